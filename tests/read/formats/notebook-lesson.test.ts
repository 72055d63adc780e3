import { expect, test } from 'vitest';
import { noCrossReferences, openFile } from '../../../src/read/index.ts';
import { memoryFiles, png } from '../../support/memory-files.ts';

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

const text = JSON.stringify({
  metadata: { kernelspec: { language: 'python' } },
  cells: [
    {
      cell_type: 'markdown',
      source: [
        '# Les boucles\n',
        '\n',
        'Regardez ![la suite](attachment:suite.png) et ![le plan](plan.png).',
      ],
      attachments: { 'suite.png': { 'image/png': base64(png(1)) } },
    },
    {
      cell_type: 'code',
      source: 'courbe()',
      outputs: [
        { output_type: 'display_data', data: { 'image/png': base64(png(2)), 'text/plain': 'Une courbe' } },
      ],
    },
    { cell_type: 'markdown', source: 'Et puis :\n\n![rien](absent.png)' },
  ],
});

test('the reader takes a notebook’s Markdown, finds its pictures, and its diagnostics find their cells', async () => {
  const path = 'cours/boucles.ipynb';
  const { close, takenFor } = await openFile(
    { path, bytes: new TextEncoder().encode(text), text },
    memoryFiles({ 'plan.png': png(3) }),
    { description: { language: 'fr' }, settings: {} },
  );
  const { lesson, diagnostics } = await close(noCrossReferences);
  expect(takenFor).toEqual({ format: 'Jupyter' });
  expect(lesson?.title).toBe('Les boucles');
  // The kernel's language is none that pupils read.
  expect(lesson?.language).toBe('fr');
  expect(lesson?.id).toBe('boucles');
  expect(lesson?.assets.map(({ source, type, content }) => [source, type, content])).toEqual([
    ['boucles.ipynb/cell-1/suite.png', 'image/png', png(1)],
    ['plan.png', 'image/png', { file: 'plan.png' }],
    ['boucles.ipynb/cell-2/output-1.png', 'image/png', png(2)],
  ]);
  const missing = diagnostics.filter(({ rule }) => rule === 'media-missing');
  expect(missing).toMatchObject([
    { file: 'cours/boucles.ipynb:cell 3', line: 3, column: 9, rule: 'media-missing' },
  ]);
});
