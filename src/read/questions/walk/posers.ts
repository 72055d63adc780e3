/** What asks by itself, told by the form of its block alone. */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { blockOf, levelOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { rowIn } from '../blocks/items.ts';
import { namesField } from '../blocks/room.ts';
import { areMostly } from '../blocks/rows.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { labelOf } from '../words/label.ts';
import { asksAsReader, endsAsking, SENTENCES, tellsLearner } from '../words/lexicon.ts';
import { POINTS } from '../words/points.ts';
import { callsToAnswer } from '../words/worksheet.ts';
import { isKnown } from './asked-in-turn.ts';
import { sets } from './units/unit.ts';

/** A list of several, a counted paragraph, a line in bold, a heading, or mere words. */
export type Form = 'list' | 'counted' | 'bold' | 'heading' | 'words';

/** What is longer tells something. */
const LONGEST = 320;

/** The form of what may ask, whatever it says. */
export function formOf(block: ElementContent): Form | undefined {
  if (isTag(block, 'ul', 'ol')) return 'list';
  const { words } = blockOf(block);
  if (words.length > LONGEST || !/\S \S/.test(words)) return undefined;
  if (levelOf(block) < 7) return 'heading';
  if (!isTag(block, 'p')) return undefined;
  if (isCounted(words)) return 'counted';
  return standingTitle(block) === undefined ? 'words' : 'bold';
}

/** `1.2 Why`, `IV. Why`, `(3) Why`, `b) Why`, `Question 2: Why` */
export const isCounted = (words: string): boolean =>
  labelOf(words) !== undefined || COUNTED.test(words) || isCalled(words);
function isCalled(words: string): boolean {
  const label = exerciseLabelOf(words);
  return label !== undefined && label.number !== '' && label.rest.trim() !== '';
}
const COUNTED = /^(?:\d{1,2}(?:\.\d{1,2}){1,2}[.)]?|[IVX]{1,4}\s?[.)]|\(\d{1,2}\)|[A-Z][.)])\s/;

/** The same of what asks: of a list three quarters do, and none of its items is empty. */
export function poserForm(block: ElementContent): Form | undefined {
  const form = formOf(block);
  if (form === undefined || isKnown(block)) return undefined;
  if (form === 'list') return areAsking(block as Element) ? form : undefined;
  return isAsking(block) && (form !== 'words' || isNothingElse(blockOf(block).words)) ? form : undefined;
}

/** What goes on behind its question says something of it. */
export const isNothingElse = (words: string): boolean =>
  !words.includes('?') ||
  endsAsking(words.replace(POINTS, '')) ||
  tellsLearner(words.split(SENTENCES).at(-1)!) !== undefined;

function areAsking(list: Element): boolean {
  const heads = elementsOf(list).map((item) => rowIn(item)[0]);
  return (
    heads.length > 1 &&
    heads.every((one) => one !== undefined && /\S \S/.test(blockOf(one).words.slice(0, LONGEST))) &&
    areMostly(heads, (one) => isAsking(one!))
  );
}

/** No call to answer others, no field of a form, nor what a reader of a manual asks. */
export function isAsking(block: ElementContent): boolean {
  const { words } = blockOf(block);
  return (
    sets(block) &&
    !callsToAnswer(words) &&
    !asksAsReader(words) &&
    !(block.type === 'element' && namesField(block)) &&
    !/[:：]\s*$/.test(words)
  );
}
