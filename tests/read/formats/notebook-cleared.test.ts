/** Notebooks of which learners get a version with some cells emptied: what is emptied there solves. */
import { expect, it } from 'vitest';
import { html } from '../support.ts';
import { readFile } from './support.ts';

it.each([
  [true, 'open Double it. > Solution 2 * x Solution 2 + x'],
  [false, 'open Double it. 2 * x 2 + x'],
])('cells are cleared: %s', async (clear_cell, question) => {
  const code = (source: string, metadata = {}) => ({ cell_type: 'code', metadata, source, outputs: [] });
  const text = JSON.stringify({
    nbformat: 4,
    metadata: {},
    cells: [
      { cell_type: 'markdown', metadata: {}, source: '# Ice\n\n' },
      code('x = 3'),
      { cell_type: 'markdown', metadata: {}, source: '### Exercise 1\n\nDouble it.' },
      code('2 * x', { clear_cell }),
      code('2 + x', { clear_cell }),
    ],
  });
  const { lesson, questions } = await readFile('ice.ipynb', text);
  expect(questions).toEqual([question]);
  expect(html(lesson.body)).toContain('x = 3');
});
