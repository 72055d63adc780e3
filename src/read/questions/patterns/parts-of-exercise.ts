/**
 * Paragraphs of an exercise that count on, and one answer with as many: each part gets its own.
 *
 *     a) Why does ice float?          a) It is light.
 *
 *     b) When does it melt?           b) In May.
 *
 * So does each of its lines that count on, or all ask. What leads to them all is asked with the first, and with each that asks nothing by itself.
 */
import type { Element } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { lineOf } from '../../parts.ts';
import { countedOf, countedRuns, countedThroughout } from '../answers/counted-runs.ts';
import { partsTold } from '../answers/parts-solved.ts';
import { someTold } from '../answers/some-told.ts';
import { blockOf } from '../blocks/block.ts';
import { firstNumber, rowOf } from '../blocks/items.ts';
import { linesApart } from '../blocks/lines.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { asksOrTellsIn, endsAsking, tellsLearner } from '../words/lexicon.ts';
import { tellsToMatch, tellsToOrder } from '../words/matching.ts';
import { leadNear } from './answered-list.ts';
import { asksToChoose } from './asked-words.ts';

interface PartOfExercise {
  /** What is asked with it, though it stands above all parts. */
  readonly lead: Row;
  readonly asks: Row;
  /** Empty where the answer leaves it out. */
  readonly feedback: Row;
  readonly line: number;
}

/** Undefined where nothing counts on, or the answer isn't parted as it is. */
export function countedPartsOf(prompt: Row, feedback: Row): readonly PartOfExercise[] | undefined {
  const parted = countedIn(prompt) ?? linesIn(prompt);
  if (!parted) return undefined;
  const { lead, asked, isCounted } = parted;
  const isAsked = asked.filter(asks).length * 2 > asked.length;
  const tell = isCounted ? toldIn : toldInLines;
  const told = isAsked || mayBeSet(lead) ? tell(feedback, asked.length, isAsked) : undefined;
  return (
    told &&
    asked.map((own, i) => ({
      lead: i === 0 ? lead : asks(own) ? [] : leadNear(lead),
      asks: own,
      feedback: told[i] ?? [],
      line: lineOf(own[0]),
    }))
  );
}

interface Parted {
  readonly lead: Row;
  readonly asked: readonly Row[];
  readonly isCounted: boolean;
}

/** Paragraphs: all there is below what leads to them. */
function countedIn(prompt: Row): Parted | undefined {
  const [run, ...others] = countedRuns(prompt).values();
  const isRun = run !== undefined && others.length === 0 && run.at.length > 1;
  if (!isRun || !/^[1a]$/.test(run.numbers[0]!)) return undefined;
  const asked = run.at.map((from, i) => prompt.slice(from, run.at[i + 1]));
  return { lead: prompt.slice(0, run.at[0]), asked, isCounted: true };
}

/** Lines of the last paragraph, all of which count on, or end by asking. */
function linesIn(prompt: Row): Parted | undefined {
  const at = prompt.findLastIndex((one) => !isBlank(one));
  const lines = isTag(prompt[at], 'p') ? linesApart(prompt[at]) : [];
  const [first] = lines.length > 1 ? countedThroughout(prompt[at]!) : [];
  const isCounted = first !== undefined && /^[1a]$/.test(first.number);
  if (!isCounted && !lines.every((line) => endsAsking(blockOf(line).words))) return undefined;
  return lines.length > 1
    ? { lead: prompt.slice(0, at), asked: lines.map((line) => [line]), isCounted }
    : undefined;
}

const asks = ([first]: Row): boolean => {
  const { words } = blockOf(first);
  return endsAsking(words) || asksOrTellsIn(words);
};

/** Words that tell what to do with all: what is to be chosen from or arranged stands below a question. */
function mayBeSet(lead: Row): boolean {
  const last = lead.findLast((one) => !isBlank(one));
  const { words } = blockOf(last);
  const tells = tellsLearner(words) !== undefined;
  return isTag(last, 'p') && tells && !asksToChoose(last) && !tellsToMatch(words) && !tellsToOrder(words);
}

type Told = readonly (Row | undefined)[] | undefined;

function toldIn(feedback: Row, count: number, isAsked: boolean): Told {
  const list = onlyIn(feedback);
  if (isTag(list, 'ol')) return toldInList(list, count);
  const lines = countedOf(feedback);
  if (lines.length === count && /^[1a]$/.test(lines[0]!.number)) return lines.map(({ body }) => body);
  const told = partsTold(feedback, count);
  if (told || !isAsked) return told;
  const from = feedback.findIndex((one) => isTag(one, 'p') && FIRST.test(blockOf(one).words));
  const some = from < 0 ? undefined : someTold(feedback.slice(from), count);
  return some?.map((one, i) => one && [...(i === 0 ? feedback.slice(0, from) : []), ...one.children]);
}
const FIRST = /^\W{0,2}a\s?[.):]/;

const toldInList = (list: Element, count: number): Told =>
  elementsOf(list).length === count && firstNumber(list) === 1 ? elementsOf(list).map(rowOf) : undefined;

/** As many lines, or items. */
function toldInLines(feedback: Row, count: number): Told {
  const only = onlyIn(feedback);
  if (isTag(only, 'ol')) return toldInList(only, count);
  const lines = isTag(only, 'p') ? linesApart(only) : [];
  return lines.length === count ? lines.map((line) => [line]) : undefined;
}
