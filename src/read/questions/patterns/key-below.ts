/** The key of lettered options that stands right below them: in clear, folded, behind a rule or a reason, or in a section of its own. */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { element, lineOf, text, titleOf, withChildren } from '../../parts.ts';
import { answerAt, answerBody, rowOfAnswers, runEndBy } from '../answers/answer.ts';
import { behindRules, blockOf, isRule, levelOf, roleOf, sectionEnd } from '../blocks/block.ts';
import {
  answerHeading,
  clearAnswer,
  clearTitle,
  plainSolution,
  standingTitle,
} from '../blocks/clear-answer.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { isBare } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { titlesReasons } from '../blocks/reasons.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { entriesInWords } from '../choices/key-entries.ts';
import { runsAndRest, runsOf } from '../choices/key-runs.ts';
import {
  comparable,
  isTask,
  itemKey,
  keyOf,
  type OptionKey,
  placeOf,
  verdictsIn,
  wordsOfOption,
} from '../choices/option-key.ts';
import type { MarkedOption } from '../choices/option-marks.ts';
import { type LetteredOption, type Options, optionsAt } from '../choices/options.ts';
import { keyOfNames, keyOfOthers, keyOfVerdicts } from '../choices/reasons.ts';
import { isPlaceToFill } from '../words/answer-place.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { startsWithKey, titlesRight } from '../words/key-title.ts';
import { answerTitleOf, normalize } from '../words/lexicon.ts';
import { titlesReason } from '../words/reason.ts';
import { withMarks } from './choice-stem.ts';
import { explains, explanationEnd, isOfSection, reasonsEnd, titledEnd, toldAgainEnd } from './explanation.ts';
import { hasOwnQuestions } from './form.ts';
import { tickedKey } from './ticked-again.ts';

/** What tells which options are right, and all that it says besides. */
export interface KeyBeside extends OptionKey {
  readonly hints: readonly Row[];
  /** The block behind it. */
  readonly end: number;
  /** What the page's list of keys tells of it. */
  readonly told?: Element;
  /** Nothing says that it is a key: an option stands once more. */
  readonly isAgain?: true;
}

/** The key right below the options, in clear or folded; what the same list or paragraph goes on to say explains it. */
export function keyBelow(blocks: Row, options: Options): KeyBeside | undefined {
  const { end } = options;
  const own = tailKey(options);
  if (own) {
    const more = explanationEnd(blocks, end, false);
    return {
      right: own.right,
      explanation: [...own.explanation, ...blocks.slice(end, more)],
      hints: [],
      end: more,
    };
  }
  const place = blockOf(blocks[end]);
  // `Your answer: ____`, and the key below it.
  const isPlace = place.isWords && DRAWN_PLACE.test(place.words) && isPlaceToFill(place.words);
  const from = isPlace && end + 1 < blocks.length ? end + 1 : end;
  return (
    foldedKey(blocks, from, options) ??
    clearKey(blocks, from, options) ??
    bareKey(blocks, from, options) ??
    keyListed(blocks, from, options) ??
    optionAgain(blocks, from, options, true) ??
    judgedApart(blocks, from, options) ??
    keyBehindRule(blocks, from, options) ??
    keyBehindWorking(blocks, from, options) ??
    keyBehindSections(blocks, from, options)
  );
}

/** `Correct:`, and in a list below it the right options once more. */
function keyListed(row: Row, from: number, options: Options): KeyBeside | undefined {
  const { isWords, words } = blockOf(row[from]);
  const list = row[from + 1];
  if (!isWords || !titlesRight(words) || !isTag(list, 'ul', 'ol')) return undefined;
  const key = keyTold([list], options);
  if (!key) return undefined;
  const end = explanationEnd(row, from + 2, false);
  return { ...key, explanation: [...key.explanation, ...row.slice(from + 2, end)], hints: [], end };
}

const DRAWN_PLACE = /_{2,}|…|\.{3}/;

/** `Option A (incorrect): It sinks.`: a paragraph for each of them, or a line. */
function judgedApart(row: Row, from: number, options: Options): KeyBeside | undefined {
  for (const end of [from + 1, from + options.options.length]) {
    const judged = row.slice(from, end);
    const key = judged.every((one) => isTag(one, 'p'))
      ? keyOfVerdicts(judged, options, options.options.length)
      : undefined;
    if (key) return { ...key, hints: [], end };
  }
  return undefined;
}

/** So many blocks may tell how it is found, and so many lines stand below a key. */
const MOST_WORKING = 8;

/** `Explanation: …` or `Solution: …`, how it is found, and in a line of its own `Answer: B`. */
function keyBehindWorking(row: Row, from: number, options: Options): KeyBeside | undefined {
  const opening = workingIn(row[from]);
  if (!opening) return undefined;
  const all = [...opening, ...row.slice(from + 1, from + MOST_WORKING)];
  for (const [at, block] of all.entries()) {
    if (at >= opening.length && !goesOnWorking(all, at)) return undefined;
    const cut = cutAtLastKey(block, options);
    if (!cut) continue;
    const behind = from + at + 2 - opening.length;
    const end = explanationEnd(row, behind, false);
    const explanation = [
      ...all.slice(0, at),
      ...cut.before,
      ...cut.key.explanation,
      ...row.slice(behind, end),
    ];
    return { right: cut.key.right, explanation, hints: [], end };
  }
  return undefined;
}

/** A list where words lead to it: by itself it may be the next question's. */
const goesOnWorking = (all: Row, at: number): boolean =>
  isTag(all[at], 'ul', 'ol') ? blockOf(all[at - 1]).words.endsWith(':') : isOfSection(all[at]!);

/** What a block tells of how it is found, without the title that says so; nothing where it is a title alone. */
function workingIn(block: ElementContent | undefined): Row | undefined {
  if (!block || !blockOf(block).isWords) return undefined;
  if (explains(block)) return [block];
  return clearAnswer(block) ?? plainSolution(block) ?? (clearTitle(block) === undefined ? undefined : []);
}

interface CutAtKey {
  readonly before: Row;
  readonly key: OptionKey;
}

/** A block in two at the last line that says a key; of a list, the last line of its last item. */
function cutAtLastKey(block: ElementContent | undefined, options: Options): CutAtKey | undefined {
  if (isTag(block, 'li') && isBare(block))
    return within(block, [], cutAtLastKey(element('p', {}, block.children, lineOf(block)), options));
  if (isTag(block, 'ul', 'ol', 'li'))
    return within(block, block.children.slice(0, -1), cutAtLastKey(block.children.at(-1), options));
  const lines = isTag(block, 'p') ? linesOf(block) : [];
  for (let at = lines.length - 1; at >= 0 && at >= lines.length - MOST_WORKING; at--) {
    const key = keyOf([paragraphOf(lines.slice(at))], options, false);
    if (key) return { key, before: at === 0 ? [] : [paragraphOf(lines.slice(0, at))] };
  }
  return undefined;
}

function within(block: Element, others: Row, cut: CutAtKey | undefined) {
  const rest = [...others, ...(cut?.before ?? [])];
  return cut && { key: cut.key, before: rest.length > 0 ? [withChildren(block, rest)] : [] };
}

/** `Answer: B`, its fold or its heading, and a rule or several before it. */
function keyBehindRule(row: Row, from: number, options: Options): KeyBeside | undefined {
  const at = behindRules(row, from);
  if (at === from) return undefined;
  if (roleOf(row[at]) === 'answer') return foldedKey(row, at, options);
  return saysKey(row[at]) ? clearKey(row, at, options) : optionAgain(row, at, options, false);
}

/** An option once more, with its letter or, behind a rule, without, and nothing else in its paragraph: `**B.** ice` */
function optionAgain(row: Row, at: number, { options }: Options, isLettered: boolean): KeyBeside | undefined {
  const block = row[at];
  if (!isTag(block, 'p') || options.length < 2) return undefined;
  const [whole = '', letter] = LETTER.exec(blockOf(block).words) ?? [];
  const words = comparable(blockOf(block).words);
  const behind = comparable(blockOf(block).words.slice(whole.length));
  const right = options.flatMap((option, i) => {
    const own = comparable(wordsOfOption(option));
    const isAgain =
      (own === words && !isLettered) ||
      (own === behind && letter !== undefined && placeOf(letter, false) === i);
    return own !== '' && isAgain ? [i] : [];
  });
  if (right.length !== 1 || (isLettered && speaksOfOthers(row, at + 1, letter))) return undefined;
  const end = explanationEnd(row, at + 1, false);
  const explanation = said(row.slice(at + 1, end));
  return { right, explanation, hints: [], end, ...(isLettered && { isAgain: true }) };
}

/** Whether a paragraph below has another option's letter: each is told of, or spoken, in turn. */
function speaksOfOthers(row: Row, from: number, own: string | undefined): boolean {
  for (let at = from; at < row.length && at < from + MOST_WORKING; at++) {
    // With options below, it is what is asked next.
    if (optionsAt(row, at) || optionsAt(row, at + 1)) return false;
    const letter = LETTER.exec(blockOf(row[at]).words)?.[1];
    if (letter !== undefined && letter !== own) return true;
    if (!isOfSection(row[at]!)) return false;
  }
  return false;
}

/** Behind a colon speaks `A` of a dialogue. */
const LETTER = /^[([]?([A-H])\s?[)\].]\s+/i;

/** `Answer: B`, in words or as a heading, or a heading *Answer*. */
export function saysKey(block: ElementContent | undefined): boolean {
  if (startsWithKey(blockOf(block).words)) return isTag(block, 'p', 'blockquote') || levelOf(block) < 7;
  return answerHeading(block)?.several === false;
}

function foldedKey(blocks: Row, from: number, options: Options): KeyBeside | undefined {
  // Whatever stands above a fold without a title, it answers options.
  const own = answerAt(blocks, from, false, ASKING);
  if (!own || own.untitled === 'answer-in-clear') return undefined;
  const titles = blocks
    .slice(from + own.hints.length, own.end)
    .filter((one) => one.type === 'element' && roleOf(one) === 'answer');
  // `1. B 2. D` is the key of the whole page.
  if (titles.some((one) => runsAndRest(answerBody(one as Element)).runs.length > 0)) return undefined;
  if (areCounted(titles)) return undefined;
  // A fold that only says to open it has no such title.
  const bodies = titles.length > 0 ? titles.flatMap((one) => answerBody(one as Element)) : own.feedback;
  const title = element('p', {}, titles[0] ? titleOf(titles[0] as Element) : []);
  const byTitle = keyOf([title], options, false) ?? numberedKey(title, options);
  const key = byTitle
    ? { ...byTitle, explanation: [...byTitle.explanation, ...bodies] }
    : keyToldIn(bodies, options);
  if (!key) return undefined;
  const end = explains(blocks[own.end]) ? explanationEnd(blocks, own.end, false) : titledEnd(blocks, own.end);
  return { ...key, explanation: [...key.explanation, ...blocks.slice(own.end, end)], hints: own.hints, end };
}

/** `Solution 1`, `Solution 2`: each solves what has its number, which is no option. */
const areCounted = (titles: Row): boolean =>
  titles.length > 1 && titles.every((one, i) => Number(answerTitleOf(blockOf(one).title)?.number) === i + 1);

/** What an answer says of which options are right: once more with their marks, by their names, in words, one by one. */
const keyToldIn = (told: Row, options: Options): OptionKey | undefined =>
  keyTold(saysOnlyTitle(told[0]) ? told.slice(1) : told, options);

/** `Correct answers:`, above a list of them. */
function saysOnlyTitle(block: ElementContent | undefined): boolean {
  const words = standingTitle(block) ?? titleLine(block);
  return words !== undefined && answerTitleOf(words) !== undefined;
}

const keyTold = (told: Row, options: Options): OptionKey | undefined =>
  repeatedKey(told, options) ??
  tickedKey(told, options) ??
  keyOfNames(told, options) ??
  keyOfVerdicts(told, options, options.options.length) ??
  keyOf(told, options, true) ??
  keyBehind(told, options) ??
  verdictsIn(told, options) ??
  keyOfOthers(told, options) ??
  (options.options.some(isTask) ? undefined : itemKey(told, options));

/** A fold that a heading `2. B` became. */
function numberedKey(title: Element, options: Options): OptionKey | undefined {
  const [, told] = entriesInWords(title)?.[0] ?? [];
  return told && keyOf([told], options, true);
}

/** The options once more, the right one with its mark. */
function repeatedKey(blocks: Row, { options }: Options): OptionKey | undefined {
  const at = blocks.findIndex((_, i) => optionsAt(blocks, i));
  const again = at < 0 ? undefined : optionsAt(blocks, at);
  if (again?.options.length !== options.length) return undefined;
  const marked = withMarks(again);
  const right = rightAmong(marked);
  // What it says of each explains them.
  const isSame = marked.every(
    (one, i) => !one.remark && normalize(wordsOfOption(one)) === normalize(wordsOfOption(options[i]!)),
  );
  const explanation = isSame ? [...blocks.slice(0, at), ...blocks.slice(again.end)] : blocks;
  return right.length > 0 && right.length < options.length ? { right, explanation } : undefined;
}

/** Of options that an answer shows once more: the marked ones, in whatever way, or those in other letters than the others. */
function rightAmong(again: readonly (LetteredOption & MarkedOption)[]): readonly number[] {
  const by = (isOne: (one: LetteredOption & MarkedOption) => boolean): readonly number[] =>
    again.flatMap((one, i) => (isOne(one) ? [i] : []));
  const marked = by(({ mark }) => mark === 'sign' || mark === 'words');
  if (marked.length > 0) return marked;
  const others = by(({ mark }) => mark !== undefined);
  return others.length > 0 ? others : by(({ children }) => isTag(onlyIn(children), ...OTHER_LETTERS));
}
const OTHER_LETTERS = ['span', 'mark', 'u', 'ins', 'em', 'strong'] as const;

/** What explains the key may stand before it. */
function keyBehind(blocks: Row, options: Options): OptionKey | undefined {
  const at = blocks.findLastIndex((one) => isTag(one, 'p') && keyOf([one], options, false));
  const key = at > 0 ? keyOf(blocks.slice(at), options, false) : undefined;
  return key && { right: key.right, explanation: [...blocks.slice(0, at), ...key.explanation] };
}

const ASKING = element('p', {}, [text('?')]);

/** `B`, a line by itself, and a rule before it maybe. */
function bareKey(row: Row, from: number, options: Options): KeyBeside | undefined {
  const at = behindRules(row, from);
  const block = row[at];
  const key = isTag(block, 'p') ? bareIn(block, options) : undefined;
  if (!key) return undefined;
  // Below a rule it is no next question's, and what stands below it tells why.
  const end = at > from ? explanationEnd(row, at + 1, false) : at + 1;
  return { ...key, explanation: [...key.explanation, ...said(row.slice(at + 1, end))], hints: [], end };
}

/** Without `///`, which parts it from the next question. */
const said = (row: Row): Row => row.filter((one) => !/^[^\p{L}\p{N}]+$/u.test(blockOf(one).words));

/** What the list or paragraph of the options goes on to say is the key. */
export function tailKey(options: Options): OptionKey | undefined {
  const [only, ...others] = options.tail;
  if (!only) return undefined;
  return (
    keyOf(options.tail, options, false) ??
    keyOfVerdicts(options.tail, options) ??
    (others.length === 0 ? bareIn(only, options) : undefined)
  );
}

function bareIn(block: ElementContent, options: Options): OptionKey | undefined {
  const isBare = !options.numbered && BARE.test(blockOf(block).words);
  return isBare ? keyOf([block], options, true) : undefined;
}

const BARE = /^[([]?[A-H](?:\s*[,&]\s*[A-H])*[)\]]?\.?(?:\s*[-–—]{2,})?$/;

/** A paragraph, a heading or a list, and what explains it. */
function clearKey(row: Row, from: number, options: Options): KeyBeside | undefined {
  const { answer } = rowOfAnswers(
    row,
    from,
    runEndBy((one) => (roleOf(one) === 'hint' ? 'hint' : undefined)),
  );
  const at = answer.end;
  const own = listedReasonsEnd(row, at);
  const first = row[own];
  const key = first && !countsAsExercise(row, own, options) ? keyOf([first], options, false) : undefined;
  if (!key)
    return (
      row[at] && (verdictBelow(row, at, options, answer.hints) ?? sectionKey(row, at, options, answer.hints))
    );
  const again = toldAgainEnd(row, own + 1, options);
  const end = explanationEnd(row, again, blockOf(first).level !== undefined);
  const section = solvedBelow(row, end);
  return {
    right: key.right,
    explanation: [...key.explanation, ...row.slice(at, own), ...row.slice(own + 1, end), ...section],
    hints: answer.hints,
    end: section.length > 0 ? end + 1 + section.length : end,
  };
}

/** `## Solution 2` below `## Exercise 2`, which has steps that count: its number is the exercise's. */
function countsAsExercise(row: Row, at: number, options: Options): boolean {
  if (!options.numbered || standingTitle(row[at]) === undefined) return false;
  const { words } = blockOf(row[at]);
  // `Answer: 2` is the key of the second question, too.
  const { number, answers, rest } = (!/[:：]\s*\(?\d/.test(words) && exerciseLabelOf(words)) || {};
  const exercise = exerciseLabelOf(headingsAbove(row)[at - 1]?.words ?? '');
  return answers === true && rest === '' && number !== undefined && exercise?.number === number;
}

/** A heading *Solution* below a key that is told: how it is found. */
function solvedBelow(row: Row, at: number): Row {
  const title = answerHeading(row[at]);
  if (!title || title.several || title.number !== undefined) return [];
  const section = row.slice(at + 1, sectionEnd(row, at + 1, levelOf(row[at]), isRule));
  return section.some(hasOwnQuestions) ? [] : section;
}

/** `Why the others are wrong:` above the key, and not its last line, and a list of them by their letters: the block behind both. */
function listedReasonsEnd(row: Row, from: number): number {
  const list = row[from + 1];
  const isTitled = isTag(row[from], 'p') && blockOf(row[from]).words.endsWith(':') && !saysKey(row[from]);
  return isTitled && isTag(list, 'ul', 'ol') && elementsOf(list).every(isLetteredItem) ? from + 2 : from;
}

const isLetteredItem = (item: Element): boolean => /^[([]?[A-H]\s?[)\].:–-]/.test(blockOf(item).words);

/** “B is correct: …”, a paragraph right below the options. */
function verdictBelow(
  row: Row,
  at: number,
  options: Options,
  hints: KeyBeside['hints'],
): KeyBeside | undefined {
  const block = row[at]!;
  const key = isTag(block, 'p') && !options.numbered ? verdictsIn([block], options) : undefined;
  if (!key) return undefined;
  const end = explanationEnd(row, at + 1, false);
  return { right: key.right, explanation: row.slice(at, end), hints, end };
}

/** A heading, or a line in bold, that says only *Answer* or *Feedback*, and the key below it. */
function sectionKey(
  row: Row,
  at: number,
  options: Options,
  hints: KeyBeside['hints'],
): KeyBeside | undefined {
  const words = standingTitle(row[at]) ?? titleLine(row[at]);
  const isAnswer = words !== undefined && (answerTitleOf(words) || titlesReason(words));
  if (!isAnswer && !titlesReasons(row[at])) return undefined;
  // `A. Choices`, a part of a list of keys, is no letter.
  if (isAnswer && runsOf(row, at + 1, blockOf(row[at]).level).length > 0) return undefined;
  // `B) a cloud` is no next question's label, right below its title.
  const isKey = isTag(row[at + 1], 'p') && keyOf([row[at + 1]!], options, true) !== undefined;
  const end = explanationEnd(row, isKey ? at + 2 : shownAgain(row, at + 1, options), true);
  const section = row.slice(at + 1, end);
  const key = isAnswer ? keyToldIn(section, options) : undefined;
  return key ? { ...key, hints, end } : judgedSection(row, at, options, hints);
}

/** Where the same options end, with what they are asked by or without: an answer shows all of it once more. */
function shownAgain(row: Row, from: number, options: Options): number {
  const at = blockOf(row[from]).isWords && optionsAt(row, from) === undefined ? from + 1 : from;
  const end = toldAgainEnd(row, at, options);
  return end > at ? end : from;
}

/** A title, and below it what is said of one option after another. */
function judgedSection(
  row: Row,
  at: number,
  options: Options,
  hints: KeyBeside['hints'],
): KeyBeside | undefined {
  const end = explanationEnd(row, reasonsEnd(row, at), true);
  const section = row.slice(at + 1, end);
  const key = keyOfVerdicts(section, options) ?? verdictsIn(section, options);
  return key && { ...key, hints, end };
}

/** So many sections may stand above the one that tells the key: how it is found, why. */
const MOST_SECTIONS = 3;

/** `### Explanation`, or `### Solution`, and behind it, or right below that, `### Correct answer`. */
function keyBehindSections(row: Row, from: number, options: Options): KeyBeside | undefined {
  let at = from;
  for (let count = 0; count < MOST_SECTIONS; count++) {
    const { level, words } = blockOf(row[at]);
    if (level === undefined || !(titlesReasons(row[at]) || answerTitleOf(words))) return undefined;
    at = blockOf(row[at + 1]).level === undefined ? reasonsEnd(row, at) : at + 1;
    const key = clearKey(row, at, options);
    const above = row.slice(from, at).filter((one) => blockOf(one).level === undefined);
    if (key) return { ...key, explanation: [...above, ...key.explanation] };
  }
  return undefined;
}

/** `Answer:`, a paragraph by itself. */
function titleLine(block: ElementContent | undefined): string | undefined {
  const { words } = blockOf(block);
  return isTag(block, 'p') && words.endsWith(':') ? words : undefined;
}
