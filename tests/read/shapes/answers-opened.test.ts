/** A fold of several answers that calls to open it: `Show answers`, „Lösungen anzeigen“. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const TITLES = [
  ...['Answers', 'Show answers', 'View the solutions', 'Click to reveal the answers', 'Check answers'],
  ...['Voir les réponses', 'Lösungen anzeigen', 'Mostra le soluzioni', 'Ver respuestas', 'Ver as respostas'],
];
const NOTES = ['', '\n**Scoring:**\n\n- 2 of 2: Well done!\n- 1 of 2: Read it again.\n'];
const fold = (title: string, body: string) =>
  `<details>\n<summary>${title}</summary>\n\n${body}\n</details>\n`;

describe.each(TITLES)('%s', (title) => {
  it.each(NOTES)('keys a list of boxes, whatever else it says: %s', async (note) => {
    const asked =
      '1. **What floats?**\n   - [ ] iron\n   - [ ] ice\n\n2. **What sinks?**\n   - [ ] lead\n   - [ ] wood\n';
    const told = `1. **B** - ice\n2. **A** - lead\n${note}`;
    const { lesson } = await read(`# Water\n\n## Check\n\nAnswer them:\n\n${asked}\n${fold(title, told)}`);
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice What floats? [iron | ICE]',
      'single-choice What sinks? [LEAD | wood]',
    ]);
  });

  it('answers a list', async () => {
    const told = '1. A low cloud.\n2. It is light.\n';
    const { lesson, html } = await read(
      `# Water\n\n## Check\n\n1. What is fog?\n2. Why does ice float?\n\n${fold(title, told)}`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open What is fog? > A low cloud.',
      'open Why does ice float? > It is light.',
    ]);
    expect(html).not.toContain('light');
  });
});
