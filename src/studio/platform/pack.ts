/** Entries → a package in the browser's keeping: the entries of the command's package, byte for byte. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { type Entry, isDense, type Measurable, type Measured, type Piece } from '../../lesson/index.ts';
import { faultOf, Unwritten } from '../../platform/failure.ts';
import { digestOf } from './digest.ts';
import { pieceBlocks } from './pieces.ts';
import { type Sink, sink } from './sink.ts';
import { remove, write, written } from './written.ts';

type Pack = typeof import('../../platform/pack.ts');

export { faultOf, Unwritten } from '../../platform/failure.ts';
export type { Written } from '../../platform/pack.ts';

export const writePackage: Pack['writePackage'] = async (exported, to) => {
  const { entries, hashed, form } = exported;
  if (form === 'file') return whole(to, (out) => pour(entries[0]!.pieces, out));
  if (!hashed) return whole(to, (out) => zip(entries, out));
  const inner = hashed.blobs.map((_, index) => `${to}.${index}`);
  try {
    const measured = new Map<string, Measured>();
    for (const [index, blob] of hashed.blobs.entries())
      measured.set(blob.key, await measure(blob, inner[index]!));
    return await whole(to, (out) => zip([...entries, ...hashed.entries((key) => measured.get(key)!)], out));
  } finally {
    inner.forEach(remove);
  }
};

export const writeEntry: Pack['writeEntry'] = ({ pieces }, to) => whole(to, (out) => pour(pieces, out));

/** Written as a whole, or not at all. */
async function whole(to: string, fill: (out: Sink) => Promise<void>): ReturnType<Pack['writePackage']> {
  const out = sink();
  try {
    await fill(out);
  } catch (error) {
    throw new Unwritten(faultOf(error, to), { cause: error });
  }
  const content = out.blob();
  write(to, content);
  return { bytes: content.size, sha256: await digestOf(content, 'SHA-256') };
}

async function pour(pieces: readonly Piece[], out: Sink): Promise<void> {
  for await (const block of pieceBlocks(pieces)) out.add(block);
}

/** As archiver writes it for the command: 1980 for a date, and dense files deflated at level 0 (src/pack/zip.ts). */
async function zip(entries: readonly Entry[], out: Sink): Promise<void> {
  let fault: Error | undefined;
  const archive = new Zip((error, bytes) => {
    fault ??= error ?? undefined;
    if (bytes) out.add(bytes);
  });
  for (const entry of entries) {
    const file = entryFor(entry);
    Object.assign(file, { mtime: DATE, attrs: MODE, os: UNIX });
    archive.add(file);
    for await (const block of pieceBlocks(entry.pieces)) file.push(block);
    file.push(new Uint8Array(0), true);
    if (file instanceof NativelyDeflated) await file.done;
    if (fault) throw fault;
  }
  archive.end();
  if (fault) throw fault;
}

function entryFor(entry: Entry): ZipDeflate | ZipPassThrough {
  if (entry.stored) return new ZipPassThrough(entry.path);
  return isDense(entry) ? new ZipDeflate(entry.path, { level: 0 }) : new NativelyDeflated(entry.path);
}

/** Deflated by the browser, many times as fast as by a script. */
class NativelyDeflated extends ZipPassThrough {
  override compression = 8;
  private readonly stream = new CompressionStream('deflate-raw');
  private readonly writer = this.stream.writable.getWriter();
  /** When all that was pushed is in the archive. */
  readonly done = this.pass();

  protected override process(chunk: Uint8Array, final: boolean): void {
    if (chunk.length > 0) this.writer.write(chunk as Uint8Array<ArrayBuffer>).catch(() => undefined);
    if (final) this.writer.close().catch(() => undefined); // `done` rejects with it.
  }

  private async pass(): Promise<void> {
    const reader = this.stream.readable.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read())
      this.ondata(null, next.value, false);
    this.ondata(null, new Uint8Array(0), true);
  }
}

/** In the zone of this machine, since fflate writes its fields. */
const DATE = new Date(1980, 0, 1);
/** A plain file that all may read, as Unix writes it. */
const MODE = (0o100644 << 16) >>> 0;
const UNIX = 3;

/** A package within a package is written under a name of its own while its hash is wanted. */
async function measure(blob: Measurable, aside: string): Promise<Measured> {
  if ('pieces' in blob) {
    const out = sink();
    await pour(blob.pieces, out);
    return { ...(await measured(out.blob())), pieces: blob.pieces };
  }
  await whole(aside, (out) => zip(blob.zip, out));
  return { ...(await measured(written(aside))), pieces: [{ file: aside }] };
}

const measured = async (content: Blob): Promise<Omit<Measured, 'pieces'>> => ({
  sha1: await digestOf(content, 'SHA-1'),
  bytes: content.size,
});
