/** Author's HTML that stands for something the model has a name for: hosted videos, and what folds. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { isBlank, isTag, plainText } from '../../lesson/index.ts';
import type { Page } from '../page-context.ts';
import { element, lineOf, part, text } from '../parts.ts';
import { activityAt, activityElement } from './activities.ts';
import { FILM_FILE, hostedVideo, hostedVideoElement } from './hosted.ts';
import { played } from './played.ts';

export function settleEmbeds(parent: Root | Element, page: Page): void {
  for (let index = 0; index < parent.children.length; index++) {
    const child = parent.children[index]!;
    if (child.type !== 'element') continue;
    // What is inside goes along into what this becomes.
    settleEmbeds(child, page);
    const becomes = meaning(child, page, parent) ?? bareFilm(child, index, parent);
    if (becomes) parent.children[index] = becomes;
  }
}

function meaning(node: Element, page: Page, parent: Root | Element): Element | undefined {
  switch (node.tagName) {
    case 'a':
      return linkedThumbnail(node, page);
    case 'iframe':
      return frame(node, page);
    case 'img':
      // What is linked is left: a film in its place would take the clicks.
      return isTag(parent, 'a') ? undefined : played(node);
    case 'details':
      return disclosure(node);
    default:
      return undefined;
  }
}

/** `<a href="a film's page"><img></a>`: the picture is the film's thumbnail, or the poster of a film that is a file. */
function linkedThumbnail(node: Element, page: Page): Element | undefined {
  const address = String(node.properties.href ?? '');
  const film = hostedVideo(address);
  const isFile = page.description.media?.[address] !== undefined || FILM_FILE.test(address);
  const inside = node.children.filter((child) => !isBlank(child));
  const pictures = inside.filter((child) => isTag(child, 'img'));
  const [thumbnail] = pictures;
  if (thumbnail?.type !== 'element' || pictures.length < inside.length) return undefined;
  if (!film && isFile)
    return element('video', { src: address, poster: thumbnail.properties.src }, [], lineOf(node));
  if (!film) return undefined;
  return hostedVideoElement(film, pictures, lineOf(node));
}

/** The bare address of a film on a line of its own, as authors paste it. */
function bareFilm(node: Element, index: number, parent: Root | Element): Element | undefined {
  if (node.tagName !== 'a' || !isTag(parent, 'p')) return undefined;
  const isLineEnd = (one: Nodes | undefined, blank: RegExp) =>
    one === undefined || isTag(one, 'br') || (one.type === 'text' && blank.test(one.value));
  const alone =
    isLineEnd(parent.children[index - 1], /(?:^|\n)[ \t]*$/) &&
    isLineEnd(parent.children[index + 1], /^[ \t]*(?:\n|$)/);
  if (!alone || !/^https?:\/\//.test(plainText(node))) return undefined;
  const film = hostedVideo(String(node.properties.href ?? ''));
  return film && hostedVideoElement(film, [], lineOf(node));
}

function frame(node: Element, page: Page): Element {
  const url = String(node.properties.src ?? '');
  const line = lineOf(node);
  const film = hostedVideo(url);
  if (film) return hostedVideoElement(film, [], line);
  const words = typeof node.properties.title === 'string' ? node.properties.title : url;
  const activity = page.settings.mediaPolicy === 'ask' ? activityAt(url) : undefined;
  if (activity) return activityElement(activity, [text(words)], line);
  page.report('frame-linked', page.place(line, '<iframe'), { url });
  return url ? element('a', { href: url }, [text(words)], line) : element('span', {}, [], line);
}

function disclosure(node: Element): Element {
  const isSummary = (child: ElementContent): child is Element => isTag(child, 'summary');
  const title = node.children.find(isSummary)?.children ?? [];
  const body = node.children.filter((child) => !isSummary(child));
  return part({ kind: 'disclosure' }, lineOf(node), title, body);
}
