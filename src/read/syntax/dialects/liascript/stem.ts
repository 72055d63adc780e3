/** What a quiz of LiaScript asks stands above it, in words that are written already. */
import { at, type Line } from '../prepared.ts';

const FENCE = /^[ \t]*(`{3,}|~{3,})/;

/** The words above a quiz, back to its heading: taken out of what is written already. */
export function stemOf(out: Line[], line: number): readonly Line[] {
  let from = aboveGap(out, out.length);
  const end = from;
  for (let blocks = 0; from > 0 && blocks < 3; blocks++) {
    const start = blockStart(out, from);
    if (start === from) break;
    const isShown = /^[ \t]*(?:`{3,}|~{3,}|\||!\[|<)/.test(out[start]!.text);
    const above = aboveGap(out, start);
    const isNote = start === from - 1 && !isAsking(out[start]!.text) && isAsking(out[above - 1]?.text ?? '');
    from = start;
    if (!isShown && !isNote) break;
    from = above;
  }
  const stem = out.slice(from, end);
  if (stem.some(({ text }) => text.trim() !== '')) {
    // Boxes below an item would go on with its list.
    const item = Math.max(
      stem.findLastIndex(({ text }) => ITEM.test(text)),
      0,
    );
    out.length = from + item;
    return stem
      .slice(item)
      .map(({ text, line }, i) => ({ text: i === 0 ? text.replace(ITEM, '') : text, line }));
  }
  const heading = out.findLast(({ text }) => HEADING.test(text));
  return at(line, heading?.text.replace(HEADING, '').trim() ?? '');
}
export const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+/;
const ITEM = /^[ \t]{0,3}[-*+][ \t]+(?=[^[\s])/;

/** The line behind the last one above that has words: breaks have none. */
function aboveGap(out: readonly Line[], from: number): number {
  let above = from;
  while (above > 0 && /^(?:\s|<br[ \t]*\/?>)*$/i.test(out[above - 1]!.text)) above--;
  return above;
}

/** “Several are right”, said of choosing, stands below what asks. */
export const isAsking = (text: string): boolean =>
  /\?(?:[*_ \t\\]|<[^>]*>)*$/.test(text) && !HEADING.test(text);

/** Where the block starts that ends before a line; that line itself where a heading or a directive does. */
export function blockStart(out: readonly Line[], end: number): number {
  const last = out[end - 1]!.text;
  if (HEADING.test(last) || /^~{7,}$/.test(last)) return end;
  const fence = FENCE.exec(last)?.[1];
  let start = end - 1;
  if (fence !== undefined) {
    while (start > 0 && !out[start - 1]!.text.trimStart().startsWith(fence)) start--;
    return Math.max(start - 1, 0);
  }
  while (start > 0 && out[start - 1]!.text.trim() !== '' && !HEADING.test(out[start - 1]!.text)) start--;
  return start;
}
