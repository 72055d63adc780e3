/** What is written for a picture that is dropped finds it, whatever it is called. */
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../src/read/index.ts';
import { pictureOf } from '../../src/studio/pictures.ts';
import { memoryFiles, png } from '../support/memory-files.ts';

describe('a picture that is dropped into the source', () => {
  it.each([
    'tide.png',
    'a#b.png',
    '50%25.png',
    '100%.png',
    'who?.png',
    '(low.png',
    'low (2).png',
    '<b>.png',
    'marée.png',
  ])('is found when it is called %s', async (name) => {
    const path = `media/${name}`;
    const text = `# Tides\n\n${pictureOf(path)}\n`;
    const { diagnostics } = await readLesson({ path: 'lesson.md', text }, memoryFiles({ [path]: png(2) }));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['alt-missing']);
  });
});
