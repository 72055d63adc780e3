/** A section at the end of a page, “Answers to the exercises” in whatever language: what stands below each name answers that. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const pageOf = (exercise: string, answers: string): string => `# Ice

### ${exercise} 1: Dialogue

Complete the dialogue:

\`\`\`
A: What ___ (do) ice?
\`\`\`

### ${exercise} 2: Snow

Answer the questions:

1. **Does it float?**
2. **Does it melt?**

## ${answers}

### ${exercise} 1: Dialogue

\`\`\`
A: What does ice?
\`\`\`

### ${exercise} 2: Snow

1. **Yes, it does.**
2. **Yes, in the sun.**
`;

it.each([
  ['Exercise', 'Answers to the exercises'],
  ['Ćwiczenie', 'Odpowiedzi do ćwiczeń'],
  ['Cvičení', 'Odpovědi k cvičením'],
  ['Cvičenie', 'Odpovede k úlohám'],
  ['Zadatak', 'Odgovori na zadatke'],
  ['Övning', 'Svar på övningarna'],
  ['Oppgave', 'Svar på oppgavene'],
  ['Oppgave', 'Fasit til oppgavene'],
  ['Øvelse', 'Svar til øvelserne'],
  ['Harjoitus', 'Vastaukset harjoituksiin'],
  ['Feladat', 'Válaszok a feladatokhoz'],
  ['Exercițiul', 'Răspunsuri la exerciții'],
  ['Exercici', 'Respostes als exercicis'],
  ['Alıştırma', 'Alıştırmaların cevapları'],
  ['Latihan', 'Jawaban latihan'],
  ['Упражнение', 'Ответы к упражнениям'],
  ['Вправа', 'Відповіді до вправ'],
  ['Упражнение', 'Отговори на упражненията'],
])('%s: %s', async (exercise, answers) => {
  expect((await read(pageOf(exercise, answers))).lesson.questions.map(sketch)).toEqual([
    'open Complete the dialogue: A: What ___ (do) ice? > A: What does ice?',
    'open Does it float? > Yes, it does.',
    'open Does it melt? > Yes, in the sun.',
  ]);
});

it.each([
  ['pl', 'Przetłumacz na norweski:'],
  ['cs', 'Přeložte do norštiny:'],
  ['sv', 'Översätt till norska:'],
  ['fi', 'Käännä norjaksi:'],
  ['hu', 'Fordítsd le norvégra:'],
  ['ru', 'Переведите на норвежский:'],
  ['uk', 'Перекладіть норвезькою:'],
])('what is to be translated is one of them: %s', async (_language, task) => {
  const page = pageOf('Exercise', 'Answers').replace('Complete the dialogue:', task);
  expect((await read(page)).lesson.questions.map(sketch)[0]).toBe(
    `open ${task} A: What ___ (do) ice? > A: What does ice?`,
  );
});
