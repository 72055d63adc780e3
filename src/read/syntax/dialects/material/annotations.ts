/**
 * Material's annotations: what a sign in the words above shows when it is clicked stands in a list below them, and is folded
 * as it would be there. Behind what is asked it answers.
 *
 *     What is fog? (1)            What is fog? (1)
 *     { .annotate }
 *                            →    ??? answer "1"
 *     1. A low cloud.                 1. A low cloud.
 */
import { at, endOf, type Line, type TakenAt } from '../prepared.ts';

export const annotations: TakenAt = (lines, index, out) => {
  const { text, line } = lines[index]!;
  if (!ANNOTATE.test(text) || !SIGN.test(out.at(-1)?.text ?? '')) return undefined;
  const from = endOf(lines, index + 1, isBlank);
  const indent = ITEM.exec(lines[from]?.text ?? '')?.[1];
  if (indent === undefined) return undefined;
  const within = endOf(
    lines,
    from,
    (one) => isBlank(one) || indentOf(one) > indent.length || isItemAt(one, indent),
  );
  const listed = lines.slice(from, within);
  const signs = (out.at(-1)!.text.match(SIGNS) ?? []).join(' ').replace(/[()]/g, '');
  const title = `${indent}??? ${answers(out) ? 'answer' : 'note'} "${signs}"`;
  return {
    made: [
      ...at(line, ''),
      ...at(lines[from]!.line, title),
      ...listed.map((one) => (isBlank(one) ? one : { ...one, text: `    ${one.text}` })),
    ],
    end: within,
  };
};

/** Behind a question, or anything in a section of exercises. */
function answers(out: readonly Line[]): boolean {
  const { text } = out.at(-1)!;
  if (!/\(\d{1,2}\)\s*$/.test(text)) return false;
  const heading = out.findLast((one) => one.text.startsWith('#'))?.text ?? '';
  return /\?\W*\(\d{1,2}\)\s*$/.test(text) || EXERCISES.test(heading);
}
const EXERCISES = /(?:exer|ejer|eser)ci|problem|question|quiz|[üu]e?bung|aufgabe|oefening|opgave/i;

const ANNOTATE = /^[ \t]*\{:?[ \t]*\.annotate[ \t]*\}[ \t]*$/;
const SIGN = /\(\d{1,2}\)/;
const SIGNS = /\(\d{1,2}\)/g;
const ITEM = /^([ \t]*)\d{1,2}\.[ \t]/;

const isBlank = ({ text }: Line): boolean => text.trim() === '';
const indentOf = ({ text }: Line): number => /^[ \t]*/.exec(text)![0].length;
const isItemAt = ({ text }: Line, indent: string): boolean => ITEM.exec(text)?.[1] === indent;
