import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type LessonFile, readAlone } from '../../src/build/index.ts';
import { sketch } from '../read/support.ts';
import { cartable } from '../support/cli.ts';
import { folderWith, temporaryFolder } from '../support/folder.ts';
import { png } from '../support/memory-files.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** One question of each kind that the format has. */
const FILES: Readonly<Record<string, string>> = {
  'ice.gift': `// [id:states]
::States:: Which is solid? {=ice#Yes. ~steam ####Ice is solid.}

Which float? {~%50%ice ~%50%wood ~%-100%iron#It sinks.}

Ice floats.{T#No.#Yes.}

Two and two is {=four =4 =%50%vier}

It boils at {#100:0.5}

Match. {=ice -> solid =steam -> gas = -> plasma}

Why does ice float? {####It is light.}

Read this: it is cold.

Ice {=floats} on {~sand =water}.
`,
  'ice.txt': 'What is ice?\nA. solid\nB. liquid\nANSWER: A\n',
  'ice bank.xml': `<?xml version="1.0"?>
<quiz>
<question type="category"><category><text>$course$/top/Water/Ice (1)</text></category></question>
<question type="multichoice"><questiontext format="html"><text><![CDATA[<p>Which? <img src="@@PLUGINFILE@@/a%20bay.png" alt="Bay"></p>]]></text><file name="a bay.png" path="/" encoding="base64">${base64(png(1))}</file></questiontext><single>true</single><answer fraction="100"><text>ice</text></answer><answer fraction="0"><text>iron</text></answer></question>
<question type="ordering"><questiontext><text>Order:</text></questiontext><answer><text>one</text></answer><answer><text>two</text></answer></question>
<question type="cloze"><questiontext><text>Ice {1:SA:=floats} here.</text></questiontext></question>
<question type="essay"><questiontext><text>Why?</text></questiontext><responseformat>monospaced</responseformat><responsetemplate><text>print(1)</text></responsetemplate><minwordlimit>5</minwordlimit></question>
</quiz>
`,
  'ice.ipynb': JSON.stringify({
    metadata: {},
    cells: [
      { cell_type: 'raw', source: '---\nauthors: [A. Person]\n---' },
      {
        cell_type: 'markdown',
        source:
          '# Ice\n\n![A bay](attachment:bay.png) and ![a map](media/map.png)\n\nWhy does it float?\n\n:::{dropdown} Answer\nIt is light.\n:::',
        attachments: { 'bay.png': { 'image/png': base64(png(2)) } },
      },
    ],
  }),
};

const read = async (file: LessonFile) => {
  const { lesson, diagnostics } = await readAlone(file);
  expect(diagnostics.filter(({ rule }) => rule === 'media-missing')).toEqual([]);
  return {
    id: lesson!.id,
    title: lesson!.title,
    language: lesson!.language,
    ids: lesson!.questions.map(({ id }) => id),
    questions: lesson!.questions.map(sketch),
    assets: lesson!.assets.map(({ sha256, type }) => [type, sha256]),
  };
};

test.each(Object.keys(FILES))('%s, read back as it was written, is the same lesson', async (name) => {
  const folder = await folderWith({ [name]: FILES[name]!, 'media/map.png': png(3) });
  const out = join(await temporaryFolder(), 'deep', 'lesson');
  const before = await read({ file: join(folder, name), path: name });
  expect(before.questions.length).toBeGreaterThan(0);
  expect(await cartable(['convert', join(folder, name), out])).toMatchObject({
    code: 0,
    out: `${join(out, 'lesson.md')}\n`,
  });
  expect(await read({ file: join(out, 'lesson.md'), path: 'lesson.md' })).toEqual(before);
  expect(await readdir(join(out, '..'))).toEqual(['lesson']);
});

test('what is written is Cartable’s plain form', async () => {
  const folder = await folderWith({ 'ice.txt': FILES['ice.txt']! });
  await cartable(['convert', join(folder, 'ice.txt'), join(folder, 'out')]);
  expect(await readFile(join(folder, 'out/lesson.md'), 'utf8')).toBe(`---
id: ice
title: ice
language: en
---

:::{question}
What is ice?

- [x] solid
- [ ] liquid
:::
`);
});

test('an occupied folder, Markdown and what is no lesson are refused, and nothing is written', async () => {
  const folder = await folderWith({
    'full/a.md': '# A',
    'ice.md': '# Ice',
    'notes.txt': 'Words.',
    'ice.gift': 'Why? {}',
    'broken.xml': '<quiz><question>',
  });
  const at = (name: string) => join(folder, name);
  expect((await cartable(['convert', at('ice.gift'), at('full')])).code).toBe(2);
  expect((await cartable(['convert', at('ice.md'), at('new')])).err).toContain(
    'no file that can be converted',
  );
  expect((await cartable(['convert', at('notes.txt'), at('new')])).err).toContain('is plain text');
  expect((await cartable(['convert', at('no.gift'), at('new')])).code).toBe(2);
  const broken = await cartable(['convert', at('broken.xml'), at('new')]);
  expect(broken.code).toBe(1);
  expect(broken.err).toContain('bank-xml-broken');
  expect((await readdir(folder)).sort()).toEqual(['broken.xml', 'full', 'ice.gift', 'ice.md', 'notes.txt']);
});

test('inspect says what a file was taken for, and why', async () => {
  const folder = await folderWith({ 'ice.txt': '\n::Ice:: Does it float? {T}\n', 'a.md': '# A' });
  expect((await cartable(['inspect', join(folder, 'ice.txt')])).out).toContain(
    'read as      GIFT, by `::title::` on line 2\n',
  );
  expect((await cartable(['inspect', join(folder, 'a.md')], 'fr_FR.UTF-8')).out).toMatch(
    /lu comme +Markdown, par son nom\n/,
  );
});
