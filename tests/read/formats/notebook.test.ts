import { expect, test } from 'vitest';
import { wordingIn } from '../../../src/messages/index.ts';
import { type Converted, placeIn } from '../../../src/read/syntax/formats/index.ts';
import { notebookToMarkdown } from '../../../src/read/syntax/formats/notebook/notebook.ts';
import { said } from '../../course/support.ts';

type Json = Readonly<Record<string, unknown>>;

const markdown = (source: string, more: Json = {}): Json => ({
  cell_type: 'markdown',
  source,
  metadata: {},
  ...more,
});
const code = (source: string, outputs: readonly Json[] = [], tags: readonly string[] = []): Json => ({
  cell_type: 'code',
  // Stored as Jupyter does: a list of lines.
  source: source.split(/(?<=\n)/),
  metadata: { tags },
  outputs,
});
const display = (data: Json): Json => ({ output_type: 'display_data', data });
const stream = (text: string, name = 'stdout'): Json => ({ output_type: 'stream', name, text });

const PATH = 'cours/boucles.ipynb';

const notebook = (cells: readonly Json[], language?: string): Converted =>
  notebookToMarkdown(
    JSON.stringify({ nbformat: 4, metadata: { kernelspec: { language: 'python' } }, cells }),
    PATH,
    language,
  );

const PIXEL = 'iVBORw0KGgo=';

test('Markdown, code in the kernel’s language, and what the program wrote', () => {
  const {
    markdown: text,
    language,
    diagnostics,
  } = notebook([
    markdown('---\ntitle: Boucles\n---\n# Les boucles'),
    code('for i in range(2):\n    print(i)\n', [stream('0\n'), stream('1\n')]),
    markdown('Fin.'),
  ]);
  expect(text).toBe(`---
title: Boucles
---
# Les boucles

<!-- cell 2 -->

\`\`\`python
for i in range(2):
    print(i)
\`\`\`

\`\`\`text output
0
1
\`\`\`

<!-- cell 3 -->

Fin.
`);
  // The kernel's: no page is written in it.
  expect(language).toBeUndefined();
  expect(diagnostics).toEqual([]);
});

test('each line of the Markdown knows its cell and its line there', () => {
  const read = notebook([markdown('# Titre\n\nUn mot.'), code('a = 1\nb = 2', [stream('fait')])]);
  const places = read.markdown.split('\n').map((text, i) => {
    const { file, line } = placeIn(PATH, read, { file: PATH, line: i + 1, column: 1 });
    return `${file}:${line} ${text}`;
  });
  expect(places.filter((one) => /Titre|mot|a =|b =|fait/.test(one))).toEqual([
    'cours/boucles.ipynb:cell 1:1 # Titre',
    'cours/boucles.ipynb:cell 1:3 Un mot.',
    'cours/boucles.ipynb:cell 2:1 a = 1',
    'cours/boucles.ipynb:cell 2:2 b = 2',
    'cours/boucles.ipynb:cell 2:2 fait',
  ]);
  const output = read.markdown.split('\n').indexOf('fait') + 1;
  expect(placeIn(PATH, read, { file: PATH, line: output, column: 3 }).column).toBe(1);
  expect(read.lines).toHaveLength(read.markdown.split('\n').length - 1);
});

test('tags take parts out, or fold them away; folded code keeps its lines', () => {
  const outputs = [stream('vu\n'), stream('averti\n', 'stderr')];
  const read = notebook(
    [
      code('caché = 0', outputs, ['remove-cell']),
      code('x = 1', outputs, ['remove_input', 'remove-stderr']),
      code('y = 2', outputs, ['remove-output']),
      code('z = 3\nz = 4', outputs, ['hide-cell']),
    ],
    'fr',
  );
  expect(read.markdown).toBe(
    `\`\`\`text output
vu
\`\`\`

<!-- cell 3 -->

\`\`\`python
y = 2
\`\`\`

<!-- cell 4 -->

:::{dropdown} Code
\`\`\`python
z = 3
z = 4
\`\`\`
:::

:::{dropdown} Résultat
\`\`\`text output
vu
\`\`\`

\`\`\`text output
averti
\`\`\`
:::
`,
  );
  const line = read.markdown.split('\n').indexOf('z = 4') + 1;
  expect(placeIn(PATH, read, { file: PATH, line, column: 5 })).toEqual({
    file: 'cours/boucles.ipynb:cell 4',
    line: 2,
    column: 5,
  });
});

test('pictures of outputs and attachments become files of the notebook', () => {
  const { markdown: text, media } = notebook([
    markdown('![Un carré](attachment:image.png) et ![](attachment:mon%20image.png)', {
      attachments: { 'image.png': { 'image/png': PIXEL }, 'mon image.png': { 'image/png': PIXEL } },
    }),
    code('plot()', [
      display({ 'text/plain': '<Figure size 640x480>', 'image/png': PIXEL, 'text/html': '<b>autre</b>' }),
      display({ 'text/plain': 'Une courbe [1]', 'image/svg+xml': ['<svg xmlns="x">', '</svg>'] }),
    ]),
  ]);
  expect(text).toBe(`![Un carré](boucles.ipynb/cell-1/image.png) et ![](boucles.ipynb/cell-1/mon%20image.png)

<!-- cell 2 -->

\`\`\`python
plot()
\`\`\`

![](<boucles.ipynb/cell-2/output-1.png>)

![Une courbe \\[1\\]](<boucles.ipynb/cell-2/output-2.svg>)
`);
  expect(media.map(({ path, type, bytes }) => `${path} ${type} ${bytes.length}`)).toEqual([
    'boucles.ipynb/cell-1/image.png image/png 8',
    'boucles.ipynb/cell-1/mon image.png image/png 8',
    'boucles.ipynb/cell-2/output-1.png image/png 8',
    'boucles.ipynb/cell-2/output-2.svg image/svg+xml 21',
  ]);
});

test('a picture takes the words that MyST-NB’s metadata gives it', () => {
  const outputs = [display({ 'image/png': PIXEL, 'text/plain': '<Figure>' })];
  const plot = { cell_type: 'code', source: '', outputs };
  const { markdown: text } = notebook([
    { ...plot, metadata: { mystnb: { image: { alt: 'Deux [courbes]' } } } },
    {
      ...plot,
      metadata: { mystnb: { image: { alt: 'Un nuage' }, figure: { caption: 'Les *mesures*.\n' } } },
    },
  ]);
  expect(text).toBe(`![Deux \\[courbes\\]](<boucles.ipynb/cell-1/output-1.png>)

<!-- cell 2 -->

\`\`\`{figure} boucles.ipynb/cell-2/output-1.png
:alt: Un nuage

Les *mesures*.
\`\`\`
`);
});

test('tables stay HTML in one block, math stays math, a terminal’s colours and redrawn lines go', () => {
  const { markdown: text } = notebook([
    code('df', [
      display({
        'text/html': '<style>td{}</style>\n\n<table>\n\n    <tr><td>1</td></tr>\n</table>',
        'text/plain': '1',
      }),
    ]),
    code('f', [display({ 'text/latex': '$\\displaystyle x^{2}$', 'text/plain': 'x**2' })]),
    code('g', [
      stream('10 %\r100 %\n\u001b[31mrouge\u001b[0m ```\n'),
      {
        output_type: 'error',
        ename: 'NameError',
        evalue: 'g',
        traceback: ['\u001b[0;31mNameError\u001b[0m: g'],
      },
    ]),
  ]);
  expect(text).toContain('<div>\n<table>\n    <tr><td>1</td></tr>\n</table>\n</div>');
  expect(text).toContain('$$\nx^{2}\n$$');
  expect(text).toContain('````text output\n100 %\nrouge ```\n````');
  expect(text).toContain('```text output\nNameError: g\n```');
});

test('a cell ends the fence or comment that it leaves open', () => {
  const { markdown: text } = notebook([markdown('~~~~\nun'), markdown('<!-- deux'), markdown('trois')]);
  expect(text).toBe('~~~~\nun\n~~~~\n\n<!-- cell 2 -->\n\n<!-- deux\n-->\n\n<!-- cell 3 -->\n\ntrois\n');
});

test('what a page can’t show is named, with its cell', () => {
  const { markdown: text, diagnostics } = notebook([
    code('w', [
      display({ 'text/plain': 'Slider(3)', 'application/vnd.jupyter.widget-view+json': { id: 1 } }),
    ]),
    code('p', [display({ 'text/html': '<div><script>plot()</script></div>' })]),
    code('i', [display({ 'image/png': 'pas du base64 !' })]),
    markdown('Voir\n\n![](attachment:perdu.png)'),
    { cell_type: 'raw', source: '\\newpage', metadata: { raw_mimetype: 'text/latex' } },
  ]);
  expect(text).toContain('```text output\nSlider(3)\n```');
  expect(said(diagnostics)).toEqual([
    'cours/boucles.ipynb:cell 1:1:1 warning An output of this cell runs only in a notebook (application/vnd.jupyter.widget-view+json). notebook-output-interactive',
    'cours/boucles.ipynb:cell 2:1:1 warning An output of this cell runs only in a notebook (text/html). notebook-output-interactive',
    'cours/boucles.ipynb:cell 3:1:1 warning The picture “output-1.png” stored in this cell is damaged: it is no base64. notebook-media-broken',
    'cours/boucles.ipynb:cell 4:3:5 warning The cell shows the attachment “perdu.png”, which isn’t stored in it. notebook-attachment-missing',
    'cours/boucles.ipynb:cell 5:1:1 info This raw cell is meant for another tool (text/latex); pupils don’t see it. notebook-raw-cell',
  ]);
  expect(diagnostics.slice(0, 2).map((one) => wordingIn(one, 'en').assumed)).toEqual([
    'Its text stands in its place.',
    'The page is built without it.',
  ]);
});

test('a notebook of before 2015 is read as well', () => {
  const { markdown: text } = notebookToMarkdown(
    JSON.stringify({
      nbformat: 3,
      worksheets: [
        {
          cells: [
            { cell_type: 'heading', level: 2, source: ['Boucles'] },
            {
              cell_type: 'code',
              input: ['1 + 1'],
              language: 'python',
              outputs: [{ output_type: 'pyout', text: ['2'] }],
            },
          ],
        },
      ],
    }),
    'vieux.ipynb',
  );
  expect(text).toBe('## Boucles\n\n<!-- cell 2 -->\n\n```python\n1 + 1\n```\n\n```text output\n2\n```\n');
});

const broken = [
  [
    '{"cells": [',
    'a.ipynb:1:12 error The notebook is damaged: its JSON breaks off or goes wrong here. notebook-broken',
  ],
  [
    '{"cells": [\n  {"a": 1,}]}',
    'a.ipynb:2:11 error The notebook is damaged: its JSON breaks off or goes wrong here. notebook-broken',
  ],
  [
    '{"cells": "jamais fini\n',
    'a.ipynb:1:11 error The notebook is damaged: its JSON breaks off or goes wrong here. notebook-broken',
  ],
  [
    '{}{',
    'a.ipynb:1:3 error The notebook is damaged: its JSON breaks off or goes wrong here. notebook-broken',
  ],
  [
    '{\n<<<<<<< HEAD\n}',
    'a.ipynb:2:1 error The notebook holds the marks of a Git merge that was never finished, here first. notebook-broken',
  ],
  [
    '[1, 2]',
    'a.ipynb:1:1 error The file is JSON, but no notebook: it has no list of cells. notebook-without-cells',
  ],
] as const;

test.each(['', '\n'])(
  'what an editor has made and nobody has written in is a notebook without cells: %j',
  (text) => {
    expect(notebookToMarkdown(text, 'a.ipynb')).toMatchObject({ markdown: '', diagnostics: [] });
  },
);

test.each(broken)('%j is one clear error', (text, message) => {
  const read = notebookToMarkdown(text, 'a.ipynb');
  expect(said(read.diagnostics)).toEqual([message]);
  expect(read.markdown).toBe('');
});
