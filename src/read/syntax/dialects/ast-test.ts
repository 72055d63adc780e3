/**
 * Tests as AST-Test and its kin take them:
 *
 *     I:
 *     S: What floats on water?
 *     -: iron
 *     +: ice
 */
import { beginsRow, type SignedRow, signedRows } from '../signed-lines.ts';
import { type Dialect, signIn } from './dialect.ts';
import { apart, flagged, type Line, linesOf, questionOf } from './prepared.ts';

const ASKS = /^[ \t]*S:[ \t]*\S.*$/m;
const RIGHT = /^[ \t]*\+:[ \t]*\S/m;

/** Of signs with a colon alone: Markdown has others for its own. */
const rowsIn = (lines: readonly Line[]): readonly SignedRow[] =>
  signedRows(
    flagged(lines).map(({ text, isCode }) => {
      if (isCode || !/^[ \t]*[S+-]:/.test(text)) return text.trim() === '' ? '' : '…';
      return text;
    }),
  );

export const astTest: Dialect = {
  name: 'AST-Test',
  evidence: (text) =>
    ASKS.test(text) && RIGHT.test(text) && rowsIn(linesOf(text)).length > 0 ? signIn(text, ASKS) : undefined,
  prepare: (source) => {
    const lines = linesOf(source);
    const out: Line[] = [];
    let at = 0;
    for (const row of rowsIn(lines)) {
      const above = lines.slice(at, row.from);
      const begins = above.findLastIndex(({ text }) => text.trim() !== '');
      out.push(...above.filter(({ text }, i) => i !== begins || !beginsRow(text)), ...askedIn(lines, row));
      at = row.offers.at(-1)!.at + 1;
    }
    return { lines: [...out, ...lines.slice(at)], unread: [] };
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
