/** What lists of keys say: the number of a question, the letters that are right, and what explains them. */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { flow } from '../../html/flow.ts';
import { element, lineOf, rowsOf, text } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { allKnown, onlyIn } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import {
  beginsWithLetters,
  type KeyInWords,
  keyInWords,
  keysInWords,
  NUMBERED,
  numberAlone,
  numberFrom,
} from '../words/keys-in-words.ts';
import { withMarksEnded } from './option-key.ts';

export type Entry = readonly [number: number, told: Element];

export function entriesOf(block: ElementContent): readonly Entry[] | undefined {
  const entries = entriesWritten(block);
  return entries.length > 1 ? (allKnown(entries) ?? nearlyAll(block, entries)) : undefined;
}

/** The same of a list that goes on with the one above: a single one may be left of it. */
export const entriesOn = (block: ElementContent | undefined): readonly Entry[] | undefined =>
  isTag(block, 'ol') && firstNumber(block) > 1
    ? (entriesOf(block) ?? allKnown(entriesWritten(block)))
    : undefined;

/** Of a long list an entry may hold letters in another way (`46. B  A`): it tells nothing. Words answer something. */
function nearlyAll(
  block: ElementContent,
  entries: readonly (Entry | undefined)[],
): readonly Entry[] | undefined {
  if (!isTag(block, 'ol') || entries.length < LONG) return undefined;
  const items = elementsOf(block);
  const areLetters = entries.every(
    (one, i) => one !== undefined || LETTERS_ALONE.test(blockOf(items[i]).words),
  );
  const known = entries.filter((one) => one !== undefined);
  return areLetters && known.length >= entries.length * SHARE ? known : undefined;
}
const LETTERS_ALONE = /^[A-H?\s.,;/&+–—-]{0,9}$/;
const LONG = 10;
const SHARE = 0.9;

function entriesWritten(block: ElementContent): readonly (Entry | undefined)[] {
  if (isTag(block, 'ol')) return inList(block);
  if (isTag(block, 'ul')) return elementsOf(block).map((item) => numbered(plainText(item), lineOf(item)));
  if (isTag(block, 'table')) return inTable(block);
  if (isTag(block, 'p')) return inParagraph(block);
  if (isTag(block, 'blockquote')) return inQuotation(block);
  return isTag(block, 'pre') ? inParagraph(element('p', {}, [text(plainText(block))], lineOf(block))) : [];
}

/** `### Question 3`, and right below it `**Answer: B** It floats.` */
export function entryBelow(title: ElementContent, told: ElementContent | undefined): Entry | undefined {
  const words = standingTitle(title);
  const number = words === undefined ? undefined : numberAlone(words);
  return number !== undefined && isTag(told, 'p') && beginsWithLetters(withMarksEnded(told.children).trim())
    ? [numberFrom(number), told]
    : undefined;
}

/** One block, and nothing else. */
function inQuotation(quotation: Element): readonly (Entry | undefined)[] {
  const only = onlyIn(quotation.children);
  return only ? entriesWritten(only) : [];
}

/** Those of a paragraph, a heading or a line in bold, be it only one. */
export function entriesInWords(block: ElementContent): readonly Entry[] | undefined {
  if (!isTag(block, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') || leadOf(block) !== '') return undefined;
  return allKnown(inParagraph(block));
}

/** `Part one: 1. B 2. D`: of what the keys are. */
const LEAD = /^[^\d:\n]\P{N}{0,60}?(?:\d{1,2})?\s*[:.–—-]\s*(?=(?:q(?:uestion)?\s*)?\d{1,3}\s*[.):–-])/iu;

export const leadOf = (block: ElementContent): string =>
  isTag(block, 'p') ? (boldLine(block) ?? LEAD.exec(plainText(block))?.[0] ?? '') : '';

/** `**Part two**` on a line of its own: to Markdown, a list that counts on from 3 doesn't end its paragraph. */
function boldLine(block: Element): string | undefined {
  const [bold, next] = block.children;
  const isLine = isTag(next, 'br') || (next?.type === 'text' && /^[ \t]*\n/.test(next.value));
  if (!isTag(bold, 'strong', 'b') || !isLine) return undefined;
  const words = plainText(bold);
  // `**1.**`, `**1. B**` is a key.
  return numberAlone(words) === undefined && keyInWords(words) === undefined ? `${words} ` : undefined;
}

function inList(list: Element): (Entry | undefined)[] {
  const first = firstNumber(list);
  const [only, ...others] = elementsOf(list);
  // `1. B 2. D` is a list of one item to Markdown.
  if (only && others.length === 0) return inWords(`${first}. ${blockOf(only).words}`, lineOf(only));
  return elementsOf(list).map((item, i) => {
    const [opening, ...more] = flow(item.children);
    return opening && beginsWithLetters(blockOf(opening).words)
      ? withMore([first + i, opening as Element], more)
      : undefined;
  });
}

/** An entry that goes on in further blocks. */
export function withMore([number, told]: Entry, more: readonly ElementContent[]): Entry {
  if (more.length === 0) return [number, told];
  const own = told.tagName === 'blockquote' ? told.children : [told];
  return [number, element('blockquote', {}, [...own, ...more], lineOf(told))];
}

/** Lines that begin with a number and its key each: further lines, and what stands behind the key, explain it. */
function inParagraph(block: Element): (Entry | undefined)[] {
  const line = lineOf(block);
  if (boldLine(block) !== undefined) return inParagraph(paragraphOf(linesOf(block).slice(1)));
  const words = plainText(block);
  const lead = leadOf(block);
  if (lead !== '') return inWords(words.slice(lead.length), line);
  // Whichever way it is read, its first entry begins with a number.
  if (!NUMBERED.test(words)) return [undefined];
  const lines = linesOf(block);
  const starts = lines.flatMap(({ children }, i) =>
    numbered(plainText(element('p', {}, children)), line) ? [i] : [],
  );
  if (starts[0] !== 0) return inWords(words, line);
  return starts.flatMap((at, n): readonly (Entry | undefined)[] => {
    const paragraph = paragraphOf(lines.slice(at, starts[n + 1]));
    const several = inWords(plainText(paragraph), line);
    return (several.length > 1 ? allKnown(several) : undefined) ?? [inRow(paragraph)];
  });
}

/** `Q1 – B. *It* floats.`, with all its marks. */
function inRow(paragraph: Element): Entry | undefined {
  const [start = '', number] = NUMBERED.exec(rawText(paragraph.children)) ?? [];
  const [told] = withoutStart(paragraph, start.length);
  return told?.type === 'element' ? [numberFrom(number!), told] : undefined;
}

const numbered = (words: string, line: number): Entry | undefined => toldAt(keyInWords(words), line);

const inWords = (words: string, line: number): (Entry | undefined)[] =>
  keysInWords(words).map((one) => toldAt(one, line));

const toldAt = (key: KeyInWords | undefined, line: number): Entry | undefined =>
  key && [key[0], element('p', {}, [text(key[1])], line)];

function inTable(table: Element): (Entry | undefined)[] {
  const rows = rowsOf(table).map((row) => elementsOf(row));
  const [head, second] = rows.map((row) => row.map(wordsOfCell));
  const isAcross = rows.length === 2 && head!.filter((one) => /^\d+$/.test(one)).length > 1;
  const line = lineOf(table);
  if (!isAcross) return rows.flatMap((cells) => entriesInRow(cells, line));
  return head!.flatMap((number, i) =>
    /^\d+$/.test(number) ? [numbered(`${number} ${second![i] ?? ''}`, line)] : [],
  );
}

const wordsOfCell = (cell: Element): string => plainText(cell).trim();

/** A number, its key, and what more the row says of it, with all its marks; or several numbers, each with its key. */
function entriesInRow(cells: readonly Element[], line: number): readonly (Entry | undefined)[] {
  const words = cells.map(wordsOfCell);
  const numbers = words.filter((one, i) => i % 2 === 0 && numberAlone(one) !== undefined);
  if (numbers.length > 1)
    return numbers.map((number) => numbered(`${number} ${words[words.indexOf(number) + 1] ?? ''}`, line));
  const [number = '', told = ''] = words;
  if (!/\d/.test(number)) return [];
  const [, key, ...more] = cells;
  const said = more.filter((one) => wordsOfCell(one) !== '');
  const entry = numbered(`${number} ${said.length === 0 ? told : `${told}. …`}`, line);
  if (!entry || !key) return [entry];
  const behind = said.flatMap((one, i) => [text(i === 0 ? '. ' : ' – '), ...one.children]);
  return [[entry[0], element('p', {}, [...key.children, ...behind], line)]];
}
