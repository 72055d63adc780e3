/**
 * Tags that are what is spoken of, and no HTML: `A. <style>` offers one. Nothing ends them, and nothing else stands in
 * their line but what counts or calls them; or they stand among words, where nobody means such an element:
 * `cp <source> <target>`.
 */
import type { Token } from 'markdown-it';

const BARE = /^<([a-z][a-z0-9-]*)\s*>$/i;
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
/** `A. `, `(b) `, `- 2) ` or `Answer: `. */
const CALLED = /^\s*(?:[([]?(?:[a-h]|\d{1,2})\s?[)\].:]|[^:\n]{2,30}:)\s+$/i;

/** Say nothing without attributes, or belong around much more than words; a field to write in is none of them. */
const ONLY_NAMED =
  /^(?:address|area|aside|base|command|data|datalist|dialog|dir|embed|fieldset|footer|form|frame|header|hgroup|label|legend|link|main|map|menu|meta|meter|nav|object|optgroup|option|output|param|picture|progress|search|slot|source|template|time|title|track)$/;

/**
 * The places of such tags among the pieces of a paragraph.
 *
 * @param ended the names of the elements that the page ends
 */
export function tagsNamed(pieces: readonly Token[], ended: ReadonlySet<string>): ReadonlySet<number> {
  const named = new Set<number>();
  const isAmongWords = pieces.some(({ type, content }) => type === 'text' && /\p{L}{2}/u.test(content));
  pieces.forEach(({ type, content }, i) => {
    const name = type === 'html_inline' ? BARE.exec(content)?.[1]?.toLowerCase() : undefined;
    if (name !== undefined && isAmongWords && ONLY_NAMED.test(name) && !ended.has(name)) named.add(i);
    if (name === undefined || VOID.test(name) || !endsLine(pieces[i + 1])) return;
    const before = pieces[i - 1];
    if (before?.type !== 'text' || !CALLED.test(before.content) || !endsLine(pieces[i - 2])) return;
    if (!pieces.slice(i + 1).some((later) => later.content.toLowerCase().startsWith(`</${name}`)))
      named.add(i);
  });
  return named;
}

const endsLine = (piece: Token | undefined): boolean =>
  piece === undefined || piece.type === 'softbreak' || piece.type === 'hardbreak';
