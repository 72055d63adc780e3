/** What refers to a place: inside the page, in another lesson of the course, or nowhere. */
import { describe, expect, it } from 'vitest';
import { crossReferences, openLesson, readLesson } from '../../src/read/index.ts';
import { memoryFiles, png } from '../support/memory-files.ts';
import { marks, read, html as written } from './support.ts';

const FIGURES = [
  '# T',
  '```{figure} a.png\n:name: moon\nThe moon.\n```',
  '```{figure} a.png\nThe sun.\n```',
  '```{figure} a.png\n:name: star\nA star.\n```',
].join('\n\n');

/** The last paragraph of a page. */
const ending = (html: string): string => html.slice(html.lastIndexOf('<p>'));

describe('a reference to a figure', () => {
  it.each([
    ['{numref}`star`', '<a href="#star">Figure 3</a>'],
    ['{numref}`figure no. %s <star>`', '<a href="#star">figure no. 3</a>'],
    ['{numref}`{name} ({number}) <moon>`', '<a href="#moon">The moon. (1)</a>'],
    ['{ref}`moon`', '<a href="#moon">The moon.</a>'],
    ['{ref}`the *moon* <moon>`', '<a href="#moon">the <em>moon</em></a>'],
    ['[](#star)', '<a href="#star">Figure 3</a>'],
    ['[look](#star)', '<a href="#star">look</a>'],
  ])('%s', async (reference, expected) => {
    const { html } = await read(`${FIGURES}\n\n${reference}\n`, { 'a.png': png() });
    expect(ending(html)).toBe(`<p>${expected}</p>`);
  });

  it('by number shows the numbers of all figures, in the page’s language', async () => {
    const page = `---\nlanguage: de\n---\n${FIGURES}\n\n{numref}\`star\`\n`;
    const { html } = await read(page, { 'a.png': png() });
    expect(html.match(/<figcaption>.*?<\/figcaption>/g)).toEqual([
      '<figcaption><strong>Abbildung 1.</strong> The moon.</figcaption>',
      '<figcaption><strong>Abbildung 2.</strong> The sun.</figcaption>',
      '<figcaption><strong>Abbildung 3.</strong> A star.</figcaption>',
    ]);
  });

  it('by words leaves captions as they are', async () => {
    const { html } = await read(`${FIGURES}\n\n{ref}\`star\`\n`, { 'a.png': png() });
    expect(html).not.toContain('Figure');
  });

  it('changes no question’s id', async () => {
    const page = (before: string) =>
      `# T\n\n${before}:::{exercise}\nLook.\n\n\`\`\`{figure} a.png\n:name: f\nOne.\n\`\`\`\n:::\n\n{numref}\`f\`\n`;
    const [one, two] = await Promise.all(
      ['', '```{figure} a.png\nZero.\n```\n\n'].map((before) => read(page(before), { 'a.png': png() })),
    );
    expect(written(two?.lesson.questions[0]?.prompt)).toContain('Figure 2.');
    expect(two?.lesson.questions[0]).toMatchObject({
      id: one?.lesson.questions[0]?.id,
      revision: one?.lesson.questions[0]?.revision,
    });
  });
});

describe('a reference', () => {
  it.each([
    [
      'to a table',
      '```{table} Pets\n:name: pets\n| a |\n|---|\n| 1 |\n```',
      '{numref}`pets`',
      '<a href="#pets">Table 1</a>',
    ],
    [
      'to a listing',
      '```{code-block} python\n:name: code\n:caption: Loop\nx\n```',
      '{numref}`code`',
      '<a href="#code">Listing 1</a>',
    ],
    ['to an equation', '$$ a=b $$ (law)', '{eq}`law`', '<a href="#law">(1)</a>'],
    ['to a heading', '(here)=\n## A *long* way', '{ref}`here`', '<a href="#here">A long way</a>'],
    ['to a heading by its words', '## A long way', '[there](#a-long-way)', '<a href="#a-long-way">there</a>'],
    ['to a heading by its attribute', '## Far {#far .unnumbered}', '[](#far)', '<a href="#far">Far</a>'],
    ['to a remark', '```{note}\n:name: mind\nMind.\n```', '{ref}`this <mind>`', '<a href="#mind">this</a>'],
    [
      'to a theorem',
      '```{prf:theorem} Thales\n:label: thales\nx\n```',
      '{prf:ref}`thales`',
      '<a href="#thales">Theorem : Thales</a>',
    ],
    ['to a span', '[Words]{#words}', '[](#words)', '<a href="#words">Words</a>'],
    ['to the title of its own page', '', '{ref}`top`', 'T'],
  ])('%s', async (_what, place, reference, expected) => {
    const { html, diagnostics } = await read(`(top)=\n# T\n\n${place}\n\n${reference}\n`);
    expect(ending(html)).toBe(`<p>${expected}</p>`);
    expect(marks(diagnostics, 'reference-unknown')).toEqual([]);
  });

  it('to an exercise says its number and leads into its question', async () => {
    const { html, lesson } = await read(
      '# T\n\n:::{exercise} Count\n:label: count\nTo ten.\n:::\n\n{numref}`count`\n',
    );
    expect(ending(html)).toBe('<p><a href="#count">Exercise 1</a></p>');
    expect(written(lesson.questions[0]?.prompt)).toContain('<span id="count"></span>');
  });

  it.each([
    ['a role', '{ref}`words <nowhere>`', 'words', '3:18'],
    ['a role without words', '{ref}`nowhere`', 'nowhere', '3:11'],
    ['a link', '[words](#nowhere)', 'words', '3:14'],
    ['a link without words', '[](#nowhere)', 'nowhere', '3:9'],
  ])('to nowhere, by %s, becomes its words and says where', async (_by, reference, words, place) => {
    const { html, diagnostics } = await read(`# T\n\nSee ${reference}.\n`);
    expect(html).toBe(`<p>See ${words}.</p>`);
    expect(marks(diagnostics)).toEqual([`${place} reference-unknown`]);
  });

  it('to nowhere inside a directive in a list names line and column', async () => {
    const { diagnostics } = await read('# T\n\n1. One\n\n   :::{note}\n   Two {ref}`nowhere`\n   :::\n');
    expect(marks(diagnostics)).toEqual(['6:14 reference-unknown']);
  });
});

describe('a reference as Quarto writes it', () => {
  const page = [
    '# Ice',
    '## Weight {#sec-weight}',
    '$$m = \\rho V$$ {#eq-mass}',
    '| water | ice |\n|---|---|\n| 1 | 0.9 |',
    ': Densities in kg/l {#tbl-density .small}',
    '![A cube](a.png){#fig-cube}',
  ].join('\n\n');
  it.each([
    ['See @eq-mass.', 'See <a href="#eq-mass">(1)</a>.'],
    ['[@tbl-density]', '<a href="#tbl-density">Table 1</a>'],
    ['[-@sec-weight], too', '<a href="#sec-weight">Weight</a>, too'],
    ['(@fig-cube)', '(<a href="#fig-cube">A cube</a>)'],
    // Works, people, and what an author keeps from being read.
    ['[@frost2020] and @frost', '[@frost2020] and @frost'],
    ['a@fig-cube and \\@fig-cube', 'a@fig-cube and @fig-cube'],
  ])('%s', async (written, expected) => {
    const { html, diagnostics } = await read(`${page}\n\n${written}\n`, { 'a.png': png() });
    expect(ending(html)).toBe(`<p>${expected}</p>`);
    expect(marks(diagnostics, 'reference-unknown')).toEqual([]);
  });

  it('to what a program draws leads to the program', async () => {
    const chunk = '```{r}\n#| label: fig-melting\nplot(x)\n```';
    const { html, diagnostics } = await read(`# Ice\n\n${chunk}\n\nSee @fig-melting.\n`);
    expect(html).toMatch(/id="fig-melting".*plot\(x\).*<a href="#fig-melting">/s);
    expect(marks(diagnostics, 'reference-unknown')).toEqual([]);
  });

  it('to nothing is its name, and said', async () => {
    const { html, diagnostics } = await read('# Ice\n\nSee @fig-melting.\n');
    expect(html).toBe('<p>See fig-melting.</p>');
    expect(marks(diagnostics)).toEqual(['3:6 reference-unknown']);
  });
});

describe('a caption of a table as Pandoc writes it', () => {
  const table = '| water | ice |\n|---|---|\n| 1 | 0.9 |';
  it.each([
    `${table}\n\n: On *density* {#tbl-a}`,
    `${table}\n\nTable: On *density* {#tbl-a}`,
    `Table: On *density* {#tbl-a}\n\n${table}`,
    `***\n\n: On *density* {#tbl-a}\n\n${table}`,
  ])('%#', async (text) => {
    const { html } = await read(`# Ice\n\nWords.\n\n${text}\n\nEnd.\n`);
    expect(html).toMatch(
      /^<p>Words\.<\/p>.*<table id="tbl-a"><caption>.*On <em>density<\/em><\/caption><thead>.*<\/table>.*<p>End\.<\/p>$/,
    );
  });

  it('belongs to one table, and is none without one', async () => {
    const { html } = await read(
      `# Ice\n\n${table}\n\n: First\n\n${table}\n\nWords: none\n\nWord\n: Meaning\n`,
    );
    expect(html.match(/<caption>.*?First<\/caption>/g)).toHaveLength(1);
    expect(html.match(/<caption>/g)).toHaveLength(1);
    expect(html).toContain('<dd>Meaning</dd>');
  });
});

it('attributes right behind a heading’s words are none of them', async () => {
  const { html } = await read('# Ice\n\n### Task 3{.task #t-3 data-number="3"}\n\nThe set {0, 1} and f{x}\n');
  expect(html).toBe('<h3 id="t-3">Task 3</h3><p>The set {0, 1} and f{x}</p>');
});

describe('a name given twice', () => {
  it('leads to the first place, and is reported at the second', async () => {
    const { html, diagnostics } = await read('# T\n\n(a)=\n## One\n\n(a)=\n## Two\n\n{ref}`a`\n');
    expect(ending(html)).toBe('<p><a href="#a">One</a></p>');
    expect(marks(diagnostics)).toEqual(['7:1 name-duplicate']);
  });

  it('is reported for figures, inside other directives too', async () => {
    const figure = '```{figure} a.png\n:name: same\nA.\n```';
    const { diagnostics } = await read(`# T\n\n${figure}\n\n:::{note}\n${figure}\n:::\n`, { 'a.png': png() });
    expect(marks(diagnostics)).toEqual(['9:1 name-duplicate']);
  });

  it('by author’s HTML counts only when something refers to it', async () => {
    const twice = '<p id="player">1</p>\n\n<p id="player">2</p>';
    expect(marks((await read(`# T\n\n${twice}\n`)).diagnostics)).toEqual([]);
    expect(marks((await read(`# T\n\n${twice}\n\n[x](#player)\n`)).diagnostics)).toEqual([
      '5:8 name-duplicate',
    ]);
  });
});

describe('lessons of one course', () => {
  const PAGES = {
    'sea/tides.md': '(tides)=\n# Tides\n\n(spring)=\n## Spring tides\n\nHigh.\n',
    'sea/moon/index.md': '# The moon\n\n## Its face\n',
    'content/02-coast/01-sand.md': '# Sand\n',
    'content/dunes.md': '---\npermalink: /coast-and-wind/dunes/\n---\n# Dunes\n',
    'content/02-coast/_index.md': '# The coast\n',
    'land.md': '# Land\n\n```{glossary}\nShore\n: Where **both** meet.\n```\n',
  };

  /** A page that stands in the course, read with what the others offer. */
  const readIn = async (path: string, text: string) => {
    const others = await Promise.all(
      Object.entries(PAGES).map(async ([path, source]) => {
        const { referred } = await openLesson({ path, text: source }, memoryFiles());
        return { path, ...referred! };
      }),
    );
    const project = { description: { language: 'en' }, settings: {} };
    const { lesson, diagnostics } = await readLesson(
      { path, text },
      memoryFiles(),
      project,
      crossReferences(others)(path),
    );
    return { html: written(lesson?.body), glossary: lesson?.glossary, diagnostics };
  };

  it.each([
    ['a label', '{ref}`spring`', '<a href="lesson:tides#spring">Spring tides</a>'],
    ['a label with words', '{ref}`those <spring>`', '<a href="lesson:tides#spring">those</a>'],
    ['the label of a title', '{ref}`tides`', '<a href="lesson:tides#">Tides</a>'],
    ['a link to a label', '[](#spring)', '<a href="lesson:tides#spring">Spring tides</a>'],
    ['a path', '[ebb](tides.md)', '<a href="lesson:tides#">ebb</a>'],
    ['a path and a place', '[ebb](tides.md#spring)', '<a href="lesson:tides#spring">ebb</a>'],
    ['a path and a heading', '[x](moon/index.md#its-face)', '<a href="lesson:moon#its-face">x</a>'],
    ['a path without words', '[](tides.md)', '<a href="lesson:tides#">Tides</a>'],
    ['a built page', '[ebb](./tides.html)', '<a href="lesson:tides#">ebb</a>'],
    ['a folder', '[moon](moon/)', '<a href="lesson:moon#">moon</a>'],
    ['a path upwards', '[land](../land.ipynb)', '<a href="lesson:land#">land</a>'],
    ['a path from the root', '[land](/land)', '<a href="lesson:land#">land</a>'],
    ['the address of a site’s page', '[sand](/02-coast/01-sand/)', '<a href="lesson:01-sand#">sand</a>'],
    ['an address without numbers', '[sand](/coast/sand)', '<a href="lesson:01-sand#">sand</a>'],
    ['an address in other capitals', '[sand](/02-Coast/01-Sand)', '<a href="lesson:01-sand#">sand</a>'],
    ['an address below the site’s', '[sand](/docs/02-coast/01-sand)', '<a href="lesson:01-sand#">sand</a>'],
    ['an address of its own', '[dunes](/coast-and-wind/dunes)', '<a href="lesson:dunes#">dunes</a>'],
    ['a section of a site', '[coast](02-coast/)', '<a href="lesson:02-coast#">coast</a>'],
    ['a path seen from the page’s address', '[ebb](../tides/)', '<a href="lesson:tides#">ebb</a>'],
    ['MyST’s project:', '[land](project:../land.md)', '<a href="lesson:land#">land</a>'],
    ['a document', '{doc}`tides`', '<a href="lesson:tides#">Tides</a>'],
    ['a document with words', '{doc}`ebb <moon/index>`', '<a href="lesson:moon#">ebb</a>'],
  ])('refer to each other by %s', async (_by, reference, expected) => {
    const { html, diagnostics } = await readIn('sea/waves.md', `# Waves\n\n${reference}\n`);
    expect(html).toBe(`<p>${expected}</p>`);
    expect(marks(diagnostics)).toEqual([]);
  });

  it('refer to pages that aren’t in it in words, with a warning', async () => {
    const { html, diagnostics } = await readIn('sea/waves.md', '# Waves\n\n{doc}`winds` [](storm.md)\n');
    expect(html).toBe('<p>winds storm</p>');
    expect(marks(diagnostics)).toEqual(['3:7 dead-link', '3:17 dead-link']);
  });

  it('share the terms of their glossaries', async () => {
    const { html, glossary } = await readIn('sea/waves.md', '# Waves\n\n{term}`shores <shore>`\n');
    expect(html).toBe('<p><cartable-term data-term="Shore">shores</cartable-term></p>');
    expect(glossary?.map(({ definition }) => written(definition))).toEqual([
      'Where <strong>both</strong> meet.',
    ]);
  });

  it('keep their own labels to themselves', async () => {
    const { html } = await readIn('sea/waves.md', '# Waves\n\n(spring)=\n## Spring\n\n{ref}`spring`\n');
    expect(ending(html)).toBe('<p><a href="#spring">Spring</a></p>');
  });
});
