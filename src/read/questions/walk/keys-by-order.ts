/**
 * Answers that count, below a title at the page's end, as many as what asks above it: each answers the one at its place,
 * whatever that counts by.
 *
 *     ### Why does ice float?          I. Why does ice float?          - Why does ice float?
 *
 *     ### Compare ice and steam.       II. Compare ice and steam.      - Compare ice and steam.
 *
 *     ## Answers                       **Answers**                     ## Answers
 *
 *     1. It is light.                  1) It is light.                 1. It is light.
 *     2. One is hard.                                                  2. One is hard.
 *                                      2) One is hard.
 *
 * Letters alone are a key to options.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { bodyOf, foldedAnswer, isPart, lineOf, withBody } from '../../parts.ts';
import { blockOf, isRule, levelOf, nextFull, roleOf, sectionEnd } from '../blocks/block.ts';
import { countedThrough, firstNumber, rowIn, withItems } from '../blocks/items.ts';
import { areMostly, type Row } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { isKeyOfWord } from '../choices/key-list.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { callsAnswers } from '../words/solution-file.ts';
import { titleIn } from './answers-left.ts';
import { type Form, formOf, isAsking } from './posers.ts';
import { hasRoom } from './rooms-marked.ts';

const FEWEST = 2;

export function withKeyByOrder(row: Row): Row {
  const keys = row.flatMap((one, at) => (isKey(one) ? [at] : []));
  const [from] = keys;
  if (from === undefined || from === 0 || keys.length > 1) return row;
  const above = row.slice(0, from);
  if (above.some((one) => roleOf(one) !== undefined)) return row;
  const { told, end } = keyAt(row, from);
  if (told.length < FEWEST || told.some(tellsNothing)) return row;
  const asked = [withRoomIn(above), ...FORMS.map((form) => askedIn(above, form))].find(
    (one) => one.count === told.length,
  );
  // A fold below the one list that asks is known by that.
  if (!asked || (isPart(row[from], 'disclosure') && asked.places.size === 1)) return row;
  if (areSaidAgain(told, above)) return row;
  return [...answered(above, asked.places, told), ...row.slice(end)];
}

/** A key that says again what it answers, or what is offered, is known by that: its first entries show it. */
const areSaidAgain = (told: readonly Row[], above: Row): boolean =>
  told.slice(0, SOME).some(([first]) => {
    const line = blockOf(first).words.split('\n', 1)[0]!;
    return line.length > SHORT && above.some((one) => blockOf(one).words.includes(line));
  });
const SOME = 20;
const SHORT = 12;

/** A title, or what its author folded below one. */
const isKey = (block: ElementContent): boolean =>
  isPart(block, 'disclosure')
    ? callsAnswers(blockOf(block).title) || isKeyOfWord(block)
    : titleIn(block) !== undefined;

function keyAt(row: Row, from: number): { readonly told: readonly Row[]; readonly end: number } {
  const key = row[from]!;
  if (isPart(key, 'disclosure')) return { told: toldIn(bodyOf(key)), end: from + 1 };
  const end = sectionEnd(row, from + 1, levelOf(key), isRule);
  return { told: toldIn(row.slice(from + 1, end)), end };
}

/** A letter, or what asks itself: `Short answers`, and below it what is to be answered so. */
function tellsNothing(told: Row): boolean {
  const { words } = blockOf(told[0]);
  return OPTION.test(words) || asksOrTellsIn(words);
}

/** `B`, `(b)`, `B – ice` */
const OPTION = /^\W{0,3}(?:[A-Za-z]?\W{0,3}$|[A-Ha-h]\s?[).:–-]\s)/;

const FORMS: readonly Form[] = ['heading', 'bold', 'counted', 'list', 'words'];

interface Asked {
  readonly places: ReadonlySet<number>;
  /** How many ask there: of a list each item. */
  readonly count: number;
}

/** What has room to write below it; in Word it may be a question by now. */
function withRoomIn(above: Row): Asked {
  const own = above.flatMap((one, at) =>
    isPart(one, 'question') || (hasRoom(one) && isAsking(one)) ? [at] : [],
  );
  return { places: new Set(own), count: own.length };
}

/** What is of a form, if three quarters of it ask; headings are of the level of the last of them. */
function askedIn(above: Row, form: Form): Asked {
  const all = above.flatMap((one, at) => (isPart(one, 'question') || formOf(one) === form ? [at] : []));
  const level = levelOf(above[all.findLast((at) => isAsking(above[at]!)) ?? -1]);
  const own = all.filter((at) =>
    form === 'heading' ? levelOf(above[at]) === level : isSetIn(above[at]!, form),
  );
  const heads = own.flatMap((at) => headsOf(above[at]!));
  const isAsked =
    areMostly(heads, isAskingHead) &&
    !own.some((at) => isOffering(above, at)) &&
    // What asks behind the last of them is answered there.
    !above.slice((own.at(-1) ?? 0) + 1).some((one) => !isTag(one, 'ul', 'ol') && isAsking(one));
  return { places: new Set(own), count: isAsked ? heads.length : 0 };
}

/** Titles, and what is said between questions, are none of them. */
const isSetIn = (block: ElementContent, form: Form): boolean =>
  form === 'counted' || isPart(block, 'question') || headsOf(block).some(isAskingHead);

/** Options below what asks, or in it. */
function isOffering(above: Row, at: number): boolean {
  const block = above[at]!;
  if (!isTag(block, 'ul', 'ol'))
    return isTag(above[nextFull(above, at)], 'ul', 'ol') || OFFERED.test(blockOf(block).words);
  return elementsOf(block).some(
    (item) => OFFERED.test(blockOf(item).words) || rowIn(item).some((one) => isTag(one, 'ul', 'ol')),
  );
}
const OFFERED = /(?:^|\s)[([]?a\s?[).\]]\s.{1,200}?\s[([]?b\s?[).\]]\s/is;

const isAskingHead = (one: ElementContent | undefined): boolean =>
  one !== undefined && (isPart(one, 'question') || isAsking(one));

const headsOf = (block: ElementContent): readonly (ElementContent | undefined)[] =>
  isTag(block, 'ul', 'ol') ? elementsOf(block).map((item) => rowIn(item)[0]) : [block];

/** Each with its answer right below what is its own, or at the end of its item. */
function answered(above: Row, places: ReadonlySet<number>, told: readonly Row[]): Row {
  let next = 0;
  const fold = (): Element => {
    const row = told[next++]!;
    return foldedAnswer(row, [], lineOf(row[0]));
  };
  return above.flatMap((block, at): Row => {
    if (!places.has(at)) return [block];
    if (isPart(block, 'question')) return [withBody(block, [...bodyOf(block), fold()])];
    return isTag(block, 'ul', 'ol') ? [withItems(block, (own) => [...own, fold()])] : [block, fold()];
  });
}

/** Each answer of a list that counts from 1, or of paragraphs that do; none where something else stands there. */
function toldIn(section: Row): readonly Row[] {
  const list = countedThrough(section);
  if (list) return firstNumber(list) === 1 ? elementsOf(list).map(rowIn) : [];
  const told: ElementContent[][] = [];
  for (const block of section.filter(({ type }) => type === 'element')) {
    const own = countedAs(block, told.length + 1);
    if (own) told.push([...own]);
    else if (told.length === 0 || COUNT.test(blockOf(block).words)) return [];
    else told.at(-1)!.push(block);
  }
  return told.every((row) => row.length > 0) ? told : [];
}

/** What a paragraph says behind its number. */
function countedAs(block: ElementContent, number: number): Row | undefined {
  const [mark, own] = (isTag(block, 'p') && COUNT.exec(blockOf(block).words)) || [];
  return mark !== undefined && Number(own) === number
    ? withoutStart(block as Element, mark.length)
    : undefined;
}
const COUNT = /^\(?(\d{1,2})\s?[.):–-]\s+(?=\S)/;
