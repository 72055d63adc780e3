/** Items that Pandoc counts with letters, and what stands below them. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from './support.ts';

const fold = '    ::: {.callout-tip collapse="true"}\n    ## Solution\n\n    It floats.\n    :::\n';
const asked = async (page: string) => (await read(`# T\n\n${page}`)).lesson.questions.map(sketch);

describe('an item with a letter', () => {
  it.each([
    ['a.  Why does ice float?', 'a. Why does ice float?'],
    ['(b) Why does ice float?', '(b) Why does ice float?'],
    ['ii) Why does ice float?', 'ii) Why does ice float?'],
    ['a.  Why does ice\nfloat?', 'a. Why does ice float?'],
  ])('is answered by the fold that stands in it: %s', async (item, words) => {
    expect(await asked(`${item}\n\n${fold}`)).toEqual([`open ${words} > It floats.`]);
  });

  it('may be one of several in a box, and code may stand right below it', async () => {
    const code = '    ```{r}\n    float(ice)\n    ```\n\n';
    const page = `:::{#exr-ice}\nIce lies in water.\n\na.  Why?\n${code}${fold}\na.  How?\n\n${fold}:::\n`;
    expect(await asked(page)).toEqual([
      'open Exercise 1 Ice lies in water. a. Why? float(ice) > It floats.',
      'open a. How? > It floats.',
    ]);
  });

  it('keeps its code where no fence says that it is none', async () => {
    const { lesson } = await read('# T\n\na) This prints:\n\n    x = 1\n    print(x)\n');
    expect(html(lesson.body)).toContain('<pre><code>x = 1\nprint(x)\n</code></pre>');
  });

  it('costs no more than it is long', async () => {
    const deep = Array.from({ length: 2000 }, (_, i) => `${'    '.repeat(i % 50)}a. Ice\n\n`).join('');
    const { lesson } = await read(`# T\n\n${deep}`);
    expect(lesson.title).toBe('T');
  });
});
