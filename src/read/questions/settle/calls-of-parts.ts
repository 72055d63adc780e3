/**
 * What only calls the parts below it is no question of its own, but leads the first of them:
 *
 *     Task 2: The frozen lake
 *     a) How thick is its ice?     and what answers it
 *     b) Who walks on it?          and what answers it
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, Placeholder } from '../../../lesson/index.ts';
import { isPart, withChildren } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import type { Placed } from '../walk/walk.ts';
import { isOffered } from './evidence.ts';
import { placesIn } from './places.ts';
import { promptOf } from './prompt.ts';

/** A page with a placeholder for each question. */
interface Replaced {
  readonly body: readonly ElementContent[];
  readonly placed: readonly Placed[];
}

export function withCallsOfParts({ body, placed }: Replaced): Replaced {
  const called = placed.flatMap((one, at) => (isCallOf(one, placed[at + 1], placed[at + 2]) ? [at] : []));
  if (called.length === 0) return { body, placed };
  const places = placesIn(body);
  const isBehind = ({ placeholder }: Placed): boolean => {
    const place = places.get(placeholder);
    return place?.begins === false && place.above.length === 0;
  };
  const calls = called.filter((at) => isBehind(placed[at + 1]!));
  const gone = new Set(calls.map((at) => placed[at]!.placeholder));
  return {
    body: without(body, gone),
    placed: placed.flatMap((one, at) => {
      if (gone.has(one.placeholder)) return [];
      return calls.includes(at - 1) ? [ledBy(placed[at - 1]!, one)] : [one];
    }),
  };
}

const FIRST = /^\(?(?:a|i)\s?[.)]\s/i;
const SECOND = /^\(?(?:b|ii)\s?[.)]\s/i;
const COUNTED = /^\(?\p{L}{1,2}\s?[.)]\s/u;

/** It has no answer, asks nothing and offers nothing, and the first two parts stand below it. */
function isCallOf(one: Placed, first: Placed | undefined, second: Placed | undefined): boolean {
  if (!first || !second || !FIRST.test(wordsOf(first)) || !SECOND.test(wordsOf(second))) return false;
  const { specific, feedback, hints = [] } = one.candidate;
  if (specific.kind !== 'open' || specific.starter || isDeclared(one) || feedback || hints.length > 0)
    return false;
  const asks = promptOf(one.candidate).some(
    (block) => blockOf(block).words.includes('?') || isOffered(block),
  );
  return !asks && !COUNTED.test(wordsOf(one));
}

const isDeclared = ({ begin }: Placed): boolean =>
  isPart(begin, 'question') && begin.data.part.introduced !== 'perhaps';

/** The first that it says. */
const wordsOf = (one: Placed): string =>
  blockOf(promptOf(one.candidate).find((block) => !isBlank(block))).words;

function ledBy(call: Placed, part: Placed): Placed {
  const { candidate } = part;
  return {
    ...part,
    candidate: { ...candidate, lead: [...promptOf(call.candidate), ...(candidate.lead ?? [])] },
    context: [...call.context, ...part.context],
  };
}

const without = (
  row: readonly ElementContent[],
  gone: ReadonlySet<ElementContent>,
): readonly ElementContent[] =>
  row.flatMap((one) => {
    if (gone.has(one)) return [];
    return one.type === 'element' && holdsAny(one, gone)
      ? [withChildren(one, without(one.children as ElementContent[], gone) as ElementContent[])]
      : [one];
  });

const holdsAny = ({ children }: Element, gone: ReadonlySet<ElementContent>): boolean =>
  children.some(
    (one) =>
      gone.has(one as ElementContent) ||
      (one.type === 'element' && !isTag(one, Placeholder.question) && holdsAny(one, gone)),
  );
