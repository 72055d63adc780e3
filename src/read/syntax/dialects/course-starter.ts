/**
 * Course Starter's chapters: exercises in tags, each with its title, choices whose options say what is said of them, slides
 * and programs that the site alone has.
 *
 *     <exercise id="1" title="Ice" type="choice">
 *
 *     What floats?
 *
 *     <choice>
 *     <opt text="iron">It sinks.</opt>
 *     <opt text="ice" correct="true">It is light.</opt>
 *     </choice>
 *
 *     </exercise>
 */
import { type Dialect, signIn } from './dialect.ts';
import {
  type Flagged,
  flagged,
  type Line,
  linesOf,
  type Option,
  questionOf,
  rewritten,
  type TakenAt,
  textOf,
  trimmed,
} from './prepared.ts';

/** What stands in an attribute may hold the sign that ends a tag. */
const WORDS = `((?:"[^"]*"|'[^']*'|[^>"'])*)`;
const OPTION = /^[ \t]*<opt\b[^\n]{0,400}?\btext=["'][^\n]+/m;
const EXERCISE = /^[ \t]*<exercise\b([^>\n]*)>[ \t]*$/;
const CHOICE = /^[ \t]*<choice\b[^>\n]*>[ \t]*$/;
/** Of one that its author has not closed, the exercise's end. */
const ENDS_CHOICE = /^[ \t]*<\/(?:choice|exercise)>[ \t]*$/;
const SITE = /^[ \t]*<(slides)\b[^>\n]*>/;
/** What holds nothing that is read, or ends what does. */
const MARK = /^[ \t]*<\/?(?:exercise|slides|codeblock)\b[^>\n]*>[ \t]*$/;

const attributeOf = (words: string, name: string): string | undefined =>
  new RegExp(String.raw`\b${name}=(["'])(.*?)\1`, 's').exec(words)?.[2];

const exercise: TakenAt = (lines, index) => {
  const { text, line } = lines[index]!;
  const title = attributeOf(EXERCISE.exec(text)?.[1] ?? '', 'title');
  return title ? { made: [{ text: `## ${title}`, line }], end: index + 1 } : undefined;
};

const choice: TakenAt = (lines, index, out) => {
  if (!CHOICE.test(lines[index]!.text)) return undefined;
  const length = lines.slice(index).findIndex(({ text }) => ENDS_CHOICE.test(text));
  const options = length < 0 ? [] : optionsIn(lines.slice(index + 1, index + length));
  if (options.length < 2 || !options.some(({ correct }) => correct)) return undefined;
  const stem = trimmed(out.splice(stemFrom(out)));
  const { line } = stem[0] ?? lines[index]!;
  const multiple = options.filter(({ correct }) => correct).length > 1;
  const made = questionOf({ line, stem, options, settings: multiple ? { multi: '' } : {} });
  for (const one of made) MADE.add(one);
  return { made: [{ text: '', line }, ...made], end: index + length + 1 };
};

/** Lines of questions. */
const MADE = new WeakSet<Line>();

/** Below the last heading, or question; in a block of code there is none. */
function stemFrom(out: readonly Line[]): number {
  const ends = ({ text, isCode }: Flagged, at: number): boolean =>
    MADE.has(out[at]!) || (!isCode && /^#{1,6} /.test(text));
  return flagged(out).findLastIndex(ends) + 1;
}

const OPTIONS = new RegExp(String.raw`<opt\b${WORDS}>([\s\S]*?)</opt>`, 'g');

/** Each with what stands between its tags. */
function optionsIn(lines: readonly Line[]): readonly Option[] {
  const source = textOf(lines);
  return [...source.matchAll(OPTIONS)].map(({ index, 1: words = '', 2: said = '' }) => {
    const first = lines[source.slice(0, index).split('\n').length - 1]!.line;
    const remark = trimmed(linesOf(said, first));
    return {
      words: [{ text: attributeOf(words, 'text') ?? '', line: first }],
      correct: attributeOf(words, 'correct') === 'true',
      ...(remark.length > 0 && { remark }),
    };
  });
}

const mark: TakenAt = (lines, index) => {
  const { text, line } = lines[index]!;
  if (!MARK.test(text)) return undefined;
  const [, name] = SITE.exec(text) ?? [];
  return {
    made: [{ text: '', line }],
    end: index + 1,
    ...(name && { unread: [{ name: `<${name}>`, line }] }),
  };
};

export const courseStarter: Dialect = {
  name: 'Course Starter',
  evidence: (text) => (text.includes('<opt') ? signIn(text, OPTION) : undefined),
  prepare: (source) => rewritten(linesOf(source), exercise, choice, mark),
};
