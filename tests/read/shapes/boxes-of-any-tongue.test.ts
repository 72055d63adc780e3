/** Lists of boxes of which one is ticked in each, whatever stands above them; and what is said below boxes. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const questionsOf = async (page: string): Promise<string[]> =>
  (await read(page)).lesson.questions.map(sketch);
const THINGS = [
  ['ice', 'iron', 'lead'],
  ['wood', 'iron', 'cork'],
  ['sand', 'wax', 'salt'],
  ['paper', 'iron', 'lead'],
];
const list = (lead: string, right: number, options = ['ice', 'iron', 'lead']): string =>
  `${lead}\n\n${options.map((one, i) => `- [${i === right ? 'x' : ' '}] ${one}`).join('\n')}\n`;

describe('one box is ticked in each list', () => {
  const LEADS = [
    'Bu narsa suvda yuzadi:',
    'Bu narsa suvda cho‘kadi:',
    'Bu narsa suvda eriydi:',
    'Bu narsa olovda yonadi:',
  ];
  const page = (leads: readonly string[], right: (i: number) => number): string =>
    `# Sinov\n\n${leads.map((lead, i) => list(lead, right(i), THINGS[i])).join('\n')}`;

  it('of a page in a language whose words nobody knows', async () => {
    expect(await questionsOf(page(LEADS, (i) => i % 3))).toEqual([
      'single-choice Bu narsa suvda yuzadi: [ICE | iron | lead]',
      'single-choice Bu narsa suvda cho‘kadi: [wood | IRON | cork]',
      'single-choice Bu narsa suvda eriydi: [sand | wax | SALT]',
      'single-choice Bu narsa olovda yonadi: [PAPER | iron | lead]',
    ]);
  });

  it.each([
    ['things to do, where one list has two', `${page(LEADS, (i) => i % 3)}- [x] wood\n`],
    ['things to do, of three lists', page(LEADS.slice(0, 3), (i) => i)],
    ['a form below its titles', page(['## Severity', '## Kind', '## Place', '## Time'], (i) => i % 3)],
    ['a plan whose first things are done', page(LEADS, () => 0)],
    ['a rubric', LEADS.map((lead, i) => list(lead, i % 3)).join('\n')],
  ])('they are %s', async (_, text) => {
    expect(await questionsOf(text)).toEqual([]);
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

  it.each([
    'Justify your answer.',
    'Justifiez votre réponse.',
    'Justifica tu respuesta.',
    'b) Write down two more things that float.',
    '(1 point)',
  ])('%s is no explanation', async (more) => {
    const { lesson } = await read(
      `# Test\n\n${item(1, 'Which of these floats?', '- [x] ice\n- [ ] iron', more)}`,
    );
    expect(lesson.questions.map(sketch).join()).not.toContain(`> ${more}`);
  });

  it('what asks there is asked', async () => {
    const { lesson, html } = await read(
      `# Test\n\n${item(1, 'Which floats?', '- [x] ice\n- [ ] iron', 'And why?')}`,
    );
    expect(JSON.stringify(lesson.questions.map(sketch)) + html).toContain('And why?');
    expect(lesson.questions.map(sketch).join()).not.toContain('> And why?');
  });
});
