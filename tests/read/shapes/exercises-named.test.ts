/** Exercises and their answers that are called alike, in bold, in plain letters or in two languages: each has its own. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const SHEET = (name: (n: number) => string, title: string) =>
  [
    `# Weather`,
    `${name(1)} Correct the mistakes.`,
    'a) Fog are a cloud.\nb) Hail melt.',
    `${name(2)} Correct the mistakes.`,
    'a) Dew fall.\nb) Ice sink.',
    title,
    `${name(1)} a) Fog is a cloud. b) Hail melts.`,
    `${name(2)} a) Dew falls. b) Ice floats.`,
  ].join('\n\n');

describe('the answers of exercises that have parts', () => {
  it.each([
    ['in bold', (n: number) => `**Exercise ${n}.**`, '**Answers**'],
    ['in plain letters', (n: number) => `Exercise ${n}.`, 'Answers'],
    ['in plain letters, in German', (n: number) => `Aufgabe ${n}:`, 'Lösungen'],
  ])('%s', async (_, name, title) => {
    const { lesson } = await read(SHEET(name, title));
    const bare = (n: number) => name(n).replaceAll('**', '');
    expect(lesson.questions.map(sketch)).toEqual([
      `open ${bare(1)} Correct the mistakes. a) Fog are a cloud. > Fog is a cloud.`,
      `open ${bare(1)} Correct the mistakes. b) Hail melt. > Hail melts.`,
      `open ${bare(2)} Correct the mistakes. a) Dew fall. > Dew falls.`,
      `open ${bare(2)} Correct the mistakes. b) Ice sink. > Ice floats.`,
    ]);
  });

  it('by one of two languages', async () => {
    const page = `# Weather\n\n## Exercise / Übung 1\n\nTranslate:\n\n1. the fog\n2. the hail\n\n## Exercise / Übung 2\n\nTrue or false?\n\n1. Fog is a low cloud.\n2. Hail falls in deserts.\n\n## Lösungen / Answers\n\n**Übung 1:** 1. Nebel 2. Hagel\n\n**Übung 2:** 1. richtig 2. falsch\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([
      'open the fog > Nebel',
      'open the hail > Hagel',
      'true-false Fog is a low cloud. [true]',
      'true-false Hail falls in deserts. [false]',
    ]);
  });

  it.each(['*Answers:*', '*Soluciones:*', '*Réponses :*'])('%s below each', async (title) => {
    const page = `# Weather\n\n**Exercise 1.** Translate.\n\n1. the fog\n2. the hail\n\n${title} 1. Nebel 2. Hagel\n\n**Exercise 2.** Translate.\n\n1. the dew\n2. the ice\n\n${title} 1. Tau 2. Eis\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([
      'open Exercise 1. Translate. the fog > Nebel',
      'open Exercise 1. Translate. the hail > Hagel',
      'open Exercise 2. Translate. the dew > Tau',
      'open Exercise 2. Translate. the ice > Eis',
    ]);
  });

  it('a number behind a colon is the key of its own question', async () => {
    const quiz = (n: number, right: number, why: string) =>
      `#### ${n}. What falls here?\n\n- 1: rain\n- 2: snow\n- 3: hail\n\n<details><summary><b>Answer</b></summary>\n\n##### Answer: ${right}\n\n${why}\n\n</details>\n`;
    const page = `# Weather\n\n${quiz(1, 3, 'It is hard:\n1. It knocks.\n2. It jumps.')}\n${quiz(2, 1, 'It is wet.')}\n${quiz(3, 2, 'It is white.')}`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice 1. What falls here? [rain | snow | HAIL] > It is hard: It knocks. It jumps.',
      'single-choice 2. What falls here? [RAIN | snow | hail] > It is wet.',
      'single-choice 3. What falls here? [rain | SNOW | hail] > It is white.',
    ]);
  });
});
