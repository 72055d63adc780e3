/**
 * The forms in which teachers write a choice: what asks, its options, and the key below them. Three a page: each is a
 * choice whose right option is the one that the key names.
 */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';
import { OFFERED, RIGHT, THINGS } from './offered-things.ts';

/** `indented`: what stands below belongs to an item of a list. */
const ASKED: Readonly<Record<string, { ask: (thing: string, n: number) => string; indented?: true }>> = {
  'a paragraph': { ask: (thing) => `What is ${thing}?` },
  'a line in bold': { ask: (thing) => `**What is ${thing}?**` },
  'a counted line, all in bold': { ask: (thing, n) => `**${n}. What is ${thing}?**` },
  'a line counted in bold': { ask: (thing, n) => `**Question ${n}:** What is ${thing}?` },
  'an exercise’s number in bold, and a line': { ask: (thing, n) => `**Aufgabe ${n}**\n\nWas ist ${thing}?` },
  'a line behind Q and a number': { ask: (thing, n) => `Q${n}. What is ${thing}?` },
  'a heading': { ask: (thing) => `### What is ${thing}?` },
  'a heading that nothing ends': { ask: (thing) => `### Whoever sees ${thing} thinks of` },
  'a heading that nothing ends, and code': {
    ask: (thing) => `### Whoever sees ${thing} thinks of\n\n\`\`\`\nprint(1)\n\`\`\``,
  },
  'a heading, and another of options': { ask: (thing) => `### This is ${thing}.\n\n#### Options` },
  'a counted heading': { ask: (thing, n) => `### ${n}. What is ${thing}?` },
  'a heading that counts, and a line': { ask: (thing, n) => `### Question ${n}\n\nWhat is ${thing}?` },
  'an item that is counted': { ask: (thing, n) => `${n}. What is ${thing}?`, indented: true },
  'an item in bold': { ask: (thing, n) => `${n}. **What is ${thing}?**`, indented: true },
  'a question and how many to choose': { ask: (thing) => `What is ${thing}? (Select one.)` },
  'a question above code': { ask: (thing) => `What is ${thing}?\n\n\`\`\`python\nprint(1)\n\`\`\`` },
  'words that tell to choose': { ask: (thing) => `Choose the best definition of ${thing}:` },
  'words that nothing ends': { ask: (thing, n) => `${n}. The word ${thing} stands for` },
  'words above a title of options': { ask: (thing, n) => `${n}. What is ${thing}?\n\n**Options:**` },
  'words that end by nothing': { ask: (thing) => `Whoever sees ${thing} thinks of` },
  'words with a gap': { ask: (thing) => `${thing} is ____.` },
  'words to be ended': { ask: (thing) => `This is true of ${thing}:` },
};

const lettered = (write: (letter: string, words: string) => string, between = '\n') => {
  return (options: readonly string[]) => options.map((words, i) => write('ABC'[i]!, words)).join(between);
};

const OPTIONS: Readonly<Record<string, (options: readonly string[]) => string>> = {
  lines: lettered((letter, words) => `${letter}) ${words}`),
  'lines that are broken': lettered((letter, words) => `${letter}) ${words}`, '  \n'),
  'lines with full stops': lettered((letter, words) => `${letter}. ${words}`),
  'lines with small letters in brackets': lettered((letter, words) => `(${letter.toLowerCase()}) ${words}`),
  paragraphs: lettered((letter, words) => `${letter}) ${words}`, '\n\n'),
  'one line': lettered((letter, words) => `${letter}) ${words}`, ' '),
  'a list': lettered((letter, words) => `- ${letter}) ${words}`),
  'a list with colons': lettered((letter, words) => `- ${letter}: ${words}`),
  'a list with letters in bold': lettered((letter, words) => `- **${letter})** ${words}`),
  'a list with boxes': lettered((letter, words) => `- [ ] ${letter}) ${words}`),
  'a list without letters': lettered((_, words) => `- ${words}`),
  'a list with bold letters alone': lettered((letter, words) => `- **${letter}** ${words}`),
  'a list that says Option': lettered((letter, words) => `- Option ${letter}: ${words}`),
  'one line with full stops': lettered((letter, words) => `${letter.toLowerCase()}. ${words}`, '   '),
  'one line with bars': lettered((letter, words) => `${letter}) ${words}`, ' | '),
  'one line with commas': lettered((letter, words) => `(${letter.toLowerCase()}) ${words}`, ', '),
  'one line with bold letters': lettered((letter, words) => `**${letter})** ${words}`, ' &emsp; '),
  'two lines': ([a, b, c]) => `A) ${a}   B) ${b}\nC) ${c}`,
  'lines with slashes': lettered((letter, words) => `${letter}/ ${words}`),
  'lines with a stop and a dash': lettered((letter, words) => `${letter}.- ${words}`),
  'circled letters': lettered((letter, words) => `${DRAWN[letter]![0]} ${words}`, '  \n'),
  'letters in boxes': lettered((letter, words) => `- ${DRAWN[letter]![1]} ${words}`),
  circles: lettered((_, words) => `○ ${words}`, '  \n'),
  'empty brackets': lettered((_, words) => `( ) ${words}`),
  'boxes without a list': lettered((_, words) => `[ ] ${words}`, '  \n'),
  'a table of cells': ([a, b, c]) => `| | |\n|---|---|\n| A) ${a} | B) ${b} |\n| C) ${c} | |`,
  'a table of one column': (options) =>
    `| Options |\n|---|\n${lettered((letter, words) => `| ${letter}. ${words} |`)(options)}`,
  'a block of code': (options) =>
    `\`\`\`\n${lettered((letter, words) => `${letter}) ${words}`)(options)}\n\`\`\``,
  'a block of code with dashes': (options) =>
    `\`\`\`\n${lettered((letter, words) => `${letter} - ${words}`)(options)}\n\`\`\``,
  'an indented block': lettered((letter, words) => `    ${letter.toLowerCase()}) ${words}`),
  'lines with dashes': lettered((letter, words) => `${letter} – ${words}`, '  \n'),
  'lines with colons': lettered((letter, words) => `${letter}: ${words}`, '  \n'),
  'terms and meanings': lettered((letter, words) => `${letter}\n: ${words}`, '\n\n'),
  'a quotation': lettered((letter, words) => `> ${letter}. ${words}`, '  \n'),
  'lines with letters and no signs': lettered((letter, words) => `${letter} ${words}`, '  \n'),
  'a list with letters and no signs': lettered((letter, words) => `- ${letter} ${words}`),
};

/** Letters that are drawn. */
const DRAWN: Readonly<Record<string, readonly [string, string]>> = {
  A: ['Ⓐ', '🅰️'],
  B: ['Ⓑ', '🅱️'],
  C: ['Ⓒ', '🇨'],
};

const KEYS: Readonly<Record<string, (letter: string, words: string) => string>> = {
  'a title in bold': (letter) => `**Answer:** ${letter}`,
  'a title': (letter) => `Answer: ${letter}`,
  'a title, the letter and the words': (letter, words) => `Answer: ${letter}) ${words}`,
  'a title and the words': (_, words) => `**Answer:** ${words}`,
  'a title cut short': (letter) => `Ans: ${letter}`,
  'bold letters': (letter) => `**Correct answer: ${letter}**`,
  'slanted letters': (letter) => `*Answer: ${letter}*`,
  'the letter of an option': (letter) => `Correct option: (${letter.toLowerCase()})`,
  'a quotation': (letter, words) => `> **Answer:** ${letter}) ${words}`,
  'a fold': (letter) => `<details><summary>Answer</summary>\n\n${letter}\n\n</details>`,
  'a fold that explains': (letter, words) =>
    `<details><summary>Show answer</summary>\n\n**${letter}) ${words}**\n\nBecause.\n\n</details>`,
  'a title alone': (letter) => `**Answer**\n\n${letter}`,
  'a title alone, the letter and the words': (letter, words) => `**Answer:**\n\n${letter}) ${words}`,
  'a heading': (letter) => `#### Answer\n\n${letter}`,
  'an item': (letter) => `- **Answer:** ${letter}`,
  'a tick': (letter) => `✅ ${letter}`,
  'an arrow': (letter) => `→ ${letter}`,
  'bold letters, and why': (letter) => `**Answer: ${letter}** Because of it.`,
  'letters that bars hide': (letter) => `Answer: ||${letter}||`,
  'a fold with a bold letter, and why': (letter) =>
    `<details><summary>Answer</summary>\n\n**${letter}** It is so.\n\n</details>`,
  'a line in square brackets': (letter) => `[Answer: ${letter}]`,
  'a drawn key': (letter) => `🔑 ${letter}`,
  'a sign, and the words': (_, words) => `👉 ${words}`,
  'a sentence': (letter) => `The correct answer is ${letter}.`,
  'what is explained below': (letter) => `**Answer:** ${letter}\n\n**Explanation:** Because.`,
  'an arrow of signs': (letter) => `-> ${letter}`,
  'a letter in brackets': (letter) => `[${letter}]`,
  'a box': (letter) => `> [!TIP]\n> Answer: ${letter}. Because.`,
  'what is explained above': (letter) => `**Explanation:** Because.\n\n**Answer:** ${letter}`,
  'a place to answer, and a fold': (letter) =>
    `Your answer: ____\n\n<details><summary>Answer</summary>\n\n${letter}\n\n</details>`,
  'a fold that judges each': (letter) =>
    `<details><summary>Answer</summary>\n\n${['A', 'B', 'C'].map((one) => `- ${one === letter ? '✅' : '❌'} **${one}**: Because.`).join('\n')}\n\n</details>`,
  'a fold with its words and a reason': (_, words) =>
    `<details><summary>Answer</summary>\n\n**${words}**. Because.\n\n</details>`,
  'a heading in a fold, with an arrow': (letter, words) =>
    `<details><summary><b>Answer</b></summary>\n<p>\n\n#### Correct answer -> ${letter}: ${words}\n\n</p>\n</details>`,
  'a fold, and why in clear below it': (letter) =>
    `<details><summary>Answer</summary>\n\n${letter}\n\n</details>\n\n**Explanation:** Because.`,
  'a French word': (letter) => `**Réponse : ${letter.toLowerCase()}**`,
  'a German word below a bold number': (letter) => `**Lösung:** ${letter}`,
  'a German word': (letter) => `Lösung: ${letter}`,
  'an Italian word': (letter) => `Risposta corretta: ${letter.toLowerCase()}`,
  'a Spanish word': (letter) => `Respuesta: ${letter.toLowerCase()})`,
};

/** How the right option says itself that it is right. */
const MARKS: Readonly<Record<string, (words: string) => string>> = {
  'bold words': (words) => `**${words}**`,
  'bold and slanted words': (words) => `***${words}***`,
  'bold words above a line': (words) => `<u><b> ${words} </b></u>`,
  'marked words': (words) => `<mark>${words}</mark>`,
  'words between signs': (words) => `==${words}==`,
  'words in a colour': (words) => `<span style="color:green">${words}</span>`,
  'words of a colour': (words) => `<font color="red">${words}</font>`,
  'words on a colour': (words) => `<span style="background-color: yellow">${words}</span>`,
  'a comment': (words) => `${words} <!-- correct -->`,
  'a comment that is a cross': (words) => `${words} <!-- x -->`,
  'a comment that is a box': (words) => `${words} <!-- [X] -->`,
  'a star': (words) => `${words} *`,
  'a star in brackets': (words) => `${words} (*)`,
  'a tick': (words) => `${words} ✔️`,
  'a tick by its name': (words) => `${words} :white_check_mark:`,
  'a tick and a word': (words) => `${words} ✅ Correct`,
  'a word in brackets': (words) => `${words} (answer)`,
  'an arrow and a word': (words) => `${words} <- answer`,
};

/** The same, before the letter. */
const SIGNS = ['✓ ', '✅ ', '→ ', '*', '\\* '];

const MARKABLE = [
  'lines',
  'lines that are broken',
  'paragraphs',
  'one line',
  'a list',
  'a list with colons',
  'terms and meanings',
];

async function isMarked(page: string): Promise<boolean> {
  const { lesson } = await read(page);
  return THINGS.every((thing, i) =>
    lesson.questions.some(
      (question) =>
        question.kind === 'single-choice' &&
        html(question.prompt).includes(thing) &&
        question.options
          .map(({ content, correct }) => `${correct ? '*' : ''}${html(content).trim()}`)
          .join() === OFFERED[i]!.map((words, n) => `${n === RIGHT[i] ? '*' : ''}${words}`).join(),
    ),
  );
}

type Form = readonly [asked: string, options: string, key: string];

async function isRead([asked, options, key]: Form): Promise<boolean> {
  const { ask, indented } = ASKED[asked]!;
  const one = (thing: string, i: number): string => {
    const right = RIGHT[i]!;
    const told = KEYS[key]!('ABC'[right]!, OFFERED[i]![right]!);
    const text = `${ask(thing, i + 1)}\n\n${OPTIONS[options]!(OFFERED[i]!)}\n\n${told}`;
    return indented ? text.replace(/\n(?=.)/g, '\n   ') : text;
  };
  const { lesson } = await read(`# Weather\n\n${THINGS.map(one).join('\n\n')}\n\nAfter.\n`);
  return THINGS.every((thing, i) =>
    lesson.questions.some((question) => {
      if (question.kind !== 'single-choice' || !html(question.prompt).includes(thing)) return false;
      const marked = question.options.map(
        ({ content, correct }) => `${correct ? '*' : ''}${html(content).trim()}`,
      );
      return (
        marked.join(' | ') ===
        OFFERED[i]!.map((words, n) => `${n === RIGHT[i] ? '*' : ''}${words}`).join(' | ')
      );
    }),
  );
}

async function unread(forms: readonly Form[]): Promise<readonly Form[]> {
  const failed: Form[] = [];
  for (const form of forms) if (!(await isRead(form))) failed.push(form);
  return failed;
}

describe('a choice', () => {
  it.each(Object.keys(KEYS))('below which the key is %s', async (key) => {
    const byOptions = Object.keys(OPTIONS).map((options): Form => ['a paragraph', options, key]);
    const byAsked = Object.keys(ASKED).map((asked): Form => [asked, 'a list', key]);
    expect(await unread([...byOptions, ...byAsked])).toEqual([]);
  });

  it.each([
    (letter: string) => `\`\`\`\nAnswer: ${letter}\n\`\`\``,
    (letter: string) => `**Solution:**  \n2 + 2 = 4  \n✅ **Answer: ${letter}**`,
    (letter: string) =>
      `**Solution:**  \nIn grams:  \n- 2 + 2 = 4  \n- 3 + 3 = 6  \n✅ **Answer: ${letter}**`,
    (letter: string) => `**Lösung:** 2 + 2 = 4.\n\nDavon die Hälfte.\n\n**Antwort: ${letter}**`,
    (letter: string) => `**Corrigé**\n\n2 + 2 = 4.\n\nRéponse : ${letter}`,
    (letter: string) =>
      `<details><summary>Answer</summary>\n\n${letter === 'A' ? 'B' : 'A'} is wrong. ${letter} is right: so it is.\n\n</details>`,
  ])('in letters, below which the key is: %s', async (key) => {
    const questions = THINGS.map(
      (thing, i) => `What is ${thing}?\n\n${OPTIONS['a list']!(OFFERED[i]!)}\n\n${key('ABC'[RIGHT[i]!]!)}`,
    );
    expect(await isMarked(`# Weather\n\n${questions.join('\n\n')}\n\n## After\n`)).toBe(true);
  });

  it('with options behind colons, of which the fourth is no question’s letter', async () => {
    const questions = ['fog', 'hail', 'dew', 'snow'].map(
      (thing) => `What is ${thing}?\n\n- A: iron\n- B: ${thing}\n- C: lead\n- D: rain\n\nAnswer: B`,
    );
    const { lesson } = await read(`# Weather\n\n${questions.join('\n\n')}\n`);
    expect(lesson.questions.map(sketch)).toEqual(
      ['fog', 'hail', 'dew', 'snow'].map(
        (thing) => `single-choice What is ${thing}? [iron | ${thing.toUpperCase()} | lead | rain]`,
      ),
    );
  });

  it.each([
    ['a quotation', (words: string) => words.replace(/^/gm, '> ')],
    ['an alert', (words: string) => `> [!NOTE]\n${words.replace(/^/gm, '> ')}`],
    ['a note', (words: string) => `:::{note}\n${words}\n:::`],
    ['a card', (words: string) => `::::{card} Question\n${words}\n::::`],
    ['a fold', (words: string) => `<details><summary>Question</summary>\n\n${words}\n\n</details>`],
  ])('in %s, behind which stands its key', async (_what, box) => {
    for (const key of [
      '**Answer:** B. It is so.',
      '> Answer: B',
      '<details><summary>Answer</summary>\n\n**B**\n\n</details>',
    ]) {
      const questions = ['What is fog?', 'Hail is', 'What is dew?'].map(
        (asked) => `${box(`${asked}\n\n- A) iron\n- B) water`)}\n\n${key}`,
      );
      const { lesson, html: page } = await read(
        `# Weather\n\n${questions.join('\n\n')}\n\n## After\n\nMore.\n`,
      );
      expect(lesson.questions.map((one) => sketch(one).replace(/ > .*/, ''))).toEqual([
        'single-choice What is fog? [iron | WATER]',
        'single-choice Hail is [iron | WATER]',
        'single-choice What is dew? [iron | WATER]',
      ]);
      expect(page).not.toContain('It is so');
      expect(page).toContain('More.');
    }
  });

  it.each([
    'Answer: A, C',
    '**Answers:** A; C',
    'Answer: A C',
    '**Respuestas correctas: A y C**',
    'Resposta: A e C',
    'Réponses : A et C',
    '✅ A and C',
    '✅ A, C',
    '#### Antwort\n\nA, C',
  ])('that is the second of a page, and has two right options: %j', async (key) => {
    const one = 'What is rain?\n\n- A) iron\n- B) water\n- C) lead\n\nAnswer: B';
    const two = `What is hard?\n\n- A) iron\n- B) water\n- C) lead\n\n${key}`;
    const { lesson } = await read(`# Weather\n\n${one}\n\n${two}\n\n${one.replace('rain', 'wet')}\n`);
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice What is rain? [iron | WATER | lead]',
      'multiple-choice What is hard? [IRON | water | LEAD]',
      'single-choice What is wet? [iron | WATER | lead]',
    ]);
  });

  it.each(['Comentário', 'Uitleg', 'Erläuterung', 'Ragionamento', 'Raisonnement'])(
    'whose key stands below what is called %s',
    async (reason) => {
      const questions = THINGS.map(
        (thing) => `What is ${thing}?\n\n- A) iron\n- B) water\n\n*${reason}:* wet.\n\n**Answer:** B`,
      );
      const { lesson, html: page } = await read(`# Weather\n\n${questions.join('\n\n')}\n`);
      expect(lesson.questions.map(({ kind }) => kind)).toEqual(THINGS.map(() => 'single-choice'));
      expect(page).not.toContain('wet');
    },
  );

  it.each(Object.keys(ASKED))('that is asked by %s, with options of every form', async (asked) => {
    expect(
      await unread(Object.keys(OPTIONS).map((options): Form => [asked, options, 'a title in bold'])),
    ).toEqual([]);
  });

  it.each(Object.keys(MARKS))('whose right option is known by %s', async (mark) => {
    const failed: string[] = [];
    // A star may be a footnote's: only where many rows of a page have one.
    const isStar = mark.startsWith('a star');
    for (const form of isStar ? MARKABLE.filter((one) => one !== 'terms and meanings') : MARKABLE) {
      const questions = THINGS.map((thing, i) => {
        const options = OFFERED[i]!.map((words, n) => (n === RIGHT[i] ? MARKS[mark]!(words) : words));
        return `What is ${thing}?\n\n${OPTIONS[form]!(options)}`;
      });
      if (!(await isMarked(`# Weather\n\n${questions.join('\n\n')}\n\n## After\n`))) failed.push(form);
    }
    expect(failed).toEqual([]);
  });

  it.each(['**', '***', '<b>', '<u><b>'])(
    'that nothing asks for, all of whose right option stands in %s',
    async (mark) => {
      const end = mark.replaceAll('<', '</').replace(/(<\/u>)(<\/b>)/, '$2$1');
      const questions = THINGS.map((thing, i) => {
        const options = OFFERED[i]!.map((words, n) => `${'abc'[n]}) ${words}`);
        options[RIGHT[i]!] = `${mark}${options[RIGHT[i]!]}${end}`;
        return `Whoever sees ${thing} thinks of\n\n${options.join('\n\n')}`;
      });
      expect(await isMarked(`# Weather\n\n${questions.join('\n\n---\n\n')}\n`)).toBe(true);
    },
  );

  it('of a quiz in paragraphs that marks the others, and not this one', async () => {
    const offered = '\n\na) rain\n\nb) a low cloud\n\nc) dust';
    const marked = ['Fog is', 'Mist is', 'A haze is'].map((one) => one + offered.replace(/b\).*/, '**$&**'));
    const { lesson } = await read(
      `# Weather\n\n${[...marked, `What is smog?${offered}`].join('\n\n---\n\n')}\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      ...['Fog', 'Mist', 'A haze'].map((one) => `single-choice ${one} is [rain | A LOW CLOUD | dust]`),
      'open What is smog? rain a low cloud dust',
    ]);
  });

  it.each([
    ['Options', 'Water boils at ____ degrees.'],
    ['Opciones', 'El agua hierve'],
    ['Choix', '2\\) L’eau bout à :'],
    ['Antwortmöglichkeiten', 'Wasser siedet bei ____ Grad.'],
    ['Opções', 'Quanto? Escolha bem'],
  ])('below a heading %s', async (title, asked) => {
    const key = '<solution style="display:none;">2,3</solution>';
    const { lesson, html: page } = await read(
      `# Weather\n\n## Quiz\n\n### ${asked}\n\n#### ${title}\n\n1. 90\n2. 100\n3. 100.0\n\n${key}\n`,
    );
    expect(lesson.questions.map((one) => sketch(one).replace(/^.*\[/, '['))).toEqual(['[90 | 100 | 100.0]']);
    expect(page).not.toContain(title);
  });

  it.each(SIGNS)('whose right option has %s before its letter', async (sign) => {
    const questions = THINGS.map((thing, i) => {
      const options = OFFERED[i]!.map((words, n) => `${n === RIGHT[i] ? sign : ''}${'ABC'[n]}) ${words}`);
      return `What is ${thing}?\n\n${options.join('\n')}`;
    });
    expect(await isMarked(`# Weather\n\n${questions.join('\n\n')}\n\n## After\n`)).toBe(true);
  });

  it.each([
    '## Answers\n\n1. B\n2. A\n3. C',
    '**Answers:** 1. B 2. A 3. C',
    '## Answer key\n\n| Question | Answer |\n|---|---|\n| 1 | B |\n| 2 | A |\n| 3 | C |',
    '**Answer key:** B, A, C',
    '## Corrigé\n\n1 → B\n2 → A\n3 → C',
    '## Corrigé\n\n1 → B, 2 → A, 3 → C',
    '## Answers\n\n> 1-B, 2-A, 3-C',
    '**Answers**\n\n1-B, 2-A, 3-C',
    '## Gabarito\n\nB, A, C',
    '> **Answers:** 1-B, 2-A, 3-C',
    '## Answers\n\n1B 2A 3C',
    '## Answer key\n**B A C**',
    '**Corrigé :** b / a / c',
    '## Lösungen\n\nb, a, c',
    '## Gabarito\n\nB – A – C',
    '> **Antworten**\n>\n> 1. B\n> 2. A\n> 3. C',
    '## Clave de respuestas\n\n1. a low cloud\n2. frozen rain\n3. water of the night',
    '<details><summary>Soluzioni</summary>\n\n1. a low cloud\n2. frozen rain\n3. water of the night\n\n</details>',
    '**Answers**\n\n<details><summary>Show answers</summary>\n\n1. B\n2. A\n3. C\n\n</details>',
    '## Lösungen\n\n### Frage 1\n\n**Antwort: B** Es ist so.\n\n### Frage 2\n\nA\n\n### Frage 3\n\n**Antwort:** C – es ist so.',
    '<details><summary>Answers</summary>\n\n1) B; 2) A; 3) C\n\n</details>',
  ])('that nobody counts, and as many keys at the end: %j', async (keys) => {
    const questions = THINGS.map((thing, i) => `What is ${thing}?\n\n${OPTIONS.lines!(OFFERED[i]!)}`);
    expect(await isMarked(`# Weather\n\n${questions.join('\n\n')}\n\n${keys}\n`)).toBe(true);
    for (const form of ['a block of code', 'an indented block', 'lines with dashes', 'lines with colons'])
      for (const [ask, title] of [
        [(thing: string) => `What is ${thing}?`, 'Weather quiz'],
        [(thing: string, n: number) => `${n}\\) What is ${thing}?`, 'Weather'],
        [(thing: string, n: number) => `**${n}. What is ${thing}?**`, 'Weather'],
      ] as const) {
        const blocks = THINGS.map((thing, i) => `${ask(thing, i + 1)}\n\n${OPTIONS[form]!(OFFERED[i]!)}`);
        expect(await isMarked(`# ${title}\n\n${blocks.join('\n\n')}\n\n${keys}\n`)).toBe(true);
      }
    const items = questions.map((one) => `- ${one.replace(/\n(?=.)/g, '\n  ')}`);
    expect(await isMarked(`# Weather\n\n${items.join('\n\n')}\n\n${keys}\n`)).toBe(true);
    const headed = questions.map((one, i) => `### Question ${i + 1}\n\n${one}`);
    expect(await isMarked(`# Weather\n\n${headed.join('\n\n')}\n\n${keys}\n`)).toBe(true);
    const { lesson } = await read(`# Weather\n\n${headed.join('\n\n')}\n\n${keys}\n`);
    expect(lesson.questions).toHaveLength(3);
  });
});

describe('statements that Roman numbers count', () => {
  const STATEMENTS = 'I. Ice floats.\nII. Iron floats.';
  const OFFERS = ['Both are right.', 'Only I is right.', 'Only II is right.'];
  const LETTERS = OFFERS.map((one, i) => `${'ABC'[i]}) ${one}`).join('\n');
  const WHOLE = [
    'Of these statements: I. Ice floats. II. Iron floats.',
    '[Both are right. | ONLY I IS RIGHT. | Only II is right.]',
  ];

  it.each([
    ['letters', LETTERS, '\n\nAnswer: B'],
    ['boxes', OFFERS.map((one, i) => `- [${i === 1 ? 'x' : ' '}] ${one}`).join('\n'), ''],
  ])('are asked with what leads to them, above %s', async (_what, options, key) => {
    for (const statements of [STATEMENTS, STATEMENTS.replace('\n', '\n\n'), STATEMENTS.replace('\n', '  \n')])
      for (const cue of ['', 'Choose the right option:\n\n', 'Assinale a alternativa correta:\n\n']) {
        const one = `Of these statements:\n\n${statements}\n\n${cue}${options}${key}`;
        const { lesson, html: page } = await read(
          `# Ice\n\n${one}\n\n**Explanation:** so it is.\n\n${one}\n`,
        );
        const [stem, offered] = WHOLE;
        expect(lesson.questions).toHaveLength(2);
        for (const question of lesson.questions) {
          expect(sketch(question)).toContain(stem);
          expect(sketch(question)).toContain(offered);
        }
        if (key) expect(page).not.toContain('so it is');
      }
  });
});

it.each([
  ['### This is not its duty:', '### This is not its duty:'],
  ['**Among other things it is**', 'Among other things it is'],
])('an answer that names none of the options keeps all that stands above them: %s', async (asked) => {
  const { lesson, html: page } = await read(
    `# Ice\n\n${asked}\n\nA. heavy  \nB. light  \nC. warm\n\n<details><summary>Answer</summary>\n\nThe law says so.\n\n</details>\n`,
  );
  expect(lesson.questions.map(({ kind }) => kind)).toEqual(['open']);
  expect(sketch(lesson.questions[0]!)).toMatch(/(?:duty:|it is) heavy light warm > The law says so/);
  expect(page).not.toContain('The law');
});

it('parts of an exercise that are answered one by one keep their letters', async () => {
  const { lesson } = await read(
    '# Ice\n\nIts weight in grams:\n\n- a) of a cube\n- b) of a ball\n- c) of a cone\n\n<details><summary>Answers</summary>\n\n- a) one\n- b) two\n- c) three\n\n</details>\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'open Its weight in grams: a) of a cube > one',
    'open Its weight in grams: b) of a ball > two',
    'open Its weight in grams: c) of a cone > three',
  ]);
});

it('an item to be ended that nobody marked, among others that are, is asked with its options', async () => {
  const items = ['Fog is:', 'What is mist?', 'Dew is:', 'The smog of a town is:'].map(
    (one, i) => `${i + 1}. ${one}\n   A) rain\n   B) a low cloud${i === 3 ? '' : ' X'}\n   C) dust`,
  );
  const { lesson } = await read(`# Weather\n\n${items.join('\n\n')}\n`);
  expect(lesson.questions.map(({ kind }) => kind)).toEqual([...Array(3).fill('single-choice'), 'open']);
});

it('letters that go on those of the options above are options, too', async () => {
  const { lesson } = await read(
    '# Ice\n\nWhat floats?\n\n- D. iron\n- E. <u><b>ice</b></u>\n- F. lead\n\nWhat sinks?\n\n- A. <u><b>iron</b></u>\n- B. ice\n- C. wax\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice What floats? [iron | ICE | lead]',
    'single-choice What sinks? [IRON | ice | wax]',
  ]);
});

it.each(['**1.** What floats?', '### Question 1\n\nWhat floats?'])(
  'A: and B: below what asks, again and again, are options and no answer: %j',
  async (asked) => {
    const one = (n: number): string =>
      `${asked.replace('1', String(n))}\n\nA: iron  \nB: **ice**  \nC: lead  \nD: stone`;
    const { lesson } = await read(`# Ice\n\n${[1, 2, 3, 4].map(one).join('\n\n')}\n`);
    expect(lesson.questions.map((question) => sketch(question).replace(/.*\[/, '['))).toEqual(
      Array(4).fill('[iron | ICE | lead | stone]'),
    );
  },
);
