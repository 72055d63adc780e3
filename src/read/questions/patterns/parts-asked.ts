/**
 * An exercise that nobody answers, or part by part, and whose parts each ask, or tell what to do, by themselves: as many
 * questions. What it says above them leads the first.
 *
 *     ## Exercise 2                              ## Exercise 3
 *
 *     A wagon rolls down a slope of 30°.         Translate into French:
 *
 *     a) How fast is it after 3 s?               1. The ice is cold.
 *
 *     b) Calculate how far it rolls.             2. The fog is low.
 *
 * Letters count what is asked. Numbers and points may count the steps of one piece of work: of those at least half ask, or
 * tell to explain, to calculate, to name. Sums, sentences and what has a blank are each done by itself, where the words above
 * them tell what to do with each: they lead each of them. Counted sentences with gaps that are known are as many questions,
 * too, and an exercise that has as many answers as parts.
 */
import type { ElementContent } from 'hast';
import { isBlank, isTag, Placeholder } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';
import { countsOtherwise } from '../answers/item-pairs.ts';
import { blockOf } from '../blocks/block.ts';
import { isLettered } from '../blocks/lettered-lines.ts';
import type { Row } from '../blocks/rows.ts';
import { holdsBlank } from '../words/blanks.ts';
import { isOfAll, leadsToSteps, tells, tellsOfEach, thinksIn } from '../words/each-of.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { asksOrTellsIn, endsAsking, normalize, SENTENCES } from '../words/lexicon.ts';
import { verdictOf } from '../words/verdict.ts';
import { leadNear } from './answered-list.ts';
import { countedIn, isOfPoints, type Parted, partedIn } from './parted.ts';
import type { Candidate } from './pattern.ts';

/**
 * @param above what stands above it in its section
 * @param title the heading of that; either may be all that tells what to do
 */
export function partsAsked(candidate: Candidate, above: Row, title = ''): readonly Candidate[] {
  const { specific, feedback = [], hints = [], guess, stem, isWhole } = candidate;
  if (hints.length > 0) return [candidate];
  if (feedback.length > 0) return mayBeParted(candidate) ? answeredApart(candidate, feedback) : [candidate];
  if (isWhole) return [candidate];
  if (specific.kind === 'gap-fill') return gapsApart(candidate, above);
  if (!mayBeParted(candidate)) return [candidate];
  if (!SPLIT.has(guess ?? '')) return [candidate];
  const parted = partedIn(stem);
  if (!parted) return [candidate];
  if (guess !== 'lettered-options' && (areAsked(parted) || areOfCase(parted)))
    return apart(candidate, parted, []);
  const led = ledEach(parted, above, title);
  return led ? apart(candidate, parted, led) : [candidate];
}

const mayBeParted = ({ specific }: Candidate): boolean => specific.kind === 'open' && !specific.starter;

const SPLIT: ReadonlySet<string> = new Set(['exercise', 'list-item', 'heading', 'lettered-options']);

/** @param led what each but the first is asked with */
const apart = (candidate: Candidate, { lead, parts }: Parted, led: Row): readonly Candidate[] =>
  parts.map((own, i) => {
    const { name, ...rest } = candidate;
    if (i === 0) return { ...candidate, stem: own, lead: [...(candidate.lead ?? []), ...lead] };
    return { ...rest, stem: own, lead: led, line: lineOf(own.find((one) => !isBlank(one))) };
  });

/**
 * As many answers as parts, counted alike: each is its part's. What is offered to choose from, given, or done with all of it, is
 * one; and of two ways to the same, or of steps, neither answers a part.
 */
function answeredApart(candidate: Candidate, feedback: Row): readonly Candidate[] {
  const parted = candidate.guess === 'lettered-options' ? undefined : partedIn(candidate.stem);
  const told = parted && partedIn(feedback.filter((one) => !isBlank(one)));
  if (!parted || candidate.points !== undefined || told?.parts.length !== parted.parts.length)
    return [candidate];
  if (told.lead.length > 0 || !areAlike(parted, told) || told.parts.every(isJudged)) return [candidate];
  const own = parted.lead.filter((one) => !isBlank(one));
  const asking = parted.parts.filter(asks).length / parted.parts.length;
  const areSums = parted.parts.every(isSumAlone);
  const isEach = areSums
    ? isDoneWithEach(blockOf(own.at(-1)).words, parted)
    : asking >= 0.5 || saysWhatToDo(blockOf(own.at(-1)).words);
  // Of what its author set as one, items are parted before (exercise.ts), but for sums.
  if (!isEach || (!areSums && (candidate.isWhole || isOfPoints(parted)))) return [candidate];
  return apart(candidate, parted, asking === 1 ? [] : leadNear(own)).map((one, i) => ({
    ...one,
    feedback: told.parts[i]!,
  }));
}

/** By numbers, or by the same letters in their order, or both by none. */
function areAlike(parted: Parted, told: Parted): boolean {
  const [own, other] = [parted, told].map(({ parts }) => parts.map(letterOf));
  const isLetters = own!.some(Boolean) || other!.some(Boolean);
  return isLetters
    ? own!.every((one, i) => one !== undefined && one === other![i])
    : isOfPoints(parted) === isOfPoints(told) && !countsOtherwise(parted.from ?? 1, told.from ?? 1);
}

const letterOf = ([first]: Row): string | undefined =>
  /^[([]?([a-z])[.)\]]/i.exec(blockOf(first).words)?.[1]?.toLowerCase();

const saidIn = (row: Row): string => row.map((one) => blockOf(one).words).join(' ');
const isSumAlone = (part: Row): boolean => isSum(saidIn(part));

/** `Simplify.`, rather than `Solve the system.`, `Which is larger?` or what follows from what is given. */
const isDoneWithEach = (words: string, { parts }: Parted): boolean =>
  words !== '' &&
  !endsAsking(words) &&
  !isOfAll(words) &&
  !OF_SEVERAL.test(normalize(words)) &&
  !parts.every((one) => GIVEN.test(saidIn(one)));
/** `U = 12 V` */
const GIVEN = /^\P{L}{0,4}[\p{L}_{}\\]{1,12}\s?=\s?[-+]?\d[\d.,]*(?!\s?[-+*/^\d.,])/u;
const OF_SEVERAL =
  /\b(?:systems?|systemes?|sistemas?|sistemi|gleichungssystem\w*|stelsel|uklad|given|donnees?|gegeben|dad[oa]s?|dati|gegeven|between|entre|zwischen|tra|tussen|these (?:lines|vectors|two|three)|intersect\w*|largest|smallest|larger|order|ordre|reihenfolge|orden|ordine|volgorde)\b/;

/** `b) Wrong: it sinks.` */
const isJudged = ([first]: Row): boolean =>
  verdictOf(blockOf(first).words.replace(/^\P{L}*[a-z][.)]\s*/iu, ''))?.firm === true;

/** `b) the dough?` ends a sentence that stands above it. */
const asks = (own: Row): boolean =>
  own.some((one) => asksOrTellsIn(blockOf(one).words)) &&
  own.reduce((sum, one) => sum + wordsIn(blockOf(one).words), 0) >= FEWEST_WORDS;

const wordsIn = (words: string): number => words.match(/\p{L}{2,}/gu)?.length ?? 0;
const FEWEST_WORDS = 2;

const lastOf = (row: Row): ElementContent | undefined => row.findLast((one) => !isBlank(one));

const areAsked = (parted: Parted): boolean => parted.parts.every(asks) && !isOneTask(parted);

/**
 * Below words that end, and only tell of a case: what is asked of it, in verbs that need not all be known. What tells what to
 * do has its parts below it; and points, of which few ask, may be what is wanted.
 */
function areOfCase({ lead, parts, arePoints }: Parted): boolean {
  const last = lastOf(lead);
  const { words } = blockOf(last);
  const tellsOnly = !asksOrTellsIn(words) && !leadsToSteps(words) && !/[:：]\s*$/.test(words);
  const least = isOfPoints({ lead, parts, arePoints }) ? 0.7 : 0.5;
  const others = parts.filter((one) => !asks(one));
  const areGiven = others.some((one) => MEASURED.test(saidIn(one)));
  return last !== undefined && tellsOnly && !areGiven && others.length <= parts.length * (1 - least);
}

/** `Its volume is 500 m³.` */
const MEASURED = /(?<![\p{L}\d.,])\d[\d.,]*\s?(?:[%°€]|\p{L}{1,3}[²³]?(?![\p{L}\d]))/u;

/** Steps, or what a sentence above them goes on with. */
function isOneTask({ lead, parts }: Parted): boolean {
  const { words } = blockOf(lastOf(lead));
  if (leadsToSteps(words) || endsAsking(words)) return true;
  if (parts.every(([first]) => isLettered(first))) return false;
  // `Given a number, do the following:`, and below it how.
  if (/[:：]\s*$/.test(words) && asksOrTellsIn(words) && !parts.every(thinks)) return true;
  return parts.filter(thinks).length * 2 < parts.length;
}

const thinks = (own: Row): boolean => own.some((one) => thinksIn(blockOf(one).words));

/** What leads each of them; undefined where they are not each done by itself. */
function ledEach({ lead, parts }: Parted, above: Row, title: string): Row | undefined {
  const own = lead.filter((one) => !isBlank(one));
  const said = own.length > 0 ? own : taskAbove(above);
  const last = blockOf(said.at(-1)).words;
  const isTitle = !saysWhatToDo(last);
  const task = withoutCall(title);
  const words = isTitle ? task : last;
  if (leadsToSteps(last) || isOfAll(words)) return undefined;
  const all = parts.map(saidIn);
  const areSums = all.every(isSum) && tells(withoutCall(words));
  const areSaid = all.every(isDoneAlone) && saysWhatToDo(words);
  if (!areSums && !areSaid) return undefined;
  return isTitle ? [element('p', {}, [text(task)], lineOf(said[0]))] : leadNear(said);
}

/** The last words above it, where they tell what to do. */
function taskAbove(above: Row): Row {
  const last = lastOf(above);
  return isTag(last, 'p') && saysWhatToDo(blockOf(last).words) ? [last] : [];
}

const saysWhatToDo = (words: string): boolean => withoutCall(words).split(SENTENCES).some(tellsOfEach);

/** `Exercise 2. Translate into French.` */
const withoutCall = (words: string): string => exerciseLabelOf(words)?.rest ?? words;

/** `3 + 4`, `2Mg + O₂ → …`: signs and names of a few letters. */
const isSum = (words: string): boolean => {
  const bare = words.replace(/\\[A-Za-z]+/g, '');
  return /[\d=+*/^<>→·×÷√−-]/.test(bare) && !/\p{L}{5}|\p{Ll}{4}/u.test(bare);
};

/** A sum, a sentence, or what has a blank. */
export const isDoneAlone = (words: string): boolean => isSum(words) || isSaid(words) || holdsBlank(words);

/** A whole sentence, be there room behind it. */
function isSaid(words: string): boolean {
  const said = words.replace(ROOM, '').trim();
  const isSentence = BEGINS.test(said) && ENDS.test(said.slice(-3));
  return isSentence && !said.includes('\n') && wordsIn(said) >= FEWEST_WORDS;
}
const BEGINS = /^\P{L}{0,4}\p{L}/u;
const ENDS = /[.!?…]["”»’)]{0,2}$/;
const ROOM = /\s(?:→|=>|->)[^\p{L}]*$/u;

/** Counted items each of which has its own gaps. */
function gapsApart(candidate: Candidate, above: Row): readonly Candidate[] {
  const { specific, stem } = candidate;
  const parted = stem.some((one) => isTag(one, 'ul')) ? undefined : (partedIn(stem) ?? countedIn(stem));
  if (specific.kind !== 'gap-fill' || !parted || parted.lead.some(holdsPlace)) return [candidate];
  const places = parted.parts.map((own) => own.flatMap(placesIn));
  if (places.some((own) => own.length === 0)) return [candidate];
  const own = parted.lead.filter((one) => !isBlank(one));
  const led = own.length > 0 ? leadNear(own) : taskAbove(above);
  return apart(candidate, { ...parted, lead: own.length > 0 ? parted.lead : led }, led).map((one, i) => ({
    ...one,
    stem: one.stem.map((block) => renumbered(block, places[i]![0]!)),
    specific: { kind: 'gap-fill', gaps: places[i]!.map((place) => specific.gaps[place]!) },
  }));
}

function placesIn(node: ElementContent): readonly number[] {
  if (node.type !== 'element') return [];
  return isTag(node, Placeholder.gap) ? [Number(node.properties.dataIndex)] : node.children.flatMap(placesIn);
}

const holdsPlace = (block: ElementContent): boolean => placesIn(block).length > 0;

function renumbered(node: ElementContent, from: number): ElementContent {
  if (node.type !== 'element') return node;
  if (!isTag(node, Placeholder.gap))
    return { ...node, children: node.children.map((one) => renumbered(one, from)) };
  return { ...node, properties: { ...node.properties, dataIndex: Number(node.properties.dataIndex) - from } };
}
