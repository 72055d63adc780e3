import { describe, expect, it } from 'vitest';
import { readLesson } from '../../src/read/index.ts';
import { memoryFiles } from '../support/memory-files.ts';

const outline = async (text: string) => {
  const lesson = (await readLesson({ path: 'page.md', text }, memoryFiles({}))).lesson!;
  return [lesson.title, ...lesson.outline.map(({ title, level }) => `${'#'.repeat(level)} ${title}`)];
};

describe('the title of a page', () => {
  it('is its first heading of the first rank, which then is no section', async () => {
    expect(await outline('# Tides\n\n## The sea\n')).toEqual(['Tides', '## The sea']);
  });

  it('is the front matter’s, and no heading is lost for it', async () => {
    expect(await outline('---\ntitle: Tides\n---\n\nIntroduction.\n\n## The sea\n')).toEqual([
      'Tides',
      '## The sea',
    ]);
    expect(await outline('---\ntitle: Tides\n---\n\n# How the sea moves\n')).toEqual([
      'Tides',
      '## How the sea moves',
    ]);
  });

  it('isn’t shown twice where front matter and heading say the same', async () => {
    expect(await outline('---\ntitle: Tides\n---\n\n# *Tides*\n\n## The sea\n')).toEqual([
      'Tides',
      '## The sea',
    ]);
  });
});
