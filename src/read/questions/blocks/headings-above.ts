/** Of each block of a row the headings that it stands below. */
import type { ElementContent } from 'hast';
import { onceFor } from '../../../lesson/index.ts';
import { blockOf } from './block.ts';

interface Headings {
  readonly at?: number;
  /** Of the nearest. */
  readonly words?: string;
  /** Those in whose sections that stands. */
  readonly above: readonly string[];
}

export const headingsAbove = onceFor((blocks: readonly ElementContent[]): readonly Headings[] => {
  let row: readonly { readonly level: number; readonly words: string }[] = [];
  let headings: Headings = { above: [] };
  return blocks.map((block, at) => {
    const { level, words } = blockOf(block);
    if (level !== undefined) {
      row = row.filter((one) => one.level < level);
      headings = { at, words, above: row.map((one) => one.words) };
      row = [...row, { level, words }];
    }
    return headings;
  });
});
