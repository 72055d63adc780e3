/** What other books write: labels as addresses, code that a theme runs, names of things in code. */
import { describe, expect, it } from 'vitest';
import { crossReferences, type ReferredLesson, readLesson } from '../../src/read/index.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { marks, read, sketch, html as written } from './support.ts';

/** A page of a course beside another lesson. */
const readBeside = async (text: string, other: ReferredLesson): Promise<string> => {
  const source = { path: 'page.md', folder: '', text };
  const project = { description: { language: 'en' }, settings: {} };
  const { lesson } = await readLesson(source, memoryFiles({}), project, crossReferences([other])('page.md'));
  return written(lesson?.body);
};

describe('a link whose address is a label', () => {
  it('leads to the place of the page that has it', async () => {
    const { html, diagnostics } = await read(
      '# T\n\nSee [the end](last) and [sums](sec:sums).\n\n(last)=\n## End\n\nWords.\n\n(sec:sums)=\n## Sums\n',
    );
    expect(html).toContain('<a href="#last">the end</a> and <a href="#sec-sums">sums</a>');
    expect(marks(diagnostics, 'dead-link', 'address-unsafe')).toEqual([]);
  });

  it('leads to another lesson of the course', async () => {
    const one = { name: 'eq:one', anchor: 'eq-one', title: 'One' };
    const html = await readBeside('# T\n\nSee [it](eq:one).\n', {
      path: 'b.md',
      id: 'b',
      title: 'B',
      landmarks: [one],
      glossary: [],
    });
    expect(html).toContain('<a href="lesson:b#eq-one">it</a>');
  });

  it('leads to a page where one is called so', async () => {
    const page = '# T\n\nSee [it](last).\n\n(last)=\n## End\n';
    const other = { path: 'last.md', id: 'last', title: 'Last', landmarks: [], glossary: [] };
    expect(await readBeside(page, other)).toContain('<a href="lesson:last#">it</a>');
  });

  it('may be a page’s path from the root of its course', async () => {
    const other = { path: 'episodes/01-a.md', id: 'a', title: 'A', landmarks: [], glossary: [] };
    const source = {
      path: 'learners/page.md',
      folder: 'learners',
      text: '# T\n\nSee [it](episodes/01-a.md).\n',
    };
    const project = { description: { language: 'en' }, settings: {} };
    const elsewhere = crossReferences([other])('learners/page.md');
    const { lesson } = await readLesson(source, memoryFiles({}), project, elsewhere);
    expect(written(lesson?.body)).toContain('<a href="lesson:a#">it</a>');
  });

  it('that nobody has is a dead link', async () => {
    const { diagnostics } = await read('# T\n\nSee [it](nowhere).\n');
    expect(marks(diagnostics)).toEqual(['3:10 dead-link']);
  });
});

describe('a directive that takes a language', () => {
  it('shows its body as code, whoever runs it', async () => {
    const { html, diagnostics } = await read(
      '# T\n\n```{runnable} python\n:when: load\n# no heading\nx = 1\n```\n',
    );
    expect(html).toContain('<pre data-language="python"><code># no heading\nx = 1</code></pre>');
    expect(marks(diagnostics)).toEqual(['3:4 directive-unknown']);
  });
});

describe('names of things in code', () => {
  it.each([
    ['{func}`print`', '<code>print</code>'],
    ['{py:meth}`~list.append`', '<code>append</code>'],
    ['{class}`the list <list>`', '<code>the list</code>'],
    ['{py:mod}`!os.path`', '<code>os.path</code>'],
    ['{pep}`8`', 'PEP 8'],
  ])('%s', async (written, shown) => {
    const { html, diagnostics } = await read(`# T\n\nSee ${written}.\n`);
    expect(html).toContain(`See ${shown}.`);
    expect(diagnostics).toEqual([]);
  });
});

describe('Quarto’s shortcodes', () => {
  it.each([
    ['{{< kbd Ctrl-C >}}', '<kbd>Ctrl-C</kbd>', []],
    ['{{< fa star >}}', '', []],
    ['{{< lipsum 2 >}}', '', ['3:7 shortcode-unknown']],
  ])('%s', async (shortcode, shown, says) => {
    const { html, diagnostics } = await read(`# T\n\nPress ${shortcode}.\n`);
    expect(html).toContain(`<p>Press ${shown}.</p>`);
    expect(marks(diagnostics)).toEqual(says);
  });

  it('takes in a file', async () => {
    const { html } = await read('# T\n\n{{< include part.qmd >}}\n', { 'part.qmd': 'Some *words*.\n' });
    expect(html).toContain('<p>Some <em>words</em>.</p>');
  });
});

describe('what a cell would draw', () => {
  it('keeps its caption and its name, which references know', async () => {
    const cell =
      '```{code-cell} python\n---\nmystnb:\n  figure:\n    caption: The *moon*\n    name: moon\n---\ndraw()\n```';
    const { html, diagnostics } = await read(`# T\n\n${cell}\n\nSee {ref}\`moon\`.\n`);
    expect(html).toContain('<figcaption>The <em>moon</em></figcaption>');
    expect(html).toContain('See <a href="#moon">The moon</a>.');
    expect(diagnostics).toEqual([]);
  });
});

describe('a cell that its author calls the solution', () => {
  it.each([
    ['by a tag', '```{code-cell} python\n:tags: [solution]\nprint(1)\n```'],
    ['by an option of its own', '```{python}\n#| solution: true\nprint(1)\n```'],
  ])('%s answers what stands before it, and isn’t shown', async (_, cell) => {
    const { lesson, html } = await read(`# T\n\nPrint one.\n\n${cell}\n`);
    expect(lesson.questions.map(sketch)).toEqual(['open Print one. > print(1)']);
    expect(html).not.toContain('print(1)');
  });
});
