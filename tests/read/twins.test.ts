import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { marks, read } from './support.ts';

const asked = (answer: string) => `Justify.\n\n:::{dropdown} Answer\n${answer}\n:::\n`;
const idsByAnswer = async (text: string): Promise<Record<string, string>> => {
  const { lesson } = await read(text);
  const words = lesson.questions.map(
    ({ feedback }) => JSON.stringify(feedback).match(/"value":"([^"]*)"/)?.[1],
  );
  return Object.fromEntries(lesson.questions.map(({ id }, i) => [words[i] ?? '', id]));
};

describe('questions that ask the same words', () => {
  it.each([
    ['their sections', ['## A\n\n', asked('One.')], ['## B\n\n', asked('Two.')]],
    ['their answers, in one section', ['', asked('One.')], ['', asked('Two.')]],
  ])('are told apart by %s, whichever comes first', async (_what, one, two) => {
    const before = await idsByAnswer(`# T\n\n${one.join('')}\n${two.join('')}`);
    const after = await idsByAnswer(`# T\n\n${two.join('')}\n${one.join('')}`);
    expect(Object.keys(before)).toEqual(['One.', 'Two.']);
    expect(new Set(Object.values(before)).size).toBe(2);
    for (const id of Object.values(before)) expect(id).toMatch(/^justify-2b578c-[0-9a-f]{4}$/);
    expect(after).toEqual(before);
  });

  it('keep their ids by section when an answer is corrected', async () => {
    const page = (answer: string) => `# T\n\n## A\n\n${asked(answer)}\n## B\n\n${asked('Two.')}`;
    const before = Object.values(await idsByAnswer(page('One.')));
    expect(Object.values(await idsByAnswer(page('Uno.')))).toEqual(before);
  });

  it('are told apart by their options', async () => {
    const choice = (...options: string[]) =>
      `:::{question} Which floats?\n- [x] ${options[0]}\n- [ ] ${options[1]}\n:::\n`;
    const ids = async (...questions: string[]) =>
      (await read(`# T\n\n${questions.join('\n')}`)).lesson.questions.map(({ id }) => id);
    const [wood, cork] = [choice('wood', 'iron'), choice('cork', 'lead')];
    const there = await ids(wood, cork);
    expect(await ids(cork, wood)).toEqual([...there].reverse());
  });

  it('and differ in nothing are told apart by their order, with a warning that asks for a name', async () => {
    const { lesson, diagnostics } = await read(`# T\n\n${asked('So.')}\n${asked('So.')}`);
    expect(lesson.questions.map(({ id }) => id)).toEqual(['justify-2b578c', 'justify-2b578c-2']);
    expect(marks(diagnostics, 'question-twin')).toEqual(['9:1 question-twin']);
    const [told] = diagnostics.filter(({ rule }) => rule === 'question-twin');
    expect(told).toMatchObject({ severity: 'warning' });
    expect(wordingIn(told!, 'en').message).toBe(
      '“Justify.” is asked as on line 3, with the same answer in the same section.',
    );
    expect(wordingIn(told!, 'en').remedy).toContain('(name)=');
  });

  it('leave one that has a name of its own alone', async () => {
    const { lesson, diagnostics } = await read(`# T\n\n(first)=\n${asked('So.')}\n${asked('So.')}`);
    expect(lesson.questions.map(({ id }) => id)).toEqual(['first', 'justify-2b578c']);
    expect(marks(diagnostics, 'question-twin')).toEqual([]);
  });
});

describe('the names of questions', () => {
  it('given twice are told apart by order, with a warning', async () => {
    const one = ':::{question} Why?\n:name: why\n:::\n';
    const { lesson, diagnostics } = await read(`# T\n\n${one}\n${one}`);
    expect(lesson.questions.map(({ id }) => id)).toEqual(['why', 'why-2']);
    expect(marks(diagnostics, 'question-name-twice')).toEqual(['7:15 question-name-twice']);
    expect(marks(diagnostics, 'name-duplicate')).toEqual([]);
    const [told] = diagnostics.filter(({ rule }) => rule === 'question-name-twice');
    expect(wordingIn(told!, 'en').message).toBe('Two questions are named “why”; the other stands on line 3.');
  });

  it('without ASCII letters give ids that differ', async () => {
    const one = (name: string) => `:::{question} Why ${name}?\n:name: ${name}\n:::\n`;
    const { lesson } = await read(`# T\n\n${one('日本')}\n${one('中国')}`);
    const ids = lesson.questions.map(({ id }) => id);
    expect(ids.every((id) => /^question-[0-9a-f]{6}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('the revision of a question', () => {
  it('stays when it moves down the page, formulas and all', async () => {
    const question = ':::{question} Which?\n- [x] $x^2$\n- [ ] $y$\n:::\n';
    const revision = async (text: string) => (await read(text)).lesson.questions[0]?.revision;
    expect(await revision(`# T\n\n${question}`)).toBe(await revision(`# T\n\nWords.\n\n${question}`));
  });
});
