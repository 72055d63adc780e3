/** What a button or a link of the page shows: answers and hints are folded below what they answer. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from './support.ts';

const BUTTONS = [
  ['a button', '<button onclick="show(1)">Show solution</button>\n'],
  ['a button in a paragraph of HTML', '<p><button><b>Show/hide the answer</b></button></p>\n'],
  ['a button without words', '<input type="button" value="Show answer" onclick="show(1)">\n'],
  ['a link that runs a program', '[Mostra soluzione](javascript:void(0);)\n\n'],
  ['a link to its place', '<a class="btn" data-toggle="collapse" href="#a1">Voir la réponse</a>\n'],
] as const;
const BLOCKS = [
  ['a block that hides itself', '<div id="a1" style="display: none">\n\nIt is light.\n\n</div>\n'],
  ['a hidden block', '<section hidden><p>It is light.</p></section>\n'],
  ['a block with a class', '<div class="collapse" id="a1">\n\nIt is light.\n\n</div>\n'],
  ['a paragraph', '<p id="a1" style="display:none">It is light.</p>\n'],
] as const;

describe.each(BUTTONS)('%s', (_button, button) => {
  it.each(BLOCKS)('shows %s', async (_block, block) => {
    for (const asked of ['Why does ice float?\n\n', '## Exercise 1\n\nWeigh a cube of ice.\n\n']) {
      const { lesson, html } = await read(`# T\n\n${asked}${button}${block}\nThen go on.\n`);
      expect(lesson.questions.map((one) => sketch(one).split(' > ')[1])).toEqual(['It is light.']);
      expect(html).not.toContain('light');
      expect(html).not.toMatch(/solution|soluzione|réponse/i);
    }
  });
});

it('a button may stand behind what it answers', async () => {
  const page =
    '# T\n\n1. Why does ice float? <button>Show answer</button>\n   <div id="a" hidden>It is light.</div>\n';
  const { lesson, diagnostics } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual(['open Why does ice float? > It is light.']);
  expect(diagnostics.map(({ rule }) => rule)).not.toContain('element-removed');
});

it('what hides itself behind another button is folded below its words', async () => {
  const { html } = await read(
    '# T\n\nIce floats.\n\n<button>More on ice</button>\n<div style="display:none">\n\nIt is light.\n\n</div>\n',
  );
  expect(html).toContain('<details><summary>More on ice</summary><p>It is light.</p></details>');
});

it.each([
  ['a button that checks', '<button>Check answer</button>\n<div id="result"></div>\n'],
  ['a button that sends', '<button>Submit</button>\n<div class="box">\n\nMore.\n\n</div>\n'],
])('%s shows nothing, and is said to be left out', async (_what, html) => {
  const { lesson, diagnostics } = await read(`# T\n\nWhy does ice float?\n\n${html}`);
  expect(lesson.questions.filter(({ feedback }) => feedback)).toEqual([]);
  expect(diagnostics.map(({ rule }) => rule)).toContain('element-removed');
});

it('what hides itself alone stays as it is', async () => {
  const { html } = await read('# T\n\nIce floats.\n\n<div style="display:none">\n\nA setting.\n\n</div>\n');
  expect(html).not.toContain('details');
});

describe('what its author hides', () => {
  it.each([
    ['a paragraph', '<p hidden>It is light.</p>'],
    ['a paragraph of a class', '<p class="note hidden">It is light.</p>'],
    ['a block', '<div hidden>\n\nIt is light.\n\n</div>'],
    ['a block by its style', '<div style="display:none">\n\nIt is light.\n\n</div>'],
    ['a div of Quarto', '::: {.hidden}\nIt is light.\n:::'],
    ['what a profile for teachers shows', '::: {.content-visible when-profile="prof"}\nIt is light.\n:::'],
  ])('answers what asks right above it: %s', async (_what, hidden) => {
    const { html, lesson } = await read(`# T\n\nWhy does ice float?\n\n${hidden}\n\n## More\n\nWords.\n`);
    expect(lesson.questions.map(sketch)).toEqual(['open Why does ice float? > It is light.']);
    expect(html).not.toContain('light');
  });

  it.each([
    '::: {.hidden}\nA setting.\n:::',
    'Words [A setting.]{.content-visible when-profile="prof"} here.',
    'Words [A setting.]{.hidden} here.',
  ])('is no word of the page: %s', async (hidden) => {
    const { html, lesson } = await read(`# T\n\nIce floats.\n\n${hidden}\n\n## More\n\nWords.\n`);
    expect(html).not.toContain('setting');
    expect(lesson.questions).toEqual([]);
  });

  it('stays where nothing asks above it, for a program may show it', async () => {
    const { html } = await read('# T\n\nIce floats.\n\n<p hidden>A setting.</p>\n\n## More\n');
    expect(html).toContain('<p>A setting.</p>');
  });

  it('is kept where it holds commands of formulas alone, or says for which pages it is', async () => {
    for (const open of ['::: {.hidden}', '::: {.content-visible when-profile="advanced"}']) {
      const { html } = await read(`# T\n\nIce floats.\n\n${open}\n$$\n\\def\\R{x}\n$$\n:::\n`);
      expect(html).toContain('cartable-math');
    }
  });
});
