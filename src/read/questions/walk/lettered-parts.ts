/**
 * Lettered parts of a task, and below them one answer with as many: each part gets its own.
 *
 *     a) Where does fog form?                a) Where does fog form?
 *     b) Why does hail fall?          →      <details>Over cold ground.</details>
 *     **Solution:** a) Over cold             b) Why does hail fall?
 *     ground. b) It is heavy.                <details>It is heavy.</details>
 *
 * A part that the answer leaves out, as one to be drawn, is asked all the same. Each may have a title of its own:
 * `### Solution a)`, `### Solution b)`.
 *
 * What leads to them all is asked with the first, and with each that asks nothing by itself: `Say the plural: a) mouse`.
 * What is to be chosen from has letters, too: parts ask or tell something, or what stands above them asks nothing.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer, isPart, lineOf, text } from '../../parts.ts';
import { answerAt } from '../answers/answer.ts';
import { countedAgain, lineIn, partsTold, solutionEnd } from '../answers/parts-solved.ts';
import { someTold } from '../answers/some-told.ts';
import {
  behindRules,
  blockOf,
  holdsElement,
  isRule,
  lastFull,
  levelOf,
  nextFull,
  roleOf,
  sectionEnd,
} from '../blocks/block.ts';
import { clearAnswer, plainAnswer, standingTitle } from '../blocks/clear-answer.ts';
import { linesOf } from '../blocks/lines.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { wordsOfOption } from '../choices/option-key.ts';
import { type LetteredOption, type Options, optionsAt } from '../choices/options.ts';
import { leadNear } from '../patterns/answered-list.ts';
import { asksToChoose } from '../patterns/asked-words.ts';
import { callsExercise, EXERCISE_KINDS } from '../words/exercise-label.ts';
import { letterAt, placeOfLetter } from '../words/letters.ts';
import { answerTitleOf, asksOrTellsIn, endsAsking, tellsLearner } from '../words/lexicon.ts';
import { tellsToMatch, tellsToOrder } from '../words/matching.ts';
import { AND_ELSEWHERE } from '../words/other-languages.ts';
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

/** By its first words, or a paragraph by those of a line, or by what stands behind a colon or a sentence: `Calculate: a) …` */
const mayBegin = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p', 'ul', 'ol', 'blockquote') &&
  (FIRST.test(blockOf(block).words) || (isTag(block, 'p') && FIRST_BEHIND.test(rawText([block]))));
const FIRST = /^\W{0,3}a\s?[.):]/;
const FIRST_BEHIND = /\n\W{0,3}a\s?[.):]|:\W{1,4}a\s?[.)]\s|[.?!]\s\(a\)\s/;

/** Words that lead to parts, be they in bold; what is called in bold, `**Exercise 1**`, may be a title. */
function isLead(block: ElementContent): boolean {
  if (!isTag(block, 'p') || mayBegin(block)) return false;
  const title = standingTitle(block);
  if (title === undefined) return true;
  return answerTitleOf(title) === undefined && (/[:：]\s*$/.test(title) || asksOrTellsIn(title));
}

function partsAt(blocks: Row, at: number, above?: ElementContent): Made | undefined {
  const parts = optionsAt(blocks, at);
  if (!parts || parts.numbered || parts.tail.length > 0) return undefined;
  const areInLine = isInLine(blocks[at]!, at, parts);
  // In one line they are asked as one, but behind words that lead to them.
  if (areInLine && parts.lead.length === 0) return undefined;
  const lead = [...(above ? [above] : []), ...parts.lead];
  const stem = lead.at(-1);
  if (tellsToArrange(blockOf(stem).words)) return undefined;
  const asks = askEach(parts) || (lead.length === 0 && isOfExercise(blocks, at));
  const answer = asks ? answerBelow(blocks, parts) : answerOfSet(blocks, parts, stem);
  if (!answer) return undefined;
  const options = areInLine ? withoutParting(parts.options) : parts.options;
  // `**Solution:** …` may tell how, and `**Answer:** …` behind it what comes out.
  const result = answerBelow(blocks, { ...parts, end: answer.end });
  const told = [answer, ...(result ? [result] : [])].map((one) => withoutParting(one.told));
  const helps = hintsBelow(blocks, parts.end);
  const sets = options.map((part, i) => [
    ...partSet(part, i, lead, asks),
    ...helpFor(i, options.length, helps),
  ]);
  return { row: sets.flatMap((set, i) => answeredBy(set, told, i)), end: result?.end ?? answer.end };
}

/** Parts that ask nothing by themselves are set by the words above them, or are offered, and judged one by one. */
function answerOfSet(blocks: Row, parts: Options, stem: ElementContent | undefined) {
  const answer = mayBeSet(stem) ? answerBelow(blocks, parts) : undefined;
  return answer && !areVerdicts(withoutParting(answer.told)) ? answer : undefined;
}

/** A part with what answers it in each row of answers; without any it is set alone. */
function answeredBy(set: Row, told: readonly (readonly (LetteredOption | undefined)[])[], at: number): Row {
  const own = told.flatMap((one) => one[at] ?? []);
  if (own.length > 0) return [...set, foldedAnswer(own.flatMap(asRow), [], own[0]!.line)];
  return set.some((one) => isPart(one, 'exercise')) ? set : [setExercise(set)];
}

/** `a) Correct. It is light. b) Incorrect. …`: what is judged letter by letter was offered. */
const areVerdicts = (told: readonly (LetteredOption | undefined)[]): boolean =>
  told.every((one) => one !== undefined && verdictOf(wordsOfOption(one))?.firm === true);

/** Folded hints between the parts and their answer. */
function hintsBelow(blocks: Row, from: number): Row {
  const helps: ElementContent[] = [];
  for (let at = nextFull(blocks, from - 1); roleOf(blocks[at]) === 'hint'; at = nextFull(blocks, at))
    helps.push(blocks[at]!);
  return helps;
}

/** As many as there are parts help one each; others stand below the last. */
function helpFor(place: number, count: number, helps: Row): Row {
  if (helps.length === count) return [helps[place]!];
  return place === count - 1 ? helps : [];
}

/** What leads to all parts is asked with the first, and with each that asks nothing by itself. */
function partSet(part: LetteredOption, place: number, lead: Row, asks: boolean): Row {
  const own = lettered(part, place);
  const led = place === 0 ? lead : asks && asksAlone(part) ? [] : leadNear(lead);
  return led.length > 0 || !asks ? [setExercise([...led, ...own])] : own;
}

const isInLine = (block: ElementContent, at: number, { options, lead, end }: Options): boolean =>
  isTag(block, 'p') && end === at + 1 && linesOf(block).length < options.length + Math.min(lead.length, 1);

/** Most of them ask by themselves. */
const askEach = ({ options }: Options): boolean => options.filter(asksAlone).length * 2 > options.length;

function asksAlone(part: LetteredOption): boolean {
  const words = wordsOfOption(part);
  return endsAsking(words) || asksOrTellsIn(words);
}

/** Words that tell what to do with all, or lead to them: to choose from options they would ask. */
function mayBeSet(stem: ElementContent | undefined): boolean {
  const { words } = blockOf(stem);
  const mayTell = !words.includes('?') || tellsLearner(words) !== undefined;
  return isTag(stem, 'p') && mayTell && !asksToChoose(stem);
}

const tellsToArrange = (words: string): boolean => tellsToMatch(words) || tellsToOrder(words);

/** `### Exercise 3`, which asks nothing itself, right above: to choose from options there would be a question. */
function isOfExercise(blocks: Row, at: number): boolean {
  const { level, words } = blockOf(blocks[lastFull(blocks, at)]);
  return level !== undefined && !words.includes('?') && callsExercise(words, ...EXERCISE_KINDS);
}

interface Told {
  /** Undefined where a key leaves a part out. */
  readonly told: readonly (LetteredOption | undefined)[];
  readonly end: number;
}

/** So many blocks at most tell all parts: a page may have many such answers. */
const FAR = 80;

/** Folded, behind its title or below it: as many letters, each with something to say. */
function answerBelow(blocks: Row, parts: Options): Told | undefined {
  const { end: from, options } = parts;
  const count = options.length;
  let at = nextFull(blocks, from - 1);
  while (roleOf(blocks[at]) === 'hint') at = nextFull(blocks, at);
  const block = blocks[at];
  const answer = answerAt(blocks, at);
  if (answer && answer.hints.length === 0) {
    const own = answer.feedback.filter((one) => !isBlank(one));
    const told = piecesWithRest(own, count) ?? partsIn(own, count) ?? someIn(own, parts);
    return told && { told, end: answer.end };
  }
  const behind = clearAnswer(block) ?? plainAnswer(block) ?? [];
  if (behind.length > 0) {
    const told = piecesOf([...behind, ...blocks.slice(at + 1, at + FAR)], 0, count);
    if (told) return { ...told, end: at + 1 + told.end - behind.length };
    const some = someIn(behind, parts);
    return some && { told: some, end: at + 1 };
  }
  const each = titledEach(blocks, at, count);
  if (each) return each;
  const isTitle =
    block !== undefined && !isPart(block, 'disclosure') && answerTitleOf(standingTitle(block) ?? '');
  if (!isTitle) return toldAgain(blocks, at, parts);
  return piecesOf(blocks, nextFull(blocks, at), count) ?? piecesBelow(blocks, at, parts);
}

/** What a fold says behind the last of them goes with that: it has no other place. */
function piecesWithRest(row: Row, count: number): Told['told'] | undefined {
  const { told, end = 0 } = piecesOf(row, 0, count) ?? {};
  const last = told?.at(-1);
  if (end >= row.length || !told || !last) return told;
  return [...told.slice(0, -1), { ...last, children: [...asRow(last), ...row.slice(end)] }];
}

/** Below titles of their own, one behind another. */
function titledEach(blocks: Row, from: number, count: number): Told | undefined {
  const told: (LetteredOption | undefined)[] = Array.from({ length: count }, () => undefined);
  let last = -1;
  let end = from;
  for (let at = behindRules(blocks, from); ; at = behindRules(blocks, end)) {
    const place = partSolvedBy(blocks[at]);
    if (place === undefined || place <= last || place >= count) break;
    last = place;
    end = sectionEnd(blocks, at + 1, levelOf(blocks[at]), endsPart);
    told[place] = { children: blocks.slice(at + 1, end), line: lineOf(blocks[at]) };
  }
  const isEach = told.filter((one) => one && holdsElement(one.children)).length >= FEWEST_TITLED;
  return isEach ? { told, end } : undefined;
}
const FEWEST_TITLED = 2;

const endsPart = (block: ElementContent): boolean => isRule(block) || partSolvedBy(block) !== undefined;

/** Which part a title solves: `### Solution a)`, „**Lösung zu Teil (b)**“, `#### a) Solution`. */
function partSolvedBy(block: ElementContent | undefined): number | undefined {
  const title = standingTitle(block) ?? '';
  const [, first, name] = PART_FIRST.exec(title) ?? [];
  const [, before = name, part = first] = PART_LAST.exec(title) ?? [];
  return part && answerTitleOf(before ?? '') ? placeOfLetter(part) : undefined;
}
const PART_FIRST = /^\s*(?:\p{L}{4,12}\s+)?\(?([a-h])\)(?:\s*[:.–—-])?\s+(?!\s)(.+)$/u;
const PART_LAST =
  /^(.+?)(?<!\s)(?:\s+[–—-])?(?:\s+(?:to|of|for|zur?|f[üu]r|de|du|d[aio]|della|do|van|bij|voor))?(?:\s+(?:(?:the|la|le|der)\s+)?(?:part|partie|question|[Tt]eil(?:aufgabe)?|parte|punto|apartado|al[ií]nea|deel(?:vraag)?))?\s+\(?([a-h])\)?\s*(?:[:.]\s*)?$/u;

/** Below a title that answers these parts alone. */
function piecesBelow(blocks: Row, title: number, parts: Options): Told | undefined {
  const end = solutionEnd(blocks, title);
  if (end === undefined) return undefined;
  const row = blocks.slice(title + 1, end);
  const told = partsIn(row, parts.options.length) ?? someIn(row, parts);
  return told && { told, end };
}

/** Without a title, each below its letter once more: what is to be chosen from, somebody may explain so. */
function toldAgain(blocks: Row, at: number, parts: Options): Told | undefined {
  const { row, end = 0 } = (askEach(parts) && countedAgain(blocks, at)) || {};
  const told = row && (partsIn(row, parts.options.length) ?? someIn(row, parts));
  return told && { told, end };
}

/** Some of parts that ask by themselves: of what is to be chosen from, these letters may be the key. */
function someIn(row: Row, parts: Options): Told['told'] | undefined {
  const some = askEach(parts) ? someTold(row, parts.options.length) : undefined;
  const isKey = some?.every((one, i) => !one || wordsOfOption(one) === wordsOfOption(parts.options[i]!));
  return isKey ? undefined : some;
}

function piecesOf(row: Row, at: number, count: number): Told | undefined {
  const found = optionsAt(row, at);
  if (found?.options.length !== count || found.numbered || found.lead.length + found.tail.length > 0)
    return undefined;
  const words = found.options.map(wordsOfOption);
  // Options are judged all; *Yes* may answer one part of several.
  return words.every((one) => one.trim() !== '' && !GOES_ON.test(one)) && !words.every(verdictOf)
    ? { told: found.options, end: found.end }
    : undefined;
}

/** `b) and c) Yes.` */
const GOES_ON = /^\s*(?:and|et|und|y|e|en|[,+&])\s*$/i;

/** Each in several blocks, or below a heading of its own. */
const partsIn = (row: Row, count: number): readonly LetteredOption[] | undefined =>
  partsTold(row, count)?.map((part) => ({ children: [...part], line: lineIn(part) }));

const asRow = ({ children, line }: LetteredOption): Row =>
  children.some((one) => isTag(one, 'p', 'ul', 'ol', 'pre', 'table', 'blockquote'))
    ? children
    : [element('p', {}, [...children], line)];

/** `a) ice, b) fog and c) dew`: what parts them from the next in their line is of none. */
const withoutParting = <Of extends LetteredOption | undefined>(parts: readonly Of[]): readonly Of[] =>
  parts.map((part, i) => {
    const last = part?.children.at(-1);
    if (!part || last?.type !== 'text' || i === parts.length - 1) return part;
    const near = last.value.slice(-FEW_LETTERS);
    const own = last.value.slice(0, -FEW_LETTERS) + near.replace(PARTING, '');
    return { ...part, children: [...part.children.slice(0, -1), text(own)] };
  });

/** No more letters part two answers: spaces looked for in all that is told took time by the square of their number. */
const FEW_LETTERS = 24;
/** One letter may be what a formula ends with. */
const PARTING = new RegExp(
  String.raw`(?:\s*[,;|·•]|(?:\s*,)?\s+(?:and|et|und|en)|(?<=\p{L}{2},?)\s+(?:y|e|${AND_ELSEWHERE}))\s*$`,
  'u',
);

/** A part with its letter again. */
function lettered(part: LetteredOption, place: number): Row {
  const [first, ...others] = asRow(part);
  const letter = text(`${letterAt(place)}) `);
  return isTag(first, 'p')
    ? [{ ...first, children: [letter, ...(first as Element).children] }, ...others]
    : [element('p', {}, [letter], part.line), ...(first ? [first] : []), ...others];
}
