/** A learner's answers as a file, and what becomes of what is here. */
import { describe, expect, it } from 'vitest';
import type { Answer, LearnerState, QuestionData } from '../../templates/runtime/session.ts';
import { EMPTY_STATE, stateCodec } from '../../templates/runtime/state.ts';
import { compared, fileText, readFile, together, type Work } from '../../templates/web/answers-file.ts';

const questions: readonly QuestionData[] = ['a', 'b', 'c'].map((id) => ({
  id,
  revision: id,
  kind: 'open',
  name: `${id}?`,
  points: 1,
}));
const codec = stateCodec(questions);

const wrote = (text: string, given = true): Answer => ({
  response: { kind: 'open', text },
  given,
  revision: 'a',
});
const state = (answers: LearnerState['answers'], more: Partial<LearnerState> = {}): LearnerState => ({
  ...EMPTY_STATE,
  answers,
  ...more,
});
const work = (answers: LearnerState['answers'], more: Partial<LearnerState> = {}): Work => ({
  state: state(answers, more),
  times: Object.fromEntries(Object.keys(answers).map((id) => [id, 1_000])),
});

const file = (kept: Work): string =>
  fileText({
    lesson: { id: 'ice', title: 'Ice' },
    questions: questions.map(({ id, name }) => ({ id, name, text: `(${id})` })),
    work: kept,
    codec,
    at: new Date(0),
  });

describe('the file', () => {
  it('gives back what was put into it, and is read by people', () => {
    const kept = work(
      { a: wrote('one'), b: wrote('two', false) },
      { read: true, hints: { a: 2 }, seed: 'abcd' },
    );
    const text = file(kept);
    const read = readFile(text, 'ice', codec);
    expect(read).toMatchObject({ kind: 'answers', work: { times: kept.times } });
    expect(read.kind === 'answers' && codec.encode(read.work.state)).toBe(codec.encode(kept.state));
    expect(JSON.parse(text).answers).toEqual([
      { question: 'a?', answer: '(a)', given: true, changed: '1970-01-01T00:00:01.000Z' },
      { question: 'b?', answer: '(b)', given: false, changed: '1970-01-01T00:00:01.000Z' },
    ]);
  });

  it.each([
    ['', 'none'],
    ['null', 'none'],
    ['[1]', 'none'],
    ['{"format":"cartable-answers"}', 'none'],
    ['{"format":"cartable-answers","version":1,"lesson":{"id":"ice"},"state":"1AAAA0."}', 'none'],
    ['{"format":"cartable-answers","version":2,"lesson":{"id":"ice"},"state":""}', 'newer'],
    ['{"format":"cartable-answers","version":1,"state":""}', 'other'],
  ])('%s is %s', (text, kind) => {
    expect(readFile(text, 'ice', codec).kind).toBe(kind);
  });

  it('with times that are none has no times', () => {
    const text = file(work({ a: wrote('one') })).replace('"a": 1000', '"a": "soon"');
    expect(readFile(text, 'ice', codec)).toMatchObject({ work: { times: {} } });
  });
});

describe('what is here and what is in a file', () => {
  it('are told apart: what is in the file alone, and what each has otherwise', () => {
    const here = state({ a: wrote('mine'), b: wrote('same') });
    const there = state({ a: wrote('theirs'), b: wrote('same'), c: wrote('new') });
    expect(compared(here, there)).toEqual({ added: ['c'], differing: ['a'] });
  });

  it('are no others where nothing stands in one of them', () => {
    expect(compared(state({ a: wrote(' ', false) }), state({ a: wrote('theirs') }))).toEqual({
      added: ['a'],
      differing: [],
    });
    expect(compared(state({ a: wrote('mine') }), state({ a: wrote('', false) }))).toEqual({
      added: [],
      differing: [],
    });
  });

  it('become one: each answer that is not taken stays, with its time', () => {
    const file: Work = { state: state({ a: wrote('theirs'), c: wrote('new') }), times: { a: 5, c: 6 } };
    const both = together(work({ a: wrote('mine') }), file, ['c']);
    expect(both.state.answers).toEqual({ a: wrote('mine'), c: wrote('new') });
    expect(both.times).toEqual({ a: 1_000, c: 6 });
  });

  it('have an order and questions of their own as long as nothing is answered here', () => {
    const drawn = { seed: 'file', drawn: ['a'] };
    const there = work({ a: wrote('theirs') }, drawn);
    expect(together(work({}, { seed: 'here' }), there, ['a']).state).toMatchObject(drawn);
    expect(together(work({ b: wrote('mine') }, { seed: 'here' }), there, ['a']).state.seed).toBe('here');
  });

  it('are finished where all of the file is here, or it was finished here', () => {
    const there = work({ a: wrote('theirs') }, { finished: true, handedIn: 2 });
    expect(together(work({}), there, ['a']).state).toMatchObject({ finished: true, handedIn: 2 });
    expect(together(work({ a: wrote('mine') }), there, []).state.finished).toBe(false);
  });
});
