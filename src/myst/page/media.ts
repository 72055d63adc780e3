/** Figures, films and sounds. */
import type { Element } from 'hast';
import { elementsOf, isTag, Placeholder, plainText } from '../../lesson/index.ts';
import type { Directive, Flow } from '../nodes.ts';
import { mystOf } from '../style.ts';
import { blockHtml, type Inside, isInline, namesOf, openingTag, type Pieces } from './pieces.ts';
import { sizeOf, wordsOf } from './words.ts';

type FlowOf = (nodes: Inside, pieces: Pieces) => Flow[];
type Options = readonly (readonly [string, string])[];

export function figureOf(figure: Element, pieces: Pieces, flowOf: FlowOf): Flow[] {
  const caption = elementsOf(figure).find(({ tagName }) => tagName === 'figcaption');
  const shown = elementsOf(figure).filter((one) => one !== caption);
  const said = caption ? flowOf(caption.children, pieces) : [];
  const [name, ...others] = namesOf(figure, pieces);
  const named: Options = name === undefined ? [] : [['name', name]];
  return [
    ...others.map((one) => blockHtml(`(${one})=`)),
    ...framedOf(figure, shown, { caption, said, named }, pieces, flowOf),
  ];
}

function framedOf(
  figure: Element,
  shown: readonly Element[],
  framed: Framed,
  pieces: Pieces,
  flowOf: FlowOf,
): Flow[] {
  const { caption, said, named } = framed;
  const [only] = shown;
  const alone = only && shown.length === 1 ? aloneOf(only, framed, pieces) : undefined;
  if (alone) return [alone];
  if (shown.length > 1 && shown.every(isPicture)) {
    const pictures = shown.flatMap((one) => flowOf([one], pieces));
    return [
      { type: 'directive', name: 'figure', title: [], options: named, children: [...pictures, ...said] },
    ];
  }
  return [
    blockHtml(openingTag(figure, pieces)),
    ...flowOf(shown, pieces),
    ...(caption ? [blockHtml('<figcaption>'), ...said, blockHtml('</figcaption>')] : []),
    blockHtml('</figure>'),
  ];
}

interface Framed {
  readonly caption: Element | undefined;
  readonly said: readonly Flow[];
  readonly named: Options;
}

/** What a directive shows in a frame by itself; undefined where none does. */
function aloneOf(node: Element, { caption, said, named }: Framed, pieces: Pieces): Flow | undefined {
  if (isPicture(node)) return pictured(node, caption, named, said, pieces);
  if (node.tagName === 'pre' && caption?.children.every(isInline))
    return listing(node, caption, named, pieces);
  if (node.tagName === 'video' && isPlainFilm(node)) return film(node, named, said, pieces);
  return node.tagName === Placeholder.video && named.length === 0 ? hosted(node, said, pieces) : undefined;
}

const isPicture = (node: Element): boolean =>
  node.tagName === 'img' ||
  (node.tagName === Placeholder.missing && node.properties.dataKind === 'image') ||
  (node.tagName === 'a' && node.children.length === 1 && isTag(node.children[0], 'img'));

function pictured(
  node: Element,
  caption: Element | undefined,
  named: Options,
  said: readonly Flow[],
  pieces: Pieces,
): Directive {
  const picture = node.tagName === 'a' ? (node.children[0] as Element) : node;
  const { src, alt, dataUrl, dataName, dataAlt } = picture.properties;
  const address = src === undefined ? String(dataUrl ?? dataName ?? '') : pieces.addressOf(String(src));
  const words = (alt ?? dataAlt) as string | undefined;
  const width = sizeOf(picture, pieces);
  return {
    type: 'directive',
    name: 'figure',
    title: [{ type: 'html', value: address }],
    options: [
      ...named,
      ...(words === undefined || (caption && words === plainText(caption))
        ? []
        : [['alt', words.replace(/[ \t\r\n\f]+/g, ' ')] as const]),
      ...(width ? [['width', width] as const] : []),
      ...(node.tagName === 'a' ? [['target', String(node.properties.href)] as const] : []),
    ],
    children: [...said],
  };
}

/** Code with a caption. */
function listing(pre: Element, caption: Element, named: Options, pieces: Pieces): Flow {
  const words = mystOf({ type: 'paragraph', children: wordsOf(caption.children, pieces) }).replace(
    /\s*\n\s*/g,
    ' ',
  );
  const code = plainCode(pre);
  const fence = '`'.repeat(
    (code.match(/`{3,}/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2) + 1,
  );
  const options = [...named, ['caption', words]].map(([name, value]) => `:${name}: ${value}`);
  const language = String(pre.properties.dataLanguage ?? '');
  return {
    type: 'html',
    value: [`${fence}{code-block} ${language}`.trim(), ...options, '', code, fence].join('\n'),
  };
}

export const plainCode = (pre: Element): string => {
  const text = (node: Inside[number]): string =>
    node.type === 'text'
      ? node.value
      : node.type === 'element'
        ? node.tagName === 'br'
          ? '\n'
          : node.children.map(text).join('')
        : '';
  return text(pre).replace(/\n$/, '');
};

/** A film with captions of one language at most, and nothing that Markdown's directive has no word for. */
const isPlainFilm = (video: Element): boolean =>
  elementsOf(video).filter(({ tagName }) => tagName === 'track').length <= 1 &&
  video.properties.width === undefined;

function film(video: Element, named: Options, said: readonly Flow[], pieces: Pieces): Directive {
  const { src, poster, title } = video.properties;
  const track = elementsOf(video).find(({ tagName }) => tagName === 'track');
  return {
    type: 'directive',
    name: 'video',
    title: [{ type: 'html', value: pieces.addressOf(String(src)) }],
    options: [
      ...named,
      ...(poster === undefined ? [] : [['poster', pieces.addressOf(String(poster))] as const]),
      ...(track ? [['captions', pieces.addressOf(String(track.properties.src))] as const] : []),
      ...(title === undefined ? [] : [['title', String(title)] as const]),
    ],
    children: [...said],
  };
}

/** Its own frame, or none: a film or sound as HTML has it. */
export function playerOf(node: Element, pieces: Pieces): Flow[] {
  const inner = elementsOf(node).map((one) => openingTag(one, pieces));
  return [blockHtml(`${openingTag(node, pieces)}${inner.join('')}</${node.tagName}>`)];
}

/** What is done on another host: `{iframe}`, with what it is called. */
export function activity(node: Element): Directive {
  const { dataUrl, dataEmbed } = node.properties;
  const words = plainText(node);
  return {
    type: 'directive',
    name: 'iframe',
    title: [{ type: 'html', value: String(dataEmbed ?? dataUrl) }],
    options: words === '' || /^(?:https?:)?\/\//.test(words) ? [] : [['title', words] as const],
    children: [],
  };
}

export function hosted(node: Element, said: readonly Flow[], pieces: Pieces): Directive {
  const { dataUrl, dataStart } = node.properties;
  const still = elementsOf(node).find((one) => isTag(one, 'img'));
  const caption = node.children.filter((one) => one !== still);
  const words = wordsOf(caption.filter(isInline), pieces);
  return {
    type: 'directive',
    name: 'video',
    title: [{ type: 'html', value: String(dataUrl) }],
    options: [
      ...(dataStart === undefined ? [] : [['start', String(dataStart)] as const]),
      ...(still ? [['poster', pieces.addressOf(String(still.properties.src))] as const] : []),
      ...(still?.properties.alt ? [['alt', String(still.properties.alt)] as const] : []),
    ],
    children: [...(words.length > 0 ? [{ type: 'paragraph' as const, children: words }] : []), ...said],
  };
}
