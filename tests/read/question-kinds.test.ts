/** The example lesson with a question of each kind, as docs/questions.md shows them. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/build/index.ts';
import { QUESTION_KINDS } from '../../src/lesson/index.ts';
import { readLesson } from '../../src/read/index.ts';

const file = fileURLToPath(new URL('../../content/question-kinds/lesson.md', import.meta.url));

describe('the lesson with a question of each kind', () => {
  it('has each kind, each under its own name, and nothing is said about it', async () => {
    const text = readFileSync(file, 'utf8');
    const names = [...text.matchAll(/^:name: (.+)$/gm)].map(([, name]) => name);
    const { lesson, diagnostics } = await readLesson(
      { path: 'lesson.md', folder: 'question-kinds', text },
      diskFiles(dirname(file), dirname(file)),
    );
    expect(diagnostics).toEqual([]);
    expect([...new Set(lesson?.questions.map(({ kind }) => kind))].sort()).toEqual(
      [...QUESTION_KINDS].sort(),
    );
    expect(lesson?.questions.map(({ id }) => id)).toEqual(names);
  });
});
