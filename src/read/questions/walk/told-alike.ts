/**
 * Answers that no word and no sign calls so, but that stand alone below each of several questions, all in one form: slanted,
 * in bold, in a quotation, as the only point, or behind an arrow.
 *
 *     1. Why does ice float?          ### Question 1
 *
 *        *It is light.*               Describe what fog is made of.
 *
 *     2. What is fog?                 > Tiny drops.
 *
 *        *A low cloud.*               ### Question 2 …
 *
 * What asks may be answered so, where it counts, is called a question, or stands on a sheet of them; in a quotation or
 * behind an arrow wherever it asks. What only tells what to do is, if it says to explain, describe, name: below
 * other tasks stands what they are about (`Translate this.`). Nearly all of a page are, no two alike, or none: a place to
 * write, a hint, points, what is to be kept in mind, and what calls itself an answer are none.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, grouped, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, isPart, lineOf } from '../../parts.ts';
import { blockOf, isRule, lastFull, levelOf, nextFull } from '../blocks/block.ts';
import { answerHeading, clearTitle, standingTitle } from '../blocks/clear-answer.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { rowIn, rowsIn, withRows } from '../blocks/items.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { titleAlone } from '../blocks/told.ts';
import { optionsAt } from '../choices/options.ts';
import { isFaq } from '../patterns/asking-parts.ts';
import { arrowIn } from '../words/arrow.ts';
import { isAsideTitle } from '../words/aside-title.ts';
import { callsExercise, SOLVED_KINDS, saysSheet } from '../words/exercise-label.ts';
import { markOf } from '../words/letters.ts';
import {
  asksAsOwner,
  asksInItself,
  normalize,
  requestsLearner,
  roleOfTitle,
  SENTENCES,
  tellsLearner,
} from '../words/lexicon.ts';
import { setExercise } from './made-question.ts';
import { isAboutGiven } from './quiz-answered.ts';

type Form = 'slanted' | 'bold' | 'quotation' | 'arrow' | 'item';

/** What asks, and what stands below it in a form. */
interface Unit {
  /** Behind what asks. */
  readonly from: number;
  /** Behind all of it. */
  readonly end: number;
  /** Undefined where nothing, or something in no such form, stands there. */
  readonly form?: Form | undefined;
  /** What answers, in plain words. */
  readonly said?: string;
  /** Whether what it is done with stands between. */
  readonly isGiven?: boolean;
}

/** Whether a row is one of questions by name, or of an item that a list counts. */
interface Where {
  readonly isSheet: boolean;
  readonly counts: boolean;
}

/** So many, and nearly all of those that ask. */
const FEWEST = 3;
const NEARLY = 0.8;

export function withToldAlike(blocks: Row, title: string): Row {
  if (formsHeld(blocks) < FEWEST || isFaq(title)) return blocks;
  const where = { isSheet: saysSheet(title), counts: false };
  const units = unitsIn(blocks, where);
  const form = formOf(units);
  if (form === undefined) return blocks;
  return told(form === 'quotation' ? withOthersSet(blocks, where, units.length) : blocks, form, where);
}

/**
 * Words between quotations, of which all others answer what asks, are asked as well, be it in points: `Fog: its drops,
 * where it lies, …`. They are few beside those.
 */
function withOthersSet(row: Row, where: Where, asking: number): Row {
  const others = new Set(row.filter((_, at) => isBetween(row, at, where)));
  if (others.size === 0 || others.size * 2 > asking) return row;
  return withMade(row, (at) => {
    const below = nextFull(row, at);
    const answer = row[below] as Element;
    return others.has(row[at]!)
      ? { row: [setExercise([row[at]!]), foldedAnswer(answer.children, [], lineOf(answer))], end: below + 1 }
      : undefined;
  });
}

function isBetween(row: Row, at: number, where: Where): boolean {
  if (!isTag(row[at], 'p') || askedEnd(row, at, where) !== undefined) return false;
  const below = nextFull(row, at);
  const isBelow = formAt(row, lastFull(row, at)) === 'quotation' && formAt(row, below) === 'quotation';
  return isBelow && (endsAt(row, below + 1, where) || isNextAlike(row, below));
}

/** How many blocks have one of the forms, at most as many as are needed: of most pages no more is looked at. */
function formsHeld(row: Row): number {
  let held = 0;
  for (let at = 0; at < row.length && held < FEWEST; at++) {
    const block = row[at]!;
    if (formAt(row, at) !== undefined) held++;
    // Of items that are a line each nothing else is asked.
    else if (!isTag(block, 'ol', 'ul') || elementsOf(block).some(({ children }) => children.length > 1))
      for (const inner of rowsIn(block)) held += formsHeld(inner);
  }
  return held;
}

/** The one that nearly all units have that ask. */
function formOf(units: readonly Unit[]): Form | undefined {
  const isHabit = (all: readonly Unit[]): boolean =>
    all.length >= FEWEST &&
    all.length >= units.length * NEARLY &&
    // Some may still be to be written: *answer*, *answer*.
    new Set(all.map(({ said }) => said)).size >= all.length * (all.length > FEWEST ? 2 / 3 : 1);
  return [...grouped(units, ({ form }) => form)].find(([form, all]) => form && isHabit(all))?.[0];
}

function unitsIn(row: Row, where: Where): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < row.length; ) {
    const unit = unitAt(row, at, where);
    if (unit) units.push(unit);
    else for (const inner of rowsIn(row[at]!)) units.push(...unitsIn(inner, whereIn(row, at, where)));
    at = unit?.end ?? at + 1;
  }
  return units;
}

/** The row with each answer of a form folded. */
const told = (row: Row, form: Form, where: Where): Row =>
  withMade(row, (at) => {
    const unit = unitAt(row, at, where);
    if (!unit) {
      const inside = (own: Row): Row => told(own, form, whereIn(row, at, where));
      return { row: [withRows(row[at]!, inside)], end: at + 1 };
    }
    if (unit.form !== form) return { row: row.slice(at, unit.end), end: unit.end };
    const asked = row.slice(at, unit.from);
    return { row: [...(unit.isGiven ? [setExercise(asked)] : asked), folded(row, unit)], end: unit.end };
  });

function folded(row: Row, { from, end, form }: Unit): Element {
  const at = nextFull(row, from - 1);
  const block = row[at] as Element;
  if (form === 'quotation') return foldedAnswer(quotedIn(row.slice(at, end)));
  if (form === 'item') return foldedAnswer(rowIn(elementsOf(block)[0]!));
  const words =
    form === 'arrow' ? withoutFirst(block.children, arrowIn(rawText([block]))!.length) : block.children;
  return foldedAnswer([element('p', {}, words, lineOf(block)), ...row.slice(at + 1, end)]);
}

const quotedIn = (row: Row): Row => row.flatMap((one) => (isTag(one, 'blockquote') ? one.children : [one]));

function unitAt(row: Row, at: number, where: Where): Unit | undefined {
  const end = askedEnd(row, at, where);
  if (end === undefined) return undefined;
  const isGiven = isArrowBehind(row, nextFull(row, end - 1)) && isSet(row, at, where);
  const from = isGiven ? nextFull(row, end - 1) + 1 : end;
  const below = nextFull(row, from - 1);
  const form = formAt(row, below);
  const asked = askedIn(row[end - 1]!);
  const said = blockOf(row[below]).words;
  const behind = form === 'quotation' ? quotedEnd(row, below) : below + 1;
  const isTold =
    form !== undefined &&
    mayAnswer(form, asked, said) &&
    !(form === 'quotation' && titlesAnswer(row[nextFull(row, below)])) &&
    (!asked.includes('?') || (SET_APART.has(form) && form !== 'item') || isNamed(row, at, where)) &&
    (endsAt(row, behind, where) || isNextAlike(row, behind - 1));
  return isTold ? { from, end: behind, form, said, isGiven } : { from: end, end };
}

/** What a quotation shows may stand right below it, for nothing else is in quotations; and it may go on in another. */
function quotedEnd(row: Row, at: number): number {
  const next = nextFull(row, at);
  const goesOn =
    blockOf(row[next]).isShown || (formAt(row, next) === 'quotation' && clearTitle(row[next]) === undefined);
  return row[next] !== undefined && goesOn ? quotedEnd(row, next) : at + 1;
}

/** Words, and a quotation again: they ask, be it in words that nobody knows. */
const isNextAlike = (row: Row, at: number): boolean =>
  formAt(row, at) === 'quotation' &&
  isTag(row[nextFull(row, at)], 'p') &&
  formAt(row, nextFull(row, nextFull(row, at))) === 'quotation';

/** What calls itself an answer behind a quotation: that helps to find it. */
const titlesAnswer = (block: ElementContent | undefined): boolean =>
  answerHeading(block) !== undefined || (titleAlone(block) !== undefined && clearTitle(block) !== undefined);

/** Wherever it asks, a quotation and an arrow answer; a point may begin a list. A word that nobody knows may title all three. */
const SET_APART: ReadonlySet<Form> = new Set<Form>(['quotation', 'item', 'arrow']);

/** `Choose the right word.`, and between that and `→ ice` what it is chosen from. */
function isArrowBehind(row: Row, at: number): boolean {
  const { asks, words } = blockOf(row[at]);
  const isPlain = isTag(row[at], 'p') && !asks && tellsLearner(words) === undefined;
  return isPlain && formAt(row, at) !== 'arrow' && formAt(row, nextFull(row, at)) === 'arrow';
}

/** What a block asks, be it a box or the item of a list. */
const askedIn = (block: ElementContent): string =>
  isPart(block, 'exercise', 'callout')
    ? bodyOf(block)
        .map((one) => blockOf(one).words)
        .join(' ')
    : blockOf(block).words;

const whereIn = (row: Row, at: number, where: Where): Where => ({
  isSheet: where.isSheet || sheetAt(row, at),
  counts: isTag(row[at], 'ol'),
});

/** Whether it is a question by where it stands, or by what counts or calls it. */
function isNamed(row: Row, at: number, where: Where): boolean {
  const { label, words } = blockOf(row[at]);
  if (where.counts || whereIn(row, at, where).isSheet) return true;
  if (isPart(row[at], 'exercise', 'callout') || isTag(row[at], 'ol', 'ul')) return true;
  return (
    label !== undefined || calls(words) || /^[\p{Lu}]\s?:/u.test(words) || endBelowName(row, at) !== undefined
  );
}

/** Whether something in a form may answer what asks, and is not what that is about, nor anything that is said besides. */
function mayAnswer(form: Form, asked: string, said: string): boolean {
  if (form === 'arrow') return true;
  if (tellsLearner(said) !== undefined || isAboutGiven(asked) || HERE.test(normalize(asked))) return false;
  const title = TITLED.exec(said)?.[1];
  const isTitled =
    title !== undefined && (!SET_APART.has(form) || roleOfTitle(title) !== 'extra' || isAsideTitle(title));
  if (isTitled || REMARK.test(said)) return false;
  if (asked.includes('?')) return true;
  return !SET_APART.has(form) && asksForWords(asked) && said.split(/\s+/).length >= FEWEST_WORDS;
}

/** What stands below is no more of it: it asks, or is to be explained. */
export const asksForWords = (asked: string): boolean =>
  asked.includes('?') || (EXPLAINS.test(normalize(asked)) && !HERE.test(normalize(asked)));

const FEWEST_WORDS = 4;
/** `Hint: …` */
const TITLED = /^\s*(\p{L}[\p{L} ]{0,20})\s?[:：]\s/u;
/** All in brackets, or a place to write. */
const REMARK =
  /^\s*(?:[([].*[)\]]|.*(?:your|votre|ta|deine|ihre|tu|la tua|sua) (?:answer|réponse|antwort|respuesta|risposta|resposta)\b.*)\s*$/isu;
/** `Which tense is used here?` */
const HERE =
  /\b(?:here|ici|hier|aqui|sentence|phrase|satz|frase|oracion|zin|underlined|text|texte|texto|testo|tekst)\b/;
const EXPLAINS =
  /\b(?:explain|describe|define|name|state|give|justify|expliqu\w*|decri\w*|defini\w*|nomm\w*|cite\w*|indiqu\w*|justifi\w*|erklar\w*|beschreib\w*|nenn\w*|gib|definier\w*|begrund\w*|explica\w*|defin[ae]\w*|nombra\w*|indica\w*|spiega\w*|descriv\w*|scriv\w*|explique\w*|descrev\w*|leg uit|beschrijf|noem|geef)\b/;

/** The place behind what asks: its words, be it below its name, in a box, or the only item of a list. */
function askedEnd(row: Row, at: number, where: Where): number | undefined {
  const block = row[at];
  if (isTag(block, 'ol', 'ul')) return asksAlone(block, whereIn(row, at, where)) ? at + 1 : undefined;
  if (isPart(block, 'exercise') || isPart(block, 'callout')) return isBoxed(block) ? at + 1 : undefined;
  if (levelOf(block) === 7 && !isTag(block, 'p', 'blockquote')) return undefined;
  if (asks(block!)) return asksAsOwner(blockOf(block).words) ? undefined : at + 1;
  return endBelowName(row, at) ?? (isSet(row, at, where) ? at + 1 : undefined);
}

/** `Why does ice float? Give an example.`, too. */
function asks(block: ElementContent): boolean {
  const { asks, words } = blockOf(block);
  const last = asks || !/[?？؟]/.test(words) ? undefined : words.split(SENTENCES).at(-1);
  return asks || (last !== undefined && tellsLearner(last) !== undefined && asksInItself(words));
}

/** What is called an exercise is to be done; `a) Explain …`, too, and on a sheet of exercises whatever tells what to do. */
function isSet(row: Row, at: number, where: Where): boolean {
  const { words } = blockOf(row[at]);
  if (calls(words) || (markOf(words)?.kind === 'letter' && requestsLearner(words))) return true;
  return whereIn(row, at, where).isSheet && tellsLearner(words) !== undefined;
}

function asksAlone(list: Element, where: Where): boolean {
  const [only, ...others] = elementsOf(list);
  const own = only && others.length === 0 ? rowIn(only) : [];
  return own.length > 0 && askedEnd(own, 0, where) === own.length;
}

const isBoxed = (box: Element): boolean =>
  isPart(box, 'exercise') || (calls(blockOf(box).title) && !blockOf(box).holdsQuestions);

/** `### Question 1`, and below it what asks. */
function endBelowName(row: Row, at: number): number | undefined {
  const block = row[at]!;
  const name = levelOf(block) < 7 ? blockOf(block).words : standingTitle(block);
  const next = nextFull(row, at);
  const isName = name !== undefined && calls(name) && isTag(row[next], 'p');
  return isName && (formAt(row, next) === undefined || blockOf(row[next]).asks) ? next + 1 : undefined;
}

const calls = (words: string): boolean => callsExercise(words, ...SOLVED_KINDS);

/** Whether it stands below *Exercises*, or the name of a quiz. */
function sheetAt(row: Row, at: number): boolean {
  const { words, above } = headingsAbove(row)[at]!;
  return [words ?? '', ...above].some((one) => one !== '' && saysSheet(one));
}

function formAt(row: Row, at: number): Form | undefined {
  const block = row[at];
  if (isTag(block, 'blockquote')) {
    const { holdsQuestions, asks } = blockOf(block);
    const isOther = isPart(block, 'callout') || holdsQuestions || asks || optionsAt(row, at) !== undefined;
    return isOther ? undefined : 'quotation';
  }
  if (isTag(block, 'ul')) {
    const isLast = elementsOf(block).length === 1 && nextFull(row, at) === row.length;
    return isLast && !OFFERS.test(blockOf(block).words) ? 'item' : undefined;
  }
  return isTag(block, 'p') && !blockOf(block).asks ? formOfWords(block) : undefined;
}

function formOfWords(block: Element): Form | undefined {
  if (arrowIn(rawText([block])) !== undefined) return 'arrow';
  const own = block.children.filter((one) => !isBlank(one));
  const isAll = (tags: readonly string[]): boolean =>
    /\p{L}/u.test(rawText(own)) && own.every((one) => isSetIn(one, tags) || /^[\s.]*$/.test(rawText([one])));
  const form = isAll(['em', 'i']) ? 'slanted' : isAll(['strong', 'b']) ? 'bold' : undefined;
  const isName = form && (calls(blockOf(block).words) || /[:：]\s*$/.test(blockOf(block).words));
  return isName ? undefined : form;
}

/** It asks, is to be filled in, or ticked. */
const OFFERS = /[?？؟]|_{3}|\[[ x]?\]/;

const isSetIn = (node: ElementContent, tags: readonly string[]): boolean =>
  node.type === 'element' && tags.includes(node.tagName);

/** Whether the next thing asks, or another section begins. */
function endsAt(row: Row, from: number, where: Where): boolean {
  const next = nextFull(row, from - 1);
  const block = row[next];
  if (block === undefined || isRule(block) || levelOf(block) < 7) return true;
  if (isTag(block, 'ol', 'ul')) {
    const inSheet = whereIn(row, next, where);
    return elementsOf(block).some((item) => askedEnd(rowIn(item), 0, inSheet) !== undefined);
  }
  return askedEnd(row, next, where) !== undefined;
}
