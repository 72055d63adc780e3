/**
 * A choice between lettered options, whose key is told beside them: below in clear or folded, by a mark behind the
 * right one, or at the page's end for many.
 */
import type { Element, ElementContent, Root } from 'hast';
import { elementsOf, isTag, onceFor, SKIP, visit } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { element, lineOf, text, titleOf } from '../../parts.ts';
import { answerAt, answerBody, rowOfAnswers, runEndBy } from '../answers/answer.ts';
import { blockOf, isRule, roleOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber, listOfOne } from '../blocks/items.ts';
import { entriesInWords } from '../choices/key-entries.ts';
import { toldOf } from '../choices/key-list.ts';
import {
  itemKey,
  keyOf,
  type OptionKey,
  shownKey,
  untitledKey,
  verdictFirst,
  verdictsIn,
  wordsOfOption,
} from '../choices/option-key.ts';
import { type MarkedOption, type MarkKind, markedOptions } from '../choices/option-marks.ts';
import {
  isTicked,
  itemAsWords,
  type LetteredOption,
  linesIn,
  type Options,
  optionsAt,
  runsOfOptions,
} from '../choices/options.ts';
import { plainOptionsAt } from '../choices/plain-options.ts';
import type { OptionRead } from '../kinds/choice.ts';
import { isPlaceToFill } from '../words/answer-place.ts';
import { isQuizTitle } from '../words/exercise-label.ts';
import { startsWithKey } from '../words/key-title.ts';
import { labelOf, rankOf, withoutLabel } from '../words/label.ts';
import { answerTitleOf, endsAsking, normalize, tellsFirst } from '../words/lexicon.ts';
import { choiceBelow, hasOwnQuestions, openQuestion } from './form.ts';
import { behindCue, isCue, titlesOptions } from './keyless.ts';
import type { Candidate, Context, Match } from './pattern.ts';
import { isNumberAlone, isQuestionByNumber, QUESTION, stemBefore } from './stem.ts';

/** What tells which options are right, and all that it says besides. */
interface KeyBeside extends OptionKey {
  readonly hints: readonly (readonly ElementContent[])[];
  /** The block behind it. */
  readonly end: number;
  /** What the page's list of keys tells of it. */
  readonly told?: Element;
}

export function letteredChoice(context: Context): Match | undefined {
  const { blocks, at, page } = context;
  const options = withCue(optionsAt(blocks, at), blocks) ?? plainBelow(context);
  const stem = options && stemOf(context, options);
  // Questions that are lettered themselves are no options.
  if (!options || !stem || options.options.every((one) => endsAsking(wordsOfOption(one)))) return undefined;
  const marked = withMarks(options);
  const open = withoutPlace(options, blocks);
  const key =
    keyBelow(blocks, options) ??
    keyByMark(marked, context, open, stem) ??
    (options.isPlain ? noKeyAlike(context, open) : keyElsewhere(context, stem, open));
  if (!key) return undefined;
  // `(Choose two.)`
  const tail = tailKey(options) ? [] : open.tail;
  const { specific, stem: asked } = choiceBelow(stem.blocks, withRight(marked, key), page, {
    shown: [...stem.blocks, ...tail],
    counted: countOf(options),
  });
  const question = openQuestion(asked, {
    ...(specific && { specific }),
    line: lineOf(stem.blocks[0]),
    hints: key.hints,
    ...(key.told && { keyed: key.told }),
    ...(key.explanation.length > 0 && { feedback: key.explanation }),
    guess: key.right.length > 0 ? 'lettered-key' : 'lettered-options',
  });
  return { start: stem.start, end: key.end, introduced: true, becomes: [...stem.others, question] };
}

const withRight = (options: ReturnType<typeof withMarks>, { right }: OptionKey): readonly OptionRead[] =>
  options.map(({ children, line, remark }, i) => ({
    children,
    line,
    correct: right.includes(i),
    ...(remark && { feedback: remark }),
  }));

/** What their places are called by. */
const countOf = ({ isPlain, numbered }: Options): 'A' | '1' | undefined =>
  isPlain ? undefined : numbered ? '1' : 'A';

/** Options at the end of what an exercise says: a list, lines or paragraphs. */
function optionsAtEnd(prompt: readonly ElementContent[]) {
  const last = prompt.findLastIndex((one) => one.type === 'element');
  const lines = isTag(prompt[last], 'p') ? optionsAt(prompt, last) : undefined;
  const isInLines = lines !== undefined && lines.end === last + 1 && (last > 0 || lines.lead.length > 0);
  const at = isTag(prompt[last], 'ul', 'ol') || isInLines ? last : paragraphsOfOptions(prompt, last);
  const options = isInLines ? lines : at > 0 ? optionsAt(prompt, at) : undefined;
  return { at, last, options, isInLines };
}

/** Options at the end of what an exercise says, and its answer that tells which are right. */
export function choiceAnswered(
  prompt: readonly ElementContent[],
  feedback: readonly ElementContent[],
  page: Notes,
): Pick<Candidate, 'specific' | 'stem' | 'feedback'> | undefined {
  const { at, last, options, isInLines } = optionsAtEnd(prompt);
  if (!options || !areOffers(options)) return undefined;
  const told = feedback.filter((one) => one.type === 'element');
  const isAsked = prompt.slice(0, at).some((one) => blockOf(one).words.includes('?'));
  const key = answeredKey(told, options, isInLines || at !== last, isAsked);
  if (!key) return undefined;
  const stem = [...prompt.slice(0, at), ...options.lead];
  const { specific, stem: asked } = choiceBelow(stem, withRight(withMarks(options), key), page, {
    counted: countOf(options),
  });
  const { explanation } = key;
  return specific && { specific, stem: asked, ...(explanation.length > 0 && { feedback: explanation }) };
}

const areOffers = ({ options, tail }: Options): boolean =>
  tail.length === 0 && !options.some((one) => endsAsking(wordsOfOption(one)));

/** `1. Compute it. 2. Is it more? Say why.`: most of them ask or tell, and nothing above them asks. */
function areTasks({ options, numbered }: Options): boolean {
  const words = options.map(wordsOfOption);
  const tasks = words.filter((one) => one.includes('?') || tellsFirst(one));
  return numbered && tasks.length * 2 > words.length;
}

function answeredKey(
  told: readonly ElementContent[],
  options: Options,
  isTitled: boolean,
  isAsked: boolean,
): OptionKey | undefined {
  if (!isAsked && areTasks(options)) return undefined;
  return (
    keyOf(told, options, isTitled || (!options.numbered && isLetterAlone(told))) ??
    verdictFirst(told, options) ??
    itemKey(told, options) ??
    (isAsked ? shownKey(told, options) : undefined)
  );
}

/** `b`, `a, c`, « b et d »: parts that are asked for are answered in more words. */
const isLetterAlone = ([first]: readonly ElementContent[]): boolean =>
  isTag(first, 'p') &&
  /^[([]?[a-z][)\].:]?(?:\s*(?:,|&|and|et|und|e|y|en)\s*[([]?[a-z][)\].:]?)*$/i.test(
    blockOf(first).words.trim(),
  );

/** Where lettered paragraphs begin that go on to the last block, below what asks; 0 where none do. */
function paragraphsOfOptions(prompt: readonly ElementContent[], last: number): number {
  let at = last;
  while (at > 0 && isTag(prompt[at], 'p') && /^\(?[B-H]\s?[.)]\s/.test(blockOf(prompt[at]).words)) at--;
  const isAsked = at < last && at > 0 && blockOf(prompt[at - 1]).words.includes('?');
  return isAsked && optionsAt(prompt, at)?.end === last + 1 ? at : 0;
}

/** Options without letters, below what asks. */
function plainBelow({ blocks, at, floor, heading }: Context): Options | undefined {
  // No option itself: a row of tables is looked through once. Boxes tell their own key.
  const own = blocks[at];
  if (blockOf(own).isShown || (isTag(own, 'ul', 'ol') && isTicked(own))) return undefined;
  let above = at - 1;
  while (above >= floor && blockOf(blocks[above]).isShown) above--;
  const stem = above >= floor ? blocks[above] : heading;
  return stem && (isAsked(stem) || /:$/.test(blockOf(stem).words) || REMARKED.test(blockOf(stem).words))
    ? plainOptionsAt(blocks, at)
    : undefined;
}

/** Options, and whether a place below them waits for the answer. */
interface OpenOptions extends Options {
  readonly hasPlace?: true;
}

/** `Answer: ____` below the options: who learns answers elsewhere. */
export function withoutPlace(options: Options, blocks: readonly ElementContent[]): OpenOptions {
  const { tail, end } = options;
  const at = tail.length === 0 ? end : end - 1;
  const place = tail.length === 0 ? blocks[end] : tail.length === 1 ? tail[0] : undefined;
  if (!isTag(place, 'p') || !isPlaceToFill(blockOf(place).words)) return options;
  const next = blocks[at + 1];
  const isEmpty =
    !next ||
    !isOfSection(next) ||
    optionsAt(blocks, at + 1) !== undefined ||
    optionsAt(blocks, at + 2) !== undefined;
  return isEmpty ? { ...options, tail: [], end: at + 1, hasPlace: true } : options;
}

/** `Choose the correct answer.` below the options belongs to them. */
function withCue(options: Options | undefined, blocks: readonly ElementContent[]): Options | undefined {
  const cue = options && options.tail.length === 0 ? blocks[options.end] : undefined;
  return cue && isCue(cue) && !keyOf([cue], options!, false)
    ? { ...options!, tail: [cue], end: options!.end + 1 }
    : options;
}

export interface Stem {
  readonly start: number;
  readonly blocks: readonly ElementContent[];
  /** Items of the same list, which stay one. */
  readonly others: readonly ElementContent[];
}

/** What is asked: the heading where it asks, the words and what is shown between. */
export function stemOf(
  context: Context,
  { lead: given, numbered, isPlain }: Pick<Options, 'lead'> & Partial<Pick<Options, 'numbered' | 'isPlain'>>,
): Stem | undefined {
  const { blocks, at } = context;
  const lead = given.filter((one) => !titlesOptions(one));
  const headed = headedStem(context, lead);
  if (headed) return headed;
  const before = behindCue(context, stemBefore(context, at));
  const above = blocks[before ?? at];
  if (lead.length > 0) {
    const isCounted = blockOf(lead[0]).label !== undefined || isQuestionByNumber(lead[0]);
    const isWhole =
      isCounted || before === undefined || isTag(above, 'ul', 'ol') || optionsAt(blocks, before);
    return isWhole
      ? { start: at, blocks: lead, others: [] }
      : { start: before, blocks: [...blocks.slice(before, at), ...lead], others: [] };
  }
  if (before === undefined) return numbered || isPlain ? undefined : headAlone(context);
  const end = at - 1 > before && titlesOptions(blocks[at - 1]) ? at - 1 : at;
  if (isTag(above, 'ul', 'ol')) return lastItem(above, before, blocks.slice(before + 1, end));
  return { start: before, blocks: blocks.slice(before, end), others: [] };
}

/** Nothing stands between a heading and its options: it is what they end. */
function headAlone({ heading, at, floor }: Context): Stem | undefined {
  if (!heading || at !== floor || isNumberAlone(heading)) return undefined;
  return { start: floor, blocks: [element('p', {}, heading.children, lineOf(heading))], others: [] };
}

function headedStem(context: Context, lead: readonly ElementContent[]): Stem | undefined {
  const { blocks, at, floor, heading } = context;
  if (!heading || !isHeadOfQuestion(heading)) return undefined;
  const between = blocks.slice(floor, at);
  // `## 2. Two`, and a question below it that has a number of its own: the heading's counts the page's parts.
  if (isCountedAlone(heading) && isNumbered(lead[0] ?? blocks[stemBefore(context, at) ?? at]))
    return undefined;
  if (between.map(blockOf).some(({ role, holdsQuestions }) => role !== undefined || holdsQuestions))
    return undefined;
  const head = isNumberAlone(heading) ? [] : [element('p', {}, heading.children, lineOf(heading))];
  const isTitled = between.length > 0 && titlesOptions(between.at(-1));
  const all = [
    ...head,
    ...(isTitled ? between.slice(0, -1) : between),
    ...lead.filter((one) => !titlesOptions(one)),
  ];
  return all.length > 0 ? { start: floor, blocks: all, others: [] } : undefined;
}

/** The last item of a list asks, by its number; the others stay a list. */
function lastItem(list: Element, start: number, behind: readonly ElementContent[]): Stem {
  const items = elementsOf(list);
  const last = listOfOne(list, items.at(-1)!, firstNumber(list) + items.length - 1);
  const others = items.length > 1 ? [{ ...list, children: items.slice(0, -1) }] : [];
  return { start, blocks: [last, ...behind], others };
}

function isHeadOfQuestion(heading: Element): boolean {
  const { words, asks } = blockOf(heading);
  return asks || labelOf(words) !== undefined || isQuestionByNumber(heading) || isNumberAlone(heading);
}

/** Called by a number, and nothing else says that it asks. */
const isCountedAlone = (heading: Element): boolean =>
  !blockOf(heading).asks && !isQuestionByNumber(heading) && numberOf(heading) !== undefined;

/** Words with a number of their own; of a list, where it is one item alone. */
const isNumbered = (block: ElementContent | undefined): boolean =>
  numberOf(block) !== undefined && !(isTag(block, 'ol') && elementsOf(block).length > 1);

/** The key right below the options, in clear or folded; what the same list or paragraph goes on to say explains it. */
export function keyBelow(blocks: readonly ElementContent[], options: Options): KeyBeside | undefined {
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
    keyBehindRule(blocks, from, options) ??
    keyBehindReason(blocks, from, options)
  );
}

const DRAWN_PLACE = /_{2,}|…|\.{3}/;

/** `Explanation: …`, and right below it `Answer: B`. */
function keyBehindReason(
  row: readonly ElementContent[],
  from: number,
  options: Options,
): KeyBeside | undefined {
  const next = row[from + 1];
  const isReason = blockOf(row[from]).isWords && EXPLAINS.test(blockOf(row[from]).normalized);
  const key = isReason && isTag(next, 'p') ? keyOf([next], options, false) : undefined;
  return key && { right: key.right, explanation: [row[from]!, ...key.explanation], hints: [], end: from + 2 };
}

/** `Answer: B`, and a rule before it. */
function keyBehindRule(
  row: readonly ElementContent[],
  from: number,
  options: Options,
): KeyBeside | undefined {
  const isRuled = isTag(row[from], 'hr') && isTag(row[from + 1], 'p');
  return isRuled && startsWithKey(blockOf(row[from + 1]).words)
    ? clearKey(row, from + 1, options)
    : undefined;
}

function foldedKey(blocks: readonly ElementContent[], from: number, options: Options): KeyBeside | undefined {
  // Whatever stands above a fold without a title, it answers options.
  const own = answerAt(blocks, from, false, ASKING);
  if (!own || own.untitled === 'answer-in-clear') return undefined;
  const titles = blocks
    .slice(from + own.hints.length, own.end)
    .filter((one) => one.type === 'element' && roleOf(one) === 'answer');
  const bodies = titles.flatMap((one) => answerBody(one as Element));
  const title = element('p', {}, titles[0] ? titleOf(titles[0] as Element) : []);
  const byTitle = keyOf([title], options, false) ?? numberedKey(title, options);
  const key = byTitle
    ? {
        ...byTitle,
        explanation: [...byTitle.explanation, ...bodies],
      }
    : (repeatedKey(bodies, options) ??
      keyOf(bodies, options, true) ??
      keyOf(own.feedback, options, true) ??
      keyBehind(bodies, options) ??
      verdictsIn(own.feedback, options));
  return key && { ...key, hints: own.hints, end: own.end };
}

/** A fold that a heading `2. B` became. */
function numberedKey(title: Element, options: Options): OptionKey | undefined {
  const [, told] = entriesInWords(title)?.[0] ?? [];
  return told && keyOf([told], options, true);
}

/** The options once more, the right one with its mark. */
function repeatedKey(blocks: readonly ElementContent[], { options }: Options): OptionKey | undefined {
  const at = blocks.findIndex((_, i) => optionsAt(blocks, i));
  const again = at < 0 ? undefined : optionsAt(blocks, at);
  if (again?.options.length !== options.length) return undefined;
  const marked = withMarks(again);
  const right = marked.flatMap(({ mark }, i) => (mark === 'sign' || mark === 'words' ? [i] : []));
  // What it says of each explains them.
  const isSame = marked.every(
    (one, i) => !one.remark && normalize(wordsOfOption(one)) === normalize(wordsOfOption(options[i]!)),
  );
  const explanation = isSame ? [...blocks.slice(0, at), ...blocks.slice(again.end)] : blocks;
  return right.length > 0 && right.length < options.length ? { right, explanation } : undefined;
}

/** What explains the key may stand before it. */
function keyBehind(blocks: readonly ElementContent[], options: Options): OptionKey | undefined {
  const at = blocks.findLastIndex((one) => isTag(one, 'p') && keyOf([one], options, false));
  const key = at > 0 ? keyOf(blocks.slice(at), options, false) : undefined;
  return key && { right: key.right, explanation: [...blocks.slice(0, at), ...key.explanation] };
}

const ASKING = element('p', {}, [text('?')]);

/** `Explanation: …`, `Why: …` */
export const explains = (block: ElementContent | undefined): boolean =>
  EXPLAINS.test(blockOf(block).normalized);

const EXPLAINS =
  /^[^\p{L}\p{N}]{0,4}(?:explanations?|explications?|erklarung|begrundung|spiegazion[ei]|explica(?:cion(?:es)?|cao|coes)|rationales?|reason(?:ing|s)?|why|pourquoi|justifica(?:tion|cion|zione|tiva|cao)|references?|motiv[oa](?:zione|cion)?|razon|comment(?:aire|ario)|解説|解析|说明)\s*[:.–-]/u;

/** `B`, a line by itself, and a rule before it maybe. */
function bareKey(row: readonly ElementContent[], from: number, options: Options): KeyBeside | undefined {
  const at = isTag(row[from], 'hr') ? from + 1 : from;
  const block = row[at];
  const key = isTag(block, 'p') ? bareIn(block, options) : undefined;
  return key && { ...key, hints: [], end: at + 1 };
}

/** What the list or paragraph of the options goes on to say is the key. */
function tailKey(options: Options): OptionKey | undefined {
  const [only, ...others] = options.tail;
  if (!only) return undefined;
  return keyOf(options.tail, options, false) ?? (others.length === 0 ? bareIn(only, options) : undefined);
}

function bareIn(block: ElementContent, options: Options): OptionKey | undefined {
  const isBare = !options.numbered && BARE.test(blockOf(block).words);
  return isBare ? keyOf([block], options, true) : undefined;
}

const BARE = /^[([]?[A-H](?:\s*[,&]\s*[A-H])*[)\]]?\.?(?:\s*[-–—]{2,})?$/;

/** A paragraph, a heading or a list, and what explains it. */
function clearKey(row: readonly ElementContent[], from: number, options: Options): KeyBeside | undefined {
  const { answer } = rowOfAnswers(
    row,
    from,
    runEndBy((one) => (roleOf(one) === 'hint' ? 'hint' : undefined)),
  );
  const at = answer.end;
  const own = reasonsEnd(row, at);
  const first = row[own];
  const key = first && keyOf([first], options, false);
  if (!key)
    return (
      row[at] && (verdictBelow(row, at, options, answer.hints) ?? sectionKey(row, at, options, answer.hints))
    );
  const end = explanationEnd(row, own + 1, blockOf(first).level !== undefined);
  const section = solvedBelow(row, end);
  return {
    right: key.right,
    explanation: [...key.explanation, ...row.slice(at, own), ...row.slice(own + 1, end), ...section],
    hints: answer.hints,
    end: section.length > 0 ? end + 1 + section.length : end,
  };
}

/** A heading *Solution* below a key that is told: how it is found. */
function solvedBelow(row: readonly ElementContent[], at: number): readonly ElementContent[] {
  const { level, words } = blockOf(row[at]);
  const title = level === undefined ? undefined : answerTitleOf(words);
  if (!title || title.several || title.number !== undefined) return [];
  const section = row.slice(at + 1, sectionEnd(row, at + 1, level!, isRule));
  return section.some(hasOwnQuestions) ? [] : section;
}

/** `Why the others are wrong:` above the key, and a list of them by their letters: the block behind both. */
function reasonsEnd(row: readonly ElementContent[], from: number): number {
  const list = row[from + 1];
  const isTitled = isTag(row[from], 'p') && blockOf(row[from]).words.endsWith(':');
  return isTitled && isTag(list, 'ul', 'ol') && elementsOf(list).every(isLetteredItem) ? from + 2 : from;
}

const isLetteredItem = (item: Element): boolean => /^[([]?[A-H]\s?[)\].:–-]/.test(blockOf(item).words);

/** “B is correct: …”, a paragraph right below the options. */
function verdictBelow(
  row: readonly ElementContent[],
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

const SECTION =
  /^(?:feedback|explanations?|explications?|erklarung(?:en)?|begrundung|spiegazion[ei]|explicacion(?:es)?|rationale)\s*:?$/;

/** A heading, or a line in bold, that says only *Answer* or *Feedback*, and the key below it. */
function sectionKey(
  row: readonly ElementContent[],
  at: number,
  options: Options,
  hints: KeyBeside['hints'],
): KeyBeside | undefined {
  const words = standingTitle(row[at]) ?? titleLine(row[at]);
  if (words === undefined || (!answerTitleOf(words) && !SECTION.test(normalize(words)))) return undefined;
  // `B) a cloud` is no next question's label, right below its title.
  const isKey = isTag(row[at + 1], 'p') && keyOf([row[at + 1]!], options, true) !== undefined;
  const end = explanationEnd(row, isKey ? at + 2 : at + 1, true);
  const section = row.slice(at + 1, end);
  const key = keyOf(section, options, true) ?? verdictsIn(section, options);
  return key && { ...key, hints, end };
}

/** `Answer:`, a paragraph by itself. */
function titleLine(block: ElementContent | undefined): string | undefined {
  const { words } = blockOf(block);
  return isTag(block, 'p') && words.endsWith(':') ? words : undefined;
}

/** As long as what explains a key is without saying so. */
const MOST_UNTITLED = 3;

/**
 * Where what explains a key in clear ends: what says that it does; and few blocks without a title, up to the next
 * question, heading or rule. Left on the page they would tell the answer.
 */
export function explanationEnd(row: readonly ElementContent[], from: number, isSection: boolean): number {
  let titled = from;
  while (EXPLAINS.test(blockOf(row[titled]).normalized)) {
    titled++;
    // `Rationales:`, and a list of the options.
    if (blockOf(row[titled - 1]).words.endsWith(':') && isTag(row[titled], 'ul', 'ol')) titled++;
  }
  let end = titled;
  while (
    end < row.length &&
    isOfSection(row[end]!) &&
    !optionsAt(row, end) &&
    !leadsToOptions(row, end) &&
    !opensChoice(row, end)
  )
    end++;
  return isSection || end - titled <= MOST_UNTITLED ? end : titled;
}

/** What the next options are asked with: words right above them, or above the code that they are about. */
function leadsToOptions(row: readonly ElementContent[], at: number): boolean {
  let next = at + 1;
  while (!optionsAt(row, next) && !blockOf(row[at]).isShown && blockOf(row[next]).isShown) next++;
  return optionsAt(row, next) !== undefined;
}

/** The next question, though it doesn't end by asking, above options that nobody lettered: `What floats? (Choose one.)` */
function opensChoice(row: readonly ElementContent[], at: number): boolean {
  const next = row[at + 1];
  const { words, normalized, isWords } = blockOf(row[at]);
  return (
    isWords &&
    next !== undefined &&
    (isTag(next, 'ul', 'p') || blockOf(next).isShown || titlesOptions(next)) &&
    (ENDS_ASKING.test(words) || GAP.test(words) || CHOOSES.test(normalized) || titlesOptions(next))
  );
}

function isOfSection(block: ElementContent): boolean {
  const { level, label, asks, role } = blockOf(block);
  return (
    level === undefined && !isTag(block, 'hr', 'ol') && label === undefined && !asks && role === undefined
  );
}

function withMarks({ options }: Options): readonly (LetteredOption & MarkedOption)[] {
  const marked = markedOptions(options.map(({ children }) => children));
  return options.map((option, i) => ({ ...option, ...marked[i]! }));
}

/** Other lists have ticks as well: of what is done, of what there is. */
export function isAsked(block: ElementContent): boolean {
  const { asks, label, words } = blockOf(block);
  const isNumbered = label !== undefined || isQuestionByNumber(block) || isTag(block, 'ol');
  return asks || isNumbered || isCue(block) || GAP.test(words);
}

const GAP = /_{2,}|(?:…|\.{3})$/;

/** The option that is marked as the right one; a fold below explains it. */
function keyByMark(
  marked: ReturnType<typeof withMarks>,
  { blocks, at, marksKeys }: Context,
  { tail, end, isPlain }: Options,
  { blocks: stem, start }: Stem,
): KeyBeside | undefined {
  const right = marked.flatMap(({ mark }, i) => (mark ? [i] : []));
  const kind = marked.find(({ mark }) => mark)?.mark;
  if (!kind || tail.length > 0 || right.length === marked.length) return undefined;
  const isTold = isPlain
    ? tellsPlain(kind, right.length, stem, marksKeys, start < at)
    : kind === 'words' ||
      (kind !== 'cross' &&
        (stem.some(isAsked) || opens(stem.at(-1), marked.length, kind === 'bold' && right.length > 1))) ||
      marksKeys();
  if (!isTold) return undefined;
  const answer = answerAt(blocks, end);
  if (answer) return { right, explanation: answer.feedback, hints: answer.hints, end: answer.end };
  // In clear it would tell the answer.
  const more = EXPLAINS.test(blockOf(blocks[end]).normalized) ? explanationEnd(blocks, end, false) : end;
  return { right, explanation: blocks.slice(end, more), hints: [], end: more };
}

/** Words that three options or more end, and a question with a remark behind it: `Which float? (Choose two.)` */
function opens(block: ElementContent | undefined, count: number, isNaming: boolean): boolean {
  const { words } = blockOf(block);
  // Several in bold below a colon are called by their names.
  return (count > 2 && words.endsWith(':') && !isNaming) || REMARKED.test(words);
}

const REMARKED = /\?\s*[([][^()[\]]*[)\]]\s*[.:]?$/;

/** Lists without letters have ticks and bold words for other ends: of what is done, of what matters. */
function tellsPlain(
  kind: MarkKind,
  count: number,
  stem: Stem['blocks'],
  marksKeys: () => boolean,
  isBelowWords: boolean,
): boolean {
  if (!stem.some(isAsked)) return false;
  if (kind === 'words') return true;
  const last = stem.at(-1);
  const isAskedInWords = blockOf(last).asks || isCue(last) || GAP.test(blockOf(last).words);
  return count === 1 && ((kind === 'sign' && isAskedInWords && isBelowWords) || marksKeys());
}

/** An answer that names no option: the question is open, and has all its options. */
function unclearKey(
  { blocks: stem }: Stem,
  blocks: readonly ElementContent[],
  { options, numbered, end }: Options,
): KeyBeside | undefined {
  const { asks, words } = blockOf(stem.at(-1));
  const isChoice = (asks || REMARKED.test(words)) && !options.some((one) => endsAsking(wordsOfOption(one)));
  if (!isChoice || numbered) return undefined;
  const answer = answerAt(blocks, end);
  if (answer) return { right: [], explanation: answer.feedback, hints: answer.hints, end: answer.end };
  const clear = untitledKey(blocks[end]);
  if (clear.length === 0) return undefined;
  const more = explanationEnd(blocks, end + 1, false);
  return { right: [], explanation: [...clear, ...blocks.slice(end + 1, more)], hints: [], end: more };
}

const keyElsewhere = (context: Context, stem: Stem, options: OpenOptions): KeyBeside | undefined =>
  keyAtEnd(context, stem, options) ??
  unclearKey(stem, context.blocks, options) ??
  noKey(context, stem, options);

/** A quiz whose key lies elsewhere: its questions are open, and have all their options. */
function noKey(
  { heading, isQuiz }: Context,
  { blocks: stem }: Stem,
  { options, numbered, end, hasPlace }: OpenOptions,
): KeyBeside | undefined {
  if (hasPlace) return { right: [], explanation: [], hints: [], end };
  const last = stem.findLast((one) => !blockOf(one).isShown);
  if (!last) return undefined;
  const { words } = blockOf(last);
  // `Q5. Ice is mostly made of:` is to be ended; `5. Draw:` tells what to do with each.
  const isCounted = heading !== undefined && isHeadOfQuestion(heading);
  const isLabelled = (labelOf(words) !== undefined || isTag(last, 'ol')) && isToBeEnded(words);
  const isAsked =
    (heading !== undefined && isQuestionByNumber(heading)) ||
    ENDS_ASKING.test(words) ||
    isCue(last) ||
    GAP.test(words) ||
    CHOOSES.test(normalize(withoutLabel(words))) ||
    (words.endsWith(':') && isCounted) ||
    isLabelled;
  return !numbered && isAsked && options.length > 2 && isQuiz()
    ? { right: [], explanation: [], hints: [], end }
    : undefined;
}

/** So many questions of a page, each with as many short options below it, in a quiz that gives no key. */
const ALIKE = 4;
const LONGEST_OPTION = 80;

function noKeyAlike({ blocks, page }: Context, { end }: Options): KeyBeside | undefined {
  return isQuizTitle(page.title) && offersAlike(blocks)
    ? { right: [], explanation: [], hints: [], end }
    : undefined;
}

const offersAlike = onceFor((blocks: readonly ElementContent[]): boolean => {
  const lists = blocks.filter((one, i): one is Element => isTag(one, 'ul') && blockOf(blocks[i - 1]).asks);
  const items = lists.map(elementsOf);
  const count = items[0]?.length ?? 0;
  return (
    items.length >= ALIKE &&
    count > 2 &&
    items.every((one) => one.length === count) &&
    items.flat().every((one) => blockOf(one).words.length <= LONGEST_OPTION)
  );
});

/** Four words and a colon, or a word before it that wants another. */
function isToBeEnded(words: string): boolean {
  const bare = withoutLabel(words);
  const isLong = bare.split(/\s+/).length > 3;
  return bare.endsWith(':') && !tellsFirst(words) && (isLong || WANTS.test(normalize(bare)));
}

const WANTS =
  /\s(?:is|are|was|were|of|to|in|by|with|as|for|from|at|on|called|the|an?|est|sont|de|du|des|en|par|ist|sind|wird|von|di|da|e|es|son|por|para|sao)\s?:$/;
const ENDS_ASKING = /\?[^\p{L}\p{N}]*(?:[([][^()[\]]*[)\]][^\p{L}\p{N}]*)?$/u;
const CHOOSES =
  /^(?:select|choose|pick|selectionn|choisi|coch|wahl|kreuz|scegl|selezion|elig|elij|seleccion|escolh|selecion|assinal)/;

/** So many rows of lettered options make a page a quiz. */
const QUIZ = 4;

export function isQuiz(tree: Root): boolean {
  let count = 0;
  visit(tree, 'element', (node) => {
    if (count < QUIZ && isTag(node, 'ul', 'ol', 'p', 'li')) count += offered(node);
    return count < QUIZ ? undefined : SKIP;
  });
  return count >= QUIZ;
}

/** How many rows of options a block has. */
function offered(block: Element): number {
  const row = itemAsWords(block);
  if (isTag(row, 'p')) {
    const runs = runsOfOptions(linesIn(row)).filter(({ from, to }) => to - from > 2);
    if (runs.length > 0) return runs.length;
  }
  const found = optionsAt([row], 0);
  const isOffer =
    found !== undefined &&
    !found.numbered &&
    found.options.length > 2 &&
    !found.options.some((one) => endsAsking(wordsOfOption(one)));
  return isOffer ? 1 : 0;
}

/** The key among those at the page's end, by the question's number. */
function keyAtEnd(
  { keys, heading, floor, blocks }: Context,
  { start, blocks: stem }: Stem,
  options: Options,
): KeyBeside | undefined {
  const number =
    numberOf(stem[0]) ??
    (start === floor && floor < blocks.length ? numberOf(heading) : undefined) ??
    keys.places.get(options.options[0]!.line);
  const told = number === undefined ? undefined : toldOf(keys, number, options.options[0]!.line);
  // `3. Ice`, a part of a text, and steps below it: what is counted is no option of what a key counts.
  const isAsked = [heading, ...stem].some((one) => one && (isQuestionByNumber(one) || asksToChoose(one)));
  const read = told && (!options.numbered || isAsked) ? keyOf([told], options, true) : undefined;
  return read && { ...read, hints: [], end: options.end, told };
}

function asksToChoose(block: ElementContent): boolean {
  const { words, asks } = blockOf(block);
  return asks || ENDS_ASKING.test(words) || isCue(block) || GAP.test(words);
}

function numberOf(stem: ElementContent | undefined): number | undefined {
  if (isTag(stem, 'ol')) return firstNumber(stem);
  const { words, normalized } = blockOf(stem);
  const label = labelOf(words);
  const rank = label === undefined ? undefined : rankOf(label);
  if (rank && rank.kind !== 'a') return rank.value;
  return Number(QUESTION.exec(normalized)?.[0].match(/\d+/)?.[0] ?? Number.NaN) || undefined;
}
