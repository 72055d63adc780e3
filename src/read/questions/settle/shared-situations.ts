/**
 * What several questions are about together is told to each of them, for a quiz asks each by itself. The page tells it
 * once, above them or above the first of its parts:
 *
 *     The lake froze over in one night.
 *     ![The lake](lake.png)
 *
 *     1. How cold was it?
 *     2. Who walks on it?
 *
 * It holds as far as nothing else is told: up to a heading, a rule, an exercise of its own, or the next such words.
 */
import type { ElementContent } from 'hast';
import { holds, isBlank, Placeholder, rawText } from '../../../lesson/index.ts';
import { blockOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import type { Placed } from '../walk/walk.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { isCall } from './calls.ts';
import { endsSentence, isPictured, offersAny } from './evidence.ts';
import { type Group, groupsOf, headOf } from './groups.ts';

/** More is a text to read, which nobody wants again and again: it is told once, before the first. */
const MOST_BLOCKS = 8;
const MOST_CHARACTERS = 1200;

/** @param body with a placeholder for each question */
export function withSharedSituations(body: Row, placed: readonly Placed[]): readonly Placed[] {
  if (placed.length < 2) return placed;
  const told = new Map<Placed, Row>();
  for (const group of groupsOf(body, placed)) {
    const shared = group.members.length > 1 ? toldWithEach(group) : [];
    for (const one of shared.length > 0 ? group.members : []) {
      const own = headOf(one);
      const isFirst = one === group.members[0];
      const wanted = shared.filter(
        (block) => !own.includes(block) && !(isFirst && group.led.includes(block)),
      );
      if (wanted.length > 0) told.set(one, wanted);
    }
  }
  return told.size === 0 ? placed : placed.map((one) => withShared(one, told.get(one)));
}

/** A context of which only the end is told stands before the first as a whole. */
function withShared(one: Placed, shared: Row | undefined): Placed {
  const isTold = shared && one.context.every((block) => isBlank(block) || shared.includes(block));
  return isTold ? { ...one, shared, context: [] } : one;
}

function toldWithEach({ above, led, members, isSaid }: Group): Row {
  const all = [...above, ...led];
  if (all.some(isPlayed)) return [];
  if (isSaid) return isShort(all) ? all : [];
  // Options are another question's, or the first one's own.
  if (!all.some(tellsMuch) || offersAny(led)) return [];
  if (all.length === 1 && isMereCall(all[0]) && members.every(choosesByItself)) return [];
  return isShort(all) ? all : all.slice(-1).filter(isCall);
}

/** More than `Questions`, or `Part 2: loops`. */
function tellsMuch(block: ElementContent): boolean {
  const { words, isShown } = blockOf(block);
  if (isShown || isPictured(block) || asksOrTellsIn(words) || holds(block, SHOWN)) return true;
  const said = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  return endsSentence(words) && (said.length >= FEWEST_WORDS || UNSPACED.test(words));
}
const FEWEST_WORDS = 4;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u;
const SHOWN: ReadonlySet<string> = new Set([Placeholder.math, 'code']);

const isMereCall = (block: ElementContent | undefined): boolean => isCall(block) && !isPictured(block);

/** A choice that asks: `Choose the right answer` says nothing more. */
const choosesByItself = ({ candidate: { specific, stem } }: Placed): boolean =>
  /^(?:single-choice|multiple-choice|true-false)$/.test(specific.kind) &&
  stem.some((one) => blockOf(one).asks);

/** A film is watched once. */
const PLAYED: ReadonlySet<string> = new Set([Placeholder.video, 'video', 'audio']);
const isPlayed = (block: ElementContent): boolean => holds(block, PLAYED);

const isShort = (blocks: Row): boolean =>
  blocks.length <= MOST_BLOCKS && rawText([...blocks]).length <= MOST_CHARACTERS;
