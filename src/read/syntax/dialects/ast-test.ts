/**
 * Tests as AST-Test and its kin take them:
 *
 *     I:
 *     S: What floats on water?
 *     -: iron
 *     +: ice
 */
import { type SignedRow, signedRows, withSignedRows } from '../signed-lines.ts';
import { type Dialect, signIn } from './dialect.ts';
import { apart, type Flagged, flagged, type Line, linesOf, questionOf } from './prepared.ts';

const ASKS = /^[ \t]*S:[ \t]*\S.*$/m;
const RIGHT = /^[ \t]*\+:[ \t]*\S/m;

/** Of signs with a colon alone: Markdown has others for its own. */
function wordsOf({ text, isCode }: Flagged): string {
  if (!isCode && /^[ \t]*[SI+-]:/.test(text)) return text;
  return text.trim() === '' ? '' : '…';
}

export const astTest: Dialect = {
  name: 'AST-Test',
  evidence: (text) =>
    ASKS.test(text) && RIGHT.test(text) && signedRows(flagged(linesOf(text)).map(wordsOf)).length > 0
      ? signIn(text, ASKS)
      : undefined,
  prepare: (source) => {
    const lines = flagged(linesOf(source));
    const made = (row: SignedRow): readonly Flagged[] =>
      askedIn(lines, row).map((one) => ({ ...one, isCode: false }));
    return { lines: withSignedRows(lines, wordsOf, made), unread: [] };
  },
};

function askedIn(lines: readonly Line[], { from, mark, offers }: SignedRow): readonly Line[] {
  const { line } = lines[from]!;
  const cutAt = (at: number, mark: number): Line => ({
    text: lines[at]!.text.slice(mark),
    line: lines[at]!.line,
  });
  const stem = [cutAt(from, mark), ...lines.slice(from + 1, offers[0]!.at)];
  const options = offers.map((one) => ({ words: [cutAt(one.at, one.mark)], correct: one.right }));
  return apart(questionOf({ line, stem, options }), line);
}
