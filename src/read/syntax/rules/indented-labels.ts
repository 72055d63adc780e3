/**
 * Titles and labels of questions and answers that stand four spaces in, or more, below others that don't, as converters and
 * templates leave them: code to Markdown, and so is all that stands below them as far in.
 *
 *     #### Question                      #### Question
 *     Why is snow white?                 Why is snow white?
 *
 *         #### Answer            →       #### Answer
 *         It scatters light.             It scatters light.
 *
 * One of them must answer. A heading's first word must be that of one that stands as far in as it should; labels in bold
 * letters, `**Answer:** …`, are in no program, but one alone may be an example of how to write them.
 */
import type { MarkdownIt, StateCore } from 'markdown-it';
import { answerTitleOf } from '../../questions/words/lexicon.ts';
import { wordsIn } from './slashed-numbers.ts';

export function indentedLabels(md: MarkdownIt): void {
  md.core.ruler.after('normalize', 'indented_labels', (state: StateCore) => {
    if (MAY_BE_LABEL.test(state.src)) state.src = raised(state.src.split('\n')).join('\n');
  });
}

/** Of most pages no more is looked at. */
const MAY_BE_LABEL = /^(?: {0,3}\t| {4})[ \t]*(?:#{2,6} +\p{L}|\*\*\p{L}[^*\n]{1,40}(?::\*\*|\*\*:))/mu;
const LABEL = /^[ \t]*(?:(#{2,6}) +|\*\*(?=[^*\n]{1,40}(?::\*\*|\*\*:)))(\p{L}[^*(:\n]*)/u;
/** What a line may stand in that begins further left. */
const ITEM = /^[ \t]*(?:[*+-]|\d{1,9}[.)])[ \t]+(?=\S)/;
/** What holds all that stands four spaces in below it: boxes, folds and tabs of Python's Markdown, a note. */
const HOLDS = /^[ \t]*(?:!!!|\?{3}\+?|={3}\+?!?) *\S|^[ \t]*\[\^[^\]]+\]:/;
const CODE = 4;
const FEWEST = 2;

interface Label {
  readonly at: number;
  /** Its marks and its first word. */
  readonly name: string;
  readonly answers: boolean;
  readonly isHeading: boolean;
  readonly indent: number;
  /** How far in it should stand; undefined where it stands so. */
  readonly to?: number;
}

function raised(lines: readonly string[]): readonly string[] {
  const areWords = wordsIn(lines);
  const edges = edgesAbove(lines);
  const labels = lines.flatMap((line, at) => (areWords[at] ? labelAt(edges[at]!, at, line) : []));
  const count = new Map<string, number>();
  for (const { name } of labels) count.set(name, (count.get(name) ?? 0) + 1);
  const known = new Set(labels.filter(({ to }) => to === undefined).map(({ name }) => name));
  const astray = labels.filter(
    ({ name, answers, isHeading, to }) =>
      to !== undefined && count.get(name)! >= FEWEST && (known.has(name) || (answers && !isHeading)),
  );
  return astray.some(({ answers }) => answers) ? astray.reduce(withRaised, [...lines]) : lines;
}

function labelAt(edge: number, at: number, line: string): readonly Label[] {
  const [, marks = '', words] = LABEL.exec(line) ?? [];
  if (words === undefined) return [];
  const indent = indentOf(line);
  const isHeading = marks !== '';
  const own = { at, name: `${marks} ${words.split(/[\s\d]/)[0]}`, isHeading, indent };
  const within = indent < CODE ? indent : edge;
  const to = indent - within < CODE ? undefined : isHeading ? 0 : within;
  return [{ ...own, answers: answerTitleOf(words.trim()) !== undefined, ...(to !== undefined && { to }) }];
}

const indentOf = (line: string): number => widened(line).search(/\S/);
const widened = (line: string): string => line.replace(/^[ \t]+/, (space) => space.replaceAll('\t', '    '));

/** How far in the words begin of what stands further left above each line, the nearest. */
function edgesAbove(lines: readonly string[]): readonly number[] {
  const further: { readonly indent: number; readonly edge: number }[] = [];
  return lines.map((one) => {
    const line = widened(one);
    const indent = line.search(/\S/);
    if (indent < 0) return 0;
    while (further.length > 0 && further.at(-1)!.indent >= indent) further.pop();
    const above = further.at(-1)?.edge ?? 0;
    const within = HOLDS.test(line) ? indent + CODE : (ITEM.exec(line)?.[0].length ?? indent);
    further.push({ indent, edge: within });
    return above;
  });
}

/** With all below it that stands as far in. */
function withRaised(lines: string[], { at, indent, to }: Label): string[] {
  for (let below = at; below < lines.length; below++) {
    const own = indentOf(lines[below]!);
    if (own >= 0 && own < indent) break;
    if (own >= 0) lines[below] = ' '.repeat(to!) + widened(lines[below]!).slice(indent);
  }
  return lines;
}
