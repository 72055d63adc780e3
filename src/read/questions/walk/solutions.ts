/** Which solution belongs to which exercise, wherever in the page they stand. */
import type { Element, Root } from 'hast';
import { SKIP, visit } from '../../../lesson/index.ts';
import { bodyOf, isPart, type PartOf, titleOf } from '../../parts.ts';
import { isFrame, partsOf } from '../patterns/exercise.ts';
import type { Solutions } from '../patterns/pattern.ts';

/** Tells whether an exercise bears a label: a solution may name it. They are looked for when it is first asked. */
export function labelsIn(tree: Root): (label: string) => boolean {
  let labels: Set<string> | undefined;
  return (label) => {
    labels ??= new Set(namesIn(tree));
    return labels.has(label);
  };
}

function namesIn(tree: Root): readonly string[] {
  const names: string[] = [];
  visit(tree, 'element', (node) => {
    if (isPart(node, 'exercise', 'question') && node.data.part.name)
      names.push(...called(node.data.part.name));
  });
  return names;
}

/** `ice-1`, and so `ice-1 (hard)`: whatever its author wrote behind a label is no part of it. */
const called = (name: string): readonly string[] => [...new Set([name, name.split(/\s/)[0]!])];

export const noSolutions = (): Solutions => ({ of: new Map(), all: new Set() });

/**
 * The exercise that a solution names, else the last one before it that has no answer yet; of as many solutions in a row as
 * such exercises stand above them, each in its turn.
 */
export function pairSolutions(tree: Root): Solutions {
  const named = new Map<string, Element>();
  const unanswered: Element[] = [];
  const of = new Map<Element, PartOf<'solution'>[]>();
  let inRow: PartOf<'solution'>[] = [];
  function open(exercise: PartOf<'exercise'>): void {
    if (isFrame(exercise) || partsOf(bodyOf(exercise), titleOf(exercise)).some(({ answer }) => answer))
      return;
    const { name } = exercise.data.part;
    unanswered.push(exercise);
    for (const one of name === undefined ? [] : called(name)) if (!named.has(one)) named.set(one, exercise);
  }
  function pairRow(): void {
    const waiting = unanswered.filter((one) => !of.has(one));
    const isInTurn = inRow.length > 1 && inRow.length === waiting.length;
    for (const [i, one] of inRow.entries()) {
      if (isInTurn) of.set(waiting[i]!, [one]);
      else pair(one);
    }
    inRow = [];
  }
  function pair(solution: PartOf<'solution'>): void {
    const label = solution.data.part.of;
    while (of.has(unanswered.at(-1)!)) unanswered.pop();
    const its = label === undefined ? unanswered.at(-1) : named.get(label);
    if (its) of.set(its, [...(of.get(its) ?? []), solution]);
  }
  visit(tree, 'element', (node) => {
    if (isPart(node, 'exercise')) {
      pairRow();
      open(node);
    }
    if (isPart(node, 'solution') && node.data.part.of === undefined) inRow.push(node);
    else if (isPart(node, 'solution')) {
      pairRow();
      pair(node);
    }
    return isPart(node, 'exercise', 'solution', 'plain') ? SKIP : undefined;
  });
  pairRow();
  return { of, all: new Set([...of.values()].flat()) };
}
