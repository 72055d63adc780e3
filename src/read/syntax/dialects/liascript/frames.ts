/**
 * What stands around the quizzes of LiaScript's, and would be taken for a part of them: a title that is underlined, the
 * lines of stars around what is shown step by step, as they are around a solution, and a quotation around a quiz.
 *
 *         {{1}}                 > What floats?
 *     *****                     >
 *     What floats?              > [(X)] ice
 *     [(X)] ice
 *     *****
 */
import { stretchesOf } from '../../../../lesson/index.ts';
import { type Flagged, flagged, type Line, unquotedLine } from '../prepared.ts';
import { HEADING } from './stem.ts';
import { withTagsApart } from './tags.ts';

export const STARS = /^[ \t]*\*{3,}[ \t]*$/;
const STEP = /^[ \t]*\{\{[\d\s|>-]+[^}]*\}\}[ \t]*$/;
export const QUIZ = /^[ \t]*(?:[-*+][ \t]+)?(?:\[\([ xX]\)\]|\[\[)/;

/** The same lines, without such frames, and with titles behind a mark. */
export function unframed(source: readonly Line[]): readonly Line[] {
  const lines = flagged(withQuizzesUnquoted(flagged(withTagsApart(withTermsJoined(source)))));
  // A title that is underlined may stand in a frame, one behind a mark ends it.
  const gone = new Set(lines.flatMap((_, index) => frameAt(lines, index)));
  return lines
    .map(withTitleMarked)
    .map(({ text, line }, index) => ({ text: gone.has(index) ? '' : text, line }));
}

/** A field, and what it is compared with in the next line: `[[3]]`, `< 4`. */
const TERM = /^[ \t]*\[\[(?![?!])[^[\]|]+\]\][ \t]*$/;
const COMPARED = /^[ \t]*[<>=≤≥≠≈][ \t]*(?:[-−]?\d|\$)/;

function withTermsJoined(lines: readonly Line[]): readonly Line[] {
  const joins = (at: number): boolean =>
    TERM.test(lines[at]?.text ?? '') && COMPARED.test(lines[at + 1]?.text ?? '');
  return lines.flatMap(({ text, line }, at) => {
    if (joins(at - 1)) return [];
    return { text: joins(at) ? `${text.trimEnd()} ${lines[at + 1]!.text.trim()}` : text, line };
  });
}

const isQuoted = ({ text, isCode }: Flagged): boolean => !isCode && /^[ \t]*>/.test(text);
/** A box, or a quiz in two quotations, is left as it is. */
const BOXED = /^[ \t]*>[ \t]*(?:\[!\w|>)/;
/** A row of options, or a sentence with a gap. */
const ASKS = /^[ \t]*(?:\[\([ xX]\)\]|\[\[[^[\]]*\]\])|\[\[[^[\]|]+\]\](?!\()/;

function withQuizzesUnquoted(lines: readonly Flagged[]): readonly Line[] {
  const quotations = stretchesOf(lines, (at) => (isQuoted(lines[at]!) ? quotationEnd(lines, at) : undefined));
  return quotations.flatMap((stretch): readonly Line[] =>
    holdsQuiz(stretch) ? stretch.map(unquotedLine) : stretch,
  );
}

function quotationEnd(lines: readonly Flagged[], start: number): number {
  let end = start + 1;
  while (end < lines.length && isQuoted(lines[end]!)) end++;
  return end;
}

const holdsQuiz = (lines: readonly Flagged[]): boolean =>
  isQuoted(lines[0]!) &&
  lines.some((one) => ASKS.test(unquotedLine(one).text)) &&
  !lines.some(({ text }) => BOXED.test(text));

function withTitleMarked(one: Flagged, index: number, all: readonly Flagged[]): Flagged {
  if (isTitle(all, index)) return { ...one, text: `# ${one.text.trim()}` };
  return isTitle(all, index - 1) ? { ...one, text: '' } : one;
}

/** One line of words, apart from those above. */
function isTitle(lines: readonly Flagged[], index: number): boolean {
  const [above, own, below] = [index - 1, index, index + 1].map((i) => lines[i]);
  return (
    !own?.isCode &&
    /^[ \t]*[^\s#<>|=*[-]/.test(own?.text ?? '') &&
    /^(?:={3,}|-{3,})[ \t]*$/.test(below?.text ?? '') &&
    /(?:^|[>*])[ \t]*$/.test(above?.text ?? '')
  );
}

/** The first line of stars and the last, where a quiz stands between: those of its solutions come in pairs. */
function frameAt(lines: readonly Flagged[], index: number): readonly number[] {
  if (lines[index]!.isCode || !opensStep(lines, index)) return [];
  const stars: number[] = [];
  let hasQuiz = false;
  for (let at = index + 1; at < lines.length; at++) {
    const { text, isCode } = lines[at]!;
    if (isCode) continue;
    if (opensStep(lines, at) || HEADING.test(text)) break;
    hasQuiz ||= QUIZ.test(text);
    if (STARS.test(text)) stars.push(at);
  }
  if (!hasQuiz || stars.length % 2 === 0) return [];
  // Words right below the only other line: it opens a solution, and nothing ends the step.
  const [first] = stars;
  const isOfSolution = stars.length === 1 && WORDS.test(lines[first! + 1]?.text ?? '');
  return isOfSolution ? [index] : [index, stars.at(-1)!];
}

const WORDS = /^[ \t]*[\p{L}$*_]/u;

export function opensStep(lines: readonly Line[], index: number): boolean {
  if (!STARS.test(lines[index]!.text)) return false;
  const above = lines.slice(Math.max(index - 3, 0), index).findLast((one) => one.text.trim() !== '');
  return above !== undefined && STEP.test(above.text);
}
