/**
 * `extype: cloze` of R/exams: one exercise of several answers. Where they go, the question says `##ANSWER1##`, or the list
 * below it has an item for each.
 */
import type { Line } from '../prepared.ts';
import type { Meta } from './key.ts';

const PLACE = /##ANSWER(\d+)##/g;

type Items = readonly (readonly Line[])[];

/** The question and its list, in which gaps stand; those that nothing can be typed into, or only R knows, are blanks. */
export function clozeOf(meta: Meta, stem: readonly Line[], offered: Items): readonly Line[] {
  const solutions = (meta.get('exsolution') ?? '').split('|');
  const types = (meta.get('exclozetype') ?? '').split('|').map((one) => one.trim());
  const isTyped = solutions.every((one, i) => /^(?:num|string)$/.test(types[i] ?? '') && isKnown(one));
  const gap = (index: number): string =>
    isTyped && solutions[index] !== undefined ? `{gap}\`${solutions[index].trim()}\`` : '\\_\\_\\_';
  const placed = stem.map(({ text, line }) => ({
    text: text.replace(PLACE, (_, number: string) => gap(Number(number) - 1)),
    line,
  }));
  const isPlaced = stem.some(({ text }) => text.search(PLACE) >= 0);
  const hasOne = isTyped && !isPlaced && offered.length === solutions.length;
  return [...placed, ...offered.flatMap((words, i) => itemOf(words, hasOne ? ` ${gap(i)}` : ''))];
}

const isKnown = (solution: string): boolean => /^(?!\s*(?:nil|na)?\s*$)[^`]+$/i.test(solution);

function itemOf([first, ...rest]: readonly Line[], end: string): readonly Line[] {
  if (!first) return [];
  const { line } = first;
  return [
    { text: '', line },
    { text: `- ${first.text}${end}`, line },
    ...rest.map((one) => ({ ...one, text: `  ${one.text}` })),
  ];
}
