/** A box of what is learnt, or needed, below the heading of an exercise: no question. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

describe('what one learns is not asked', () => {
  it.each([
    ['en', 'Exercise', 'What you will learn in this exercise', 'Time'],
    ['en', 'Exercise', 'What you need', 'Duration'],
    ['en', 'Exercise', "You'll learn", 'Estimated time'],
    ['en', 'Exercise', 'Learning goals', 'Time'],
    ['fr', 'Exercice', 'Ce que vous allez apprendre', 'Durée'],
    ['fr', 'Exercice', 'Ce dont vous aurez besoin', 'Temps estimé'],
    ['de', 'Übung', 'Was du in dieser Übung lernst', 'Aufwand'],
    ['de', 'Übung', 'Was Sie danach können', 'Dauer'],
    ['it', 'Esercizio', 'Cosa imparerai', 'Tempo stimato'],
    ['es', 'Ejercicio', 'Lo que vas a aprender', 'Tiempo'],
  ])('%s: %s, %s', async (language, exercise, title, time) => {
    const page = (box: string): string =>
      `---\nlang: ${language}\ntitle: Eis\n---\n\n# ${exercise} 3 – Eis\n\n!!! abstract "${box}"\n    - Eis\n    - Eisen\n\n**${time}:** 20 min\n\n---\n\n## Eis\n\nA. B.\n`;
    const { lesson, html } = await read(page(title));
    expect(lesson.questions.map(sketch)).toEqual([]);
    expect(html).toContain('Eisen');
  });

  it('what is to be done is', async () => {
    const page =
      '# Ice\n\n## Exercise 1\n\n!!! info "Instructions"\n    Weigh a cube of ice.\n\n## Exercise 2\n\n!!! abstract "What you learn"\n    - How to weigh\n\nWeigh a cube of iron.\n';
    const { lesson } = await read(page);
    expect(lesson.questions).toHaveLength(2);
  });
});
