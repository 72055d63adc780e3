/** What both versions' interactions are made of. */
import { wellFormed } from './response.ts';
import type { QuestionData } from './session.ts';

/** One line of text: Moodle's and scorm-again's patterns for a response stop at a line feed. */
export const oneLine = (text: string): string =>
  wellFormed(text)
    .trim()
    .replace(/\s*\n\s*/g, ' ¶ ')
    .replace(/\t/g, ' ');

/** The strictest alphabet of a choice's identifier: Moodle refuses hyphens and accents (scorm.md §3). */
export const identifier = (id: string): string => wellFormed(id).replace(/[^A-Za-z0-9_]/g, '_') || '_';

/** What a report calls a part of a question: the words it goes by, else its id. */
export const named =
  ({ labels }: QuestionData) =>
  (id: string): string =>
    identifier(labels?.[id] ?? id);

/** Pieces of at most `limit` characters, cut after `separator` where possible, never within a character. */
export const pieces = (text: string, limit: number, separator: ' ' | ','): readonly string[] => {
  if (text.length <= limit) return [text];
  const at = text.lastIndexOf(separator, limit);
  const whole = at > limit / 2 ? at : undefined;
  const cut = whole ?? (/[\uD800-\uDBFF]/.test(text[limit - 1] ?? '') ? limit - 1 : limit);
  const rest = text.slice(whole === undefined ? cut : cut + 1);
  return [text.slice(0, cut), ...pieces(rest, limit, separator)];
};

/** `why-the-turk`; in several pieces `why-the-turk_1of3`, so that a report reads in order. */
export const interactionId = (questionId: string, index: number, of: number): string =>
  of === 1 ? questionId : `${questionId}_${index + 1}of${of}`;

/** Gaps in one text: `(1) silk (2) steam`. */
export const numbered = (values: readonly string[]): string =>
  values.map((value, index) => `(${index + 1}) ${oneLine(value)}`).join(' ');

/** A number as SCORM writes it, or undefined: a decimal comma is accepted, an exponent is not. */
export const plainNumber = (text: string): string | undefined => {
  const number = text.trim().replace(',', '.');
  return /^-?\d{1,5}(\.\d{1,7})?$/.test(number) ? number : undefined;
};

/** At most two decimals, no exponent. */
export const decimal = (value: number): string => String(Math.round(value * 100) / 100);

export const two = (value: number): string => String(value).padStart(2, '0');
