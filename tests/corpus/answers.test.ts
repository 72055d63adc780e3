/**
 * Which answer belongs to which question on the pages of the corpus, and how many folded blocks there are extra
 * information. Both were compared with the pages by eye when they were written down.
 */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Content, plainText } from '../../src/lesson/index.ts';
import { ANSWERS } from './answers.ts';
import { wordsOf } from './independent/words.ts';
import { corpusIsHere, PAGES, readPage } from './pages.ts';

/** Of the first twelve words: no sentence of the corpus stands in this project. */
const hash = (words: string): string =>
  createHash('sha256').update(wordsOf(words).slice(0, 12).join(' ')).digest('hex').slice(0, 8);

const told = (feedback: Content): string =>
  plainText(feedback).trim() ? hash(plainText(feedback)) : 'picture';

/** Page → folded blocks that are neither answer, hint nor question; the other pages have none. */
const EXTRA: Readonly<Record<string, number>> = {
  'appr/algo2/tris': 1,
  'appr/archi/sys-log': 3,
  'appr/rep-info/intro': 1,
  'appr/rep-info/son': 1,
  'ens/archi/activ/selecteur-chien_new': 1,
};

describe.skipIf(!corpusIsHere)('the questions of each page of the corpus', () => {
  it.each(PAGES)('are answered by their own answers: %s', async (page) => {
    const { lesson } = await readPage(page);
    const pairs = lesson.questions.flatMap(({ name, feedback }) =>
      feedback ? [`${hash(name)} ${told(feedback)}`] : [],
    );
    expect(pairs).toEqual(ANSWERS[page] ?? []);
  });

  it.each(PAGES)('leave what is extra information as it is: %s', async (page) => {
    const { diagnostics } = await readPage(page);
    const extra = diagnostics.filter(({ rule }) => rule === 'disclosure-extra');
    expect(extra.length).toBe(EXTRA[page] ?? 0);
  });
});
