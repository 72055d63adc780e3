/** Lists of boxes of which one is ticked in each, whatever stands above them; and what is said below boxes. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const questionsOf = async (page: string): Promise<string[]> =>
  (await read(page)).lesson.questions.map(sketch);
const list = (lead: string, right: number, options = ['ice', 'iron', 'lead']): string =>
  `${lead}\n\n${options.map((one, i) => `- [${i === right ? 'x' : ' '}] ${one}`).join('\n')}\n`;

describe('one box is ticked in each list', () => {
  it('of a page in a language whose words nobody knows', async () => {
    const page = ['Bu suda yuzadi:', 'Bu cho‘kadi:', 'Bu eriydi:', 'Bu yonadi:'].map((lead, i) =>
      list(lead, i % 3),
    );
    expect(await questionsOf(`# Sinov\n\n${page.join('\n')}`)).toEqual([
      'single-choice Bu suda yuzadi: [ICE | iron | lead]',
      'single-choice Bu cho‘kadi: [ice | IRON | lead]',
      'single-choice Bu eriydi: [ice | iron | LEAD]',
      'single-choice Bu yonadi: [ICE | iron | lead]',
    ]);
  });

  it.each([
    [
      'where one has two',
      [list('Weigh:', 0), list('Melt:', 1), list('Mix:', 2), `${list('Burn:', 0)}- [x] wood\n`],
    ],
    ['of three alone', [list('Weigh:', 0), list('Melt:', 1), list('Mix:', 2)]],
    ['of pairs', ['Weigh', 'Melt', 'Mix', 'Burn'].map((one) => list(`${one}:`, 0, ['ice', 'iron']))],
  ])('they are things to do %s', async (_, lists) => {
    expect(await questionsOf(`# Plan\n\n${lists.join('\n')}`)).toEqual([]);
  });
});

describe('what an item says below its boxes', () => {
  const item = (n: number, stem: string, options: string, told: string): string =>
    `${n}. ${stem}\n\n${options.replace(/^/gm, '    ')}\n\n    ${told}\n\n`;
  const page =
    item(1, 'Which of these floats?', '- [x] ice\n- [ ] iron\n- [ ] lead', '_It is lighter than water._') +
    item(2, 'Ice sinks in water.', '- [x] False\n- [ ] True', '_It floats there._') +
    item(3, 'Which of these melts in May?', '- [ ] iron\n- [x] snow\n- [ ] lead', 'It needs 0 °C.');

  it('explains them, and is seen by nobody before', async () => {
    const { lesson, html } = await read(`# Test\n\n${page}`);
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice Which of these floats? [ICE | iron | lead] > It is lighter than water.',
      'true-false Ice sinks in water. [false] > It floats there.',
      'single-choice Which of these melts in May? [iron | SNOW | lead] > It needs 0 °C.',
    ]);
    expect(html).not.toMatch(/lighter|floats there|0 °C/);
  });

  it('in italics below a list by itself does so, too', async () => {
    const part = (n: number, stem: string): string =>
      `**${n}.** ${stem}\n\n- [x] ice\n- [ ] iron\n\n*It is light.*\n\n`;
    expect(await questionsOf(`# Test\n\n${part(1, 'Which floats?')}${part(2, 'Which is cold?')}`)).toEqual([
      'single-choice 1. Which floats? [ICE | iron] > It is light.',
      'single-choice 2. Which is cold? [ICE | iron] > It is light.',
    ]);
  });

  it('what asks there is asked', async () => {
    const { lesson, html } = await read(
      `# Test\n\n${item(1, 'Which floats?', '- [x] ice\n- [ ] iron', 'And why?')}`,
    );
    expect(JSON.stringify(lesson.questions.map(sketch)) + html).toContain('And why?');
    expect(lesson.questions.map(sketch).join()).not.toContain('> And why?');
  });
});
