/**
 * Answers in clear: a paragraph, or a quotation, that begins with a bold word for an answer.
 *
 *     Why does ice float?
 *
 *     **Answer:** It is lighter than water.
 *
 * Right below its question it is the answer to it, and no longer on the page. `**Answer:**` by itself says
 * not how far it goes: it stays, and a warning says that learners see it.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf } from '../../parts.ts';
import {
  answersTitleOf,
  BESIDES_BEFORE,
  BESIDES_BEHIND,
  NUMBER_OF_EXERCISE,
  setsTask,
} from '../words/exercise-label.ts';
import { MARK } from '../words/letters.ts';
import {
  type AnswerTitle,
  answerOpeningOf,
  answerTitleOf,
  EXERCISES,
  endsAsking,
  normalize,
  QUESTIONS,
} from '../words/lexicon.ts';
import { POINTS } from '../words/points.ts';
import { blockOf, levelOf, onceForBlock } from './block.ts';
import { linesOf, paragraphOf } from './lines.ts';
import { onlyIn } from './rows.ts';
import { COLON, cutAt, withoutFirst, withoutMark, withoutStart } from './starts.ts';

/** The paragraph that begins with a bold word for an answer, or the heading that is one, first of all in a quotation. */
function titledAnswer(block: ElementContent | undefined): Element | undefined {
  if (isTag(block, 'blockquote')) {
    const first = firstIn(block);
    return answerHeading(first) || isTitleAlone(first) ? (first as Element) : titledAnswer(first);
  }
  return isTag(block, 'p') && marksAnswer(block, markIn(block)) ? block : undefined;
}

/** `> Solution`, `> <div>Solution</div>`, and what it tells below: all of a quotation's first line. */
const isTitleAlone = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p', 'div', 'center', ...DRESSES) && isTitle(rawText(block.children));

const DRESSES = ['span', 'font', 'u'] as const;

const isTitle = (words: string): boolean =>
  words.length < LONGEST_TITLE && !words.trim().includes('\n') && answerTitleOf(words.trim()) !== undefined;
const LONGEST_TITLE = 40;

const firstIn = ({ children }: Element): ElementContent | undefined =>
  children.find((one) => one.type === 'element');

/** Where its first words stand: a sign may stand before them, `✅ **Answer:** …`. */
const markIn = ({ children }: Element): number => children.findIndex((one) => !isSign(one));

const isSign = (node: ElementContent): boolean =>
  isBlank(node) || (node.type === 'text' && SIGN.test(node.value));

/** No mark of ASCII: a dash, or a bracket, opens something else. */
const SIGN = /^\s*[^ -~\p{L}\p{N}]{1,6}\s*$/u;

/** Whether bold words at a place are an answer's title, with a colon at their end or behind them, or all there is of the paragraph or its line; so are slanted ones, as TeX has them: *Solution.* */
function marksAnswer(block: Element, at: number): boolean {
  const mark = block.children[at];
  const isSlanted = isTag(mark, 'em', 'i') && isSlantedTitle(plainText(mark));
  if (!(isTag(mark, 'strong', 'b') || isSlanted)) return false;
  const title = titleAt(block.children, at);
  return (
    answerTitleOf(title) !== undefined &&
    (/[:：.]\s*$/.test(title) ||
      block.children.every((one, i) => i === at || isSign(one)) ||
      (!isSlanted && endsLine(block.children[at + 1])))
  );
}

/** The words of what stands at a place, with the colon right behind it. */
function titleAt(row: readonly ElementContent[], at: number): string {
  const next = row[at + 1];
  const [colon = ''] = (next?.type === 'text' && /^\s*[:：]/.exec(next.value)) || [];
  return plainText(row[at]!) + colon;
}

/** `*Solution.*`, or several: `*Answers:*`. One with a colon answers only right below what asks. */
const isSlantedTitle = (title: string): boolean =>
  /\.\s*$/.test(title) || (/[:：]\s*$/.test(title) && answersTitleOf(title)?.several === true);

/** Whether what stands behind words begins the next line. */
const endsLine = (next: ElementContent | undefined): boolean =>
  isTag(next, 'br') || (next?.type === 'text' && /^[ \t]*\n/.test(next.value));

/** The title of an answer in clear, or of what looks like one. */
export function clearTitle(block: ElementContent | undefined): string | undefined {
  const titled = titledAnswer(block);
  return titled && plainText(isTag(titled, 'p') ? titled.children[markIn(titled)]! : titled);
}

/** The words of a heading, or of a line that is all bold, be it but for its colon; undefined for any other block. */
export const standingTitle = onceForBlock((block): string | undefined => {
  if (levelOf(block) < 7) return blockOf(block).words;
  const bold = isTag(block, 'p') ? block.children.find((one) => isTag(one, 'strong', 'b')) : undefined;
  if (!bold) return undefined;
  const { words } = blockOf(block);
  return words.replace(plainText(bold), '').replace(COLON, '').trim() === '' ? words : undefined;
});

/** What a heading says of an answer; undefined where it is none. */
export function answerHeading(block: ElementContent | undefined): AnswerTitle | undefined {
  return levelOf(block) < 7 ? answerTitleOf(blockOf(block).words) : undefined;
}

/** The same, or a fold's title: what may say what stands below or in it. */
export const titleAbove = (block: ElementContent): string | undefined =>
  isPart(block, 'disclosure') ? blockOf(block).title : standingTitle(block);

/** The answer that stands in clear; undefined where a block is none, or holds no more than the word. */
export const clearAnswer = onceForBlock((block): readonly ElementContent[] | undefined => {
  const titled = titledAnswer(block);
  if (!titled || block.type !== 'element') return undefined;
  const behind = isTag(titled, 'p') ? behindMark(titled) : [];
  const told = behind.every((one) => plainText(one).trim() === '')
    ? []
    : [element('p', {}, behind, lineOf(titled))];
  if (block === titled) return told.length > 0 ? told : undefined;
  const rest = block.children.flatMap((one) => (one === titled ? told : [one]));
  return rest.every(isBlank) ? undefined : rest;
});

const behindMark = (paragraph: Element): readonly ElementContent[] =>
  withoutMark(paragraph.children.slice(markIn(paragraph) + 1), COLON);

const CALLED_QUESTION = new RegExp(
  String.raw`^${BESIDES_BEFORE}(?:${QUESTIONS}|q(?= ?\d|\s?\.)|statement|enonce|aufgabenstellung|traccia|testo|enunciado)${BESIDES_BEHIND}(?: ?\d{1,3})?\s*[.:]?$`,
);

/** `**Question:** …`, `Question: …`: a paragraph that begins with a word for a question, in bold or with a colon behind it. */
export function opensQuestion(block: ElementContent | undefined, orExercise = false): boolean {
  if (
    isTag(block, 'p') &&
    MAY_CALL.test(blockOf(block).words) &&
    CALLED_PLAINLY.test(blockOf(block).normalized)
  )
    return true;
  const title = startIn(block, 'strong', 'b');
  return title !== '' && (CALLED_QUESTION.test(title) || (orExercise && CALLED_EXERCISE.test(title)));
}

/** Few paragraphs do, and no more is asked of the others. */
const MAY_CALL = /^\p{L}{5,9}(?: ?\d{1,3})?\s?:/u;
const CALLED_PLAINLY = new RegExp(String.raw`^(?:${QUESTIONS})(?: ?\d{1,3})?\s*:\s*\S`);

/** The words that a paragraph begins with in such letters. */
function startIn(block: ElementContent | undefined, ...letters: [string, ...string[]]): string {
  const mark = isTag(block, 'p') ? block.children.find((one) => !isBlank(one)) : undefined;
  return isTag(mark, ...letters) ? normalize(plainText(mark)) : '';
}

const CALLED_EXERCISE = new RegExp(
  String.raw`^[^\p{L}\d]*${BESIDES_BEFORE}(?:${EXERCISES})${BESIDES_BEHIND}(?: ?${NUMBER_OF_EXERCISE})?\s*[.:]?$`,
  'u',
);
/** « **Application :** », «**Aplicación:**»: of what was just told; what it sets tells it from what a thing is good for. */
const APPLIED =
  '(?:applications?(?: directes?)?|anwendung(?:saufgaben?)?|aplicacion|applicazione|aplicacao|toepassing)';
const CALLED_APPLIED = new RegExp(
  String.raw`^[^\p{L}\d]*${APPLIED}(?: ?${NUMBER_OF_EXERCISE})?\s*[.:]?$`,
  'u',
);
const MAY_OPEN = new RegExp(String.raw`^[^\p{L}\d]*(?:${EXERCISES}|${APPLIED})\b`, 'u');
const OPENS_LINE = new RegExp(String.raw`^[^\p{L}\d]*(?:${EXERCISES})\b`, 'u');
const EXERCISE_LINE = new RegExp(
  String.raw`${OPENS_LINE.source}(?: ?${NUMBER_OF_EXERCISE})?\s*(?:[.:]?$|[:–—-]\s|(?<=\d)\.\s)`,
  'u',
);

/** `**Exercise:** …`, `*Exercise:* …`, `Exercise: …`, the word on a line by itself; be it in a quotation or a box. */
export function opensExercise(block: ElementContent | undefined): boolean {
  if (isTag(block, 'blockquote')) return opensExercise(firstIn(block));
  if (isPart(block, 'callout', 'disclosure'))
    return opensExercise(bodyOf(block).find((one) => !isBlank(one)));
  if (!isTag(block, 'p') || !MAY_OPEN.test(blockOf(block).normalized)) return false;
  const [line] = linesOf(block);
  const start = startIn(block, 'strong', 'b', 'em', 'i');
  return (
    CALLED_EXERCISE.test(start) ||
    CALLED_APPLIED.test(start) ||
    EXERCISE_LINE.test(normalize(rawText(line?.children ?? [])))
  );
}

/** `Answer: …`, in no other letters, or all slanted: it answers only right below what asks. */
export const plainAnswer = onceForBlock((block): readonly ElementContent[] | undefined => {
  if (isTag(block, 'blockquote')) return plainInQuotation(block);
  return isTag(block, 'p') ? behindOpening(block, true) : undefined;
});

function behindOpening(block: Element, firm: boolean): readonly ElementContent[] | undefined {
  const words = rawText(block.children);
  const opening = answerOpeningOf(words);
  if (opening?.firm !== firm || DRAWN.test(words.slice(opening.length))) return undefined;
  return [element('p', {}, withoutFirst(block.children, opening.length), lineOf(block))];
}

/** A line to write on. */
const DRAWN = /^[\s_.…]*[_.…]{2}[\s_.…]*$/;

function plainInQuotation({ children }: Element): readonly ElementContent[] | undefined {
  const [first, ...below] = children.filter((one) => !isBlank(one));
  const told = isTag(first, 'p') ? (plainAnswer(first) ?? belowTitle(first)) : undefined;
  return told && [...told, ...below];
}

/** `Solution`, neither bold nor slanted, and what it tells from the next line on; *Answers* may be those of all questions. */
function belowTitle(paragraph: Element): readonly ElementContent[] | undefined {
  const [first, ...below] = linesOf(paragraph);
  if (!first || below.length === 0) return undefined;
  if (!first.children.every((one) => one.type === 'text' || isTag(one, ...DRESSES))) return undefined;
  const title = rawText(first.children);
  return isTitle(title) && !answersTitleOf(title)?.several ? [paragraphOf(below)] : undefined;
}

/** What a row tells that begins with a word for an answer: behind the word, and below it. */
export function answerOpening(row: readonly ElementContent[]): readonly ElementContent[] | undefined {
  const [first, ...below] = row.filter((one) => !isBlank(one));
  const told = clearAnswer(first) ?? plainAnswer(first);
  return told && [...told, ...below];
}

/** A paragraph all of whose words are in one of these elements, without that. */
export function unwrapped(
  block: ElementContent | undefined,
  ...tags: [string, ...string[]]
): Element | undefined {
  const only = isTag(block, 'p') ? onlyIn(block.children) : undefined;
  return isTag(only, ...tags) ? element('p', {}, only.children, lineOf(block)) : undefined;
}

/** `Solution: …` and no more of a title; right below what asks, its answer. */
export const plainSolution = onceForBlock((block): readonly ElementContent[] | undefined =>
  isTag(block, 'p') ? (behindOpening(block, false) ?? belowTitle(block)) : undefined,
);

/** `Solution:` on a line by itself, or in front of words, in no other letters; and what stands behind and below it. */
export function titledLine(
  block: ElementContent | undefined,
): { readonly title: string; readonly rest: readonly ElementContent[] } | undefined {
  if (!isTag(block, 'p')) return undefined;
  const [whole = '', title] = TITLE_LINE.exec(rawText(block.children)) ?? [];
  return title === undefined ? undefined : { title, rest: withoutStart(block, whole.length) };
}

/** `Answer: …`, and 「答：」 alone. */
const TITLE_LINE = /^\s*(\p{L}[^:：\n]{1,28}?|\p{Script=Han}(?=[:：]\s*$))\s*(?::(?=\s|$)|：)/u;

/** The words of a paragraph that is one short line, whose letters may be slanted: `Solution`. A link so called leads to one. */
export function lineAlone(block: ElementContent | undefined): string | undefined {
  if (!isTag(block, 'p') || !block.children.every((one) => one.type === 'text' || isTag(one, 'em', 'i')))
    return undefined;
  const words = rawText(block.children).trim();
  return SHORT_LINE.test(words) ? words : undefined;
}

const SHORT_LINE = /^\p{L}[^:：\n]{1,28}[^:：.\n]$/u;

/** `Ice floats because …`, to be ended. */
const GAP = /(?:_{2,}|…|\.{3})[.:]?$/;

/**
 * What asks or tells, and behind it in the same line an answer that is called one: `Explain it. **Answer:** …`, cut before
 * the title.
 */
export function cutInLine(
  row: readonly ElementContent[],
): readonly [asked: readonly ElementContent[], told: readonly ElementContent[]] | undefined {
  const at = row.findIndex((_, i) => i > 0 && isTitleAt(row, i));
  const [end] = at > 0 ? [] : plainTitles(rawText(row));
  if (at < 1 && end === undefined) return undefined;
  const [before, told] = at > 0 ? [row.slice(0, at), row.slice(at)] : cutAt(row, end!);
  const asked = rawText(before).replace(MARK, '');
  return ENDS.test(asked) && (isAsked(asked) || tellsAlone(asked)) ? [before, told] : undefined;
}

const ENDS = /^[^\n]*[.?!:;…]["”»)]*[ \t]*$/;

/** In bold or slanted, with a colon. */
function isTitleAt(row: readonly ElementContent[], at: number): boolean {
  const mark = row[at];
  if (!isTag(mark, 'strong', 'b', 'em', 'i')) return false;
  const title = titleAt(row, at);
  return /[:：]\s*$/.test(title)
    ? SAYS.test(rawText(row.slice(at + 1))) && answerTitleOf(title) !== undefined
    : plainAnswer(element('p', {}, [mark])) !== undefined;
}

/** On the same line. */
const SAYS = /^[^\n]*[\p{L}\p{N}]/u;

/** Where sentences begin that a word for an answer opens. */
const plainTitles = (words: string): readonly number[] =>
  [...words.matchAll(SENTENCE)]
    .map((one) => one.index + one[0].length)
    .filter((at) => answerOpeningOf(words.slice(at, at + 60))?.firm);
const SENTENCE = /[.?!]["”»)]?[ \t]+[([]?(?=\p{Lu}[\p{L}' ]{1,24}\s?[:：]\s*\S)/gu;

/** A paragraph whose next line answers it, cut in two. */
export function cutBeforeAnswer(block: ElementContent): ElementContent[] {
  if (!isTag(block, 'p')) return [block];
  const at = block.children.findIndex((_, i) => i > 0 && marksAnswer(block, i));
  if (at < 0) return cutBeforePlain(block);
  const before = block.children.slice(0, at);
  const prompt = plainText(element('p', {}, before)).trim();
  const last = before.at(-1);
  const newLine = isTag(last, 'br') || (last?.type === 'text' && /\n\s*$/.test(last.value));
  const asks = isAsked(prompt) || GAP.test(prompt) || tellsAlone(prompt) || opensQuestion(block);
  if (!newLine || !asks) return [block];
  const line = lineOf(block);
  const lines = before.reduce(
    (sum, one) => sum + (one.type === 'text' ? one.value.split('\n').length - 1 : 0),
    0,
  );
  return [
    { ...block, children: before },
    element('p', {}, block.children.slice(at), line + Math.max(lines, 1)),
  ];
}

/** By its last words, or for points. */
const isAsked = (words: string): boolean => endsAsking(words) || POINTS.test(normalize(words));

/** One line that tells what to do, be it counted: `Exercise 2: Define fog.` */
const tellsAlone = (words: string): boolean => !words.trim().includes('\n') && setsTask(words);

/** `Why?` and, on the next line, `Answer: …`. */
function cutBeforePlain(block: Element): ElementContent[] {
  const lines = linesOf(block);
  const at = lines.findIndex(
    ({ children }, i) =>
      i > 0 && children[0]?.type === 'text' && answerOpeningOf(`${rawText(children)} x`)?.firm === true,
  );
  if (at < 0) return [block];
  const before = paragraphOf(lines.slice(0, at));
  return isAsked(plainText(before)) || tellsAlone(rawText(before.children)) || opensQuestion(before)
    ? [
        { ...before, position: block.position, ...(block.data && { data: block.data }) },
        paragraphOf(lines.slice(at)),
      ]
    : [block];
}
