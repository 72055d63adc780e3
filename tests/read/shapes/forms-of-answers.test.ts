/**
 * The forms in which teachers count what they ask, and below a title *Answers* what answers it. Three a page: each has
 * its own answer, and no answer is to be seen before.
 */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

type Write = (words: string, n: number) => string;

const SPOKEN = {
  en: { task: 'Exercise', asked: ['Why is dew wet?', 'Explain what hail is.', 'How long does fog last?'] },
  fr: { task: 'Exercice', asked: ['Pourquoi gèle-t-il ?', 'Décrivez la grêle.', 'Combien dure la brume ?'] },
  de: { task: 'Aufgabe', asked: ['Warum ist Tau nass?', 'Erkläre den Hagel.', 'Wie lange währt Nebel?'] },
  es: { task: 'Ejercicio', asked: ['¿Por qué hay rocío?', 'Explica el granizo.', '¿Cuánto dura la niebla?'] },
  it: { task: 'Esercizio', asked: ['Perché gela?', 'Spiega la grandine.', 'Quanto dura la nebbia?'] },
  pt: { task: 'Exercício', asked: ['Por que há orvalho?', 'Explique o granizo.', 'Quanto dura a névoa?'] },
} as const;
const TOLD = ['Night air leaves water behind.', 'Rain that froze on its way.', 'Up to the first warm hour.'];

const COUNTED: Readonly<Record<string, Write>> = {
  'a list': (words, n) => `${n}. ${words}\n`,
  'a list with space': (words, n) => `${n}. ${words}\n\n`,
  'a list that words go on': (words, n) => `${n}. ${words}\n\nMore ${n} of it.\n\n`,
  'a list that code goes on': (words, n) => `${n}. ${words}\n\n\`\`\`text\nMore ${n} of it.\n\`\`\`\n\n\n`,
  'a list in brackets': (words, n) => `${n}) ${words}\n`,
  'numbers in bold': (words, n) => `**${n}.** ${words}\n\n`,
  'numbers in bold, alone': (words, n) => `**${n}** ${words}\n\n`,
  'lines in bold': (words, n) => `**${n}. ${words}**\n\n`,
  'Q in bold': (words, n) => `**Q${n}.** ${words}\n\n`,
  'Q and a colon': (words, n) => `Q${n}: ${words}\n\n`,
  'points with letters': (words, n) => `- ${'abc'[n - 1]}) ${words}\n`,
  'letters in bold': (words, n) => `**${'abc'[n - 1]})** ${words}\n\n`,
  'lines with letters': (words, n) => `${'abc'[n - 1]}) ${words}  \n`,
  'exercises in bold': (words, n) => `**EX ${n}.** ${words}\n\n`,
  'headings of exercises': (words, n) => `#### EX ${n}\n\n${words}\n\n`,
};
const ASKED_ALONE: Readonly<Record<string, Write>> = {
  'headings that ask': (words, n) => `### ${n}. ${words}\n\n`,
};
const TOLD_ALONE: Readonly<Record<string, Write>> = {
  'headings of a number': (words, n) => `#### ${n}\n\n${words}\n\n`,
};

const quoted = (words: string): string => words.replace(/^/gm, '> ');
const indented = (words: string): string => words.replace(/^(?=.)/gm, '    ');

const TITLED: Readonly<Record<string, (title: string, words: string) => string>> = {
  'a heading': (title, words) => `## ${title}\n\n${words}`,
  'a heading below': (title, words) => `### ${title}\n\n${words}`,
  'a rule and a heading': (title, words) => `---\n\n## ${title}\n\n${words}`,
  'a line in bold': (title, words) => `**${title}**\n\n${words}`,
  'words with a colon': (title, words) => `${title}:\n\n${words}`,
  'a fold of HTML': (title, words) => `<details>\n<summary>${title}</summary>\n\n${words}\n</details>`,
  'a fold of Material': (title, words) => `??? success "${title}"\n\n${indented(words)}`,
  'a quotation': (title, words) => `> **${title}**\n>\n${quoted(words)}`,
};

const page = (heading: string, asked: string, told: string): string =>
  `# Weather\n\nIt changes.\n\n${heading}\n\n${asked}\n${told}\n\n## Summary\n\nIt changed.\n`;

async function expectAnswered(source: string, asked: readonly string[], language = 'en'): Promise<void> {
  const { lesson } = await read(source, {}, { description: { language }, settings: {} });
  const found = lesson.questions.map((one) => ({
    asks: html(one.prompt),
    tells: one.feedback ? html(one.feedback) : '',
  }));
  expect(found).toHaveLength(asked.length);
  asked.forEach((words, i) => {
    expect(found[i]!.asks).toContain(words);
    expect(found[i]!.tells).toContain(TOLD[i]);
  });
  const seen = html(lesson.body) + found.map(({ asks }) => asks).join(' ');
  for (const words of TOLD) expect(seen).not.toContain(words);
}

const isLettered = (form: string): boolean => form.includes('letters');

describe('what is counted, and what answers it below one title', () => {
  const languages = Object.keys(SPOKEN) as (keyof typeof SPOKEN)[];
  const titles = Object.keys(TITLED);
  const cases = Object.entries({ ...COUNTED, ...ASKED_ALONE }).flatMap(([asks, ask], i) =>
    Object.entries({ ...COUNTED, ...TOLD_ALONE })
      .filter(([tells]) => isLettered(tells) === isLettered(asks))
      // Each pair below two kinds of titles, in two languages: all of them with all is a minute.
      .flatMap(([tells, tell], j) =>
        [0, 3].map((k) => ({
          ...{ asks, ask, tells, tell },
          title: titles[(i + j + k) % titles.length]!,
          language: languages[(i + 2 * j + k) % languages.length]!,
        })),
      ),
  );
  it.each(cases)('$asks, $tells below $title ($language)', async ({ ask, tell, title, language }) => {
    const { task, asked } = SPOKEN[language];
    const written = (write: Write, all: readonly string[]): string =>
      all.map((words, i) => write(words, i + 1).replace('EX', task)).join('');
    const told = TITLED[title]!('Answers', written(tell, TOLD));
    await expectAnswered(page('## Exercises', written(ask, asked), told), asked, language);
  });
});

const HEADINGS: Readonly<
  Record<keyof typeof SPOKEN, readonly [asks: readonly string[], tells: readonly string[]]>
> = {
  en: [
    ['Exercises', 'Warm-up exercises', 'Self-check', 'Homework', 'Check your understanding', 'Problems'],
    ['Answers', 'Solutions', 'Answer key', 'Key', 'Model answers', 'Sample solutions'],
  ],
  fr: [
    ['Exercices', 'Questions de révision', 'Je m’entraîne', 'Autoévaluation', 'Exercices de renforcement'],
    ['Réponses', 'Corrigé', 'Correction', 'Éléments de réponse', 'Corrigés des exercices'],
  ],
  de: [
    ['Übungen', 'Kontrollfragen', 'Lernkontrolle', 'Aufgaben zur Vertiefung', 'Verständnisfragen'],
    ['Lösungen', 'Antworten', 'Musterlösungen', 'Lösungsvorschläge', 'Lösung'],
  ],
  es: [
    ['Ejercicios', 'Actividades', 'Cuestionario', 'Ejercicios de consolidación', 'Preguntas de repaso'],
    ['Respuestas', 'Soluciones', 'Solucionario', 'Clave de respuestas', 'Respuestas correctas'],
  ],
  it: [
    ['Esercizi', 'Mettiti alla prova', 'Domande di ripasso', 'Autovalutazione', 'Esercizi proposti'],
    ['Soluzioni', 'Risposte', 'Soluzioni degli esercizi', 'Chiave di correzione'],
  ],
  pt: [
    ['Exercícios', 'Exercícios de fixação', 'Questões', 'Atividades', 'Autoavaliação'],
    ['Gabarito', 'Respostas', 'Resolução', 'Respostas esperadas'],
  ],
};
const BEFORE = ['', '6. ', '6.2 ', '3) ', 'IV. ', 'A. ', '📝 ', '§ 6 ', '6 – ', 'Part 3: '];

it.each(['a list that words go on', 'a list that code goes on'])('%s, with all it says', async (form) => {
  const { asked } = SPOKEN.en;
  const written = (all: readonly string[]): string =>
    all.map((words, i) => COUNTED[form]!(words, i + 1)).join('');
  const { lesson } = await read(page('## Exercises', written(asked), `## Answers\n\n${written(TOLD)}`));
  lesson.questions.forEach(({ prompt, feedback }, i) => {
    expect(html(prompt)).toContain(`More ${i + 1} of it.`);
    expect(html(feedback!)).toContain(`More ${i + 1} of it.`);
  });
  expect(html(lesson.body)).not.toContain('More');
});

describe('a list of exercises, and one of answers, whatever both are called', () => {
  const cases = Object.entries(HEADINGS).flatMap(([language, [asks, tells]]) =>
    asks.flatMap((ask, i) =>
      tells.map((tell, j) => ({
        language: language as keyof typeof SPOKEN,
        heading: `${BEFORE[(i + j) % BEFORE.length]}${ask}`,
        title: `${BEFORE[(2 * i + j) % 3]}${tell}`,
      })),
    ),
  );
  it.each(cases)('$heading, $title', async ({ language, heading, title }) => {
    const { asked } = SPOKEN[language];
    const list = (all: readonly string[]): string => all.map((words, i) => `${i + 1}. ${words}\n`).join('');
    await expectAnswered(page(`## ${heading}`, list(asked), `## ${title}\n\n${list(TOLD)}`), asked, language);
  });
});

describe('what is left alone', () => {
  const told = TOLD.map((words, i) => `${i + 1}. ${words}`).join('\n');
  it('a solution of one exercise with what it sets above its parts', async () => {
    const source = `# T\n\n## Exercise 1: Ice\n\nLet there be a cube.\n\n1. Weigh it.\n2. Melt it.\n3. Drink it.\n\n### Solution\n\n${told}\n`;
    const { lesson } = await read(source);
    expect(lesson.questions.map(sketch)).toEqual([
      `open Let there be a cube. Weigh it. > ${TOLD[0]}`,
      `open Melt it. > ${TOLD[1]}`,
      `open Drink it. > ${TOLD[2]}`,
    ]);
  });
  it('problems and what is done about them, which nobody is asked', async () => {
    const { lesson } = await read(
      `# T\n\n## Problems\n\n1. The ice is gone.\n2. The glass is wet.\n3. The table too.\n\n## What we did\n\n${told}\n`,
    );
    expect(lesson.questions.filter(({ feedback }) => feedback)).toEqual([]);
  });
});
