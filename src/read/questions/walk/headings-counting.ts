/**
 * Headings, and lines in bold, that say no more than their number or letter, and that nobody answers: what stands below each
 * is asked.
 *
 *     # Midterm exam                 #### 1.                      **Question 1**
 *                                    Why is fog wet?
 *     #### a.                                                     Weigh it.
 *     Import the table.              #### 2.
 *                                    What is hail made of?        **Question 2**
 *     #### b.
 *     Plot what it holds.            …                            …
 *
 * Nearly all of them ask; where they are called so, or the page, or a heading above, says that it is for learners, they may as
 * well tell what to do, in whatever words: else these are steps.
 */
import type { ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { blockOf, isRule, levelOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import type { Row } from '../blocks/rows.ts';
import { tellsAnswer } from '../blocks/told.ts';
import {
  exerciseLabelOf,
  isExamTitle,
  isPaperName,
  saysSheet,
  setsExercises,
} from '../words/exercise-label.ts';
import { asksInItself, endsAsking, normalize } from '../words/lexicon.ts';
import { POINTS } from '../words/points.ts';
import { holdsFound, type InTurn, inTurn, isKnown, SET_KINDS } from './asked-in-turn.ts';
import { sets } from './units/unit.ts';

const FEWEST = 3;

/** How a question counts, and what is its own. */
interface Counted {
  readonly count: Count;
  readonly at: number;
  readonly end: number;
  readonly own: Row;
}

interface Count {
  readonly number: number;
  /** From 1; 0 for none. */
  readonly letter: number;
  /** `Question 3` */
  readonly isCalled: boolean;
}

export function countedAlone(row: Row, title: string): readonly InTurn[] {
  const counts = row.map(countIn);
  const all = counts
    .flatMap((count, at) => (count ? [countedAt(row, at, counts)] : []))
    // What has parts is the situation of these.
    .filter(({ at, end }) => levelOf(row[end]) === 7 || levelOf(row[end]) <= levelOf(row[at]));
  if (all.length < FEWEST || !countOn(all.map(({ count }) => count))) return [];
  const asked = all.filter(({ own }) => own.some(saysSomething) && own.every(mayBeAsked) && !isAnswered(own));
  const setting = asked.filter(({ own }) => own.some(sets));
  const areSet = setting.length * 2 >= asked.length;
  const sure = sureIn().length + all.filter(({ own }) => own.some(holdsFound)).length;
  if (sure < FEWEST || sure * 4 < all.length * 3) return [];
  return (areSet ? asked : setting).map(({ at, end, own }) => inTurn(at + 1, end, [own]));

  /** Those that are asked, whatever the others are. */
  function sureIn(): readonly Counted[] {
    if (isForLearners(row, all[0]!.at, title)) return areSet ? asked : [];
    if (all.every(({ count }) => count.isCalled)) return asked.filter(({ own }) => own.every(maySet));
    return asked.filter(({ own }) => own.some((one) => asksInItself(blockOf(one).words)));
  }
}

/** Below a question, words that neither ask nor tell what to do may answer it. */
function isAnswered(own: Row): boolean {
  const asking = own.findIndex((one) => endsAsking(blockOf(one).words));
  return asking >= 0 && own.slice(asking + 1).some((one) => blockOf(one).isWords && !sets(one));
}

const maySet = (block: ElementContent): boolean => !blockOf(block).isWords || sets(block);

/** `1.`, `a)`, `(b)`, `2a.`, `3. (4 points)`, `Part A` */
const COUNT =
  /^(?:(?:part|partie|teil|parte|deel) )?[([]?(?:(\d{1,2})\s?\.?\s?([a-z])?|([a-z]))\s?[)\].:]{0,2}$/;

function countIn(block: ElementContent): Count | undefined {
  const { level, words } = blockOf(block);
  const title = level === undefined ? isTag(block, 'p') && standingTitle(block) : words;
  if (!title || title.length > LONGEST) return undefined;
  const bare = normalize(title).replace(POINTS, '').trim();
  const [whole, number, of, letter = of] = COUNT.exec(bare) ?? [];
  if (whole !== undefined)
    return { number: Number(number ?? 0), letter: letter ? letter.charCodeAt(0) - 96 : 0, isCalled: false };
  const label = exerciseLabelOf(bare);
  const isCalled = label?.kind !== undefined && SET_KINDS.has(label.kind) && !label.answers;
  return isCalled && label.rest.trim() === '' && /^\d+$/.test(label.number)
    ? { number: Number(label.number), letter: 0, isCalled }
    : undefined;
}
const LONGEST = 40;

/** Each is the next, or begins anew below another heading. */
const countOn = (counts: readonly Count[]): boolean =>
  counts.every(({ number, letter }, i) => {
    const last = counts[i - 1];
    if (!last || number + letter === 1) return number + letter < FEWEST;
    return (number === last.number && letter === last.letter + 1) || number === last.number + 1;
  });

/** Up to the next, to another heading or a rule. */
function countedAt(row: Row, at: number, counts: readonly (Count | undefined)[]): Counted {
  const end = sectionEnd(row, at + 1, 6, (one, i) => isRule(one) || counts[i] !== undefined);
  return { count: counts[at]!, at, end, own: row.slice(at + 1, end).filter((one) => !isBlank(one)) };
}

/** `B   21. A   38. C` is what a key has become. */
const saysSomething = (block: ElementContent): boolean => /\p{L}{3}/u.test(blockOf(block).words);

const mayBeAsked = (block: ElementContent): boolean =>
  !holdsFound(block) && !isKnown(block) && !tellsAnswer(block);

/** `Rules`, „Regeln“: what is to be done, and nothing to be answered. */
const isOfRules = (title: string): boolean => RULES.test(normalize(title));
const RULES =
  /^(?:(?:general |exam )?(?:rules|guidelines?|agenda)|regles?|regeln|regole|reglas|normas|regras|regels)\b/;

function isForLearners(row: Row, at: number, title: string): boolean {
  const { above, words } = headingsAbove(row)[at]!;
  if (isOfRules(above.at(-1) ?? '')) return false;
  return [title, ...above, words ?? ''].some(
    (one) => saysSheet(one) || isExamTitle(one) || isPaperName(one) || setsExercises(one),
  );
}
