/** What front matter or `cartable.yml` settles, field by field: a value that can't be costs no other. */
import { TARGET_NAMES } from './entry.ts';
import { nearestOf } from './nearest.ts';
import { type SettingProblem, settingProblem } from './setting-problems.ts';
import { DESCRIPTION, type Description, type GivenSettings, SETTINGS } from './settings.ts';
import { isRecord, record } from './yaml.ts';

export interface Fields {
  readonly description: Description;
  readonly settings: GivenSettings;
  /** Values that can't be, with what is taken for each. */
  readonly invalid: readonly SettingProblem[];
  /** Names that are almost a field's, and taken for it. */
  readonly misspelt: readonly { readonly key: string; readonly nearest: string }[];
  /** Names that are no field's. */
  readonly unknown: readonly { readonly key: string; readonly nearest?: string }[];
}

/** @param shared the text is read by other tools too, whose fields may have names of ours: lists where we have words */
export function readFields(written: unknown, { shared = false } = {}): Fields {
  const fields = said(written);
  const { given, misspelt, unknown } = named(fields, shared);
  const words = inOurWords(given);
  const invalid: SettingProblem[] = [];
  const settle = (shape: Shape): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(words).flatMap(([key, value]) => {
        const schema = shape[key]?.();
        if (!schema || (shared && shape !== DESCRIPTION && isOthers(key, value))) return [];
        const { kept, problems } = settled(key, value, schema);
        invalid.push(...problems.map((one) => ({ ...one, key: asNamed(one.key, given) })));
        return kept === undefined ? [] : [[key, kept]];
      }),
    );
  return { description: settle(DESCRIPTION), settings: settle(SETTINGS), invalid, misspelt, unknown };
}

/** Whether a text that begins with this field is a lesson's front matter. */
export const isField = (key: string): boolean => NAMES.includes(key) || NEIGHBOURS.has(key);

/** Only what else is asked and what is made are lists of ours, and only what rules count as a table. */
function isOthers(key: string, value: unknown): boolean {
  if (key in WORD_LISTS) return isRecord(value);
  return key === 'rules' ? !isRecord(value) : typeof value === 'object';
}

type Shape = Readonly<Record<string, () => Schema>>;
type Schema =
  | ReturnType<(typeof DESCRIPTION)[keyof Description]>
  | ReturnType<(typeof SETTINGS)[keyof GivenSettings]>;

const NAMES = [...Object.keys(DESCRIPTION), ...Object.keys(SETTINGS)];
/** Names that neighbours use for fields of ours, by ours. */
const ALIASES: Readonly<Record<string, string>> = {
  licence: 'license',
  authors: 'author',
  language: 'lang',
  substitutions: 'myst',
};
const NEIGHBOURS: ReadonlySet<string> = new Set(Object.values(ALIASES));

function asNamed(key: string, given: Readonly<Record<string, unknown>>): string {
  const alias = ALIASES[key];
  return key in given || alias === undefined || !(alias in given) ? key : alias;
}

/** `title:` with nothing behind it says nothing. */
const said = (value: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record(value)).filter(([, one]) => one !== null && one !== undefined));

function named(fields: Readonly<Record<string, unknown>>, shared: boolean) {
  const given: Record<string, unknown> = {};
  const misspelt: { key: string; nearest: string }[] = [];
  const unknown: { key: string; nearest?: string }[] = [];
  for (const [key, value] of Object.entries(fields)) {
    const meant = isField(key) ? key : slipOf(key, value, shared);
    if (meant === undefined || (meant !== key && meant in fields)) {
      const nearest = nearestOf(key, NAMES);
      unknown.push({ key, ...(nearest && { nearest }) });
    } else {
      given[meant] = value;
      if (meant !== key) misspelt.push({ key, nearest: meant });
    }
  }
  return { given, misspelt, unknown };
}

/**
 * Other tools' fields are no slips: only a name that is all but ours, letter by letter or but for its hyphens and
 * capitals, and in a text that is theirs too only with words or a value that ours may have (`completed: true` isn't `completion`).
 */
function slipOf(key: string, value: unknown, shared: boolean): string | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/[-_ ]/g, '');
  const same = NAMES.find((name) => plain(name) === plain(key));
  if (same !== undefined) return same;
  const nearest = key.length < 6 ? undefined : nearestOf(key, NAMES);
  if (nearest === undefined || Math.abs(key.length - nearest.length) > 1) return undefined;
  const schema = { ...DESCRIPTION, ...SETTINGS }[nearest as keyof Description | keyof GivenSettings];
  const isForeign = typeof value !== 'string' && !schema().safeParse(asMeant(nearest, value)).success;
  return shared && isForeign ? undefined : nearest;
}

/** MyST's `license` and `author`, and the object forms of both; numbers where words are meant. */
function inOurWords(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { license, author, lang, myst, ...given } = value;
  const authors = given.authors ?? author;
  const licence = given.licence ?? license;
  const language = given.language ?? lang;
  return {
    ...given,
    // MyST-Parser takes them under `myst:` too.
    substitutions: given.substitutions ?? said(myst).substitutions,
    ...(given.math !== undefined && { math: macrosIn(given.math) }),
    ...(authors !== undefined && { authors: namesOf(authors) }),
    ...(licence !== undefined && { licence: nameOf(licence) }),
    ...(language !== undefined && { language }),
    ...(typeof given.duration === 'number' && { duration: `${given.duration} min` }),
  };
}

/**
 * Commands of formulas as MyST and MathJax have them: `'\\R': …`, `R: …`, `abs: ['…', 1]`, `{macro: …}`. What counts its
 * arguments says that again by naming them; a command with an argument that may be left out isn't read.
 */
export function macrosIn(written: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(said(written)).flatMap(([name, value]) => {
      const body = Array.isArray(value)
        ? value.length < 3
          ? value[0]
          : undefined
        : (said(value).macro ?? value);
      const command = /^\\?([A-Za-z]+|[^A-Za-z\s])$/.exec(name)?.[1];
      return command !== undefined && typeof body === 'string' ? [[`\\${command}`, body]] : [];
    }),
  );
}

/** Their names, however they are written; what holds none stays as it is, to be named. */
function namesOf(authors: unknown): unknown {
  if (isScalar(authors)) return authors;
  const own = personName(authors);
  if (own !== undefined && !Array.isArray(authors)) return own;
  const people = Array.isArray(authors)
    ? authors
    : Object.entries(said(authors)).map(([id, one]) => personIn(id, one));
  const names = people.flatMap((one) => personName(one) ?? []);
  return names.length > 0 || people.length === 0 ? names : authors;
}

/** `authors: {ada: {name: Ada}}` */
const personIn = (id: string, value: unknown): unknown => personName(value) ?? id;

/** A person as Hugo, Quarto, MyST and Docusaurus write one. */
function personName(value: unknown, depth = 0): string | undefined {
  if (depth > 4) return undefined;
  if (isScalar(value)) return String(value).trim() || undefined;
  const person = said(value);
  for (const key of ['name', 'literal', 'fullname', 'full_name', 'author']) {
    const found = person[key] === undefined ? undefined : personName(person[key], depth + 1);
    if (found !== undefined) return found;
  }
  const parts = [
    ['given', 'first', 'firstname', 'first_name', 'first-name', 'given-names'],
    ['non-dropping-particle', 'particle'],
    ['family', 'last', 'lastname', 'last_name', 'last-name', 'surname'],
  ].map((keys) => keys.map((key) => person[key]).find(isScalar));
  const whole = parts.filter((part) => part !== undefined).join(' ');
  if (whole !== '') return whole;
  // Quarto: `- Ada Lovelace: University of London`.
  const keys = Object.keys(person);
  return isScalar(person.id)
    ? String(person.id)
    : keys.length === 1 && /\s/.test(keys[0]!)
      ? keys[0]
      : undefined;
}

function nameOf(value: unknown): unknown {
  const { name, content } = said(value);
  return name ?? content ?? value;
}

/** Lists of words of ours. */
const WORD_LISTS: Readonly<Record<string, readonly string[]>> = {
  ask: ['inline-answers', 'question-lists', 'remarks'],
  targets: TARGET_NAMES,
};

const TEXTS: ReadonlySet<string> = new Set(['id', 'title', 'language', 'description', 'duration', 'licence']);
const LISTS: ReadonlySet<string> = new Set(['keywords', 'objectives', 'authors']);

interface Settled {
  /** Undefined: the field says nothing. */
  readonly kept?: unknown;
  readonly problems: readonly SettingProblem[];
}

/** The value, else the nearest that can be, with what is wrong with it. */
function settled(key: string, value: unknown, schema: Schema): Settled {
  const read = schema.safeParse(asMeant(key, value));
  if (read.success) return { kept: read.data, problems: [] };
  const problems = read.error.issues.map((issue) =>
    settingProblem({ ...issue, path: [key, ...issue.path] }, { [key]: value }),
  );
  if (isRecord(value)) return { ...keptOf(schema.safeParse(rightOnes(value, schema))), problems };
  const taken = Array.isArray(value) ? fromList(key, value) : nearest(key, value, problems[0]!);
  const kept = taken === undefined ? {} : keptOf(schema.safeParse(taken));
  const params = 'kept' in kept ? { taken: Array.isArray(taken) ? taken.join(', ') : String(taken) } : {};
  return { ...kept, problems: problems.slice(0, 1).map((one) => ({ ...one, ...params })) };
}

const keptOf = (read: { readonly success: boolean; readonly data?: unknown }): { readonly kept?: unknown } =>
  read.success ? { kept: read.data } : {};

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** A number or `true` where words are meant is its words. */
function asMeant(key: string, value: unknown): unknown {
  if (TEXTS.has(key) && isScalar(value)) return String(value);
  // As `--to` has them.
  if (key === 'targets' && typeof value === 'string') return wordsOf(value);
  if (!LISTS.has(key)) return value;
  if (Array.isArray(value) && value.every(isScalar)) return value.map(String).filter(Boolean);
  return typeof value === 'number' ? String(value) : value;
}

function fromList(key: string, value: readonly unknown[]): unknown {
  const words = value.filter(isScalar).map(String);
  if (words.length === 0) return undefined;
  const ours = WORD_LISTS[key];
  if (ours) return words.flatMap((one) => nearestOf(one, ours) ?? []);
  return LISTS.has(key) ? words : words.join(', ');
}

function nearest(key: string, value: unknown, problem: SettingProblem): unknown {
  if (key in WORD_LISTS) return fromList(key, wordsOf(String(value)));
  if (problem.nearest !== undefined)
    return /^-?[\d.]+$/.test(problem.nearest) ? Number(problem.nearest) : problem.nearest;
  // What may be meant to keep answers back isn't taken for leave to show them.
  return key === 'answers' ? 'never' : undefined;
}

const wordsOf = (text: string): readonly string[] => text.split(/[,\s]+/).filter((one) => one !== '');

const rightOnes = (value: Readonly<Record<string, unknown>>, schema: Schema): unknown =>
  Object.fromEntries(
    Object.entries(value).filter(([name, one]) => schema.safeParse({ [name]: one }).success),
  );
