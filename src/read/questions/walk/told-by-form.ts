/**
 * Answers that no word calls so, but that several questions of a page have in one form: in other letters or brackets behind
 * each (told-in-line.ts), behind an arrow, or in a quotation, below it.
 *
 *     What is fog?
 *
 *     → A low cloud.
 *
 * One alone proves nothing.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { data, element, foldedAnswer, isPart, type Letters, lineOf, withChildren } from '../../parts.ts';
import { blockOf, isRule, levelOf, nextFull } from '../blocks/block.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { cutAt, withoutFirst } from '../blocks/starts.ts';
import { optionsAt } from '../choices/options.ts';
import { isFaq } from '../patterns/asking-parts.ts';
import { saysSheet, setsTask } from '../words/exercise-label.ts';
import {
  answerTitleOf,
  asksAsOwner,
  asksLearner,
  endsAsking,
  normalize,
  tellsLearner,
} from '../words/lexicon.ts';
import { madeQuestion } from './made-question.ts';
import { isFaqPart, isPartOfLists, sectionsApart } from './sections-apart.ts';
import {
  arrowIn,
  type LineForm,
  type ToldInLine,
  toldInLine,
  toldOnLine,
  type Weak,
} from './told-in-line.ts';

type Form = LineForm | 'quotation' | 'item' | Letters;

/** So many of a page have one form. */
const FEWEST: Readonly<Record<Form, number>> = {
  word: 2,
  sign: 2,
  coloured: 2,
  invisible: 1,
  letter: 3,
  letters: 3,
  brackets: 3,
  dash: 3,
  arrow: 3,
  break: 3,
  title: 3,
  quotation: 3,
  item: 3,
};

/** `row`: what answers, or what asks and its answer. */
interface Told extends Made {
  readonly form: Form;
  readonly weak?: Weak;
}

export function withToldByForm(blocks: Row, title: string): Row {
  if (isFaq(title) || !blocks.some(holdsMark)) return blocks;
  const isSheet = saysSheet(title);
  const survey: Survey = { asking: 0, of: new Map(), own: 0, isSheet };
  const parts = sectionsApart(blocks).map((row) => ({ row, not: formsNot(row) }));
  for (const { row, not } of parts) if (not !== 'any') count(row, survey, not);
  const forms = [...survey.of].filter(([form, n]) => isHabit(form, n, survey)).map(([form]) => form);
  if (forms.length === 0) return blocks;
  return parts.flatMap(({ row, not }) =>
    not === 'any' ? row : rewritten(row, new Set(forms.filter((one) => one !== not))),
  );
}

/** Forms that a part of a page may have, and not answer by. */
const formsNot = (row: Row): Form | 'any' | undefined =>
  isFaqPart(row) ? 'any' : isPartOfLists(row) ? 'brackets' : undefined;

/** Whether a mark that asks, or a sign that answers, is among its words: of most pages no more is looked at. */
const holdsMark = (block: ElementContent): boolean =>
  block.type === 'element' && MARK.test(blockOf(block).words);
const MARK = /[?？؟]|(?:^|\s)(?:[-=]>|[→⇒➜➡👉])\s/u;

interface Survey {
  /** Blocks and items that ask, whatever stands below or behind. */
  asking: number;
  readonly of: Map<Form, number>;
  /** So many of them the reader of a manual asks. */
  own: number;
  /** What tells what to do asks. */
  readonly isSheet: boolean;
}

const isSure = ({ weak }: Told, { isSheet }: Survey): boolean =>
  weak === undefined || (isSheet && weak === 'tells');

/** Of ten questions about the world one may say *our*. */
const FEW = 8;

/** Without what answers in the same line: *I think that …* */
const askedIn = (words: string): string => words.slice(0, words.lastIndexOf('?') + 1) || words;

function isHabit(form: Form, count: number, { asking, own }: Survey): boolean {
  if (form === 'invisible') return true;
  const isMost = form === 'quotation' || form === 'item' ? count === asking : count * 2 >= asking;
  return count >= FEWEST[form] && isMost && (own * FEW < asking || own === 0 || form === 'word');
}

function count(row: Row, survey: Survey, not: Form | undefined): void {
  for (let at = 0; at < row.length; ) {
    const told = toldAt(row, at);
    if (told && isSure(told, survey) && told.form !== not)
      survey.of.set(told.form, (survey.of.get(told.form) ?? 0) + 1);
    countAsking(row[at]!, told, survey, not);
    at = told?.end ?? at + 1;
  }
}

function countAsking(
  block: ElementContent,
  told: Told | undefined,
  survey: Survey,
  not: Form | undefined,
): void {
  if (isTag(block, 'p') || levelOf(block) < 7) {
    const { words, asks } = blockOf(block);
    if ((told && isSure(told, survey)) || asks || ASKS_INSIDE.test(words)) survey.asking++;
    if ((told !== undefined || asks) && asksAsOwner(askedIn(words))) survey.own++;
  } else for (const inner of rowsIn(block)) count(inner, survey, not);
}

const ASKS_INSIDE = /[?？؟]\s/;

/** The rows in a block: of a list, those of items that ask. */
function rowsIn(block: ElementContent): readonly Row[] {
  if (isTag(block, 'ul', 'ol')) return elementsOf(block).filter(mayAsk).map(rowIn);
  return isTag(block, 'blockquote') || (block.type === 'element' && isPart(block, 'callout', 'group'))
    ? [(block as Element).children]
    : [];
}

const mayAsk = (item: Element): boolean => MARK.test(rawText([item]));
/** Of an item without paragraphs, its words are one, in the colour that the item says. */
function rowIn(item: Element): Row {
  const { row } = blockOf(item);
  const coloured = item.data?.coloured;
  const [first, ...others] = row;
  return coloured && isTag(first, 'p')
    ? [{ ...first, data: data({ ...first.data, coloured }) }, ...others]
    : row;
}

const rewritten = (row: Row, forms: ReadonlySet<Form>): Row =>
  withMade(row, (at) => {
    const told = toldAt(row, at);
    return told && forms.has(told.form) ? told : { row: [inside(row[at]!, forms)], end: at + 1 };
  });

function inside(block: ElementContent, forms: ReadonlySet<Form>): ElementContent {
  if (isTag(block, 'ul', 'ol'))
    return withChildren(
      block,
      block.children.map((item) => (isTag(item, 'li') && mayAsk(item) ? itemTold(item, forms) : item)),
    );
  if (rowsIn(block).length === 0) return block;
  return withChildren(block as Element, [...rewritten((block as Element).children, forms)]);
}

function itemTold(item: Element, forms: ReadonlySet<Form>): Element {
  const row = rowIn(item);
  const told = rewritten(row, forms);
  return told === row ? item : withChildren(item, [...told]);
}

/** What asks at a block, and what answers it in a form that others may have. */
function toldAt(row: Row, at: number): Told | undefined {
  const block = row[at]!;
  const inLine = isTag(block, 'p')
    ? (toldInColour(block) ?? toldOnLine(block.children) ?? toldInLine(block.children))
    : undefined;
  if (inLine) {
    const line = lineOf(block);
    const asked = { ...(block as Element), children: [...inLine.asked] };
    return {
      form: inLine.form,
      weak: inLine.weak,
      row: [asked, foldedAnswer([element('p', {}, inLine.told, line)])],
      end: at + 1,
    };
  }
  if (!isTag(block, 'p') && levelOf(block) === 7) return undefined;
  if (blockOf(block).asks) return toldBelow(row, at);
  if (levelOf(block) === 7 && tellsLearner(blockOf(block).words) !== undefined) return signedBelow(row, at);
  const told = coloured(row, nextFull(row, at));
  return told?.form === 'invisible' && setsTask(blockOf(block).words)
    ? { ...told, row: [block, foldedAnswer(told.row)] }
    : undefined;
}

/** Behind what asks, its last letters in a colour. */
function toldInColour({ children, data }: Element): ToldInLine<Letters> | undefined {
  if (!data?.coloured) return undefined;
  const { letters, length } = data.coloured;
  const [asked, told] = cutAt(children, rawText(children).length - length);
  const words = rawText(asked);
  const isAsked = endsAsking(words)
    ? asksLearner(normalize(words))
    : letters === 'invisible' && tellsLearner(words) !== undefined;
  return isAsked && !endsAsking(rawText(told)) ? { form: letters, asked, told } : undefined;
}

/** The letters of a paragraph, where all are in one colour. */
function lettersIn(block: ElementContent | undefined): Letters | undefined {
  const coloured = isTag(block, 'p') && !blockOf(block).asks ? block.data?.coloured : undefined;
  return coloured?.length === rawText((block as Element | undefined)?.children ?? []).length
    ? coloured?.letters
    : undefined;
}

function toldBelow(row: Row, at: number): Told | undefined {
  const next = nextFull(row, at);
  const asked = row.slice(at, next);
  const told =
    signed(row, next) ?? coloured(row, next) ?? (endsThere(row, next + 1) ? alone(row, next) : undefined);
  return told && { ...told, row: [...asked, foldedAnswer(told.row)] };
}

/** Behind what tells what to do, and words that it is to be done with: `→ Ice`. */
function signedBelow(row: Row, at: number): Told | undefined {
  const next = nextFull(row, at);
  const { asks, words } = blockOf(row[next]);
  const isGiven = isTag(row[next], 'p') && !asks && tellsLearner(words) === undefined;
  const from = isGiven && arrowIn(words) === undefined ? nextFull(row, next) : next;
  const told = signed(row, from);
  if (!told) return undefined;
  const asked = row.slice(at, from);
  // Both are asked: by itself, what is given would be the question.
  const made =
    from === next
      ? [...asked, foldedAnswer(told.row)]
      : [madeQuestion(asked, { told: told.row }, { guess: 'answer-in-clear' })];
  return { ...told, weak: 'tells', row: made };
}

function signed(row: Row, at: number): Told | undefined {
  const below = row[at];
  const sign = isTag(below, 'p') ? arrowIn(rawText(below.children)) : undefined;
  if (sign === undefined || arrowIn(blockOf(row[at + 1]).words) !== undefined) return undefined;
  const words = withoutFirst((below as Element).children, sign.length);
  return { form: 'sign', row: [element('p', {}, words, lineOf(below))], end: at + 1 };
}

function coloured(row: Row, at: number): Told | undefined {
  const form = lettersIn(row[at]);
  let end = at;
  while (form && lettersIn(row[end]) === form) end = nextFull(row, end);
  // A title alone calls what stands below.
  const isTitle = form && answerTitleOf(blockOf(row[at]).words) !== undefined;
  return form && !isTitle ? { form, row: row.slice(at, end), end } : undefined;
}

/** A quotation, or a list of one item, and nothing else. */
function alone(row: Row, at: number): Told | undefined {
  const below = row[at];
  if (
    isTag(below, 'blockquote') &&
    !blockOf(below).asks &&
    !blockOf(below).holdsQuestions &&
    !optionsAt(row, at)
  )
    return { form: 'quotation', row: below.children, end: at + 1 };
  const [item, ...others] = isTag(below, 'ul') && isLast(row, at) ? elementsOf(below) : [];
  return item && others.length === 0 && !OFFERS.test(blockOf(item).words)
    ? { form: 'item', row: rowIn(item), end: at + 1 }
    : undefined;
}

/** It asks, is to be filled in, or ticked. */
const OFFERS = /[?？؟]|_{3}|\[[ x]?\]/;

const isLast = (row: Row, at: number): boolean => nextFull(row, at) === row.length;

/** Whether the next thing asks, or another section begins. */
function endsThere(row: Row, from: number): boolean {
  const next = row[nextFull(row, from - 1)];
  return next === undefined || isRule(next) || blockOf(next).level !== undefined || blockOf(next).asks;
}
