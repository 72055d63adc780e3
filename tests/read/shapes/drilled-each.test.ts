/** Sentences, words and sums below what tells to do something with each of them. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

describe('with what comes of each', () => {
  it.each([
    [
      'a line below',
      'Translate into French:',
      'The ice is cold.  \n    La glace est froide.\n\nThe fog is low.  \n    Le brouillard est bas.',
    ],
    [
      'a line in an item',
      'Translate into French:',
      '1. The ice is cold.\n   La glace est froide.\n2. The fog is low.\n   Le brouillard est bas.',
    ],
    [
      'an arrow',
      'Translate these sentences.',
      '- The ice is cold. → La glace est froide.\n- The fog is low. → Le brouillard est bas.',
    ],
    [
      'an arrow below',
      '**Translate the sentences.**',
      '1. The ice is cold.\\\n   → La glace est froide.\n2. The fog is low.\\\n   → Le brouillard est bas.',
    ],
    [
      'brackets',
      'Part 2 (Translate the sentences)',
      'The ice is cold. (La glace est froide.)\n\nThe fog is low. (Le brouillard est bas. (près du sol))',
    ],
    [
      'a column',
      'Translate the sentences:',
      '| | Task | Answer |\n|---|---|---|\n| 1 | The ice is cold. | La glace est froide. |\n| 2 | The fog is low. | Le brouillard est bas. |',
    ],
    [
      'a quotation',
      '## Translate the sentences',
      '1. The ice is cold.\n\n> La glace est froide.\n\n2. The fog is low.\n\n> Le brouillard est bas.',
    ],
  ])('in %s', async (_, task, items) => {
    const { lesson, html } = await read(`# Water\n\n${task}\n\n${items}\n`);
    const found = lesson.questions.map(sketch);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/The ice is cold\..* > La glace est froide/);
    expect(found[1]).toMatch(/The fog is low\..* > Le brouillard est bas/);
    expect(html).not.toMatch(/froide|brouillard/);
  });
});

describe('with nothing that answers them', () => {
  it.each([
    ['Translate into French:', ['The ice is cold.', 'The fog is low.']],
    ['Mets les phrases au pluriel.', ['Le nuage est blanc.', 'Il tombe.']],
    ['Verbessere die Fehler.', ['Der Eis schmilzt.', 'Es regnen heute.']],
    ['Corrige los errores:', ['El nube es blanca.', 'Llueven hoy.']],
    ['Solve the equations.', ['$x + 3 = 7$', '$2x = 10$']],
    ['Completa le frasi.', ['Il ghiaccio ______ sull’acqua.', 'La nebbia ______ bassa.']],
  ])('each is asked: %s', async (task, items) => {
    for (const head of [task, `## ${task}`, `**${task}**`, `## Exercise 1\n\n${task}`]) {
      const list = items.map((one, i) => `${i + 1}. ${one}`).join('\n');
      const found = await asked(`# Water\n\n${head}\n\n${list}\n`);
      expect(found).toHaveLength(2);
      // What tells what to do leads each that would not be understood without it.
      expect(found[1]).toContain(items[1]!.replace(/_+/, '_').slice(0, 6).replace(/\$/g, ''));
    }
  });

  it('below a title, be they headings that letters count', async () => {
    const page =
      '# Water\n\n## Translate the sentences\n\n### a) The ice is cold.\n\n### b) The fog is low.\n';
    expect(await asked(page)).toEqual([
      'open The ice is cold.',
      'open Translate the sentences The fog is low.',
    ]);
  });

  it('lines set as code, and a key set so', async () => {
    const page =
      '# Sums\n\n## Calculate the sums without a calculator\n\n```\n1. 3 + 4\n2. 5 · 6\n```\n\n## Answers\n\n```\n1. 7\n2. 30\n```\n';
    expect((await asked(page)).map((one) => one.replace(/^.* > /, ''))).toEqual(['7', '30']);
  });
});

it.each([
  ['settings to change', '## Change the following settings\n\n- name → the pump’s\n- speed → high'],
  ['what a release changed', '## Changes\n\n- The pump → the new pump\n- The key → the new key'],
  ['what is full', 'Full table in the annex.\n\n- The pump is new.\n- The key is old.'],
  ['steps', '## Translate the app\n\n1. Copy the file.\n2. Open it.\n3. Save it.'],
])('%s: no drill', async (_, text) => {
  expect(await asked(`# Pumps\n\n${text}\n`)).toEqual([]);
});

it.each([
  ['### Example 2\n\nA cube of 8 cm³ weighs 4 g. How dense is it?\n\n**Solution:** 4 / 8 = 0.5 g/cm³'],
  ['**Example.** A cube of 8 cm³ weighs 4 g. How dense is it?\n\n*Solution:* 4 / 8 = 0.5 g/cm³'],
  [
    '## Beispiel 1\n\nEin Würfel von 8 cm³ wiegt 4 g. Wie groß ist seine Dichte?\n\n**Lösung:** 4 / 8 = 0.5 g/cm³',
  ],
])('an example that is solved in the open stays: %s', async (example) => {
  const { lesson, html } = await read(`# Density\n\n${example}\n`);
  expect(lesson.questions).toEqual([]);
  expect(html).toContain('0.5 g/cm³');
});

it('what is folded below an example is asked', async () => {
  const fold = '<details><summary>Solution</summary>\n\n0.5 g/cm³\n\n</details>';
  expect(await asked(`# Density\n\n## Example 1\n\nHow dense is it?\n\n${fold}\n`)).toEqual([
    'open How dense is it? > 0.5 g/cm³',
  ]);
});

it('a table with boxes to tick keeps what may be ticked', async () => {
  const { html } = await read(
    '# Water\n\nTrue or false? Tick the sentences.\n\n| | | True | False |\n|---|---|---|---|\n| 1 | Ice floats. | | |\n| 2 | Fog is dry. | | |\n',
  );
  expect(html).toMatch(/True[\s\S]*False/);
});

it('a second line that goes on, with a blank of its own, is no room to write', async () => {
  const { lesson, html } = await read(
    '# Water\n\nTranslate the sentences:\n\n- The ice is cold. (La glace est froide.)\n  Then they went to the lake with ______ friends.\n- The fog is low. (Le brouillard est bas.)\n',
  );
  expect(`${html} ${lesson.questions.map(sketch).join()}`).toContain('went to the lake');
});
