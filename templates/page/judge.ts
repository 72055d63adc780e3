/** Whether an answer to a closed question is right: computed from the key and nothing else. Pure. */
import type { Response } from '../runtime/session.ts';
import type { KeyNumber, KeyText, Solution } from './key.ts';

export interface Verdict {
  /** From 0 to 1. */
  readonly fraction: number;
  /** By the `data-part` of the card: option, stem, item, gap or box. */
  readonly parts: Readonly<Record<string, Part>>;
}

export interface Part {
  /** `missed`: right, and not chosen; told only when the answer is revealed. */
  readonly mark: 'right' | 'partly' | 'wrong' | 'missed';
  readonly feedback?: string;
  /** The right value, where it isn't the learner's: a text, or the id of one. */
  readonly expected?: string;
}

export function judge(solution: Solution, response: Response): Verdict {
  switch (solution.kind) {
    case 'choice':
      return choice(solution, response.kind === 'choice' ? response.chosen : []);
    case 'text':
      return typed(
        bestText(solution.accepted, textOf(response), solution.caseSensitive),
        solution.accepted[0]?.text,
      );
    case 'number':
      return typed(
        bestNumber(solution.accepted, parseNumber(textOf(response), solution.unit)),
        solution.accepted[0] && String(solution.accepted[0].value),
      );
    case 'match':
      return each(Object.entries(solution.pairs), (stem) =>
        response.kind === 'match' ? response.pairs[stem] : '',
      );
    case 'order':
      return order(solution.items, response.kind === 'order' ? response.items : []);
    case 'gaps':
      return gaps(solution, response.kind === 'gaps' ? response.values : []);
  }
}

/** A wrong choice takes away what a right one gives; never below nothing. */
function choice(
  { correct, feedback }: Extract<Solution, { kind: 'choice' }>,
  chosen: readonly string[],
): Verdict {
  const right = chosen.filter((id) => correct.includes(id));
  const wrong = chosen.length - right.length;
  const part = (id: string, mark: Part['mark']): [string, Part] => [
    id,
    { mark, ...(feedback[id] !== undefined && { feedback: feedback[id] }) },
  ];
  return {
    fraction:
      correct.length === 0 ? Number(wrong === 0) : Math.max(0, (right.length - wrong) / correct.length),
    parts: Object.fromEntries([
      ...chosen.map((id) => part(id, correct.includes(id) ? 'right' : 'wrong')),
      ...correct.filter((id) => !chosen.includes(id)).map((id) => part(id, 'missed')),
    ]),
  };
}

type Match = { readonly fraction: number; readonly feedback?: string } | undefined;

const partOf = (match: Match, expected: string | undefined): Part => ({
  mark: !match || match.fraction <= 0 ? 'wrong' : match.fraction < 1 ? 'partly' : 'right',
  ...(match?.feedback !== undefined && { feedback: match.feedback }),
  ...((match?.fraction ?? 0) < 1 && expected !== undefined && { expected }),
});

const typed = (match: Match, expected: string | undefined): Verdict => ({
  fraction: match?.fraction ?? 0,
  parts: { box: partOf(match, expected) },
});

const each = (
  pairs: readonly (readonly [string, string])[],
  given: (key: string) => string | undefined,
): Verdict =>
  mean(
    pairs.map(([key, right]) => {
      const match = given(key) === right;
      return [key, Number(match), match ? { mark: 'right' } : { mark: 'wrong', expected: right }];
    }),
  );

/** An item is right at its own place. */
const order = (items: readonly string[], given: readonly string[]): Verdict =>
  mean(
    items.map((id, index) => {
      const match = given[index] === id;
      return [id, Number(match), match ? { mark: 'right' } : { mark: 'wrong', expected: String(index + 1) }];
    }),
  );

const gaps = (
  { gaps: keys, chosen = [] }: Extract<Solution, { kind: 'gaps' }>,
  values: readonly string[],
): Verdict =>
  mean(
    keys.map((accepted, index) => {
      const match = bestText(accepted, values[index] ?? '', chosen.includes(index));
      return [String(index), match?.fraction ?? 0, partOf(match, accepted[0]?.text)];
    }),
  );

const mean = (parts: readonly (readonly [string, number, Part])[]): Verdict => ({
  fraction: parts.length === 0 ? 1 : parts.reduce((sum, [, fraction]) => sum + fraction, 0) / parts.length,
  parts: Object.fromEntries(parts.map(([key, , part]) => [key, part])),
});

const best = <T extends { readonly fraction: number }>(matches: readonly T[]): T | undefined =>
  matches.reduce<T | undefined>((a, b) => (a && a.fraction >= b.fraction ? a : b), undefined);

const bestText = (accepted: readonly KeyText[], text: string, caseSensitive: boolean): Match =>
  best(accepted.filter((key) => comparable(key.text, caseSensitive) === comparable(text, caseSensitive)));

/** Spaces at the ends, runs of them, and the shape of apostrophes and hyphens don't decide. */
function comparable(text: string, caseSensitive: boolean): string {
  const plain = text
    .normalize('NFC')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[‐‑–−]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return caseSensitive ? plain : plain.toLowerCase();
}

const bestNumber = (accepted: readonly KeyNumber[], value: number | undefined): Match =>
  value === undefined
    ? undefined
    : // A hair of slack: 0.1 + 0.2 is within 0.3 ± 0.
      best(
        accepted.filter((key) => Math.abs(value - key.value) <= key.tolerance + Math.abs(key.value) * 1e-12),
      );

/**
 * A number as people write it: decimal comma or point, spaces or apostrophes between thousands, a true minus, a
 * power of ten, and the unit behind it when it has one. Undefined when it is no number.
 */
export function parseNumber(text: string, unit?: string): number | undefined {
  let plain = text.replace(/[\s\u00a0\u202f'’]/gu, '').replace(/[−–]/g, '-');
  const suffix = unit?.replace(/\s/gu, '');
  if (suffix && plain.toLowerCase().endsWith(suffix.toLowerCase())) plain = plain.slice(0, -suffix.length);
  plain = plain.replace(/[×x*]10\^?/i, 'e').replace(',', '.');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

const textOf = (response: Response): string =>
  response.kind === 'text' || response.kind === 'open' ? response.text : '';
