/** What tells which options of an author's form are right: an attribute around them, a button that checks, a comment, a script. */
import { once, onceFor, parseJson5 } from '../../lesson/index.ts';
import type { Page } from '../page-context.ts';
import { letterAt } from '../questions/words/letters.ts';
import { answerOpeningOf } from '../questions/words/lexicon.ts';
import { foldedBy } from './folded.ts';
import {
  attributeOf,
  type CommentNode,
  isElement,
  isFormField,
  type ParsedElement,
  wordsOf,
} from './parse-html.ts';
import { isHidden } from './toggled.ts';

/** Which options are right, and what is said of it. */
export interface Told {
  readonly right: readonly boolean[];
  readonly feedback?: string | undefined;
}

/** Options to choose from, as a program knows them. */
export interface Asked {
  /** What each of them is called. */
  readonly names: readonly (readonly string[])[];
  /** What all of them are: `name="q1"`, the `id` of what holds them. */
  readonly called: readonly string[];
  /** The elements around them, and those behind them up to the next. */
  readonly around: readonly ParsedElement[];
  readonly behind: readonly (ParsedElement | CommentNode)[];
}

/** What the scripts of a page tell. */
export interface Tells {
  readonly numbers: readonly string[];
  /** Several, where scripts of the same page call theirs alike. */
  readonly named: ReadonlyMap<string, readonly Known[]>;
  readonly lists: readonly (readonly string[])[];
  /** `const explanations = { q1: 'It is light.' }` */
  readonly reasons: ReadonlyMap<string, string>;
  /** Whether words name a place of the page, such as the one where a result is shown. */
  readonly isPlace: (words: string) => boolean;
  /** What its handlers call, wherever they stand. */
  readonly calls: readonly Call[];
  /** How its forms are called: `q1`, `q2`. */
  readonly forms: readonly string[];
}

interface Known {
  readonly key: string;
  readonly feedback?: string | undefined;
}

const WORD = '(?:ans|answers?|solutions?|key|reponses?|antwort|loesung|respuesta|risposta|resposta)';
const KEY = new RegExp(
  `^data-(?:(?:correct|right)(?:-?(?:${WORD}|options?|index|values?|choices?|ids?))?|${WORD})$`,
);
const KEY_IN = new RegExp(String.raw`\s${KEY.source.slice(1, -1)}\s*=\s*["']?(\d)(?=["'\s>])`, 'gi');
/** How programs call what judges. */
export const JUDGES =
  'check|verif|valid|pr[uü]e?f|kontroll|corrig|compro|control|grade|mark|answer|quiz|judge';
export const CHECKS = new RegExp(`${JUDGES}|score|submit|eval|test`, 'i');

export function keyIn(asked: Asked, tells: Tells): Told | undefined {
  for (const one of [...asked.around, ...asked.behind]) {
    const value = isElement(one) ? (saidBy(one) ?? toldBy(one)) : remarked(one);
    const right = value === undefined ? undefined : named(value, asked, tells.numbers);
    if (right) return { right };
  }
  return checkedIn(asked, tells) ?? scriptedIn(asked, tells);
}

/** `data-answer="b"`, of no field to fill in, which has a key of its own. */
const saidBy = (node: ParsedElement): string | undefined =>
  isFormField(node) ? undefined : node.attrs.find(({ name }) => KEY.test(name))?.value;

/** `<!-- Answer: b -->` */
function remarked({ data }: CommentNode): string | undefined {
  const from = keyStart(data);
  return from === undefined ? undefined : data.slice(from).replace(/[).\s]+$/, '');
}

/** `<div hidden>Answer: B. It is light.</div>` */
function toldBy(node: ParsedElement): string | undefined {
  if (foldedBy(node)?.role !== 'answer' && !isHidden(node)) return undefined;
  const words = wordsOf(node);
  const from = keyStart(words);
  return from === undefined
    ? undefined
    : /^\(?([a-h])\s*(?:$|[.):,–—-])/i.exec(words.slice(from).trim())?.[1];
}

/** `onclick="check('q1', 'b')"` */
function checkedIn(asked: Asked, tells: Tells): Told | undefined {
  const near = asked.behind.filter(isElement).map((one) => callIn(attributeOf(one, 'onclick') ?? ''));
  const named = tells.calls.filter(({ words }) => words.some((word) => asked.called.includes(word)));
  for (const calls of [near, named]) {
    const keys = calls.map((call) => keyOfCall(call, asked)).filter((one) => one !== undefined);
    // Each option may say which it is.
    if (new Set(keys.map(String)).size === 1) return { right: keys[0]! };
  }
  return undefined;
}

function keyOfCall({ called, words }: Call, asked: Asked): readonly boolean[] | undefined {
  const keys = words
    .filter((word) => CHECKS.test(called) && !asked.called.includes(word))
    .map((word) => placesOf(word, asked.names, []))
    .filter((one) => one !== undefined);
  return keys.length === 1 ? keys[0] : undefined;
}

function scriptedIn({ names, called }: Asked, tells: Tells): Told | undefined {
  const numbers = once(() => [...tells.named.values()].flatMap((all) => all.map(({ key }) => key)));
  for (const { key, feedback } of called.flatMap((name) => tells.named.get(name) ?? [])) {
    const right = named(key, { names }, numbers());
    if (right) return { right, feedback };
  }
  const place = tells.forms.indexOf(called[0] ?? '');
  const list = tells.lists.find((one) => one.length === tells.forms.length);
  const right = place < 0 || !list ? undefined : named(list[place]!, { names }, list);
  return right && { right };
}

/** One of them, or several: `b`, `a, c`. */
function named(value: string, { names }: Pick<Asked, 'names'>, numbers: readonly string[]) {
  const whole = placesOf(value, names, numbers);
  if (whole) return whole;
  const several = value.split(/\s*[,;|]\s*|\s+/).map((one) => placesOf(one, names, numbers));
  if (several.length < 2 || several.some((one) => one === undefined)) return undefined;
  return names.map((_, i) => several.some((one) => one![i]));
}

/** By what an option is called, by its letter, or by its place. */
function placesOf(
  value: string,
  names: Asked['names'],
  numbers: readonly string[],
): readonly boolean[] | undefined {
  const key = value.trim().toLowerCase();
  if (key === '') return undefined;
  const called = names.map((own) => own.includes(key));
  if (called.filter(Boolean).length === 1) return called;
  if (called.some(Boolean)) return undefined;
  const letters = names.map((_, i) => letterAt(i) === key);
  if (letters.some(Boolean)) return letters;
  // From where numbers count, others tell, or the last.
  const from = numbers.includes('0') ? 0 : key === String(names.length) ? 1 : undefined;
  const places = names.map((_, i) => from !== undefined && String(i + from) === key);
  return places.some(Boolean) ? places : undefined;
}

/** Where what a comment says behind `Answer:` starts: nobody reads it, so that `ans -- B` and `key:B` are as good. */
export function keyStart(words: string): number | undefined {
  const opening = answerOpeningOf(words);
  if (opening) return opening.length;
  const [tight, name] = TIGHT.exec(words) ?? [];
  if (tight !== undefined && answerOpeningOf(`${name}: …`)) return tight.length;
  return SAYS_RIGHT.exec(words)?.[0].length;
}

const TIGHT = /^(\s*\p{L}+)(?: -- ?|:)(?=\S)/u;
const SAYS_RIGHT =
  /^\s*(?:the )?(?:correct|right|key|clave|richtig|korrekt|juste|bonne|correcta|corretta|correta|certa|giusta)(?: \p{L}+){0,2}\s?(?::|=|--)\s*(?=\S)/iu;

export interface Call {
  readonly called: string;
  readonly words: readonly string[];
  readonly isOfItself: boolean;
}

/** What a handler calls, and with what: `check(this, 'q1', true)`. */
export function callIn(handler: string): Call {
  const [, called = '', inside = ''] = CALL.exec(handler) ?? [];
  const given = [...inside.matchAll(ARGUMENT)].map(([whole]) => whole.trim());
  return {
    called,
    words: given.map((one) => one.replace(/^(['"`])([\s\S]*)\1$/, '$2').replace(/\\(.)/g, '$1')),
    isOfItself: given.some((one) => /^(?:this|event)\b/.test(one)),
  };
}

const CALL = /([\w$.]+)\s*\(([\s\S]*)\)/;
const ARGUMENT = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|[^,\s'"`][^,]*/g;

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/gi;
const HOLDS_KEYS =
  /(?:answer|correct|quizkey|solution|l(?:ö|oe)sung|antwort|r[eé]ponse|respuesta|risposta|resposta|gabarito)\w*["']?\s*[:=]\s*(\{[^{}]{1,4000}\}|\[[^[\]{}]{1,4000}\])/gi;
const HOLDS_REASONS = /(?:expl|feedback|rationale|reason)\w*["']?\s*[:=]\s*(\{[^{}]{1,4000}\})/gi;
const ENTRY = /["']?([\w-]{1,40})["']?\s*:\s*(\{[^{}]{1,2000}\})/g;
const FORM =
  /\stype\s*=\s*["']?radio\b[^>]{0,400}?\sname\s*=\s*["']?([\w-]+)|\sname\s*=\s*["']?([\w-]+)["']?[^>]{0,400}?\stype\s*=\s*["']?radio\b/gi;

const HANDLER = /\son(?:click|submit)\s*=\s*(?:"([^"]{1,400})"|'([^']{1,400})')/gi;

/** Once a page, and only where it is asked. */
export const tellsOf = onceFor((page: Page): (() => Tells) => once(() => tellsIn(page.text)));

function tellsIn(source: string): Tells {
  // None is looked for beyond the last end.
  const ended = source.slice(0, source.toLowerCase().lastIndexOf('</script') + 9);
  const scripts = [...ended.matchAll(SCRIPT)].map(([, script]) => script!);
  const held = (what: RegExp) =>
    scripts.flatMap((script) => [...script.matchAll(what)].map(([, written]) => scriptValue(written!)));
  const keys = held(HOLDS_KEYS);
  const named = new Map<string, Known[]>();
  for (const [name, one] of [...keys.flatMap(entriesOf).map(keyed), ...scripts.flatMap(explainedIn)])
    named.set(name, [...(named.get(name) ?? []), one]);
  const isWords = (one: readonly [string, unknown]): one is [string, string] => typeof one[1] === 'string';
  return {
    numbers: [...source.matchAll(KEY_IN)].map(([, number]) => number!),
    named,
    lists: keys.filter(Array.isArray).map((one) => one.map(String)),
    reasons: new Map(held(HOLDS_REASONS).flatMap(entriesOf).filter(isWords)),
    isPlace: (words) =>
      words.startsWith('#') || new RegExp(`\\bid\\s*=\\s*["']?${escaped(words)}["'\\s>]`).test(source),
    calls: [...source.matchAll(HANDLER)].map(([, one, other]) => callIn(one ?? other!)),
    forms: [...new Set([...source.matchAll(FORM)].map(([, before, behind]) => before ?? behind!))],
  };
}

const escaped = (words: string): string => words.replace(/[^\w\s]/g, '\\$&');

const entriesOf = (value: unknown): [string, unknown][] =>
  value === undefined || Array.isArray(value) ? [] : Object.entries(value as object);

const keyed = ([name, key]: [string, unknown]): [string, Known] => [name, { key: keyOf(key) }];

/** `q1: { correct: 'b', explanation: 'It is light.' }` */
function explainedIn(script: string): [string, Known][] {
  return [...script.matchAll(ENTRY)].flatMap(([, name, written]): [string, Known][] => {
    const value = Object.fromEntries(entriesOf(scriptValue(written!)));
    const key = value.correct ?? value.answer ?? value.correctAnswer ?? value.key ?? value.solution;
    const feedback = value.explanation ?? value.feedback ?? value.explain ?? value.why;
    const isKey = key !== undefined && key !== true;
    return isKey
      ? [[name!, { key: keyOf(key), feedback: typeof feedback === 'string' ? feedback : undefined }]]
      : [];
  });
}

const keyOf = (key: unknown): string => (Array.isArray(key) ? key.join(',') : String(key));

function scriptValue(written: string): unknown {
  try {
    return parseJson5(written);
  } catch {
    return undefined;
  }
}
