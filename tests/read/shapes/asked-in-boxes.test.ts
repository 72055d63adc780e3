/** What is asked inside of boxes that nobody answers. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const found = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

describe('what counts on in a box', () => {
  const LIST = '1. What is ice made of?\n2. Why does it float?\n3. When does it melt?';
  const THREE = ['open What is ice made of?', 'open Why does it float?', 'open When does it melt?'];

  it.each([
    ['MkDocs', `!!! note "Questions :"\n\n${LIST.replace(/^/gm, '    ')}\n`],
    ['MyST', `:::{admonition} Ice\n${LIST}\n:::\n`],
    ['Docusaurus', `:::note[Fragen]\n\n${LIST}\n\n:::\n`],
  ])('%s: each is asked', async (_, box) => {
    expect(await found(`# Ice\n\nWater freezes.\n\n${box}\nIt melts.\n`)).toEqual(THREE);
  });

  it('in the order of the page', async () => {
    const page = `# Ice\n\n**Exercise 1.** Define ice.\n\n## Water\n\n:::{admonition} Ice\n${LIST}\n:::\n\n## Hail\n\n**Exercise 2.** Define hail.\n`;
    const all = await found(page);
    expect(all[0]).toContain('Define ice');
    expect(all.slice(1, 4)).toEqual(THREE);
    expect(all[4]).toContain('Define hail');
  });

  it.each(['Questions', 'Questions :', 'Fragen', 'Preguntas', 'Domande', 'Perguntas', 'Vragen'])(
    'below %s half of it may tell what to do',
    async (title) => {
      const list =
        '1. What is ice made of?\n2. Draw a crystal of ice.\n3. Why does it float?\n4. Describe hail.';
      expect(await found(`# Ice\n\n:::{admonition} ${title}\n${list}\n:::\n`)).toHaveLength(4);
      expect(await found(`# Ice\n\n:::{admonition} Steps\n${list}\n:::\n`)).toEqual([]);
    },
  );

  it.each([
    ['goals', `:::{note} Learning goals\n${LIST}\n:::`],
    ['answers', `:::{admonition} Answers\n${LIST}\n:::`],
    ['points', `:::{admonition} Ice\n${LIST.replace(/^\d\./gm, '-')}\n:::`],
    ['what tells', ':::{admonition} Ice\n1. Ice floats.\n2. Iron sinks.\n3. Wax burns.\n:::'],
  ])('%s are none', async (_, box) => {
    expect(await found(`# Ice\n\n${box}\n`)).toEqual([]);
  });
});

describe('boxes of a page that are called questions', () => {
  const box = (title: string, ...words: readonly string[]): string =>
    `:::tip ${title}\n\n${words.join('\n\n')}\n\n:::\n`;
  const ASKED = [
    box('Question', 'Why does ice float?'),
    box('Question', 'Look at a lake in winter. Where does it freeze first?'),
    box('Challenge', 'Draw a crystal of ice.', '**Hint.** It has six arms.'),
    box('Question', 'What happens if you add salt?'),
  ];
  const page = (...boxes: readonly string[]): string => `# Ice\n\n${boxes.join('\nWater freezes.\n\n')}`;

  it('are asked where nearly all ask or tell what to do', async () => {
    expect(await found(page(...ASKED))).toHaveLength(4);
    const telling = Array(3).fill(box('Question', 'This was asked often in class.'));
    expect(await found(page(...ASKED.slice(0, 2), ...telling))).toHaveLength(2);
  });

  it.each([
    [
      'answered by what stands below',
      ASKED.map((one) => one.replace('?\n', '?\n\nIt is lighter than water.\n')),
    ],
    [
      'answered below them by a letter',
      ASKED.map((one, i) => `${one}\n**A${i + 1}.** It is so in winter.\n`),
    ],
  ])('%s: they stay', async (_, boxes) => {
    expect(await found(page(...boxes))).toEqual([]);
  });
});
