/** Docsify's accordion, and its boxes. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(`# Ice\n\n${page}\n`)).lesson.questions.map(sketch);

describe('items of an accordion', () => {
  it.each(['- Answer +', '* Solution +', '+ Show the answer +'])('fold an answer: %s', async (item) => {
    const { lesson, html } = await read(
      `# Ice\n\nWhy does ice float?\n\n${item}\n\n  - It is *light*.\n\n  More of it:\n\n  \`\`\`sh\n  weigh\n  \`\`\`\n\nWater goes on.\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Why does ice float? > It is light. More of it: weigh',
    ]);
    expect(html).toContain('<p>Water goes on.</p>');
  });

  it('fold what solves an exercise of several points, one behind another', async () => {
    const item = '- Solution +\n\n    ```sh\n    weigh\n    ```\n';
    const exercise = (title: string) =>
      `### Exercise\n\n- ${title} the cube.\n- Log it.\n\n<br />\n\n${item}\n`;
    const found = await asked(exercise('Weigh') + exercise('Melt'));
    expect(found).toEqual(
      ['Weigh', 'Melt'].map((one) => expect.stringMatching(new RegExp(`${one}.*> weigh$`))),
    );
  });

  it('ask what their titles ask', async () => {
    expect(
      await asked('+ Why does ice float? +\n\n  It is light.\n\n+ What melts it? +\n\n  The sun.'),
    ).toEqual(['open Why does ice float? > It is light.', 'open What melts it? > The sun.']);
  });

  it('are items like any with nothing below them, and in code', async () => {
    const { html: nested } = await read('# Ice\n\n- Zoom:\n\n    - Click on +\n\n    - Click on ×\n');
    expect(nested).toContain('Click on +');
    const { html } = await read('# Ice\n\n- Ice +\n- Salt\n\n```\n- Answer +\n\n  It is light.\n```\n');
    expect(html).toContain('<li>Ice +</li>');
    expect(html).toContain('- Answer +');
  });

  it('are items like any that are called nothing of the kind, but for the mark of an accordion', async () => {
    const title = (mark: string) => `# Ice\n\n${mark} Uses C +\n\n  It floats.\n`;
    expect((await read(title('-'))).html).toContain('Uses C +');
    expect((await read(title('+'))).html).not.toContain('Uses C +');
  });
});

it('a line that goes on a paragraph is no box', async () => {
  const { html } = await read('# Ice\n\n?> Weigh it.\n\nThe program ends with\n?> and more.\n');
  expect(html).toMatch(/ends with\s\?(?:&gt;|>) and more/);
});

it('boxes of one paragraph are boxes', async () => {
  const { html } = await read('# Ice\n\n?> Weigh *it*.\n\n!> Ice is cold,\nand hard.\n\nWater goes on.\n');
  expect(html).not.toMatch(/[!?]&gt;|[!?]>/);
  expect(html).toContain('and hard.');
  expect(html).toContain('<p>Water goes on.</p>');
});
