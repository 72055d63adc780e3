/** What archives hold, to be compared. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';

export type Contents = Readonly<Record<string, string>>;

/**
 * The SHA-256 of every file in it, and in the packages in it, by its path. A backup names a SCORM package in it by the
 * hash of its bytes, which are another deflate's: that name is left out, and the lists that tell it.
 */
export function contentsOf(path: string, bytes: Uint8Array): Contents {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const text = Buffer.from(bytes).toString('latin1');
    const isList = /!(?:files|activities\/scorm_\d+\/scorm)\.xml$/.test(path);
    const compared = isList ? text.replace(/<(contenthash|sha1hash|filesize|md5hash)>[^<]*/g, '<$1>') : text;
    return { [path]: createHash('sha256').update(compared, 'latin1').digest('hex') };
  }
  const outer = path.replace(/files\/[0-9a-f]{2}\/[0-9a-f]{40}$/, 'package');
  return merged(
    Object.entries(unzipSync(bytes)).map(([name, inner]) => contentsOf(`${outer}!${name}`, inner)),
  );
}

export const merged = (all: readonly Contents[]): Contents => Object.assign({}, ...all);
