/** What the editor proposes is what the reader understands. */
import { expect, it } from 'vitest';
import { DESCRIPTION, QUESTION_KINDS, readYaml, record, SETTINGS } from '../../src/lesson/index.ts';
import { readLesson } from '../../src/read/index.ts';
import { DIRECTIVES } from '../../src/read/syntax/directives/index.ts';
import { BLOCKS } from '../../templates/studio/editor/blocks.ts';
import { POLICIES, PROPOSED } from '../../templates/studio/editor/directives.ts';
import { LANGUAGES, wordsIn } from '../../templates/studio/words.ts';
import { memoryFiles } from '../support/memory-files.ts';

it.each(PROPOSED)('proposes {$name} with options that it has', ({ name, options, body }) => {
  const declared = DIRECTIVES.get(name);
  expect(declared, name).toBeDefined();
  const written = [...body.matchAll(/^:([\w-]+):/gm)].map(([, option]) => option!);
  for (const option of [...options, ...written]) expect(declared!.options).toContain(option);
});

it('proposes all that a {question} may say, but for a second name of its name and what other tools say', () => {
  const { options } = PROPOSED.find(({ name }) => name === 'question')!;
  const declared = DIRECTIVES.get('question')!.options.filter((one) => !['label', 'class'].includes(one));
  expect([...options].sort()).toEqual(declared.sort());
});

it('proposes fields that the front matter has, and values that they take', () => {
  for (const [field, values] of Object.entries(POLICIES)) {
    const shape = { ...DESCRIPTION, ...SETTINGS }[field as keyof typeof SETTINGS]?.();
    expect(shape, field).toBeDefined();
    for (const value of values) {
      const written = record(readYaml(`${field}: ${value}`).value)[field];
      expect(shape!.safeParse(written).success, `${field}: ${value}`).toBe(true);
    }
  }
});

it.each(LANGUAGES)(
  'inserts questions that are read as their kind, without a remark: %s',
  async (language) => {
    for (const kind of QUESTION_KINDS) {
      const block = BLOCKS[kind](wordsIn(language).source.blocks);
      const text = `---\nlanguage: ${language}\n---\n# T\n\n${block}\n`;
      const { lesson, diagnostics } = await readLesson({ path: 'lesson.md', text }, memoryFiles());
      const remarks = diagnostics.filter(({ guess, severity }) => !guess && severity !== 'info');
      expect({
        kinds: lesson!.questions.map((one) => one.kind),
        rules: remarks.map(({ rule }) => rule),
      }).toEqual({
        kinds: [kind],
        rules: [],
      });
    }
  },
);
