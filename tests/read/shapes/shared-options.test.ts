/** Offers that stand once for several questions. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const OFFERS = [
  'Both are true, and one explains the other',
  'Both are true',
  'Only the first is',
  'Neither is',
];
const marked = (mark: (n: number) => string, between: string): string =>
  OFFERS.map((one, i) => `${mark(i)} ${one}`).join(between);
const small = (i: number): string => `(${'abcd'[i]})`;
const large = (i: number): string => `${'ABCD'[i]})`;

const DIRECTIONS = [
  `*Directions: ${marked(small, '; ')}*`,
  `Choose the right option.\n\n- ${marked(small, '\n- ')}`,
  `Consigne :\n${marked(large, '  \n')}`,
  `Wähle aus.\n\n${marked(small, '\n\n')}`,
  `> **Instrucciones:**\n> - ${marked(large, '\n> - ')}`,
];

const PAIRS = [
  ['Ice floats.', 'It is light.', 'a'],
  ['Iron floats.', 'It is light.', 'd'],
] as const;

type Form = (n: number, first: string, second: string, key: string) => string;
const FORMS: readonly Form[] = [
  (n, first, second, key) =>
    `${n}. **Assertion (A):** ${first}\n   **Reason (R):** ${second}\n   - **Answer:** (${key})\n`,
  (n, first, second, key) =>
    `**${n}. Aussage:** ${first}\n\n**Begründung:** ${second}\n\n**Antwort:** ${key}\n`,
  (n, first, second, key) =>
    `**Q${n}.** Assertion : ${first}  \n Raison : ${second}  \n**Réponse :** ${key}\n`,
  (n, first, second, key) =>
    `### ${n}\n\n**Afirmación:** ${first}\n\n**Razón:** ${second}\n\n<details><summary>Respuesta</summary>\n\n${key.toUpperCase()}\n\n</details>\n`,
  (n, first, second, key) =>
    `${n}. **Asserzione:** ${first} **Ragione:** ${second}  \n   ✅ **Risposta: ${key.toUpperCase()}**\n`,
];

describe('offers that stand once for several questions', () => {
  it.each(DIRECTIONS.flatMap((told) => FORMS.map((form) => [told, form] as const)))(
    '%j, %s',
    async (told, form) => {
      const page = PAIRS.map(([first, second, key], i) => form(i + 1, first, second, key)).join('\n');
      const { lesson, html } = await read(`# T\n\n## Part A\n\n${told}\n\n${page}`);
      expect(lesson.questions.map(sketch)).toEqual(
        PAIRS.map(([first, , key]) => {
          const right = OFFERS.map((one, i) => (i === 'abcd'.indexOf(key) ? one.toUpperCase() : one));
          return expect.stringMatching(
            new RegExp(String.raw`^single-choice .*${first}.*\[${right.join(String.raw` \| `)}\]$`),
          );
        }),
      );
      expect(html).toContain('Only the first is');
    },
  );

  it('are kept from questions with their own, and from what no letter answers', async () => {
    const own = '1. What floats?\n\n   - (a) Ice\n   - (b) Iron\n\n   **Answer:** (a)\n';
    const words =
      '**1.** Ice floats.\n\n**Answer:** It is light.\n\n**2.** Iron sinks.\n\n**Answer:** It is not.\n';
    const { lesson } = await read(`# T\n\n${DIRECTIONS[0]}\n\n${own}\n${words}`);
    expect(lesson.questions.map(sketch).join()).not.toContain('Neither is');
  });
});
