/** Text as few ASCII characters as it takes: itself where that is shortest, else deflated. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase85, toBase85 } from './base85.ts';
import { ENGLISH, FRENCH } from './words.ts';

const PLAIN = 'p';

/** By the letter that stands before the packed text. Letters are for ever. */
const DICTIONARIES: Readonly<Record<string, Uint8Array>> = {
  z: new Uint8Array(),
  f: strToU8(FRENCH),
  e: strToU8(ENGLISH),
};

export function pack(text: string): string {
  const bytes = strToU8(text);
  const candidates = Object.entries(DICTIONARIES).map(
    ([letter, dictionary]) => letter + toBase85(deflateSync(bytes, { level: 9, dictionary })),
  );
  // SCORM 1.2's CMIString4096 is ASCII; line feeds and the like some LMSs lose on the way.
  if (/^[ -~]*$/.test(text)) candidates.unshift(PLAIN + text);
  return candidates.reduce((shortest, next) => (next.length < shortest.length ? next : shortest));
}

/** The text that was packed. Throws when it can't be had. */
export function unpack(packed: string): string {
  const letter = packed[0] ?? '';
  if (letter === PLAIN) return packed.slice(1);
  const dictionary = DICTIONARIES[letter];
  if (!dictionary) throw new Error('packed in a way that is not known');
  return strFromU8(inflateSync(fromBase85(packed.slice(1)), { dictionary }));
}
