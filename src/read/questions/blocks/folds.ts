/** How many folds ask, of a row or of all that are items of lists. */
import type { Element, ElementContent, Root } from 'hast';
import { elementsOf, onceFor, visit } from '../../../lesson/index.ts';
import { isPart } from '../../parts.ts';
import { tellsLearner, tellsToExplain } from '../words/lexicon.ts';
import { blockOf } from './block.ts';

export interface Folds {
  /** Of the folds of a row, most ask. */
  readonly isMost: boolean;
  /** Nearly all do. */
  readonly isAll: boolean;
  /** Most ask or tell what to do, and two tell to explain: what none but learners are told. */
  readonly isTold: boolean;
}

/** How many of a row's folds ask. */
export const foldsOf = onceFor(
  (blocks: readonly ElementContent[]): Folds => countedIn(blocks.filter((one) => isPart(one, 'disclosure'))),
);

/** The folds of a page that are all there is in an item of a list: `1. <details>…`. */
export function foldsInItems(tree: Root): Folds {
  const folds: Element[] = [];
  visit(tree, 'element', (node) => {
    const [only, ...others] = node.tagName === 'li' ? elementsOf(node) : [];
    if (isPart(only, 'disclosure') && others.length === 0) folds.push(only);
  });
  const { asking, telling } = countIn(folds);
  // In a list of folds each asks or tells what to do, or none does.
  const isQuiz = folds.length >= 3 && asking >= 1 && (asking + telling) * 5 >= folds.length * 4;
  const { isMost, isAll, isTold } = countedIn(folds);
  return { isMost: isMost || isQuiz, isAll: isAll || isQuiz, isTold };
}

function countedIn(folds: readonly Element[]): Folds {
  const { asking, telling, explaining } = countIn(folds);
  return {
    isMost: asking >= 3 && asking * 2 >= folds.length,
    isAll: asking >= 5 && (asking + telling) * 5 >= folds.length * 4,
    isTold: explaining >= 2 && (asking + telling) * 2 > folds.length,
  };
}

function countIn(folds: readonly Element[]): Readonly<Record<'asking' | 'telling' | 'explaining', number>> {
  const blocks = folds.map(blockOf);
  return {
    asking: blocks.filter(({ role }) => role === 'question').length,
    telling: blocks.filter(({ role, title }) => role === 'extra' && tellsLearner(title)).length,
    explaining: blocks.filter(({ role, title }) => role === 'extra' && tellsToExplain(title)).length,
  };
}
