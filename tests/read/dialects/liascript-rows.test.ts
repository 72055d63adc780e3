/** LiaScript: lines that each hold one field. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (...lines: readonly string[]) => {
  const page = `<!--\nnarrator: US English Female\nauthor: A\n-->\n\n# Ice\n\n${lines.join('\n')}\n`;
  return (await read(page)).lesson.questions.map(sketch);
};

it.each([
  [
    'before',
    '__$a)\\;\\;$__ [[true|(false)]] Iron floats on water.\\',
    '__$b)\\;\\;$__ [[(true)|false]] Ice floats on water. \\',
  ],
  ['behind', 'a) Iron floats on water. [[true|(false)]] \\', 'b) Ice floats on water. [[(true)|false]]'],
])('statements with the same choice %s them are judged one by one', async (_, ...lines) => {
  expect(await asked('Say whether it is true or false.', '', ...lines)).toEqual([
    'true-false Iron floats on water. [false]',
    'true-false Ice floats on water. [true]',
  ]);
});

it('what is dragged behind words is matched', async () => {
  expect(await asked('Match them.', '', 'a) ice [->[floats]] \\', 'b) iron [->[sinks]] \\')).toEqual([
    'matching Match them. [ice = floats | iron = sinks]',
  ]);
});

it('what is dragged to nothing but numbers is put in order', async () => {
  const lines = ['I. [->[It snows.]] \\', 'II. [->[The snow melts.]] \\', 'III. [->[It flows.]] \\'];
  expect(await asked('Put them in order.', '', ...lines)).toEqual([
    'ordering Put them in order. [It snows. < The snow melts. < It flows.]',
  ]);
});

it('other choices in lines stay gaps of one text', async () => {
  const [one, ...others] = await asked(
    'Fill in.',
    '',
    '[[iron|(ice)]] floats here.\\',
    '[[(iron)|ice]] sinks there.',
  );
  expect(one).toMatch(/^gap-fill/);
  expect(others).toEqual([]);
});
