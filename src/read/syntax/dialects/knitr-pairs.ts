/**
 * What two calls of R open and close, where their names say what is between them: courses have such functions of their
 * own, for webexercises only hides.
 *
 *     `r qbegin(counter())`
 *     Why does ice float?
 *     `r qend()`
 *     `r solution_start(label = "in short")`
 *     It is lighter than water.
 *     `r solution_end()`
 */
import { roleOfTitle } from '../../questions/words/lexicon.ts';
import type { Sign } from '../formats/format.ts';
import { NAMES } from '../solution-marks.ts';
import { signIn } from './dialect.ts';
import { container, endOf, foldOf, type Line } from './prepared.ts';

const BEGINS = '(?:begin|start|open)';
const ENDS = /^(?:end|stop|close)|(?:end|stop|close)$/;
const ASKS =
  '(?:q|qu|quest|questions?|ex|exo|exercises?|exercices?|problems?|tasks?|aufgaben?|ejercicios?|exerc[ií]cios?)';
const HINTS = '(?:hints?|tipps?|indices?|pistas?|suggerimento)';
const TELLS = `(?:solu?|soln?s?|ans|${NAMES})`;
const CALL = /^[ \t]*`r[ \t]+(?:[\w.]+::)?(?<name>[a-zÀ-ɏ][\wÀ-ɏ.]*)\((?<given>[^`]*)\)`[ \t]*$/i;
const either = (words: string): string => `(?:${BEGINS}[_.]?${words}|${words}[_.]?${BEGINS})`;
const ROLES = Object.entries({ question: ASKS, hint: HINTS, answer: TELLS }).map(
  ([role, words]) => [role as Role, new RegExp(`^${either(words)}$`, 'i')] as const,
);
const LABEL = /(?:^[ \t]*|\b(?:label|title|name)[ \t]*=[ \t]*)(["'])(?<label>.*?)\1/i;

const SIGN = new RegExp(
  `^[ \\t]*\`r[ \\t]+(?:[\\w.]+::)?${either(`(?:${ASKS}|${HINTS}|${TELLS})`)}\\(`,
  'im',
);

/** Most pages call nothing: they pay no more than a look for that. */
export const signOfPair = (text: string): Sign | undefined =>
  text.includes('`r ') ? signIn(text, SIGN) : undefined;

type Role = 'question' | 'hint' | 'answer';

export interface Pair {
  readonly role: Role;
  /** The index of the call that closes it. */
  readonly last: number;
  readonly label: string;
}

/** Undefined where nothing closes what a line opens. */
export function pairAt(lines: readonly Line[], start: number, reach: number): Pair | undefined {
  const { name = '', given = '' } = CALL.exec(lines[start]!.text)?.groups ?? {};
  const role = roleOf(name);
  if (role === undefined) return undefined;
  const whose = bare(name, BEGIN);
  const within = lines.slice(start + 1, start + reach);
  const length = endOf(within, 0, ({ text }) => !isEnd(text, whose) && !isBegin(text, whose));
  if (length === within.length || isBegin(within[length]!.text, whose)) return undefined;
  return { role, last: start + 1 + length, label: LABEL.exec(given)?.groups?.label?.trim() ?? '' };
}

const BEGIN = new RegExp(`^${BEGINS}|${BEGINS}$`);
const roleOf = (name: string): Role | undefined => ROLES.find(([, named]) => named.test(name))?.[0];
const nameIn = (text: string): string => CALL.exec(text)?.groups?.name?.toLowerCase() ?? '';
/** What a function is for, without which end of it is meant. */
const bare = (name: string, mark: RegExp): string =>
  name.toLowerCase().replace(mark, '').replace(/[_.]/g, '');

const isBegin = (text: string, whose: string): boolean =>
  BEGIN.test(nameIn(text)) && bare(nameIn(text), BEGIN) === whose;
const isEnd = (text: string, whose: string): boolean =>
  ENDS.test(nameIn(text)) && bare(nameIn(text), ENDS) === whose;

/** @param body what is between the calls */
export function blockOf({ role, label }: Pair, body: readonly Line[], line: number): readonly Line[] {
  if (role === 'question') return container({ name: 'exercise', title: label, body, line });
  if (role === 'hint') return container({ name: 'hint', title: label, body, line });
  return foldOf(body, { line, title: titleOf(label), role: 'answer' });
}

/** A label says of which part it is the solution. */
function titleOf(label: string): string {
  if (label === '' || roleOfTitle(label) === 'answer') return label || 'Solution';
  return /^\p{L}/u.test(label) ? `Solution: ${label}` : `Solution ${label}`;
}
