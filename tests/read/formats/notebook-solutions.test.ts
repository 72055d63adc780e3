/** Notebooks that show their solutions: by a tag, by a first comment, by nbgrader's marks, or by the file's name. */
import { describe, expect, it } from 'vitest';
import { noCrossReferences, openFile } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { html, sketch } from '../support.ts';

interface Code {
  readonly code: readonly string[];
  readonly tags?: readonly string[];
  readonly prints?: string;
}

const cellOf = (one: string | Code) =>
  typeof one === 'string'
    ? { cell_type: 'markdown', metadata: {}, source: one }
    : {
        cell_type: 'code',
        metadata: { tags: one.tags ?? [] },
        source: one.code.join('\n'),
        outputs: one.prints ? [{ output_type: 'stream', name: 'stdout', text: one.prints }] : [],
      };

async function opened(cells: readonly (string | Code)[], path = 'ice.ipynb') {
  const text = JSON.stringify({ nbformat: 4, metadata: {}, cells: ['# Ice', ...cells].map(cellOf) });
  const { close } = await openFile({ path, bytes: new TextEncoder().encode(text), text }, memoryFiles({}), {
    description: { language: 'en' },
    settings: {},
  });
  const { lesson } = await close(noCrossReferences);
  return { html: html(lesson?.body), questions: lesson!.questions.map(sketch) };
}

const TASK = '### Exercise 1\n\nDouble it.';

describe('a cell of a notebook solves, and what it prints with it', () => {
  it.each([
    ['by its tag', { code: ['2 * x'], tags: ['solution'], prints: '4' }, '2 * x 4'],
    ['by its first comment', { code: ['# Solution', '2 * x'], prints: '4' }, '# Solution 2 * x 4'],
    ['by a comment with a number', { code: ['# Solution 1', '2 * x'] }, '# Solution 1 2 * x'],
  ])('%s', async (_how, cell, told) => {
    expect(await opened([TASK, cell])).toEqual({
      questions: [`open Double it. > ${told}`],
      html: expect.not.stringContaining('2 * x'),
    });
  });

  it('by nbgrader’s marks: what stands around them is given, hidden tests aside', async () => {
    const code = [
      ...[
        'def double(x):',
        '    """Twice."""',
        '    ### BEGIN SOLUTION',
        '    return 2 * x',
        '    ### END SOLUTION',
      ],
      ...['', 'double(2)', '### BEGIN HIDDEN TESTS', 'assert double(3) == 6', '### END HIDDEN TESTS'],
    ];
    const { questions } = await opened([TASK, { code, prints: '4' }]);
    const [asked, told] = questions[0]!.split(' > ');
    expect(asked).toContain('Double it. def double(x): """Twice.""" # … double(2)');
    expect(asked).not.toContain('return');
    expect(asked).not.toContain('assert');
    expect(told).toContain('return 2 * x');
    expect(told).not.toContain('BEGIN');
  });

  it('below words that say where to write, in a file of solutions alone', async () => {
    const cell = { code: ['x = 2', '# write here', '2 * x'], prints: '4' };
    expect((await opened([TASK, cell], 'ice-sol.ipynb')).questions).toEqual([
      'open Double it. x = 2 # write here > x = 2 # write here 2 * x 4',
    ]);
    expect((await opened([TASK, cell])).questions).toEqual(['open Double it. x = 2 # write here 2 * x 4']);
  });
});

it('a cell that waits for a solution, or speaks of one, is what learners go on with', async () => {
  for (const code of [['# Solution goes here'], ['# Solution'], ['# Solution of x² = 4 by Newton', 'x = 3']])
    expect((await opened([TASK, { code }])).questions).toEqual([`open Double it. ${code.join(' ')}`]);
});

it('a question in bold is answered in bold, whatever code stands between', async () => {
  const cells = [
    '**Question:** What does it print?',
    { code: ['2 * 2'] },
    'Think first:',
    '**Answer:** It prints 4.',
  ];
  expect(await opened(cells)).toEqual({
    questions: ['open Question: What does it print? 2 * 2 Think first: > It prints 4.'],
    html: expect.not.stringContaining('prints 4'),
  });
});
