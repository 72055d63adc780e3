/** How long a text is, in words. */

/** Scripts that set no space between words. */
const SPACELESS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The words of a text that aren't those it began with, wherever they stand in it now. */
export function countOwnWords(text: string, starter: string): number {
  const given = [...wordsOf(starter)];
  return wordsOf(text).filter((word) => {
    const at = given.indexOf(word);
    if (at >= 0) given.splice(at, 1);
    return at < 0;
  }).length;
}

/**
 * What stands between spaces and has a letter or a digit: “Est-ce vrai ?” has two. Where the script sets no spaces,
 * the browser finds the words by its dictionary; one that can't (Firefox before 125) counts the letters.
 */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .flatMap((part) => (SPACELESS.test(part) ? segments(part) : [part]));

const segments = (text: string): readonly string[] =>
  typeof Intl.Segmenter === 'function'
    ? [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)]
        .filter(({ isWordLike }) => isWordLike)
        .map(({ segment }) => segment)
    : (text.match(/[\p{L}\p{N}]/gu) ?? []);
