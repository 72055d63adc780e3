/** No word of a page is lost, and none that must not be shown is: each page of the corpus, read twice. */
import { beforeAll, describe, expect, it } from 'vitest';
import { exceptionsOf, INVENTED, INVENTED_NUMBER } from './exceptions.ts';
import { bagOf, lacking, listed, sizeOf, wordsOf } from './independent/words.ts';
import { lessonWords } from './lesson-words.ts';
import { corpusIsHere, PAGES, readPage, sourceOf } from './pages.ts';
import { type Comparison, compare, readIndependently, recallOf } from './recall.ts';

const inventions = new Set(INVENTED.flatMap(({ words }) => wordsOf(words)));

describe.skipIf(!corpusIsHere).each(PAGES)('%s', (page) => {
  let comparison: Comparison;
  beforeAll(async () => {
    const { lesson } = await readPage(page);
    comparison = compare(readIndependently(sourceOf(page)), lessonWords(lesson));
  });

  it('has 99.9 % of its words in the lesson, the listed exceptions aside', () => {
    const { seen, lost } = comparison;
    const unexplained = lacking(lost, exceptionsOf(page));
    expect(recallOf({ seen, lost: unexplained }), `lost: ${listed(unexplained)}`).toBeGreaterThanOrEqual(
      99.9,
    );
  });

  it('loses no word that isn’t listed', () => {
    expect(listed(lacking(comparison.lost, exceptionsOf(page)))).toBe('');
  });

  it('needs every exception that is listed', () => {
    expect(listed(lacking(exceptionsOf(page), comparison.lost))).toBe('');
  });

  it('shows nothing that was hidden', () => {
    expect(comparison.leaked).toEqual([]);
  });

  it('has no words of its own but those that are listed', () => {
    const unlisted = [...comparison.invented].filter(
      ([word]) => !inventions.has(word) && !INVENTED_NUMBER.test(word),
    );
    expect(listed(new Map(unlisted))).toBe('');
  });
});

describe.skipIf(!corpusIsHere)('the corpus', () => {
  it('holds words that must not be shown, for the test above to miss', () => {
    const hiding = PAGES.filter((page) =>
      readIndependently(sourceOf(page)).hidden.some((text) => wordsOf(text).length >= 4),
    );
    expect(hiding).toEqual(HIDING);
  });

  it('is compared by tens of thousands of words', () => {
    const words = PAGES.map((page) => sizeOf(bagOf(readIndependently(sourceOf(page)).seen.flatMap(wordsOf))));
    expect(words.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(45_000);
  });
});

/** Pages with comments, `%` lines, `{latexonly}`, hidden code or `itodo`. */
const HIDING = [
  'appr/algo1/algorithmes',
  'appr/algo2/tris',
  'appr/archi/sys-log',
  'appr/prog2/bool',
  'appr/prog2/color',
  'appr/resx/adressage',
  'ens/enjx2/grandes-thematiques/IA_2',
];
