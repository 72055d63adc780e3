/**
 * Parts that count by the number of their exercise and their own, and answers below a title that count so, too: each part is
 * asked, with what tells it.
 *
 *     ## Exercise 2                                        **2.1** How fast is it?
 *
 *     A wagon rolls down.                                  ⟨answer⟩ 3 m/s
 *
 *     **2.1** How fast is it?                   →          **2.2** Say how far it rolls.
 *
 *     **2.2** Say how far it rolls.                        ⟨answer⟩ 5 m
 *
 *     ## Answers
 *
 *     | 2.1 | 3 m/s |
 *     | 2.2 | 5 m |
 *
 * `2a)` and `2.b.` count alike. A text counts its sections so: headings count only where a key answers them, and of others most
 * ask or tell what to do, below headings of exercises or on a sheet of them.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf, rowsOf, text } from '../../parts.ts';
import { blockOf, isRule, lastFull, levelOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { rowIn } from '../blocks/items.ts';
import { linesApart } from '../blocks/lines.ts';
import { areMostly, type Row } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { inClear } from '../blocks/told.ts';
import { tells } from '../words/each-of.ts';
import { callsExercise, isExamTitle, saysSheet } from '../words/exercise-label.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { titleIn } from './answers-left.ts';
import { setExercise } from './made-question.ts';

/** `2.1`, `**2.1.**`, `2a)`, `(2.b)`: what of, and which of its parts. */
const MARK = /^[([]?(\d{1,2})(?:\.(\d{1,2})(?!\.?\d)|\.?\s?([a-h])(?=\s?[.):\]]))\s?[.):\]–-]{0,2}\s+(?=\S)/;
const ALONE = /^[([]?(\d{1,2})(?:\.(\d{1,2})|\.?\s?([a-h]))\s?[.):\]]{0,2}$/;

interface Mark {
  readonly of: number;
  readonly part: number;
  readonly length: number;
}

interface Counted extends Mark {
  /** Where it stands in the row. */
  readonly at: number;
  readonly own: Row;
}

const FEWEST = 2;

export function withDecimalsCounted(given: Row, title: string): Row {
  if (!given.some((one) => MAY_COUNT.test(blockOf(one).words))) return given;
  const row = given.flatMap(itemsApart);
  return keyed(row) ?? set(row, title) ?? given;
}

/** By the last section that tells most of them, whatever it is called. */
function keyed(row: Row): Row | undefined {
  const titles = row.flatMap((one, at) => (at > 0 && mayTitle(one) ? [at] : []));
  for (const from of titles.slice(-MOST_TITLES).reverse()) {
    const key = keyAt(row, from);
    const made = key && answered(row.slice(0, from), key, [row[from]!, ...row.slice(key.end)]);
    if (made) return made;
  }
  return undefined;
}
const MOST_TITLES = 12;

const mayTitle = (block: ElementContent): boolean => levelOf(block) < 7 || titleIn(block) !== undefined;
const MAY_COUNT = /^[([]?\d{1,2}(?:\.\d|\.?\s?[a-h]\s?[.):\]])/;

/** What a key answers, for the most part. */
function answered(row: Row, { told }: Key, [title, ...behind]: Row): Row | undefined {
  const parts = partsIn(row, true);
  const isKeyed =
    parts.length >= FEWEST && countOn(parts) && areMostly(parts, (one) => told.has(nameOf(one)));
  if (!isKeyed) return undefined;
  const names = new Set(parts.map(nameOf));
  // What it tells of others is kept, and not shown.
  const left = [...told].flatMap(([name, own]) => (names.has(name) ? [] : [named(name, own)]));
  return [...asked(row, parts, told), ...(left.length > 0 ? [title!, ...left] : []), ...behind];
}

const named = (name: string, own: Row): Element =>
  foldedAnswer([element('p', {}, [text(name)], lineOf(own[0])), ...own], [], lineOf(own[0]));

function set(row: Row, title: string): Row | undefined {
  const parts = partsIn(row, false);
  const isSet = parts.length >= FEWEST && countOn(parts) && areSet(row, parts, title);
  return isSet ? asked(row, parts, new Map()) : undefined;
}

/** Points that all count so, as paragraphs. */
function itemsApart(block: ElementContent): Row {
  const rows = isTag(block, 'ul') && MAY_COUNT.test(blockOf(block).words) ? elementsOf(block).map(rowIn) : [];
  return rows.length > 0 && rows.every(([first]) => first && markIn(first)) ? rows.flat() : [block];
}

function markOf(words: string, pattern: RegExp): Mark | undefined {
  const [mark, of, digits, letter] = pattern.exec(words) ?? [];
  if (mark === undefined) return undefined;
  return {
    of: Number(of),
    part: digits === undefined ? letter!.charCodeAt(0) - 96 : Number(digits),
    length: mark.length,
  };
}

const markIn = (block: ElementContent): Mark | undefined =>
  isTag(block, 'p') ? markOf(blockOf(block).words, MARK) : undefined;

/** `### 2.1 How fast is it?`, `### 2.1` */
const markAbove = (block: ElementContent): Mark | undefined => {
  const { words } = blockOf(block);
  return levelOf(block) < 7 ? (markOf(words, MARK) ?? markOf(words, ALONE)) : undefined;
};

const nameOf = ({ of, part }: Mark): string => `${of}.${part}`;

/** Each with what stands below it, up to the next, a heading, a rule, or what answers. */
function partsIn(row: Row, areHeadings: boolean): readonly Counted[] {
  const parts: Counted[] = [];
  for (const [at, block] of row.entries()) {
    const mark = markIn(block) ?? (areHeadings ? markAbove(block) : undefined);
    if (!mark) continue;
    let end = at + 1;
    while (end < row.length && belongs(row[end]!)) end++;
    const isLast = row[end] === undefined || markIn(row[end]!) === undefined;
    const below = row.slice(at + 1, end);
    parts.push({ ...mark, at, own: [block, ...(isLast ? shownIn(below) : below)] });
  }
  return parts;
}

const belongs = (block: ElementContent): boolean =>
  levelOf(block) === 7 &&
  !isRule(block) &&
  markIn(block) === undefined &&
  roleOf(block) === undefined &&
  standingTitle(block) === undefined;

/** Behind the last of a section words may go on with the text. */
function shownIn(below: Row): Row {
  const end = below.findIndex((one) => !isBlank(one) && !blockOf(one).isShown && !isTag(one, 'ul', 'ol'));
  return end < 0 ? below : below.slice(0, end);
}

/** They count through, and each exercise begins anew. */
const countOn = (parts: readonly Counted[]): boolean =>
  parts.every((one, i) => {
    const before = parts[i - 1];
    if (!before || one.of > before.of) return one.part === 1;
    return one.of === before.of && one.part > before.part && one.part <= before.part + 2;
  });

function areSet(row: Row, parts: readonly Counted[], title: string): boolean {
  const above = headingsAbove(row);
  const isSheet = saysSheet(title) || isExamTitle(title);
  const isCalled = ({ at }: Counted): boolean => callsExercise(above[at]!.words ?? '');
  const leads = leadsIn(row, parts);
  return (
    (isSheet || areMostly(parts, isCalled)) &&
    areMostly(parts, (one) => one.own.some(asks) || leads.has(one.of))
  );
}

const asks = (block: ElementContent): boolean => asksOrTellsIn(blockOf(block).words);

/** By exercise: `Write as one power.`, right above the first of its parts, which ask nothing by themselves. */
function leadsIn(row: Row, parts: readonly Counted[]): ReadonlyMap<number, ElementContent> {
  return new Map(
    parts.flatMap(({ of, at }, i) => {
      const above = of === parts[i - 1]?.of ? undefined : row[lastFull(row, at)];
      const tellsAll = isTag(above, 'p') && markIn(above) === undefined && tells(blockOf(above).words);
      return tellsAll ? [[of, above] as const] : [];
    }),
  );
}

function asked(row: Row, parts: readonly Counted[], told: ReadonlyMap<string, Row>): Row {
  const places = new Map(parts.map((one) => [one.at, one]));
  const leads = leadsIn(row, parts);
  const out: ElementContent[] = [];
  for (let at = 0; at < row.length; at++) {
    const one = places.get(at);
    if (!one) {
      out.push(row[at]!);
      continue;
    }
    const lead = one.part > 1 && !one.own.some(asks) ? leads.get(one.of) : undefined;
    const answer = told.get(nameOf(one));
    const isHead = levelOf(row[at]) < 7;
    out.push(...(isHead ? one.own : [setExercise([...(lead ? [lead] : []), ...one.own], lineOf(row[at]))]));
    if (answer) out.push(foldedAnswer(answer, [], lineOf(answer[0])));
    at += one.own.length - 1;
  }
  return out;
}

interface Key {
  readonly told: ReadonlyMap<string, Row>;
  readonly end: number;
}

/** Undefined where something else stands in its section. */
function keyAt(row: Row, from: number): Key | undefined {
  const end = sectionEnd(row, from + 1, levelOf(row[from]), isRule);
  const told = new Map<string, ElementContent[]>();
  let last: ElementContent[] | undefined;
  for (const block of row.slice(from + 1, end)) {
    const entries = entriesIn(block);
    for (const { name, own } of entries) {
      last = own.flatMap((one) => inClear(one) ?? [one]);
      told.set(name, last);
    }
    const isTitle = callsExercise(blockOf(block).words) && blockOf(block).words.length < LONGEST_TITLE;
    if (entries.length > 0 || isBlank(block) || isTitle) continue;
    if (!last || levelOf(block) < 7) return undefined;
    last.push(...(inClear(block) ?? [block]));
  }
  return told.size >= FEWEST ? { told, end } : undefined;
}
const LONGEST_TITLE = 60;

/** Rows of a table, items, or lines that each begin with such a number. */
function entriesIn(block: ElementContent): readonly { readonly name: string; readonly own: Row }[] {
  const entries = isTag(block, 'table')
    ? withoutHead(rowsOf(block).map(inCells))
    : isTag(block, 'ul')
      ? elementsOf(block).map((item) => inWords(rowIn(item)))
      : isTag(block, 'p') && MARK.test(blockOf(block).words)
        ? linesApart(block).map((line) => inWords([line]))
        : [];
  const known = entries.filter((one) => one !== undefined);
  return areMostly(entries, (one) => one !== undefined) ? known : [];
}

/** A table may have a head, which counts nothing. */
const withoutHead = <T>([first, ...others]: readonly (T | undefined)[]): readonly (T | undefined)[] =>
  first === undefined ? others : [first, ...others];

function inCells(row: Element) {
  const [first, ...others] = elementsOf(row);
  const mark = first && markOf(blockOf(first).words.trim(), ALONE);
  const own = others.flatMap((cell) =>
    cell.children.every(isBlank) ? [] : [element('p', {}, cell.children, lineOf(cell))],
  );
  return mark && own.length > 0 ? { name: nameOf(mark), own } : undefined;
}

function inWords([first, ...below]: Row) {
  const mark = first && markIn(first);
  return mark
    ? { name: nameOf(mark), own: [...withoutStart(first as Element, mark.length), ...below] }
    : undefined;
}
