/**
 * Statements that a page calls to judge, and that nothing judges: each is asked. What calls may be a heading, a line in bold
 * or a sentence of a paragraph, however long that is, and stand above sections of its own.
 *
 *     ## Part A: True or false (4 points)        Answer "true" or "false" to each statement. …
 *
 *     1. Ice floats.                             ### 1. Water
 *     2. Lead floats.
 *                                                - Ice floats.
 *     | Statement  | T | F |                     - Lead floats.
 *     |------------|---|---|
 *     | It rains.  |   |   |                     ### 2. Air
 */
import type { ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { blockOf, isRule, levelOf, nextFull, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { tellsAnswer } from '../blocks/told.ts';
import { titlesJudged } from '../words/exercise-label.ts';
import { callsJudgement, isSaid } from '../words/judgement.ts';
import { titlesAnswer } from '../words/kind-names.ts';
import { labelOf } from '../words/label.ts';
import { asksOrTellsIn, normalize, SENTENCES } from '../words/lexicon.ts';
import { holdsFound, type InTurn, inTurn, isKnown } from './asked-in-turn.ts';
import { statementsIn } from './statements-table.ts';

const FEWEST = 2;

export function statementsLeft(row: Row): readonly InTurn[] {
  return row.flatMap((block, at) => (isCall(block) ? askedBelow(row, at) : []));
}

function askedBelow(row: Row, call: number): readonly InTurn[] {
  const end = areaEnd(row, call);
  if (row.slice(call + 1, end).some((one) => isKnown(one) || holdsFound(one) || tellsAnswer(one))) return [];
  const runs: InTurn[] = [];
  let count = 0;
  for (let at = call + 1; at < end; ) {
    const rows = rowsAt(row, at, end);
    const last = isTag(row[at], 'p') ? at + rows.length : at + 1;
    if (rows.length > 0) runs.push(inTurn(at, last, rows));
    count += rows.length;
    at = rows.length > 0 ? last : at + 1;
  }
  return count < FEWEST ? [] : runs;
}

/** The statements of a list or a table, or of the paragraphs that count on from one. */
function rowsAt(row: Row, at: number, end: number): readonly Row[] {
  const block = row[at]!;
  if (isTag(block, 'table')) return statementsIn(block)?.map((one) => [one]) ?? [];
  if (isTag(block, 'ul', 'ol')) {
    const items = elementsOf(block);
    return items.length > 0 && items.every(isStatement) ? items.map(rowIn) : [];
  }
  let next = at;
  while (next < end && isCounted(row[next]!) && isStatement(row[next]!)) next++;
  return row.slice(at, next).map((one) => [one]);
}

const isCounted = (block: ElementContent): boolean =>
  isTag(block, 'p') && labelOf(wordsOf(block)) !== undefined;

const isStatement = (block: ElementContent): boolean =>
  isSaid(wordsOf(block)) && !asksOrTellsIn(wordsOf(block));

/** Without the place for what judges it. */
const wordsOf = (block: ElementContent): string =>
  blockOf(block)
    .words.replace(/_{2,}|\.{4,}/g, ' ')
    .trim();

/** Sections below it where it leads to one; else what stands in its own, up to other words. */
function areaEnd(row: Row, call: number): number {
  const own = levelOf(row[call]);
  const { at: heading } = headingsAbove(row)[call]!;
  const level = own < 7 ? own : heading === undefined ? 0 : levelOf(row[heading]);
  const leads = own < 7 || levelOf(row[nextFull(row, call)]) < 7;
  const ends = (one: ElementContent): boolean =>
    isCall(one) || isRule(one) || titlesKey(one) || (!leads && mayEnd(one));
  return sectionEnd(row, call + 1, level, ends);
}

const titlesKey = (block: ElementContent): boolean => titlesAnswer(standingTitle(block) ?? '');

/** Below words: a heading, or words that count nothing. */
const mayEnd = (block: ElementContent): boolean =>
  levelOf(block) < 7 || (!isBlank(block) && !isTag(block, 'ul', 'ol', 'table') && !isCounted(block));

function isCall(block: ElementContent): boolean {
  const { words, level } = blockOf(block);
  if (level !== undefined || standingTitle(block) !== undefined)
    return titlesJudged(words.replace(PART, '').replace(WORTH, ''));
  return isTag(block, 'p') && words.split(SENTENCES).some(tellsToJudge);
}
/** `Part A:`, `2.`, `Section 3 – ` */
const PART = /^\P{L}*(?:(?:\p{L}{4,9}\s+)?(?:[A-H]|[IVX]{1,4}|\d{1,2})\s?[.):–-]\s*)?/u;
/** `(4 points)` */
const WORTH = /\s?[([][^()[\]\d]{0,12}\d[^()[\]]{0,30}[)\]]\s?$/;

const tellsToJudge = (sentence: string): boolean => {
  const bare = sentence.replace(/["“”„«»]/g, '');
  const words = normalize(bare);
  return callsJudgement(bare) && JUDGING.test(words) && (OF_STATEMENTS.test(words) || LETTERS.test(bare));
};
/** What a program compares is true or false as well: of that nobody speaks so. */
const OF_STATEMENTS =
  /\b(?:statements?|sentences?|claims?|affirmations?|phrases?|enonces?|propositions?|aussagen?|satze?|behauptungen?|affermazion[ei]|fras[ei]s?|afirmacion(?:es)?|afirmac(?:ao|oes)|enunciados?|oracion(?:es)?|sentencas?|bewering(?:en)?|stelling(?:en)?|zinnen)\b/;
/** `write T or F`, « V ou F » */
const LETTERS = /(?<!\p{L})[TVRWJ](?!\p{L}).{0,20}(?<!\p{L})[FN](?!\p{L})/u;
/** What pupils are told to do with statements. */
const JUDGING =
  /(?:^|[^a-z])(?:say|state|mark|decide|indicate|write|tick|circle|answer|determine|label|judge|identify|are (?:these|the following)|(?:dites|dis|indiquez?|cochez?|ecri(?:s|vez)|entoure[rz]?|repond(?:s|ez|re)|precise[rz]?|coche[rz]?|determine[rz]?)|(?:entscheide|kreuze|schreib|gib|beurteile|bestimme|markiere|prufe|antworte)[a-z]*|(?:indica|segna|scrivi|rispond|stabilisc|decid|barra|metti)[a-z]*|(?:indiqu|marqu|senal|escrib|respond|decid|anot|assinal|escrev|julg)[a-z]*|(?:geef|schrijf|kruis|zeg|bepaal|omcirkel)[a-z]*)(?![a-z])/;
