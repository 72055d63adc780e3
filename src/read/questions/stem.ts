/** What an answer answers: the answers and hints that follow one another, and the stem before them. */
import type { Element, ElementContent } from 'hast';
import { Placeholder, plainText } from '../../lesson/index.ts';
import { headingLevel } from '../headings.ts';
import { element, holdsPart, isPart, text } from '../parts.ts';
import { clearAnswer } from './clear-answer.ts';
import { labelOf } from './label.ts';
import { answerBody, asksLearner, isBareFold, isTelling, roleOf, titleNode } from './lexicon.ts';
import type { Scene } from './shape.ts';

/** Hints and answers in a row, as many as follow one another. */
export interface Told {
  readonly hints: readonly (readonly ElementContent[])[];
  readonly feedback: readonly ElementContent[];
  /** The block after the last of them. */
  readonly end: number;
  /** Where no title says that it answers: a fold, or words in clear, right below what asks. */
  readonly unsaid?: 'fold' | 'clear';
}

/** What is told from a block on, or undefined where no answer is. `inExercise`: whatever stands above is asked. */
export const toldFrom = (
  blocks: readonly ElementContent[],
  at: number,
  inExercise = false,
): Told | undefined => {
  const hints: (readonly ElementContent[])[] = [];
  const answers: Element[] = [];
  let end = at;
  for (; end < blocks.length; end++) {
    const block = blocks[end];
    if (block?.type !== 'element') break;
    const role = isPart(block, 'solution') ? 'answer' : roleOf(block);
    // A hint behind an answer belongs to what comes next.
    if (role === 'hint' && answers.length === 0) hints.push(answerBody(block));
    else if (role === 'answer') answers.push(block);
    else break;
  }
  if (answers.length > 0) return { hints, feedback: feedbackOf(answers), end };
  const next = blocks[end];
  const asks = asksAt(blocks[at - 1]);
  if (next?.type === 'element' && asks && isBareFold(next)) {
    return { hints, feedback: answerBody(next), end: end + 1, unsaid: 'fold' };
  }
  const above = blocks[at - 1];
  const labelled = above !== undefined && isWords(above) && labelOf(plainText(above)) !== undefined;
  const clear = asks || labelled || (inExercise && at > 0) ? clearAnswer(next) : undefined;
  return clear && { hints, feedback: clear, end: end + 1, unsaid: 'clear' };
};

/** Whether a block asks by its last words. */
export const asksAt = (block: ElementContent | undefined): boolean =>
  block?.type === 'element' &&
  /^(?:p|h[1-6]|blockquote|ul|ol|cartable-heading)$/.test(block.tagName) &&
  asksLearner(plainText(block));

/** One answer as it is; several with their titles, and a title too that says more than “Answer”. */
export const feedbackOf = (answers: readonly Element[]): ElementContent[] =>
  answers.flatMap((answer) => {
    const title = titleNode(answer);
    const words = plainText(title);
    const titled = words !== '' && (answers.length > 1 || isTelling(words));
    return titled ? [strong(title), ...answerBody(answer)] : answerBody(answer);
  });

const strong = (title: Element): Element => {
  const [only] = title.children;
  const bold = title.children.length === 1 && only?.type === 'element' && only.tagName === 'strong';
  return bold ? title : { ...title, children: [element('strong', {}, title.children)] };
};

/** Looks behind an answer for the paragraph or list it answers; pictures, films and remarks may stand between. */
export const stemBefore = ({ blocks, at, floor }: Scene): number | undefined => {
  let start = at - 1;
  while (start >= floor && isAside(blocks[start]!)) start--;
  const stem = blocks[start];
  if (start < floor || stem?.type !== 'element') return undefined;
  if (stem.tagName === 'ul' || stem.tagName === 'ol') return start;
  if (!isWords(stem)) return undefined;
  return labelledAbove(blocks, start, floor) ?? start;
};

/** The heading of the section that a row's questions stand in, where nothing but its words stands between. */
export const headingAbove = ({ blocks, floor }: Scene): Element | undefined => {
  const block = blocks[floor - 1];
  return block?.type === 'element' && headingLevel(block) !== undefined ? block : undefined;
};

/** An unlabelled paragraph may go on what a labelled one above it began. */
const labelledAbove = (
  blocks: readonly ElementContent[],
  start: number,
  floor: number,
): number | undefined => {
  for (let i = start; i >= floor; i--) {
    const block = blocks[i]!;
    if (holdsPart(block, 'disclosure', 'callout', 'exercise', 'solution', 'question')) return undefined;
    if (isWords(block) && labelOf(plainText(block)) !== undefined) return i;
  }
  return undefined;
};

export const isWords = (block: ElementContent): block is Element =>
  block.type === 'element' && (block.tagName === 'p' || block.tagName === 'blockquote') && !isPicture(block);

const MEDIA = new Set([
  'figure',
  'img',
  'video',
  'audio',
  'table',
  'pre',
  Placeholder.video,
  Placeholder.missing,
  Placeholder.math,
] as string[]);

/** What may stand between a question and its answer: pictures, films, tables, code, remarks. */
export const isAside = (block: ElementContent): boolean =>
  block.type === 'element' &&
  (MEDIA.has(block.tagName) ||
    isPicture(block) ||
    (isPart(block, 'group') && !holdsAnswers(block)) ||
    (isPart(block, 'callout') && roleOf(block) === undefined && !holdsAnswers(block)));

/** Whether questions, or what answers them, lie in a block: it is no picture then, whatever it holds besides. */
const holdsAnswers = (block: Element): boolean =>
  holdsPart(block, 'exercise', 'solution', 'question') ||
  block.children.some(
    (child) =>
      child.type === 'element' &&
      ((isPart(child, 'disclosure') && roleOf(child) !== 'extra') || holdsAnswers(child)),
  );

const isPicture = (block: Element): boolean =>
  block.tagName === 'p' &&
  block.children.some((child) => child.type === 'element' && MEDIA.has(child.tagName)) &&
  block.children.every((child) =>
    child.type === 'text' ? child.value.trim() === '' : child.type === 'element' && MEDIA.has(child.tagName),
  );

/** The lines of a paragraph, cut at its line breaks. */
export const linesOf = (paragraph: Element): string[] => {
  const lines: ElementContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type === 'element' && child.tagName === 'br') lines.push([]);
    else if (child.type === 'text') {
      const [first = '', ...others] = child.value.split('\n');
      lines.at(-1)!.push(text(first));
      for (const other of others) lines.push([text(other)]);
    } else lines.at(-1)!.push(child);
  }
  return lines.map((children) => plainText({ ...paragraph, children })).filter((line) => line !== '');
};

/** Whether an item holds words alone, which read as a paragraph where it stands by itself. */
export const isBare = (item: Element): boolean =>
  item.children.every(
    (child) =>
      child.type === 'text' ||
      (child.type === 'element' && !/^(?:p|ul|ol|figure|pre|table)$/.test(child.tagName)),
  );
