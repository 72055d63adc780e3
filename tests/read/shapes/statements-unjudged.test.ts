/** Statements below words that call for a judgement of each, which nobody judges: each is asked. */
import { describe, expect, it } from 'vitest';
import { item, p } from '../../support/docx.ts';
import { readSheet } from '../formats/sheet.ts';
import { read, sketch } from '../support.ts';

const asked = async (page: string): Promise<readonly string[]> =>
  (await read(`# Weather\n\nWind blows.\n\n${page}\n`)).lesson.questions.map(sketch);

const ITEMS = ['Ice floats on water.', 'Fog is a low cloud.'];
const COUNTED = ITEMS.map((one, i) => `${i + 1}. ${one}`).join('\n');
const OPEN = ITEMS.map((one) => `open ${one}`);

describe('statements are asked', () => {
  it.each([
    'T or F questions',
    'True/False',
    '**True or false?**',
    'V ou F :',
    'Richtig oder falsch?',
    'Are the following statements true or false? Justify.',
    'Write T (true) or F (false) for each statement.',
    'Indiquez si ces phrases sont vraies ou fausses.',
    'Schreiben Sie R (richtig) oder F (falsch).',
    'Indica se le frasi sono vere o false.',
    'Escribe V (verdadero) o F (falso).',
    'Indique se as frases são verdadeiras ou falsas.',
  ])('below %s', async (call) => {
    expect(await asked(`${call}\n\n${COUNTED}`)).toEqual(OPEN);
    expect(await asked(`${call}\n\n${COUNTED.replace(/\d\./g, '-')}`)).toEqual(OPEN);
  });

  it('with room for their judgement, or that call for it themselves', async () => {
    expect(
      await asked('Write T (true) or F (false).\n\n1. ___ Ice floats on water.\n2. ___ Fog is wet.'),
    ).toEqual(['open ___ Ice floats on water.', 'open ___ Fog is wet.']);
    expect(await asked('1. Ice floats on water. (T/F)\n2. Fog is a low cloud. (T/F)')).toEqual([
      'open Ice floats on water. (T/F)',
      'open Fog is a low cloud. (T/F)',
    ]);
  });

  it('in Word', async () => {
    const { questions } = await readSheet(
      p('Weather quiz 1') + p('T or F questions') + p('') + ITEMS.map((one) => item(2, 0, one)).join(''),
    );
    expect(questions).toEqual(ITEMS.map((one) => ['open', one]));
  });
});

describe('they are not', () => {
  it.each([
    ['where words only speak of it', `A condition is either true or false:\n\n${COUNTED}`],
    ['where they ask or tell something else', 'True or false?\n\n1. Why does ice float?\n2. Describe fog.'],
    ['where they are values', 'True or false:\n\n- yes\n- 1'],
  ])('%s', async (_, page) => {
    expect(await asked(page)).toEqual([]);
  });

  it('where a key judges them', async () => {
    expect(await asked(`True or false?\n\n${COUNTED}\n\n## Answers\n\n1. False\n2. True`)).toEqual([
      'true-false Ice floats on water. [false]',
      'true-false Fog is a low cloud. [true]',
    ]);
  });
});
