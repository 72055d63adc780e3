import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type LessonFile, readAlone } from '../../src/build/index.ts';
import { plainText, questionsAlone } from '../../src/lesson/index.ts';
import { lessonAsMyst, NO_CARE } from '../../src/myst/index.ts';
import { sketch } from '../read/support.ts';
import { cartable } from '../support/cli.ts';
import { docx, highlighted, item, LISTS, p, red, table } from '../support/docx.ts';
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

/** A question, a fold and a box in each of the dialects of Markdown. */
const PAGES: Readonly<Record<string, string>> = {
  'material.md': `# Ice

!!! note "Look"
    Ice **floats** on water.

!!! question "Try"
    Why does ice float?

??? success "Answer"
    It is lighter: $\\rho = 0.92$.

??? info "Why does it crack?"
    Its skin shrinks.

=== "Sea"
    Salt.

=== "Lake"
    None.
`,
  'docusaurus.mdx': `import Tabs from '@theme/Tabs';

# Ice

:::tip Look
Ice floats.
:::

Which of these floats?

- A: ice
- B: iron

<details><summary>Answer</summary>

B is heavier: A

</details>
`,
  'hugo.md': `+++
title = "Ice"
+++

{{< notice tip >}}
Ice floats.
{{< /notice >}}

1. Why does ice float?

{{< details "Answer" >}}
It is lighter.
{{< /details >}}
`,
  'lettered.md': `# Ice

1. What floats?

   a) ice
   b) iron

2. What sinks?

   a) ice
   b) iron

## Answers

1. A
2. B
`,
  'quarto.qmd': `---
title: Ice
---

::: {.callout-tip}
## Look
Ice floats.
:::

## Exercise 1

Why does ice float?

::: {.callout-note collapse="true"}
## Solution
It is lighter.
:::
`,
  'lia.md': `<!--
author: A. Person
-->

# Ice

Which floats?

[( )] iron
[(X)] ice

It melts at [[0]] degrees.
`,
  'beside.md': `# Beside

Get <b>up:</b>Now, and <em>(so)</em>on. It melts: $$
x_1
+ 2
$$

> Question: Name the colour of ice.

1. It is  
   {gap}\`white\`.
`,
  'rexams.Rmd': `Question
========
Which floats?

Answerlist
----------
* ice
* iron

Solution
========
Ice is lighter.

Meta-information
================
exname: ice
extype: schoice
exsolution: 10
`,
  'github.md': `# Ice

> [!TIP]
> Ice floats.

Why does ice float?

**Answer:** It is lighter.
`,
  'myst.md': `---
title: Ice
ask: [question-lists]
attempts: 3
keywords: [water]
---

(top)=
## States

See [above](#top), {term}\`floe\` and a note[^1].

:::{figure} media/map.png
:alt: A map
:width: 50%
Where there is *ice*.
:::

| What | When |
| --- | :-: |
| a \\| b | $|x|$ |

<table><tr><th>Lake</th><td rowspan="2">Both</td></tr><tr><th>Sea</th></tr></table>

:::{video} https://youtu.be/abcdefghijk
:start: 10
How it drifts.
:::

\`\`\`python
print('===')
===
\`\`\`

$$
x^2 % two
$$

- Does it float?

Term
: What it means.

H~2~O and H<sub>2</sub>O, *a*, **b**, \`c\`, 5 \\$, {kbd}\`Ctrl\`

:::{div}
:class: extra
Why not?

:::{dropdown} Answer
Nothing.
:::
:::

:::{glossary}
floe
: A piece of ice.
:::

## Try

a) Why does it float?

:::{dropdown} Answer
It is lighter.[^2]
:::

[^1]: Words of a note.
[^2]: Of another.
`,
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
    words: plainText(lesson!.body),
    settings: lesson!.settings,
    terms: lesson!.glossary.map(({ term }) => term),
    assets: lesson!.assets.map(({ sha256, type }) => [type, sha256]),
  };
};

const WORD = docx(
  p('1. Which floats?') +
    item(3, 0, highlighted('ice')) +
    item(3, 0, 'iron') +
    p('2. Why does it float?') +
    p('Answer: It is lighter.') +
    p('Fill in the gaps.') +
    p('Ice melts at ', red('0'), ' degrees.') +
    table(['State', 'Example'], ['solid', 'ice']),
  { numbering: LISTS },
);

const ALL: Readonly<Record<string, string | Uint8Array>> = { ...FILES, ...PAGES, 'ice.docx': WORD };

test.each(Object.keys(ALL))('%s, read back as it was written, is the same lesson', async (name) => {
  const folder = await folderWith({ [name]: ALL[name]!, 'media/map.png': png(3) });
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

test.each(['question-kinds', 'closed-questions', 'digital-labor'])(
  'the example %s, read back as it was written, is the same lesson',
  async (name) => {
    const file = join(process.cwd(), 'content', name, 'lesson.md');
    const out = join(await temporaryFolder(), 'lesson');
    expect(await cartable(['convert', file, out])).toMatchObject({ code: 0 });
    const before = await read({ file, path: 'lesson.md' });
    expect(await read({ file: join(out, 'lesson.md'), path: 'lesson.md' })).toEqual(before);
  },
);

const COUNTED = `# Ice

See [](#own), {numref}\`Map %s <second>\`, {eq}\`melting\`, [](#lakes) and [the map](#second).

:::{figure} media/map.png
:name: own
Own words.
:::

:::{figure} media/map.png
:name: second
:::

:::{table} Lakes
:name: lakes
| What | When |
| --- | --- |
| a | b |
:::

\`\`\`{code-block} python
:name: listing
:caption: It melts
melt()
\`\`\`

$$
t = 0
$$ (melting)

(warm)=
Ice melts.

(look)=
:::{note}
Ice is cold.
:::

(top)=
## States

## States

:::{exercise} Water
:label: floats
Why does it float?
:::

:::{solution} floats
It is lighter.
:::
`;

test('a number is nobody’s words: what is written counts anew, by the names that its author gave', async () => {
  const folder = await folderWith({ 'lesson.md': COUNTED, 'media/map.png': png(3) });
  const [path, out] = [join(folder, 'lesson.md'), join(folder, 'out')];
  await cartable(['convert', path, out]);
  const file = join(out, 'lesson.md');
  const written = await readFile(file, 'utf8');
  expect(written).not.toMatch(/Figure|Table|Listing|\\tag|states-2/);
  expect(written.match(/^(?::name: .*|\(.*\)=)$/gm)).toEqual([
    ':name: own',
    ':name: second',
    '(lakes)=',
    ':name: listing',
    '(melting)=',
    '(warm)=',
    '(look)=',
    '(top)=',
    ':name: floats',
  ]);
  expect(await read({ file, path: 'lesson.md' })).toEqual(await read({ file: path, path: 'lesson.md' }));

  const more = '\nAnd [](#second), [](#listing), [see](#warm), [see](#top), [see](#look), [see](#floats).\n';
  await writeFile(file, written + more);
  const { lesson, diagnostics } = await readAlone({ file, path: 'lesson.md' });
  expect(diagnostics.map(({ rule }) => rule)).toEqual([]);
  const words = plainText(lesson!.body);
  expect(words).toContain('See Figure 1, Map 2, (1), Table 1 and the map.');
  expect(words).toContain('And Figure 2, Listing 1, see, see, see, see.');
  expect(words.match(/Figure 1\./g)).toHaveLength(1);
});

test('what would be taken for a question stays what it is', async () => {
  const folder = await folderWith({ 'lesson.md': PAGES['material.md']! });
  await cartable(['convert', join(folder, 'lesson.md'), join(folder, 'out')]);
  const written = await readFile(join(folder, 'out/lesson.md'), 'utf8');
  expect(written).toContain(':::{admonition} Look\nIce **floats** on water.\n:::');
  expect(written).toContain(':::{dropdown} Why does it crack?\n:class: extra\n\nIts skin shrinks.\n:::');
  expect(written).toContain('===\n\nIt is lighter: $\\rho = 0.92$.\n:::');
});

test('a question stays one, though it should read back as another', async () => {
  const folder = await folderWith({ 'ice.txt': FILES['ice.txt']! });
  const { lesson } = await readAlone({ file: join(folder, 'ice.txt'), path: 'ice.txt' });
  const about = { boxTitle: () => undefined, comments: new Map() };
  const { markdown } = lessonAsMyst(lesson!, about, { ...NO_CARE, plain: new Set([0]) });
  expect(markdown).toContain(':::{question}');
  expect(markdown).not.toContain('extra');
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

test('an occupied folder, several lessons and what is no lesson are refused, and nothing is written', async () => {
  const folder = await folderWith({
    'full/a.md': '# A',
    'ice.md': '# Ice',
    'notes.txt': 'Words.',
    'ice.gift': 'Why? {}',
    'broken.xml': '<quiz><question>',
  });
  const at = (name: string) => join(folder, name);
  expect((await cartable(['convert', at('ice.gift'), at('full')])).code).toBe(2);
  expect((await cartable(['convert', folder, at('new')])).err).toContain('a folder of several lessons');
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

test('what a quiz shows before a question is shown before it once more', async () => {
  const page = `# The lake

## Reading

The lake freezes over in January.

**1.** When does it freeze?

:::{dropdown} Answer
In January.
:::

**2.** Who skates?

:::{dropdown} Answer
Children.
:::

## Ice

| month | ice |
|---|---|
| Jan | 20 cm |

a) How thick is it?

:::{dropdown} Answer
20 cm
:::
`;
  const folder = await folderWith({ 'lesson.md': page });
  const file = join(folder, 'lesson.md');
  await cartable(['convert', file, join(folder, 'out')]);
  const back = join(folder, 'out/lesson.md');
  expect((await readFile(back, 'utf8')).match(/^:introduced:.*$/gm)).toEqual([
    ':introduced: together',
    ':introduced: together',
    ':introduced:',
  ]);
  const [before, after] = await Promise.all(
    [file, back].map(async (one) => (await readAlone({ file: one, path: 'lesson.md' })).lesson!),
  );
  const told = ({ contexts, questions }: NonNullable<typeof before>) => [
    ...contexts.map(({ before, content }) => [before, plainText(content).replace(/\s+/g, ' ').trim()]),
    ...questions.map(({ situation }) => situation && plainText(situation)),
  ];
  expect(told(after!)).toEqual(told(before!));
  const lake = 'The lake freezes over in January.';
  expect(told(before!).slice(1)).toEqual([lake, lake, undefined]);
});

test('keeps what several questions are about above them, be it in the words of the first', async () => {
  const page = `# Ice

## Winter

The lake froze over in one night.

a) How cold was it?

:::{dropdown} Answer
Very.
:::

b) Who walks on it?

:::{dropdown} Answer
Ducks.
:::

:::{exercise}
The river is wide and deep.

1. How long is it?
2. Who lives in it?
:::

:::{solution}
1. Long.
2. Fish.
:::
`;
  const folder = await folderWith({ 'lesson.md': page });
  const file = join(folder, 'lesson.md');
  await cartable(['convert', file, join(folder, 'out')]);
  const back = join(folder, 'out/lesson.md');
  const [before, after] = await Promise.all(
    [file, back].map(async (one) => (await readAlone({ file: one, path: 'lesson.md' })).lesson!),
  );
  const told = (lesson: NonNullable<typeof before>) =>
    questionsAlone(lesson).map(({ prompt }) => plainText(prompt).replace(/\s+/g, ' ').trim());
  expect(told(before!)[3]).toBe('The river is wide and deep. Who lives in it?');
  expect(told(after!)).toEqual(told(before!));
  expect(after!.questions.map(({ id }) => id)).toEqual(before!.questions.map(({ id }) => id));
});
