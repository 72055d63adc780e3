/**
 * Flattens a container: wrappers that mean nothing go, runs of phrasing become paragraphs, blocks that stand
 * inside a paragraph or a bold are lifted out of it, and empty lines drawn with `<br>` disappear. What is left
 * is a flat row of blocks, in which a question and its answer are neighbours.
 */
import type { Element, ElementContent, ElementData } from 'hast';
import { isTag, Placeholder, rawText } from '../../lesson/index.ts';
import {
  data,
  element,
  hiddenAnswer,
  isPart,
  isUnseen,
  type Letters,
  lineOf,
  PART,
  part,
  text,
  withChildren,
} from '../parts.ts';
import { LOOSE_HEADING } from './allowed.ts';
import { SLOT } from './slot.ts';
import { toggleOf } from './toggled.ts';

const WRAPPER = new Set(['div', 'center', 'section', 'article']);
const INLINE_WRAPPER = new Set(['span', 'font']);
const BLOCK = new Set(
  `p ul ol dl table blockquote pre h1 h2 h3 h4 h5 h6 hr figure video audio ${LOOSE_HEADING} ${PART} ${Placeholder.video} ${Placeholder.question}`.split(
    ' ',
  ),
);
/** Blocks that may hold bare words or blocks. */
const MIXED = new Set(['li', 'dd', 'dt', 'td', 'th', 'figcaption', 'caption']);
const HEADING = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', LOOSE_HEADING]);
const PARENT = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup', 'figure']);

/** Say nothing of mere spaces. */
const LETTERS = new Set(['b', 'strong', 'i', 'em', 'small']);

const INLINE_SLOT = new Set(['role', 'substitution', 'shortcode', 'footnote-reference']);

export function isBlock(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const slot = node.data?.slot;
  if (slot) return slot.kind === 'math' ? slot.display : !INLINE_SLOT.has(slot.kind);
  if (node.tagName === Placeholder.math) return node.properties.dataDisplay === 'block';
  return BLOCK.has(node.tagName);
}

/** Whether an inline element must be opened up. A link around a `<div>` stays a link: only the wrapper goes. */
const holdsBlock = (node: ElementContent): boolean =>
  node.type === 'element' &&
  node.children.some(
    (child) =>
      isBlock(child) ||
      holdsBlock(child) ||
      (node.tagName !== 'a' && child.type === 'element' && WRAPPER.has(child.tagName)),
  );

/** What is known of a paragraph, be it made anew. */
function marksOf(coloured: ElementData['coloured'], from: Element | undefined): ElementData | undefined {
  const room = from?.data?.room;
  return coloured || room ? data({ ...(coloured && { coloured }), ...(room && { room }) }) : undefined;
}

/** Children as a flat row of blocks. */
export function flow(children: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let run: ElementContent[] = [];
  let unseen: ElementContent[] = [];
  let letters: Letters | undefined;
  let anchor: string | undefined;

  function emit(block: ElementContent): void {
    if (anchor && block.type === 'element' && block.properties.id === undefined) {
      block.properties.id = anchor;
      anchor = undefined;
    }
    blocks.push(block);
  }
  function flush(from?: Element): void {
    const words = phrase(run);
    const line = lineOf(words.find((word) => word.type !== 'text' || word.value.trim()) ?? run[0]);
    const whole = from?.data?.letters ?? letters;
    const coloured = whole
      ? { letters: whole, length: rawText(words).length }
      : (from?.data?.coloured ?? colouredIn(run));
    const behind = unseen;
    run = [];
    unseen = [];
    if (words.length > 0) {
      const id = from?.properties.id;
      const paragraph = element('p', id === undefined ? {} : { id }, words, line);
      const marks = marksOf(coloured, from);
      if (marks) paragraph.data = marks;
      emit(paragraph);
    }
    blocks.push(...behind);
  }
  /** The button of a block goes, and says what the block is. */
  function shownBy(node: Element) {
    const toggle = toggleOf(node, blocks.at(-1));
    if (toggle) blocks.splice(-1, 1, ...toggle.before);
    return toggle;
  }
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one branch for each kind of node: what is a block, what wraps some, what is a word
  function visit(node: ElementContent): void {
    if (node.type === 'text') {
      run.push(node);
    } else if (node.type === 'element') {
      // No word of the paragraph that it stands in.
      if (isUnseen(node)) unseen.push(node);
      else if (node.tagName === 'video' || node.tagName === 'audio') {
        // Authors forget the closing tag, or write another: what follows isn't part of the film.
        const [own, others] = partsOfFilm(node);
        flush();
        emit(withChildren(node, own));
        others.forEach(visit);
      } else if (isBlock(node) && node.tagName !== 'p' && !isIndent(node)) {
        flush();
        if (isPart(node, 'disclosure')) shownBy(node);
        emit(rebuilt(node));
      } else if (
        node.tagName === 'p' ||
        WRAPPER.has(node.tagName) ||
        isIndent(node) ||
        (node.data?.hidden && isShownBy(run))
      ) {
        flush();
        const toggle = shownBy(node);
        if (toggle) {
          const { title, role } = toggle;
          emit(part({ kind: 'disclosure', role }, lineOf(node), [text(title)], flow(node.children)));
          return;
        }
        if (node.data?.hidden && saysSomething(node)) {
          // As in a remark of HTML: nobody sees it, yet it may answer what asks above it.
          emit(hiddenAnswer(flow(node.children), lineOf(node), true));
          return;
        }
        if (node.tagName !== 'p' && node.properties.id) anchor = String(node.properties.id);
        const around = letters;
        letters = node.data?.letters ?? letters;
        node.children.forEach(visit);
        flush(node.tagName === 'p' ? node : undefined);
        letters = around;
      } else if (holdsBlock(node)) {
        for (const child of node.children) visit(child);
      } else {
        run.push(node);
      }
    }
  }
  children.forEach(visit);
  flush();
  return blocks;
}

/** Commands for formulas hide themselves, too, and formulas below want them. */
export const saysSomething = (node: ElementContent): boolean =>
  node.type === 'text'
    ? /\p{L}{2}/u.test(node.value)
    : node.type === 'element' &&
      node.tagName !== Placeholder.math &&
      !node.data?.slot &&
      node.children.some(saysSomething);

/** Whether words in a line stand behind the button that shows them. */
const isShownBy = (run: readonly ElementContent[]): boolean => {
  const last = run.findLast((one) => !isBlank(one));
  return last?.type === 'text' && last.data?.button === true;
};

/** Which of a row's last letters have a colour, and how many. */
function colouredIn(run: readonly ElementContent[]): ElementData['coloured'] {
  let from = run.length;
  while (from > 0 && (isVoid(run[from - 1]!) || ownLetters(run[from - 1]!))) from--;
  while (from < run.length && !ownLetters(run[from]!)) from++;
  const letters = from < run.length ? ownLetters(run[from]!) : undefined;
  return letters && { letters, length: rawText(phrase(run.slice(from))).length };
}

/** In bold or not. */
function ownLetters(node: ElementContent): Letters | undefined {
  if (node.type !== 'element') return undefined;
  if (node.data?.letters) return node.data.letters;
  const [first, ...others] = /^(?:strong|b|em|i|u)$/.test(node.tagName) ? node.children : [];
  return first && others.every(isBlank) ? ownLetters(first) : undefined;
}

/** A list without items is written to set in what it holds. */
const isIndent = (node: Element): boolean =>
  isTag(node, 'ul', 'ol') &&
  node.children.some((child) => child.type === 'element') &&
  !node.children.some((child) => child.type === 'element' && (child.tagName === 'li' || child.data?.slot));

const FALLBACK = /\b(?:browser|navigateur|navegador)\b/i;

/** Sources and tracks, and whatever else an unclosed film holds but words for browsers of old. */
function partsOfFilm(node: Element): [own: ElementContent[], others: ElementContent[]] {
  const isOwn = (child: ElementContent) =>
    child.type === 'element' && /^(?:source|track)$/.test(child.tagName);
  const others = node.children.filter(
    (child) => !isOwn(child) && !(child.type === 'text' && FALLBACK.test(child.value)),
  );
  return [node.children.filter(isOwn), others];
}

function rebuilt(node: Element): Element {
  const children = rebuiltContent(node);
  if (!children) return node;
  const coloured = node.tagName === 'li' ? colouredItem(node) : undefined;
  const marked = coloured ? { ...node, data: data({ ...node.data, coloured }) } : node;
  return withChildren(marked, children);
}

/** The words of an item are no paragraph, that would say it. */
function colouredItem({ children }: Element): ElementData['coloured'] {
  const end = children.findIndex((one) => isBlock(one));
  return colouredIn(end < 0 ? children : children.slice(0, end));
}

/** Undefined where an element stays as it is. */
function rebuiltContent({ tagName, children, data }: Element): ElementContent[] | undefined {
  const part = data?.part?.kind;
  if (part === 'title' || HEADING.has(tagName)) return phrase(children);
  if (part !== undefined && part !== 'option') {
    const [first, ...rest] = children;
    return isPart(first, 'title') ? [rebuilt(first), ...flow(rest)] : flow(children);
  }
  if (data?.slot?.kind === 'footnote' || tagName === 'blockquote') return flow(children);
  if (MIXED.has(tagName)) return mixed(children);
  if (!PARENT.has(tagName)) return undefined;
  return children
    .filter((child) => !isBlank(child) && !isEnd(child))
    .map((child) => (child.type === 'element' ? rebuilt(child) : child));
}

/** A paragraph's end behind the `</li>` that ended it already is a paragraph of nothing. */
const isEnd = (node: ElementContent): boolean =>
  isTag(node, 'p') && node.properties.id === undefined && node.children.every(isBlank);

/** A list item's or a cell's content: bare words where it is one line, blocks where it has paragraphs. */
function mixed(children: readonly ElementContent[]): ElementContent[] {
  const blocks = flow(children);
  const bare = blocks.filter((block) => isTag(block, 'p'));
  const lists = blocks.filter((block) => block.type === 'element' && /^(?:ul|ol|dl)$/.test(block.tagName));
  const loose = children.some((child) => isTag(child, 'p'));
  if (loose || bare.length + lists.length < blocks.length || bare.length > 1) return blocks;
  return blocks.flatMap((block) => (isTag(block, 'p') && !block.properties.id ? block.children : [block]));
}

/** Words of a paragraph: wrappers without meaning, empty elements, and line breaks at its ends gone. */
export function phrase(children: readonly ElementContent[]): ElementContent[] {
  const words = simplified(children);
  let from = 0;
  let to = words.length;
  if (words.every(isVoid)) return [];
  while (from < to && isEmpty(words[from]!)) from++;
  while (to > from && isEmpty(words[to - 1]!)) to--;
  const kept = words.slice(from, to).filter((word, i, all) => !(isBreak(word) && followsBreak(all, i)));
  trim(kept, 0, /^[ \t\n]+/);
  trim(kept, kept.length - 1, /(?<![ \t\n])[ \t\n]+$/);
  return kept;
}

function trim(words: ElementContent[], at: number, spaces: RegExp): void {
  const word = words[at];
  if (word?.type !== 'text') return;
  const trimmed = text(word.value.replace(spaces, ''), word.position?.start.line);
  words[at] = word.data ? { ...trimmed, data: word.data } : trimmed;
}

function simplified(nodes: readonly ElementContent[]): ElementContent[] {
  const all: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') all.push(node);
    else if (node.type === 'element') for (const one of simplifiedElement(node)) all.push(one);
  }
  return all;
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one branch for each inline element that says nothing here
function simplifiedElement(node: Element): readonly ElementContent[] {
  if (node.tagName === SLOT || node.tagName === 'pre' || node.data?.part) return [node];
  const inner = simplified(node.children);
  const id = node.properties.id ?? (node.tagName === 'a' ? node.properties.name : undefined);
  if (node.tagName === 'a' && node.properties.href === undefined) {
    return id === undefined ? inner : [element('span', { id }, [], lineOf(node)), ...inner];
  }
  if ((INLINE_WRAPPER.has(node.tagName) || WRAPPER.has(node.tagName)) && id === undefined) return inner;
  if (LETTERS.has(node.tagName)) {
    // Breaks and spaces at their end are behind them.
    const end = inner.findLastIndex((one) => !isVoid(one)) + 1;
    if (end === 0 && inner.every(isBlank)) return inner;
    if (end > 0 && inner.slice(end).some(isBreak))
      return [withChildren(node, inner.slice(0, end)), ...inner.slice(end)];
  }
  const empty = inner.every((child) => child.type === 'text' && child.value === '');
  // `[](#place)` and `[](page.md)` take the words of what they lead to, once that is known.
  const leadsInside =
    node.tagName === 'a' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(String(node.properties.href));
  if (empty && leadsInside && node.properties.href !== '') return [withChildren(node, [])];
  if (empty && /^(?:a|b|strong|em|i|u|code|small|sub|sup|mark)$/.test(node.tagName)) return [];
  return [withChildren(node, inner)];
}

const isBreak = (node: ElementContent): boolean => isTag(node, 'br');
const isBlank = (node: ElementContent): boolean => node.type === 'text' && /^[\s\u200b]*$/.test(node.value);
const isVoid = (node: ElementContent): boolean => isBreak(node) || isBlank(node);
/** A remark that nobody sees says something where it stands. */
const isEmpty = (node: ElementContent): boolean =>
  isVoid(node) && !(node.type === 'text' && node.data?.saidRight);
function followsBreak(all: readonly ElementContent[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    if (isBreak(all[i]!)) return true;
    if (!isBlank(all[i]!)) return false;
  }
  return false;
}
