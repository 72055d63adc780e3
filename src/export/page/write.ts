/** Content → the page's HTML tree: assets by relative path, placeholders as what a learner sees. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Strings } from '../../../templates/strings/index.ts';
import {
  assetPath,
  type Content,
  type GlossaryTerm,
  isTag,
  Placeholder,
  plainText,
  type Question,
  toHtml,
} from '../../lesson/index.ts';
import { boundMarks } from './binding.ts';
import { highlighted } from './code.ts';
import { mathElement } from './math.ts';
import { missing, missingOnce } from './missing.ts';
import { remark } from './remark.ts';
import { unbroken } from './typography.ts';
import { activity, hostedVideo, localMedia } from './video.ts';

/** What writing a piece of the page's content needs to know. */
export interface Writer {
  readonly strings: Strings;
  readonly language: string;
  readonly glossary: readonly GlossaryTerm[];
  /** A question's card, at a heading level. */
  readonly card: (question: Question, level: number) => Element;
  /** What stands at a gap of the question being written. */
  readonly gap?: (index: number) => ElementContent | undefined;
  readonly questions: ReadonlyMap<string, Question>;
  /** Their places on the page, from 1. */
  readonly places?: ReadonlyMap<string, number>;
  /** The ids of those whose parts stand in an order of each learner's own. */
  readonly shuffled?: ReadonlySet<string>;
  /** TeX that can't be drawn. */
  readonly brokenMath: (node: Element, tex: string, reason: string) => void;
  /** `mathml` where the page's styles are absent; HTML beside it when absent. */
  readonly math?: 'mathml';
  /** The URL of a place in another lesson of the package. */
  readonly lessonUrl?: (lesson: string, anchor: string) => string | undefined;
  /** What stands behind a link to another lesson that is plain text, of these words. */
  readonly behindLink?: (lesson: string, words: string) => string;
  /** The URL of a file of the page's, encoded. */
  readonly url: (path: string) => string;
}

/** Walks content in reading order; `level` is that of the last heading, for what stands under it. */
export function write(content: Content | undefined, writer: Writer): ElementContent[] {
  const position = { level: 1 };
  return (content?.children ?? []).flatMap((child) => writeNode(child, writer, position));
}

/** Content as an HTML fragment. */
export const writeHtml = (content: Content, writer: Writer): string =>
  htmlOf({ type: 'root', children: write(content, writer) }, writer);

/** A tree that was written, with what the page's language asks of its text. */
export const htmlOf = (tree: Root, { language }: Pick<Writer, 'language'>): string =>
  toHtml(boundMarks(unbroken(tree, language)));

interface Position {
  level: number;
}

type Child = Root['children'][number];

function writeNode(node: Child, writer: Writer, position: Position): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const heading = /^h([1-6])$/.exec(node.tagName);
  if (heading) position.level = Number(heading[1]);
  return placeholders[node.tagName]?.(node, writer, position) ?? [plain(node, writer, position)];
}

const children = (node: Element, writer: Writer, position: Position): ElementContent[] =>
  node.children.flatMap((child) => writeNode(child, writer, position));

type Write = (node: Element, writer: Writer, position: Position) => ElementContent[] | undefined;

const placeholders: Readonly<Record<string, Write>> = {
  [Placeholder.question]: (node, writer, position) => {
    const question = writer.questions.get(String(node.properties.dataId));
    return question && [writer.card(question, Math.min(position.level + 1, 6))];
  },
  [Placeholder.math]: (node, writer) => [
    mathElement(node, (tex, reason) => writer.brokenMath(node, tex, reason), writer.math),
  ],
  [Placeholder.video]: (node, writer, position) => [
    hostedVideo(node, children(node, writer, position), writer.strings),
  ],
  [Placeholder.embed]: (node, writer, position) => [
    activity(node, children(node, writer, position), writer.strings),
  ],
  [Placeholder.missing]: (node, writer) => [missing(node, writer.strings)],
  [Placeholder.gap]: (node, writer) => {
    const gap = writer.gap?.(Number(node.properties.dataIndex));
    return [gap ?? h('span.gap-blank', '………')];
  },
  [Placeholder.term]: (node, writer, position) => [term(node, writer, position)],
  pre: (node, writer, position) => {
    const code = node.children.find((child) => isTag(child, 'code'));
    const written = code ? h('pre', [highlighted(node, code)]) : plain(node, writer, position);
    return [h('div.listing', [written])];
  },
  aside: (node, writer, position) => [remark(node, plain(node, writer, position), writer.strings)],
  table: (node, writer, position) => [h('div.wide', [plain(node, writer, position)])],
  figure: (node, writer, position) => [plain(missingOnce(node), writer, position)],
  video: (node, writer, position) => localMedia(node, plain(node, writer, position), writer.strings),
  audio: (node, writer, position) => localMedia(node, plain(node, writer, position), writer.strings),
  a: (node, writer, position) => [link(node, writer, position)],
};

const plain = (node: Element, writer: Writer, position: Position): Element => ({
  type: 'element',
  tagName: node.tagName,
  properties: relocated(node, writer),
  children: children(node, writer, position),
});

const URLS = ['src', 'href', 'poster'] as const;

function relocated(node: Element, writer: Writer): Element['properties'] {
  const properties = { ...node.properties };
  for (const name of URLS) {
    const path = assetPath(properties[name]);
    if (path !== undefined) properties[name] = writer.url(path);
  }
  // A lesson has more pictures than a screen shows; the space they take is known before they are there.
  if (node.tagName === 'img') properties.loading ??= 'lazy';
  // The policy forbids style attributes: the page's styles know widths in steps of five percent.
  const share = Number(properties.dataWidth);
  if (share > 0) properties.dataWidth = Math.max(1, Math.round(share / 5)) * 5;
  return properties;
}

/** Opens elsewhere in a new tab: the lesson and its unsaved words stay where they are. */
function link(node: Element, writer: Writer, position: Position): Element {
  const href = String(node.properties.href ?? '');
  const lesson = /^lesson:([^#]*)#?(.*)$/.exec(href);
  if (lesson) {
    const url = writer.lessonUrl?.(lesson[1]!, lesson[2]!);
    const words = children(node, writer, position);
    return url === undefined
      ? h('span', [...words, writer.behindLink?.(lesson[1]!, plainText(node))])
      : h('a', { href: url }, words);
  }
  const anchor = plain(node, writer, position);
  if (!/^https?:/i.test(href) && assetPath(href) === undefined) return anchor;
  return {
    ...anchor,
    properties: { ...anchor.properties, target: '_blank', rel: ['noopener'] },
    children: [...anchor.children, h('span.visually-hidden', ` ${writer.strings.newTab}`)],
  };
}

/** The element id of a term's definition. */
export const definitionId = (index: number): string => `cartable-term-${index + 1}`;

function term(node: Element, writer: Writer, position: Position): Element {
  const words = children(node, writer, position);
  const index = writer.glossary.findIndex(({ term }) => term === node.properties.dataTerm);
  if (!writer.glossary[index]?.definition) return h('dfn', words);
  return h('button.term', { type: 'button', popovertarget: definitionId(index) }, words);
}
