/** Words for questions and answers in languages whose sentences Cartable doesn't know. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

/** A question, what is to be done, an answer, a correct one, a solution, and how an answer is shown. */
const LANGUAGES: readonly (readonly [string, string, string, string, string, string, string])[] = [
  ['Polish', 'Pytanie', 'Zadanie', 'Odpowiedź', 'Poprawna odpowiedź', 'Rozwiązanie', 'Pokaż odpowiedź'],
  ['Czech', 'Otázka', 'Úloha', 'Odpověď', 'Správná odpověď', 'Řešení', 'Zobrazit odpověď'],
  ['Croatian', 'Pitanje', 'Zadatak', 'Odgovor', 'Točan odgovor', 'Rješenje', 'Prikaži odgovor'],
  ['Swedish', 'Fråga', 'Övning', 'Svar', 'Rätt svar', 'Lösning', 'Visa svar'],
  ['Danish', 'Spørgsmål', 'Opgave', 'Svar', 'Rigtigt svar', 'Løsning', 'Vis svar'],
  ['Finnish', 'Kysymys', 'Tehtävä', 'Vastaus', 'Oikea vastaus', 'Ratkaisu', 'Näytä vastaus'],
  ['Hungarian', 'Kérdés', 'Feladat', 'Válasz', 'Helyes válasz', 'Megoldás', 'Válasz megjelenítése'],
  ['Romanian', 'Întrebarea', 'Exercițiul', 'Răspuns', 'Răspuns corect', 'Rezolvare', 'Arată răspunsul'],
  ['Catalan', 'Pregunta', 'Exercici', 'Resposta', 'Resposta correcta', 'Solució', 'Mostra la resposta'],
  ['Turkish', 'Soru', 'Alıştırma', 'Cevap', 'Doğru cevap', 'Çözüm', 'Cevabı göster'],
  ['Vietnamese', 'Câu', 'Bài tập', 'Đáp án', 'Đáp án đúng', 'Lời giải', 'Xem đáp án'],
  ['Indonesian', 'Soal', 'Latihan', 'Jawaban', 'Jawaban yang benar', 'Penyelesaian', 'Lihat jawaban'],
  ['Russian', 'Вопрос', 'Задача', 'Ответ', 'Правильный ответ', 'Решение', 'Показать ответ'],
  [
    'Ukrainian',
    'Питання',
    'Завдання',
    'Відповідь',
    'Правильна відповідь',
    'Розв’язання',
    'Показати відповідь',
  ],
  ['Greek', 'Ερώτηση', 'Άσκηση', 'Απάντηση', 'Σωστή απάντηση', 'Λύση', 'Δείξε την απάντηση'],
  ['Chinese', '问题', '练习', '答案', '正确答案', '解答', '查看答案'],
  ['Japanese', '問題', '演習', '答え', '正解', '解答', '解答を表示'],
  ['Korean', '문제', '연습문제', '답', '정답', '풀이', '정답 보기'],
  ['Arabic', 'السؤال', 'تمرين', 'الإجابة', 'الإجابة الصحيحة', 'الحل', 'عرض الإجابة'],
  ['Hindi', 'प्रश्न', 'अभ्यास', 'उत्तर', 'सही उत्तर', 'हल', 'उत्तर देखें'],
];
/** Words of no language: nothing but those around them says what they are. */
const THINGS = ['Zorba melun kidra', 'Pidra kofan luze', 'Tumel vizo bane'];
const TOLD = ['Lafo rimun.', 'Weda skil.', 'Hopra jun.'];
const fold = (title: string, words: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${words}\n\n</details>`;
const sketches = async (part: (i: number) => string): Promise<readonly string[]> => {
  const { lesson } = await read(`# Zorba\n\n${[0, 1, 2].map(part).join('\n\n')}\n`);
  return lesson.questions.map(sketch);
};

describe.each(LANGUAGES)('in %s', (_name, question, exercise, answer, correct, solution, show) => {
  const told = TOLD.map((one) => expect.stringMatching(new RegExp(` > ${one}$`)));

  it('a fold shows the answer of a question', async () => {
    const part = (i: number) => `**${question} ${i + 1}:** ${THINGS[i]}\n\n${fold(show, TOLD[i]!)}`;
    expect(await sketches(part)).toEqual(told);
  });

  it('what is called so in an item answers it', async () => {
    const part = (i: number) => `${i + 1}. ${THINGS[i]}?\n\n   **${answer}:** ${TOLD[i]}`;
    expect(await sketches(part)).toEqual(told);
  });

  it('what is below the title of a solution solves the exercise', async () => {
    const part = (i: number) => `### ${exercise} ${i + 1}\n\n${THINGS[i]}.\n\n#### ${solution}\n\n${TOLD[i]}`;
    expect(await sketches(part)).toEqual(told);
  });

  it('the letter of the right option is a key, however few there are', async () => {
    const options = '- A) fovi\n- B) wexa\n- C) lurn';
    const { lesson } = await read(`# Zorba\n\n${THINGS[0]}?\n\n${options}\n\n**${correct}:** B\n`);
    expect(lesson.questions.map(sketch)).toEqual([`single-choice ${THINGS[0]}? [fovi | WEXA | lurn]`]);
  });
});

it('other words that only begin so stay what they are', async () => {
  const { lesson } = await read(
    '# Svar\n\nВопросы веры важны.\n\n答案是很多的。\n\n**Visa card**\n\nIt pays.\n\n- Cau\n- Bai\n',
  );
  expect(lesson.questions).toEqual([]);
});

it('‘Giải:’ alone is the title of a solution, and before other words it tells to solve', async () => {
  const part = (i: number) => `## Bài ${i + 1}\n\n${THINGS[i]}.\n\n### Giải:\n\n${TOLD[i]}`;
  expect(await sketches(part)).toEqual(TOLD.map((one) => expect.stringMatching(new RegExp(` > ${one}$`))));
  const { html } = await read('# Zorba\n\n## Bài 1\n\n### Giải phương trình\n\nTumel.\n');
  expect(html).toContain('Tumel.');
});

describe('what is set to be done at home', () => {
  const set = (heading: string): Promise<string[]> =>
    read(
      `# Zorba\n\nMelun.\n\n${heading}\n\n${THINGS.map((one, i) => `${i + 1}. **Fovi:** ${one}.`).join('\n')}\n`,
    ).then(({ lesson }) => lesson.questions.map(sketch));
  const asked = THINGS.map((one) => `open Fovi: ${one}.`);
  it.each([
    ...['Homework', 'Devoirs', 'Devoirs à la maison', 'Travail à la maison', 'Hausaufgaben', 'Hausübung'],
    ...['Deberes', 'Tareas para casa', 'Compiti', 'Compiti a casa', 'Compiti per casa', 'Huiswerk'],
    ...['Lição de casa', 'Tarefas de casa', 'Trabalhos de casa', 'Deures', 'Praca domowa', 'Domácí úkoly'],
    ...['Domaća zadaća', 'Läxor', 'Lektier', 'Kotitehtävät', 'Házi feladat', 'Temă pentru acasă', 'Ödev'],
    ...[
      'Bài tập về nhà',
      'Pekerjaan rumah',
      'Домашнее задание',
      'Домашнє завдання',
      '家庭作业',
      '宿題',
      '숙제',
    ],
  ])('%s', async (words) => {
    for (const heading of [`## ${words}`, `## 🏠 ${words}`, `## 3. ${words}:`])
      expect(await set(heading)).toEqual(asked);
  });
  it.each(['El tema', '作業', 'Drets i deures', 'La maison', 'Trabalho em casa', 'Haus'])(
    'not %s',
    async (words) => {
      expect(await set(`## ${words}`)).toEqual([]);
    },
  );
});

describe('a hole between brackets, as Chinese leaves it', () => {
  const options = '    - A. 雨\n    - B. 冰\n    - C. 雾\n\n';
  const part = (n: number, stem: string, key: string): string =>
    `${n}. ${stem}\n${options}答：\n\n\`\`\`\n${key}\n\`\`\`\n解析：\n\n\`\`\`\n水的固态。\n\`\`\`\n\n`;
  it('asks, above a key and its reason in code', async () => {
    const { lesson, html } = await read(
      `# 水\n\n${part(1, '水的固态是（）。', 'B')}${part(2, '（）从云里落下。', 'A')}${part(3, '在山谷里的是（ ）', 'C')}`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice 水的固态是（）。 [雨 | 冰 | 雾] > 解析： 水的固态。',
      'single-choice （）从云里落下。 [雨 | 冰 | 雾] > 解析： 水的固态。',
      'single-choice 在山谷里的是（ ） [雨 | 冰 | 雾] > 解析： 水的固态。',
    ]);
    expect(
      lesson.questions.map((one) => 'options' in one && one.options.findIndex((its) => its.correct)),
    ).toEqual([1, 0, 2]);
    expect(html).not.toContain('固态。');
  });
});

it.each(['Megoldókulcs', 'Javítókulcs', 'Helyes válaszok'])('%s titles a key in Hungarian', async (title) => {
  const { lesson } = await read(
    `# Teszt\n\n1. Why does ice float?\n\n2. What is fog?\n\n## ${title}\n\n1. It is light.\n\n2. It is wet.\n`,
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'open Why does ice float? > It is light.',
    'open What is fog? > It is wet.',
  ]);
});

it('German typed without umlauts asks and answers as it does with them', async () => {
  const { lesson } = await read(
    '# Uebungen\n\n**Aufgabe 1:** Erklaere, warum Eis schwimmt.\n\n**Aufgabe 2:** Begruende, warum Blei sinkt.\n\n# Loesungen\n\n## Aufgabe 1\n\nEs ist leicht.\n\n## Aufgabe 2\n\nEs ist schwer.\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'open Aufgabe 1: Erklaere, warum Eis schwimmt. > Es ist leicht.',
    'open Aufgabe 2: Begruende, warum Blei sinkt. > Es ist schwer.',
  ]);
});

it('brackets behind a name of a program are no hole', async () => {
  const { lesson } = await read(
    '# 函数\n\n1. 使用 print（）函数输出。\n2. 使用 input（）函数输入。\n3. 使用 len（）函数。\n',
  );
  expect(lesson.questions).toEqual([]);
});

it('「答：」 in the line of each answer takes none of the next questions', async () => {
  const { lesson } = await read(
    '# 水\n\n## 练习\n\n1. 冰是什么？\n\n答：水的固态。\n\n2. 雾是什么？\n\n答：云。\n\n3. 雨是什么？\n\n答：水。\n',
  );
  expect(lesson.questions).toHaveLength(3);
});
