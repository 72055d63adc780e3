/** Sections of questions to answer in writing: what they ask in bold is answered by the words right below. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string): Promise<readonly string[]> =>
  (await read(page)).lesson.questions.map(sketch);

const WRITTEN = `
**How does the tide follow the moon? Tell what pulls the water.**

The moon pulls more on the near side.

**Describe what a storm does to a tide.**

It pushes water onto the shore.

And it stays there.
`;
const FOUND = [
  'open How does the tide follow the moon? Tell what pulls the water. > The moon pulls more on the near side.',
  'open Describe what a storm does to a tide. > It pushes water onto the shore. And it stays there.',
];

describe('what is asked in bold', () => {
  it.each([
    'FRQ',
    'Part 2: Free-response questions',
    'Short answer',
    'Essay questions',
    'Questions ouvertes',
    'Offene Fragen',
    'Domande aperte',
    'Preguntas de desarrollo',
    'Questões discursivas',
    'Open vragen',
  ])('is answered below “%s”', async (title) => {
    expect(await asked(`# The sea\n\n## ${title}\n${WRITTEN}\n## More\n\nWords.\n`)).toEqual(FOUND);
  });

  it('is answered where there is one such question', async () => {
    const [first] = WRITTEN.split('\n\n**Describe');
    expect(await asked(`# The sea\n\n## Essay\n\n${first}\n`)).toEqual(FOUND.slice(0, 1));
  });

  it.each([
    ['below what tells', `# The sea\n\n## Tides\n${WRITTEN}`],
    ['beside what only names', `# The sea\n\n## Short answer\n${WRITTEN}\n**Note**\n\nWrite in ink.\n`],
    ['below a text to read', `# The sea\n\n## Essay\n\nA long text.\n${WRITTEN}`],
  ])('is none %s', async (_where, page) => {
    expect((await asked(page)).filter((one) => one.includes('>'))).toEqual([]);
  });
});
