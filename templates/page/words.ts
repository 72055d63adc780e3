/** How long a text is, in words. */

/** Scripts that set no space between words. */
const SPACELESS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * What stands between spaces and has a letter or a digit: “Est-ce vrai ?” has two. Where the script sets no spaces,
 * the browser finds the words by its dictionary; one that can't (Firefox before 125) counts the letters.
 */
export const countWords = (text: string): number =>
  text
    .split(/\s+/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .reduce((sum, part) => sum + (SPACELESS.test(part) ? segments(part) : 1), 0);

const segments = (text: string): number =>
  typeof Intl.Segmenter === 'function'
    ? [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(
        ({ isWordLike }) => isWordLike,
      ).length
    : (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
