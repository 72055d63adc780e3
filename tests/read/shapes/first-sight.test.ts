/** What pages that nobody had seen before wrote. */
import { describe, expect, it } from 'vitest';
import { png } from '../../support/memory-files.ts';
import { read, sketch } from '../support.ts';

const questionsOf = async (page: string): Promise<readonly string[]> =>
  (await read(`# Ice\n\n${page}`)).lesson.questions.map(sketch);

describe('folded answers', () => {
  it('that are the items of a list below what asks answer it', async () => {
    const item = (words: string, told: string): string =>
      `- ${words}\n\n    - <details>\n        <summary><b>Click here for solution</b></summary>\n            ${told}\n        </details>\n        <br>\n\n`;
    expect(await questionsOf(item('It floats.', 'f') + item('It melts.', 'm'))).toEqual([
      'open It floats. > f',
      'open It melts. > m',
    ]);
  });

  it('stay in a list that says more', async () => {
    const page =
      'Which float?\n\n- ice <details><summary>Answer</summary>\n\n  yes\n\n  </details>\n- iron\n';
    expect((await read(`# Ice\n\n${page}`)).html).toContain('<ul>');
  });

  it.each(['▶ Solution', '-→ Click for solution', '👉 Click here'])(
    'have signs before their title: %s',
    async (title) => {
      expect(
        await questionsOf(
          `Does ice float?\n\n<details><summary>${title}</summary>\n\nIt does.\n\n</details>\n`,
        ),
      ).toEqual(['open Does ice float? > It does.']);
    },
  );

  it('of a list of choices below what asks are of the whole list', async () => {
    const page =
      '**Question 6:** which is best? Say why.\n\n1. ice\n2. iron\n3. neither of both\n\n:::{dropdown} Answer\nIce is best.\n:::\n';
    expect(await questionsOf(page)).toEqual([
      'open Question 6: which is best? Say why. ice iron neither of both > Ice is best.',
    ]);
  });

  it('say that an option is true', async () => {
    const page =
      'Ice is best described as (choose one):\na. light\nb. heavy\nc. neither\n\n:::{dropdown} Answer\nOption a is true.\n:::\n';
    expect(await questionsOf(page)).toEqual([
      'single-choice Ice is best described as (choose one): [LIGHT | heavy | neither] > Option a is true.',
    ]);
  });
});

describe('items in bold', () => {
  it.each([
    [
      'others begin so',
      'Write a class that shows:\n\n1. **Ice**: it floats.\n2. **Iron**\n3. **Wax**: it melts.\n',
    ],
    ['several are, below a colon', 'Water goes through two steps:\n\n1. **Ice**\n2. **Water**\n3. Steam\n'],
  ])('are no key where %s', async (_what, page) => {
    expect(await questionsOf(page)).toEqual([]);
  });
});

describe('what readers ask', () => {
  const fold = '<details><summary>Who is this course for?</summary>\n\nFor you.\n\n</details>\n';
  it.each([
    ['## FAQ', `## FAQ\n\n${fold}`],
    ['## ❓ Frequently asked questions', `## ❓ Frequently asked questions\n\nWords.\n\n${fold}`],
    ['a tab', `::::{tab-set}\n:::{tab-item} FAQs\n${fold}:::\n:::{tab-item} More\nWords.\n:::\n::::\n`],
  ])('is no question: %s', async (_what, page) => {
    const { lesson, html } = await read(`# Ice\n\n${page}`);
    expect(lesson.questions).toEqual([]);
    expect(html).toContain('For you.');
  });

  it('is one elsewhere', async () => {
    expect(await questionsOf(`## Check\n\n${fold}`)).toEqual(['open Who is this course for? > For you.']);
  });
});

describe('answers that stand alone in what holds them', () => {
  it('are folds in a quotation', async () => {
    expect(
      await questionsOf(
        '## Check that ice floats\n\n> <details><summary>Answer</summary>\n>\n> It does.\n>\n> </details>\n',
      ),
    ).toEqual(['open Check that ice floats > It does.']);
  });

  it('are folds in a list below bare words', async () => {
    const item = (words: string): string =>
      `- *${words}*\n    - <details>\n        <summary>Answer</summary>\n\n        \`${words}!\`\n\n        </details>\n        <br>\n`;
    expect(await questionsOf(item('No ice sinks.') + item('Iron sinks.'))).toEqual([
      'open No ice sinks. > No ice sinks.!',
      'open Iron sinks. > Iron sinks.!',
    ]);
  });

  it('are what a box to answer in knows', async () => {
    expect(await questionsOf('## Weigh the ice\n\n{{< form solucion="weigh ice" >}}{{< /form >}}\n')).toEqual(
      ['open Weigh the ice > weigh ice'],
    );
  });

  it('are a page that says which it answers', async () => {
    const { html } = await read('# Lösung 15: Das Eis\n\n## Merksatz\n\nEs schwimmt.\n');
    expect(html).toMatch(/^<details><summary>Lösung 15: Das Eis<\/summary>/);
  });
});

describe('what stands behind a sign', () => {
  it('is the remark on its option', async () => {
    expect(
      await questionsOf(
        'Which of these float?\na) ice ✅ (it is light)\nb) wax ✅\nc) iron ❌ (it is heavy!)\n',
      ),
    ).toEqual(['multiple-choice Which of these float? [ICE (it is light) | WAX | iron (it is heavy!)]']);
  });
});

describe('what asks nothing', () => {
  it('is a heading that counts above boxes that are all ticked', async () => {
    expect(await questionsOf('## 3. Say it in checks\n\n- [x] 3.1 Weigh.\n- [x] 3.2 Melt.\n')).toEqual([]);
  });

  it('is a component with no more than a title', async () => {
    const { lesson, html } = await read(
      '# Ice\n\nimport Checkpoint from "./a";\n\n<Checkpoint title="Look">\n\n- It floats.\n\n</Checkpoint>\n',
    );
    expect(lesson.questions).toEqual([]);
    expect(html).toContain('It floats.');
  });
});

describe('exercises', () => {
  it('that are called an answer are one', async () => {
    const { lesson, html } = await read(
      '# Ice\n\n::: {.callout-exercise}\n#### Worked answer\n\nIt is light.\n:::\n',
    );
    expect(lesson.questions).toEqual([]);
    expect(html).toBe('<details><summary>Worked answer</summary><p>It is light.</p></details>');
  });

  it('offer lettered paragraphs', async () => {
    expect(
      await questionsOf(
        '::::challenge{id=a title="Ice"}\nWhich of these floats?\n\nA) iron\n\nB) ice\n\nC) lead\n\n:::solution\nB) - it is light.\n:::\n::::\n',
      ),
    ).toEqual(['single-choice Exercise 1. Ice Which of these floats? [iron | ICE | lead] > it is light.']);
  });

  it('with parts stay whole', async () => {
    expect(
      await questionsOf(
        ':::{exercise}\nWhich of these floats, and why?\n\nA) Ice.\n\nB) Iron.\n\n:::{solution}\nA) It is light. B) It is heavy.\n:::\n:::\n',
      ),
    ).toEqual([expect.stringMatching(/^open/)]);
  });
});

describe('an answer that tells the options once more', () => {
  it('is known by its tick, in an item called so', async () => {
    expect(
      await questionsOf(
        '1. ¿Qué flota?\n\na) **el hielo**\n\nb) **el hierro**\n\n- *Respuesta:*\n\n    a) **el hielo** ✅\n\n    b) el hierro\n\n---\n\nFin.\n',
      ),
    ).toEqual(['single-choice ¿Qué flota? [EL HIELO | el hierro]']);
  });
});

describe('an item of a list', () => {
  const answer = (words: string): string => `   :::{dropdown} Answer\n   ${words}\n   :::\n\n`;

  it('is asked as a whole, whatever stands above its last words', async () => {
    const page = `1. Put ice into a glass.\n\n   \`\`\`text\n   ice\n   \`\`\`\n\n   - slowly\n   - from above\n\n   :::{note}\n   Cold!\n   :::\n\n   What happens?\n\n${answer('It floats.')}2. And salt?\n\n${answer('Faster.')}`;
    expect(await questionsOf(page)).toEqual([
      'open Put ice into a glass. ice slowly from above Note Cold! What happens? > It floats.',
      'open And salt? > Faster.',
    ]);
  });

  it('is called by what asks, as it was without the rest', async () => {
    const asked = async (lead: string) =>
      (await read(`# T\n\n1. ${lead}What floats?\n\n${answer('Ice.')}`)).lesson.questions[0]?.id;
    expect(await asked('Take ice.\n\n   ')).toBe(await asked(''));
  });

  it('holds several: each begins where the one before it ends', async () => {
    const page = `1. Take ice.\n\n   What floats?\n\n${answer('Ice.')}   Take iron.\n\n   What sinks?\n\n${answer('Iron.')}`;
    expect(await questionsOf(page)).toEqual([
      'open Take ice. What floats? > Ice.',
      'open Take iron. What sinks? > Iron.',
    ]);
  });

  it('may have a fold of something else above what asks', async () => {
    const page = `1. Look at the picture.\n\n   :::{dropdown} The picture in words\n   A berg.\n   :::\n\n   What is it?\n\n${answer('Ice.')}`;
    expect(await questionsOf(page)).toEqual([
      'open Look at the picture. The picture in words A berg. What is it? > Ice.',
    ]);
  });
});

describe('a fold that is called a question', () => {
  const fold = (title: string, words: string): string =>
    `<details>\n<summary>${title}</summary>\n\n${words}\n\n</details>\n\n`;

  it.each(['Question', 'Question 2', 'Controlevraag', 'Check question', 'Kontrollfrage', 'Exercise 1'])(
    'is asked where its answer is folded right behind it: %s',
    async (title) => {
      const page = `Ice is light.\n\n${fold(title, 'Why does it float?')}${fold('Answer', 'It is lighter.')}`;
      const [one, ...others] = await questionsOf(page);
      expect(one).toContain('Why does it float? > It is lighter.');
      expect(others).toEqual([]);
      expect((await read(`# Ice\n\n${page}`)).html).toContain('Ice is light.');
    },
  );

  it('stays a fold without one', async () => {
    expect(await questionsOf(`Ice is light.\n\n${fold('Question', 'Think of it.')}`)).toEqual([]);
  });
});

describe('an exercise whose words only their colons set apart', () => {
  it.each([
    ['with words behind the colons', 'Melt the ice.\n\nHint: heat it.\n\nSolution: put it on a stove.'],
    ['with words below them', 'Melt the ice.\n\nHints:\nheat it.\n\nSolution:\nput it on a stove.'],
    ['in blocks', 'Melt the ice.\n\nHint:\n\nheat it.\n\nSolution:\n\nput it on a stove.'],
    ['in bold', 'Melt the ice.\n\n**Hint:** heat it.\n\n**Solution:**\n\nput it on a stove.'],
  ])('is answered: %s', async (_what, words) => {
    const told = ['open Melt the ice. > put it on a stove. (heat it.)'];
    expect(await questionsOf(`### Question 1\n\n${words}\n`)).toEqual(told);
    expect(await questionsOf(`### Exercise 1\n\n${words}\n`)).toEqual(told);
  });

  it('is none where no number calls it', async () => {
    expect(await questionsOf('### On ice\n\nMelt it.\n\nSolution:\n\nput it on a stove.\n')).toEqual([]);
  });
});

describe('all that an exercise says', () => {
  const fold = (words: string): string => `\n\n:::{dropdown} Show the answer\n${words}\n:::\n`;
  const ABOVE = 'Take a glass.\n\n- fill it\n- wait\n\n';

  it.each(['## Question 2 — Ice', '## **Task 2**', '**Challenge 2**'])(
    'is asked with its last words, where it has one answer: %s',
    async (title) => {
      const [one, ...others] = await questionsOf(`${title}\n\n${ABOVE}What happens?${fold('It melts.')}`);
      expect(one).toContain('Take a glass. fill it wait What happens? > It melts.');
      expect(others).toEqual([]);
    },
  );

  it('introduces its questions, where it has several', async () => {
    const page = `## Task 2\n\n${ABOVE}a) What happens?${fold('It melts.')}\nb) Why?${fold('Heat.')}`;
    expect((await read(`# Ice\n\n${page}`)).html).toContain('Take a glass.');
    expect(await questionsOf(page)).toEqual(['open a) What happens? > It melts.', 'open b) Why? > Heat.']);
  });
});

describe('an answer that judges the options, or ticks them', () => {
  const fold = (...lines: readonly string[]): string =>
    `\n:::{dropdown} Solution\n${lines.join('\n')}\n:::\n`;

  it('is a key: one option after another, right or wrong', async () => {
    const page = `Which float:\n\na) ice\nb) iron\nc) wood\n${fold('- a) Correct. It is light.', '- b) Incorrect.', '- c) Correct.')}`;
    expect(await questionsOf(page)).toEqual([
      'multiple-choice Which float: [ICE | iron | WOOD] > a) Correct. It is light. b) Incorrect. c) Correct.',
    ]);
    const other = `Which float:\n\na) ice\nb) iron\n${fold('- a) Correct the list first.', '- b) Heavy.')}`;
    expect((await questionsOf(other))[0]).not.toContain('choice');
  });

  it.each([
    ['below a heading', '## Exercise 1\n\nWhich floats?\n\n', ''],
    ['in an item', '1. Which floats?\n', '   '],
  ])('is a key: the boxes once more, ticked (%s)', async (_what, above, indent) => {
    const boxes = ['- [ ] iron', '- [ ] ice'].map((one) => `${indent}${one}\n`).join('');
    const page = `${above}${boxes}${fold('- [ ] iron', '- [x] ice', '', 'It is light.')}`;
    expect(await questionsOf(page)).toEqual(['single-choice Which floats? [iron | ICE] > It is light.']);
  });
});

describe('boxes called exercises', () => {
  const box = (body: string): string => `!!! exercise text long\n    ${body}\n\n`;
  const solved = (words: string): string => box(`${words}\n\n    !!! answer\n        Yes.`);

  it('are asked without an answer, where most of them have one', async () => {
    const page = `${['Boil it.', 'Melt it.', 'Stir it.'].map(solved).join('')}${box('Look.')}!!! example "Now"\n    Drink.\n`;
    expect(await questionsOf(page)).toEqual([
      'open Exercise Boil it. > Yes.',
      'open Exercise Melt it. > Yes.',
      'open Exercise Stir it. > Yes.',
      'open Exercise Look.',
    ]);
  });

  it('called a challenge, stay boxes elsewhere', async () => {
    const page = `${solved('Boil it.')}${box('Look.')}${box('Wait.')}`.replace(
      /!!! exercise text long/g,
      '!!! note "Challenge"',
    );
    expect(await questionsOf(page)).toHaveLength(1);
  });
});

describe('numbered options at the end of an exercise', () => {
  const exercise = (...told: readonly string[]): string =>
    `:::::{exercise}\nWhich floats?\n\n1. iron\n2. ice\n3. lead\n\n::::{solution}\n${told.join('\n')}\n::::\n:::::\n`;
  const choice = (told: string): string =>
    `single-choice Exercise 1 Which floats? [iron | ICE | lead] > ${told}`;

  it.each([
    [['2 is the correct answer. It is light.'], '2 is the correct answer. It is light.'],
    [['Option 2 is correct.', '', 'Iron is heavy.'], 'Option 2 is correct. Iron is heavy.'],
    [['Option 2 is the solution.'], 'Option 2 is the solution.'],
    [['2. It is light.'], 'It is light.'],
    [
      ['1. It sinks.', '2. This is the correct answer.', '3. It sinks.'],
      'It sinks. This is the correct answer. It sinks.',
    ],
    [['1. No: heavy.', '2. Yes: light.', '3. No: heavy.'], 'No: heavy. Yes: light. No: heavy.'],
    [
      ['1. Would sink.', '2. Is correct: light.', '3. Would sink.'],
      'Would sink. Is correct: light. Would sink.',
    ],
  ])('have the key that the first words of the solution tell: %j', async (told, feedback) => {
    expect(await questionsOf(exercise(...told))).toEqual([choice(feedback)]);
  });

  it.each([
    [['It depends: 2 is lighter than water, 1 is not.']],
    [['1. Weigh it.', '2. Put it into water.']],
    [['2 is not correct.']],
    [['1. Yes.', '2. Yes.', '3. Yes.']],
  ])('have none elsewhere: %j', async (told) => {
    const all = await questionsOf(exercise(...told));
    expect(all.filter((one) => !one.startsWith('open'))).toEqual([]);
  });
});

describe('a list above an answer', () => {
  const fold = (title: string): string => `\n<details><summary>${title}</summary>\n\nIce.\n\n</details>\n`;

  it('is one task, where none of its items asks', async () => {
    expect(await questionsOf(`Some facts.\n\n- Ice is light.\n- Iron is heavy.\n${fold('Answer')}`)).toEqual([
      'open Some facts. Ice is light. Iron is heavy. > Ice.',
    ]);
  });

  it('is one task, where its last item says where the solution is', async () => {
    const page = `1. Freeze it.\n2. Look. If you are stuck, check the solution below.\n${fold('click')}`;
    expect(await questionsOf(page)).toEqual([
      'open Freeze it. Look. If you are stuck, check the solution below. > Ice.',
    ]);
    expect(await questionsOf(`1. Freeze it.\n2. Look at it.\n${fold('click')}`)).toEqual([]);
  });
});

it('a solution right below a heading solves what that sets, and is told where it sets nothing', async () => {
  const below = (heading: string, word: string): string => `## ${heading}\n\n**${word}:** Take ice.\n`;
  expect(await questionsOf(below('Why is it warm?', 'Solution'))).toEqual([
    'open Why is it warm? > Take ice.',
  ]);
  expect(await questionsOf(below('Cooling', 'Answer'))).toEqual(['open Cooling > Take ice.']);
  expect(await questionsOf(below('Cooling', 'Solution'))).toEqual([]);
  expect(await questionsOf(below('Kühlung', 'Lösung'))).toEqual([]);
});

it('a picture that is all that is asked is asked with its heading', async () => {
  const page = '## Which ice is it?\n\n![](ice.png)\n\n:::{dropdown} Answer\nA berg.\n:::\n';
  const { lesson } = await read(`# Ice\n\n${page}`, { 'ice.png': png() });
  expect(lesson.questions.map(({ name }) => name)).toEqual(['Which ice is it?']);
  const { lesson: named } = await read(`# Ice\n\n${page.replace('Which ice is it?', 'Berg')}`, {
    'ice.png': png(),
  });
  expect(named.questions.map(({ name }) => name)).toEqual(['Berg']);
});

describe('marks that ask in other scripts', () => {
  it.each(['Why？', 'لماذا يطفو؟', 'Γιατί\u037E'])('are marks of a question: %s', async (asked) => {
    const told = [`open ${asked} > It is light.`];
    expect(await questionsOf(`${asked}\n\n**Answer:** It is light.\n`)).toEqual(told);
    expect(await questionsOf(`${asked}\n**Answer:** It is light.\n`)).toEqual(told);
    const box = `:::{admonition} ${asked}\n::::{dropdown} Answer\nIt is light.\n::::\n:::\n`;
    expect(await questionsOf(box)).toEqual(told);
  });

  it('are so in lists', async () => {
    const { diagnostics } = await read('# T\n\n## Questions\n\n- 氷は浮く？（はい）\n- 鉄は？（いいえ）\n');
    expect(diagnostics.map(({ rule }) => rule)).toContain('answer-inline');
  });
});

describe('a key in an answer that is set in too far', () => {
  const page = (...told: readonly string[]): string =>
    `#### What floats?\n\nA- iron\n\nB- ice on water\n\n:::{dropdown} Answer\n${told.map((one) => `    ${one}`.trimEnd()).join('\n')}\n:::\n`;

  it('is the option’s own words, and what explains it is no code', async () => {
    expect(await questionsOf(page('ice on water', '', 'It is lighter than water is.'))).toEqual([
      'single-choice What floats? [iron | ICE ON WATER] > It is lighter than water is.',
    ]);
  });

  it('is none where more code follows', async () => {
    const [one] = await questionsOf(page('ice on water', 'x = 2'));
    expect(one).toMatch(/^open /);
  });
});

it('an exercise that a paragraph in bold opens is asked from there', async () => {
  const page =
    '**Exercise:** Build it.\n\n```sh\nmake ice\n```\n\nWhat has happened?\n\n:::{dropdown} Answer\nIt froze.\n:::\n';
  expect(await questionsOf(page)).toEqual([
    'open Exercise: Build it. make ice What has happened? > It froze.',
  ]);
});

describe('an exercise that a heading counts', () => {
  const solved = ':::{admonition} Solution\n:class: dropdown, solution\nIce: 0 °C.\n:::\n';

  it('is asked with its parts below headings of their own, and solved at the end of the first', async () => {
    const page = `## Exercise 2: Words\n\nGive each case a word.\n\n- melting\n- boiling\n\n### The cases\n\n**Case A:** ice in a glass.\n\nYour word:\n\n${solved}`;
    expect(await questionsOf(page)).toEqual([
      'open Give each case a word. melting boiling The cases Case A: ice in a glass. Your word: > Ice: 0 °C.',
    ]);
  });

  it.each(['### Why does it float?', '### Calculate its mass', '### a) Ice', '### Exercise 3'])(
    'ends where the next heading asks itself: %s',
    async (heading) => {
      const page = `## Exercise 2: Words\n\nRead on.\n\n${heading}\n\nSay it in words.\n\n${solved}`;
      expect((await questionsOf(page)).some((one) => one.includes('Read on.'))).toBe(false);
    },
  );

  it.each(['Challenge', 'Reto 2', 'Défi : la glace', 'Your turn!'])(
    'is asked with all its list where a fold answers, in a quotation too: %s',
    async (title) => {
      const page = `> #### ${title}\n>\n> Look at the ice:\n>\n> * Does it float?\n> * Does it melt?\n>\n> <details><summary>Answer</summary>\n>\n> Both.\n>\n> </details>\n`;
      expect(await questionsOf(page)).toEqual(['open Look at the ice: Does it float? Does it melt? > Both.']);
    },
  );
});

describe('numbered options of an exercise', () => {
  const asked = (told: string): string =>
    `::: challenge\n\nWhich of these floats?\n\n1. lead\n2. ice\n3. iron\n\n:::: solution\n\n${told}\n\n::::\n\n:::\n`;

  it.each([
    'Option 2 is the right answer.',
    'The answer 2 is correct.',
    'La réponse 2 est la bonne.',
    'L’option 2 est la bonne réponse.',
    'Antwort 2 ist die richtige.',
    'La opción 2 es la respuesta correcta.',
    'La opción 2 es la correcta. Es ligera.',
    'La solución es la opción 2. Es ligera.',
    'L’opzione 2 è quella giusta.',
    'La risposta 2 è corretta.',
    '1. Too heavy.\n2. This is the right answer.\n3. Too heavy.',
    '1. Pesa.\n2. Esta es la respuesta correcta.\n3. Pesa.',
    '1. Trop lourd.\n2. C’est la bonne réponse.\n3. Trop lourd.',
    '1. Pesa.\n2. Questa è la risposta giusta.\n3. Pesa.',
    '1. Zu schwer.\n2. Das ist die richtige Antwort.\n3. Zu schwer.',
  ])('are a choice where the solution says: %s', async (told) => {
    const [question] = await questionsOf(asked(told));
    expect(question).toMatch(/^single-choice .*\[lead \| ICE \| iron\]/);
  });

  it.each([
    'Option 2 is the heavier one.',
    'La opción 2 es la mejor para empezar, pero no basta.',
    '1. This is wrong.\n2. This is right in water alone, and wrong elsewhere: this is no choice.\n3. This is right.\n4. More.',
  ])('are none where it says: %s', async (told) => {
    const [question] = await questionsOf(asked(told));
    expect(question).toMatch(/^open /);
  });

  it('that are code are a choice where the solution shows one of them as a block', async () => {
    const page = (...shown: readonly string[]): string =>
      `::: challenge\n\nWhich makes ice?\n\n1. \`boil(water)\`\n2. \`freeze(water)\`\n3. \`freeze(ice)\`\n\n:::: solution\n\nTry it:\n\n${shown.map((one) => `\`\`\`r\n${one}\n\`\`\``).join('\n\n')}\n\n::::\n\n:::\n`;
    expect(await questionsOf(page('water = 20', 'freeze(water)'))).toEqual([
      'single-choice Exercise 1 Which makes ice? [boil(water) | FREEZE(WATER) | freeze(ice)] > Try it: water = 20 freeze(water)',
    ]);
    for (const both of [page('boil(water)', 'freeze(water)'), page('water = 20')])
      expect((await questionsOf(both))[0]).toMatch(/^open /);
  });
});

describe('options that a sign of a box opens', () => {
  const folded = (told: string): string =>
    `<details>\n<summary>Solution</summary>\n\n${told}\n\n</details>\n`;

  it.each(['⬜', '☐', '□', '[ ]'])('are a choice by what a fold says of them: %s', async (box) => {
    const page = `### Question 1\n\n\`\`\`python\nprint(1 < 2)\n\`\`\`\n\n**Result:**\n${box} \`True\`\n${box} \`False\`\n\n${folded('`True` → one is less')}`;
    expect(await questionsOf(page)).toEqual(['true-false print(1 &#x3C; 2) Result: [true] > one is less']);
  });

  it('stand in a list, too', async () => {
    const page = `Which of these floats?\n\n- ☐ ice\n- ☐ iron\n\n${folded('ice – it is light')}`;
    expect(await questionsOf(page)).toEqual([
      'single-choice Which of these floats? [ICE | iron] > it is light',
    ]);
  });
});

describe('a key below lettered options', () => {
  it.each([
    'Risposta corretta: B',
    '✅ **Risposta corretta: B**',
    '✅ Risposta corretta: **B**',
    '**Risposte corrette: B**',
    'Resposta correta: B',
    'Respuesta correcta: B',
    'Réponse correcte : B',
    'Richtige Antwort: B',
  ])('is called in many words: %s', async (key) => {
    const page = `### Quesito 2 – Il ghiaccio\n\nChe cosa galleggia?\n\nA) il ferro  \nB) il ghiaccio  \nC) il piombo\n\n${key}\n`;
    const [question] = await questionsOf(page);
    expect(question).toMatch(/^single-choice .*\[il ferro \| IL GHIACCIO \| il piombo\]/);
  });

  it.each([
    'Solution',
    'Svolgimento atteso (breve)',
    'Corrigé détaillé',
    'Respuesta modelo',
    'Expected answer',
  ])('is explained by the section of a heading below it: %s', async (title) => {
    const page = `## Quesito 1 – Ice\n\nA glass stands here.\n\nWhat floats in it?\n\nA) iron  \nB) ice\n\nAnswer: B\n\n### ${title}\n\nIt is light.\n\n## Quesito 2\n\nMore.\n`;
    expect(await questionsOf(page)).toEqual([
      'single-choice Quesito 1 – Ice A glass stands here. What floats in it? [iron | ICE] > It is light.',
    ]);
  });

  it('keeps a heading of many solutions out of its own explanation', async () => {
    const page = `What floats?\n\nA) iron  \nB) ice\n\nAnswer: B\n\n### Solutions\n\nSee the book.\n`;
    expect(await questionsOf(page)).toEqual(['single-choice What floats? [iron | ICE]']);
  });

  it.each(['Answer: B', '**Answer:** B', '### Answer\n\nB', '### Answer\n\nB: it is light.'])(
    'makes a choice of all that a counted heading says: %s',
    async (key) => {
      for (const heading of ['Question 1', 'Exercise 1 – Ice', 'Quesito 1: Ice']) {
        const page = `## ${heading}\n\nA glass stands here.\n\nWhat floats in it?\n\nA) iron  \nB) ice\n\n${key}\n`;
        const [question] = await questionsOf(page);
        expect(question, heading).toMatch(/^single-choice .*A glass stands here\..*\[iron \| ICE\]/);
      }
    },
  );

  it('loses nothing that stands beside its title, where more stands below', async () => {
    const page = `## Question 2\n\nWhy does ice float?\n\n**Answer:** It is light.\n\nWeigh it.\n`;
    expect(await questionsOf(page)).toEqual(['open Why does ice float? > It is light. Weigh it.']);
  });

  it('makes none of parts that a counted heading has answered', async () => {
    const page =
      '## Exercise 1\n\nFind:\n\na) the mass  \nb) the volume\n\n### Answer\n\na) 92 g  \nb) 100 cm³\n';
    expect(await questionsOf(page)).toEqual([
      'open Find: a) the mass > 92 g',
      'open Find: b) the volume > 100 cm³',
    ]);
  });
});

describe('an answer that begins as an option does', () => {
  it.each(['1.5', '1,5', '1:2'])('and goes on as a number is another: %s', async (told) => {
    const page = `What is the mean?\n\n- 1\n- 2\n\n<details><summary>Answer</summary>\n\n${told}\n\n</details>\n`;
    expect((await questionsOf(page)).some((one) => one.startsWith('single-choice'))).toBe(false);
  });

  it('and ends there is that option', async () => {
    const page = `What is the mean?\n\n- one\n- two\n\n<details><summary>Answer</summary>\n\nOne: add.\n\n</details>\n`;
    expect(await questionsOf(page)).toEqual(['single-choice What is the mean? [ONE | two] > add.']);
  });
});

describe('folds of Quarto', () => {
  const callout = (kind: string, title: string, ...body: readonly string[]): string =>
    `::: {.callout-${kind} collapse="true"}\n\n## ${title}\n\n${body.join('\n\n')}\n\n:::\n`;

  it('answer what asks right above where their title explains', async () => {
    expect(
      await questionsOf(
        `Look at it. Can you say why?\n\n${callout('caution', 'Explanation', 'It is light.')}`,
      ),
    ).toEqual(['open Look at it. Can you say why? > It is light.']);
  });

  it('stay where nothing asks, or they note something', async () => {
    const note = `Does it float?\n\n${callout('note', 'Note', 'It is light.')}`;
    for (const page of [note, `It floats.\n\n${callout('tip', 'Explanation', 'It is light.')}`])
      expect(await questionsOf(page)).toEqual([]);
  });

  it('help, and hold the answer at their end', async () => {
    const page = `Find the mean of:\n\n- 1\n- 2\n\n${callout('tip', 'Hint', 'Mind gaps.', callout('tip', 'More hints', 'Add.', callout('note', 'Solution', '1.5')))}`;
    const { lesson } = await read(`# Ice\n\n${page}`);
    expect(lesson.questions.map(sketch)).toEqual(['open Find the mean of: 1 2 > 1.5 (Mind gaps.; Add.)']);
  });
});

describe('keys that stand in one line', () => {
  const two = (first: string, second: string): string =>
    `1. What floats?\n   - a) ice\n   - b) iron\n2. What sinks?\n   - a) ice\n   - b) iron\n\n${first}${second}\n`;

  it.each([
    ['**Answers:** ', '1-a, 2-b'],
    ['Answer key: ', '1. a 2. b'],
    ['**Lösungen:** ', '1a, 2b'],
    ['Corrigé : ', '1) a ; 2) b'],
    ['Answer key: ', 'Question 1: a, Question 2: b'],
    ['Lösungen: ', 'Frage 1: a; Frage 2: b'],
    ['**Respuestas:** ', '1=a | 2=b'],
  ])('behind their title are those of the questions above: %s', async (title, keys) => {
    expect(await questionsOf(two(title, keys))).toEqual([
      'single-choice What floats? [ICE | iron]',
      'single-choice What sinks? [ice | IRON]',
    ]);
  });

  it('are none of steps below a heading that counts a part of the text', async () => {
    const page = `## 2. Melting\n\nYou should look closely at:\n\n1. the ice\n2. the water\n\n## Quiz\n\n${two('**Answers:** ', '1-a, 2-b')}`;
    expect(await questionsOf(page)).toEqual([
      'single-choice What floats? [ICE | iron]',
      'single-choice What sinks? [ice | IRON]',
    ]);
  });

  it('are none where the title is no key’s', async () => {
    const { html } = await read(`# Ice\n\n**Versions:** 1-a, 2-b\n`);
    expect(html).toContain('1-a, 2-b');
  });
});

describe('a short word for an answer', () => {
  it.each(['R: b', 'Rta: b', 'Rta.: b', 'Clave: b', '→ b', '➜ **b**'])(
    'is a key below lettered options: %s',
    async (key) => {
      const page = `Which floats?\n\na) lead\nb) ice\n\n${key}\n`;
      expect(await questionsOf(page)).toEqual(['single-choice Which floats? [lead | ICE]']);
    },
  );
});

describe('a statement to judge', () => {
  it.each([
    ['True or false: ice floats.', '**Answer:** True. It is light.', 'true'],
    ['Vrai ou faux : le fer flotte.', '**Réponse :** faux. Il est lourd.', 'false'],
    ['Richtig oder falsch: Eisen schwimmt.', '**Lösung:** falsch. Es ist schwer.', 'false'],
  ])('is judged by the answer in clear below it: %s', async (words, told, answer) => {
    const [question] = await questionsOf(`${words}\n\n${told}\n`);
    expect(question).toMatch(new RegExp(`^true-false .*\\[${answer}\\]`));
  });
});

describe('exercises that bold words call', () => {
  it.each([
    ['**Exercise 1.** Find the mass.\n\n*Solution.* It is 917 g.', 'Exercise 1. Find the mass.'],
    ['**Esercizio 1.** Trova la massa.\n\n*Soluzione.* It is 917 g.', 'Esercizio 1. Trova la massa.'],
    ['**Aufgabe 1**\n\nBerechne die Masse.\n\n**Lösung**\n\nIt is 917 g.', 'Berechne die Masse.'],
    ['**Exercice 1**\n\nLis ceci.\n\nCalcule.\n\n**Corrigé :**\n\nIt is 917 g.', 'Lis ceci. Calcule.'],
  ])('are solved by words of their own below: %s', async (first, stem) => {
    const second = first.replace(/ 1/, ' 2').replace('917', '92');
    const number = /^[^ ]* 1/.exec(stem)?.[0];
    const other = number ? stem.replace(' 1', ' 2') : stem;
    const { lesson, html } = await read(`# Ice\n\n${first}\n\n${second}\n`);
    expect(lesson.questions.map(sketch)).toEqual([
      `open ${stem} > It is 917 g.`,
      `open ${other} > It is 92 g.`,
    ]);
    expect(html).not.toContain('917');
  });

  it('are none where they are called examples', async () => {
    expect(await questionsOf('**Example 1.** Find the mass.\n\n*Solution.* It is 917 g.\n')).toEqual([]);
  });
});

describe('options in the lines of an exercise', () => {
  it.each(['The correct answer is **B**, because it is light.', 'B. It is light.', '**B**'])(
    'are a choice by what its solution says: %s',
    async (told) => {
      const page = `\`\`\`{exercise} Ice\n:label: e1\nWhich floats?\n\nA. iron\nB. ice\n\`\`\`\n\n\`\`\`{solution} e1\n:class: dropdown\n${told}\n\`\`\`\n`;
      const [question] = await questionsOf(page);
      expect(question).toMatch(/^single-choice .*Which floats\? \[iron \| ICE\]/);
    },
  );
});

describe('folds that nobody named', () => {
  const task = (n: number, words: string, told: string): string =>
    `## Exercise ${n} — Ice *(part ${n})*\n\n${words}\n\n::: {.callout-tip collapse="true"}\n${told}\n:::\n\n---\n\n`;

  it('solve exercises where each of them ends with one', async () => {
    const page = task(1, 'Draw it.', 'a') + task(2, 'Melt it.', 'b') + task(3, 'Weigh it.', 'c');
    expect(await questionsOf(page)).toEqual(['open Draw it. > a', 'open Melt it. > b', 'open Weigh it. > c']);
  });

  it.each(['<details>', '<details>\n<summary>Show</summary>'])(
    'solve exercises that start from code, too: %s',
    async (opens) => {
      const fold = (words: string) => `${opens}\n\n${words}\n\n</details>\n\n`;
      const page = ['a', 'b', 'c'].map(
        (one, i) =>
          `## Exercise ${i + 1}\n\nDraw ${one}.\n\n\`\`\`r\n# here\n\`\`\`\n\n${fold(`draw ${one}`)}`,
      );
      expect(await questionsOf(page.join(''))).toEqual([
        'open Draw a. # here > draw a',
        'open Draw b. # here > draw b',
        'open Draw c. # here > draw c',
      ]);
    },
  );

  it('stay where one helps and others solve nothing', async () => {
    const page = `${task(1, 'Draw it.', 'Use a pen.')}## Exercise 2\n\nMelt it.\n\n## Exercise 3\n\nWeigh it.\n`;
    expect((await read(`# Ice\n\n${page}`)).html).toContain('Use a pen.');
  });
});

describe('divs of pandoc', () => {
  it.each(['solution-exo', 'exo-corrige', 'loesung', 'reponse'])(
    'whose class says in any language that they solve are solutions: %s',
    async (name) => {
      const page = `**Exercice 1.1**\n\nConstruire le vecteur.\n\n::: {.${name}}\nVoilà.\n:::\n\n**Exercice 1.2**\n\nLe peser.\n\n::: {.${name}}\nDeux.\n:::\n`;
      expect(await questionsOf(page)).toEqual([
        'open Exercice 1.1 Construire le vecteur. > Voilà.',
        'open Exercice 1.2 Le peser. > Deux.',
      ]);
    },
  );

  it('are places to write where that is all they are', async () => {
    const page = 'Why does ice float?\n\n::: {.answer-box}\nWrite here.\n:::\n';
    expect((await read(`# Ice\n\n${page}`)).html).toContain('Write here.');
  });
});

describe('items with their answer on a line of its own', () => {
  it.each(['My answer', 'Ma correction', 'Meine Antwort', 'Mi respuesta', 'La mia risposta', 'Réponse'])(
    'are asked without it: %s',
    async (title) => {
      const page = `## Exercise 1\n\n1. Ice _____ on water. (swim/float)\n   **${title} :** Ice floats on water. _____\n\n2. Ice _____ at 0 °C. (melt/boil)\n   **${title} :** Ice melts at 0 °C. _____\n`;
      expect(await questionsOf(page)).toEqual([
        'open Ice _____ on water. (swim/float) > Ice floats on water.',
        'open Ice _____ at 0 °C. (melt/boil) > Ice melts at 0 °C.',
      ]);
    },
  );

  const WAYS: Readonly<Record<string, (asked: string, told: string) => string>> = {
    'on the next line': (asked, told) => `${asked}\n${told}\n`,
    indented: (asked, told) => `${asked}\n   ${told}\n`,
    'in a paragraph of the item': (asked, told) => `${asked}\n\n   ${told}\n`,
    'in a paragraph that nobody indented': (asked, told) => `${asked}\n\n${told}\n\n`,
  };
  const TITLES = ['Answer:', '*Réponse :*', '**Antwort**:', 'Respuesta:', '*Risposta:*', 'Resposta:'];
  it.each(Object.keys(WAYS).flatMap((way) => TITLES.map((title) => [way, title] as const)))(
    'are asked though they only tell something: %s, %s',
    async (way, title) => {
      const put = WAYS[way]!;
      const page = `# Ice\n\n${put('1. Ice comes from', `${title} cold water`)}${put('2. Draw steam.', `${title} a cloud`)}${put('3. It melts at', `${title} 0 °C`)}`;
      expect(await questionsOf(page)).toEqual([
        'open Ice comes from > cold water',
        'open Draw steam. > a cloud',
        'open It melts at > 0 °C',
      ]);
    },
  );

  it('keep the letter that is a key', async () => {
    const page =
      '# Ice\n\n1. Ice floats on\n   a) iron\n   b) water\n   Answer: b\n2. Ice melts at\n   a) 0 °C\n   b) 9 °C\n   Answer: a\n';
    expect(await questionsOf(page)).toEqual([
      expect.stringMatching(/^single-choice/),
      expect.stringMatching(/^single-choice/),
    ]);
  });

  it('keep the line that is left to write on', async () => {
    const page =
      '## Exercise 1\n\n1. Draw ice.\n   **Your answer:** _____\n\n2. Draw steam.\n   **Your answer:** _____\n';
    expect((await questionsOf(page)).join()).toContain('Your answer');
  });
});

it('rules around the title of a solution part nothing off', async () => {
  const page =
    '***\n## Ejercicio: hielo\n\nDibuja el hielo.\n\n***\n### Solucion\n***\n\nFlota.\n\n***\n## Ejercicio: vapor\n\nDibuja el vapor.\n\n***\n### Solucion\n***\n\nSube.\n';
  expect(await questionsOf(page)).toEqual([
    'open Dibuja el hielo. > Flota.',
    'open Dibuja el vapor. > Sube.',
  ]);
});

it.each([
  'Esercizi e soluzioni',
  'Exercices et corrigés',
  'Aufgaben und Lösungen',
  'Ejercicios y soluciones',
])('what stands below a bold word for a solution ends what a page called so sets: %s', async (title) => {
  const page = `# ${title}\n\n## Ghiaccio\n\n- Disegna il ghiaccio.\n\n**Soluzione:**\n\`\`\`\nice\n\`\`\`\n\n## Vapore\n\n- Disegna il vapore.\n\n**Soluzione:** così.\n`;
  expect((await read(page)).lesson.questions.map(sketch)).toEqual([
    'open Disegna il ghiaccio. > ice',
    'open Disegna il vapore. > così.',
  ]);
});

describe('a page of questions about a topic', () => {
  const page = (title: string, ask: string): string =>
    `# ${title}\n\n${['ghiaccio', 'vapore', 'acqua', 'neve', 'brina'].map((one) => `### ${ask} ${one}?\n\nÈ ${one}.\n\n`).join('')}`;

  it('is answered below its headings', async () => {
    const { lesson } = await read(page('Domande di fisica', 'Che cos’è il'));
    expect(lesson.questions.map(sketch)[0]).toBe('open Che cos’è il ghiaccio? > È ghiaccio.');
    expect(lesson.questions).toHaveLength(5);
  });

  it.each([
    ['Domande', 'Che cos’è il'],
    ['Domande sul corso', 'Dove posso trovare il'],
    ['Domande frequenti', 'Che cos’è il'],
  ])('is none where a manual is asked: %s', async (title, ask) => {
    expect((await read(page(title, ask))).lesson.questions).toEqual([]);
  });
});

it('attributes of a div have letters of any language', async () => {
  const page =
    '::: {#exr-distribución-peso}\n¿Flota el hielo?\n\na. En agua.\n\nb. En aceite.\n:::\n\n::: {.callout-tip collapse="true"}\n## Solución\nSí.\n:::\n';
  expect(await questionsOf(page)).toEqual([
    'open Exercise 1 ¿Flota el hielo? a. En agua. b. En aceite. > Sí.',
  ]);
  expect(await questionsOf('Pourquoi flotte-t-elle ?\n\n::: {.réponse}\nElle est légère.\n:::\n')).toEqual([
    'open Pourquoi flotte-t-elle ? > Elle est légère.',
  ]);
});

describe('questions that are called by their numbers', () => {
  const TOLD = 'It is light.\n\n1. Weigh a cube.\n2. Divide by its room.\n\nThat is less than water.';
  it.each([
    ['behind its title', '**Answer:** '],
    ['below its title', '**Answer:**\n\n'],
    ['on its next line', '**Answer**\n'],
  ])('an answer that begins %s goes on to the next of them', async (_where, title) => {
    for (const between of ['', '---\n\n']) {
      const part = (n: number, stem: string, told: string): string =>
        `**Question ${n}**\n\n${stem}\n\n${title}${told}\n\n${between}`;
      const page = part(1, 'Ice floats. Say why.', TOLD) + part(2, 'Salt sinks.', 'It is heavy.');
      const { lesson, html } = await read(`# T\n\n## Exercises\n\n${page}`);
      expect(lesson.questions.map(sketch)).toEqual([
        'open Question 1 Ice floats. Say why. > It is light. Weigh a cube. Divide by its room. That is less than water.',
        'open Question 2 Salt sinks. > It is heavy.',
      ]);
      expect(html).not.toContain('less than water');
    }
  });
});
