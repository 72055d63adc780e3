/** Short and colloquial names of a key. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

it.each(['R/ B', 'R. B', 'R.: B', 'Risp: B', 'Letra B', 'Alternativa B', '**Letra B**'])(
  '%s tells which is right',
  async (key) => {
    const { lesson } = await read(`# Quiz\n\n1. What sinks?\n\nA) ice\nB) iron\nC) wood\n\n${key}\n`);
    expect(lesson.questions.map(sketch)).toEqual([expect.stringContaining('[ice | IRON | wood]')]);
  },
);

it.each(['R. Brown found it.', 'Letra bonita', 'Alternativa a considerar'])('%s does not', async (words) => {
  const { lesson } = await read(`# Quiz\n\n1. What sinks?\n\nA) ice\nB) iron\nC) wood\n\n${words}\n`);
  expect(lesson.questions.map(({ kind }) => kind)).not.toContain('single-choice');
});
