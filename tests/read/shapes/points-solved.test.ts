/** Points that one fold solves: steps of one exercise. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const found = async (text: string): Promise<readonly string[]> =>
  (await read(`# Baking exercises\n\n${text}\n`)).lesson.questions.map(sketch);

const solved = (code: string): string =>
  `<details><summary>Solution</summary>\n\n\`\`\`r\n${code}\n\`\`\`\n\n</details>`;

const FIRST = `- Insert a cell that weighs the flour\n- Run it (you see the mass)\n\n${solved('flour')}`;
const SECOND = `- Take that code again, save the mass\n- Print it in a sentence\n\n${solved('mass <- flour')}`;
const ASKED = [
  'open Insert a cell that weighs the flour Run it (you see the mass) > flour',
  'open Take that code again, save the mass Print it in a sentence > mass &#x3C;- flour',
];

describe('points above one fold', () => {
  it('are one exercise, and a point by itself is one', async () => {
    const alone = `- Plot the mass\n\n${solved('plot(mass)')}`;
    expect(await found(`## Dough\n\n### Weigh\n\n${FIRST}\n\n### Save\n\n${SECOND}\n\n${alone}`)).toEqual([
      ...ASKED,
      'open Plot the mass > plot(mass)',
    ]);
  });

  it('but for such as ask each', async () => {
    const asking = '- What is dough? Describe it.\n- Why is it wet?';
    expect(await found(`## Weigh\n\n${FIRST}\n\n## Save\n\n${SECOND}\n\n## Ask\n\n${asking}`)).toEqual([
      ...ASKED,
      'open What is dough? Describe it.',
      'open Why is it wet?',
    ]);
  });
});
