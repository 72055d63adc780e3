/** Keys behind a rule: the right option once more, or its letter alone; a rule may part the question from its options, too. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = [
  { asks: 'Why does ice float?', options: ['It is cold', 'It is light'], right: 1 },
  { asks: 'What is hail?', options: ['Frozen rain', 'A warm wind'], right: 0 },
  { asks: 'What is fog?', options: ['A low cloud', 'Old snow'], right: 0 },
];
const letters = 'AB';
const HEADS = [(asks: string) => `## ${asks}`, (asks: string, at: number) => `**${at + 1}. ${asks}**`];
const OPTIONS = [
  (all: readonly string[]) => all.map((one, i) => `${letters[i]}) ${one}`).join('\n\n'),
  (all: readonly string[]) => all.map((one, i) => `- ${letters[i]}. ${one}`).join('\n'),
];
const KEYS = [
  (all: readonly string[], right: number) => all[right]!,
  (all: readonly string[], right: number) => `**${letters[right]}) ${all[right]}.**`,
  (_: readonly string[], right: number) => `${letters[right]}\n\nSo it is.`,
];

it.each(['///\n\n', '---\n\n'])('parted by %j', async (parts) => {
  for (const head of HEADS)
    for (const offer of OPTIONS)
      for (const key of KEYS)
        for (const rule of ['', '---\n\n']) {
          const page = ASKED.map(
            ({ asks, options, right }, at) =>
              `${head(asks, at)}\n\n${rule}${offer(options)}\n\n---\n\n${key(options, right)}\n\n${parts}`,
          );
          const { lesson, html } = await read(`# Ice\n\n${page.join('')}`);
          const why = key === KEYS[2] ? ' > So it is.' : '';
          expect(lesson.questions.map((one) => sketch(one).replace(/choice (?:\d\. )?/, ''))).toEqual([
            `single-Why does ice float? [It is cold | IT IS LIGHT]${why}`,
            `single-What is hail? [FROZEN RAIN | A warm wind]${why}`,
            `single-What is fog? [A LOW CLOUD | Old snow]${why}`,
          ]);
          expect(html).not.toContain('So it is');
        }
});
