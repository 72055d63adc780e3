/** Answers to be typed, as banks write them. */
import type { LostPart } from '../../../messages/index.ts';
import type { Accepted } from './bank.ts';

/**
 * Moodle's `*` stands for anything. By itself it only says something to whoever is wrong; in a right answer, what
 * stands beside it is what must be there.
 */
export function withoutWildcards(all: readonly Accepted[]): {
  readonly accepted: readonly Accepted[];
  readonly lost: readonly LostPart[];
} {
  const lost = new Set<LostPart>();
  const accepted = all.flatMap((one): readonly Accepted[] => {
    const text = one.text
      .replace(/(?<!\\)\*/g, ' ')
      .replace(/\\\*/g, '*')
      .replace(/\s+/g, ' ')
      .trim();
    if (text === one.text.replace(/\\\*/g, '*')) return [{ ...one, text }];
    lost.add(text === '' ? 'other-feedback' : 'wildcard');
    return text === '' || one.fraction <= 0 ? [] : [{ ...one, text }];
  });
  return { accepted, lost: [...lost] };
}

export function decimal(written: string): number | undefined {
  const plain = written.trim().replace(/^−/, '-');
  const value = Number(/^[+-]?\d+,\d+$/.test(plain) ? plain.replace(',', '.') : plain);
  return plain !== '' && Number.isFinite(value) ? value : undefined;
}
