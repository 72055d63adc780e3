/** What is to be matched, or put in order, and the answer that tells all of it, wherever it stands. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const LEFT = ['fog', 'hail', 'dew'];
const RIGHT = ['water of the night', 'a low cloud', 'frozen rain'];
const STEPS = ['rain falls', 'the cloud grows', 'the sun dries it', 'drops form'];

const COLUMNS: Readonly<Record<string, string>> = {
  'a table': `| A | B |\n|---|---|\n${LEFT.map((one, i) => `| ${i + 1}. ${one} | ${'abc'[i]}. ${RIGHT[i]} |`).join('\n')}`,
  'a table of four columns': `| | A | | B |\n|---|---|---|---|\n${LEFT.map((one, i) => `| ${i + 1} | ${one} | ${'ABC'[i]} | ${RIGHT[i]} |`).join('\n')}`,
  'two lists': `${LEFT.map((one, i) => `${i + 1}. ${one}`).join('\n')}\n\n${RIGHT.map((one, i) => `- ${'abc'[i]}) ${one}`).join('\n')}`,
  'two lists with places, and titles that begin them': `**A:**\n${LEFT.map((one, i) => `${i + 1}. ${one} ( )`).join('\n')}\n\n**B:**\n${RIGHT.map((one, i) => `${'ABC'[i]}) ${one}`).join('\n')}`,
  'two lists with titles': `**A**\n\n${LEFT.map((one, i) => `${i + 1}. ${one}`).join('\n')}\n\n**B**\n\n${RIGHT.map((one, i) => `${'ABC'[i]}. ${one}  `).join('\n')}`,
};
const PAIRS = 'fog = a low cloud | hail = frozen rain | dew = water of the night';
const MATCHED = ['1-b, 2-c, 3-a', '1b 2c 3a', '1 → b  \n2 → c  \n3 → a', '1. b\n2. c\n3. a'];

const ITEMS: Readonly<Record<string, string>> = {
  'lettered items': STEPS.map((one, i) => `- ${'abcd'[i]}) ${one}`).join('\n'),
  'lettered lines': STEPS.map((one, i) => `${'ABCD'[i]}. ${one}`).join('  \n'),
  'counted items': STEPS.map((one, i) => `${i + 1}. ${one}`).join('\n'),
  'places for numbers': STEPS.map((one) => `- ___ ${one}`).join('\n'),
};
const ORDER = 'the cloud grows < drops form < rain falls < the sun dries it';
const ORDERED: Readonly<Record<string, readonly string[]>> = {
  'lettered items': ['b, d, a, c', 'b → d → a → c'],
  'lettered lines': ['B - D - A - C', 'BDAC'],
  'counted items': ['2, 4, 1, 3', ORDER.replaceAll(' <', ',')],
  'places for numbers': [ORDER.replaceAll('<', '→')],
};

const ASKED: Readonly<Record<string, (words: string, rest: string) => string>> = {
  'a heading': (words, rest) => `### ${words}\n\n${rest}`,
  'a line in bold': (words, rest) => `**1. ${words}**\n\n${rest}`,
  'an exercise': (words, rest) => `### Exercise 1\n\n${words}\n\n${rest}`,
  'an item': (words, rest) => `1. ${words}\n\n${rest.replace(/^(?=.)/gm, '   ')}`,
};
const ANSWERED: Readonly<Record<string, (key: string) => string>> = {
  'in clear': (key) => `**Solution:** ${key}`,
  'below a title': (key) => `**Solution**\n\n${key}`,
  'in a fold': (key) => `<details><summary>Answer</summary>\n\n${key}\n\n</details>`,
  'in a box': (key) => `:::tip[Solution]\n\n${key}\n\n:::`,
  'below a heading': (key) => `#### Solution\n\n${key}`,
};

async function asks(markdown: string, expected: string): Promise<void> {
  const { lesson, html } = await read(`# Weather\n\nSome words.\n\n${markdown}\n`);
  expect(lesson.questions.map(sketch)).toEqual([expect.stringContaining(expected)]);
  expect(html).not.toMatch(/Solution|1-b|b, d/);
}

describe('what is to be matched', () => {
  it.each(Object.keys(COLUMNS))('%s', async (columns) => {
    for (const ask of Object.values(ASKED))
      for (const answer of Object.values(ANSWERED))
        for (const key of MATCHED) {
          if (key.startsWith('1.') && answer('') === '**Solution:** ') continue;
          await asks(
            ask('Match each word with its meaning.', `${COLUMNS[columns]}\n\n${answer(key)}`),
            PAIRS,
          );
        }
  });

  it.each([
    ['Ordne jedem Wort seine Bedeutung zu.', 'Lösung'],
    ['Associez chaque mot à sa définition.', 'Corrigé'],
    ['Relaciona cada palabra con su significado.', 'Solución'],
    ['Abbina ogni parola al suo significato.', 'Soluzione'],
    ['Relacione cada palavra com o seu significado.', 'Gabarito'],
  ])('%s', async (words, title) => {
    await asks(`### ${words}\n\n${COLUMNS['a table']}\n\n**${title}:** 1-b, 2-c, 3-a`, PAIRS);
  });

  it.each([
    'fog – a low cloud; hail – frozen rain; dew – water of the night',
    'hail = frozen rain ; fog = a low cloud ; dew = water of the night',
  ])('by the pairs in one line: %s', async (told) => {
    await asks(
      `### Match each word with its meaning.\n\n${COLUMNS['a table']}\n\n**Solution**\n\n${told}`,
      PAIRS,
    );
  });

  it('by the pairs themselves, in a table that nothing counts', async () => {
    const table = `| A | B |\n|---|---|\n${LEFT.map((one, i) => `| ${one} | ${RIGHT[i]} |`).join('\n')}`;
    const told = '- fog → a low cloud\n- hail → frozen rain\n- dew → water of the night';
    await asks(`### Match each word with its meaning.\n\n${table}\n\n**Solution**\n\n${told}`, PAIRS);
  });
});

describe('what is to be put in order', () => {
  it.each(Object.keys(ITEMS))('%s', async (items) => {
    for (const ask of Object.values(ASKED))
      for (const answer of Object.values(ANSWERED))
        for (const key of ORDERED[items]!)
          await asks(
            ask('Put these steps in the correct order.', `${ITEMS[items]}\n\n${answer(key)}`),
            ORDER,
          );
  });

  it.each([
    ['Bringe die Schritte in die richtige Reihenfolge.', 'Lösung'],
    ['Remettez les étapes dans l’ordre.', 'Corrigé'],
    ['Ordena de más ligero a más pesado.', 'Solución'],
    ['Metti in ordine i passaggi.', 'Soluzione'],
    ['Coloque os passos na ordem correta.', 'Gabarito'],
  ])('%s', async (words, title) => {
    await asks(`### ${words}\n\n${ITEMS['lettered items']}\n\n**${title}:** b, d, a, c`, ORDER);
  });

  it('orders to choose from are a choice', async () => {
    const { lesson } = await read(
      '# Weather\n\n### Put the steps in the correct order.\n\n1. rain falls\n2. drops form\n3. clouds grow\n\nA) 1, 2, 3  \nB) 3, 2, 1  \nC) 2, 1, 3\n\n**Answer:** B\n',
    );
    expect(lesson.questions.map(sketch)).toEqual([expect.stringContaining('[1, 2, 3 | 3, 2, 1 | 2, 1, 3]')]);
  });
});
