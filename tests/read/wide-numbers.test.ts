/** What stands below the items of a list, set in by less than their numbers are wide. */
import { describe, expect, it } from 'vitest';
import { html, read } from './support.ts';

/** Items from a number on, and two blocks below each. */
const items = (numbers: readonly number[], spaces: (number: number) => number): string =>
  numbers
    .map((n) => {
      const set = ' '.repeat(spaces(n));
      return `${n}. Ice ${n}\n\n${set}It is light.\n\n${set}- and cold\n`;
    })
    .join('\n');
const item = (n: number): string => `<li><p>Ice ${n}</p><p>It is light.</p><ul><li>and cold</li></ul></li>`;

const body = async (text: string): Promise<string> => html((await read(`# Ice\n\n${text}`)).lesson.body);

describe('words below an item', () => {
  it.each<[string, (number: number) => number]>([
    ['as its number asks', (n) => `${n}. `.length],
    ['as those below the ninth', () => 3],
  ])('belong to it from ten on: set in %s', async (_, spaces) => {
    expect(await body(items([9, 10, 11], spaces))).toBe(
      `<ol start="9">${[9, 10, 11].map(item).join('')}</ol>`,
    );
  });

  it('belong to it though set in by two spaces, among others that are set in', async () => {
    expect(await body(items([1, 2, 3], (n) => (n === 2 ? 2 : 3)))).toBe(
      `<ol>${[1, 2, 3].map(item).join('')}</ol>`,
    );
  });

  it('end the list where none is, or where they are not set in', async () => {
    expect(await body(items([1, 2], () => 2))).toContain('</ol><p>It is light.</p>');
    expect(await body(items([10, 11], () => 0))).toContain('</ol><p>It is light.</p>');
  });

  it('may be a hundred thousand lines', async () => {
    expect(await body(`1. a\n${'  b\n'.repeat(125_000)}`)).toContain('b');
  });

  it('stay as they are in <pre>', async () => {
    const code = '10. ice\n   cold\n11. fog\n';
    expect(await body(`<pre>\n${code}</pre>\n`)).toContain('10. ice\n   cold\n11. fog');
  });

  it('stay as they are in code', async () => {
    const code = '10. ice\n   cold\n11. fog\n';
    expect(await body(`\`\`\`text\n${code}\`\`\`\n`)).toBe(
      `<pre data-language="text"><code>${code}</code></pre>`,
    );
  });
});
