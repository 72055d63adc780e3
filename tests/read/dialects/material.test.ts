/** Pages of Material for MkDocs. */
import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('a page of Material for MkDocs', () => {
  it('says what gave it away', async () => {
    const { diagnostics } = await read(lines('# Ice', '', '!!! note "On lakes"', '    Ice floats.'));
    const found = diagnostics.filter(({ rule }) => rule === 'dialect-read');
    expect(found.map(({ line, params }) => [line, params])).toEqual([
      [3, { dialect: 'Material for MkDocs', words: '!!! note "On lakes"' }],
    ]);
  });

  it('is none where its marks stand in code', async () => {
    const { diagnostics } = await read(lines('# Boxes', '', '```', '!!! note', '    Ice.', '```'));
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('dialect-read');
  });

  it('folds an answer and shows a box', async () => {
    const { html, lesson } = await read(
      lines(
        '# Ice',
        '',
        '!!! tip',
        '    Look.',
        '',
        'Why does ice float?',
        '',
        '??? success "Answer"',
        '    It is light.',
      ),
    );
    expect(html).toContain('Look.');
    expect(html).not.toContain('It is light.');
    expect(lesson.questions).toHaveLength(1);
  });
});
