/** What is asked of several things in turn: each is asked with the words above the first of them. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const solved = (code: string, told: string): string =>
  `\`\`\`python\n${code}\n\`\`\`\n\n<details>\n<summary>Solution</summary>\n\n${told}\n\n</details>\n`;
const questionsOf = async (page: string): Promise<string[]> =>
  (await read(page)).lesson.questions.map(sketch);

describe('code below one call', () => {
  const THREE = [solved('print(2)', '2'), solved('print(3)', '3'), solved('print(4)', '4')].join('\n');

  it('is asked with it, each by itself', async () => {
    expect(await questionsOf(`# Loops\n\nWhat does each of these print?\n\n${THREE}`)).toEqual([
      'open What does each of these print? print(2) > 2',
      'open What does each of these print? print(3) > 3',
      'open What does each of these print? print(4) > 4',
    ]);
  });

  it('has the last call above it', async () => {
    const page = `# Loops\n\nWhat does this print?\n\n${solved('print(2)', '2')}\n${solved('print(3)', '3')}\nWhat is wrong here?\n\n${solved('print(4', 'A bracket.')}\n${solved('print 4', 'Both.')}`;
    expect(await questionsOf(page)).toEqual([
      'open What does this print? print(2) > 2',
      'open What does this print? print(3) > 3',
      'open What is wrong here? print(4 > A bracket.',
      'open What is wrong here? print 4 > Both.',
    ]);
  });

  it('that says itself what is asked needs none', async () => {
    const page = `# Loops\n\nWhat does this print?\n\n${solved('print(2)', '2')}\nWhy does this fail?\n\n${solved('print(3', 'A bracket.')}`;
    expect((await questionsOf(page))[1]).toBe('open Why does this fail? print(3 > A bracket.');
  });

  it.each(['# What is wrong with this loop?', '// Write the missing loop'])(
    '%s says enough',
    async (remark) => {
      const page = `# Loops\n\nWhat does this print?\n\n${solved('print(2)', '2')}\n${solved(`${remark}\nprint(3)`, '3')}`;
      expect((await questionsOf(page))[1]).not.toContain('What does this print?');
    },
  );

  it('that only remarks what it makes is asked with what calls each', async () => {
    const page = `# Loops\n\nFill in the blanks in each of the programs below.\n\n${solved('# List of two words\nprint(__)', 'a')}\n${solved('# Sum of all numbers\nprint(__)', 'b')}`;
    expect((await questionsOf(page))[1]).toContain('Fill in the blanks in each of the programs below.');
  });

  it('of another section is asked by itself', async () => {
    const page = `# Loops\n\n## Exercise 1\n\nWhat does this print?\n\n${solved('print(2)', '2')}\n## Exercise 2\n\n${solved('print(3)', '3')}`;
    expect((await questionsOf(page)).at(-1)).not.toContain('What does this print?');
  });
});
