/**
 * A choice that is all a box or an exercise holds: what asks, options, and the key in it or behind it. What asks may be
 * its title.
 *
 *     !!! question "What floats?"
 *
 *         - ice
 *         - iron
 *
 *         Answer: ice
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { bodyOf, element, lineOf, titleOf } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { wordsOfOption } from '../choices/option-key.ts';
import { optionsAt } from '../choices/options.ts';
import { plainOptionsAt } from '../choices/plain-options.ts';
import { asksOrTellsIn, endsAsking } from '../words/lexicon.ts';
import { tellsToChoose } from './asked-words.ts';
import { letteredChoice } from './lettered.ts';
import type { Candidate, Context, Match } from './pattern.ts';

/** @param end the block behind what answers the box */
export function choiceIn(box: Element, context: Context, end: number): Match | undefined {
  const { blocks, at } = context;
  const asks = titleAsks(box) ? [element('p', {}, titleOf(box), lineOf(box))] : [];
  const row = [...asks, ...bodyOf(box), ...blocks.slice(at + 1, end)];
  for (let from = asks.length; from < row.length; from++) {
    const offered = optionsAt(row, from);
    const isLettered = offered !== undefined;
    // `2. Why does it float?`: parts that ask, whatever letters answer them.
    if (offered?.numbered && offered.options.some((one) => endsAsking(wordsOfOption(one)))) return undefined;
    if (!isLettered && !mayBePlain(row, from)) continue;
    const match = matchIn(row, from, context);
    if (match) return { ...match, start: at, end, introduced: false };
    if (isLettered) return undefined;
  }
  return undefined;
}

export const titleAsks = (box: Element): boolean =>
  /\?/.test(blockOf(box).title) || tellsToChoose(blockOf(box).title);

const mayBePlain = (row: readonly ElementContent[], at: number): boolean =>
  at > 0 && isTag(row[at], 'ul', 'p') && plainOptionsAt(row, at) !== undefined;

/** The choice between the options at a place, where nothing else but words stands in the row: those below it are told with its answer. */
function matchIn(row: readonly ElementContent[], from: number, context: Context): Match | undefined {
  const { heading: _, answer: __, ...shared } = context;
  // A number that is looked up for what becomes no choice doesn't count.
  const count = { ...shared.keys.count };
  // Nor is anything said of it.
  const said: (() => void)[] = [];
  const page: Notes = {
    ...shared.page,
    report: (rule, at, params) => void said.push(() => shared.page.report(rule, at, params)),
  };
  const own = { ...shared, page, keys: { ...shared.keys, count } };
  const match = letteredChoice({ ...own, blocks: row, at: from, floor: 0, block: blockOf(row[from]) });
  const above = row.slice(0, match?.start);
  const below = row.slice(match?.end).filter((one) => !isBlank(one));
  if (!match || !above.every((one) => blockOf(one).isWords || blockOf(one).isShown)) return undefined;
  if (below.length > 0 && !(below.every(isNote) && match.becomes.every(isKeyed))) return undefined;
  Object.assign(shared.keys.count, count);
  for (const say of said) say();
  const becomes = match.becomes.map((one, i) => (i === 0 ? toldWith(below, ledBy(above, one)) : one));
  return { ...match, becomes };
}

/** `From the exam of 2024`, below the answer. */
const isNote = (block: ElementContent): boolean =>
  isTag(block, 'p') &&
  blockOf(block).isWords &&
  !asksOrTellsIn(blockOf(block).words) &&
  optionsAt([block], 0) === undefined;

const isKeyed = (one: Candidate | ElementContent): boolean =>
  one.type === 'candidate' && one.specific.kind !== 'open';

const toldWith = (below: readonly ElementContent[], one: Candidate | ElementContent) =>
  one.type === 'candidate' && below.length > 0
    ? { ...one, feedback: [...(one.feedback ?? []), ...below] }
    : one;

const ledBy = (above: readonly ElementContent[], one: Candidate | ElementContent) =>
  one.type === 'candidate' && above.length > 0 ? { ...one, lead: [...above, ...(one.lead ?? [])] } : one;
