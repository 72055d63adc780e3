/** Text as few ASCII characters as it takes: itself where that is shortest, else deflated and in base64. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

const PLAIN = 'p';
const DEFLATED = 'z';

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replace(/=+$/, '');

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

export const pack = (text: string): string => {
  const deflated = toBase64(deflateSync(strToU8(text), { level: 9 }));
  // SCORM 1.2's CMIString4096 is ASCII; line feeds and the like some LMSs lose on the way.
  const plain = /^[ -~]*$/.test(text) && text.length <= deflated.length;
  return plain ? PLAIN + text : DEFLATED + deflated;
};

/** The text that was packed. Throws when it can't be had. */
export const unpack = (packed: string): string => {
  if (packed.startsWith(PLAIN)) return packed.slice(1);
  if (packed.startsWith(DEFLATED)) return strFromU8(inflateSync(fromBase64(packed.slice(1))));
  throw new Error('neither plain nor deflated');
};
