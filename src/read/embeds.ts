/** Author's HTML that stands for something the model has a name for: hosted videos, and what folds. */
import type { Element, ElementContent, Root } from 'hast';
import { hostedVideo, hostedVideoElement } from './hosted.ts';
import type { Page } from './page.ts';
import { element, lineOf, part, text } from './parts.ts';
import { elementRemoved } from './rules.ts';

export const settleEmbeds = (parent: Root | Element, page: Page): void => {
  for (const [index, child] of parent.children.entries()) {
    if (child.type !== 'element') continue;
    // What is inside goes along into what this becomes.
    settleEmbeds(child, page);
    const becomes = meaning(child, page);
    if (becomes) parent.children[index] = becomes;
  }
};

const meaning = (node: Element, page: Page): Element | undefined => {
  switch (node.tagName) {
    case 'a':
      return linkedThumbnail(node, page);
    case 'iframe':
      return frame(node, page);
    case 'details':
      return disclosure(node);
    default:
      return undefined;
  }
};

/** `<a href="a film's page"><img></a>`: the picture is the film's thumbnail, or the poster of a film that is a file. */
const linkedThumbnail = (node: Element, page: Page): Element | undefined => {
  const address = String(node.properties.href ?? '');
  const film = hostedVideo(address);
  const isFile =
    page.description.media?.[address] !== undefined || /\.(?:mp4|m4v|webm|ogv|mov)$/i.test(address);
  const inside = node.children.filter((child) => child.type !== 'text' || child.value.trim());
  const pictures = inside.filter((child) => child.type === 'element' && child.tagName === 'img');
  const [thumbnail] = pictures;
  if (thumbnail?.type !== 'element' || pictures.length < inside.length) return undefined;
  if (!film && isFile)
    return element('video', { src: address, poster: thumbnail.properties.src }, [], lineOf(node));
  if (!film) return undefined;
  return hostedVideoElement(film, pictures, lineOf(node));
};

const frame = (node: Element, page: Page): Element => {
  const url = String(node.properties.src ?? '');
  const line = lineOf(node);
  const film = hostedVideo(url);
  if (film) return hostedVideoElement(film, [], line);
  page.report(elementRemoved, page.place(line, '<iframe'), { name: 'iframe' });
  return url ? element('a', { href: url }, [text(url)], line) : element('span', {}, [], line);
};

const disclosure = (node: Element): Element => {
  const isSummary = (child: ElementContent): child is Element =>
    child.type === 'element' && child.tagName === 'summary';
  const title = node.children.find(isSummary)?.children ?? [];
  const body = node.children.filter((child) => !isSummary(child));
  return part({ kind: 'disclosure' }, lineOf(node), title, body);
};
