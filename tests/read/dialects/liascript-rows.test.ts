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

const HEAD = ['| term | what it does |', '| ---- | ------------ |'];

it('a table that offers the same in each row is matched, and what no row has for its right one is a distractor', async () => {
  const rows = ['| [[ (ice) | iron | wood ]] | floats |', '| [[ ice | (iron) | wood ]] | sinks |'];
  const [one, ...others] = await asked('Match them.', '', '<!-- data-randomize -->', ...HEAD, ...rows);
  expect(one).toMatch(/^matching Match them\..*\[floats = ice \| sinks = iron/);
  expect(one).toContain('wood');
  expect(others).toEqual([]);
});

it('what stands beside numbers alone is put in order, and matched where there are more or fewer of them', async () => {
  const rows = ['| 1. | [[ It melts. | (It snows.) ]] |', '| 2. | [[ (It melts.) | It snows. ]] |'];
  expect(await asked('Put them in order.', '', ...HEAD, ...rows)).toEqual([
    'ordering Put them in order. [It snows. < It melts.]',
  ]);
  const fewer = rows.map((row) => row.replace(' ]]', ' | It flows. ]]'));
  const [one] = await asked('Put them in order.', '', ...HEAD, ...fewer);
  expect(one).toMatch(/^matching Put them in order\. \[1 = It snows\. \| 2 = It melts\./);
});

it('other selections in a table are gaps of its rows, and no bar of theirs parts a cell', async () => {
  const rows = ['| [[ (ice) | iron ]] | floats |', '| [[ (sinks) | floats ]] | iron |'];
  const page = ['Fill in.', '', ...HEAD, ...rows, '', '[[?]] Think of a lake.'];
  const [one] = await asked(...page);
  expect(one).not.toContain('>');
  expect(one).toContain('ice');
});

it('a field whose key is only called an answer is open', async () => {
  const told = ['***', 'It is light.', '***'];
  for (const key of ['answer', 'your answer', 'Antwort'])
    expect(await asked('In your own words, why does ice float?', '', `[[${key}]]`, ...told)).toEqual([
      'open In your own words, why does ice float? > It is light.',
    ]);
});
