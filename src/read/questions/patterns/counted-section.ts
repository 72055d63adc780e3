/**
 * The section of an exercise that its heading only counts (see counted.ts), which nobody answers: all of it is asked.
 *
 *     ## Exercises
 *
 *     ### 1. The lake
 *
 *     How much ice does it hold?
 */
import type { ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { blockOf, isRule, levelOf, sectionEnd } from '../blocks/block.ts';
import { wordsOfItem } from '../blocks/items.ts';
import { markedOptions } from '../choices/option-marks.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { callsQuestion } from './choice-stem.ts';
import { isCountedExercise } from './counted.ts';
import type { Context, Match } from './pattern.ts';
import { asked, holdsOthers, isAnsweredBefore } from './unanswered.ts';

export function countedSection(context: Context): Match | undefined {
  const { blocks, at, floor, heading, page, isInAnswer } = context;
  if (at !== floor || !heading || isInAnswer) return undefined;
  if (!isCountedExercise(blocks, heading, page.title)) return undefined;
  const end = sectionEnd(blocks, at, levelOf(heading), isRule);
  const own = blocks.slice(at, end);
  if (own.every(isBlank)) return undefined;
  if (own.some((one) => blockOf(one).level !== undefined) || holdsOthers(own, context)) return undefined;
  if (isAnsweredBefore(context, at, end) || (callsQuestion(heading) && own.some(tellsOption)))
    return undefined;
  const lead = element('p', {}, heading.children, lineOf(heading));
  const stem = asksOrTellsIn(blockOf(heading).words) ? [lead, ...own] : own;
  return { start: at, end, introduced: false, becomes: [asked(stem, context, 'exercise')] };
}

/** `- ✅ ice`, among items that have no such sign: it is one of a choice. */
function tellsOption(list: ElementContent): boolean {
  if (!isTag(list, 'ul')) return false;
  const kinds = markedOptions(elementsOf(list).map(wordsOfItem)).map(({ mark }) => mark);
  return kinds.length > 1 && kinds.filter((one) => one === 'words' || one === 'sign').length === 1;
}
