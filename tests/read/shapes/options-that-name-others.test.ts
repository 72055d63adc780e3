/** Numbered options that a list judges one by one: one may stand for others, a picture below them, each be explained. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(`# Ice\n\n${page}\n`)).lesson.questions.map(sketch);
const numbered = (...all: readonly string[]): string => all.map((one, i) => `${i + 1}. ${one}`).join('\n');
const JUDGED = ['No: it sinks.', 'Yes: it is light.', 'Yes, it is light, too.', 'Correct: see above.'];

describe('an option that names others', () => {
  it.each(['Both 2 and 3', 'Either #2 or #3 above, but not #1.'])('is right by itself: %s', async (last) => {
    const page = `> ## Floating\n>\n> What floats?\n>\n> ${numbered('iron', 'ice', 'wood', last).replaceAll('\n', '\n> ')}\n>\n> > ## Solution\n> > ${numbered(...JUDGED).replaceAll('\n', '\n> > ')}\n> {: .solution}\n{: .challenge}`;
    expect((await asked(page))[0]).toContain(`[iron | ice | wood | ${last.toUpperCase()}]`);
  });

  it('has none beside it in other lists: all are right', async () => {
    const page = `> ## Floating\n>\n> What floats?\n>\n> ${numbered('iron', 'ice', 'wood', 'wax').replaceAll('\n', '\n> ')}\n>\n> > ## Solution\n> > ${numbered(...JUDGED).replaceAll('\n', '\n> > ')}\n> {: .solution}\n{: .challenge}`;
    expect((await asked(page))[0]).toContain('[iron | ICE | WOOD | WAX]');
  });
});

it('a picture between options and their judgements is one of what is asked', async () => {
  const page = `> ## Floating\n>\n> What floats on the picture below?\n>\n> ${numbered('iron', 'lead', 'ice').replaceAll('\n', '\n> ')}\n>\n> ![A glass](https://example.org/glass.png)\n>\n> > ## Solution\n> > ${numbered('No: it sinks.', 'No.', 'Yes: it is light.').replaceAll('\n', '\n> > ')}\n> {: .solution}\n{: .challenge}`;
  const [found] = await asked(page);
  expect(found).toContain('single-choice');
  expect(found).toContain('[iron | lead | ICE]');
});

it('an answer that speaks of each point in turn is no key', async () => {
  const page =
    '## Exercise 2\n\nShow by experiments what ice does:\n\n- ice floats\n- ice melts\n\n<details>\n<summary>Solution</summary>\n\n- ice floats\n\nPut it into water.\n\n- ice melts\n\nHeat it.\n\n</details>';
  expect(await asked(page)).toEqual([
    'open Show by experiments what ice does: ice floats ice melts > ice floats Put it into water. ice melts Heat it.',
  ]);
});
