/** What is wrong with a setting, in one sentence with the nearest right value. */
import type * as z from 'zod';
import { nearestOf } from './nearest.ts';

export interface SettingProblem {
  readonly key: string;
  /** As written. */
  readonly value: string;
  readonly expected:
    | { readonly kind: 'one-of'; readonly values: readonly string[] }
    | { readonly kind: 'number'; readonly from?: number; readonly to?: number; readonly whole: boolean }
    | { readonly kind: 'form'; readonly form: Form };
  readonly nearest?: string;
  /** What counts in its place; absent: the default does. */
  readonly taken?: string;
}

/** What a value looks like in YAML. */
type Form = 'text' | 'list' | 'lines';

type Issue = z.core.$ZodIssue;

/** What a schema of settings says of a value, for its author. @param given what was parsed */
export function settingProblem(issue: Issue, given: unknown): SettingProblem {
  // Of a list's item its name is the list's.
  const key = issue.path
    .filter((step) => typeof step !== 'number')
    .map(String)
    .join('.');
  const found = issue.path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    given,
  );
  const value = typeof found === 'object' ? JSON.stringify(found) : String(found);
  const limits = LIMITS[key];
  if (limits) {
    const number = Number.parseFloat(value.replace(',', '.'));
    return { key, value, expected: { kind: 'number', ...limits }, ...nearestNumber(number, limits) };
  }
  const values = oneOf(issue) ?? WORDS[key];
  if (values) {
    const nearest = nearestOf(value.trim().toLowerCase(), values);
    return {
      key,
      value,
      expected: { kind: 'one-of', values },
      ...(nearest !== undefined && { nearest }),
      ...(key === 'attempts' && typeof found === 'number' && { nearest: found < 1 ? '1' : 'unlimited' }),
    };
  }
  return { key, value, expected: { kind: 'form', form: formOf(issue, key) } };
}

function formOf(issue: Issue, key: string): Form {
  if (LISTS.has(key.split('.')[0]!)) return 'list';
  return issue.code === 'invalid_type' && /^(?:record|object|map)$/.test(issue.expected) ? 'lines' : 'text';
}

const LISTS = new Set(['keywords', 'objectives', 'authors', 'ask', 'targets']);

/** Of what isn't an enumeration to zod, and is one to an author. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  attempts: ['1', '2', '3', '4', '5', '6', '7', '8', 'unlimited'],
  browserStash: ['true', 'false'],
  shuffle: ['true', 'false'],
};

const oneOf = (issue: Issue): readonly string[] | undefined =>
  issue.code === 'invalid_value' ? issue.values.map(String) : undefined;

interface Limits {
  readonly from: number;
  readonly to?: number;
  readonly whole: boolean;
}

const LIMITS: Readonly<Record<string, Limits>> = {
  passMark: { from: 0, to: 100, whole: false },
  minWords: { from: 0, to: 10_000, whole: true },
  draw: { from: 1, to: 1000, whole: true },
  stateLimit: { from: 1000, to: 1_000_000, whole: true },
  quizVideoLimit: { from: 0, whole: true },
};

/** `70 %` and `"70"` mean 70; what is out of bounds means the bound. */
function nearestNumber(number: number, { from, to, whole }: Limits): { readonly nearest?: string } {
  if (!Number.isFinite(number)) return {};
  const bounded = Math.max(from, Math.min(to ?? number, number));
  return { nearest: String(whole ? Math.round(bounded) : bounded) };
}
