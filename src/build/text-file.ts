/** The text of files that old and new editors saved. */
import type { Diagnostic } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { type Refusal, readPlainFile } from './plain-file.ts';

/** Why a file has no text. `binary`: its bytes are no text in any encoding that an editor saves. */
type NoText = Refusal | 'binary';

type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** A text without its BOM, and what it was taken for, from the first line (from 1) where that shows. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly line: number;
}

/**
 * Reads a file as what it evidently is.
 *
 * @param root the folder that it may not lie outside of; anywhere when absent
 */
export async function readText(path: string, root?: string): Promise<Decoded | NoText> {
  const bytes = await readPlainFile(path, root);
  return typeof bytes === 'string' ? bytes : decode(bytes);
}

/**
 * By its BOM, else by the zero bytes of UTF-16, else as UTF-8, else as Windows-1252, the only other encoding that teachers' editors have saved in the
 * countries of our languages. Single foreign bytes in a text of UTF-8 (pasted there) cost only themselves.
 */
export function decode(bytes: Uint8Array): Decoded | 'binary' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return whole(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff) return whole(new TextDecoder('utf-16be').decode(bytes));
  const wide = wideIn(bytes);
  if (wide) return whole(new TextDecoder(wide).decode(bytes));
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8', line: 1 };
  } catch {
    return bytes.includes(0) ? 'binary' : ofForeignBytes(asCharacters(bytes));
  }
}

/** Bytes looked at for it. */
const HEAD = 4096;

/** UTF-16 without a BOM: of the words of our languages nearly each second byte is zero, and none of the others. */
function wideIn(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 > 0) return undefined;
  const zeros = [0, 0];
  const head = bytes.subarray(0, HEAD);
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2]!++;
  const [even = 0, odd = 0] = zeros;
  const most = head.length * 0.4;
  if (odd >= most && even === 0) return 'utf-16le';
  return even >= most && odd === 0 ? 'utf-16be' : undefined;
}

/** Each byte as the character of its number. */
function asCharacters(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

const asBytes = (characters: string): Uint8Array => Uint8Array.from(characters, (one) => one.charCodeAt(0));

const whole = (text: string): Decoded => ({ text, encoding: 'UTF-16', line: 1 });

/** A character of UTF-8 in several bytes, or a byte that is none of it, each byte as the character of its number. */
const FOREIGN =
  /(?:[\xc2-\xdf]|\xe0[\xa0-\xbf]|[\xe1-\xef][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]|[\xf1-\xf4][\x80-\xbf]{2})[\x80-\xbf]|[\x80-\xff]/g;

function ofForeignBytes(latin: string): Decoded {
  const characters = latin.match(FOREIGN) ?? [];
  const isMostlyUtf8 = 2 * characters.filter((one) => one.length > 1).length > characters.length;
  const text = latin.replace(FOREIGN, (one) =>
    isMostlyUtf8 && one.length > 1 ? new TextDecoder().decode(asBytes(one)) : inWindows1252(one),
  );
  const at = isMostlyUtf8
    ? [...latin.matchAll(FOREIGN)].find(([one]) => one.length === 1)?.index
    : latin.search(/[\x80-\xff]/);
  const line = latin.slice(0, at).split('\n').length;
  return { text: text.replace(/^\ufeff/, ''), encoding: 'Windows-1252', line };
}

/** 0x80–0x9f; Node's own decoder takes them for control characters in some versions (nodejs/node#56542). */
const QUOTES_AND_DASHES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const inWindows1252 = (bytes: string): string =>
  bytes.replace(/[\x80-\x9f]/g, (byte) => QUOTES_AND_DASHES[byte.charCodeAt(0) - 0x80] ?? byte);

/** What a teacher is told of a file that isn't UTF-8. */
export const encodingSlip = (file: string, { encoding, line }: Decoded): readonly Diagnostic[] =>
  encoding === 'UTF-8' ? [] : [diagnose('encoding-assumed', { file, line, column: 1 }, { encoding })];
