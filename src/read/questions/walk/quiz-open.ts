/**
 * A page that calls itself a quiz, whose counted questions nobody answers: most offer something to choose from, or have
 * nothing below them. Each is asked with all that stands below it, up to the next.
 *
 *     # Quiz 3
 *
 *     1. **What floats?**         2. **Which word is hidden here?**         3. **What is fog?**
 *
 *     - ice                       *A nice day*
 *     - iron
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, isPart, lineOf } from '../../parts.ts';
import { blockOf, isRule, levelOf, sectionEnd } from '../blocks/block.ts';
import { plainAnswer } from '../blocks/clear-answer.ts';
import { itemsApart, rowIn, wordsOfItem } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { tellsItself } from '../blocks/told.ts';
import { keyListIn } from '../choices/key-list.ts';
import { markedOptions } from '../choices/option-marks.ts';
import { optionsAt } from '../choices/options.ts';
import { boxesIn } from '../kinds/boxes.ts';
import { answeredEach } from '../patterns/answered-in-turn.ts';
import { numberOf } from '../patterns/asked-words.ts';
import { answersTitleOf, isQuizTitle } from '../words/exercise-label.ts';
import { startsWithKey } from '../words/key-title.ts';
import { asksAsOwner, asksOrTellsIn, endsAsking } from '../words/lexicon.ts';
import { setExercise } from './made-question.ts';
import { FREQUENT } from './quiz-answered.ts';

const FEWEST = 3;
const LONGEST_OFFER = 80;

/** @param file its path: the folder that it lies in may say what it is, too */
export function withQuizOpen(blocks: Row, title: string, file: string): Row {
  if (!isCalledQuiz(title, file) || blocks.some(isKnown)) return blocks;
  const row = blocks.flatMap(apart);
  const starts = startsIn(row);
  const places = new Set(starts);
  const sections = starts.map((at) => row.slice(at, endOf(row, at + 1, places)));
  if (
    !areOpen(sections) ||
    // What stands behind each of them answers it.
    answeredEach(sections.map(asked)) ||
    isMostlyText(row, sections) ||
    keyListIn(blocks).of.size > 0
  )
    return blocks;
  const ends = starts.map((at, i) => at + sections[i]!.length);
  return [
    ...row.slice(0, starts[0]),
    ...sections.flatMap((one, i) => [setExercise(asked(one)), ...row.slice(ends[i], starts[i + 1])]),
  ];
}

export function isCalledQuiz(title: string, file: string): boolean {
  const names = [title, ...file.split('/').slice(-2)].map((one) => one.replace(/\.\w+$|[_-]+/g, ' '));
  return names.some(isQuizTitle) && !names.some((one) => FREQUENT.test(one.toLowerCase()));
}

/** What answers, helps or asks by itself, and what tells which of some options is right, however deep it stands. */
const isKnown = (block: ElementContent): boolean =>
  (isTag(block, 'ul', 'ol', 'blockquote') &&
    elementsOf(block).some((one) => (isTag(one, 'li') ? rowIn(one) : [one]).some(isKnown))) ||
  (isTag(block, 'p') &&
    linesOf(block)
      .slice(1)
      .some((line) => saysKnown(paragraphOf([line])))) ||
  saysKnown(block);

const saysKnown = (block: ElementContent): boolean =>
  tellsItself(block) ||
  isPart(block, 'callout', 'disclosure', 'exercise', 'gate', 'group', 'solution') ||
  blockOf(block).holdsQuestions ||
  plainAnswer(block) !== undefined ||
  startsWithKey(blockOf(block).words) ||
  answersTitleOf(blockOf(block).words) !== undefined;

/** Each item of a list that counts what asks as a list of its own, and what stands below its question behind it. */
function apart(block: ElementContent): Row {
  if (!isTag(block, 'ol')) return [block];
  const rows = elementsOf(block).map(rowIn);
  const asking = rows.filter(([first]) => asksOrTellsIn(blockOf(first).words));
  return asking.length * 10 < rows.length * 8 ? [block] : itemsApart(block, rows).flat();
}

/** What counts on, or begins once more; what is counted inside of a question counts otherwise. */
function startsIn(row: Row): readonly number[] {
  const starts: number[] = [];
  let last = 0;
  for (const [at, block] of row.entries()) {
    const number = isUnit(block) ? numberOf(block) : undefined;
    if (number === undefined || (number !== last + 1 && !(number === 1 && asksHere(block)))) continue;
    starts.push(at);
    last = number;
  }
  return starts;
}

const isUnit = (block: ElementContent): boolean =>
  (isTag(block, 'ol') && elementsOf(block).length === 1) || isTag(block, 'p') || levelOf(block) < 7;

const asksHere = (block: ElementContent | undefined): boolean => asksOrTellsIn(blockOf(block).words);

const endOf = (row: Row, from: number, starts: ReadonlySet<number>): number =>
  sectionEnd(row, from, 6, (one, at) => starts.has(at) || isRule(one));

/** Nearly all ask, most have nothing below them that could answer, and none says what is right. */
function areOpen(sections: readonly Row[]): boolean {
  const asking = sections.filter(([first]) => asksHere(first));
  const open = sections.filter(([, ...below]) => below.every(isBlank) || offersEnd(below) !== undefined);
  return (
    sections.length >= FEWEST &&
    asking.length * 10 >= sections.length * 8 &&
    open.length * 3 >= sections.length * 2 &&
    !sections.some((one) => isToldInLines(one) || isToldBehind(one) || one.some(isMarked)) &&
    asking.filter(([first]) => asksAsOwner(blockOf(first).words)).length * 3 < asking.length
  );
}

/** Behind several short things, none of which asks; undefined where nothing is offered. */
function offersEnd(below: Row): number | undefined {
  for (const [at, one] of below.entries()) {
    const items = isTag(one, 'ul', 'ol') ? elementsOf(one).map((item) => blockOf(item).words) : [];
    const areShort = items.every((words) => words.length <= LONGEST_OFFER && !words.includes('?'));
    if ((items.length > 1 && areShort) || isRowOfThings(one)) return at + 1;
    const lettered = optionsAt(below, at);
    if (lettered) return lettered.end;
  }
  return undefined;
}

/** `fog — hail — ice — milk`: of what they have in common, or which of them has not, it says nothing. */
const isRowOfThings = (block: ElementContent): boolean =>
  isTag(block, 'p') && ROW_OF_THINGS.test(blockOf(block).words);
const ROW_OF_THINGS = /^[^\s.?!]{1,20}(?:\s+(?:-{1,3}|[–—|/·•])\s+[^\s.?!]{1,20}){3,}$/u;

/** What goes on below the line that asks, and offers nothing, may answer it. */
function isToldInLines([first]: Row): boolean {
  const asked = isTag(first, 'ol') ? rowIn(elementsOf(first)[0]!)[0] : first;
  const lines = isTag(asked, 'p') ? linesOf(asked).map(({ children }) => rawText(children).trim()) : [];
  const [line = '', ...others] = lines;
  return (
    others.some((one) => ARROW.test(one)) || (endsAsking(line) && !others.every((one) => OFFER.test(one)))
  );
}
const ARROW = /^(?:[→⇒➜➔]|[-=]+>)/u;
const OFFER = /^(?:[([]?[a-h]\s?[).\]]|[☐□⬜○])/iu;

/** What stands behind what is offered may tell which is right. */
function isToldBehind([, ...below]: Row): boolean {
  const end = offersEnd(below);
  return end !== undefined && !below.slice(end).every(isBlank);
}

/** Of what is offered some say that they are right. */
function isMarked(block: ElementContent, at: number, section: Row): boolean {
  const lettered = at > 0 ? optionsAt(section, at)?.options.map(({ children }) => children) : undefined;
  const listed = isTag(block, 'ul', 'ol') && at > 0 ? elementsOf(block).map(wordsOfItem) : undefined;
  const isTicked = boxesIn([block])?.read.some(({ correct }) => correct) === true;
  return isTicked || [lettered, listed].some((one) => one && areTold(one));
}

function areTold(options: readonly (readonly ElementContent[])[]): boolean {
  const marked = markedOptions(options).filter(({ mark }) => mark !== undefined).length;
  return marked > 0 && marked < options.length;
}

/** A text on quizzes asks a little, too. */
function isMostlyText(row: Row, sections: readonly Row[]): boolean {
  const isText = (one: ElementContent): boolean => one.type === 'element' && !isRule(one);
  const within = sections.flat().filter(isText).length;
  return row.filter(isText).length - within > sections.length;
}

/** Its number calls a question of the page, and is no word of it where a list counts. */
function asked([first, ...below]: Row): Row {
  const words = isTag(first, 'ol') ? rowIn(elementsOf(first)[0]!) : [paragraphOfHeading(first as Element)];
  return [...words, ...below];
}

const paragraphOfHeading = (block: Element): Element =>
  levelOf(block) < 7 ? element('p', {}, block.children, lineOf(block)) : block;
