/**
 * Answers that no word calls so, but that several questions of a page have in one form: in other letters or brackets behind
 * each (told-in-line.ts), or in a colour, be it below. What stands below in another form: told-alike.ts.
 *
 *     What is fog? (A low cloud.)
 *
 * One alone proves nothing.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { data, element, foldedAnswer, type Letters, lineOf } from '../../parts.ts';
import { blockOf, levelOf, nextFull, roleOf, sectionEnd } from '../blocks/block.ts';
import { BOXES, rowsIn, withRows } from '../blocks/items.ts';
import { type Made, onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { cutAt } from '../blocks/starts.ts';
import { isFaq } from '../patterns/asking-parts.ts';
import { saysSheet, setsTask } from '../words/exercise-label.ts';
import {
  answerTitleOf,
  asksAsOwner,
  asksInItself,
  asksLearner,
  endsAsking,
  normalize,
  QUESTIONS,
  tellsLearner,
} from '../words/lexicon.ts';
import { madeQuestion } from './made-question.ts';
import { isFaqPart, isPartOfLists, sectionsApart } from './sections-apart.ts';
import {
  askedIn,
  type LineForm,
  type ToldInLine,
  toldInLine,
  toldOnLine,
  type Weak,
} from './told-in-line.ts';

type Form = LineForm | Letters;

/** So many of a page have one form; of others more than what is surely meant. */
const FEWEST = 3;
const FEWEST_OF: { readonly [form in Form]?: number } = { word: 2, sign: 2, coloured: 2, invisible: 1 };

/** `row`: what answers, or what asks and its answer. */
interface Told extends Made {
  readonly form: Form;
  readonly weak?: Weak;
}

export function withToldByForm(blocks: Row, title: string): Row {
  if (isFaq(title) || !blocks.some(holdsMark)) return blocks;
  const told = toldAlike(blocks, title);
  return told === blocks ? inSections(blocks) : told;
}

function toldAlike(blocks: Row, title: string): Row {
  const isSheet = saysSheet(title);
  const survey: Survey = { asking: 0, of: new Map(), own: 0, isSheet };
  const parts = sectionsApart(blocks).map((row) => ({ row, not: formsNot(row) }));
  for (const { row, not } of parts) if (not !== 'any') count(row, survey, not);
  // An author who folds answers asks in bold for the sake of what the next line tells.
  const folded = blocks.filter((one) => roleOf(one) === 'answer').length;
  const forms = [...survey.of]
    .filter(([form, n]) => isHabit(form, n, survey) && !(form === 'title' && folded >= n))
    .map(([form]) => form);
  if (forms.length === 0) return blocks;
  return parts.flatMap(({ row, not }) =>
    not === 'any' ? row : rewritten(row, new Set(forms.filter((one) => one !== not))),
  );
}

/** Sections that say what they hold: what else the page asks stands elsewhere. */
const inSections = (blocks: Row): Row =>
  withMade(blocks, (at) => {
    const { level, words } = blockOf(blocks[at]);
    if (level === undefined || !(isFaq(words) || namesQuestions(words))) return undefined;
    const end = sectionEnd(blocks, at + 1, level);
    const section = blocks.slice(at, end);
    return { row: isFaq(words) ? section : toldAlike(section, words), end };
  });

/** `Important questions and answers`, « Questions de révision », `Quiz` */
const namesQuestions = (heading: string): boolean => saysSheet(heading) || NAMES.test(normalize(heading));
const NAMES = new RegExp(String.raw`(?<!\p{L})(?:${QUESTIONS})(?!\p{L})`, 'u');

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

function isHabit(form: Form, count: number, { asking, own }: Survey): boolean {
  if (form === 'invisible') return true;
  return (
    count >= (FEWEST_OF[form] ?? FEWEST) &&
    count * 2 >= asking &&
    (own * FEW < asking || own === 0 || form === 'word')
  );
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
  } else for (const inner of rowsIn(block, BOXES, rowOf)) count(inner, survey, not);
}

const ASKS_INSIDE = /[?？؟]\s/;

/** Of an item without paragraphs, its words are one, in the colour that the item says. */
function rowOf(item: Element): Row {
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
    return told && forms.has(told.form)
      ? told
      : {
          row: [withOthersAsked(withRows(row[at]!, (own) => rewritten(own, forms), BOXES, rowOf))],
          end: at + 1,
        };
  });

/** Counted items that ask beside such as are told: their answers are left out. */
function withOthersAsked(list: ElementContent): ElementContent {
  if (!isTag(list, 'ol')) return list;
  const told = elementsOf(list).filter((item) => item.children.some((one) => roleOf(one) === 'answer'));
  if (told.length < FEWEST_BESIDE) return list;
  return withRows(list, (own) => (isLeftOut(own) ? [madeQuestion(own)] : own), [], rowOf);
}
const FEWEST_BESIDE = 2;

const isLeftOut = (row: Row): boolean => {
  const only = onlyIn(row);
  return isTag(only, 'p') && asksInItself(blockOf(only).words);
};

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
  const below = nextFull(row, at);
  const told = coloured(row, below);
  const { asks, words } = blockOf(block);
  return told && (asks || (told.form === 'invisible' && setsTask(words)))
    ? { ...told, row: [...row.slice(at, below), foldedAnswer(told.row)] }
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

function coloured(row: Row, at: number): Told | undefined {
  const form = lettersIn(row[at]);
  let end = at;
  while (form && lettersIn(row[end]) === form) end = nextFull(row, end);
  // A title alone calls what stands below.
  const isTitle = form && answerTitleOf(blockOf(row[at]).words) !== undefined;
  return form && !isTitle ? { form, row: row.slice(at, end), end } : undefined;
}
