/** What an answer answers: the words before it. */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, holdsPart, isPart } from '../../parts.ts';
import { blockOf, nextFull } from '../blocks/block.ts';
import { opensQuestion } from '../blocks/clear-answer.ts';
import { isBeside, taskOf } from '../blocks/tasks.ts';
import { asksOrTellsIn, EXERCISES, fromSign, pointsAtAnswer, QUESTIONS } from '../words/lexicon.ts';
import { POINTS } from '../words/points.ts';
import type { Context } from './pattern.ts';

/** More than so many blocks that only show something belong to no one question: a page of tables is looked through once. */
export const MOST_BESIDE = 60;

/** Looks behind an answer for the paragraph or list it answers; pictures, films and remarks may stand between. */
export function stemBefore(
  { blocks, floor }: Pick<Context, 'blocks' | 'floor'>,
  at: number,
): number | undefined {
  let start = besideBefore(blocks, at, floor);
  if (start >= floor && setsInPieces(blocks, start, floor)) return start;
  if (start > floor && isPointer(blocks[start]!) && isTask(blocks[start - 1]!)) start--;
  if (start > floor && isSample(blocks[start]!)) start = taskAbove(blocks, start, floor) ?? start;
  start = aboveReminders(blocks, start, floor);
  const stem = blocks[start];
  if (start < floor || stem?.type !== 'element') return undefined;
  if (stem.tagName === 'ul' || stem.tagName === 'ol') return start;
  if (!blockOf(stem).isWords) return undefined;
  const listed = statementsFrom(blocks, start, floor);
  if (listed < start) return listed;
  if (opensQuestion(stem)) return start;
  const whole = sentenceFrom(blocks, start, floor);
  return labelledAbove(blocks, whole, floor) ?? whole;
}

/** The place of what isn't only shown or remarked, or of pieces that set something. */
function besideBefore(blocks: readonly ElementContent[], at: number, floor: number): number {
  let start = at - 1;
  while (
    start >= floor &&
    start >= at - MOST_BESIDE &&
    isBeside(blocks, start) &&
    !setsInPieces(blocks, start, floor)
  )
    start--;
  return start;
}

/**
 * Pieces laid side by side, one of which says what to do, below words that don't; or has words, where nothing stands above.
 *
 *     ::::{grid}
 *     :::{card} Ice
 *     Find the weight of the cube.
 *     :::
 *     :::{card}
 *     ![](cube.png)
 *     :::
 *     ::::
 */
function setsInPieces(blocks: readonly ElementContent[], at: number, floor: number): boolean {
  const block = blocks[at];
  if (!isPart(block, 'group') || [block, ...bodyOf(block)].some(isTab)) return false;
  const words = wordsInPieces(block);
  return words.length > 0 && !blockOf(blocks[at - 1]).asks && (at === floor || words.some(sets));
}

const sets = (block: ElementContent): boolean => taskOf(block) !== undefined;

/** Of tabs one is seen at a time. */
export const isTab = (block: ElementContent | undefined): boolean =>
  isPart(block, 'group') && block.data.part.tab !== undefined;

/** Paragraphs and lists in the pieces of a group. */
const wordsInPieces = (group: Element): readonly ElementContent[] =>
  bodyOf(group).flatMap((one) => (isPart(one, 'group') ? wordsInPieces(one) : isSaid(one) ? [one] : []));

const isSaid = (block: ElementContent): boolean => blockOf(block).isWords || isTag(block, 'ul', 'ol');

/** Where a sentence begins that goes on behind code, a formula or a picture: `Add, above the line`, the line, `a title.` */
function sentenceFrom(blocks: readonly ElementContent[], start: number, floor: number): number {
  let from = start;
  for (
    let at = start;
    at > floor && start - at <= MOST_PIECES && GOES_ON.test(blockOf(blocks[from]).words);
  ) {
    at--;
    if (blockOf(blocks[at]).isShown || isBlank(blocks[at]!)) continue;
    const { isWords, words } = blockOf(blocks[at]);
    if (at === from - 1 || !isWords || !UNFINISHED.test(words)) break;
    from = at;
  }
  return from;
}

const MOST_PIECES = 8;
/** No letter of an option or a part. */
const GOES_ON = /^\p{Ll}(?!\s?[.):])/u;
const UNFINISHED = /[\p{L}\p{N},:]$/u;

const ROMAN = /^\(?(?:I{1,3}|IV|V)\s?[.)–-]\s/;
const MOST_STATEMENTS = 10;
const FIRST = /^\(?I\s?[.)–-]\s/;
const SECOND = /\sII\s?[.)–-]\s/;

/** Where what leads to statements begins, the last of which stands at a place: `Of these:`, `I. …`, `II. …`; else the place itself. */
export function statementsFrom(blocks: readonly ElementContent[], start: number, floor: number): number {
  let at = start;
  while (
    at >= floor &&
    at > start - MOST_STATEMENTS &&
    isTag(blocks[at], 'p') &&
    ROMAN.test(blockOf(blocks[at]).words)
  )
    at--;
  const { words } = blockOf(blocks[at + 1]);
  if (at === start || !FIRST.test(words) || (at + 1 === start && !SECOND.test(words))) return start;
  return at >= floor && blockOf(blocks[at]).isWords && blockOf(blocks[at]).words.endsWith(':') ? at : at + 1;
}

/** Whether a block is the first of such statements. */
export const beginsStatements = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p') && FIRST.test(blockOf(block).words);

/** `If you need help, see the answer below.`: what is to be done stands above it. */
const isPointer = (block: ElementContent): boolean =>
  blockOf(block).isWords && pointsAtAnswer(blockOf(block).words) === 'alone';
const isTask = (block: ElementContent): boolean =>
  isTag(block, 'ul', 'ol') || (blockOf(block).isWords && !blockOf(block).holdsQuestions);

/** `Your program should print:`, `Expected output: 12`: it shows what is to come of the task that stands above it. */
const SAMPLE =
  /^(?:(?:when|if|once|as soon as|quand|lorsque|si|une fois que|wenn|sobald|cuando|quando|se|als)\b[^.?!:,]{0,60}, ?)?(?:(?:your|the|this|it|you|votre|ton|le|la|on|ihr|dein|das|die|il|el|tu|su)\b[^.?!:]{0,40}\b(?:should|must|will|doit|doivent|devrait|devez|soll(?:te)?|muss|deve|dovrebbe|debe(?:ria)?|tiene que)\b[^.?!:]{0,60}|(?:(?:expected|sample|example|erwartete|mogliche) )?(?:outputs?|results?|ausgabe|ergebnis)|(?:sortie|resultat|affichage)(?: attendue?)?|(?:output|risultato)(?: atteso)?|(?:salida|resultado)(?: esperad[ao])?|(?:for )?(?:example|instance)|par exemple|(?:zum )?beispiel|(?:per|ad) esempio|(?:por )?ejemplo)\s*:(?:$| [^?]{1,60}$)/;

function isSample(block: ElementContent): boolean {
  const { isWords, holdsQuestions, normalized } = blockOf(block);
  // Few words have a colon: for all others the pattern needn't be made.
  return isWords && !holdsQuestions && normalized.includes(':') && SAMPLE.test(normalized);
}

/** `Remember that …`, « Vous pouvez utiliser … », „Beachte …“: it helps with the task that stands above it. */
const REMINDS =
  /^(?:(?:please )?(?:note|remember|recall|keep in mind|be (?:careful|aware))\b|n\.? ?b\b|(?:you|vous|tu|du|sie) (?:can|may|might|pouvez|peux|kannst|konnen)\b|nota\b|ricorda\w*|tieni presente|attenzione\b|puoi\b|potete\b|rappel\w*|notez\b|remarque\b|attention\b|souvenez|n'oubliez|beacht\w*|achtung\b|hinweis\b|denke? daran|recuerd[ae]\w*|ten(?:ga)? en cuenta|atencion\b|puedes?\b|lembre\b|observacao\b|let op\b|onthoud\b)/;
const MOST_REMINDERS = 3;

/** Quoted, and neither asks nor tells what to do. */
const isNote = (block: ElementContent | undefined): boolean =>
  isTag(block, 'blockquote') && !blockOf(block).holdsQuestions && !asksOrTellsIn(blockOf(block).words);

function aboveReminders(blocks: readonly ElementContent[], start: number, floor: number): number {
  let at = start;
  while (at > floor && start - at < MOST_REMINDERS && (reminds(blocks[at]!) || isNote(blocks[at]))) at--;
  return at < start && blockOf(blocks[at]).isWords && taskOf(blocks[at]) !== undefined ? at : start;
}

const reminds = (block: ElementContent): boolean =>
  blockOf(block).isWords && !blockOf(block).asks && REMINDS.test(fromSign(blockOf(block).normalized));

/** The place behind a sample and what it shows; the same place where none stands there. */
export function behindSample(blocks: readonly ElementContent[], at: number): number {
  const own = blocks[at];
  if (!own || !isSample(own)) return at;
  let end = at + 1;
  while (blockOf(blocks[end]).isShown) end++;
  return end;
}

/** The words or list above a sample; what is shown may stand between. */
function taskAbove(blocks: readonly ElementContent[], sample: number, floor: number): number | undefined {
  let at = sample - 1;
  while (at >= floor && blockOf(blocks[at]).isShown) at--;
  return at >= floor && isTask(blocks[at]!) ? at : undefined;
}

/** An unlabelled paragraph may go on what a labelled one above it began. */
function labelledAbove(blocks: readonly ElementContent[], start: number, floor: number): number | undefined {
  const at = decidedAbove(blocks, start);
  if (at < floor || isBarrier(blocks[at]!)) return undefined;
  const isTitle = at < start && isQuestionByNumber(blocks[at]) && isNumberAlone(blocks[at]!);
  return isTitle ? nextFull(blocks, at) : at;
}

const isBarrier = (node: ElementContent): boolean =>
  blockOf(node).holdsQuestions || holdsPart(node, 'callout');

/** `2. Why …`, `**Question 2:** Why …` */
const isLabelled = (block: ElementContent): boolean =>
  blockOf(block).isWords && (blockOf(block).label !== undefined || isQuestionByNumber(block));

/** Of each block of a row, as far as was asked, the nearest that has a label, or parts what stands above it; -1 for none. */
const DECIDED = new WeakMap<readonly ElementContent[], number[]>();

function decidedAbove(blocks: readonly ElementContent[], from: number): number {
  const known = DECIDED.get(blocks) ?? [];
  DECIDED.set(blocks, known);
  for (let at = known.length; at <= from; at++) {
    const decides = isLabelled(blocks[at]!) || isBarrier(blocks[at]!);
    known.push(decides ? at : (known[at - 1] ?? -1));
  }
  return known[from] ?? -1;
}

/** The first block behind these that is neither picture nor remark. */
export function behindAsides(blocks: readonly ElementContent[], from: number): number {
  let at = from;
  while (blockOf(blocks[at]).isAside) at++;
  return at;
}

/** `Question 3`, `Q12.`: what exercises and questions are numbered with. */
export const QUESTION = new RegExp(
  String.raw`^(?:\d{1,2}(?:\.\d{1,2})*\.? +(?=(?:${QUESTIONS}|${EXERCISES}) ?\d))?(?:(?:${QUESTIONS}|${EXERCISES}|問題|quiz|qcm|mcq|problem|q)\s*(?:(?:n[o°r]\.?|#)\s*)?\d+\s*[.:)–-]?|[dfp]\d+[.:)])\s*`,
);

export const isQuestionByNumber = (block: ElementContent | undefined): boolean =>
  QUESTION.test(fromSign(blockOf(block).normalized));

/** `Question 3`, or `3 (2 points)`, says nothing of what it asks. */
export function isNumberAlone(block: ElementContent): boolean {
  const words = fromSign(blockOf(block).normalized).replace(POINTS, '');
  return words.replace(QUESTION, '') === '' || /^\d{1,3}[.)]?$/.test(words);
}
