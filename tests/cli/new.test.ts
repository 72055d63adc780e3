import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QUESTION_KINDS } from '../../src/lesson/index.ts';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

describe('cartable new', () => {
  it.each([
    ['en_GB.UTF-8', 'Your lesson'],
    ['fr_CH.UTF-8', 'Votre leçon'],
    ['de_CH.UTF-8', 'Ihre Lektion'],
    ['es_MX.UTF-8', 'Su lección'],
    ['it_IT.UTF-8', 'La vostra lezione'],
  ])(
    'writes a lesson in the terminal’s language (%s), with questions of each kind, that builds without a remark',
    async (locale, title) => {
      const folder = await folderWith({});
      const lesson = join(folder, 'moon');
      expect((await cartable(['new', lesson], locale)).code).toBe(0);

      const targets = 'scorm12,moodle-quiz,moodle-course';
      const { code, err } = await cartable(
        ['build', lesson, '--strict', '--to', targets, '--out', join(folder, 'dist')],
        locale,
      );
      expect(code).toBe(0);
      // The ordering question is one that not every Moodle knows; nothing else is to be said.
      expect(err.replace(/.*moodle-ordering-version$/m, '')).not.toMatch(/:\d+ (?:info|warning|error) /);
      const report = JSON.parse(await readFile(join(folder, 'dist/moon/report.json'), 'utf8'));
      expect(report.lesson.title).toBe(title);
      const kinds = report.questions.map(({ kind }: { kind: string }) => kind);
      expect([...new Set(kinds)].sort()).toEqual([...QUESTION_KINDS].sort());
    },
  );

  it('overwrites nothing', async () => {
    const folder = await folderWith({ 'lesson.md': '# Mine\n' });
    const { code, err } = await cartable(['new', folder]);
    expect(code).toBe(2);
    expect(err).toContain('isn’t an empty folder: choose another, so that nothing is overwritten');
    expect(await readFile(join(folder, 'lesson.md'), 'utf8')).toBe('# Mine\n');
  });
});
