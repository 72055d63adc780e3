/**
 * What a teacher's edition tells the teacher below each of its exercises, behind a line that calls nobody else: there it is
 * answered, with whatever else is said of it.
 *
 *     1) Jan weighs two cubes of ice.
 *
 *     How heavy are both?
 *
 *     Teacher:                            <details>
 *     Skill: M4                    →      Skill: M4
 *     6 + 6 = 12 g                        6 + 6 = 12 g
 *                                         </details>
 *     2) …
 *
 * Below nearly all exercises, and of these three at least: in a dialogue, teachers speak.
 */
import type { ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { foldedAnswer, lineOf } from '../../parts.ts';
import { blockOf, levelOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { normalize } from '../words/lexicon.ts';

const FEWEST = 3;

/** `Teacher:`, « Enseignant·e : », `Professor(a):` */
const TEACHER =
  /^\W{0,3}(?:teachers?|instructors?|enseignante?s?|professeure?s?|lehr(?:er(?:in|innen)?|kraft|krafte|person)|docent(?:e|es|i|en)?|insegnant[ei]|profesor(?:a|es)?|maestr[oa]s?|professor(?:a|es)?|leraar|leerkracht(?:en)?)(?:[(/·.][\p{L}.]{1,5}\)?)?\s?:\W{0,3}$/u;

const callsTeacher = (block: ElementContent): boolean => {
  const { words } = isTag(block, 'p') ? blockOf(block) : { words: '' };
  return words.endsWith(':') && words.length < 30 && TEACHER.test(normalize(words));
};

/** What stands below the line, be it in a quotation of its own. */
const toldBy = (block: ElementContent): Row | undefined => {
  if (callsTeacher(block)) return [];
  const [first, ...others] = isTag(block, 'blockquote') ? block.children.filter((one) => !isBlank(one)) : [];
  return first && callsTeacher(first) ? others : undefined;
};

export function withTeachersTold(blocks: Row): Row {
  if (blocks.filter(toldBy).length < FEWEST) return blocks;
  const told = toldIn(blocks);
  return told.filter(({ isBelow }) => isBelow).length * 5 >= told.length * 4 ? folded(blocks, told) : blocks;
}

interface Told {
  readonly at: number;
  readonly end: number;
  readonly body: Row;
  /** Whether an exercise begins between it and the one above. */
  readonly isBelow: boolean;
}

/** Each up to the next exercise, title or rule. */
function toldIn(blocks: Row): readonly Told[] {
  const told: Told[] = [];
  let last = 0;
  let begun = false;
  let open = -1;
  function close(end: number): void {
    if (open >= 0) {
      const body = [...toldBy(blocks[open]!)!, ...blocks.slice(open + 1, end)];
      told.push({ at: open, end, body, isBelow: begun });
      begun = false;
    }
    open = -1;
  }
  blocks.forEach((block, at) => {
    const count = countIn(block, last);
    if (toldBy(block)) {
      close(at);
      open = at;
    } else if (count > 0) {
      close(at);
      begun = true;
      last += count;
    } else if (open >= 0 && endsTold(block)) {
      close(at);
      last = 0;
    }
  });
  close(blocks.length);
  return told;
}

/** How many exercises a block counts on from some number. */
function countIn(block: ElementContent, last: number): number {
  if (isTag(block, 'ol')) return firstNumber(block) === last + 1 ? elementsOf(block).length : 0;
  const [, number] = isTag(block, 'p') ? (/^\W{0,3}(\d{1,3})\s?[.)]/.exec(blockOf(block).words) ?? []) : [];
  return Number(number) === last + 1 ? 1 : 0;
}

const endsTold = (block: ElementContent): boolean =>
  levelOf(block) < 7 || isTag(block, 'hr') || standingTitle(block) !== undefined;

function folded(blocks: Row, told: readonly Told[]): Row {
  return told.flatMap(({ at, end, body }, i) => {
    const above = blocks.slice(told[i - 1]?.end ?? 0, at);
    const fold = body.every(isBlank) ? blocks.slice(at, end) : [foldedAnswer(body, [], lineOf(blocks[at]))];
    const below = i === told.length - 1 ? blocks.slice(end) : [];
    return [...above, ...fold, ...below];
  });
}
