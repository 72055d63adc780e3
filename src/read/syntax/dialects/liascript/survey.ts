/**
 * What a survey of LiaScript's offers. Brackets hold what it is called where all answers are counted: nothing is right.
 *
 *     [(1)] ice
 *     [(2)] iron
 */
import { at, endOf, type Line } from '../prepared.ts';

const OFFERED =
  /^[ \t]*(?:[-*+][ \t]+)?(?:\[\[(?![ \t]*(?:[xX?!]?|_[_ \t]*)[ \t]*\]\])[^[\]|]+\]\]|\[\((?![ \t]*[xX]?[ \t]*\))[^()[\]]+\)\])[ \t]+(?!.*\[\[)(\S.*)$/;

/** What may be chosen, in a list, and the index behind it; undefined of one line, which may have a gap. */
export function surveyAt(
  lines: readonly Line[],
  index: number,
): { readonly list: readonly Line[]; readonly end: number } | undefined {
  const end = endOf(lines, index, ({ text }) => OFFERED.test(text));
  if (end - index < 2) return undefined;
  const list = lines.slice(index, end).flatMap(({ text, line }) => at(line, `- ${OFFERED.exec(text)![1]}`));
  return { list, end };
}
