/** Alerts of GitHub and callouts of Obsidian. */
import { expect, it } from 'vitest';
import { read } from '../support.ts';
import { summaries } from './support.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

it('an alert is a box', async () => {
  const { html, diagnostics } = await read(
    lines('# Ice', '', '> [!TIP]', '> Look at **it**.', '', '> a quotation'),
  );
  expect(html).toContain(
    '<aside data-variety="tip"><p><strong>Tip</strong></p><p>Look at <strong>it</strong>.</p></aside>',
  );
  expect(html).toContain('<blockquote>');
  expect(diagnostics.map(({ rule }) => rule)).toContain('dialect-read');
});

it('a callout that is folded and answers is an answer, and no sooner on the page', async () => {
  const page = lines('Why does ice float?', '', '> [!success]- Answer', '> It is light.');
  expect(await summaries(page)).toEqual(['Why does ice float? → It is light.']);
  expect((await read(page)).html).not.toContain('light');
});

it.each(['> [!solution] The density\n> It is light.', '!!! corrige "Exercise 1"\n    It is light.'])(
  'a box that answers by its type does so whatever its title says: %j',
  async (box) => {
    const { html, lesson } = await read(`# Ice\n\nWhy does ice float?\n\n${box}\n\n## Next\n\nMore.\n`);
    expect(lesson.questions).toHaveLength(1);
    expect(lesson.questions[0]!.feedback).toBeDefined();
    expect(html).not.toContain('light');
  },
);
