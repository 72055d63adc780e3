/** A few pages of each family of forms, by chance and the same each time: `npm run forms` reads more of them. */
import { describe, expect, test } from 'vitest';
import {
  allSheets,
  allUnlisted,
  exams,
  explainedPages,
  type FormPage,
  faultsOf,
  instructed,
  mixedPages,
  plainPages,
  quizzes,
  readForm,
  sampled,
  sections,
  turns,
  withinExercise,
} from './index.ts';

const COUNT = 30;
/** So many of 150 may fail beside another, mostly where nothing titles either, or titles in bold do. */
const MIXED = 4;
/** So many of 200 may fail within an exercise. */
const WITHIN = 4;
/** Where a fair reader could go either way, or nothing was found yet. */
const KNOWN: readonly ((axes: FormPage['axes']) => boolean)[] = [
  // What stands below what only tells what to do, and nothing calls an answer, may be what that is about.
  ({ told = '' }) => /^(?:\*words\*|\*\*words\*\*|> words|→ words)$/.test(told),
  // `A1` answers `Q1`, and is else a name of many things.
  ({ told }) => told === '**A1.** words',
  // Below options, a quotation may be what the next question is about, where nothing calls that one.
  ({ family, line, why = '', head = '' }) =>
    family === 'explained choice' &&
    line === 'no line' &&
    why === '> why' &&
    /^(?:\*?words\*?|Q: words|\*\*Q\S+ words|\*\*Question:\*\* words)$/.test(head),
  // What only counts is no exercise yet: its steps may be what is asked.
  ({ family, title, set = '', solved = '' }) =>
    family === 'sections' &&
    title === '## 1. name' &&
    (/steps|points/.test(set) || solved === '**Solution:** above words'),
  // Parts that count as their exercises do.
  ({ family, row = '' }) => family === 'parts' && row.startsWith('1'),
];

/** The pages of a family, which is told by the first axis. */
function byFamily(
  make: readonly (() => FormPage | undefined)[],
  seed: number,
): ReadonlyMap<string, readonly FormPage[]> {
  const families = new Map<string, FormPage[]>();
  for (const one of sampled(make, make.length / 100, seed)) {
    const page = one();
    if (!page || KNOWN.some((isKnown) => isKnown(page.axes))) continue;
    const family = families.get(page.axes.family!) ?? [];
    families.set(page.axes.family!, family.length < COUNT ? [...family, page] : family);
  }
  return families;
}

const failed = async (pages: readonly FormPage[]): Promise<readonly string[]> => {
  const said: string[] = [];
  for (const page of pages) {
    const faults = faultsOf(page, await readForm(page));
    if (faults.size > 0) said.push(`${[...faults].join(', ')}: ${Object.values(page.axes).join(' · ')}`);
  }
  return said;
};

describe('pages are read as they are meant', () => {
  test.each([
    ...byFamily(plainPages(), 15),
    ...byFamily(explainedPages(), 13),
    ...byFamily([...instructed()], 14),
    ...byFamily([...sections()], 16),
    ...byFamily([...turns()], 17),
    ...byFamily([...exams()], 17),
  ])('%s', async (_, pages) => {
    expect(pages.length).toBeGreaterThan(COUNT / 3);
    expect(await failed(pages)).toEqual([]);
  });
});

test('and exercises of different forms on one page as each alone', async () => {
  const failed: string[] = [];
  for (const make of mixedPages(150, 2)) {
    const page = make();
    const alone = await Promise.all(page.alone.map(async (one) => faultsOf(one, await readForm(one)).size));
    if (alone.some((faults) => faults > 0)) continue;
    const faults = faultsOf(page, await readForm(page));
    if (faults.size > 0) failed.push(`${[...faults].join(', ')}: ${Object.values(page.axes).join(' · ')}`);
  }
  expect(failed.length, failed.join('\n')).toBeLessThanOrEqual(MIXED);
});

test('and a quiz within an exercise as one by itself', async () => {
  const failed: string[] = [];
  for (const make of sampled(quizzes(), 200, 4)) {
    const page = make();
    if (!page || faultsOf(page, await readForm(page)).size > 0) continue;
    const faults = faultsOf(page, await readForm(withinExercise(page)));
    if (faults.size > 0) failed.push(`${[...faults].join(', ')}: ${Object.values(page.axes).join(' · ')}`);
  }
  expect(failed.length, failed.join('\n')).toBeLessThanOrEqual(WITHIN);
});

describe('and nearly all sheets in Word', () => {
  test.each([...byFamily(allSheets(), 12)].filter(([, { length }]) => length === COUNT))(
    '%s',
    async (_, pages) => {
      expect((await failed(pages)).length).toBeLessThanOrEqual(pages.length / 5);
    },
  );
});

describe('and most that ask in a language whose words nobody has listed', () => {
  const asked = () => allUnlisted().filter((make) => make().axes.mode !== 'tells');
  test.each([...byFamily(asked(), 13)])('%s', async (_, pages) => {
    expect((await failed(pages)).length).toBeLessThanOrEqual(pages.length / 5);
  });
});
