/** A part of a stream. */
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
