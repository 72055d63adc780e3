/** What learners are to think about, to discuss or to test themselves by, and what nobody answers. */
import { describe, expect, it } from 'vitest';
import { html, read } from '../support.ts';

const asked = async (text: string): Promise<string[]> => {
  const { lesson } = await read(`# Ice\n\nIce is frozen water.\n\n${text}\n`);
  return lesson.questions.map(({ kind, prompt }) =>
    `${kind}: ${html(prompt)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()}`.replace(/^open: /, ''),
  );
};

const WHY = 'Why does ice float on a lake?';

describe('a box whose author says that it asks', () => {
  it.each([
    `!!! question "Think about it"\n    ${WHY}`,
    `!!! question\n    ${WHY}`,
    `!!! question "Question 3"\n\n    ${WHY}`,
    `> [!question] ${WHY}`,
    `> [!question] Stop and think\n> ${WHY}`,
    `:::tip[Quick check]\n\n${WHY}\n\n:::`,
    `::: tip Zum Nachdenken\n${WHY}\n:::`,
    `::: info Pause réflexion\n${WHY}\n:::`,
    `:::{admonition} Para pensar\n:class: important\n${WHY}\n:::`,
    `::: {.callout-note title="Fermati a riflettere"}\n${WHY}\n:::`,
    `{{< hint info >}}\n**Para refletir**\n\n${WHY}\n{{< /hint >}}`,
    `> [!NOTE]\n> **Denk even na**  \n> ${WHY}`,
    `> **Think about it:** ${WHY}`,
    `> **Pause and think**\n>\n> ${WHY}`,
  ])('asks what it holds: %s', async (text) => {
    expect(await asked(text)).toEqual([expect.stringContaining(WHY)]);
  });

  it('is one question with what it shows, offers and tells to do', async () => {
    const one =
      '!!! question "Reflect"\n    Would you walk on thin ice? Defend your choice.\n\n    Name two dangers.';
    expect(await asked(one)).toEqual(['Would you walk on thin ice? Defend your choice. Name two dangers.']);
  });

  it('asks each item of its list, and each paragraph that counts', async () => {
    expect(await asked('!!! question "Warm-up"\n    - What is fog?\n    - Describe hail.')).toHaveLength(2);
    expect(
      await asked('!!! tip "Warm-up"\n    **1.** What is fog?\n\n    **2.** Describe hail.'),
    ).toHaveLength(2);
  });

  it.each([
    ['tells the answer', `!!! question "Think about it"\n    ${WHY} It is lighter than water.`],
    ['tells it below', `!!! question "Think about it"\n    ${WHY}\n\n    It is lighter than water.`],
    ['only tells', `!!! tip "Discussion"\n    Ice is lighter than water.`],
    ['is a mere remark', `!!! tip "Good to know"\n    ${WHY}`],
    ['helps readers', '!!! question "Question"\n    Found a mistake? Open an issue on GitHub.'],
    ['asks as its reader', '!!! question "Question"\n    How do I install the ice maker? I need help.'],
    ['is answered behind it', `!!! note "Question 1"\n    ${WHY}\n\n**A1.** It is lighter than water.`],
    ['is a quotation without a call', `> **Ice:** ${WHY}`],
    ['only leads on', '!!! question "Think about it"\n    Name the following:'],
  ])('stays where it %s', async (_, text) => {
    expect(await asked(text)).toEqual([]);
  });
});

describe('a title that calls upon learners', () => {
  it.each([
    'Discussion questions',
    'Food for thought',
    'Test yourself',
    'Warm-up (5 minutes)',
    'Questions à débattre',
    'Zum Nachdenken',
    'Para reflexionar',
    'Per riflettere',
    'Para debater',
    'Om over na te denken',
  ])('has each item of a list below it asked: %s', async (title) => {
    expect(await asked(`## ${title}\n\n- What is fog?\n- Name a lake. Does it freeze?`)).toEqual([
      'What is fog?',
      'Name a lake. Does it freeze?',
    ]);
    expect(await asked(`## ${title}\n\n1. What is fog?\n2. Describe hail.`)).toHaveLength(2);
  });

  it('has items asked without their boxes', async () => {
    const list = '- [ ] What is fog?\n\n- [ ] Describe hail.';
    expect(await asked(`## Self-check\n\n${list}`)).toEqual(['What is fog?', 'Describe hail.']);
  });

  it.each([
    `### Your turn 2 · On the lake\n\n${WHY}\n\n## Snow\n\nSnow is ice.`,
    `**Prova tu 1**\n\n${WHY}\n\n## Snow`,
  ])('has asked what stands right below it: %s', async (text) => {
    expect(await asked(text)).toEqual([expect.stringContaining(WHY)]);
  });

  it.each([
    ['words behind may answer it', `### Think about it\n\n${WHY}\n\nIt is lighter than water.`],
    ['an item tells', '## Food for thought\n\n- What is fog?\n- Ice is cold.'],
    ['it counts as the headings of a text do', `### Question 3\n\n${WHY}\n\n## Snow`],
    ['nothing calls upon learners', '## Ice on lakes\n\n- What is fog?\n- What is hail?'],
    [
      'it only says how to answer',
      '## Test yourself\n\nAnswer the questions in your notebook.\n\n### Snow\n\nSnow is ice.',
    ],
  ])('has nothing asked where %s', async (_, text) => {
    expect(await asked(text)).toEqual([]);
  });
});
