/** What is meant for one output of a book, or for the tool that makes it. */
import type { Declaration } from '../directive.ts';

/** For the screen: unwrapped. */
const shown: Declaration = {
  names: ['htmlonly', 'only'],
  argument: 'none',
  options: [],
  body: 'markdown',
  becomes: ({ body }) => body,
};

/** For paper (where it repeats what stands elsewhere), or for the book's own index: no words of this page. */
const dropped: Declaration = {
  names: ['latexonly', 'toctree', 'contents', 'comment', 'raw', 'index'],
  argument: 'text',
  options: [],
  body: 'none',
  becomes: () => [],
};

export const audiences: readonly Declaration[] = [shown, dropped];
