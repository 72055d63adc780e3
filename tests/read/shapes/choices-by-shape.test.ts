/** Banks of choices whose head nobody taught Cartable, and boxes that say in a letter what is right. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const BANK = [
  ['Što je led?', 'voda', 'pijesak', 'dim', 0, 'Voda se mrzne zimi.'],
  ['Kada pada snijeg?', 'ljeti', 'zimi', 'nikad', 1, 'Zimi je hladno.'],
  ['Što je oblak?', 'kamen', 'pijesak', 'sitne kapi', 2, 'Kapi su vrlo male.'],
  ['Gdje je magla?', 'iznad jezera', 'u kutiji', 'na suncu', 0, 'Zrak se hladi.'],
] as const;

const table = (
  key: string,
  told: (place: number) => string,
  options = ['Opcija A', 'Opcija B', 'Opcija C'],
) =>
  [
    `| ID | Pitanje | ${options.join(' | ')} | ${key} | Slika | Objašnjenje |`,
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...BANK.map(
      ([ask, a, b, c, right, why], i) =>
        `| ${i + 1} | ${ask} | ${a} | ${b} | ${c} | ${told(right)} | | ${why} |`,
    ),
  ].join('\n');

const asked = async (text: string): Promise<readonly string[]> =>
  (await read(`# Vrijeme\n\n${text}\n`)).lesson.questions.map(sketch);

describe('a table in a language that nobody taught Cartable is a bank of choices', () => {
  it.each([
    ['whose places count from nought', table('Točan', String)],
    ['whose places count from one', table('Točan', (place) => String(place + 1))],
    ['whose key is a letter', table('Točan', (place) => 'ABC'[place]!)],
    ['whose options are counted', table('Točan', String, ['Izbor 1', 'Izbor 2', 'Izbor 3'])],
  ])('%s', async (_, text) => {
    const questions = await asked(text);
    expect(questions).toHaveLength(BANK.length);
    BANK.forEach(([ask, a, b, c, right, why], i) => {
      expect(questions[i]).toContain(ask);
      for (const [at, one] of [a, b, c].entries())
        expect(questions[i]).toContain(at === right ? one.toUpperCase() : one);
      expect(questions[i]).toContain(`> ${why}`);
    });
  });

  it.each([
    ['where nothing tells from where places count', table('Točan', (place) => String(place || 1))],
    ['of measures', table('Težina', (place) => String(place * 40 + 7))],
    ['of columns that are no row', table('Točan', String, ['Opcija A', 'Opcija B', 'Opcija D'])],
  ])('but not one %s', async (_, text) => {
    expect(await asked(text)).toEqual([]);
  });
});

describe('boxes that say in a letter what is right', () => {
  it.each(['tf', 'TF', 'vf', 'rf'])('%s', async ([yes, no]: string) => {
    const text = `1. Je ____ belge.\n\n   - [${no}] es\n   - [${yes}] suis\n   - [${no}] est\n`;
    const { lesson } = await read(text);
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['single-choice']);
    expect(sketch(lesson.questions[0]!)).toContain('SUIS');
  });

  it('but not points of which some have none, or all have one', async () => {
    expect(await asked('- [t] ice\n- [f] iron\n- water\n')).toEqual([]);
    expect(await asked('- [f] f-stop\n- [f] f-number\n')).toEqual([]);
  });
});
