/** Words for answers that no list of the reader's has, learned from where they stand on their page. */
import { expect, test } from 'vitest';
import { type Lesson, plainText } from '../../src/lesson/index.ts';
import { memoryFiles, readLesson } from '../../src/read/index.ts';

/** A page in a language that nobody has listed. */
async function read(text: string, language = 'xx'): Promise<Lesson> {
  const project = { description: { language }, settings: {} };
  const { lesson } = await readLesson({ path: 'page.md', folder: 'lessons', text }, memoryFiles(), project);
  return lesson!;
}

const asked = ({ questions }: Lesson): readonly string[] =>
  questions.map(({ prompt, feedback }) => `${plainText(prompt)} → ${feedback ? plainText(feedback) : ''}`);

const right = ({ questions }: Lesson): readonly string[] =>
  questions.map((question) =>
    question.kind === 'single-choice'
      ? plainText(question.options.find(({ correct }) => correct)!.content)
      : question.kind,
  );

const three = (row: (asks: string, tells: string, n: number) => string): string =>
  `# Dolvag\n\n${[
    ['Miv torp zunk?', 'Larb ost.'],
    ['Gax pell ombi?', 'Vint sarro.'],
    ['Hud nemm kolt?', 'Yepp driba.'],
  ]
    .map(([asks, tells], i) => row(asks!, tells!, i + 1))
    .join('\n\n')}\n`;

const ALL = ['Miv torp zunk? → Larb ost.', 'Gax pell ombi? → Vint sarro.', 'Hud nemm kolt? → Yepp driba.'];

test.each<[string, (asks: string, tells: string, n: number) => string]>([
  ['a fold', (asks, tells) => `${asks}\n\n<details><summary>Brunto</summary>\n\n${tells}\n\n</details>`],
  ['a bold word', (asks, tells, n) => `${n}. ${asks}\n\n   **Brunto:** ${tells}`],
  ['a line', (asks, tells) => `**${asks}**\n\nBrunto: ${tells}`],
  ['a heading', (asks, tells) => `## ${asks}\n\n### Brunto\n\n${tells}`],
  ['a box', (asks, tells) => `${asks}\n\n:::tip[Brunto]\n${tells}\n:::`],
])('a word that stands below each question, as %s, is the one for answers', async (_, row) => {
  expect(asked(await read(three(row)))).toEqual(ALL);
});

test('nothing but such words stands as another while questions are looked for', async () => {
  const page = three((asks, tells) => `${asks}\n\n<details><summary>Brunto</summary>${tells}</details>`);
  const lesson = await read(`${page}\nKvell [Risposta](https://example.org/Antwort.html) drell.\n`);
  expect(asked(lesson)).toEqual(ALL);
  expect(JSON.stringify(lesson)).toContain('https://example.org/Antwort.html');
  expect(JSON.stringify(lesson)).not.toMatch(/Respuesta|Brunto.html/);
});

test('what calls the options to choose from is no answer', async () => {
  const lesson = await read(
    three(
      (asks, _, n) =>
        `${asks}\n\n**Wella**\n\n- a) ulla ${n}\n- b) pono ${n}\n- c) riss ${n}\n\n**Brunto:** ${'abc'[n - 1]}`,
    ),
  );
  expect(right(lesson)).toEqual(['ulla 1', 'pono 2', 'riss 3']);
});

test.each([
  ['two words', 'stimt', 'fals'],
  ['the same for several', 'fals', 'fals'],
])('marks by %s tell nobody which option is right', async (_, one, other) => {
  const page = three(
    (asks, _tells, n) => `${n}. ${asks}\n   - ulla ${n} (${one})\n   - pono (${other})\n   - riss`,
  );
  expect((await read(page)).questions).toEqual([]);
});

test.each(['en', 'sv'])('in a language with lists, a word in brackets is no mark: %s', async (language) => {
  const page = three((asks, _tells, n) => `${asks}\n\n- ulla ${n} (vald)\n- pono\n- riss`);
  expect((await read(page, language)).questions).toEqual([]);
});

test('a mark that nobody knows tells the right option, where each list has it once', async () => {
  const page = three((asks, _, n) =>
    [
      `${n}. ${asks}`,
      ...['ulla', 'pono', 'riss'].map((one, i) => `   - ${one} ${n}${i === n - 1 ? ' (stimt)' : ''}`),
    ].join('\n'),
  );
  const lesson = await read(page);
  expect(right(lesson)).toEqual(['ulla 1', 'pono 2', 'riss 3']);
  expect(JSON.stringify(lesson)).not.toContain('stimt');
});

test('a page that has a known word for its answers has others for other things', async () => {
  const lesson = await read(
    three(
      (asks, tells, n) =>
        `## Exercise ${n}\n\n**Wenk:** ${asks}\n\n<details><summary>Answer</summary>${tells}</details>`,
    ),
  );
  expect(asked(lesson)).toEqual(ALL.map((one) => `Wenk: ${one}`));
});

test.each(['Note', 'Wink'])(
  'in a language with lists, %s below questions in clear is no answer',
  async (word) => {
    const lesson = await read(
      `# Ice\n\n## Why is ice cold?\n\n**${word}:** It lies in the north.\n\n## How does ice form?\n\n**${word}:** It takes a night.\n\n## Where is ice found?\n\n**${word}:** In the far south.\n`,
      'en',
    );
    expect(lesson.questions).toEqual([]);
  },
);

test.each([
  ['et', 'Vastus', 'Küsimus'],
  ['lv', 'Atbilde', 'Jautājums'],
  ['lt', 'Atsakymas', 'Klausimas'],
  ['sr', 'Одговор', 'Питање'],
  ['ka', 'პასუხი', 'კითხვა'],
  ['sw', 'Jibu', 'Swali'],
  ['bn', 'উত্তর', 'প্রশ্ন'],
])('%s: once is enough for words that are listed', async (language, answer, question) => {
  const lesson = await read(
    `# Dolvag\n\n**${question} 1:** Miv torp zunk?\n\n**${answer}:** Larb ost.\n`,
    language,
  );
  expect(asked(lesson).join()).toMatch(/Miv torp zunk\? → Larb ost\.$/);
});
