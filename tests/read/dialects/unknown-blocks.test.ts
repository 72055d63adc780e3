/** Pages in markup that is no Markdown: nothing that answers is shown, and what gave the page away is told. */
import { describe, expect, it } from 'vitest';
import { html, marks, read, sketch } from '../support.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

const PAGES: readonly (readonly [what: string, page: string])[] = [
  [
    'a block of AsciiDoc',
    lines(
      '== Exercise 1',
      '',
      'Why does ice float?',
      '',
      '.Solution',
      '[%collapsible]',
      '====',
      'SECRET',
      '====',
    ),
  ],
  [
    'an open block of AsciiDoc, by its role',
    lines('== Ice', '', 'Why does ice float?', '', '[.answer]', '--', 'SECRET', '--'),
  ],
  ['a paragraph of AsciiDoc', lines('== Ice', '', 'Why does ice float?', '', '.Réponse', 'SECRET')],
  [
    'a section of AsciiDoc',
    lines('= Ice', '', '== Exercise 1', '', 'Why does ice float?', '', '=== Solution', '', 'SECRET'),
  ],
  [
    'a block of Org',
    lines(
      '#+TITLE: Ice',
      '',
      '* Exercise 1',
      'Why does ice float?',
      '',
      '#+BEGIN_SOLUTION',
      'SECRET',
      '#+END_SOLUTION',
    ),
  ],
  ['a drawer of Org', lines('#+TITLE: Ice', '', 'Why does ice float?', '', ':SOLUTION:', 'SECRET', ':END:')],
  [
    'a section of Org',
    lines('#+TITLE: Ice', '', '* Exercise 1', 'Why does ice float?', '', '** Solution :noexport:', 'SECRET'),
  ],
  [
    'a directive of reStructuredText',
    lines(
      'Ice',
      '===',
      '',
      'Why does ice float?',
      '',
      '.. admonition:: Solution',
      '   :class: dropdown',
      '',
      '   SECRET',
    ),
  ],
  [
    'a container of reStructuredText',
    lines('Ice', '===', '', 'Why does ice float?', '', '.. container:: answer', '', '   SECRET'),
  ],
  [
    'a section of reStructuredText',
    lines(
      'Ice',
      '===',
      '',
      'Exercise 1',
      '----------',
      '',
      '.. note:: Cold.',
      '',
      'Why does ice float?',
      '',
      'Answer',
      '~~~~~~',
      '',
      'SECRET',
    ),
  ],
  [
    'a tag of Pollen',
    lines('#lang pollen', '', '◊h1{Ice}', '', 'Why does ice float?', '', '◊solution{SECRET}'),
  ],
  ['a tag of Scribble', lines('Why does ice float?', '', '@solution{SECRET}')],
  ['a command of LaTeX', lines('Why does ice float?', '', '\\solution{SECRET}')],
  ['a template of a wiki', lines('== Ice ==', '', 'Why does ice float?', '', '{{Solution|SECRET}}')],
  [
    'a fold of a wiki',
    lines(
      '== Ice ==',
      '',
      'Why does ice float?',
      '',
      '{{collapse top|title=Answer}}',
      'SECRET',
      '{{collapse bottom}}',
    ),
  ],
  ['a fold of DokuWiki', lines('Why does ice float?', '', '++++ Answer |', 'SECRET', '++++')],
  ['a spoiler of a chat', lines('Why does ice float?', '', '||SECRET||')],
  ['an element that is none', lines('Why does ice float?', '', '<spoiler>SECRET</spoiler>')],
  ['an element of a wiki', lines('Why does ice float?', '', '<hidden Answer>', 'SECRET', '</hidden>')],
  ['a class of HTML', lines('Why does ice float?', '', '<div class="box solution">SECRET</div>')],
  ['a class of a paragraph', lines('Why does ice float?', '', '<p class="hidden-answer">SECRET</p>')],
  [
    'a shortcode of some theme',
    lines('Why does ice float?', '', '{{< loesung >}}', 'SECRET', '{{< /loesung >}}'),
  ],
  ['a directive of somebody', lines('Why does ice float?', '', ':::{my-answer}', 'SECRET', ':::')],
  ['a box of somebody', lines('Why does ice float?', '', '!!! loesung', '    SECRET')],
  ['an item, as Notion exports it', lines('Why does ice float?', '', '- ▶ Answer', '    ', '    SECRET')],
  ['words behind a plain title', lines('Why does ice float?', '', 'Answer: SECRET')],
  ['words behind a plain title, on the next line', lines('Pourquoi flotte-t-elle ?', 'Réponse : SECRET')],
];

describe('an answer in', () => {
  it.each(PAGES)('%s is not shown', async (_what, page) => {
    const { lesson, html } = await read(page);
    const shown = html.replace(/<details>(?:(?!<details>)[\s\S])*?<\/details>/g, '');
    expect(shown).not.toContain('SECRET');
    const prompts = lesson.questions.map((one) => sketch(one).split(' > ')[0]);
    expect(prompts.join()).not.toContain('SECRET');
    expect(lesson.questions.map(sketch).join()).toMatch(/float|flotte/);
  });
});

describe('a fold of an element that answers', () => {
  it.each([
    ['<solution class="x" id="ex1">', 'Solution'],
    ['<hidden Show me>', 'Show me'],
    ['<hint title="A word" id="h">', 'A word'],
  ])('is called by its title, by words behind its name, or as it is: %s', async (tag, title) => {
    const name = /\w+/.exec(tag)![0];
    const { lesson } = await read(lines('Words.', '', '***', '', tag, 'SECRET', `</${name}>`));
    expect(html(lesson.body).toLowerCase()).toContain(`<summary>${title.toLowerCase()}</summary>`);
  });
});

describe('a page of some other markup', () => {
  it.each(PAGES.slice(0, 15))('says so: %s', async (_what, page) => {
    expect(marks((await read(page)).diagnostics, 'dialect-unknown')).toHaveLength(1);
  });

  it('keeps its code, its headings and its other words', async () => {
    const page = lines(
      '#+TITLE: Ice',
      '',
      '* Cold',
      '',
      '#+begin_src python',
      'print(1)',
      '#+end_src',
      '',
      '#+begin_quote',
      'Words.',
      '#+end_quote',
    );
    const { html } = await read(page);
    expect(html).toContain('<pre data-language="python"><code>print(1)');
    expect(html).toMatch(/<h2[^>]*>Cold/);
    expect(html).toContain('Words.');
  });

  it.each([
    lines('Words.', '', '<div class="solutions-grid">Ours</div>'),
    lines('| a || b |', '| - || - |', '| c || d |'),
    lines('* one', '* two'),
    lines('Title', '=====', '', 'Words = more'),
  ])('is none for marks like these: %s', async (page) => {
    const { html, diagnostics } = await read(page);
    expect(html).not.toContain('<details');
    expect(marks(diagnostics, 'dialect-unknown')).toEqual([]);
  });
});

describe("blocks of an author's own, whose end says their name behind a slash", () => {
  it.each(['::', ':::'])('%s: what they hold is read below their title', async (sign) => {
    const page = lines(
      '## Exercises',
      '',
      `${sign}my-sums{titulo="Ice" lines=4}`,
      '1. Why does ice float?',
      '2. When does it melt?',
      `${sign}/my-sums`,
      '',
      `${sign}my-fold[Answers]`,
      '1. It is light.',
      '2. At 0 °C.',
      `${sign}/my-fold`,
    );
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([
      'open Why does ice float? > It is light.',
      'open When does it melt? > At 0 °C.',
    ]);
    expect(html(lesson.body)).toContain('Ice</h3>');
    expect(html(lesson.body)).not.toMatch(/::|my-|0 °C/);
  });

  it('what nothing ends stays as it is', async () => {
    expect(html((await read('# Ice\n\n::my-sums{n=4}\nIt floats.\n\n::/other\n')).lesson.body)).toContain(
      '::my-sums',
    );
  });
});
