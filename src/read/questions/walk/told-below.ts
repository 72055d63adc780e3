/**
 * Questions for an interview, or to practise, that a page answers right below each: it says in its title, or in the heading
 * of a section, what they are. What stands below a heading or a line in bold that asks, or below the first words of an
 * item, answers it.
 *
 *     ## Interview questions
 *
 *     **Why does ice float?**
 *
 *     It is lighter than water.
 */

import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, isPart, lineOf, withChildren } from '../../parts.ts';
import {
  blockOf,
  holdsElement,
  isRule,
  levelOf,
  nextFull,
  roleOf,
  runEnd,
  sectionEnd,
} from '../blocks/block.ts';
import {
  clearAnswer,
  clearTitle,
  opensExercise,
  opensQuestion,
  standingTitle,
} from '../blocks/clear-answer.ts';
import { itemsApart, rowIn } from '../blocks/items.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { callsTest, isOfExercises, titlesExamQuestions } from '../words/exercise-label.ts';
import { titlesWriting } from '../words/kind-names.ts';
import { asksAsOwner, asksLearner, normalize, tellsToExplain } from '../words/lexicon.ts';
import { holdsBoth, isSolutionFile, isSolutionTitle } from '../words/solution-file.ts';
import { isDeck, withCardsOpened } from './decks.ts';
import { areItemsAsked, areSolved, askingAmong, asks, isOffered, offerAlike } from './items-asked.ts';
import { withLinesTold } from './lines-counted.ts';
import { setExercise } from './made-question.ts';
import { areMarked } from './marked-headings.ts';
import { withPointsAlike } from './points-alike.ts';
import { FREQUENT, withQuizAnswered } from './quiz-answered.ts';
import { isCalledQuiz } from './quiz-open.ts';
import { withBoxesSolved } from './solved-boxes.ts';
import { withExercisesSolved } from './solved-exercises.ts';
import { withSolvedInOrder } from './solved-in-order.ts';
import { withLabelsSolved, withSectionsSolved } from './solved-labels.ts';
import { withPageSolved } from './solved-page.ts';
import { withTasksProgrammed } from './tasks-programmed.ts';
import { withPartsTold } from './told-parts.ts';
import { setsInWords } from './units/unit.ts';

const CALLED =
  /\b(?:interview|practice|revision|exam) questions?\b|\bquestions? d'entretien\b|\binterviewfragen\b|\bpreguntas (?:de|para) (?:la )?entrevistas?\b|\bdomande (?:di|per i[l]?|da) colloqui[o]?\b/;
/** What one learns by: where nothing else is found in it, all is asked that a heading or a line in bold asks. */
const REVISED = new RegExp(
  [
    '\\b(?:review|study|viva|oral|comprehension|quiz|self-?(?:test|check|assessment)) questions?\\b|\\bquestions (?:and|with) (?:model |sample )?answers (?:on|about|for)\\b',
    "\\bquestions? (?:d'(?:examen|oral|auto-?(?:evaluation|controle))|de (?:revision|cours|comprehension|controle))\\b",
    '\\b(?:herhalings|examen|controle|zelftest)vragen\\b|\\b(?:wiederholungs|kontroll|verstandnis|prufungs|lern|selbst-?(?:test|kontroll|pruf)s?)fragen\\b|\\bfragen zur (?:wiederholung|selbstkontrolle)\\b',
    '\\bpreguntas (?:de|para) (?:la )?(?:repaso|examen|comprension|estudio|auto-?evaluacion)\\b',
    "\\bdomande (?:di|per|d')\\s?(?:il )?(?:ripasso|verifica|comprensione|esame|autovalutazione)\\b",
    '\\bperguntas (?:de|para) (?:revisao|exame|compreensao|estudo|fixacao|auto-?avaliacao)\\b',
  ].join('|'),
);
/** A part of whatever matches: V8 takes long to make the whole pattern, and few titles and headings need it. */
const MAY_REVISE = /question|fragen|vragen|preguntas|domande|perguntas/;
export const isRevising = (name: string): boolean =>
  callsTest(name) || (MAY_REVISE.test(name) && REVISED.test(name));
/** «Domande d'esame», „Prüfungsfragen“: what counts there in bold is asked. Documentation has such questions, too, below other names. */
const ASKED =
  /^(?:\p{L}+ )?(?:questions?|domande|preguntas|perguntas|(?:prufungs|kontroll|wiederholungs)?fragen|vragen)\b(?! (?:and|et|und|e|y|en) )|\b(?:domande|preguntas|prufungsfragen)\b/u;
/** So many of a section are answered so, or none is. */
const FEWEST = 3;
/** Of a section that says what it holds. */
const FEWEST_WRITTEN = 1;

/**
 * @param title of the page, which is no block any more
 * @param file may say what the title doesn't: `100_exercises_with_solutions.md`
 */
export function withToldBelow(blocks: Row, title: string, file: string): Row {
  const told = toldByNames(blocks, title, file);
  return told === blocks ? withPartsTold(blocks) : told;
}

function toldByNames(blocks: Row, title: string, file: string): Row {
  const name = file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.\w+$/, '')
    .replace(/[_-]+/g, ' ');
  const names = [title, name].map(normalize);
  const say = (what: RegExp): boolean => names.some((one) => what.test(one));
  if (names.some(holdsBoth)) return inSolutions(answered(solvedInBold(blocks), asksCounted), file);
  // *Answers*, and each behind its question once more.
  if (isSolutionTitle(title) || isSolutionFile(file)) return toldOnceMore(blocks, title, file);
  if (isDeck(title)) return cardsTold(blocks);
  if (CALLED.test(names[0]!)) return askedAlone(blocks);
  const isRevised = names.some(isRevising) || isDeck(name);
  const told = say(ASKED) && !say(FREQUENT) ? askedBy(title, blocks) : undefined;
  if (told && told !== blocks) return told;
  if (isRevised) return askedAlone(blocks);
  const quiz = withQuizAnswered(blocks, names, file);
  if (quiz !== blocks || told) return quiz;
  if (say(FREQUENT)) return inParts(blocks, [title, file]);
  const all = allAsked(blocks, title);
  if (all) return all;
  return firstTelling(
    blocks,
    (row) => (isCalledQuiz(title, file) ? withPointsAlike(row) : row),
    withLinesTold,
    (row) => inParts(row, [title, file]),
  );
}

/** What the first of some passes makes of a row that makes anything of it. */
function firstTelling(blocks: Row, ...passes: readonly ((row: Row) => Row)[]): Row {
  for (const pass of passes) {
    const told = pass(blocks);
    if (told !== blocks) return told;
  }
  return blocks;
}

const inParts = (blocks: Row, names: readonly [string, string]): Row =>
  firstTelling(
    blocks,
    (row) => withPartsTold(withTasksProgrammed(row, names)),
    (row) => withPageSolved(row, names[0]),
    (row) => inSections(withSectionsSolved(row)),
  );

const askedBy = (title: string, blocks: Row): Row =>
  isOfTopic(title) ? askedInHeadings(blocks) : countedInBold(blocks);

/** So many that count, and ask: a page of nothing else tells what it is. */
const MANY = 5;

/**
 * Nearly all items of a page ask, or its headings count, `### 1. Why does ice float?`, and nearly all of them ask, or where it has
 * none all lines in bold do.
 */
function isAllAsked(blocks: Row): boolean {
  if (areItemsAsked(blocks)) return true;
  const headings = blocks.filter((one) => blockOf(one).level !== undefined);
  const level = levelOf(headings.find((one) => isCounted(one) && asksSomewhere(one)));
  const titles =
    headings.length > 0
      ? headings.filter((one) => levelOf(one) >= level)
      : blocks.filter((one) => standingTitle(one) !== undefined);
  return (
    titles.length >= MANY &&
    titles.every(isCounted) &&
    titles.filter(asksSomewhere).length >= titles.length * NEARLY &&
    titles.filter((one) => asksAsOwner(blockOf(one).words)).length * FEW <= titles.length &&
    blocks.every((one, at) => levelOf(one) >= level || namesPart(blocks, at))
  );
}
const NEARLY = 0.8;
/** One in so many may speak of *our* heroes. */
const FEW = 10;

const isTitleCounted: Asks = (block) => standingTitle(block) !== undefined && isCounted(block);

/** A heading above others, which has a few words of its own at most; or no heading. */
function namesPart(blocks: Row, at: number): boolean {
  const end = runEnd(blocks, at + 1, (one) => levelOf(one) > 6);
  const own = blocks.slice(at + 1, end).filter(({ type }) => type === 'element');
  return end < blocks.length && levelOf(blocks[end]) > levelOf(blocks[at]) && own.length <= 1;
}

/** `3. What is hail? Give an example.` */
const asksSomewhere = (block: ElementContent): boolean =>
  asksLearner(blockOf(block).normalized) || /\?\s/.test(blockOf(block).words);

function allAsked(blocks: Row, title: string): Row | undefined {
  if (isAllAsked(blocks)) return answered(blocks, (one) => asksAlone(one) || isTitleCounted(one));
  return isOfExercises(title) && areAllSet(blocks)
    ? answered(blocks, (one) => COUNTED.test(blockOf(one).words) && blockOf(one).level !== undefined)
    : undefined;
}

/** All headings of a page of exercises count, and half of them tell what to do. */
function areAllSet(blocks: Row): boolean {
  const titles = blocks.filter((one) => blockOf(one).level !== undefined);
  const counted = titles.filter((one) => COUNTED.test(blockOf(one).words));
  return (
    titles.length >= FEWEST &&
    counted.length === titles.length &&
    titles.filter((one) => setsInWords(blockOf(one).words)).length * 2 >= titles.length
  );
}
const COUNTED = /^\d{1,3}(?:\.\d{1,2})?\s?[.):]\s+\S/;

const COUNTS = /^(?:q(?:uestion)?\s?)?\d{1,3}\s?[.):]/i;

const askedAlone = (blocks: Row): Row => firstTelling(blocks, (row) => answered(row), countedInBold);

/** Sections whose headings say so. */
const inSections = (blocks: Row): Row =>
  withMade(blocks, (at) => {
    const { level, normalized, words } = blockOf(blocks[at]);
    if (level !== undefined && titlesWriting(words)) {
      const end = sectionEnd(blocks, at + 1, level);
      return { row: [blocks[at]!, ...writtenIn(blocks.slice(at + 1, end))], end };
    }
    if (
      level === undefined ||
      !(CALLED.test(normalized) || isRevising(normalized) || isDeck(words) || titlesExamQuestions(words))
    )
      return undefined;
    const end = sectionEnd(blocks, at + 1, level);
    const section = blocks.slice(at + 1, end);
    const told = isDeck(words) ? cardsTold(section) : askedIn(section);
    const row = told === section ? withQuizAnswered(section, [normalized], '') : told;
    return { row: [blocks[at]!, ...row], end };
  });

/** What asks and what tells to explain, in bold: each is answered by the words right below, and nothing stands above them. */
function writtenIn(section: Row): Row {
  const blocks = section.filter(({ type }) => type === 'element');
  const areAsked = blocks[0] !== undefined && isWritten(blocks[0]) && blocks.every(isWrittenOrWords);
  return areAsked ? answered(section, isWritten, FEWEST_WRITTEN) : section;
}

const isWritten: Asks = (block) =>
  standingTitle(block) !== undefined && (asksSomewhere(block) || tellsToExplain(blockOf(block).normalized));
const isWrittenOrWords: Asks = (block) =>
  isTag(block, 'p', 'ul', 'ol') && (standingTitle(block) === undefined || isWritten(block));

/** Cards, but for those of a manual about them. */
function cardsTold(blocks: Row): Row {
  const isManual = blocks.some((one) => asksAlone(one) && asksAsOwner(blockOf(one).words));
  return isManual || blocks.length === 0 ? blocks : answered(blocks.map(withCardsOpened));
}

/** None of them as the reader of a manual does. */
const askedIn = (section: Row): Row =>
  section.length === 0 || section.some((one) => asksAlone(one) && asksAsOwner(blockOf(one).words))
    ? section
    : askedAlone(section);

function toldOnceMore(row: Row, title: string, file: string): Row {
  const blocks = withSolvedInOrder(row);
  const quoted = quotedOnceMore(blocks);
  if (areMarked(blocks) || quoted !== blocks) return quoted;
  return firstTelling(
    blocks,
    (one) => answered(one, setsExercise),
    (one) => inSolutions(one, file),
    withBoxesSolved,
    withLabelsSolved,
    (one) => withPageSolved(one, title),
  );
}

/** `> Weigh the ice.`, as whoever set it wrote it, and below it what solves it; one that nobody solved is asked, too. */
function quotedOnceMore(blocks: Row): Row {
  const led = withLeadsQuoted(blocks);
  const quoted = led.filter(isQuoted);
  const setting = quoted.filter(({ children }) => children.some((one) => setsInWords(blockOf(one).words)));
  // `2.` alone, above what it counts: its parts tell what is to be found.
  const row = led.filter((one) => !isTag(one, 'ol') || blockOf(one).words !== '');
  const isCounted = led.length - row.length >= FEWEST;
  const isAll = setting.length >= FEWEST && (isCounted || setting.length * 2 >= quoted.length);
  if (!isAll || quoted.some(opensExercise) || blocks.some((one) => roleOf(one) !== undefined)) return blocks;
  const told = answered(row, isQuoted);
  if (told === row) return blocks;
  return told.map((one) => (isQuoted(one) ? setExercise(one.children, lineOf(one)) : one));
}

/** `> Simplify:`, above another quotation, is a part of each that stands below it, up to the next such or a heading. */
function withLeadsQuoted(blocks: Row): Row {
  let lead: Row = [];
  return blocks.flatMap((one, at): Row => {
    if (levelOf(one) < 7) lead = [];
    if (!isQuoted(one)) return [one];
    const isLead = /:\s*$/.test(blockOf(one).words) && isTag(blocks[nextFull(blocks, at)], 'blockquote');
    if (isLead) lead = one.children;
    return isLead ? [] : [{ ...one, children: [...lead, ...one.children] }];
  });
}

/** No remark in a quotation: `> **Note:** …`. */
const isQuoted = (block: ElementContent): block is Element =>
  isTag(block, 'blockquote') &&
  !block.children.some(
    (one) => isTag(one, 'p') && isTag(one.children[0], 'strong') && !isCalledByNumber(one),
  );

const inSolutions = (blocks: Row, file: string): Row =>
  isSolutionFile(file) ? withExercisesSolved(blocks) : blocks;

/** `**Solution:**` and what stands below it, where a section has one: it ends with that. */
const solvedInBold = (blocks: Row): Row =>
  withMade(blocks, (from) => {
    const end = sectionEnd(blocks, from, 6, isRule);
    return { row: [...solvedIn(blocks.slice(from, end)), ...blocks.slice(end, end + 1)], end: end + 1 };
  });

function solvedIn(section: Row): Row {
  const [at, ...others] = section.flatMap((one, i) => (clearTitle(one) === undefined ? [] : [i]));
  if (at === undefined || others.length > 0) return section;
  const [before, told] = [section.slice(0, at), [...behindTitle(section[at]), ...section.slice(at + 1)]];
  return holdsElement(before) && holdsElement(told)
    ? [...before, foldedAnswer(told, [], lineOf(section[at]))]
    : section;
}

/** What a block says behind the title of an answer, be it below it in a quotation. */
function behindTitle(block: ElementContent | undefined): Row {
  const below = isTag(block, 'blockquote') ? block.children.filter((one) => !isBlank(one)).slice(1) : [];
  return clearAnswer(block) ?? below;
}

/** «Domande di grafica»: questions alone may be anybody's. */
const isOfTopic = (title: string): boolean =>
  ASKED.test(normalize(title)) && /\p{L}+\P{L}+\p{L}/u.test(title);

const MOST_HEADINGS = 5;

/** Nearly all headings of a page called so ask, or count among those that do; none as the reader of a manual does. */
function askedInHeadings(blocks: Row): Row {
  const headings = blocks.filter((one) => blockOf(one).level !== undefined);
  const level = levelOf(headings.find(asksAlone));
  // Those above them only name the page's parts.
  const own = headings.filter((one) => levelOf(one) >= level);
  const asking = own.filter(asksAlone);
  const counted = own.filter((one) => asksAlone(one) || (levelOf(one) === level && isCounted(one)));
  const isAsked =
    counted.length >= MOST_HEADINGS &&
    counted.length * 10 >= own.length * 8 &&
    asking.length * 3 >= own.length * (own.every(isCounted) ? 1 : 2) &&
    !asking.some((one) => asksAsOwner(blockOf(one).words));
  if (!isAsked) return countedInBold(blocks);
  // Among them, `Si descriva l'algoritmo` is no other heading.
  return answered(
    blocks,
    (one) => asksAlone(one) || (levelOf(one) === level && /\S \S+ \S/.test(blockOf(one).words)),
  );
}

const isCounted = (heading: ElementContent): boolean => COUNTS.test(blockOf(heading).words);

interface Run {
  readonly blocks: Row;
  /** How many asked, and how many of them were answered. */
  readonly asked: number;
  readonly told: number;
}

type Asks = (block: ElementContent) => boolean;

function answered(blocks: Row, asksHere: Asks = asksAlone, least = FEWEST): Row {
  const runs: Run[] = [];
  const isSolved = asksHere === setsExercise;
  for (let at = 0; at < blocks.length; ) {
    const isAsked = asksHere(blocks[at]!);
    const end = isAsked ? answerEnd(blocks, at, asksHere) : at + 1;
    runs.push(
      isAsked
        ? runOf(blocks.slice(at, end), isSolved, asksHere !== isQuoted)
        : inItems(blocks[at]!, isSolved),
    );
    at = end;
  }
  const asked = runs.reduce((sum, one) => sum + one.asked, 0);
  const told = runs.reduce((sum, one) => sum + one.told, 0);
  return told >= least && told * 2 >= asked ? runs.flatMap((one) => one.blocks) : blocks;
}

/** A heading, or a line in bold. */
function asksAlone(block: ElementContent): boolean {
  const words = standingTitle(block);
  return words !== undefined && asks(words);
}

/** `### 22. Normalizing a matrix`, too. */
const asksCounted: Asks = (block) =>
  asksAlone(block) ||
  (blockOf(block).level !== undefined && /^\d{1,3}[.)]\s+\S+ \S/.test(blockOf(block).words));

/** `**Exercise 1:** Weigh the ice.`, and its parts; `**1.** Weigh the ice.` */
const setsExercise: Asks = (block) =>
  isCalledByNumber(block) ||
  (opensQuestion(block, true) && /^\p{L}+ ?\d/u.test(blockOf(block).words)) ||
  (isTag(block, 'p') && /^\([a-h]\)\s/.test(blockOf(block).words));

function isCalledByNumber(block: ElementContent): boolean {
  const [bold, ...rest] = isTag(block, 'p') ? block.children : [];
  return (
    isTag(bold, 'strong', 'b') &&
    /^\(?\d{1,3}(?:\.\d{1,2})?\s?[.):]?$/.test(plainText(bold).trim()) &&
    !rest.every(isBlank)
  );
}

/** Where the next asks, the section ends, or a rule stands. */
const answerEnd = (blocks: Row, at: number, asksHere: Asks): number =>
  sectionEnd(blocks, at + 1, levelOf(blocks[at]), (one) => asksHere(one) || isRule(one));

/** @param mayPoint whether what it shows may stand below it: a quotation holds that itself */
function runOf([asking, ...under]: Row, titled = false, mayPoint = true): Run {
  const blocks = asking === undefined ? [] : [asking, ...under];
  const [first, ...others] = under.filter(({ type }) => type === 'element');
  const isTitled = titled && clearTitle(first) !== undefined;
  const below = isTitled ? [...behindTitle(first), ...others] : under;
  const given = titled
    ? below.filter((_, i) => below.slice(0, i + 1).every(isGiven)).length
    : mayPoint && isPointedAt(asking, below)
      ? 1 + below.findIndex(({ type }) => type === 'element')
      : 0;
  const told = below.slice(given);
  const isTold =
    told.some(({ type }) => type === 'element') &&
    !told.some(
      (one, i) => (blockOf(one).holdsQuestions && !isMore(one, i)) || clearTitle(one) !== undefined,
    ) &&
    !told.some(isOffered);
  return isTold
    ? {
        blocks: [asking!, ...below.slice(0, given), foldedAnswer(told)],
        asked: 1,
        told: 1,
      }
    : { blocks, asked: 1, told: 0 };
}

/** A fold without a title, below words, of nothing but words: more to read. */
const isMore = (block: ElementContent, at: number): boolean =>
  at > 0 &&
  isPart(block, 'disclosure') &&
  blockOf(block).untitled &&
  bodyOf(block).every((one) => isBlank(one) || (isTag(one, 'p') && !blockOf(one).asks));

/** A formula, picture or table right below what it is said of. */
const isGiven = (block: ElementContent): boolean =>
  block.type !== 'element' || (blockOf(block).isShown && !isTag(block, 'pre'));

/** `What does the following print?`: the code, picture or table right below is asked about. */
function isPointedAt(asking: ElementContent | undefined, below: Row): boolean {
  const [first, ...others] = below.filter(({ type }) => type === 'element');
  return others.length > 0 && blockOf(first).isShown && POINTS.test(blockOf(asking).normalized);
}

const POINTS =
  /\b(?:following|below|these|this|suivant\w*|ci-dessous|folgend\w*|seguent\w*|siguiente\w*|volgende)\b/;

/** `1. **Why does ice float?** It is light.`, and what goes on below; nearly all that are counted so ask. */
function countedInBold(blocks: Row): Row {
  const row = blocks.flatMap(withBoldApart);
  const counted = row.filter(isCountedInBold);
  const asking = counted.filter((one) => blockOf(one).words.includes('?'));
  const isAsked = asking.length >= FEWEST && asking.length * 3 >= counted.length * 2;
  const told = isAsked ? answered(row, isCountedInBold) : row;
  return told === row ? blocks : told;
}

/** A number, and words in bold alone. */
function isCountedInBold(block: ElementContent): boolean {
  const [item, ...others] = isTag(block, 'ol') ? elementsOf(block) : [];
  if (item) return others.length === 0 && standingTitle(elementsOf(item)[0]) !== undefined;
  return isTag(block, 'p') && /^\d{1,3}\s?[.)]/.test(standingTitle(block) ?? '');
}

/** What stands behind bold words that ask, in the same paragraph or item, goes below them. */
function withBoldApart(block: ElementContent): Row {
  if (!isTag(block, 'ol')) return isTag(block, 'p') ? boldApart(block) : [block];
  const items = elementsOf(block).map(itemApart);
  return items.every(([bold]) => standingTitle(bold) !== undefined)
    ? itemsApart(block, items).flat()
    : [block];
}

function itemApart(item: Element): Row {
  const [first, ...more] = rowIn(item);
  return isTag(first, 'p') ? [...boldApart(first), ...more] : [first!, ...more];
}

function boldApart(paragraph: Element): Row {
  const [bold, ...rest] = paragraph.children;
  if (!isTag(bold, 'strong') || rest.every(isBlank)) return [paragraph];
  const line = lineOf(paragraph);
  return [element('p', {}, [bold], line), element('p', {}, rest, line)];
}

/** `1. **Why does ice float?**`, and in the same item what answers it. */
function inItems(block: ElementContent, isSolved = false): Run {
  if (isTag(block, 'div') || isPart(block, 'group')) {
    const runs = block.children.map((one) => inItems(one, isSolved));
    const sum = (of: 'asked' | 'told'): number => runs.reduce((all, one) => all + one[of], 0);
    const children = runs.flatMap((one) => one.blocks);
    return { blocks: [withChildren(block, children)], asked: sum('asked'), told: sum('told') };
  }
  const items = isTag(block, 'ol', 'ul') ? elementsOf(block) : [];
  const rows = items.map(rowIn);
  const asking = new Set(
    isSolved && areSolved(rows) ? rows : offerAlike(rows) ? [] : askingAmong(rows, isSolved),
  );
  const runs = rows.map((own) => (asking.has(own) ? runOf(own) : undefined));
  if (runs.every((one) => one === undefined)) return { blocks: [block], asked: 0, told: 0 };
  const children = items.map(
    (item, i): Element => ({ ...item, children: [...(runs[i]?.blocks ?? item.children)] }),
  );
  return {
    blocks: [{ ...(block as Element), children }],
    asked: runs.filter((one) => one !== undefined).length,
    told: runs.reduce((sum, one) => sum + (one?.told ?? 0), 0),
  };
}
