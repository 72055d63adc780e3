/** Problems in the Markdown of Open edX's Studio. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';

const lines = (...all: readonly string[]): string => all.join('\n');
const asked = async (...all: readonly string[]) =>
  (await read(`# T\n\n${lines(...all)}`)).lesson.questions.map(sketch);

describe('a problem of Open edX', () => {
  it('is a single choice with round brackets, with remarks, hints and an explanation', async () => {
    expect(
      await asked(
        '>>Which floats?||Look at it.<<',
        '',
        '( ) iron {{ It sinks. }}',
        '(x) ice',
        '',
        '||Think of a drink.||',
        '',
        '[Explanation]',
        '',
        'It is light.',
        '',
        '[Explanation]',
        '',
        'Words.',
      ),
    ).toEqual([
      'single-choice Which floats? Look at it. [iron (It sinks.) | ICE] > It is light. (Think of a drink.)',
    ]);
  });

  it('is a multiple choice with square brackets, whatever their marks', async () => {
    expect(
      await asked(
        '\\>\\>Which float?<<',
        '',
        '[!x] ice',
        '',
        '[ ] iron {{ selected: It sinks., unselected: Right. }}',
        '',
        '[x] wood',
      ),
    ).toEqual(['multiple-choice Which float? [ICE | iron (It sinks.) | WOOD]']);
  });

  it('is a true-false, or typed', async () => {
    expect(await asked('>>Ice floats.<<', '', '(x) True', '( ) False')).toEqual([
      'true-false Ice floats. [true]',
    ]);
    expect(await asked('>>What is frozen water?<<', '', '= ice', 'or= snow')).toEqual([
      'short-answer What is frozen water? = ice = snow',
    ]);
  });

  it('shows nothing of its key, and says what the page was taken for', async () => {
    const { html, diagnostics } = await read(
      lines('# T', '', '>>Ice floats.<<', '', '(x) True', '( ) False', '', 'Words.'),
    );
    expect(html).toContain('Words.');
    expect(html).not.toMatch(/True|&gt;&gt;/);
    expect(marks(diagnostics, 'dialect-read')).toHaveLength(1);
  });

  it('is none in quotations of quotations, and in code', async () => {
    expect(await asked('> > Words << more', '', '```', '>>Ice?<<', '(x) yes', '```')).toEqual([]);
  });
});

it('folds of VitePress tell, unless the page asks', async () => {
  const fold = '::: details Why so cold?\nWords.\n:::\n';
  expect(await asked('## Ice', '', fold)).toEqual([]);
  expect(await asked('## Quiz', '', fold)).toEqual(['open Why so cold? > Words.']);
});
