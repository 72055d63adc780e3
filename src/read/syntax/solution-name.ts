/** What a cell of a notebook is called by its first line: `# Solution`, `### Solution 2`, `#@title Answer`. */
import { roleOfTitle } from '../questions/lexicon.ts';

const MOST = 60;

/** Undefined where it isn't called an answer. */
export function solutionName(source: string): string | undefined {
  const [, words = ''] =
    /^\s*(?:#+|\/\/|--|%+|\*\*|__)[ \t]*(?:@title[ \t]+)?(.*?)[ \t*_:]*$/m.exec(
      source.trimStart().split('\n', 1)[0]!,
    ) ?? [];
  return isSolution(words) ? words : undefined;
}

export const isSolution = (words: unknown): boolean =>
  typeof words === 'string' && words !== '' && words.length < MOST && roleOfTitle(words) === 'answer';
