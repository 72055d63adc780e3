/** What both versions' interactions are made of. */
import type { QuestionKind } from '../../src/lesson/index.ts';
import type { GivenAnswer, Interaction } from './driver.ts';
import { isTyped, textsOf, wellFormed } from './response.ts';
import type { Response } from './session.ts';

/** SCORM's types of interaction, by the names that both versions have for them; 1.2 has no `long-fill-in`. */
export type InteractionType =
  | 'true-false'
  | 'choice'
  | 'fill-in'
  | 'long-fill-in'
  | 'numeric'
  | 'sequencing'
  | 'matching';

/** A response as it is reported. A driver joins its items and cuts them. */
export interface Reported {
  readonly type: InteractionType;
  /** The ids of parts, or what was typed, a line each: a pair is an item of two. */
  readonly items: readonly (readonly string[])[];
  /** The same, its parts by the words that reports call them by. */
  readonly names: readonly (readonly string[])[];
  /** What was typed, in one line. */
  readonly line: string;
}

/** Of a kind's interaction, whatever is typed. */
export const TYPES: Readonly<Record<QuestionKind, InteractionType>> = {
  open: 'long-fill-in',
  'single-choice': 'choice',
  'multiple-choice': 'choice',
  'true-false': 'true-false',
  'short-answer': 'fill-in',
  numerical: 'numeric',
  matching: 'matching',
  ordering: 'sequencing',
  'gap-fill': 'fill-in',
};

/** What is no number to SCORM is what was typed. */
export function reported({ question, response }: GivenAnswer): Reported {
  const type = TYPES[question.kind];
  const items = itemsOf(response);
  const names = items.map((parts) => parts.map((id) => identifier(question.labels?.[id] ?? id)));
  const line = response.kind === 'gaps' ? numbered(response.values) : (items[0]?.[0] ?? '');
  if (type !== 'numeric') return { type, items, names, line };
  const number = plainNumber(line);
  return { type: number === undefined ? 'fill-in' : type, items, names, line: number ?? line };
}

const itemsOf = (response: Response): Reported['items'] =>
  response.kind === 'match'
    ? Object.entries(response.pairs)
    : textsOf(response).map((text) => [isTyped(response) ? oneLine(text) : text]);

/** How a version of SCORM writes an interaction. */
export interface InteractionForm {
  /** What stands before the result: when it was, and what was asked. */
  readonly about: (given: GivenAnswer) => Interaction;
  readonly response: string;
  /** The result of an answer of which nothing is right. */
  readonly wrong: string;
  readonly duration: (milliseconds: number) => string;
}

/** An answer's pieces as interactions. The first carries result and latency; repeated, they would be counted again. */
export function interactionsOf(
  given: GivenAnswer,
  { about, response, wrong, duration }: InteractionForm,
  type: string,
  parts: readonly string[],
): readonly Interaction[] {
  const { question, fraction, latency } = given;
  return parts.map((part, index) => [
    ['id', interactionId(question.id, index, parts.length)],
    ['type', type],
    ...about(given),
    // Before the response, which strict LMSs may refuse: what is right is told whatever becomes of the words.
    ['result', index === 0 ? resultOf(fraction, wrong) : 'neutral'],
    [response, part],
    ...(index === 0 && latency !== undefined ? [['latency', duration(latency)] as const] : []),
  ]);
}

function resultOf(fraction: number | undefined, wrong: string): string {
  if (fraction === undefined) return 'neutral';
  if (fraction >= 1) return 'correct';
  return fraction > 0 ? decimal(fraction) : wrong;
}

/** One line of text: Moodle's and scorm-again's patterns for a response stop at a line feed. */
export const oneLine = (text: string): string =>
  wellFormed(text)
    .trim()
    .replace(/\s*\n\s*/g, ' ¶ ')
    .replace(/\t/g, ' ');

/** The strictest alphabet of a choice's identifier: Moodle refuses hyphens and accents (scorm.md §3). */
export const identifier = (id: string): string => wellFormed(id).replace(/[^A-Za-z0-9_]/g, '_') || '_';

/** Pieces of at most `limit` characters, cut after `separator` where possible, never within a character. */
export function pieces(text: string, limit: number, separator: ' ' | ','): readonly string[] {
  if (text.length <= limit) return [text];
  const at = text.lastIndexOf(separator, limit);
  const whole = at > limit / 2 ? at : undefined;
  const cut = whole ?? (/[\uD800-\uDBFF]/.test(text[limit - 1] ?? '') ? limit - 1 : limit);
  const rest = text.slice(whole === undefined ? cut : cut + 1);
  return [text.slice(0, cut), ...pieces(rest, limit, separator)];
}

/** `why-the-turk`; in several pieces `why-the-turk_1of3`, so that a report reads in order. */
const interactionId = (questionId: string, index: number, of: number): string =>
  of === 1 ? questionId : `${questionId}_${index + 1}of${of}`;

/** Gaps in one text: `(1) silk (2) steam`. */
const numbered = (values: readonly string[]): string =>
  values.map((value, index) => `(${index + 1}) ${oneLine(value)}`).join(' ');

/** A number as SCORM writes it, or undefined: a decimal comma is accepted, an exponent is not. */
function plainNumber(text: string): string | undefined {
  const number = text.trim().replace(',', '.');
  return /^-?\d{1,5}(\.\d{1,7})?$/.test(number) ? number : undefined;
}

/** At most two decimals, no exponent. */
export const decimal = (value: number): string => String(Math.round(value * 100) / 100);

/** `09:05:00`. */
export const clock = (at: Date): string =>
  [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');

export const two = (value: number): string => String(value).padStart(2, '0');
