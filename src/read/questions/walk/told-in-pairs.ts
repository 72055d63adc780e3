/**
 * Questions and their answers in the rows of a table, or as terms and what defines them: as blocks, one below the other.
 *
 *     | Question     | Answer      |        What is fog?
 *     | ------------ | ----------- |        : A low cloud.
 *     | What is fog? | A low cloud |
 */
import type { Element } from 'hast';
import { elementsOf, isTag, Placeholder, plainText } from '../../../lesson/index.ts';
import { flow } from '../../html/flow.ts';
import { foldedAnswer, lineOf, rowsOf } from '../../parts.ts';
import { allKnown, type Made, type Row, withMade } from '../blocks/rows.ts';
import { asksAsOwner, asksAsReader, asksLearner, normalize, tellsLearner } from '../words/lexicon.ts';
import { shapedBank } from './choices-by-shape.ts';
import { choicesIn, columnsOf, countIn } from './choices-in-rows.ts';
import { setExercise } from './made-question.ts';
import { outsideFaq } from './sections-apart.ts';

interface Pair {
  /** What asks, behind its number. */
  readonly count: Row;
  readonly asked: Element;
  readonly told: readonly Element[];
}

/** So many terms, or rows. */
const FEWEST = 2;

export function withToldInPairs(blocks: Row, title: string): Row {
  if (!blocks.some((one) => isTag(one, 'table', 'dl'))) return blocks;
  return outsideFaq(blocks, title, (row) => withMade(row, (at) => toldAt(row, at)));
}

function toldAt(row: Row, at: number): Made | undefined {
  const block = row[at];
  const made = isTag(block, 'dl') ? termsIn(block) : isTag(block, 'table') ? rowsIn(block) : [];
  return made.length > 0 ? { row: made, end: at + 1 } : undefined;
}

function apart({ count, asked, told }: Pair): Row {
  const line = lineOf(asked);
  const row = flow(asked.children);
  const [first] = row;
  const counted =
    count.length > 0 && isTag(first, 'p')
      ? [{ ...first, children: [...count, ...first.children] }, ...row.slice(1)]
      : row;
  const answer = told.flatMap((one) => flow(one.children));
  const stem = isQuoted(asked) ? [setExercise(counted, line)] : counted;
  return [...stem, foldedAnswer(answer, [], line)];
}

const wordsOf = (node: Element): string => plainText(node);
/** `“What is fog?”`: somebody is to be asked so. */
const isQuoted = (node: Element): boolean => QUOTED.test(wordsOf(node));
const QUOTED = /^\s*["“”„«‹‚‘「『]\s*(?!\s)([^"“”„«»]+?)(?<!\s)\s*["“”»›’」』]\s*$/u;
const setIn = (node: Element): string => wordsOf(node).replace(QUOTED, '$1');

/** All of them ask, or are to be worked out; none as the reader of a manual does (a teacher quotes what *we* ask), and each is answered. */
const areAsked = (pairs: readonly Pair[], share: number): boolean =>
  (pairs.filter(({ asked }) => tellsLearner(setIn(asked))).length >= pairs.length * share ||
    (pairs.length >= MANY && pairs.every(({ asked }) => isFormula(asked)))) &&
  pairs.every(({ told }) => told.some((one) => /[\p{L}\p{N}]/u.test(wordsOf(one)) || holdsMedium(one))) &&
  !pairs.some(({ asked }) => (isQuoted(asked) ? asksAsReader : asksAsOwner)(wordsOf(asked)));

/** So many formulas with their solutions are no examples. */
const MANY = 4;
const isFormula = (node: Element): boolean =>
  elementsOf(node).some((one) => one.tagName === Placeholder.math || isFormula(one)) ||
  /[=<>≤≥×÷√∫]|\d\s?[-+*/:^·]\s?\d/.test(wordsOf(node));

const holdsMedium = (node: Element): boolean =>
  elementsOf(node).some((one) => isTag(one, 'img', 'pre', 'code') || holdsMedium(one));

function termsIn(list: Element): Row {
  const pairs: { count: Row; asked: Element; told: Element[] }[] = [];
  for (const one of elementsOf(list)) {
    if (isTag(one, 'dt')) pairs.push({ count: [], asked: one, told: [] });
    else pairs.at(-1)?.told.push(one);
  }
  const isAsked = pairs.length >= FEWEST && areAsked(pairs, 1);
  return isAsked && pairs.every(({ asked }) => asksLearner(normalize(wordsOf(asked))))
    ? pairs.flatMap(apart)
    : [];
}

/** Its columns say what they hold: choices, or what asks and what answers it. */
function rowsIn(table: Element): Row {
  const [head, ...rows] = rowsOf(table).map((row) => elementsOf(row));
  const columns = head && rows.length >= FEWEST ? columnsOf(head) : undefined;
  if (!columns) {
    const bank = head && shapedBank(head, rows);
    return bank ? choicesIn(bank.rows, bank.columns) : [];
  }
  if (columns.offers.length > 0) return choicesIn(rows, columns);
  const pairs = allKnown(
    rows.map((row): Pair | undefined => {
      const [asked, told, reason] = [row[columns.asks], row[columns.tells], row[columns.explains]];
      return (
        asked && told && { count: countIn(row, columns), asked, told: [told, ...(reason ? [reason] : [])] }
      );
    }),
  );
  return pairs && areAsked(pairs, 2 / 3) ? pairs.flatMap(apart) : [];
}
