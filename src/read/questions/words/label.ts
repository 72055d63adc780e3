/** Labels that authors number their questions with: `a)`, `(a)`, `d )`, `a.`, `Q1.`, `1 -`. They never identify: they err. */
import { onceForWords, type Place } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { letterAt, placeOfLetter } from './letters.ts';

const LABEL = /^(?:\(?[A-Za-z]\s?\)|[a-z]\.|[Qq]\s?\d{1,3}\s?[.:)]|\d{1,2}\s?[-–]|\d{1,3}\s?[.)])(?=\s|$)/u;

export const labelOf = onceForWords((words): string | undefined => {
  return LABEL.exec(words)?.[0];
});
export function withoutLabel(words: string): string {
  return words.replace(LABEL, '').trim();
}

interface Labelled {
  readonly label?: string;
  readonly place: Place;
  /** Questions of one run are numbered together. */
  readonly run: number;
}

/** Warns about a label that comes twice in a run, or leaves one out. */
export function checkLabels(questions: readonly Labelled[], page: Notes): void {
  let run: number | undefined;
  let series: Rank[] = [];
  for (const { label, place, run: its } of questions) {
    if (its !== run) series = [];
    run = its;
    if (label === undefined) continue;
    const rank = { ...rankOf(label), line: place.line };
    const last = series.at(-1);
    reportLabel({ label, place }, rank, series, page);
    // Going back starts a new series; so do labels of another kind.
    if (last && (last.kind !== rank.kind || rank.value < last.value)) series = [];
    series.push(rank);
  }
}

interface Rank {
  readonly kind: string;
  readonly value: number;
  readonly line: number;
}

function reportLabel(
  { label, place }: { readonly label: string; readonly place: Place },
  { kind, value }: Rank,
  series: readonly Rank[],
  page: Notes,
): void {
  const last = series.at(-1);
  const same = series.find((one) => one.kind === kind && one.value === value);
  if (same && !(value === 1 && last!.value > 1)) {
    page.report('label-duplicate', place, { label, line: same.line });
  } else if (last?.kind === kind && value > last.value + 1) {
    const expected = label.replace(/[a-z]\b|\d+/i, written(kind, last.value + 1));
    page.report('label-gap', place, { label, expected });
  }
}

/** Its kind (`a`, `1` or `Q`) and its place in a series, from 1. */
export function rankOf(label: string): { kind: string; value: number } {
  const digits = /\d+/.exec(label)?.[0];
  if (digits !== undefined) return { kind: /^q/i.test(label) ? 'Q' : '1', value: Number(digits) };
  return { kind: 'a', value: placeOfLetter(/[a-z]/i.exec(label)![0]) + 1 };
}

function written(kind: string, value: number): string {
  return kind === 'a' ? letterAt(value - 1) : String(value);
}
