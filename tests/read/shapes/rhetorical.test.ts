/** Which titles of dropdowns ask a learner, and which only tell. */
import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

const asked = async (title: string) => {
  const { lesson, html } = await read(`# T\n\n:::{dropdown} ${title}\nIce floats.\n:::\n`);
  return { questions: lesson.questions.length, shown: html.includes('Ice floats.') };
};

describe('a title that asks nobody', () => {
  it.each([
    'Did you know?',
    'Did you know that ice floats?',
    '💡 Did you know?',
    'Want to know more?',
    'Learn more: why does ice float?',
    'More on ice: does it float?',
    'Deep dive: why does ice float?',
    'En savoir plus : pourquoi la glace flotte-t-elle ?',
    'Exkurs: Warum schwimmt Eis?',
    'Approfondimento: perché il ghiaccio galleggia?',
    'Para saber más: ¿por qué flota el hielo?',
    'Enjoy a video?',
    'Strange formula?',
    'A strange formula?',
    'Le saviez-vous ?',
    'Saviez-vous que la glace flotte ?',
    'Le savais-tu ?',
    'Une formule étrange ?',
    'Envie d’en savoir plus ?',
    'Wusstest du?',
    'Wusstest du, dass Eis schwimmt?',
    'Wussten Sie schon?',
    'Schon gewusst?',
    'Seltsame Formel?',
    'Lo sapevi?',
    'Lo sapevate?',
    '¿Lo sabías?',
    '¿Sabías que el hielo flota?',
    'Questions?',
    'How did you do?',
    'Quel est votre score ?',
    'Wie hast du abgeschnitten?',
    'Come è andata?',
    '¿Cómo te fue?',
  ])('hides nothing: %s', async (title) => {
    expect(await asked(title)).toEqual({ questions: 0, shown: true });
  });
});

describe('a title that asks', () => {
  it.each([
    'Why?',
    'Why does ice float?',
    'Is it true?',
    'True or false?',
    'Does ice float?',
    'What do you know about ice?',
    '2 + 2?',
    'Que savez-vous de la glace ?',
    'Quel est l’indice de réfraction de la glace ?',
    'Which hint of blue has ice?',
    'Welcher Tipp hilft beim Eislaufen?',
    'Vrai ou faux ?',
    'Comment ?',
    'La glace flotte-t-elle ?',
    'Connais-tu un corps plus léger que l’eau ?',
    'Warum schwimmt Eis?',
    'Stimmt das?',
    'Richtig oder falsch?',
    'Perché il ghiaccio galleggia?',
    'Vero o falso?',
    '¿Por qué flota el hielo?',
    '¿Verdadero o falso?',
  ])('is a question: %s', async (title) => {
    expect(await asked(title)).toEqual({ questions: 1, shown: false });
  });
});

describe('folds in which readers ask', () => {
  const fold = (asks: string): string => `<details>\n<summary>${asks}</summary>\n\nYou can.\n\n</details>`;

  it.each([
    ['en', ['How do I use the lists?', 'Can I skip unit 1?', 'Which browsers fit?']],
    [
      'fr',
      ['Comment utiliser les listes ?', 'Puis-je sauter l’unité 1 ?', 'Que faire si j’ai besoin d’aide ?'],
    ],
    ['de', ['Wie kann ich die Listen nutzen?', 'Was passiert danach?', 'Wo muss ich mich melden?']],
    ['es', ['¿Cómo se usan las listas?', '¿Puedo saltármela?', '¿Dónde puedo escribir?']],
    ['it', ['Come utilizzo le liste?', 'Posso saltarla?', 'A chi scrivo?']],
    ['pt', ['Como eu uso as listas?', 'Posso pular a unidade?', 'Onde posso escrever?']],
  ])('stay as they are: %s', async (_language, asked) => {
    const { lesson } = await read(`# About this course\n\n${asked.map(fold).join('\n\n')}\n`);
    expect(lesson.questions).toEqual([]);
  });

  it('are questions where teachers ask most of them', async () => {
    const asked = ['Why does ice float?', 'What is fog?', 'What do I see on a cold window?'];
    const { lesson } = await read(`# Water\n\n${asked.map(fold).join('\n\n')}\n`);
    expect(lesson.questions).toHaveLength(3);
  });
});
