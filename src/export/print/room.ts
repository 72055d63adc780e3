/** How much room an answer has on paper. */
import type { Nodes } from 'hast';
import {
  type Content,
  elementsOf,
  holds,
  type OpenQuestion,
  plainText,
  rawText,
} from '../../lesson/index.ts';

/** What learners write by hand on a line of 17 cm. */
const WORDS_A_LINE = 9;
/** They write about as many words as are asked for, and fewer than a model answer has. */
const OF_MODEL = 0.75;
const FEWEST = 3;
const MOST = 14;
/** Where nobody says how long it is to be. */
const USUAL = 4;

const CODE: ReadonlySet<string> = new Set(['pre']);
const DRAWN: ReadonlySet<string> = new Set(['img', 'table']);

/**
 * Lines by the words that are asked for, else by those of the model answer; where that is a program, by its lines. What
 * is drawn has a frame.
 */
export function roomFor({
  minWords,
  feedback,
}: Pick<OpenQuestion, 'minWords' | 'feedback'>): { readonly lines: number } | { readonly frame: true } {
  if (minWords) return { lines: linesFor(minWords) };
  if (!feedback) return { lines: USUAL };
  const words = wordsIn(feedback);
  if (holds(feedback, CODE)) return { lines: bounded(rowsIn(feedback) + 1) };
  if (holds(feedback, DRAWN) && words < 2 * WORDS_A_LINE) return { frame: true };
  return { lines: linesFor(words * OF_MODEL) };
}

const linesFor = (words: number): number => bounded(Math.ceil(words / WORDS_A_LINE));

const bounded = (lines: number): number => Math.min(MOST, Math.max(FEWEST, lines));

/** Lines of a program and the paragraphs around it. */
const rowsIn = ({ children }: Content): number =>
  elementsOf({ children })
    .map((child) =>
      child.tagName === 'pre'
        ? rawText(child.children).trim().split('\n').length
        : Math.ceil(wordsIn(child) / WORDS_A_LINE),
    )
    .reduce((sum, rows) => sum + rows, 0);

const wordsIn = (node: Nodes): number => plainText(node).split(/\s+/).filter(Boolean).length;
