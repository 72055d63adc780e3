/**
 * Ids of a question's options, stems and items, from their words: an answer that the LMS keeps names the same words
 * after the author has moved them, or put others between them.
 */
import { digest } from '../../../lesson/index.ts';

/** Three characters of `[a-z0-9]`, a letter first; all different, in the order of the parts; parts of the same words are told apart by their order. */
export function partIds(words: readonly string[]): readonly string[] {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const keys = words.map((text, index) => {
    const before = words.slice(0, index).filter((other) => other === text).length;
    return before === 0 ? text : `${text}\n\n${before + 1}`;
  });
  // In the order of the words, not of the parts: whose id gives way to another's doesn't change when they are moved.
  for (const key of [...new Set(keys)].sort()) {
    let seed = 0;
    while (taken.has(idOf(key, seed))) seed += 1;
    ids.set(key, idOf(key, seed));
    taken.add(idOf(key, seed));
  }
  return keys.map((key) => ids.get(key) ?? '');
}

/**
 * A letter and two digits of base 36: the state has four thousand characters for all answers, and JavaScript puts
 * keys that look like numbers before all others.
 */
function idOf(text: string, seed: number): string {
  const hash = Number.parseInt(digest(seed === 0 ? text : `${text}\n${seed}`, 8), 16);
  const letter = String.fromCharCode(97 + (hash % 26));
  return letter + (Math.floor(hash / 26) % 36 ** 2).toString(36).padStart(2, '0');
}
