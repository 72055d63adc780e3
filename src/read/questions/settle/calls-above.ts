/**
 * What is asked of several things in turn is asked with each of them, for a quiz asks each by itself:
 *
 *     What does each of these print?
 *     `print("ice" * 2)`          and what answers it
 *     `print("ice" + "2")`        and what answers it
 *
 * The first has the call right above it. A question that says something itself needs none.
 */
import type { ElementContent, Nodes } from 'hast';
import { isBlank, isTag, Placeholder } from '../../../lesson/index.ts';
import { blockOf } from '../blocks/block.ts';
import type { Candidate } from '../patterns/pattern.ts';
import type { Placed } from '../walk/walk.ts';

export function withCallsAbove(placed: readonly Placed[]): readonly Placed[] {
  let run: number | undefined;
  let call: ElementContent | undefined;
  return placed.map((one) => {
    if (one.run !== run) call = undefined;
    run = one.run;
    const own = promptOf(one.candidate);
    if (!showsOnly(own)) {
      call = callIn(own);
      return one;
    }
    const above = one.context.filter((block) => !isBlank(block)).at(-1);
    if (above) call = isCall(above) ? above : undefined;
    return call && !above ? { ...one, candidate: { ...one.candidate, situation: [call] } } : one;
  });
}

const promptOf = ({ situation = [], lead = [], stem }: Candidate): readonly ElementContent[] =>
  [...situation, ...lead, ...stem].filter((block) => !isBlank(block));

/** The last words above what a question shows, where nothing stands below that. */
function callIn(prompt: readonly ElementContent[]): ElementContent | undefined {
  const shown = prompt.findIndex((block) => showsOnly([block]));
  const above = prompt[shown - 1];
  return shown > 0 && showsOnly(prompt.slice(shown)) && isCall(above) ? above : undefined;
}

const isCall = (block: ElementContent | undefined): block is ElementContent =>
  isTag(block, 'p') && blockOf(block).isWords && !showsOnly([block]);

/** Code, formulas, pictures, and no word besides. */
const showsOnly = (blocks: readonly ElementContent[]): boolean =>
  blocks.length > 0 && blocks.some(shows) && !blocks.some(says);

const SHOWN: ReadonlySet<string> = new Set(['pre', 'code', 'img', 'svg', Placeholder.math]);

const isShown = (node: Nodes): boolean => node.type === 'element' && SHOWN.has(node.tagName);

const shows = (node: Nodes): boolean => isShown(node) || ('children' in node && node.children.some(shows));

/** More than a letter or a number that counts it. */
const says = (node: Nodes): boolean =>
  node.type === 'text'
    ? /\p{L}{2}/u.test(node.value)
    : !isShown(node) && 'children' in node && node.children.some(says);
