/** Titles and labels that stand four spaces in by mistake, below others that don't. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from './support.ts';

const questions = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

const SNOW = '# Snow\n\n### Question\nWhy is snow white?\n\n### Answer\nIt scatters light.\n\n';
const ASKED = ['open Why is snow white? > It scatters light.', 'open Melt ice. > It is water.'];

describe('headings far in', () => {
  it.each([
    ['by four', '    ### Question\n    Melt ice.\n\n    ### Answer\n    It is water.\n'],
    ['by eight', '        ### Question\n        Melt ice.\n\n        ### Answer\n        It is water.\n'],
    ['by a tab', '\t### Question\n\tMelt ice.\n\n\t### Answer\n\tIt is water.\n'],
    ['words aside', '        ### Question\n        Melt ice.\n\n        ### Answer\nIt is water.\n'],
    ['the answer alone', '### Question\nMelt ice.\n\n    ### Answer\n    It is water.\n'],
    [
      'with rules between',
      '---\n    ### Question\n    Melt ice.\n\n    ### Answer\n    It is water.\n    \n    ---\n',
    ],
  ])('%s', async (_, below) => {
    expect(await questions(SNOW + below)).toEqual(ASKED);
  });

  it('are no more of the last point above them', async () => {
    const below =
      '### Question\nMelt:\n\n- ice\n- snow\n\n        ### Answer\n        It is water.\n\n        ### Question\n        Freeze it.\n\n        ### Answer\n        Ice.\n';
    expect(await questions(SNOW + below)).toEqual([
      ASKED[0],
      'open Melt: ice snow > It is water.',
      'open Freeze it. > Ice.',
    ]);
  });

  it('in other languages, with what they say besides', async () => {
    const page =
      '# Eis\n\n#### Frage (leicht)\nSchmilz es.\n\n#### Antwort\nWasser\n\n        #### Frage (Wärme + Dichte)\n        Teile es.\n\n        #### Antwort\n        Splitter\n';
    expect(await questions(page)).toEqual(['open Schmilz es. > Wasser', 'open Teile es. > Splitter']);
  });
});

describe('labels far in', () => {
  const TWO = ['open Why is snow white? > It scatters light.', 'open Why does ice float? > It is light.'];

  it('in bold letters, all of them', async () => {
    const page =
      '# Ice\n\nWhy is snow white?\n\n    **Answer:** It scatters light.\n\nWhy does ice float?\n\n    **Answer**: It is light.\n';
    expect(await questions(page)).toEqual(TWO);
  });

  it('in bold letters, with what asks', async () => {
    const page =
      '# Eis\n\n**Frage:** Warum ist Schnee weiß?\n\n**Antwort:** Er streut Licht.\n\n    **Frage:** Warum schwimmt es?\n\n    **Antwort:** Es ist leicht.\n';
    expect(await questions(page)).toEqual([
      'open Frage: Warum ist Schnee weiß? > Er streut Licht.',
      'open Frage: Warum schwimmt es? > Es ist leicht.',
    ]);
  });

  it('in the items that they answer', async () => {
    const page =
      '# Ice\n\n1. Why is snow white?\n\n        **Answer:** It scatters light.\n\n2. Why does ice float?\n\n        **Answer:** It is light.\n';
    expect(await questions(page)).toEqual(TWO);
  });
});

describe('code stays', () => {
  it.each([
    [
      'comments of a program',
      `${SNOW}## Program\n\n    ### Melting\n    melt(ice)\n\n    ### Freezing\n    freeze(water)\n`,
    ],
    ['one that only repeats what asks', `${SNOW}## Program\n\n    ### Question\n    ask()\n`],
    ['titles that no other has', '# Ice\n\n    ### Question\n    ask()\n\n    ### Answer\n    tell()\n'],
    ['one label', '# Ice\n\nWrite it so:\n\n    **Answer:** It is light.\n'],
    ['in a fence', `${SNOW}## Program\n\n\`\`\`\n    ### Question\n\n    ### Answer\n    tell()\n\`\`\`\n`],
  ])('%s', async (_, page) => {
    const { html } = await read(page);
    expect(html).toContain('<pre><code');
  });
});

it('labels in what holds all that is indented stand where they should', async () => {
  const told = [
    'It has two parts.',
    '**1.** The first.',
    '**Answer:** small',
    '**2.** The second.',
    '**Answer:** large',
  ];
  const inside = (indent: string): string => told.map((one) => `${indent}${one}`).join('\n\n');
  for (const page of [
    `!!! question "Exercise 1"\n    Why?\n\n    ??? success "Solution"\n${inside('        ')}\n`,
    `Exercise 1: Why?\n\n??? success "Solution"\n${inside('    ')}\n`,
  ]) {
    const { lesson, html } = await read(`# Ice\n\n${page}`);
    expect(lesson.questions).toHaveLength(1);
    expect(sketch(lesson.questions[0]!)).toMatch(/> .*two parts.*small.*second.*large/);
    expect(html).not.toContain('large');
  }
});
