/** Items that Pandoc counts itself: `#. Why does ice float?` */
import { describe, expect, it } from 'vitest';
import { read, sketch } from './support.ts';

const body = async (text: string): Promise<string> => (await read(`# Ice\n\n${text}`)).html;

describe('items that count themselves', () => {
  it.each([
    ['lines', '#. Ice\n#. Iron', '<ol><li>Ice</li><li>Iron</li></ol>'],
    ['with brackets', '#) Ice\n#) Iron', '<ol><li>Ice</li><li>Iron</li></ol>'],
    ['in a quotation', '> #. Ice\n> #. Iron', '<blockquote><ol><li>Ice</li><li>Iron</li></ol></blockquote>'],
    ['in an item', '1.  Ice\n\n    #. floats', '<ol><li><p>Ice</p><ol><li>floats</li></ol></li></ol>'],
  ])('%s', async (_, text, counted) => {
    expect((await body(text)).replace(/\n/g, '')).toBe(counted);
  });

  it.each(['```\n#. Ice\n```', '    #. Ice', '#.Ice', '`#.` Ice'])('%j is none', async (text) => {
    expect(await body(text)).not.toContain('<ol');
  });

  it('ask, each with the fold below it', async () => {
    const fold = (words: string): string => `<details><summary>Solution</summary>${words}</details>`;
    const page = `# Test\n\n#. Why does \`ice\` float?\n${fold('It is light.')}\n#. Name *two* metals.\n${fold('Iron, `tin`.')}\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([
      'open Why does ice float? > It is light.',
      'open Name two metals. > Iron, tin.',
    ]);
  });
});
