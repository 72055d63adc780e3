/** Films: local ones with the browser's own controls, hosted ones behind a facade. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill, type Strings } from '../../../templates/strings/index.ts';
import { assetPath, baseName, isTag, plainText } from '../../lesson/index.ts';
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

/** Whose pages a page that was written may frame: players first, then others by name. */
export function framedOrigins(written: readonly string[]): readonly string[] {
  const known = Object.values(players).map(({ origin }) => origin);
  const others = written.flatMap((text) =>
    [...text.matchAll(/data-embed=\\?"(https:\/\/[^/"\\?#]+)/g)].map(([, origin]) => origin!),
  );
  return [
    ...known.filter((origin) => written.some((text) => text.includes(origin))),
    ...[...new Set(others)].filter((origin) => !known.includes(origin)).sort(),
  ];
}

/** Nothing of the host is loaded until the learner asks; a plain link stands beside it. */
export function hostedVideo(node: Element, inner: readonly ElementContent[], strings: Strings): Element {
  const { dataUrl, dataProvider, dataVideo, dataStart } = node.properties;
  const url = String(dataUrl ?? '');
  const player = players[String(dataProvider)];
  const picture = inner.find((child) => isTag(child, 'img'));
  const caption = inner.filter((child) => child !== picture && !blank(child)).map(phrasing);
  const embed =
    player && dataVideo ? player.url(encodeURIComponent(String(dataVideo)), seconds(dataStart)) : undefined;
  return facade({
    ...(embed !== undefined && { embed }),
    url,
    title: words(picture) || wordsOf(caption) || strings.playHosted,
    face: picture ?? poster(wordsOf(caption) || strings.hostedFilm, host(url)),
    // The drawn picture says it already, but on paper.
    caption: picture || caption.some((one) => one.type === 'element') ? caption : onPaperToo(caption),
    ask: strings.playHosted,
    notice: strings.playNotice,
    at: fill(strings.watchAt, { host: host(url) }),
    strings,
  });
}

/** What is done on another host, the same way. */
export function activity(node: Element, inner: readonly ElementContent[], strings: Strings): Element {
  const { dataUrl, dataEmbed } = node.properties;
  const url = String(dataUrl ?? '');
  const called = wordsOf(inner).trim();
  // Without a name of its author's, its words are its address.
  const name = called === '' || /^(?:https?:)?\/\//i.test(called) ? strings.activity : called;
  const shown = facade({
    embed: String(dataEmbed ?? ''),
    url,
    title: name,
    face: poster(name, host(url)),
    caption: onPaperToo([{ type: 'text', value: name }]),
    ask: strings.openEmbed,
    notice: strings.embedNotice,
    at: fill(strings.embedAt, { host: host(url) }),
    strings,
  });
  return { ...shown, properties: { className: ['hosted', 'activity'] } };
}

const onPaperToo = (words: readonly ElementContent[]): ElementContent[] =>
  words.length > 0 ? [h('span.called', { ariaHidden: 'true' }, [...words])] : [];

interface Facade {
  /** What is framed; absent where the page only leads to it. */
  readonly embed?: string;
  readonly url: string;
  readonly title: string;
  readonly face: Element;
  readonly caption: readonly ElementContent[];
  readonly ask: string;
  readonly notice: string;
  readonly at: string;
  readonly strings: Strings;
}

const facade = ({ embed, url, title, face, caption, ask, notice, at, strings }: Facade): Element =>
  h('span.hosted', [
    embed
      ? h('span.facade', { dataEmbed: embed, dataTitle: title }, [
          face,
          h('button.facade-play', { type: 'button', hidden: true }, [
            h('span.facade-icon', { ariaHidden: 'true' }),
            h('span.facade-label', ask),
          ]),
        ])
      : h('span.facade', [face]),
    h('span.hosted-note', [
      ...caption,
      caption.length > 0 ? ' ' : '',
      embed ? h('span.facade-notice', `${fill(notice, { host: host(embed) })} `) : '',
      h('a', { href: url, target: '_blank', rel: 'noopener', dataPaper: addressOnPaper(url) }, [
        at,
        h('span.visually-hidden', ` ${strings.newTab}`),
      ]),
    ]),
  ]);

/** Drawn where there is no picture: what it is called, and whose it is. */
const poster = (name: string, host: string): Element =>
  h('span.facade-blank', [h('span.facade-name', name), h('span.facade-host', host)]);

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
    .filter((one): one is Element => one.type === 'element' && /^(?:video|audio|source)$/.test(one.tagName))
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
function playable(node: Element): Element {
  const captions = node.children.find((child) => isTag(child, 'track'));
  return {
    ...node,
    properties: {
      ...node.properties,
      controls: true,
      preload: 'metadata',
      ...(node.tagName === 'video' && { playsInline: true }),
    },
    // The first captions are on: a classroom is noisy, and who doesn't want them turns them off.
    children: node.children.map((child) =>
      child === captions ? { ...child, properties: { ...child.properties, default: true } } : child,
    ),
  };
}

/** The facade may stand within a paragraph: its caption is a phrase. */
const phrasing = (node: ElementContent): ElementContent =>
  node.type === 'element' && /^(?:p|div|figcaption)$/.test(node.tagName)
    ? { ...node, tagName: 'span' }
    : node;

const blank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

const seconds = (value: unknown): number => Math.max(0, Math.floor(Number(value) || 0));

const words = (picture: Element | undefined): string => String(picture?.properties.alt ?? '').trim();
