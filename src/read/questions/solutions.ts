/** Which solution belongs to which exercise, wherever in the page they stand. */
import type { Element, Root } from 'hast';
import { SKIP, visit } from '../../lesson/index.ts';
import { bodyOf, isPart, type PartOf } from '../parts.ts';
import { isFrame, partsOf } from './exercise.ts';
import type { Solutions } from './pattern.ts';

/** The labels that exercises bear: a solution may name one of them. */
export function labelsIn(tree: Root): ReadonlySet<string> {
  const labels = new Set<string>();
  visit(tree, 'element', (node) => {
    if (isPart(node, 'exercise', 'question') && node.data.part.name) labels.add(node.data.part.name);
  });
  return labels;
}

/** The exercise that a solution names, else the last one before it that has no answer yet. */
export function pairSolutions(tree: Root): Solutions {
  const named = new Map<string, Element>();
  const unanswered: Element[] = [];
  const of = new Map<Element, PartOf<'solution'>[]>();
  visit(tree, 'element', (node) => {
    if (isPart(node, 'exercise')) {
      const isAnswered = isFrame(node) || partsOf(bodyOf(node)).some(({ answer }) => answer);
      const { name } = node.data.part;
      if (!isAnswered) unanswered.push(node);
      if (!isAnswered && name !== undefined && !named.has(name)) named.set(name, node);
    } else if (isPart(node, 'solution')) {
      const label = node.data.part.of;
      while (of.has(unanswered.at(-1)!)) unanswered.pop();
      const its = label === undefined ? unanswered.at(-1) : named.get(label);
      if (its) of.set(its, [...(of.get(its) ?? []), node]);
    } else return isPart(node, 'plain') ? SKIP : undefined;
    return SKIP;
  });
  return { of, all: new Set([...of.values()].flat()) };
}
