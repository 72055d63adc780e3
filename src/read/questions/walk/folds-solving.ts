/**
 * Folds whose titles don't say what they hold. Those without one of their author's, Quarto's `::: {.callout-tip
 * collapse="true"}` or `<details>`, where each exercise of a page ends with one: they solve it. Those that a sheet of
 * exercises calls again and again by the same words of its own, `Show me how`. And those whose type alone says it, called
 * again and again by words of a language that nobody taught Cartable: `??? success "ამოხსნა"`. One here and there may help.
 * Such a fold ends a part, too, where most others of the page's parts end in one that is called an answer.
 * Code that a notebook hides right below a line that says no more than `**Solution**` solves, with what it gives.
 * One right below what counts, and asks, tells by as many items what is to be found, whatever it is called (« Exemple »).
 * And one that ends a page which is one task, without a heading: all of the page is asked, not the remark that it ends in.
 *
 *     An order of frost giants writes in ice. It is read so:
 *     (its code)
 *     Write the function that reads it.
 *     > The code leaves out its types.
 *     ??? "Solution"
 */

import type { Element, ElementContent } from 'hast';
import { elementsOf, grouped, isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, foldedAnswer, isPart, lineOf } from '../../parts.ts';
import { blockOf, lastFull, nextFull, roleOf, sectionEnd } from '../blocks/block.ts';
import { opensExercise } from '../blocks/clear-answer.ts';
import { onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { isCalledExercise, taskOf } from '../blocks/tasks.ts';
import { areExercises, callsExercise, isOfExercises } from '../words/exercise-label.ts';
import {
  answerTitleOf,
  asksInItself,
  asksOrTellsIn,
  requestsLearner,
  tellsResult,
} from '../words/lexicon.ts';
import { isToBeDone } from '../words/to-be-done.ts';
import { setExercise } from './made-question.ts';

const FEWEST = 3;

export function withFoldsSolving(blocks: Row, title: string): Row {
  return withPageAsked(
    withEachSolved(
      withOthersSolving(
        withNamelessSolving(withCalledSolving(withDoneSolving(withTitledSolving(blocks)), title)),
      ),
    ),
  );
}

function withTitledSolving(blocks: Row): Row {
  if (!blocks.some(isHidden)) return blocks;
  return withMade(blocks, (at) => {
    const title = blocks[at];
    if (!isTag(title, 'p') || answerTitleOf(blockOf(title).words) === undefined) return undefined;
    const below = nextFull(blocks, at);
    if (!isHidden(blocks[below])) return undefined;
    const given = nextFull(blocks, below);
    const isGiven = isPart(blocks[given], 'disclosure') && tellsResult(blockOf(blocks[given]).title);
    const folds = [blocks[below], ...(isGiven ? [blocks[given] as Element] : [])];
    const end = (isGiven ? given : below) + 1;
    return { row: [foldedAnswer(folds.flatMap(bodyOf), [], lineOf(title))], end };
  });
}

const isHidden = (block: ElementContent | undefined): block is Element =>
  block !== undefined && (isNameless(block) || isCode(block));

/** Each stands below what is counted, begins in bold, or lies in a box that asks: elsewhere it may show what a step gives. */
const withDoneSolving = (blocks: Row): Row =>
  withTitlesSolving(
    blocks,
    (block) => (isDone(block) ? withoutCount(blockOf(block).title) : ''),
    (places) => places.every((at) => standsBelowTask(blocks, at)),
  );

/** Folds that stand as often as need be below one title. @param isMeant whether it says so of all places of one */
function withTitlesSolving(
  blocks: Row,
  titleAt: (block: ElementContent, at: number) => string,
  isMeant: (places: readonly number[]) => boolean,
): Row {
  const titles = blocks.map(titleAt);
  const called = [...titles.keys()].filter((at) => titles[at] !== '');
  const all = [...grouped(called, (at) => titles[at]).values()];
  const solving = new Set(all.filter((own) => own.length >= FEWEST && isMeant(own)).flat());
  return solving.size === 0
    ? blocks
    : blocks.map((block, at) => (solving.has(at) ? solved(block as Element) : block));
}

const isDone = (block: ElementContent): boolean =>
  isPart(block, 'disclosure') &&
  block.data.part.done === true &&
  roleOf(block) === 'extra' &&
  UNTAUGHT.test(blockOf(block).title);

/** Letters that no language has whose words Cartable knows. */
const UNTAUGHT = /(?![a-zß-öø-ÿœ])\p{L}/iu;
/** „Rozwiązanie 2“ */
const withoutCount = (title: string): string => title.replace(/[\s.:)(\d]+/g, ' ').trim();

/** Up to the fold or the heading before it, something is to be done. */
function standsBelowTask(blocks: Row, at: number): boolean {
  for (let above = at - 1; above >= 0; above--) {
    const block = blocks[above]!;
    const { level, words } = blockOf(block);
    if (level !== undefined) return above < at - 1 && COUNTED.test(words);
    if (isDone(block)) return false;
    if (isPart(block, 'callout') && block.data.part.exercise) return true;
    if (isTag(block, 'p') && (isTag(block.children[0], 'strong') || COUNTED.test(words))) return true;
  }
  return false;
}

const COUNTED = /\d|[?？؟]/;

/** What a notebook hides may be any code. */
const HOLDS_CODE = /^(?:(?:show|hide|view) )?(?:code|source|output|details)\b/i;

/** Each stands below words, or below a box that helps with them, on a sheet of exercises: few pages have such folds. */
const withCalledSolving = (blocks: Row, title: string): Row =>
  withTitlesSolving(
    blocks,
    (block, at) => (isCalledOften(block) && standsBelowWords(blocks, at) ? blockOf(block).title : ''),
    () => areExercises(title) || isOfExercises(title),
  );

const isCalledOften = (block: ElementContent): boolean =>
  isPart(block, 'disclosure') &&
  roleOf(block) === 'extra' &&
  !isNameless(block) &&
  !HOLDS_CODE.test(blockOf(block).title);

function standsBelowWords(blocks: Row, at: number): boolean {
  let above = at - 1;
  while (above >= 0 && (isBlank(blocks[above]!) || isPart(blocks[above], 'callout'))) above--;
  return isTag(blocks[above], 'p', 'ul', 'ol', 'pre');
}

function withNamelessSolving(blocks: Row): Row {
  if (!blocks.some((one) => isNameless(one) || isCode(one))) return blocks;
  const isHead = blocks.some(isHeadOfExercise) ? isHeadOfExercise : isCalled;
  const heads = blocks.flatMap((block, at) => (isHead(block) ? [at] : []));
  const exercises = heads.map((at) => lastFold(blocks, at, isHead));
  const solving = new Set(exercises.filter((fold) => fold !== undefined));
  const fewest = [...solving].every(isCode) ? FEWEST_CODE : FEWEST;
  if (solving.size < fewest || solving.size < exercises.length) return blocks;
  return blocks.map((block) => (solving.has(block as Element) ? solved(block as Element) : block));
}

/** Most others of its level: one that only helps stands in no other place. */
function withOthersSolving(blocks: Row): Row {
  if (!blocks.some(isNameless)) return blocks;
  const parts = blocks.flatMap((block, at) => {
    const { level } = blockOf(block);
    const below = level === undefined ? [] : blocks.slice(at + 1, sectionEnd(blocks, at + 1, 6));
    const own = below.filter((one) => !isBlank(one) && !isTag(one, 'hr'));
    const folds = own.filter((one) => isPart(one, 'disclosure'));
    return folds.length === 1 && own.length > 1 ? [{ level, asked: own.at(-2), fold: own.at(-1)! }] : [];
  });
  const solving = [...grouped(parts, ({ level }) => level).values()].flatMap((alike) => {
    const told = alike.filter(({ fold }) => roleOf(fold) === 'answer').length;
    const isHabit = told >= FEWEST && told >= alike.length * NEARLY;
    return isHabit
      ? alike.filter(({ asked, fold }) => isNameless(fold) && asksOrTellsIn(blockOf(asked).words))
      : [];
  });
  const folds = new Set<ElementContent>(solving.map(({ fold }) => fold));
  return folds.size === 0
    ? blocks
    : blocks.map((block) => (folds.has(block) ? solved(block as Element) : block));
}
const NEARLY = 2 / 3;

const isNameless = (block: ElementContent): block is Element =>
  isPart(block, 'disclosure') && (block.data.part.nameless === true || blockOf(block).untitled);

/** What a notebook hides behind `Code`. */
const isCode = (block: ElementContent | undefined): block is Element =>
  isPart(block, 'disclosure') &&
  HIDES_CODE.test(blockOf(block).title) &&
  bodyOf(block).some((one) => isTag(one, 'pre')) &&
  bodyOf(block).every((one) => isTag(one, 'pre') || isBlank(one));

const HIDES_CODE =
  /^(?:(?:show|view|montrer|afficher|mostra|mostrar|ver) )?(?:the |le |il |el |o )?(?:code|codice|código|source)(?: (?:zeigen|anzeigen))?$/i;
const FEWEST_CODE = 2;

const isHeadOfExercise = (block: ElementContent): boolean =>
  blockOf(block).level !== undefined && callsExercise(blockOf(block).words);

/** Where no heading counts them: a box that is called so, or a paragraph that begins so in bold. */
const isCalled = (block: ElementContent): boolean =>
  (isPart(block, 'callout') && isCalledExercise(block)) || opensExercise(block);

/** The fold that ends an exercise and is its only one; one with a title of its own below it tells more of several. */
function lastFold(blocks: Row, at: number, isHead: (block: ElementContent) => boolean): Element | undefined {
  const section = blocks.slice(at + 1, sectionEnd(blocks, at + 1, 6, isHead));
  const all = section.filter((one) => !isBlank(one) && !isTag(one, 'hr'));
  const own = all.slice(0, isTitledFold(all.at(-1)) && isCode(all.at(-2)) ? -1 : undefined);
  const folds = own.filter((one) => isPart(one, 'disclosure'));
  const last = own.at(-1);
  const isOnly = own.length > (isHead === isCalled ? 0 : 1) && folds.length === 1;
  return isOnly && last && (isNameless(last) || isCode(last)) ? last : undefined;
}

const isTitledFold = (block: ElementContent | undefined): boolean =>
  isPart(block, 'disclosure') && !isNameless(block) && !isCode(block);

const withEachSolved = (blocks: Row): Row =>
  withMade(blocks, (at) => {
    const fold = blocks[at]!;
    return solvesEach(fold, blocks[lastFull(blocks, at)]) ? { row: [solved(fold)], end: at + 1 } : undefined;
  });

/** As many items as there are above: most of these are to be done, and a third of them nobody but learners is asked. */
function solvesEach(fold: ElementContent, above: ElementContent | undefined): fold is Element {
  if (!isPart(fold, 'disclosure') || roleOf(fold) !== 'extra' || !isTag(above, 'ol')) return false;
  const list = onlyIn(bodyOf(fold));
  const told = isTag(list, 'ol') ? elementsOf(list) : [];
  const tasks = elementsOf(above).map((item) => blockOf(item).words);
  return (
    tasks.length > 1 &&
    told.length === tasks.length &&
    tasks.filter(isSet).length * 3 >= tasks.length * 2 &&
    tasks.filter((words) => words.includes('?') || requestsLearner(words)).length * 3 >= tasks.length &&
    !told.some((item) => blockOf(item).asks || asksInItself(blockOf(item).words))
  );
}

const isSet = (words: string): boolean => asksOrTellsIn(words) || isToBeDone(words);

const solved = (fold: Element): Element => foldedAnswer(bodyOf(fold), [], lineOf(fold));

/** So many blocks above the fold are more than a question and a remark. */
const LONG = 5;

function withPageAsked(blocks: Row): Row {
  const own = blocks.filter((one) => !isBlank(one));
  const [fold, above] = [own.at(-1), own.slice(0, -1)];
  const isTask =
    roleOf(fold) === 'answer' &&
    above.length >= LONG &&
    above.some((one) => isTag(one, 'pre', 'ul', 'ol')) &&
    isRemark(above.at(-1)!) &&
    !above.some(isOfOther);
  return isTask ? [setExercise(above), fold!] : blocks;
}

const isRemark = (block: ElementContent): boolean =>
  isTag(block, 'blockquote') || (isPart(block, 'callout') && taskOf(block) === undefined);

const isOfOther = (block: ElementContent): boolean =>
  blockOf(block).asks ||
  blockOf(block).level !== undefined ||
  roleOf(block) !== undefined ||
  blockOf(block).holdsQuestions ||
  isPart(block, 'exercise', 'question', 'disclosure');
