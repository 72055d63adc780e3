/** How far goes what explains a key below it. */
import type { ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText } from '../../../lesson/index.ts';
import { isPart } from '../../parts.ts';
import { blockOf, levelOf } from '../blocks/block.ts';
import { standingTitle, titledLine } from '../blocks/clear-answer.ts';
import { firstNumber } from '../blocks/items.ts';
import { titlesReasons } from '../blocks/reasons.ts';
import { titleAlone } from '../blocks/told.ts';
import { wordsOfOption } from '../choices/option-key.ts';
import { type Options, optionsAt } from '../choices/options.ts';
import { isAskedTitle, setsTask } from '../words/exercise-label.ts';
import { startsWithKey } from '../words/key-title.ts';
import { asksOrTellsIn, normalize, OPTION_NAMES } from '../words/lexicon.ts';
import { tellsPoints } from '../words/points.ts';
import { opensNotes, opensReason, reasonTitleOf } from '../words/reason.ts';
import { verdictOf } from '../words/verdict.ts';
import { asksToChoose, CHOOSES, ENDS_ASKING, GAP } from './asked-words.ts';
import { isCue, titlesOptions } from './keyless.ts';
import { beginsStatements, isQuestionByNumber } from './stem.ts';

declare module 'hast' {
  interface ElementData {
    /** What goes on with the page behind a key: it explains nothing. */
    goesOn?: true;
  }
}

const goesOn = (block: ElementContent | undefined): boolean =>
  block?.type === 'element' && block.data?.goesOn === true;

export const explains = (block: ElementContent | undefined): boolean =>
  opensReason(blockOf(block).words) || opensTitled(block);

/** `**Why it is right:** …`, in the same paragraph. */
function opensTitled(block: ElementContent | undefined): boolean {
  const bold = isTag(block, 'p') ? block.children.find((one) => !isBlank(one)) : undefined;
  const title = isTag(bold, 'strong', 'b') ? plainText(bold) : '';
  const isTitle = /[:：]\s*$/.test(title) || blockOf(block).words.slice(title.length).startsWith(':');
  return isTitle && reasonTitleOf(title) !== undefined;
}

/** `### Explanation`, `**Solution:**` */
const titlesTold = (block: ElementContent | undefined): boolean =>
  titlesReasons(block) || (levelOf(block) === 7 && titleAlone(block) !== undefined);

/** As long as what explains a key is without saying so. */
const MOST_UNTITLED = 3;

/**
 * Where what explains a key in clear ends: what says that it does; few blocks without a title, up to the next
 * question, heading or rule; and what stands below titles that say that they explain. Left on the page they would tell the
 * answer.
 */
export function explanationEnd(row: readonly ElementContent[], from: number, isSection: boolean): number {
  return titledEnd(row, untitledEnd(row, from, isSection));
}

/** Where what stands below titles ends that say that they explain, or solve; a rule may part them. The same title once more is of the next question. */
export function titledEnd(row: readonly ElementContent[], from: number): number {
  const titles = new Set<string>();
  let end = from;
  for (let at = end; ; at = end) {
    const title = isTag(row[at], 'hr') ? at + 1 : at;
    const { words } = blockOf(row[title]);
    if (!titlesTold(row[title]) || titles.has(words)) return end;
    titles.add(words);
    end = isPart(row[title], 'disclosure') ? title + 1 : reasonsEnd(row, title);
  }
}

/** Where notes on the options above end, `Notes: …`, or what stands below that; what they tell to do is for before. */
export function notesEnd(row: readonly ElementContent[], at: number): number {
  const block = row[at];
  const { words } = blockOf(block);
  if (!isTag(block, 'p') || !opensNotes(words) || asksToChoose(block)) return at;
  return isBareTitle(words) ? reasonsEnd(row, at) : at + 1;
}

const isBareTitle = (words: string): boolean => /^[^:]*:\W*$/.test(words);

function untitledEnd(row: readonly ElementContent[], from: number, isSection: boolean): number {
  let titled = from;
  while (explains(row[titled]) && !titlesReasons(row[titled])) {
    titled++;
    // `Rationales:`, and a list of the options.
    if (blockOf(row[titled - 1]).words.endsWith(':') && isTag(row[titled], 'ul', 'ol')) titled++;
  }
  let end = titled;
  // Right below a key, a list or table of letters is of its own options, where it offers none to what it asks itself.
  const isOfOptions = isTag(row[end], 'ul', 'table') && !asksInItems(row[end]) && !goesOn(row[end]);
  if (end === from && isOfOptions && optionsAt(row, end + 1) === undefined) end++;
  while (end < row.length && isOfSection(row[end]!) && !titlesTold(row[end]) && !opensNext(row, end)) end++;
  return isSection || end - titled <= MOST_UNTITLED ? end : titled;
}

/** Whether a block belongs to what is asked next. */
const opensNext = (row: readonly ElementContent[], at: number): boolean =>
  optionsAt(row, at) !== undefined ||
  leadsToOptions(row, at) ||
  opensChoice(row, at) ||
  isAskedTitle(titledLine(row[at])?.title ?? standingTitle(row[at]!) ?? '') ||
  (blockOf(row[at]).words.endsWith(':') && beginsStatements(row[at + 1]));

const asksInItems = (block: ElementContent | undefined): boolean =>
  isTag(block, 'ul', 'ol') && elementsOf(block).some((item) => blockOf(item).words.includes('?'));

/** Where the section of a title ends that explains: what it says of an option is none of the next question. */
export function reasonsEnd(row: readonly ElementContent[], title: number): number {
  const level = levelOf(row[title]);
  let end = title + 1;
  if (isTag(row[end], 'ul', 'ol', 'table')) end++;
  while (end < row.length && isReason(row, end, level)) end++;
  return end;
}

function isReason(row: readonly ElementContent[], at: number, level: number): boolean {
  const block = row[at]!;
  if (titlesTold(block)) return false;
  if (namesOption(block)) return true;
  const own = levelOf(block);
  if (own < 7) return own > level && !blockOf(block).asks && !setsTask(blockOf(block).words);
  if (areSteps(row, at)) return true;
  const next = behindShown(row, at + 1);
  return isOfSection(block) && (areSteps(row, next) || !opensNext(row, at));
}

/** Steps of a solution, in a list from 1 on, or from where the one above ends: options have their key below, and what is asked next counts on from this question. */
function areSteps(row: readonly ElementContent[], at: number): boolean {
  const list = row[at];
  if (!isTag(list, 'ol') || asksInItems(list) || startsWithKey(blockOf(row[at + 1]).words)) return false;
  let from = at - 1;
  while (from >= 0 && levelOf(row[from]) === 7 && !isTag(row[from], 'ol', 'hr')) from--;
  const above = row[from];
  const next = isTag(above, 'ol') ? firstNumber(above) + elementsOf(above).length : 1;
  return firstNumber(list) === 1 || firstNumber(list) === next;
}

/** `**A. rain**`, `❌ Option B: …` */
const namesOption = (block: ElementContent): boolean =>
  !blockOf(block).asks && isTag(block, 'p') && NAMES_OPTION.test(blockOf(block).words);

const NAMES_OPTION = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,4}(?:(?:${OPTION_NAMES})\s+)?[([]?[a-h](?:\s?[)\].:]|\s+[–—-]\s|$)`,
  'iu',
);

/**
 * The options once more below their key, each with what is told of it: `A. It floats. This is wrong: …`. The block behind
 * them, or the one that they would begin with.
 */
export function toldAgainEnd(row: readonly ElementContent[], from: number, { options }: Options): number {
  const apart = toldApartEnd(row, from, options);
  if (apart > from) return apart;
  const isTitled =
    isTag(row[from], 'p') && blockOf(row[from]).words.endsWith(':') && !asksByItself(row[from]);
  const again = optionsAt(row, from) ?? (isTitled ? optionsAt(row, from + 1) : undefined);
  if (!again || again.options.length !== options.length || again.lead.length > 0) return from;
  const said = again.options.map((one) => normalize(wordsOfOption(one)));
  const areTold = options.every((one, i) => said[i]!.startsWith(normalize(wordsOfOption(one))));
  return areTold || said.every((one) => verdictOf(one)?.firm) ? again.end : from;
}

/** `**2. What falls? Choose two:**` may offer what the question above did. */
const asksByItself = (block: ElementContent): boolean =>
  blockOf(block).label !== undefined || isQuestionByNumber(block) || /[?？]/.test(blockOf(block).words);

/** So many blocks may tell of one option. */
const MOST_OF_ONE = 3;

/** The same in paragraphs: each option once more, and below it what is told of it. */
function toldApartEnd(row: readonly ElementContent[], from: number, options: Options['options']): number {
  const places: number[] = [];
  for (const option of options) {
    const first = places.length === 0 ? from : places.at(-1)! + 1;
    const last = places.length === 0 ? from : places.at(-1)! + 1 + MOST_OF_ONE;
    const own = normalize(wordsOfOption(option));
    const found = row.slice(first, last + 1).findIndex((one) => saysAgain(one, own));
    if (found < 0) return from;
    places.push(first + found);
  }
  const apart = places.slice(1).map((one, i) => one - places[i]! - 1);
  const most = Math.max(...apart);
  if (Math.min(...apart) < 1) return from;
  let end = places.at(-1)! + 1;
  while (end <= places.at(-1)! + most && isTag(row[end], 'p') && !asksNext(row, end)) end++;
  return end;
}

const OPTION_MARK = /^\W{0,2}[a-h]\s?[.):]\s+/;

/** All of it, or behind its letter the words that it begins with. */
function saysAgain(block: ElementContent, own: string): boolean {
  if (!isTag(block, 'p') || own === '') return false;
  const { normalized } = blockOf(block);
  const words = normalized.replace(OPTION_MARK, '');
  const isLettered = words.length < normalized.length;
  return (
    words === own || (isLettered && words.startsWith(own) && !/^[\p{L}\p{N}]/u.test(words.slice(own.length)))
  );
}

function asksNext(row: readonly ElementContent[], at: number): boolean {
  const { label, asks } = blockOf(row[at]);
  const isCalled =
    label !== undefined || isQuestionByNumber(row[at]) || standingTitle(row[at]!) !== undefined;
  return isCalled || asks || opensNext(row, at);
}

/** Where an item ends whose words below its boxes are said of them: they neither ask nor tell to do something more. */
export function remarkEnd(item: readonly ElementContent[], from: number): number {
  const rest = item.slice(from).filter((one) => !isBlank(one));
  return rest.length > 0 && rest.every((one) => isTag(one, 'p', 'blockquote', 'ul') && !setsMore(one))
    ? item.length
    : from;
}

function setsMore(block: ElementContent): boolean {
  const { words, label } = blockOf(block);
  return label !== undefined || GAP.test(words) || asksOrTellsIn(words) || tellsPoints(words);
}

/** What the next options are asked with: words right above them, or above the code that they are about. */
function leadsToOptions(row: readonly ElementContent[], at: number): boolean {
  let next = at + 1;
  while (!optionsAt(row, next) && !blockOf(row[at]).isShown && blockOf(row[next]).isShown) next++;
  return optionsAt(row, next) !== undefined;
}

/** Behind code, formulas and pictures. */
function behindShown(row: readonly ElementContent[], from: number): number {
  let at = from;
  while (blockOf(row[at]).isShown) at++;
  return at;
}

/** The next question, though it doesn't end by asking, above options that nobody lettered: `What floats? (Choose one.)` */
function opensChoice(row: readonly ElementContent[], at: number): boolean {
  const next = row[at + 1];
  const { words, normalized, isWords } = blockOf(row[at]);
  return (
    isWords &&
    next !== undefined &&
    (isTag(next, 'ul', 'p') || blockOf(next).isShown || titlesOptions(next)) &&
    (ENDS_ASKING.test(words) ||
      // What is quoted may be cut off.
      (GAP.test(words) && !isTag(row[at], 'blockquote')) ||
      CHOOSES.test(normalized) ||
      titlesOptions(next) ||
      isCue(next) ||
      isKeyed(row, at))
  );
}

/** `Ice is`, points below it, or lines, and below these `Answer: lighter`; a picture may stand between. */
function isKeyed(row: readonly ElementContent[], at: number): boolean {
  const list = behindShown(row, at + 1);
  return isTag(row[at], 'p') && isTag(row[list], 'ul') && startsWithKey(blockOf(row[list + 1]).words);
}

export function isOfSection(block: ElementContent): boolean {
  const { level, label, asks, role } = blockOf(block);
  return (
    level === undefined &&
    !isTag(block, 'hr', 'ol') &&
    !goesOn(block) &&
    !isPart(block, 'exercise', 'question') &&
    label === undefined &&
    !asks &&
    role === undefined &&
    !isQuestionByNumber(block)
  );
}
