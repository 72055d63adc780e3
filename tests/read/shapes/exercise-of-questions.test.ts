/** An exercise that holds questions, below words that say what to do with all of them: each is asked by itself. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (title: string, ...blocks: readonly string[]) =>
  (await read(`# ${title}\n\n## Exercise 3: Ice\n\n${blocks.join('\n\n')}\n`)).lesson.questions.map(sketch);

const BOTH = ['open Why does ice float? > It is light.', 'open When does it melt? > In May.'];
const CHOICES = [
  'single-choice Why does ice float? [heavy | LIGHT]',
  'single-choice When does it melt? [MAY | June]',
];

describe('an exercise of questions', () => {
  it('that offer options in their items, of which some are marked', async () => {
    const list =
      '- Why does ice float?\n\n  - A. heavy\n  - B. light ✓\n\n- When does it melt?\n\n  - A. May ✓\n  - B. June';
    expect(await asked('Water', 'Answer the following questions:', list)).toEqual(CHOICES);
  });

  it('that offer options in their items, and say which is right below', async () => {
    const list =
      '- Why does ice float?\n\n  - heavy\n  - light\n\n  **Answer:** light\n\n- When does it melt?\n\n  - May\n  - June\n\n  **Answer:** May';
    expect(await asked('Exercises', '**Answer the following questions:**', list)).toEqual(CHOICES);
  });

  it('that leave gaps and say in which case, with a key below', async () => {
    const list =
      '1. If it is cold, I ____ (stay) here.\n   - A) shall stay\n   - B) stayed\n\n2. If it were cold, I ____ (stay) here.\n   - A) shall stay\n   - B) should stay';
    const key = '**Answers:**\n1. A) shall stay\n2. B) should stay';
    expect(await asked('Exercises', '**Choose the right words:**', list, key)).toEqual([
      'single-choice If it is cold, I ____ (stay) here. [SHALL STAY | stayed]',
      'single-choice If it were cold, I ____ (stay) here. [shall stay | SHOULD STAY]',
    ]);
  });

  it('that their own numbers call, not the exercise’s', async () => {
    const questions = ['**Question 1**', 'Why does ice float?', '- A. heavy\n- B. light'];
    const more = ['**Question 2**', 'When does it melt?', '- A. May\n- B. June'];
    const key = '<details>\n<summary>Answers</summary>\n\n1: B\n2: A\n\n</details>';
    const found = await asked('Exercises', '**Answer the following questions:**', ...questions, ...more, key);
    expect(found).toEqual([
      expect.stringMatching(/^single-choice .*Why does ice float\? \[heavy \| LIGHT\]$/),
      'single-choice Question 2 When does it melt? [MAY | June]',
    ]);
  });

  it('that are answered below each, in bold or below points', async () => {
    const bold = ['**Aufgabe 1.** Warum schwimmt Eis?', '**Antwort: Es ist leicht.**'];
    const more = ['**Aufgabe 2.** Wann schmilzt es?', '**Antwort: Im Mai.**'];
    expect(await asked('Aufgaben', '**Beantworte die folgenden Fragen:**', ...bold, ...more)).toEqual([
      'open Aufgabe 1. Warum schwimmt Eis? > Es ist leicht.',
      'open Aufgabe 2. Wann schmilzt es? > Im Mai.',
    ]);
    const points = [
      '- **Why does ice float?**',
      '*Answer.* It is light.',
      '- **When does it melt?**',
      '*Answer.* In May.',
    ];
    expect(await asked('Exercises', '**Answer the following questions:**', ...points)).toEqual(BOTH);
  });
});

describe('one exercise still', () => {
  it('has steps that tell in which case what is to be done', async () => {
    const cases = '- If it is odd, print ice.\n- If it is even, print steam.';
    expect(await asked('Exercises', 'Given a number, do the following:', cases)).toHaveLength(1);
  });
});
