import { type Refusal, readPlainFile } from './plain-file.ts';

/** Why a file has no text, and the line (from 1) where that shows. */
export interface NoText {
  readonly reason: 'encoding' | Exclude<Refusal, 'absent'>;
  readonly line: number;
}

/**
 * The text of a UTF-8 file (a BOM removed), or why there is none: never a replacement character that nobody wrote.
 *
 * @param root the folder that it may not lie outside of
 */
export const textOf = async (path: string, root: string): Promise<string | NoText> => {
  const bytes = await readPlainFile(path, root);
  if (typeof bytes === 'string') return { reason: bytes === 'absent' ? 'rights' : bytes, line: 1 };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { reason: 'encoding', line: lineOfFirstBadByte(bytes) };
  }
};

const lineOfFirstBadByte = (bytes: Buffer): number => {
  const lines = bytes.toString('latin1').split('\n');
  const bad = lines.findIndex((line) => Buffer.from(line, 'latin1').toString('utf8').includes('\ufffd'));
  return bad < 0 ? 1 : bad + 1;
};
