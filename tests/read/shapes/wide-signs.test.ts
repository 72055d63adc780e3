/** Chinese and Japanese write stops, colons and brackets in full width, and put no spaces: what they part is the same. */
import { expect, test } from 'vitest';
import { html, read, sketch } from '../support.ts';

const OPTIONS: Readonly<Record<string, string>> = {
  'a line each': 'A. 冰\nB. 铅\nC. 蜡',
  'wide points in one line': 'A．冰  B．铅  C．蜡',
  'commas of lists': 'A、冰\nB、铅\nC、蜡',
  'wide brackets': '（A）冰\n（B）铅\n（C）蜡',
  'wide brackets in one line': '（A）冰（B）铅（C）蜡',
};
const KEYS: Readonly<Record<string, readonly [one: string, two: string]>> = {
  'a wide colon': ['答案：A', '答案：A、C'],
  'all bold': ['**答案：A**', '**答案：A、C**'],
  'wide brackets around the title': ['【答案】A', '【答案】AC'],
  'in brackets': ['（答案：A）', '（答案：A，C）'],
  'hence the choice': ['故选A。', '故选AC。'],
  'a word for the right ones': ['正确答案：A', '正确答案：A，C'],
};

test.each(Object.entries(OPTIONS))('options and their key are read: %s', async (_, options) => {
  for (const [form, [one, two]] of Object.entries(KEYS)) {
    const page = `下列会浮的是（　　）\n\n${options}\n\n${one}\n\n下列哪些会浮？\n\n${options}\n\n${two}\n`;
    const { lesson } = await read(`# 测验\n\n${page}`);
    const found = lesson.questions.map((question) => ('options' in question ? question.options : []));
    const right = found.map((all) => all.map(({ correct }) => (correct ? '+' : '-')).join(''));
    expect([form, ...right]).toEqual([form, '+--', '+-+']);
  }
});

test.each([
  ['an answer in the same line', (told: string) => `\n\n**答案**：${told}`],
  ['points of it below', (told: string) => `\n\n**答案要点**：\n\n- ${told}\n- 冰很冷。`],
  ['its title in the last line', (told: string) => `  \n**参考要点**：\n\n- ${told}\n- 冰很冷。`],
  ['in Japanese', (told: string) => `\n\n**解答例**：${told}`],
])('what tells what to do is asked: %s', async (_, write) => {
  const page = ['请简述冰为什么会浮。', '比较冰与铅的差异。'].map((asked, i) => asked + write(`冰轻${i}。`));
  const { lesson } = await read(`# 测验\n\n${page.join('\n\n')}\n`);
  expect(lesson.questions.map((one) => sketch(one).slice(0, 15))).toEqual([
    expect.stringContaining('open 请简述冰为什么会浮'),
    expect.stringContaining('open 比较冰与铅的差异'),
  ]);
  expect(html(lesson.body)).not.toMatch(/冰轻|冰很冷/);
});
