/** What is wrong with a setting, in one sentence with the nearest right value. */
import type { z } from 'zod';
import type { Rule } from './diagnostic.ts';
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

const FORMS_EN: Readonly<Record<Form, string>> = {
  text: 'text',
  list: 'a list of words, or words parted by commas',
  lines: 'lines of `name: value` below it',
};
const FORMS_FR: Readonly<Record<Form, string>> = {
  text: 'du texte',
  list: 'une liste de mots, ou des mots séparés par des virgules',
  lines: 'des lignes `nom: valeur` en dessous',
};

/** @example `answers: nevr`: not one of after-answer, after-finish, teacher, never. Did you mean never? */
export const settingInvalid: Rule<SettingProblem> = {
  id: 'settings-invalid',
  severity: 'warning',
  words: {
    en: ({ key, value, expected, nearest, taken }) => ({
      message: `“${key}: ${value}” isn’t a value of this setting: it is ${expectedEn(expected)}.`,
      assumed: taken === undefined ? 'It is passed over.' : `“${key}: ${taken}” is taken.`,
      remedy: nearest === undefined ? 'Mend or remove it.' : `Did you mean “${key}: ${nearest}”?`,
    }),
    fr: ({ key, value, expected, nearest, taken }) => ({
      message: `« ${key}: ${value} » n’est pas une valeur de ce réglage : il prend ${expectedFr(expected)}.`,
      assumed: taken === undefined ? 'Elle est laissée de côté.' : `« ${key}: ${taken} » est retenu.`,
      remedy:
        nearest === undefined
          ? 'Corrigez-le ou supprimez-le.'
          : `Vouliez-vous écrire « ${key}: ${nearest} » ?`,
    }),
  },
};

/** A name that is almost a field's. */
export const settingMisspelt: Rule<{ readonly key: string; readonly nearest: string }> = {
  id: 'setting-misspelt',
  severity: 'warning',
  words: {
    en: ({ key, nearest }) => ({
      message: `There is no setting “${key}”.`,
      assumed: `It is taken for “${nearest}”.`,
      remedy: `Write \`${nearest}\`.`,
    }),
    fr: ({ key, nearest }) => ({
      message: `Il n’y a pas de réglage « ${key} ».`,
      assumed: `Il est pris pour « ${nearest} ».`,
      remedy: `Écrivez \`${nearest}\`.`,
    }),
  },
};

const expectedEn = (expected: SettingProblem['expected']): string => {
  switch (expected.kind) {
    case 'one-of':
      return `one of ${expected.values.join(', ')}`;
    case 'number': {
      const { from, to, whole } = expected;
      return `a ${whole ? 'whole ' : ''}number${range(' from ', ' to ', ' of at least ', from, to)}`;
    }
    case 'form':
      return FORMS_EN[expected.form];
  }
};

const expectedFr = (expected: SettingProblem['expected']): string => {
  switch (expected.kind) {
    case 'one-of':
      return `l’une de ${expected.values.join(', ')}`;
    case 'number': {
      const { from, to, whole } = expected;
      return `un nombre${whole ? ' entier' : ''}${range(' de ', ' à ', ' d’au moins ', from, to)}`;
    }
    case 'form':
      return FORMS_FR[expected.form];
  }
};

const range = (from: string, to: string, least: string, low?: number, high?: number): string =>
  low === undefined ? '' : high === undefined ? `${least}${low}` : `${from}${low}${to}${high}`;

type Issue = z.core.$ZodIssue;

/** What a schema of settings says of a value, for its author. @param given what was parsed */
export const settingProblem = (issue: Issue, given: unknown): SettingProblem => {
  const key = issue.path.map(String).join('.');
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
};

const formOf = (issue: Issue, key: string): Form => {
  if (LISTS.has(key.split('.')[0]!)) return 'list';
  return issue.code === 'invalid_type' && /^(?:record|object|map)$/.test(issue.expected) ? 'lines' : 'text';
};

const LISTS = new Set(['keywords', 'objectives', 'authors', 'ask']);

/** Of what isn't an enumeration to zod, and is one to an author. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  attempts: ['1', '2', '3', '4', '5', '6', '7', '8', 'unlimited'],
  browserStash: ['true', 'false'],
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
  stateLimit: { from: 1000, to: 1_000_000, whole: true },
  quizVideoLimit: { from: 0, whole: true },
};

/** `70 %` and `"70"` mean 70; what is out of bounds means the bound. */
const nearestNumber = (number: number, { from, to, whole }: Limits): { readonly nearest?: string } => {
  if (!Number.isFinite(number)) return {};
  const bounded = Math.max(from, Math.min(to ?? number, number));
  return { nearest: String(whole ? Math.round(bounded) : bounded) };
};
