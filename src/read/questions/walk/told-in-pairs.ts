/**
 * Questions and their answers in the rows of a table, or as terms and what defines them: as blocks, one below the other.
 *
 *     | Question     | Answer      |        What is fog?
 *     | ------------ | ----------- |        : A low cloud.
 *     | What is fog? | A low cloud |
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText } from '../../../lesson/index.ts';
import { flow } from '../../html/flow.ts';
import { element, foldedAnswer, lineOf, rowsOf, text } from '../../parts.ts';
import { isFaq } from '../patterns/asking-parts.ts';
import {
  answerTitleOf,
  asksAsOwner,
  asksLearner,
  EXERCISES,
  normalize,
  QUESTIONS,
  tellsLearner,
} from '../words/lexicon.ts';
import { choicesInRows } from './choices-in-rows.ts';
import { isFaqPart, sectionsApart } from './sections-apart.ts';

interface Pair {
  readonly number?: string;
  readonly asked: Element;
  readonly told: readonly Element[];
}

export function withToldInPairs(blocks: readonly ElementContent[], title: string): readonly ElementContent[] {
  if (!blocks.some((one) => isTag(one, 'table', 'dl')) || isFaq(title)) return blocks;
  return sectionsApart(blocks).flatMap((row) => (isFaqPart(row) ? row : row.flatMap(toldIn)));
}

function toldIn(block: ElementContent): readonly ElementContent[] {
  const choices = isTag(block, 'table') ? choicesInRows(block) : [];
  if (choices.length > 0) return choices;
  const pairs = isTag(block, 'dl') ? termsIn(block) : isTag(block, 'table') ? rowsAsked(block) : [];
  return pairs.length > 0 ? pairs.flatMap(apart) : [block];
}

function apart({ number, asked, told }: Pair): readonly ElementContent[] {
  const line = lineOf(asked);
  const row = flow(asked.children);
  const [first] = row;
  const counted =
    number !== undefined && isTag(first, 'p')
      ? [{ ...first, children: [text(`${number}. `), ...first.children] }, ...row.slice(1)]
      : row;
  const answer = told.flatMap((one) => flow(one.children));
  return [...counted, foldedAnswer(answer, [], line)];
}

const wordsOf = (node: Element): string => plainText(node);

/** All of them ask, none as the reader of a manual does, and each is answered. */
const areAsked = (pairs: readonly Pair[], share: number): boolean =>
  pairs.filter(({ asked }) => tellsLearner(wordsOf(asked))).length >= pairs.length * share &&
  pairs.every(({ told }) => told.some((one) => /[\p{L}\p{N}]/u.test(wordsOf(one)) || holdsMedium(one))) &&
  !pairs.some(({ asked }) => asksAsOwner(wordsOf(asked)));

const holdsMedium = (node: Element): boolean =>
  elementsOf(node).some((one) => isTag(one, 'img', 'pre', 'code') || holdsMedium(one));

/** So many terms, or rows. */
const FEWEST = { terms: 2, rows: 2 };

function termsIn(list: Element): readonly Pair[] {
  const pairs: { asked: Element; told: Element[] }[] = [];
  for (const one of elementsOf(list)) {
    if (isTag(one, 'dt')) pairs.push({ asked: one, told: [] });
    else pairs.at(-1)?.told.push(one);
  }
  const isAsked = pairs.length >= FEWEST.terms && areAsked(pairs, 1);
  return isAsked && pairs.every(({ asked }) => asksLearner(normalize(wordsOf(asked)))) ? pairs : [];
}

const QUESTION = new RegExp(`^(?:${QUESTIONS}|${EXERCISES}|enonces?|[qfpdv])$`);
const NUMBER = /^(?:#|n|no\.?|n[°o]\.?|nr\.?|num(?:ber|ero|mer)?\.?|№)?$/;
const LETTER = /^[arv]$/;

/** Its columns say what they hold: nothing else stands in it but numbers. */
function rowsAsked(table: Element): readonly Pair[] {
  const [head, ...rows] = rowsOf(table).map((row) => elementsOf(row));
  const titles = (head ?? []).map((cell) => normalize(wordsOf(cell)).replace(/\s?:$/, ''));
  const asks = titles.findIndex((one) => QUESTION.test(one));
  const tells = titles.findIndex(
    (one, i) => i > asks && (answerTitleOf(one) !== undefined || LETTER.test(one)),
  );
  const counts = titles.findIndex((one, i) => i < asks && NUMBER.test(one));
  if (asks < 0 || tells < 0 || titles.length !== 2 + (counts < 0 ? 0 : 1)) return [];
  const pairs = rows.flatMap((row) => {
    const [asked, told] = [row[asks], row[tells]];
    const number = counts < 0 ? '' : wordsOf(row[counts] ?? element('td', {}, [])).replace(/[.)]\s*$/, '');
    return asked && told ? [{ ...(number !== '' && { number }), asked, told: [told] }] : [];
  });
  return pairs.length >= FEWEST.rows && pairs.length === rows.length && areAsked(pairs, 2 / 3) ? pairs : [];
}
