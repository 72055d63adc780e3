/** Notes right below options that tell which is right. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

describe('notes below options of which the right one is marked', () => {
  const page = (right: string, notes: string): string =>
    `# Quiz\n\nQ1. Which of these floats?\n\n${right}\n\n${notes}\n\nQ2. Which of these sinks?\n\n${right}\n`;
  const COLOURED = '1. lead\n2. <font color="green">ice</font>\n3. gold';

  it.each([
    '*Notes*:',
    '**Note:**',
    'Remarques :',
    'Anmerkung:',
    '*Notas*:',
    'Osservazioni:',
    'Observações:',
    'Opmerkingen:',
  ])('%s say why', async (title) => {
    for (const right of [COLOURED, '- [ ] lead\n- [x] ice\n- [ ] gold'])
      for (const notes of [
        `${title}\n* It is light.\n\n* Gold is not.`,
        `${title} It is light. Gold is not.`,
      ]) {
        const { lesson, html } = await read(page(right, notes));
        expect(lesson.questions.map(sketch)).toEqual([
          expect.stringMatching(/Which of these floats\?.*> .*It is light\. Gold is not\.$/),
          expect.stringMatching(/^single-choice Q2\. Which of these sinks\? \[lead \| ICE \| gold\]$/),
        ]);
        expect(html).not.toContain('It is light');
      }
  });

  it('what they tell to do isn’t hidden, nor what stands below options without a key', async () => {
    for (const [right, notes] of [
      [COLOURED, 'Note: Choose all that apply.'],
      ['A. lead\nB. ice\nC. gold', 'Note: It is cold.'],
    ] as const) {
      const { lesson } = await read(page(right, notes));
      expect(lesson.questions.map(({ feedback }) => feedback)).toEqual(lesson.questions.map(() => undefined));
    }
  });
});
