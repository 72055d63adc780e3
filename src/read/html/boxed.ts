/**
 * Author's HTML that draws a box around an exercise, and calls it so: headings in it are its own, and what answers it
 * may stand behind it.
 *
 *     <div class="alert alert-info">
 *     **Exercise 2** Why does ice float?
 *     #### Tests
 *     </div>
 */
import type { Element, ElementContent } from 'hast';
import { isTag, plainText } from '../../lesson/index.ts';
import { isPart, part } from '../parts.ts';
import { callsExercise, isCalledExercise } from '../questions/words/exercise-label.ts';
import { flow } from './flow.ts';
import { ancestorsOf, attributeOf, type ParsedElement } from './parse-html.ts';

const DRAWS =
  /\b(?:alert|admonition|callout|box|boxed|card|panel|notice|exo|exercises?|exercice|aufgabe|uebung|esercizio|ejercicio|exercicio)\b/i;
const HEADING = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** @param children safe already */
export function boxOf(
  node: ParsedElement,
  children: readonly ElementContent[],
  line: number,
): Element | undefined {
  if (!draws(node) || boxesAround(node) > MOST_AROUND) return undefined;
  const [first, ...others] = flow(children);
  const title = titleIn(first);
  if (!title || !others.some((one) => isTag(one, ...HEADING)) || others.some(isFold)) return undefined;
  const body = title === first ? others : [first!, ...others];
  const words = title === first ? title.children : [];
  return part({ kind: 'callout', variety: 'note', exercise: true }, line, words, body);
}

const draws = (node: ParsedElement): boolean =>
  node.tagName === 'div' && DRAWS.test(attributeOf(node, 'class') ?? '');

/** Each looks at all that it holds: boxes in boxes in boxes do so only so often. */
const MOST_AROUND = 3;

function boxesAround(node: ParsedElement): number {
  let count = 0;
  for (const one of ancestorsOf(node)) if (draws(one) && ++count > MOST_AROUND) break;
  return count;
}

/** Answers that stand in it are read where they stand. */
const isFold = (one: ElementContent): boolean => isPart(one, 'disclosure') || isTag(one, 'details');

/** A heading or a paragraph that calls itself an exercise, or the bold words that a paragraph begins with. */
function titleIn(block: ElementContent | undefined): Element | undefined {
  if (isTag(block, ...HEADING)) return calls(block) ? block : undefined;
  if (!isTag(block, 'p')) return undefined;
  const [bold, ...others] = block.children.filter((one) => one.type !== 'text' || one.value.trim() !== '');
  if (!isTag(bold, 'strong', 'b') || !calls(bold)) return undefined;
  return others.length === 0 ? block : bold;
}

function calls(title: Element): boolean {
  const words = plainText(title);
  return isCalledExercise(words) || callsExercise(words, 'exercise');
}
