/**
 * Folds of one title, each alone below a heading that counts and says what is wanted, and each with nothing but code: they
 * solve it, whatever they are called.
 *
 *     ### 1. All ships of the fleet
 *     ▸ sql code
 *     ### 2. Only names, by age
 *     ▸ sql code
 */
import type { Element } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, isPart, lineOf } from '../../parts.ts';
import { blockOf, isRule, levelOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { setExercise } from './made-question.ts';

/** So many of a page, and nearly all of its headings that count. */
const FEWEST = 4;
const NEARLY = 0.8;

export function withFoldsHeaded(blocks: Row): Row {
  if (blocks.filter(mayHold).length < FEWEST) return blocks;
  const counted = blocks.flatMap((one, at) => (counts(one as Element) ? [at] : []));
  const below = new Map(counted.flatMap((at) => foldBelow(blocks, at) ?? []));
  const titles = new Set([...below.values()].map(({ fold }) => blockOf(fold).title));
  if (titles.size !== 1 || below.size < FEWEST || below.size < counted.length * NEARLY) return blocks;
  return withMade(blocks, (at) => {
    const solved = below.get(at);
    if (!solved) return undefined;
    const heading = blocks[at] as Element;
    const asked = element('p', {}, heading.children, lineOf(heading));
    return { row: [setExercise([asked]), foldedAnswer(bodyOf(solved.fold))], end: solved.end };
  });
}

interface Solved {
  readonly fold: Element;
  readonly end: number;
}

/** The only block of its section. */
function foldBelow(blocks: Row, at: number): readonly (readonly [number, Solved])[] | undefined {
  const end = sectionEnd(blocks, at + 1, 6);
  const [fold, ...others] = blocks.slice(at + 1, end).filter((one) => !isBlank(one) && !isRule(one));
  return mayHold(fold) && others.length === 0 ? [[at, { fold, end }]] : undefined;
}

const mayHold = (block: Row[number] | undefined): block is Element =>
  isPart(block, 'disclosure') &&
  roleOf(block) === 'extra' &&
  bodyOf(block).every((one) => isBlank(one) || isTag(one, 'pre'));

/** `3. Only names`, rather than `3. Names`. */
const counts = (block: Element): boolean =>
  levelOf(block) < 7 && /^\P{L}{0,3}\d{1,3}\s?[.):–-]\s*\p{L}+ \p{L}/u.test(blockOf(block).words);
