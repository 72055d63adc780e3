import { describe, expect, it } from 'vitest';
import { readLesson } from '../../src/read/index.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { marks } from './support.ts';

const attempt = (text: string) =>
  readLesson({ path: 'page.md', text }, memoryFiles(), { description: { language: 'en' }, settings: {} });

describe('a broken or hostile page', () => {
  it('of thousands of open elements is an error, not an exception', async () => {
    const { lesson, diagnostics } = await attempt(`${'<div>'.repeat(30_000)}x`);
    expect(lesson).toBeUndefined();
    expect(marks(diagnostics)).toEqual(['1:1 page-unreadable']);
  });

  it('of thousands of open directives is read as far as lessons go', async () => {
    const { lesson, diagnostics } = await attempt(
      Array.from({ length: 2_000 }, (_, i) => `\`\`\`{zz${i}zz}\nWords.\n`).join(''),
    );
    expect(lesson).toBeDefined();
    expect(marks(diagnostics, 'nested-too-deep')).toEqual(['81:4 nested-too-deep']);
  });

  it.each([
    '<table>',
    '<table></table>',
    '<table><tr></tr></table>',
    '<ul></ul>',
    '<dl></dl>',
    '<blockquote></blockquote>',
  ])('of nothing but an empty %s is read', async (text) => {
    for (const page of [text, `Which floats?\n\n${text}\n\n**Answer:** B\n`, `## Exercises\n\n${text}\n`])
      expect((await attempt(page)).lesson).toBeDefined();
  });

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['dollars', '$$ a\n'.repeat(2_000)],
    ['roles', '{a}`'.repeat(5_000)],
    ['quotations', `${'>'.repeat(3_000)} x`],
    ['attributes', `<a ${'x="'.repeat(5_000)}`],
  ])('of %s is read in time', async (_what, text) => {
    expect((await attempt(text)).lesson).toBeDefined();
  });
});

describe('code that nobody closes', () => {
  // `import` is nothing but where a program begins: a look for tags from there on once never came to its end.
  it.each([
    ['page.mdx', "import Quiz from '@site/src/components/Quiz';"],
    ['page.mdx', 'export const ice = 1;'],
    ['page.mdx', '<Tabs>\n<TabItem value="ice">'],
    ['page.mdx', '{/* ice */}'],
    ['page.mdx', ':kbd[ice]'],
    ['page.md', '{{< tabs >}}'],
    ['page.md', '{% include ice.md %}'],
    ['page.md', '{{% notice %}}'],
  ])('in %s, and in it %s, ends with the page', async (path, line) => {
    const text = `# Ice\n\nWhy does it float?\n\n\`\`\`js\n${line}\n\n${line}\n`;
    const { lesson } = await readLesson({ path, text }, memoryFiles(), {
      description: { language: 'en' },
      settings: {},
    });
    expect(lesson?.title).toBe('Ice');
  });
});
