/** Settings an author gives, and what they are told of a value that can't be. */
import { describe, expect, test } from 'vitest';
import { type Diagnostic, defaultSettings, scoringOf } from '../../src/lesson/index.ts';
import { wordingIn } from '../../src/messages/index.ts';
import { marks, read } from '../read/support.ts';

const page = (...frontMatter: readonly string[]) =>
  read(
    [
      '---',
      ...frontMatter,
      '---',
      '# Ice',
      '',
      'Why does it float?',
      '',
      ':::{dropdown} Answer',
      'It is lighter.',
      ':::',
    ].join('\n'),
  );

const said = (diagnostics: readonly Diagnostic[], rule: string) =>
  diagnostics
    .filter((one) => one.rule === rule)
    .map((one) => `${one.line}: ${wordingIn(one, 'en').message} ${wordingIn(one, 'en').remedy}`);

describe('policies in front matter', () => {
  test('are the lesson’s, and win over the project’s', async () => {
    const text = '---\nanswers: never\npassMark: 60\nattempts: 3\n---\n# Ice\n';
    const project = { description: {}, settings: { answers: 'teacher', completion: 'both' } } as const;
    const { lesson } = await read(text, {}, project);
    expect(lesson.settings).toMatchObject({
      answers: 'never',
      passMark: 60,
      attempts: 3,
      completion: 'both',
      mediaPolicy: 'ask',
    });
  });

  test('have defaults', () => {
    expect(defaultSettings).toMatchObject({
      completion: 'questions',
      questions: 'inline',
      answers: 'after-answer',
      mediaPolicy: 'ask',
    });
    expect(scoringOf(defaultSettings)).toBe('mixed');
  });

  test('a pass mark makes a lesson graded', () => {
    expect(scoringOf({ ...defaultSettings, passMark: 50 })).toBe('graded');
  });

  test('`minWords` holds for open questions that have no minimum of their own', async () => {
    const { lesson } = await page('minWords: 40');
    expect(lesson.questions).toMatchObject([{ kind: 'open', minWords: 40 }]);
  });

  test('what rules count as, and what else is asked, are the page’s to say', async () => {
    const { lesson } = await page('ask: [remarks]', 'rules:', '  alt-missing: error');
    expect(lesson.settings).toMatchObject({ ask: ['remarks'], rules: { 'alt-missing': 'error' } });
  });

  test('the Carpentries’ list of questions is no policy', async () => {
    const { lesson, diagnostics } = await page('questions:', '  - "Why?"');
    expect(lesson.settings.questions).toBe('inline');
    expect(marks(diagnostics, 'settings-invalid')).toEqual([]);
  });
});

describe('a value that can’t be is a warning of one sentence, with its line and what is taken', () => {
  test.each([
    [
      'answers: nevr',
      '3: “answers: nevr” isn’t a value of this setting: it is one of after-answer, after-finish, teacher, never. Did you mean “answers: never”?',
      '“answers: never” is taken.',
    ],
    [
      'completion: question',
      '3: “completion: question” isn’t a value of this setting: it is one of questions, read, both. Did you mean “completion: questions”?',
      '“completion: questions” is taken.',
    ],
    [
      'passMark: 120',
      '3: “passMark: 120” isn’t a value of this setting: it is a number from 0 to 100. Did you mean “passMark: 100”?',
      '“passMark: 100” is taken.',
    ],
    [
      'passMark: 60 %',
      '3: “passMark: 60 %” isn’t a value of this setting: it is a number from 0 to 100. Did you mean “passMark: 60”?',
      '“passMark: 60” is taken.',
    ],
    [
      'attempts: 20',
      '3: “attempts: 20” isn’t a value of this setting: it is one of 1, 2, 3, 4, 5, 6, 7, 8, unlimited. Did you mean “attempts: unlimited”?',
      '“attempts: unlimited” is taken.',
    ],
    [
      'answers: hidden',
      '3: “answers: hidden” isn’t a value of this setting: it is one of after-answer, after-finish, teacher, never. Mend or remove it.',
      '“answers: never” is taken.',
    ],
    [
      'minWords: many',
      '3: “minWords: many” isn’t a value of this setting: it is a whole number from 0 to 10000. Mend or remove it.',
      'It is passed over.',
    ],
  ])('%s', async (line, sentence, assumed) => {
    const { diagnostics, lesson } = await page('licence: CC-BY-4.0', line, 'keywords: kept');
    expect(said(diagnostics, 'settings-invalid')).toEqual([sentence]);
    const told = diagnostics.find(({ rule }) => rule === 'settings-invalid')!;
    expect(told.severity).toBe('warning');
    expect(wordingIn(told, 'en').assumed).toBe(assumed);
    const [, key, value] = /“(\w+): (\S+)” is taken/.exec(assumed) ?? [];
    if (key) expect(String(lesson.settings[key as keyof typeof lesson.settings])).toBe(value);
    expect(lesson.keywords).toEqual(['kept']);
  });

  test('a name that is all but a setting’s is a warning; other tools’ fields are theirs', async () => {
    const { diagnostics } = await page('pass-mark: 60', 'jupytext: x', 'numbering: true', 'exports: pdf');
    expect(said(diagnostics, 'setting-misspelt')).toEqual([
      '2: There is no setting “pass-mark”. Write `passMark`.',
    ]);
  });
});
