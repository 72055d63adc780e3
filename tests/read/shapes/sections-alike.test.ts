/** Sections built alike, each with an answer that calls itself one: half of them say what to do in words that are known. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const TASKS = [
  'Find two numbers whose sum is 7.',
  'Order them: 3, 1, 2.',
  '0.75 as a fraction, please.',
  'Draw a square.',
];
const ANSWERS = ['3 and 4', '1, 2, 3', '3/4', 'It has four corners.'];
const page = (head: (at: number) => string, answer: string) =>
  `# Numbers\n\nWords.\n\n${TASKS.map((one, i) => `${head(i + 1)}\n\n${one}\n\n${answer} ${ANSWERS[i]}\n`).join('\n')}`;

describe('are all asked', () => {
  it.each([
    ['headings that name', (at: number) => `### Things ${at}`, '**Solution:**'],
    ['headings in brackets', (at: number) => `### [Prob-0${at}] Things ⭐`, '📎 **Solution:**'],
    ['headings in parts', (at: number) => `${at % 2 ? '## Part\n\n' : ''}### Things ${at}`, '**Answer:**'],
    ['lines in bold that name', (at: number) => `**Things ${at}**`, '**Solution:**'],
    ['numbers in bold', (at: number) => `**${at}.**`, '**Answer:**'],
    ['a heading that answers', (at: number) => `### Things ${at}`, '#### Solution\n\n'],
    ['another language', (at: number) => `### Cosas ${at}`, '**Respuesta:**'],
  ])('%s', async (_, head, answer) => {
    const { lesson, html } = await read(page(head, answer));
    // A line in bold is asked with what it names.
    const found = lesson.questions.map(sketch).map((one) => one.replace(/(?<=open )(?:Things \d|\d\.) /, ''));
    expect(found).toEqual(TASKS.map((one, i) => `open ${one} > ${ANSWERS[i]}`));
    expect(html).not.toContain('four corners');
  });
});

describe('but not', () => {
  const alike = (heads: readonly string[], words: readonly string[], title = 'Server') =>
    `# ${title}\n\nWords.\n\n${heads.map((one, i) => `### ${one}\n\n${words[i]}\n\n**Solution:** Restart it.\n`).join('\n')}`;
  it.each([
    ['what goes wrong', alike(['Error 1', 'Error 2', 'Error 3'], ['It stops.', 'It is slow.', 'It is hot.'])],
    [
      'what helps',
      alike(['A', 'B', 'C'], ['Find the log.', 'Find the port.', 'Find it.'], 'Troubleshooting'),
    ],
    ['two', alike(['A', 'B'], ['Find the log.', 'Find the port.'])],
    [
      'causes',
      alike(['Cause', 'Cause', 'Cause'], ['The port is used.', 'The disk is full.', 'Nobody knows.']),
    ],
    ['sections that tell', alike(['A', 'B', 'C'], ['The log grows.', 'Find the port.', 'The disk is full.'])],
  ])('%s', async (_, text) => {
    expect((await read(text)).lesson.questions.map(sketch)).toEqual([]);
  });
});
