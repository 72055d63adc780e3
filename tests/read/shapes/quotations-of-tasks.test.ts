/** Exercises that are counted in a quotation, and their solutions. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const askedIn = async (...blocks: readonly string[]): Promise<readonly string[]> =>
  (await read(`# Ice\n\n${blocks.join('\n\n')}\n`)).lesson.questions.map(sketch);
const quoted = (text: string): string => text.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
const fold = (text: string): string => `<details><summary>Solution</summary>\n\n${text}\n\n</details>`;

const TASKS = '1. Calculate its mass.\n\n2. Draw the cube.\n\n3. When does it melt?';
const TOLD = '1. It is 2 kg.\n\n2. See the picture.\n\n3. Never.';
const EACH = [
  'open Calculate its mass. > It is 2 kg.',
  'open Draw the cube. > See the picture.',
  'open When does it melt? > Never.',
];

describe('they are answered item by item', () => {
  it.each([
    ['in a fold', ['## Exercises', quoted(TASKS), fold(TOLD)]],
    ['whatever stands above', ['## On ice', quoted(TASKS), fold(TOLD)]],
    ['below a title', ['## Exercises', quoted(TASKS), '**Solution:**', TOLD]],
  ])('%s', async (_, blocks) => {
    expect(await askedIn(...blocks)).toEqual(EACH);
  });

  it('the last of several quotations is', async () => {
    const got = await askedIn(
      '## Exercises',
      quoted('1. Explain fog.\n\n2. Show it.'),
      quoted(TASKS),
      fold(TOLD),
    );
    expect(got).toEqual(['open Explain fog.', 'open Show it.', ...EACH]);
  });
});

it('nobody has to answer them below a title', async () => {
  expect(
    await askedIn('## Exercicis de repàs generals', quoted('1. Demostra que sura.\n\n2. Troba la massa.')),
  ).toEqual(['open Demostra que sura.', 'open Troba la massa.']);
});

it.each([
  ['below words', ['## Exercises', 'They wrote on the ice:', quoted(TASKS)]],
  ['in another section', ['## On ice', quoted(TASKS)]],
  ['of things said', ['## Exercises', quoted('1. Ice is cold.\n\n2. Fog is wet.')]],
])('a list in a quotation stays there: %s', async (_, blocks) => {
  const { lesson } = await read(`# Ice\n\n${blocks.join('\n\n')}\n`);
  expect(html(lesson.body)).toContain('<blockquote>');
});

describe('parts that numbers count, and letters answer', () => {
  const parted = (told: string): string[] => [
    '## Exercises',
    '1. Given $n = 3$:\n\n   1. Calculate the angle.\n\n   2. Found out when it sinks.\n\n2. Draw the cube.',
    fold(`1. ${told}\n\n2. See the picture.`),
  ];

  it.each(['(a) It is 20.  \n   (b) Never.', 'a) It is 20.  \n   b) Never.', '(a) It is 20. (b) Never.'])(
    'are no choice: %s',
    async (told) => {
      const found = (await askedIn(...parted(told))).join('\n');
      expect(found).toMatch(/^open .* > .*It is 20\..*Never\./s);
      expect(found).not.toContain('choice');
    },
  );
});
