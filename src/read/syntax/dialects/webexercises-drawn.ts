/**
 * Fields of webexercises as R draws them, in pages that are kept as it has made them: each is written as the call that it
 * comes from.
 *
 *     <select class='webex-select'><option value='blank'></option><option value='answer'>ice</option> …  `r mcq(…)`
 *     <input class='webex-solveme nospaces' size='4' data-answer='["ice","snow"]'/>                      `r fitb(…)`
 */
import { type Line, rewritten, type TakenAt } from './prepared.ts';

/** What begins one, whatever its package was called then. */
export const FIELD = String.raw`<(?:select|input) class=["'](?:webex-select|(?:webex-)?solveme)\b`;

const FIELDS =
  /<select class=["'](?:webex-select|solveme)\b(?<names>[^>]*)>(?<options>.*?)<\/select>|<input class=["'](?:webex-)?solveme\b(?<typed>[^>]*)>/g;
const OPTION = /<option(?<names>[^>]*)>(?<words>.*?)<\/option>/g;
const IS_RIGHT = /\bvalue=["']answer["']/;
const RIGHT = /\bdata-answer=(?<mark>["'])(?<right>\[.*\])\k<mark>/;

export const withFieldsCalled = (lines: readonly Line[]): readonly Line[] =>
  lines.some(({ text }) => text.includes('webex-') || text.includes('solveme'))
    ? rewritten(lines, called).lines
    : lines;

const called: TakenAt = (lines, i) => {
  const { text, line } = lines[i]!;
  const written = text.replace(FIELDS, (field, ...found) => {
    const { names, options, typed } = found.at(-1) as Record<string, string | undefined>;
    const values =
      options === undefined ? rightIn(typed).map(quoted) : offered(options, new Set(rightIn(names)));
    return values.length > 0
      ? `\`r ${options === undefined ? 'fitb' : 'mcq'}(c(${values.join(', ')}))\``
      : field;
  });
  return { made: [{ text: written, line }], end: i + 1 };
};

/** As one kept them first, the right ones stand beside the options; since then, they are called `answer`. */
const offered = (options: string, right: ReadonlySet<string>): readonly string[] =>
  [...options.matchAll(OPTION)].flatMap(({ groups = {} }) => {
    const words = plain(groups.words!).trim();
    if (words === '') return [];
    return IS_RIGHT.test(groups.names!) || right.has(words) ? `answer = ${quoted(words)}` : quoted(words);
  });

function rightIn(names = ''): readonly string[] {
  try {
    return (JSON.parse(plain(RIGHT.exec(names)?.groups?.right ?? '[]')) as unknown[]).map(String);
  } catch {
    return [];
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  apos: "'",
  '#39': "'",
  quot: '"',
  lt: '<',
  gt: '>',
  amp: '&',
};
const plain = (words: string): string =>
  words.replace(/&(apos|#39|quot|lt|gt|amp);/g, (_, name: string) => ENTITIES[name]!);

/** A string of R; what ends a call would end it here, too. */
const quoted = (words: string): string => JSON.stringify(words.replaceAll('`', "'"));
