/**
 * Tags that are what is spoken of, and no HTML: `A. <style>` offers one. Nothing ends them, and nothing else stands in
 * their line but what counts or calls them.
 */
import type { Token } from 'markdown-it';

const BARE = /^<([a-z][a-z0-9-]*)\s*>$/i;
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
/** `A. `, `(b) `, `- 2) ` or `Answer: `. */
const CALLED = /^\s*(?:[([]?(?:[a-h]|\d{1,2})\s?[)\].:]|[^:\n]{2,30}:)\s+$/i;

/** The places of such tags among the pieces of a paragraph. */
export function tagsNamed(pieces: readonly Token[]): ReadonlySet<number> {
  const named = new Set<number>();
  pieces.forEach(({ type, content }, i) => {
    const name = type === 'html_inline' ? BARE.exec(content)?.[1]?.toLowerCase() : undefined;
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
