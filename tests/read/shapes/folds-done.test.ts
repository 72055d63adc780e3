/** Folds whose type alone says that they answer: their title may be of a language that nobody taught Cartable. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

type Part = (title: string, of: number) => string;

const fold = (title: string, words: string, type = 'success'): string =>
  `??? ${type} "${title}"\n    ${words}\n`;
const page = (...parts: readonly string[]): string =>
  `# Ice\n\n## Water\n\nWords of it.\n\n${parts.join('\n')}`;
const three = (part: Part): string =>
  page(...['Ледяной', 'Водяной', 'Паровой'].map((one, at) => part(one, at + 1)));

describe('folds of success called again and again in another language', () => {
  it.each<[string, Part]>([
    ['bold words, Hebrew', (one) => `**שאלה:** ${one}\n\n${fold('פתרון', one)}`],
    [
      'boxes, Latvian',
      (one, n) => `!!! question "Vingrinājums ${n}"\n    ${one}\n\n${fold(`Atrisinājums ${n}`, one)}`,
    ],
    ['counted headings, Russian', (one, n) => `### Задача ${n}\n\n${one}\n\n${fold('Решение', one)}`],
    ['counted headings, Chinese', (one, n) => `### 练习 ${n}\n\n${one}\n\n${fold('点击查看', one, 'done')}`],
    [
      'bold numbers, Amharic',
      (one, n) => `**መልመጃ ${n}.**\n${one}\n\n${fold(`መልመጃ ${n} መፍትሔ`, one, 'check')}\n---\n`,
    ],
    [
      'a hint between, Vietnamese',
      (one, n) => `**Bài ${n}.** ${one}\n\n${fold('Gợi ý', 'x', 'tip')}\n${fold('Lời giải', one)}`,
    ],
  ])('answer what stands above them: %s', async (_what, part) => {
    const { lesson, html } = await read(three(part));
    expect(lesson.questions.map(sketch)).toEqual(
      ['Ледяной', 'Водяной', 'Паровой'].map((one) =>
        expect.stringMatching(new RegExp(`^open .*${one} > ${one}( .*)?$`)),
      ),
    );
    expect(html).not.toContain('Решение');
  });

  it.each<[string, string]>([
    ['one by itself', page(`**1.** ${'Лёд'}\n\n${fold('Atrisinājums', 'Лёд')}`)],
    ['what a step gives, told before', three((one) => `Шаг: ${one}\n\n${fold('Вывод', one)}`)],
    [
      'of another type',
      three((one, n) => `### Vingrinājums ${n}\n\n${one}\n\n${fold('Atrisinājums', one, 'info')}`),
    ],
    [
      'in a language that it was taught',
      three((one, n) => `### Step ${n}\n\n${one}\n\n${fold('Output', one)}`),
    ],
    [
      'two below the same',
      page(...[1, 2, 3].map((n) => `**${n}.** Лёд\n\n${fold('Лог', 'Лёд')}\n${fold('Лог', 'Лёд')}`)),
    ],
  ])('are no answers elsewhere: %s', async (_what, text) => {
    const { lesson } = await read(text);
    expect(lesson.questions).toEqual([]);
  });
});
