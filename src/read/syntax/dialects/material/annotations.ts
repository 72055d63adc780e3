/**
 * Material's annotations: what a sign in the words above shows when it is clicked stands in a list below them, and is folded
 * as it would be there. At the end of what is asked it answers; and each item of a list has its own.
 *
 *     What is fog? (1)            What is fog?
 *     { .annotate }
 *                            →    ??? answer
 *     1. A low cloud.                 A low cloud.
 */
import { at, endOf, type Line, type TakenAt } from '../prepared.ts';

export const annotations: TakenAt = (lines, index, out) => {
  const { text, line } = lines[index]!;
  const above = ANNOTATE.test(text) ? paragraphAbove(out) : [];
  if (!above.some((one) => SIGN.test(one.text))) return undefined;
  const from = endOf(lines, index + 1, isBlank);
  const indent = ITEM.exec(lines[from]?.text ?? '')?.[1];
  if (indent === undefined) return undefined;
  const end = endOf(lines, from, (one) => isBlank(one) || isWithin(one, indent) || isItemAt(one, indent));
  const told = itemsOf(lines.slice(from, end), indent);
  const heading = out.findLast((one) => one.text.startsWith('#'))?.text ?? '';
  const each = answeredEach(above, told, EXERCISES.test(heading));
  if (!each) {
    const signs = above.flatMap((one) => one.text.match(SIGNS) ?? []).join(' ');
    const title = `${indent}??? note "${signs.replace(/[()]/g, '')}"`;
    return {
      made: [...at(line, ''), ...at(lines[from]!.line, title), ...lines.slice(from, end).map(setIn)],
      end,
    };
  }
  out.splice(out.length - above.length, above.length, ...each);
  return { made: at(line, ''), end };
};

/** `!!! question annotate "What is fog? (1)"`: the list stands below the box. */
export const annotatedBox: TakenAt = (lines, index) => {
  const [, indent, asks] = BOX.exec(lines[index]!.text) ?? [];
  if (indent === undefined) return undefined;
  const from = endOf(lines, index + 1, (one) => isBlank(one) || isWithin(one, indent));
  if (!isItemAt(lines[from] ?? { text: '', line: 0 }, indent)) return undefined;
  const end = endOf(lines, from, (one) => isBlank(one) || isWithin(one, indent) || isItemAt(one, indent));
  const told = lines.slice(from, end).map((one) => setIn(setIn(one)));
  const fold = `${indent}    ??? ${asks ? 'answer' : 'note "*"'}`;
  const box = lines.slice(index, from).map((one) => ({ ...one, text: one.text.replace(BOX_SIGN, '') }));
  return { made: [...box, ...at(lines[from]!.line, fold), ...told], end };
};
const BOX =
  /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+(?:(question|exercise)[ \t]+|[^"\n]{0,60}[ \t])annotate(?![\w-])/;
const BOX_SIGN = /(?<=[?？؟.])\s*\(1\)(?=\s*"?$)/;

/** Each line that ends in a sign with what that shows; undefined where one doesn't ask, or a sign shows nothing. */
function answeredEach(
  above: readonly Line[],
  told: readonly (readonly Line[])[],
  isOfExercises: boolean,
): readonly Line[] | undefined {
  const asked = above.filter((one) => SIGN.test(one.text));
  const asks = ({ text }: Line): boolean => ENDS.test(text) && (isOfExercises || ASKS.test(text));
  const isEach =
    asked.length === told.length && asked.every(asks) && (asked.length === 1 || above.every(isItem));
  if (!isEach) return undefined;
  let shown = 0;
  return above.flatMap((one) => {
    if (!SIGN.test(one.text)) return [one];
    const words = { ...one, text: one.text.replace(ENDS, '') };
    // What goes on from the margin goes on with the item above it.
    const listed = told[shown++]!;
    const indent = ITEM_ABOVE.exec(one.text) ? `${/^[ \t]*/.exec(one.text)![0]}    ` : indentOf(listed[0]!);
    const box = at(listed[0]!.line, `${indent}??? answer`);
    return [
      words,
      ...at(one.line, ''),
      ...box,
      ...listed.map((own) => unlisted(own, indent)),
      ...at(one.line, ''),
    ];
  });
}

/** Of an item, without its number. */
function unlisted(one: Line, indent: string): Line {
  const words = one.text.replace(ITEM, '').trim();
  return words === '' ? one : { ...one, text: `${indent}    ${words}` };
}

function itemsOf(lines: readonly Line[], indent: string): readonly (readonly Line[])[] {
  const items: Line[][] = [];
  for (const one of lines) {
    if (isItemAt(one, indent)) items.push([]);
    items.at(-1)?.push(one);
  }
  return items;
}

function paragraphAbove(out: readonly Line[]): readonly Line[] {
  const start = out.findLastIndex(isBlank) + 1;
  return out.slice(start);
}

const setIn = (one: Line): Line => (isBlank(one) ? one : { ...one, text: `    ${one.text}` });

const ANNOTATE = /^[ \t]*\{:?[^{}\n]*\.annotate(?![\w-])[^{}\n]*\}[ \t]*$/;
const SIGN = /\(\d{1,2}\)/;
const SIGNS = /\(\d{1,2}\)/g;
const ENDS = /\s*\(\d{1,2}\)[ \t]*$/;
const ASKS = /[?？؟]\W*\(\d{1,2}\)[ \t]*$/;
/** `## Exercise 6`, `#### Übungen`. */
const EXERCISES =
  /^#{1,6}[^\p{L}#]{0,12}(?:(?:[Ee]xerci[cs]|[Ee]jercici|[Ee]sercizi|[Ee]xercíci)\w*|[ÜüUu]bung(?:en|saufgaben)?|[Aa]ufgaben?|[Oo]efening(?:en)?|[Oo]pgaven?|[Qq]uestions?)(?![\p{L}-])(?!\s\p{Ll})/u;
const ITEM = /^([ \t]*)\d{1,2}\.[ \t]+/;
const ITEM_ABOVE = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/;

const isBlank = ({ text }: Line): boolean => text.trim() === '';
const isItem = ({ text }: Line): boolean => ITEM_ABOVE.test(text);
const indentOf = ({ text }: Line): string => /^[ \t]*/.exec(text)![0];
const isWithin = (one: Line, indent: string): boolean => indentOf(one).length > indent.length;
const isItemAt = ({ text }: Line, indent: string): boolean => ITEM.exec(text)?.[1] === indent;
