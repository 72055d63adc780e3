import { describe, expect, it } from 'vitest';
import { readLesson } from '../../src/read/index.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { SHORT_PAGES } from './short-pages.ts';

const languageOf = async (text: string): Promise<string | undefined> =>
  (await readLesson({ path: 'page.md', text }, memoryFiles({}))).lesson?.language;

describe('the language of a page that doesn’t say it', () => {
  it.each([
    ['fr', '# La marée\n\nLa Lune attire l’eau de la mer, et la Terre tourne sous ce renflement.'],
    ['en', '# Tides\n\nThe moon pulls at the sea, and the earth turns below the swelling water.'],
    ['de', '# Die Gezeiten\n\nDer Mond zieht das Meer an, und die Erde dreht sich unter dem Wasserberg.'],
    ['it', '# Le maree\n\nLa Luna attira l’acqua del mare, e la Terra gira sotto quel rigonfiamento.'],
    ['es', '# Las mareas\n\nLa Luna atrae el agua del mar, y la Tierra gira debajo de esa elevación.'],
    [
      'ar',
      '# المد والجزر\n\nيجذب القمر ماء البحر، وتدور الأرض تحت هذا الانتفاخ. يحدث المد مرتين في اليوم تقريبا، ويفصل بين المدين نحو اثنتي عشرة ساعة. ' +
        'ويتغير ارتفاع الماء من يوم إلى يوم، لأن الشمس تجذب البحر هي أيضا، وإن كان جذبها أضعف من جذب القمر القريب من الأرض.',
    ],
  ])('is recognised: %s', async (language, text) => {
    expect(await languageOf(text)).toBe(language);
  });

  it('isn’t guessed from code, whose words are English everywhere', async () => {
    const code = '```python\nfor the_item in of_the_list:\n    print(the_item, and_the_other)\n```\n'.repeat(
      5,
    );
    expect(
      await languageOf(`# La marée\n\nCe programme calcule l’heure de la prochaine marée haute.\n\n${code}`),
    ).toBe('fr');
  });
});

describe('the language of a short page', () => {
  const detected = async (text: string): Promise<string | undefined> => {
    const { lesson, diagnostics } = await readLesson({ path: 'page.md', text }, memoryFiles({}));
    return diagnostics.some(({ rule }) => rule === 'language-detected') ? lesson?.language : undefined;
  };

  it.each(Object.entries(SHORT_PAGES))(
    'is never taken for another, and seldom left open: %s',
    async (language, pages) => {
      const found = await Promise.all(pages.map((text) => detected(`# ${text.split(' ')[0]}\n\n${text}\n`)));
      expect(found.map((one) => one ?? language)).toEqual(pages.map(() => language));
      expect(found.filter((one) => one === undefined).length).toBeLessThanOrEqual(1);
    },
  );

  it('is left open where its words are names alone', async () => {
    expect(
      await detected(
        '# Lovelace\n\nAda Lovelace, Grace Hopper, Alan Turing, Konrad Zuse, Margaret Hamilton.\n',
      ),
    ).toBe(undefined);
  });
});
