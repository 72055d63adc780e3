/** What Windows does to files: lines that end in two characters, names it keeps for itself, names it takes for one. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { TARGETS } from '../../src/lesson/index.ts';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';
import { png } from '../support/memory-files.ts';

interface Report {
  readonly lesson: { readonly id: string };
  readonly packages: readonly { readonly file: string; readonly sha256: string }[];
}

type Sources = Readonly<Record<string, string | Uint8Array>>;

/** A course of each source with its lessons, for every target: where, and what the terminal says. */
async function built(sources: Sources): Promise<{ readonly out: string; readonly err: string }> {
  const inFolder = Object.entries(sources).map(([path, content]) => [`water/${path}`, content] as const);
  const parent = await folderWith(Object.fromEntries(inFolder));
  const folder = join(parent, 'water');
  const out = join(parent, 'out');
  const to = TARGETS.join(',');
  const { code, err } = await cartable(['build', folder, '--each', '--explain', '--to', to, '--out', out]);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return {
    out,
    err: err.replaceAll(relative('.', parent).split(sep).join('/'), '.').replaceAll(parent, '.'),
  };
}

/** What was made, by its path from `out`, `/` between folders. */
async function madeIn(out: string): Promise<readonly string[]> {
  const all = await readdir(out, { recursive: true });
  return all.map((path) => path.split(sep).join('/')).sort();
}

async function reports(out: string): Promise<readonly Report[]> {
  const paths = (await madeIn(out)).filter((path) => path.endsWith('report.json'));
  return Promise.all(paths.map(async (path) => JSON.parse(await readFile(join(out, path), 'utf8'))));
}

const LESSON = `---
language: en
title: "Tides: a start"
abbreviations:
  HT: High tide
description: |
  Two lines
  of words.
---

# Tides

::::{note} Mind
:class: tip
HT comes twice\\
a day.
::::

\`\`\`{csv-table}
:header: "Day", "Height"
"One", "2"
\`\`\`

\`\`\`python
if tide:
    swim()
\`\`\`

\`\`\`{include} part.md
\`\`\`

\`\`\`{literalinclude} tide.py
\`\`\`

\`\`\`{glossary}
Tide
: Water that comes and goes.
\`\`\`

\`\`\`{question}
:name: moon
Which two?

- [x] The moon
- [x] The sun
- [ ] The wind
\`\`\`

a) Why?

:::{dropdown} Answer
The moon.

It pulls.
:::

$$
a = b \\\\
c = d
$$
`;

const SOURCES: Readonly<Record<string, string>> = {
  'tides.md': LESSON,
  'part.md': 'Included words,\non two lines.\n',
  'tide.py': 'def tide():\n    return 1\n',
  'cartable.yml': 'authors:\n- Ada\nlicence: CC BY 4.0\nanswers: after-finish\n',
  'ice.gift':
    '// A bank\n$CATEGORY: Ice\n\n::melting::When does ice melt? {\n=At 0 °C\n~At 10 °C#Too warm.\n}\n\nWhy does it float? {\n####It is light.\n}\n',
  'snow.txt': 'What is snow?\nA. Ice\nB. Steam\nANSWER: A\n\nWhat is hail?\nA. Fire\nB. Ice\nANSWER: B\n',
  'fog.xml':
    '<?xml version="1.0"?>\n<quiz>\n<question type="truefalse">\n<name><text>fog</text></name>\n<questiontext format="markdown"><text>Fog is\nwater.</text></questiontext>\n<answer fraction="100"><text>true</text></answer>\n<answer fraction="0"><text>false</text></answer>\n</question>\n</quiz>\n',
  'rain.ipynb':
    '{\n"cells": [{"cell_type": "markdown", "metadata": {},\n"source": ["# Rain\\n", "\\n", "a) Why?\\n"]}],\n"metadata": {}, "nbformat": 4, "nbformat_minor": 5}\n',
};

/** What becomes of the sources, saved with these line ends. */
async function savedWith(end: string): Promise<{ readonly err: string; readonly made: readonly Report[] }> {
  const sources = Object.entries(SOURCES).map(([path, text]) => [path, text.replaceAll('\n', end)] as const);
  const { out, err } = await built(Object.fromEntries(sources));
  return { err, made: await reports(out) };
}

let here: ReturnType<typeof savedWith> | undefined;

it.each([
  ['Windows', '\r\n'],
  ['the Macintosh of old', '\r'],
])(
  'files with the line ends of %s become the same packages, and are said the same of',
  async (_whose, end) => {
    here ??= savedWith('\n');
    const there = await savedWith(end);
    expect(there.err).toBe((await here).err);
    expect(there.made).toEqual((await here).made);
  },
);

const page = (title: string, words = ''): string => `---\nlanguage: en\n---\n\n# ${title}\n\n${words}\n`;

/** What no file or folder can be called there (Naming Files, Paths, and Namespaces). */
const FORBIDDEN = /[<>:"\\|?*\p{Cc}]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

function areAllPossible(paths: readonly string[]): void {
  expect(paths.filter((path) => path.split('/').some((name) => FORBIDDEN.test(name)))).toEqual([]);
  const folded = paths.map((path) => path.toLowerCase());
  expect(paths.filter((_, at) => folded.indexOf(folded[at]!) !== at)).toEqual([]);
}

it('no name that Windows keeps for itself, and no two that it takes for one, are given to what is made', async () => {
  const pictures = '![A](aux.png) ![B](Fig.png) ![C](sub/fig.png) ![D](com1.tar.png) ![E](a%3Ab.png)';
  const { out } = await built({
    'cartable.yml': 'title: Aux\n',
    'con.md': page('Con', pictures),
    'con-lesson.md': page('Another', '![A](nul.png)'),
    'sub/con.md': page('Below'),
    'Tides.md': page('Tides'),
    'tides.md': page('More tides'),
    'sub/TIDES.md': page('Tides below'),
    'aux.png': png(1),
    'nul.png': png(2),
    'Fig.png': png(3),
    'sub/fig.png': png(4),
    'com1.tar.png': png(5),
    ...(process.platform !== 'win32' && { 'a:b.png': png(6) }),
  });
  const made = await madeIn(out);
  areAllPossible(made);
  const packages = made.filter((path) => /\.(?:zip|mbz)$/.test(path));
  expect(packages.length).toBeGreaterThan(12);
  for (const path of packages) {
    const names = Object.keys(unzipSync(await readFile(join(out, path))));
    areAllPossible(names);
  }
  expect((await reports(out)).map(({ lesson }) => lesson.id).sort()).toEqual([
    'aux-course',
    'con-fbdfe5',
    'con-lesson',
    'sub-con',
    'sub-tides',
    'tides',
    'tides-c0175c',
  ]);
});
