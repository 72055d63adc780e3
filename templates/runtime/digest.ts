/** Short digests, to name in five characters what would take sixty. Not for secrets. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** FNV-1a over UTF-16 code units, then murmur3's finaliser, so that near texts lie far apart. */
function hash32(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The first characters of a text's digest, six bits each, of `[A-Za-z0-9_-]`; at most five. */
export function digest(text: string, characters: number, seed = 0): string {
  const hash = hash32(text, seed);
  return Array.from({ length: characters }, (_, i) => DIGITS[(hash >>> (26 - 6 * i)) & 63]).join('');
}

/** A number from 0 to 63 as one character, and back (-1 for a character that isn't one). */
export const digit = (value: number): string => DIGITS[value] ?? 'A';
export const digitValue = (character: string): number => DIGITS.indexOf(character);
