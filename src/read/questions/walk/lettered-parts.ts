/**
 * Lettered parts of a task, and below them one answer with as many: each part gets its own.
 *
 *     a) Where does fog form?                a) Where does fog form?
 *     b) Why does hail fall?          →      <details>Over cold ground.</details>
 *     **Solution:** a) Over cold             b) Why does hail fall?
 *     ground. b) It is heavy.                <details>It is heavy.</details>
 *
 * What is to be chosen from has letters, too: parts ask or tell something, or a task stands above them.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer, isPart, text } from '../../parts.ts';
import { answerAt } from '../answers/answer.ts';
import { lineIn, partsTold, solutionEnd } from '../answers/parts-solved.ts';
import { blockOf, lastFull, nextFull } from '../blocks/block.ts';
import { clearAnswer, plainAnswer, standingTitle } from '../blocks/clear-answer.ts';
import { linesOf } from '../blocks/lines.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { wordsOfOption } from '../choices/option-key.ts';
import { type LetteredOption, type Options, optionsAt } from '../choices/options.ts';
import { asksToChoose } from '../patterns/asked-words.ts';
import { callsExercise, EXERCISE_KINDS } from '../words/exercise-label.ts';
import { letterAt } from '../words/letters.ts';
import { answerTitleOf, asksOrTellsIn, endsAsking, tellsLearner } from '../words/lexicon.ts';
import { tellsToMatch, tellsToOrder } from '../words/matching.ts';
import { verdictOf } from '../words/verdict.ts';
import { setExercise } from './made-question.ts';

export function withLetteredParts(blocks: Row): Row {
  if (!blocks.some(mayBegin)) return blocks;
  return withMade(blocks, (at) => {
    const next = nextFull(blocks, at);
    if (isLead(blocks[at]!) && mayBegin(blocks[next])) return partsAt(blocks, next, blocks[at]);
    return mayBegin(blocks[at]) ? partsAt(blocks, at) : undefined;
  });
}

/** By its first words, or a paragraph by those of a line: `Calculate:`, and the parts right below it. */
const mayBegin = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p', 'ul', 'ol') &&
  (FIRST.test(blockOf(block).words) || (isTag(block, 'p') && FIRST_OF_LINE.test(rawText([block]))));
const FIRST = /^\W{0,3}a\s?[.):]/;
const FIRST_OF_LINE = /\n\W{0,3}a\s?[.):]/;

/** Words that lead to parts; what is counted in bold, `**Exercise 1**`, may be a title. */
const isLead = (block: ElementContent): boolean =>
  isTag(block, 'p') && !mayBegin(block) && standingTitle(block) === undefined;

function partsAt(blocks: Row, at: number, above?: ElementContent): Made | undefined {
  const parts = optionsAt(blocks, at);
  if (!parts || parts.numbered || parts.tail.length > 0 || isInLine(blocks[at]!, at, parts)) return undefined;
  const lead = [...(above ? [above] : []), ...parts.lead];
  const set =
    tasksIn(parts, lead.at(-1)) ?? (lead.length === 0 && isOfExercise(blocks, at) ? 'each' : undefined);
  const answer = (set || mayBeSet(lead.at(-1))) && answerBelow(blocks, parts.end, parts.options.length);
  if (!answer || !(set || answer.told.every(isLong))) return undefined;
  if (set === 'together') {
    const asked = [...(above ? [above] : []), ...blocks.slice(at, parts.end)];
    return { row: [setExercise(asked), foldedAnswer(answer.row)], end: answer.end };
  }
  const row = parts.options.flatMap((part, i) => {
    const own = lettered(part, i);
    return [
      ...(i === 0 && lead.length > 0 ? [setExercise([...lead, ...own])] : own),
      foldedAnswer(asRow(answer.told[i]!), [], answer.told[i]!.line),
    ];
  });
  return { row, end: answer.end };
}

/** In one line they are asked as one. */
const isInLine = (block: ElementContent, at: number, { options, lead, end }: Options): boolean =>
  isTag(block, 'p') && end === at + 1 && linesOf(block).length < options.length + Math.min(lead.length, 1);

/** `each`: most of them ask by themselves; `together`: what stands above tells what to do with all. */
function tasksIn({ options }: Options, stem: ElementContent | undefined): 'each' | 'together' | undefined {
  const words = options.map(wordsOfOption);
  const asking = words.filter((one) => endsAsking(one) || asksOrTellsIn(one));
  const { words: said } = blockOf(stem);
  if (tellsToArrange(said)) return undefined;
  if (asking.length * 2 > words.length) return 'each';
  const isSet =
    stem !== undefined && isTag(stem, 'p') && tellsLearner(said) !== undefined && !asksToChoose(stem);
  return isSet ? 'together' : undefined;
}

/** Below words that ask nothing: what is told at length of each, in several blocks, answers tasks and no options. */
function mayBeSet(stem: ElementContent | undefined): boolean {
  const { words } = blockOf(stem);
  return isTag(stem, 'p') && !words.includes('?') && !asksToChoose(stem) && !tellsToArrange(words);
}

const tellsToArrange = (words: string): boolean => tellsToMatch(words) || tellsToOrder(words);

const isLong = (told: LetteredOption): boolean => asRow(told).filter((one) => !isBlank(one)).length > 1;

/** `### Exercise 3`, which asks nothing itself, right above: to choose from options there would be a question. */
function isOfExercise(blocks: Row, at: number): boolean {
  const { level, words } = blockOf(blocks[lastFull(blocks, at)]);
  return level !== undefined && !words.includes('?') && callsExercise(words, ...EXERCISE_KINDS);
}

interface Told {
  readonly told: readonly LetteredOption[];
  /** As it stands. */
  readonly row: Row;
  readonly end: number;
}

/** So many blocks at most tell all parts: a page may have many such answers. */
const FAR = 80;

/** Folded, behind its title or below it: as many letters, each with something to say. */
function answerBelow(blocks: Row, from: number, count: number): Told | undefined {
  const at = nextFull(blocks, from - 1);
  const block = blocks[at];
  const answer = answerAt(blocks, at);
  if (answer && answer.hints.length === 0) {
    const own = answer.feedback.filter((one) => !isBlank(one));
    const told = piecesOf(own, 0, count)?.told ?? partsIn(own, count);
    return told && { told, row: answer.feedback, end: answer.end };
  }
  const behind = clearAnswer(block) ?? plainAnswer(block) ?? [];
  if (behind.length > 0) {
    const told = piecesOf([...behind, ...blocks.slice(at + 1, at + FAR)], 0, count);
    return told && { ...told, end: at + 1 + told.end - behind.length };
  }
  const isTitle =
    block !== undefined && !isPart(block, 'disclosure') && answerTitleOf(standingTitle(block) ?? '');
  if (!isTitle) return undefined;
  return piecesOf(blocks, nextFull(blocks, at), count) ?? piecesBelow(blocks, at, count);
}

/** Below a title that answers these parts alone. */
function piecesBelow(blocks: Row, title: number, count: number): Told | undefined {
  const end = solutionEnd(blocks, title);
  const row = blocks.slice(title + 1, end);
  const told = end === undefined ? undefined : partsIn(row, count);
  return told && { told, row, end: end! };
}

function piecesOf(row: Row, at: number, count: number): Told | undefined {
  const found = optionsAt(row, at);
  if (found?.options.length !== count || found.numbered || found.lead.length + found.tail.length > 0)
    return undefined;
  const words = found.options.map(wordsOfOption);
  // Options are judged all; *Yes* may answer one part of several.
  return words.every((one) => one.trim() !== '') && !words.every(verdictOf)
    ? { told: found.options, row: row.slice(at, found.end), end: found.end }
    : undefined;
}

/** Each in several blocks, or below a heading of its own. */
const partsIn = (row: Row, count: number): readonly LetteredOption[] | undefined =>
  partsTold(row, count)?.map((part) => ({ children: [...part], line: lineIn(part) }));

const asRow = ({ children, line }: LetteredOption): Row =>
  children.some((one) => isTag(one, 'p', 'ul', 'ol', 'pre', 'table', 'blockquote'))
    ? children
    : [element('p', {}, [...children], line)];

/** A part with its letter again. */
function lettered(part: LetteredOption, place: number): Row {
  const [first, ...others] = asRow(part);
  const letter = text(`${letterAt(place)}) `);
  return isTag(first, 'p')
    ? [{ ...first, children: [letter, ...(first as Element).children] }, ...others]
    : [element('p', {}, [letter], part.line), ...(first ? [first] : []), ...others];
}
