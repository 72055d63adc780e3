/** A part of a stream, and the range of a request that asks for one. */
import { Readable } from 'node:stream';

/** The bytes from `first` to `last` of a stream, which ends once it has given them. What lies before is read and dropped. */
export function part(source: Readable, first: number, last: number): Readable {
  const bytes = async function* (): AsyncGenerator<Buffer> {
    let at = 0;
    for await (const block of source as AsyncIterable<Buffer>) {
      const from = Math.max(0, first - at);
      const piece = block.subarray(from, last + 1 - at);
      if (from < block.length && piece.length > 0) yield piece;
      at += block.length;
      if (at > last) return; // Leaving the loop destroys the source.
    }
  };
  return Readable.from(bytes(), { objectMode: false });
}

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
