/**
 * The forms in which teachers ask, each with the forms in which they answer right below. Three questions a page: each
 * is found with its own answer, and no answer stands in clear.
 */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const THINGS = ['fog', 'hail', 'dew'];
const ANSWERS = ['A low cloud', 'Frozen rain', 'Water of the night'];

/** By what calls it; `indented`: what stands below belongs to an item of a list. */
const ASKED: Readonly<Record<string, { ask: (thing: string, n: number) => string; indented?: true }>> = {
  'a paragraph': { ask: (thing) => `What is ${thing}?` },
  'a line in bold': { ask: (thing) => `**What is ${thing}?**` },
  'a counted line': { ask: (thing, n) => `Question ${n}: What is ${thing}?` },
  'a line counted in bold': { ask: (thing, n) => `**Question ${n}:** What is ${thing}?` },
  'a counted line, all in bold': { ask: (thing, n) => `**${n}. What is ${thing}?**` },
  'a line below its number': { ask: (thing, n) => `**Question ${n}**\n\nWhat is ${thing}?` },
  'a line behind Q and a number': { ask: (thing, n) => `Q${n}. What is ${thing}?` },
  'the same in bold': { ask: (thing, n) => `**Q${n}. What is ${thing}?**` },
  'a quotation': { ask: (thing) => `> What is ${thing}?` },
  'a heading': { ask: (thing) => `### What is ${thing}?` },
  'a counted heading': { ask: (thing, n) => `### ${n}. What is ${thing}?` },
  'a heading that counts, and a line': { ask: (thing, n) => `### Question ${n}\n\nWhat is ${thing}?` },
  'a heading that counts and asks': { ask: (thing, n) => `### Question ${n}: What is ${thing}?` },
  'an item that is counted': { ask: (thing, n) => `${n}. What is ${thing}?`, indented: true },
  'an item in bold': { ask: (thing, n) => `${n}. **What is ${thing}?**`, indented: true },
  'an item': { ask: (thing) => `- What is ${thing}?`, indented: true },
  'an exercise': { ask: (thing, n) => `### Exercise ${n}\n\nDefine ${thing}.` },
  'an exercise in bold': { ask: (thing, n) => `**Exercise ${n}**\n\nDefine ${thing}.` },
};

/** What isn't a line or a heading right above what answers it. */
const APART: typeof ASKED = {
  'an exercise with points': { ask: (thing, n) => `**Exercise ${n} (5 points)**\n\nDefine ${thing}.` },
  'a counted line that tells': { ask: (thing, n) => `Exercise ${n}. Define ${thing}.` },
  'a problem': { ask: (thing, n) => `### Problem ${n}\n\nDefine ${thing}.` },
  'a task': { ask: (thing, n) => `### Task ${n}\n\nDefine ${thing}.` },
  'a number alone': { ask: (thing, n) => `#### ${n}.\n\nDefine ${thing}.` },
  'an item that tells': { ask: (thing, n) => `${n}. Define the word ${thing}.`, indented: true },
  'a box that is called so': { ask: (thing, n) => `:::{admonition} Exercise ${n}\nDefine ${thing}.\n:::` },
  'a box that asks': { ask: (thing) => `> [!IMPORTANT]\n> What is ${thing}?` },
  'a note that asks': { ask: (thing, n) => `:::{note} Question ${n}\nWhat is ${thing}?\n:::` },
  'a box of MkDocs': { ask: (thing) => `!!! question\n    What is ${thing}?` },
  'a box of Quarto': { ask: (thing, n) => `::: {.callout-note}\n## Exercise ${n}\nDefine ${thing}.\n:::` },
  'an exercise of Quarto': { ask: (thing, n) => `::: {#exr-w${n}}\nDefine ${thing}.\n:::` },
  'a directive': { ask: (thing, n) => `:::{exercise}\n:label: ex${n}\nDefine ${thing}.\n:::` },
  'words and a picture': { ask: (thing) => `What is ${thing}?\n\n![a picture](pic.png)` },
  'words and code': { ask: (thing, n) => `What is ${thing}?\n\n\`\`\`python\nprint("${n}")\n\`\`\`` },
  'words and a table': { ask: (thing, n) => `What is ${thing}?\n\n| a | b |\n|---|---|\n| 1 | ${n} |` },
  'words and a list': { ask: (thing) => `What is ${thing}? Think of:\n\n- air\n- water` },
  'an exercise with code': {
    ask: (thing, n) => `### Exercise ${n}\n\nDefine ${thing} as in:\n\n\`\`\`python\nprint("${n}")\n\`\`\``,
  },
  'an exercise of two paragraphs': {
    ask: (thing, n) => `### Exercise ${n}\n\nLook out of the window.\n\nDefine ${thing}.`,
  },
  'an exercise with a hint': {
    ask: (thing, n) =>
      `### Exercise ${n}\n\nDefine ${thing}.\n\n<details><summary>Hint</summary>\n\nLook up.\n\n</details>`,
  },
};

const TOLD: Readonly<Record<string, (words: string) => string>> = {
  'a title in bold': (words) => `**Answer:** ${words}.`,
  'a title in bold, and a colon': (words) => `**Answer**: ${words}.`,
  'a title in no other letters': (words) => `Answer: ${words}.`,
  'a slanted title': (words) => `*Answer:* ${words}.`,
  'slanted letters': (words) => `*Answer: ${words}.*`,
  'bold letters': (words) => `**Answer: ${words}.**`,
  'a title alone in bold': (words) => `**Answer**\n\n${words}.`,
  'a title alone in bold, with a colon': (words) => `**Answer:**\n\n${words}.`,
  'a title alone': (words) => `Answer:\n\n${words}.`,
  'a title in the line above': (words) => `**Answer:**\n${words}.`,
  'a title above code': (words) => `**Answer:**\n\n\`\`\`\n${words}\n\`\`\``,
  'a quotation': (words) => `> **Answer:** ${words}.`,
  'a quotation in no other letters': (words) => `> Answer: ${words}.`,
  'a fold': (words) => `<details><summary>Answer</summary>\n\n${words}.\n\n</details>`,
  'a box': (words) => `> [!TIP]\n> **Answer:** ${words}.`,
  brackets: (words) => `(Answer: ${words}.)`,
  'small letters': (words) => `<small>Answer: ${words}.</small>`,
  'an item': (words) => `- Answer: ${words}.`,
  'an item with a title in bold': (words) => `- **Answer:** ${words}.`,
  'its first letter': (words) => `A: ${words}.`,
  'its first letter in bold': (words) => `**A:** ${words}.`,
  'a Spanish solution': (words) => `**Solución:** ${words}.`,
  'a title above a list': (words) => `**Answer:**\n\n- ${words}\n- and more`,
  'a heading': (words) => `#### Answer\n\n${words}.`,
  'a heading that solves': (words) => `### Solution\n\n${words}.`,
  'a French heading': (words) => `#### Corrigé\n\n${words}.`,
  'a fold that only says to open it': (words) =>
    `<details><summary>Click to reveal</summary>\n\n${words}.\n\n</details>`,
  'a place to write, and a fold': (words) =>
    `*Your answer here*\n\n<details><summary>Answer</summary>\n\n${words}.\n\n</details>`,
  'a fold without a title': (words) => `<details>\n\n${words}.\n\n</details>`,
};

/** The same in other words. */
const CALLED: typeof TOLD = {
  'a word cut short': (words) => `Ans: ${words}.`,
  'a word cut short, in bold': (words) => `**Ans.** ${words}.`,
  'a solution': (words) => `**Solution:** ${words}.`,
  'the right answer': (words) => `**Correct answer:** ${words}.`,
  'a French word': (words) => `**Réponse :** ${words}.`,
  'a French word in no other letters': (words) => `Réponse : ${words}.`,
  'a German word': (words) => `**Lösung:** ${words}.`,
  'an Italian word': (words) => `**Risposta:** ${words}.`,
  'a Spanish word': (words) => `Respuesta: ${words}.`,
};

async function failsWith(
  asked: (typeof ASKED)[string],
  told: (words: string) => string,
  between = '',
): Promise<boolean> {
  const one = (thing: string, i: number) => `${asked.ask(thing, i + 1)}\n\n${between}${told(ANSWERS[i]!)}`;
  const indented = (text: string) => (asked.indented ? text.replace(/\n(?=.)/g, '\n   ') : text);
  const page = THINGS.map((thing, i) => indented(one(thing, i))).join('\n\n');
  const { lesson, html: body } = await read(`# Weather\n\n${page}\n\nAfter.\n`);
  const shown = body + lesson.questions.map(({ prompt }) => html(prompt)).join('');
  const isFound = (thing: string, i: number) =>
    lesson.questions.some(
      ({ prompt, feedback }) => html(prompt).includes(thing) && html(feedback).includes(ANSWERS[i]!),
    );
  return !THINGS.every(isFound) || ANSWERS.some((words) => shown.includes(words));
}

async function failed(
  asked: typeof ASKED,
  told: (words: string) => string,
  between?: string,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const [what, one] of Object.entries(asked)) if (await failsWith(one, told, between)) names.push(what);
  return names;
}

describe('what is asked and answered right below', () => {
  it.each(Object.entries({ ...TOLD, ...CALLED }))('by %s', async (_what, told) => {
    expect(await failed(ASKED, told)).toEqual([]);
  });

  it.each(Object.entries(TOLD))('though no line of words stands right above: by %s', async (_what, told) => {
    expect(await failed(APART, told)).toEqual([]);
  });
});

it('tabs of which one goes on with what stands above answer it by the other', async () => {
  const { 'an exercise with a hint': _, ...apart } = APART;
  const told = (words: string) => `::: {.panel-tabset}\n## Exercise\nYour turn.\n## Solution\n${words}.\n:::`;
  expect(await failed({ ...ASKED, ...apart }, told)).toEqual([]);
});

describe('a place to write, a rule or a caption parts no answer from what is asked', () => {
  const SOME = [
    'a paragraph',
    'a heading',
    'an item that tells',
    'an exercise',
    'a box that asks',
    'words and code',
  ];
  const asked = Object.fromEntries(
    Object.entries({ ...ASKED, ...APART }).filter(([what]) => SOME.includes(what)),
  );
  const PLACES = [
    ...[
      '---',
      '&nbsp;',
      '____________',
      '\\_\\_\\_\\_\\_\\_',
      '…………',
      'Your answer:',
      '*Write your answer here.*',
    ],
    ...[
      'Votre réponse :',
      '*Deine Antwort hier*',
      'Scrivi qui la tua risposta',
      '_Escribe tu respuesta aquí_',
    ],
    '![a picture](pic.png)\n\n*Figure 1: a picture*',
  ];
  it.each(PLACES)('%s', async (place) => {
    for (const how of ['a title in bold', 'a title alone in bold', 'a fold', 'a solution'])
      expect(await failed(asked, { ...TOLD, ...CALLED }[how]!, `${place}\n\n`), how).toEqual([]);
  });

  it('but a rule above answers to many does', async () => {
    const { lesson } = await read(
      '# T\n\nWhat is fog?\n\n---\n\n<details><summary>Answers</summary>A, B.</details>\n',
    );
    expect(lesson.questions).toEqual([]);
  });
});

it('what its author hides until a program shows it, and calls a solution, answers', async () => {
  const hidden = '<div id="solution1" style="color:red; visibility:hidden">';
  const { lesson } = await read(`# T\n\nWhat is fog?\n\n${hidden}\n\nA low cloud.\n\n</div>\n`);
  expect(lesson.questions.map(sketch)).toEqual(['open What is fog? > A low cloud.']);
});

it('a fold that only says to open it answers an exercise', async () => {
  const { lesson } = await read(
    '# T\n\n### Exercise 1\n\nDefine fog.\n\n<details><summary>Click here</summary>A low cloud.</details>\n',
  );
  expect(lesson.questions.map(sketch)).toEqual(['open Define fog. > A low cloud.']);
});
