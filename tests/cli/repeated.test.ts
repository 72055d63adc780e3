import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const page = (n: number): string =>
  `# Page ${n}\n\n{% widget %}\n\nWords of page ${n}, which are enough to be read.\n`;
const pages = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`page-${n + 10}.md`, page(n + 10)]));

describe('a folder of many pages of one unknown tool', () => {
  it('is told of five of them, the others are counted', async () => {
    const folder = await folderWith(pages);
    const { code, err } = await cartable(['inspect', folder]);
    expect(code).toBe(0);
    expect(err.match(/dialect-unknown\n/g)).toHaveLength(5);
    expect(err).toContain('More of the same (--explain tells each):\n');
    expect(err).toContain('  25  dialect-unknown  in 25 files\n');
    expect(err).not.toContain('page-39.md');
  });

  it('is told of each under --explain', async () => {
    const folder = await folderWith(pages);
    const { err } = await cartable(['inspect', folder, '--explain']);
    expect(err.match(/dialect-unknown\n/g)).toHaveLength(30);
    expect(err).not.toContain('More of the same');
  });

  it('is told so when it is built, in the user’s language', async () => {
    const folder = await folderWith(pages);
    const { err } = await cartable(['build', folder, '--out', join(folder, 'dist')], 'de_DE.UTF-8');
    expect(err.match(/dialect-unknown\n/g)).toHaveLength(5);
    expect(err).toMatch(
      /Weitere derselben Art \(--explain nennt jede\):\n(?: +\d+ {2}[\w-]+ +in \d+ Dateien\n)+Kurs/,
    );
  });
});

describe('inspect of a folder without a lesson', () => {
  it('fails as a build of it does, and says what is read', async () => {
    const folder = await folderWith({ 'notes.ods': 'x' });
    const { code, err } = await cartable(['inspect', folder]);
    expect(code).toBe(1);
    expect(err).toContain('The course holds no page that Cartable reads');
  });
});
