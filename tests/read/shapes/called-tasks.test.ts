/** Points and paragraphs that nothing calls exercises but the word and the number that each begins with. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const found = async (text: string): Promise<readonly string[]> =>
  (await read(`# Bread\n\n${text}\n`)).lesson.questions.map(sketch);

describe('points that begin with an exercise and its number', () => {
  it.each([
    ['English', 'Exercise 1: Describe a sour dough.', 'Exercise 2: Learn how a crust comes about.'],
    ['a challenge', 'Challenge 1: Describe a sour dough.', 'Challenge 2: Taste a crust.'],
    ['a task', 'Task 1: Describe a sour dough.', 'Task 2: Taste a crust.'],
    ['French', 'Exercice 1 : Décrivez un levain.', 'Exercice 2 : Pétrir une pâte.'],
    ['German', 'Übung 1: Beschreibe einen Sauerteig.', 'Übung 2: Knete einen Teig.'],
    ['Spanish', 'Ejercicio 1: Describe una masa.', 'Ejercicio 2: Amasa el pan.'],
    ['Italian', 'Esercizio 1: Descrivi un impasto.', 'Esercizio 2: Impasta il pane.'],
    ['Dutch', 'Opdracht 1: Beschrijf een deeg.', 'Opdracht 2: Kneed het brood.'],
  ])('%s: each is asked, in points, counted and in paragraphs', async (_, ...tasks) => {
    const all = tasks.map((one) => `open ${one}`);
    const bold = tasks.map((one) => one.replace(/^(.*?:)/, '**$1**'));
    for (const list of [tasks, bold]) {
      expect(await found(list.map((one) => `* ${one}`).join('\n'))).toEqual(all);
      expect(await found(list.map((one, i) => `${i + 1}. ${one}`).join('\n'))).toEqual(all);
    }
    expect(await found(`${bold.join('\n\n')}\n\nBread is old.`)).toEqual(all);
  });

  it('in several lists, with what each shows', async () => {
    const page = [
      '### 1. Dough',
      '* **Exercise 8:** Describe a sour dough.\n\n    ```\n    flour 500\n    ```',
      '* **Exercise 9:** Knead it for a while.',
      '### 2. Crust',
      '* **Exercise 10:** Explain how it comes about.',
      'Bread is old.',
    ].join('\n\n');
    expect(await found(page)).toEqual([
      'open Exercise 8: Describe a sour dough. flour 500',
      'open Exercise 9: Knead it for a while.',
      'open Exercise 10: Explain how it comes about.',
    ]);
  });

  it.each([
    ['one', '- **Exercise 1:** Describe a sour dough.'],
    [
      'what only leads to them',
      '- **Exercise 1:** [Describe a sour dough.](https://a.b/1)\n- **Exercise 2:** [Explain a crust.](https://a.b/2)',
    ],
    ['links as a whole', '- [Exercise 1: Describe it.](https://a.b/1)\n- [Exercise 2: Eat.](https://a.b/2)'],
    ['names', '- **Exercise 1:** Sour dough\n- **Exercise 2:** Make a crust'],
    ['what is told', '- **Exercise 1:** It is about dough.\n- **Exercise 2:** It is about crusts.'],
    ['steps', '- **Step 1:** Open the oven.\n- **Step 2:** Write down the time.'],
    ['labs of a course', '- **Lab 1:** Describe a sour dough.\n- **Lab 2:** Explain a crust.'],
    ['troubles', '- **Problem 1:** It is flat. Add yeast.\n- **Problem 2:** It is hard. Add water.'],
    ['a plan', '## Roadmap\n\n- **Task 1:** Write the recipes.\n- **Task 2:** Add pictures.'],
    ['what changed', '## Changes\n\n- Exercise 1: Fix a typo.\n- Exercise 2: Add a picture.'],
    ['an overview', '## Course outline\n\n- **Exercise 1:** Describe it.\n- **Exercise 2:** Explain it.'],
    ['what comes', 'In this unit you will:\n\n- Exercise 1: Describe it.\n- Exercise 2: Explain it.'],
    ['answers', '- **Solution 1:** Write the time.\n- **Solution 2:** Explain the crust.'],
  ])('%s: they stay', async (_, list) => {
    expect(await found(list)).toEqual([]);
  });
});
