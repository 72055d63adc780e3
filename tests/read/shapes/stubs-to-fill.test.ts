/** Programs that are only begun, below words that tell to write them. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (text: string, language = 'en'): Promise<readonly string[]> =>
  (
    await read(`# Ice\n\n${text}\n\n## After\n\nThe end.\n`, {}, { description: { language }, settings: {} })
  ).lesson.questions.map(sketch);

const STUB = "```python\ndef melt(cube):\n    '''\n    cube: a number\n    '''\n    pass\n```";
const SHOWN = "def melt(cube): ''' cube: a number ''' pass";

describe('are asked', () => {
  it.each([
    ['en', 'Ice melts. Write a function `melt` that halves a cube.'],
    ['en', 'Using the function `weigh`, implement a function `melt(cube)`.'],
    ['fr', "À l'aide de la fonction `peser`, écrire une fonction `melt` qui fond un cube."],
    ['fr', 'La glace fond. Implémenter ci-dessous la fonction `melt` :'],
    ['de', 'Schreibe eine Funktion `melt`, die schmilzt.'],
    ['es', 'Escribe una función `melt` que derrita un cubo.'],
    ['it', 'Scrivi una funzione `melt` che scioglie un cubo.'],
    ['pt', 'Escreva uma função `melt` que derreta um cubo.'],
    ['nl', 'Schrijf een functie `melt` die smelt.'],
  ])('%s: %s', async (language, words) => {
    const told = words.replaceAll('`', '');
    expect(await asked(`## Melting\n\n${words}\n\n${STUB}`, language)).toEqual([`open ${told} ${SHOWN}`]);
  });

  it('whatever other sign says that it is left', async () => {
    const code = '```js\nfunction melt(cube) {\n  // your code\n}\n```';
    expect(await asked(`Write a function \`melt\`.\n\n${code}`)).toHaveLength(1);
  });
});

describe('are none', () => {
  it.each([
    ['of another name', `Write a function \`freeze\`.\n\n${STUB}`],
    ['told by who writes', `We write a function \`melt\`.\n\n${STUB}`],
    [
      'written further down',
      `Write a function \`melt\`.\n\n${STUB}\n\nThen its body:\n\n\`\`\`python\ndef melt(cube):\n    return cube / 2\n\`\`\``,
    ],
    ['a class that is shown', 'Create a class `Ice`.\n\n```python\nclass Ice:\n    pass\n```'],
    ['among answers', `## Solution\n\nWrite a function \`melt\`.\n\n${STUB}`],
  ])('%s', async (_, page) => {
    expect(await asked(page)).toEqual([]);
  });
});
