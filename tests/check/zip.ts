/** A ZIP written by hand, so that it can be wrong in one chosen way. Files are stored. */
import { crc32 } from 'node:zlib';

export interface Packed {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** Sizes and checksum behind the data. */
  readonly descriptor?: true;
  readonly encrypted?: true;
  readonly method?: number;
  /** Not the content's own. */
  readonly checksum?: number;
  /** The size it claims to unpack to. */
  readonly announced?: number;
}

export const zip = (files: readonly Packed[]): Uint8Array => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const data = Buffer.from(file.content ?? 'x');
    const name = Buffer.from(file.name);
    const sum = file.checksum ?? crc32(data);
    const flags = 0x800 | (file.descriptor ? 8 : 0) | (file.encrypted ? 1 : 0);
    const sizes = [sum, data.length, file.announced ?? data.length];
    const fields = (known: readonly number[]) =>
      Buffer.concat([short(20, flags, file.method ?? 0, 0, 33), long(...known), short(name.length, 0)]);
    const local = Buffer.concat([
      long(0x04034b50),
      fields(file.descriptor ? [0, 0, 0] : sizes),
      name,
      data,
      ...(file.descriptor ? [long(0x08074b50, ...sizes)] : []),
    ]);
    directory.push(long(0x02014b50), short(20), fields(sizes), short(0, 0, 0), long(0, at), name);
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([
    ...locals,
    central,
    long(0x06054b50),
    short(0, 0, files.length, files.length),
    long(central.length, at),
    short(0),
  ]);
};

const short = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => {
    bytes.writeUInt16LE(value, 2 * index);
  });
  return bytes;
};

const long = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => {
    bytes.writeUInt32LE(value >>> 0, 4 * index);
  });
  return bytes;
};
