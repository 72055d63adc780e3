/** The range of a request that asks for a part of a file. */
export type Range =
  | { readonly kind: 'whole' | 'unsatisfiable' }
  | { readonly kind: 'part'; readonly first: number; readonly last: number };

/** Reads a `Range` header (RFC 9110, 14.2). Several ranges at once may be answered with the whole, and are. */
export function rangeOf(header: string | undefined, bytes: number): Range {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return { kind: 'whole' };
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return { kind: 'whole' };
  return first > last ? { kind: 'unsatisfiable' } : { kind: 'part', first, last };
}
