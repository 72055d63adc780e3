/** Sentences each of which has room to write below it. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

const SAID = ['We have no time today.', 'If it rains, we stay at home.', 'The train leaves at eight.'];
const ROOMS = {
  dots: '..............................',
  'escaped lines': '\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_',
  'a place named': '[Your answer]',
};
const FORMS: Readonly<Record<string, (one: string, i: number, room: string) => string>> = {
  'bold numbers': (one, i, room) => `**${i + 1}.** ${one}\n\n${room}\n`,
  'no numbers': (one, _, room) => `${one}\n\n${room}\n`,
  'lists of one item': (one, i, room) => `${i + 1}) ${one}\n\n${room}\n`,
};
const HEADS = {
  'an exercise': '## Exercise 2\n\nTranslate into German:',
  'a line in bold': '**2. Translate into German:** (3 points)',
  'a heading': '## Translate into German',
};

describe.each(Object.entries(HEADS))('below %s', (_, head) => {
  it.each(
    Object.entries(FORMS).flatMap(([form, write]) =>
      Object.entries(ROOMS).map(([name, room]) => [form, name, write, room] as const),
    ),
  )('%s above %s are asked each', async (_form, _name, write, room) => {
    const found = await asked(
      `# Unit 5\n\n${head}\n\n${SAID.map((one, i) => write(one, i, room)).join('\n')}`,
    );
    expect(found).toHaveLength(SAID.length);
    for (const [i, one] of SAID.entries()) expect(found[i]).toContain(one);
  });
});

it.each([
  ['titles', ['Notes', 'More notes', 'Last notes']],
  ['two sentences', SAID.slice(0, 2)],
])('nothing is asked of %s', async (_, all) => {
  const room = '..............................';
  expect(
    await asked(`# Unit 5\n\n## Sheet\n\n${all.map((one) => `${one}\n\n${room}\n`).join('\n')}`),
  ).toEqual([]);
});
