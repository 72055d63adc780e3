/** Outlines of Logseq: every line stands in an item. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const asked = async (...all: readonly string[]) => (await read(lines(...all))).lesson.questions.map(sketch);

describe('an outline of Logseq', () => {
  it('asks what stands below a heading, and is answered by the heading inside', async () => {
    expect(
      await asked(
        '- ## Problem 1',
        '  type:: problem',
        '\t- Why does ice float?',
        '\t- ## Solution',
        '\t\t- It is light:',
        '\t\t\t- 917 kg.',
        '\t-',
        '- ## Problem 2',
        '  type:: problem',
        '\t- Name its mass, and say',
        '\t  why it is so.',
        '\t- ## Solution',
        '\t\t- #### In water',
        '\t\t\t- It is 917.',
        '\t\t- #### In air',
        '\t\t\t- It is 917, too.',
      ),
    ).toEqual([
      'open Why does ice float? > It is light: 917 kg.',
      'open Name its mass, and say why it is so. > In water It is 917. In air It is 917, too.',
    ]);
  });

  it('knows what says only what kind the item above is of', async () => {
    expect(
      await asked(
        'title:: Ice',
        '',
        '- ## Problem 1',
        '- type:: problem',
        '  unit:: 0',
        '\t- Why does ice float?',
        '\t- ## Solution',
        '\t\t- It is light.',
        '- ## Problem 2',
        '\t- Why does it melt?',
        '\t- ## Solution',
        '\t\t- It is warm.',
      ),
    ).toEqual(['open Why does ice float? > It is light.', 'open Why does it melt? > It is warm.']);
  });

  it('is answered by a heading inside the item that asks', async () => {
    expect(
      await asked(
        '- ## Problem 1',
        '- Why does ice float',
        '  on water?',
        '\t- ## Solution',
        '\t\t- It is light.',
        '\t- So it is.',
        '- ## Problem 2',
        '- ![](ice.png)',
        '- Why does it melt?',
        '- ## Solution',
        '\t- It is warm.',
      ),
    ).toEqual([
      'open Why does ice float on water? > It is light. So it is.',
      'open Why does it melt? > It is warm.',
    ]);
  });

  it('keeps other items, and code in them', async () => {
    const { html, lesson } = await read(
      lines('- # Ice', '\t- Solid.', '\t\t- Cold.', '\t- ```sh', '\t  - ls', '\t  ```', '- Water.'),
    );
    expect(html).toContain('<li>Solid.<ul><li>Cold.</li></ul></li>');
    expect(html).toContain('- ls');
    expect(lesson.questions).toEqual([]);
  });

  it('is no page with words outside its items', async () => {
    const { html } = await read(lines('Words.', '', '- ## Problem 1', '\t- Why?'));
    expect(html).toContain('<li>');
  });
});
