/** Solutions between two remarks, or between two lines that say so. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(`# Ice\n\n${page}\n`)).lesson.questions.map(sketch);

describe('what stands between two remarks is an answer', () => {
  it.each([
    ['<!-- BEGIN SOLUTION -->', '<!-- END SOLUTION -->'],
    ['<!-- solution-begin -->', '<!-- solution-end -->'],
    ['<!-- solution:start -->', '<!-- solution:end -->'],
    ['<!-- ===== Start of the answer 2 ===== -->', '<!-- ===== End of the answer 2 ===== -->'],
    ['<!-- solution -->', '<!-- /solution -->'],
    ['<!-- début du corrigé -->', '<!-- fin du corrigé -->'],
    ['<!-- Correction -->', '<!-- fin correction -->'],
    ['<!-- Anfang Musterlösung -->', '<!-- Ende Musterlösung -->'],
    ['<!-- Lösung -->', '<!-- /Lösung -->'],
    ['<!-- inizio soluzione -->', '<!-- fine soluzione -->'],
    ['<!-- inicio solución -->', '<!-- fin solución -->'],
    ['{/* solution start */}', '{/* solution end */}'],
    ['[//]: # (BEGIN SOLUTION)', '[//]: # (END SOLUTION)'],
    ['% BEGIN SOLUTION', '% END SOLUTION'],
    ['**BEGIN SOLUTION**', '**END SOLUTION**'],
    ['### BEGIN SOLUTION', '### END SOLUTION'],
    ['> BEGIN SOLUTION', '> END SOLUTION'],
    ['=== BEGIN MARK SCHEME ===', '=== END MARK SCHEME ==='],
  ])('%s', async (begins, ends) => {
    const page = `Why does ice float?\n\n${begins}\nIt is *light*.\n\n- Of air.\n${ends}\n\nNext comes steam.`;
    expect(await asked(page)).toEqual(['open Why does ice float? > It is light. Of air.']);
    const { html } = await read(`# Ice\n\n${page}\n`);
    expect(html).not.toContain('light');
    expect(html).toContain('Next comes steam.');
  });

  it('in one line, in items, and around code that says the same', async () => {
    const inLine = 'What is fog?\n<!-- BEGIN SOLUTION --> A low cloud. <!-- END SOLUTION -->';
    expect(await asked(inLine)).toEqual(['open What is fog? > A low cloud.']);
    const items = ['dew', 'rain'].map(
      (one, i) =>
        `${i + 1}. What is ${one}?\n\n   <!-- solution -->\n   Water ${i}.\n   <!-- /solution -->\n`,
    );
    expect(await asked(items.join('\n'))).toEqual([
      'open What is dew? > Water 0.',
      'open What is rain? > Water 1.',
    ]);
    const code =
      '<!-- BEGIN SOLUTION -->\n\n```\n<!-- END SOLUTION -->\n```\n\nMore.\n\n<!-- END SOLUTION -->';
    expect((await asked(`What is fog?\n\n${code}`))[0]).toContain('More.');
  });

  it('in code of R Markdown, and below what learners have in its place', async () => {
    const code = ['# task-begin', 'y = 0', '# task-end', '# solution-begin', 'y = 2 * x', '# solution-end'];
    const page = `### __q1__ Weigh it\n\nDouble the weight.\n\n\`\`\`{r q1-task}\n${code.join('\n')}\n\`\`\``;
    expect(await asked(page)).toEqual(['open Double the weight. y = 0 # … > y = 2 * x']);
  });

  it.each([
    ['a program', '```{r}\ny = 2 * x\n```', 'y = 2 * x'],
    ['a box', '```{note}\nIt is *light*.\n```', 'Note It is light.'],
  ])('around %s, whose fence closes what it opened', async (_what, told, shown) => {
    const task = (n: number) =>
      `## Exercise ${n}\n\nExplain cube ${n}.\n\n<!-- loesung: start-->\n${told}\n<!-- loesung: ende-->`;
    expect(await asked([1, 2, 3].map(task).join('\n\n'))).toEqual(
      [1, 2, 3].map((n) => `open Explain cube ${n}. > ${shown}`),
    );
  });

  it('up to the next heading where nothing ends it', async () => {
    const page =
      'Why does ice float?\n\n<!-- BEGIN SOLUTION -->\nIt is light.\n\nVery.\n\n## Steam\n\nIt is hot.';
    expect(await asked(page)).toEqual(['open Why does ice float? > It is light. Very.']);
    expect((await read(`# Ice\n\n${page}\n`)).html).toContain('It is hot.');
  });

  it.each([
    ['A remark that only names one', '<!-- solution -->\n\nMix it.'],
    ['Words about it', 'Begin solution work early, and end solution work late.'],
    ['Code about it', '```\n<!-- BEGIN SOLUTION -->\nMix it.\n<!-- END SOLUTION -->\n```'],
  ])('and nothing else: %s', async (_what, page) => {
    const { html, diagnostics } = await read(`# Ice\n\nSalt and water.\n\n${page}\n`);
    expect(html).toMatch(/Mix it|early/);
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('dialect-read');
  });
});
