/** Each fix is tried on the example of its rule in the documentation: read again, the remark is gone. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/lesson/index.ts';
import { readLesson } from '../../src/read/index.ts';
import { edited, fixesFor } from '../../src/studio/fixes.ts';
import type { LookedRemark } from '../../src/studio/protocol.ts';
import { type Case, parseFamily } from '../docs/cases.ts';
import { memoryFiles } from '../support/memory-files.ts';

const RULES = new URL('../docs/rules/', import.meta.url);
const cases = new Map(
  readdirSync(RULES)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => parseFamily(readFileSync(new URL(name, RULES), 'utf8')).cases)
    .map((one) => [one.id, one] as const),
);

const folderOf = ({ fences }: Case) =>
  Object.fromEntries(
    fences
      .filter(({ language }) => language !== 'console')
      .map(({ language, path, content }) => [
        path,
        language === 'base64' ? Uint8Array.from(Buffer.from(content, 'base64')) : content,
      ]),
  );

async function remarksOn(text: string, folder: Readonly<Record<string, string | Uint8Array>> = {}) {
  const { diagnostics } = await readLesson({ path: 'lesson.md', text }, memoryFiles(folder));
  return diagnostics.map(remarkOf);
}

const remarkOf = ({ severity, rule, file, line, column, params }: Diagnostic): LookedRemark => ({
  ...{ severity, rule, file, line, column, message: '' },
  params: params as Readonly<Record<string, unknown>>,
});

const fixed = async (rule: string, text: string, folder = {}, words?: string, which = 0) => {
  const remark = (await remarksOn(text, folder)).find((one) => one.rule === rule);
  const fix = remark && fixesFor(remark, text)[which];
  return fix && edited(text, fix.edits(words));
};

describe('a fix mends the example of its rule', () => {
  it.each([
    'alt-missing',
    'answer-in-clear',
    'directive-indented',
    'directive-misspelt',
    'fence-too-short',
    'fence-unclosed',
    'front-matter',
    'front-matter-unended',
    'id-changed',
    'label-duplicate',
    'label-gap',
    'media-ambiguous',
    'media-found',
    'name-duplicate',
    'option-misplaced',
    'option-unknown',
    'path-backslash',
    'question-name-twice',
    'role-unknown',
    'setting-misspelt',
    'settings-invalid',
    'title-assumed',
  ])('%s', async (rule) => {
    const one = cases.get(rule)!;
    const folder = folderOf(one);
    const text = one.fences.find(({ language }) => language === 'md')!.content;
    const before = await remarksOn(text, folder);
    expect(before.map((remark) => remark.rule)).toContain(rule);
    const after = await fixed(rule, text, folder, 'The bay at low tide');
    expect(after, 'there is a fix').toBeDefined();
    const left = (await remarksOn(after!, folder)).filter((remark) => remark.rule === rule);
    expect(left.length).toBeLessThan(before.filter((remark) => remark.rule === rule).length);
  });
});

describe('what a fix writes', () => {
  const bay = {
    'bay.png': Uint8Array.from(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
        'base64',
      ),
    ),
  };

  it('is the picture’s alternative, in its brackets or as an option', async () => {
    expect(await fixed('alt-missing', '# T\n\nSee ![](bay.png).\n', bay, 'The bay [low]')).toBe(
      '# T\n\nSee ![The bay  low ](bay.png).\n',
    );
    const other = { 'marée (1).png': bay['bay.png'] };
    expect(await fixed('alt-missing', '# T\n\n![](<marée (1).png>)\n', other, 'Ebb')).toBe(
      '# T\n\n![Ebb](<marée (1).png>)\n',
    );
    expect(await fixed('alt-missing', '# T\n\n![](mar%C3%A9e%20(1).png)\n', other, 'Ebb')).toBe(
      '# T\n\n![Ebb](mar%C3%A9e%20(1).png)\n',
    );
    expect(await fixed('alt-missing', '# T\n\nSee <img src="bay.png" width="60">\n', bay, '“A" & b')).toBe(
      '# T\n\nSee <img alt="“A&quot; &amp; b" src="bay.png" width="60">\n',
    );
    expect(await fixed('alt-missing', '# T\n\n```{image} bay.png\n:width: 5px\n```\n', bay, 'The bay')).toBe(
      '# T\n\n```{image} bay.png\n:alt: The bay\n:width: 5px\n```\n',
    );
    expect(
      await fixed('alt-missing', '# T\n\n```{image} bay.png\n---\nwidth: 5px\n---\n```\n', bay, 'A: b'),
    ).toBe('# T\n\n```{image} bay.png\n---\nalt: "A: b"\nwidth: 5px\n---\n```\n');
  });

  it('says of an ornament that it is one', async () => {
    const text = await fixed('alt-missing', '# T\n\n```{image} bay.png\n```\n', bay, '', 1);
    expect(text).toBe('# T\n\n```{image} bay.png\n:alt:\n```\n');
    expect((await remarksOn(text!, bay)).map(({ rule }) => rule)).not.toContain('alt-missing');
  });

  it('keeps the line endings of Windows', async () => {
    const text = '# T\r\n\r\nWhy?\r\n\r\n:::{dropdown} Answer\r\nThe moon.\r\n';
    expect(await fixed('fence-unclosed', text)).toBe(`${text.trimEnd()}\r\n:::\r\n`);
  });

  it('is nothing where only the author can know, or the text has changed since', () => {
    const remark = {
      severity: 'warning',
      rule: 'media-missing',
      file: 'a.md',
      line: 1,
      column: 1,
      message: '',
      params: { name: 'x' },
    } as const;
    expect(fixesFor(remark, '![](x)')).toEqual([]);
    expect(
      fixesFor({ ...remark, rule: 'directive-misspelt', params: { name: 'a', meant: 'b' } }, 'other'),
    ).toEqual([]);
    expect(fixesFor({ ...remark, rule: 'directive-misspelt', line: 9 }, 'other')).toEqual([]);
  });
});

it('moves the labels behind a duplicate up with it', async () => {
  const labelled = (labels: string) =>
    `# T\n\n${[...labels].map((label) => `${label}) Why?\n\n:::{dropdown} Answer\nSo.\n:::\n`).join('\n')}`;
  expect(await fixed('label-duplicate', labelled('abccd'))).toBe(labelled('abcde'));
});
