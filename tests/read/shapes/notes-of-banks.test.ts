/** What the keeper of a bank of questions notes beside each of them. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = ['What floats on water?', 'What melts in May?', 'What sinks at once?'];
const OFFERED = [
  ['iron', 'ice', 'a stone'],
  ['wax', 'a nail', 'glass'],
  ['cork', 'oil', 'lead'],
];
const RIGHT = [1, 0, 2];

/** With a note before or behind each question, and a remark below its options. */
const bank = (note: string, place: 'before' | 'behind', remark = ''): string =>
  ASKED.map((asked, i) => {
    const options = OFFERED[i]!.map((one, at) => `- (${at === RIGHT[i] ? 'x' : ' '}) ${one}`).join('\n');
    const question = `**${i + 1}. ${asked}**\n\n${options}\n${remark && `\n${remark} It is so by its weight.\n`}`;
    return place === 'before' ? `${note}\n\n${question}` : `${question}\n${note}\n`;
  }).join('\n');

const asked = (remark: string): string[] => [
  `single-choice 1. What floats on water? [iron | ICE | a stone]${remark}`,
  `single-choice 2. What melts in May? [WAX | a nail | glass]${remark}`,
  `single-choice 3. What sinks at once? [cork | oil | LEAD]${remark}`,
];

describe('notes of a bank beside its questions', () => {
  it.each([
    '**Difficulty:** easy | **Bloom level:** apply',
    '**Difficulté :** facile  \n**Thème :** l’eau',
    '* Schwierigkeit: leicht\n* Thema: Wasser',
    '*Nivel: fácil · Tema: el agua*',
    '**Difficoltà**: facile',
    'Dificuldade: fácil — Habilidade: comparar',
    '**Niveau:** A; **Onderwerp:** water',
  ])('are part of no question, and not shown: %j', async (note) => {
    for (const place of ['before', 'behind'] as const) {
      const { lesson, html } = await read(`# Quiz\n\n${bank(note, place)}`);
      expect(lesson.questions.map(sketch)).toEqual(asked(''));
      expect(html).not.toMatch(/apply|facile|leicht|agua|comparar|water<\/p>/);
    }
  });

  it.each(['>', '→'])(
    'a remark behind options that are marked explains them, above a note, too: %s',
    async (sign) => {
      const { lesson, html } = await read(`# Quiz\n\n${bank('**Difficulty:** easy', 'before', sign)}`);
      expect(lesson.questions.map(sketch)).toEqual(
        asked(sign === '→' ? ' > → It is so by its weight.' : ' > It is so by its weight.'),
      );
      expect(html).not.toContain('by its weight');
    },
  );

  it.each([
    ['fewer than three', '# Ice\n\n**Level:** A2\n\n**Topic:** ice\n\nIce floats.\n', 'Level'],
    [
      'a line that says more',
      '# Ice\n\nTopics: we look at ice.\n\nTags: none. Read on.\n\nThe level: 3 m. Then it fell.\n',
      'we look at ice',
    ],
  ])('%s stay', async (_, text, words) => {
    expect((await read(text)).html).toContain(words);
  });
});
