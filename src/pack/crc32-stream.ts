/**
 * What archiver deflates and sums with in the compiled `lib/`, in place of its `crc32-stream` (scripts/compile.mjs):
 * that one sums in JavaScript, which takes as long for a film as all the rest of packing it, and deflates a book's
 * styles and schemas anew for each lesson. The bytes are the same.
 */
import { Buffer } from 'node:buffer';
import { Transform } from 'node:stream';
import { crc32, DeflateRaw, deflateRawSync, type ZlibOptions } from 'node:zlib';

/** By what was deflated, as long as that is held: only the kit's files come again. */
const DEFLATED = new WeakMap<Uint8Array, Buffer>();

export class DeflateCRC32Stream extends Transform {
  private checksum = 0;
  private raw = 0;
  private compressed = 0;
  private isWhole = false;
  /** Made for what is streamed alone: zlib's memory for an entry takes longer to get than most entries to write. */
  private deflate: DeflateRaw | undefined;

  constructor(private readonly options: ZlibOptions) {
    super();
  }

  /** What is given at once is deflated at once. */
  override end(...given: readonly unknown[]): this {
    const [bytes] = given;
    if (!(bytes instanceof Uint8Array)) return super.end(...(given as []));
    this.sum(bytes);
    const whole = DEFLATED.get(bytes) ?? this.deflated(bytes);
    DEFLATED.set(bytes, whole);
    this.isWhole = true;
    this.push(whole);
    return super.end();
  }

  override _transform(...[chunk, , done]: Parameters<Transform['_transform']>): void {
    this.sum(chunk);
    this.streaming().write(chunk, done);
  }

  override _flush(done: () => void): void {
    if (this.isWhole) done();
    else this.streaming().once('end', done).end();
  }

  override push(chunk: Buffer | null): boolean {
    this.compressed += chunk?.length ?? 0;
    return super.push(chunk);
  }

  digest(): Buffer {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(this.checksum);
    return bytes;
  }

  size(compressed = false): number {
    return compressed ? this.compressed : this.raw;
  }

  private streaming(): DeflateRaw {
    this.deflate ??= new DeflateRaw(this.options)
      .on('data', (block) => this.push(block))
      .on('error', (error) => this.destroy(error));
    return this.deflate;
  }

  private deflated(bytes: Uint8Array): Buffer {
    return this.options.level === 0 ? stored(bytes) : deflateRawSync(bytes, this.options);
  }

  private sum(bytes: Uint8Array): void {
    this.checksum = crc32(bytes, this.checksum);
    this.raw += bytes.length;
  }
}

/** Of one block of deflate that is as it was. */
const LONGEST = 0xffff;
/** Bytes of those that zlib keeps back, in case more follow. */
const KEPT_BACK = 0x8000;

/** What zlib makes at level 0 of bytes that it is given at once before it is told that nothing follows. */
export function stored(bytes: Uint8Array): Buffer {
  const parts: Uint8Array[] = [];
  function add(from: number, to: number, isLast: boolean): void {
    const header = Buffer.from([isLast ? 1 : 0, 0, 0, 0, 0]);
    header.writeUInt16LE(to - from, 1);
    header.writeUInt16LE(LONGEST - (to - from), 3);
    parts.push(header, bytes.subarray(from, to));
  }
  let at = 0;
  for (; bytes.length - at >= KEPT_BACK; at += Math.min(LONGEST, bytes.length - at))
    add(at, Math.min(at + LONGEST, bytes.length), false);
  add(at, bytes.length, true);
  return Buffer.concat(parts);
}

/** No entry is stored otherwise. */
export const CRC32Stream = DeflateCRC32Stream;
