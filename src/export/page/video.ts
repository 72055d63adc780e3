/** Films: local ones with the browser's own controls, hosted ones behind a facade. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill, type Strings } from '../../../templates/strings/index.ts';
import { assetPath, baseName, isElement, plainText } from '../../lesson/index.ts';
import { addressOnPaper, host } from './host.ts';

/** The players we may frame, by provider. Autoplay: the learner has just asked for it. */
const players: Readonly<Record<string, { origin: string; url: (video: string, start: number) => string }>> = {
  youtube: {
    origin: 'https://www.youtube-nocookie.com',
    url: (video, start) =>
      `https://www.youtube-nocookie.com/embed/${video}?autoplay=1&rel=0${start ? `&start=${start}` : ''}`,
  },
  vimeo: {
    origin: 'https://player.vimeo.com',
    url: (video, start) =>
      `https://player.vimeo.com/video/${video}?autoplay=1&dnt=1${start ? `#t=${start}s` : ''}`,
  },
};

/** The origins from which a player may be framed. */
export const playerOrigins: readonly string[] = Object.values(players).map(({ origin }) => origin);

/** Nothing of the host is loaded until the learner asks; a plain link stands beside it. */
export function hostedVideo(node: Element, inner: readonly ElementContent[], strings: Strings): Element {
  const { dataUrl, dataProvider, dataVideo, dataStart } = node.properties;
  const url = String(dataUrl ?? '');
  const player = players[String(dataProvider)];
  const picture = inner.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'img',
  );
  const caption = inner.filter((child) => child !== picture && !blank(child)).map(phrasing);
  const embed =
    player && dataVideo ? player.url(encodeURIComponent(String(dataVideo)), seconds(dataStart)) : undefined;
  const face = picture ?? poster(caption, host(url), strings);
  return h('span.hosted', [
    embed
      ? h(
          'span.facade',
          { dataEmbed: embed, dataTitle: words(picture) || wordsOf(caption) || strings.playHosted },
          [
            face,
            h('button.facade-play', { type: 'button', hidden: true }, [
              h('span.facade-icon', { ariaHidden: 'true' }),
              h('span.facade-label', strings.playHosted),
            ]),
          ],
        )
      : h('span.facade', [face]),
    h('span.hosted-note', [
      ...caption,
      caption.length > 0 ? ' ' : '',
      embed ? h('span.facade-notice', `${fill(strings.playNotice, { host: host(player!.origin) })} `) : '',
      h('a', { href: url, target: '_blank', rel: 'noopener', dataPaper: addressOnPaper(url) }, [
        fill(strings.watchAt, { host: host(url) }),
        h('span.visually-hidden', ` ${strings.newTab}`),
      ]),
    ]),
  ]);
}

/** Drawn where there is no picture: what it is called, and whose it is. */
const poster = (caption: readonly ElementContent[], host: string, { hostedFilm }: Strings): Element =>
  h('span.facade-blank', [
    h('span.facade-name', wordsOf(caption) || hostedFilm),
    h('span.facade-host', host),
  ]);

const wordsOf = (nodes: readonly ElementContent[]): string =>
  plainText({ type: 'root', children: [...nodes] });

/**
 * A film or a sound with the browser's controls, and what stands for it on paper.
 *
 * @param node as the lesson has it
 * @param written with the URLs of the page
 */
export const localMedia = (node: Element, written: Element, strings: Strings): ElementContent[] => [
  playable(written),
  onPaper(node, written, strings),
];

/** A film's picture and the file's name: whoever has the sheet in hand finds it again. */
function onPaper(node: Element, { properties }: Element, strings: Strings): Element {
  const source = [node, ...node.children]
    .filter((one): one is Element => isElement(one) && /^(?:video|audio|source)$/.test(one.tagName))
    .map(({ properties }) => properties.src)
    .find((src) => src !== undefined);
  const name = baseName(assetPath(source) ?? String(source ?? ''));
  const { poster } = properties;
  return h('span.on-paper', [
    typeof poster === 'string' ? h('img', { src: poster, alt: '' }) : undefined,
    h('span', fill(node.tagName === 'audio' ? strings.sound : strings.film, { name })),
  ]);
}

/** Plays by keyboard, waits to be asked, shows where it will be. */
const playable = (node: Element): Element => ({
  ...node,
  properties: {
    ...node.properties,
    controls: true,
    preload: 'metadata',
    ...(node.tagName === 'video' && { playsInline: true }),
  },
  // The first captions are on: a classroom is noisy, and who doesn't want them turns them off.
  children: node.children.map((child, index) =>
    child.type === 'element' &&
    child.tagName === 'track' &&
    node.children.findIndex((other) => other.type === 'element' && other.tagName === 'track') === index
      ? { ...child, properties: { ...child.properties, default: true } }
      : child,
  ),
});

/** The facade may stand within a paragraph: its caption is a phrase. */
const phrasing = (node: ElementContent): ElementContent =>
  node.type === 'element' && /^(?:p|div|figcaption)$/.test(node.tagName)
    ? { ...node, tagName: 'span' }
    : node;

const blank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

const seconds = (value: unknown): number => Math.max(0, Math.floor(Number(value) || 0));

const words = (picture: Element | undefined): string => String(picture?.properties.alt ?? '').trim();
