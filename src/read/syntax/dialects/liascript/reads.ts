/** The forms of LiaScript's quizzes: which lines are one, and what of them tells the key. */
import { isPlaceToAnswer } from '../../../questions/words/answer-place.ts';
import { answerTitleOf } from '../../../questions/words/lexicon.ts';
import { type Asked, at, endOf, type Line, type Option, textAt } from '../prepared.ts';
import { draggedIn } from './dragged.ts';
import { pairsOfMatrix } from './matrix.ts';
import { surveyAt } from './survey.ts';
import { inWords, withoutMacros } from './words.ts';

export const SINGLE = /^[ \t]*(?:[-*+][ \t]+)?\[\(([ xX])\)\][ \t]*(.*)$/;
export const MULTIPLE = /^[ \t]*(?:[-*+][ \t]+)?\[\[([ xX]|(?=\]\][ \t]+\S))\]\][ \t]*(.*)$/;
/** Alone on its line: what is to be typed, or chosen. */
const TYPED = /^[ \t]*\[\[((?:[^[\]]|\\[[\]]|\[[^[\]]*\])+)\]\][ \t]*$/;
/** What is typed, or thought, has no key, or only a program knows it: `[[___]]`, `[[...]]`, `[[!]]`. */
const SURVEY = /^[ \t]*\[\[(?:[_\s]+|\.{3,}|…|!)\]\][ \t]*$/;
/** Rows of a matrix, and anything else that begins as a quiz does. */
const ROW =
  /^[ \t]*(?:[-*+][ \t]+)?(?:\[[ \t]*(?:\[[^[\]]*\]|\([^)]*\))[ \t]*[[(]|\[[ \t]+(?:[([][ xX]?[)\]][ \t]*)+\]|\[\[!\]\]|\[\[(?::(?!\]\])|-?\d+\]\][ \t]+\S)|\[\((?::|-?\d))/;

/** What a quiz is asked with, and the index of the line behind it. */
export interface Quiz {
  readonly asks: Pick<Asked, 'options' | 'accepted' | 'pairs' | 'items' | 'settings'>;
  /** Below what it asks. */
  readonly shows?: readonly Line[];
  readonly end: number;
}

export type Reads = (lines: readonly Line[], index: number) => Quiz | undefined;

export const choice =
  (pattern: RegExp, settings: Record<string, string>): Reads =>
  (lines, index) => {
    const options: (Option & { readonly words: Line[] })[] = [];
    let end = index;
    for (; end < lines.length; end++) {
      const { text, line } = lines[end]!;
      const [, mark, words = ''] = pattern.exec(text) ?? [];
      if (mark !== undefined)
        options.push({ words: [{ text: inWords(words), line }], correct: mark.trim() !== '' });
      else if (goesOn(lines, end, options, pattern)) continue;
      // Words that go on stand further in.
      else if (options.length > 0 && /^[ \t]{2,}\S/.test(text) && isPlain(text))
        options.at(-1)!.words.push({ text: text.trim(), line });
      else break;
    }
    return options.length === 0 ? undefined : { asks: { options, settings }, end };
  };

/** A line left empty between options, none of which is right so far: each is half a quiz by itself. */
const goesOn = (
  lines: readonly Line[],
  index: number,
  options: readonly Option[],
  pattern: RegExp,
): boolean =>
  textAt(lines, index).trim() === '' &&
  options.length > 0 &&
  options.every(({ correct }) => !correct) &&
  pattern.test(textAt(lines, index + 1));

const isPlain = (text: string): boolean => !/^[ \t]*(?:\[|\*{3}|<|@|#|`|~|\||[-*+][ \t])/.test(text);

export const survey: Reads = (lines, index) => {
  const settings = { type: 'open' };
  if (SURVEY.test(lines[index]!.text)) return { asks: { settings }, end: index + 1 };
  const offered = surveyAt(lines, index);
  return offered && { asks: { settings }, shows: offered.list, end: offered.end };
};

export const typed: Reads = (lines, index) => {
  const { line } = lines[index]!;
  const last = fieldEnd(lines, index);
  const text = lines.slice(index, last).map((one) => one.text.trim());
  const [, words] = TYPED.exec(text.join(' ')) ?? [];
  if (words === undefined || /^[?!^]/.test(words)) return undefined;
  // A field needs a key: whoever asks for sentences writes any word.
  if (isPlaceToAnswer(words) || answerTitleOf(words))
    return { asks: { settings: { type: 'open' } }, end: last };
  const offered = words.split(/(?<!\\)\|/).map((one) => one.trim());
  const options = offered.map((one) => ({
    words: at(line, one.replace(/^\((.*)\)$/, '$1')),
    correct: /^\(.*\)$/.test(one),
  }));
  const asks = offered.length > 1 ? { options } : { accepted: offered, settings: { type: 'short-answer' } };
  return { asks, end: last };
};

/** What is offered may stand on several lines. */
function fieldEnd(lines: readonly Line[], index: number): number {
  if (!/^[ \t]*\[\[(?!.*\]\])/.test(textAt(lines, index))) return index + 1;
  const last = endOf(lines, index + 1, ({ text }) => /^[ \t]*\|(?!.*\]\])/.test(text));
  return /\]\][ \t]*$/.test(textAt(lines, last)) ? last + 1 : index + 1;
}

export const dragged: Reads = (lines, index) => {
  const asks = draggedIn(lines[index]!.text, lines[index]!.line);
  return asks && { asks, end: index + 1 };
};

export const rowsEnd = (lines: readonly Line[], index: number): number =>
  endOf(lines, index, ({ text }) => ROW.test(text));

export const matrix: Reads = (lines, index) => {
  const end = rowsEnd(lines, index);
  const pairs = pairsOfMatrix(lines.slice(index, end))?.map((one) => ({
    ...one,
    words: one.words.map(withoutMacros),
  }));
  return pairs && { asks: { pairs }, end };
};
