import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuildRequest, build, sourcesAt } from '../../src/build/index.ts';
import { noObservations, observing } from '../../src/memory/index.ts';
import { folderWith } from '../support/folder.ts';

const page = (title: string, more = ''): string =>
  `# ${title}\n\nThe moon over the sea, and [the next](tides.md).\n\n${more}\n\na) Why is that so?\n\n\`\`\`{dropdown} Answer\nThe answer to that.\n\`\`\`\n`;

const BOOK = {
  'moon/cartable.yml': 'title: The moon\nlanguage: en\n',
  'moon/intro.md': page('The moon', '![A sea](sea.svg)'),
  'moon/sea.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  'moon/a/index.md': page('Phases', '(phases)=\n## New moon\n\n$x^2$ and {unknown}`role`'),
  'moon/b/index.md': page('Seas', 'See {ref}`phases` and ![nothing](nowhere.png).'),
  'moon/c/broken.md': `# Tides\n\n${'<div>'.repeat(30_000)}\n`,
  'moon/tides.md': page('Tides', '```python\nprint(1)\n```'),
};

const builtBy = async (threads: number, more: Partial<BuildRequest> = {}) => {
  const root = await folderWith(BOOK);
  const folder = join(root, 'moon');
  const out = join(root, 'dist');
  const sources = (await sourcesAt(folder))!;
  const built = await build({
    sources,
    targets: ['scorm12', 'moodle-quiz', 'moodle-glossary'],
    out,
    each: true,
    threads,
    ...more,
  });
  return {
    told: JSON.parse(JSON.stringify(built).replaceAll(root, '')),
    files: await hashesIn(out, relative(root, out)),
  };
};

const hashesIn = async (folder: string, name: string): Promise<readonly string[]> => {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return Promise.all(
    files.sort().map(async (file) => {
      const hash = createHash('sha256').update(await readFile(file));
      return `${name}${file.slice(folder.length)} ${hash.digest('hex')}`;
    }),
  );
};

describe('a course on several threads', () => {
  it.each([
    ['with a page that can’t be read', {}],
    ['with a page in the place of that one', { skipBroken: true }],
  ])('gives the same files and reports in the same order, %s', async (_, more) => {
    const alone = await builtBy(1, more);
    const together = await builtBy(3, more);
    expect(alone.files.length).toBeGreaterThan(15);
    expect(together).toEqual(alone);
  });

  it('notes of the disk what one thread notes, so that a change is seen the next time', async () => {
    const root = await folderWith(BOOK);
    const seenBy = async (threads: number) => {
      const seen = noObservations();
      const sources = (await sourcesAt(join(root, 'moon')))!;
      const out = join(root, `dist-${threads}`);
      await observing(seen, () => build({ sources, targets: ['scorm12'], out, each: true, threads }));
      const ofBook = (all: ReadonlyMap<string, string>) =>
        [...all].filter(([what]) => !what.includes(out)).sort();
      return Object.values(seen).map(ofBook);
    };
    const alone = await seenBy(1);
    expect(JSON.stringify(alone)).toContain('sea.svg');
    expect(await seenBy(3)).toEqual(alone);
  });

  it('says of each lesson that can’t be written what one thread says', async () => {
    const nowhere = { out: join(await folderWith({ file: '' }), 'file/dist') };
    const told = (await builtByNobody(3, nowhere)).map(({ diagnostics }) => diagnostics.at(-1)!.rule);
    expect(told).toEqual(Array.from({ length: 6 }, () => 'delivery-not-written'));
  });
});

const builtByNobody = async (threads: number, { out }: { readonly out: string }) => {
  const sources = (await sourcesAt(await folderWith({ ...BOOK, 'moon/c/broken.md': page('Broken') })))!;
  return build({ sources, targets: ['moodle-quiz'], out, each: true, threads });
};
