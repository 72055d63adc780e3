/** The pure pieces of a cmi5 session: what is made of a launch, a question, a length of time, a verdict. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Solution } from '../../templates/page/key.ts';
import { clockOn } from '../../templates/runtime/cmi5/clock.ts';
import { type Due, dueOf, type Said, type Standing } from '../../templates/runtime/cmi5/due.ts';
import { keptIn } from '../../templates/runtime/cmi5/kept.ts';
import { launchDataIn, launchIn, learnerId } from '../../templates/runtime/cmi5/launch.ts';
import { questionIri, told } from '../../templates/runtime/cmi5/questions.ts';
import { newId, stamps } from '../../templates/runtime/cmi5/stamps.ts';
import { allowed, defined, duration } from '../../templates/runtime/cmi5/statements.ts';
import type { QuestionData, Response } from '../../templates/runtime/session.ts';
import { fakeWindow } from '../support/fake-window.ts';
import { question } from './kit.ts';

const ACTOR = { account: { homePage: 'https://lms.example', name: 'p17' } };
const PARAMETERS = {
  endpoint: 'https://lms.example/xapi',
  fetch: 'https://lms.example/token?k=1&l=2',
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  activityId: 'https://lms.example/activities/4711',
  actor: JSON.stringify(ACTOR),
};

describe('a launch', () => {
  it('is read from the query in any order', () => {
    const backwards = new URLSearchParams(Object.entries(PARAMETERS).reverse());
    expect(launchIn(`?theme=dark&${backwards}`)).toEqual({
      ...PARAMETERS,
      endpoint: 'https://lms.example/xapi/',
      actor: ACTOR,
    });
  });

  it.each(Object.keys(PARAMETERS))('is none without %s', (name) => {
    const rest = Object.entries(PARAMETERS).filter(([one]) => one !== name);
    expect(launchIn(`?${new URLSearchParams(rest)}`)).toBeUndefined();
  });

  it('is none with an actor that is no object', () => {
    expect(launchIn(`?${new URLSearchParams({ ...PARAMETERS, actor: '[1]' })}`)).toBeUndefined();
  });

  it('names the learner by the account, else by the address', () => {
    expect(learnerId(ACTOR)).toBe('["https://lms.example","p17"]');
    expect(learnerId({ mbox: 'mailto:a@b.example' })).toBe('mailto:a@b.example');
    expect(learnerId({})).toBe('');
  });

  it('has a document, of which only what can be is taken', () => {
    const contextTemplate = { extensions: {} };
    const document = { contextTemplate, launchMode: 'Elsewise', masteryScore: 7, returnURL: 'javascript:1' };
    expect(launchDataIn(JSON.stringify(document))).toEqual({ contextTemplate, launchMode: 'Normal' });
    expect(launchDataIn(JSON.stringify({ contextTemplate, masteryScore: '0.8' }))).toMatchObject({
      masteryScore: 0.8,
    });
    expect(launchDataIn('{}')).toBeUndefined();
    expect(launchDataIn('<html>')).toBeUndefined();
  });
});

describe('a statement', () => {
  const frame = {
    launch: { ...PARAMETERS, actor: ACTOR },
    data: {
      contextTemplate: {
        registration: 'theirs',
        contextActivities: { category: { id: 'urn:theirs' }, parent: [{ id: 'urn:course' }] },
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 'theirs' },
        platform: 'An LMS',
      },
      launchMode: 'Normal',
      masteryScore: 0.5,
    },
  } as const;
  const stamp = { id: 'x', timestamp: '2026-11-26T00:00:00.000Z' };

  it('overwrites nothing of the LMS’s context, and adds to its lists', () => {
    const { context } = defined(frame, 'passed', stamp, { milliseconds: 10, score: 75 });
    expect(context).toEqual({
      registration: 'theirs',
      platform: 'An LMS',
      contextActivities: {
        category: [
          { id: 'urn:theirs' },
          { objectType: 'Activity', id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' },
          { objectType: 'Activity', id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' },
        ],
        parent: [{ id: 'urn:course' }],
      },
      extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 'theirs' },
    });
  });

  it('about a question names the lesson as what it stands in', () => {
    const object = { objectType: 'Activity', id: 'urn:q' } as const;
    const { context } = allowed(frame, 'answered', stamp, { object, result: {} });
    expect(context.contextActivities?.parent).toEqual([
      { id: 'urn:course' },
      { objectType: 'Activity', id: PARAMETERS.activityId },
    ]);
  });

  it('rounds whole points down: who failed by a hair has not reached the mark', () => {
    expect(defined(frame, 'failed', stamp, { score: 59.99 }).result?.score).toEqual({
      scaled: 0.5999,
      raw: 59,
      min: 0,
      max: 100,
    });
  });

  it.each([
    [0, 'PT0S'],
    [1_234, 'PT1.23S'],
    [61_000, 'PT1M1S'],
    [3_600_000, 'PT1H0S'],
    [-5, 'PT0S'],
  ])('of %d ms lasts %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });
});

describe('stamps', () => {
  it('go forward though the clock is set back, and keep an answer’s own time where it is in order', () => {
    let now = 1_000;
    const next = stamps(() => new Date(now));
    const times = [next().timestamp];
    now = 500;
    times.push(
      next().timestamp,
      next('1970-01-01T00:00:05.000Z').timestamp,
      next('1970-01-01T00:00:02.000Z').timestamp,
    );
    expect(times.map((time) => new Date(time).getTime())).toEqual([1_000, 1_001, 5_000, 5_001]);
  });

  it('have ids that are random UUIDs', () => {
    const ids = Array.from({ length: 50 }, newId);
    expect(new Set(ids).size).toBe(50);
    expect(
      ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toBe(true);
  });
});

describe('what is due', () => {
  const nothing: Said = { verbs: new Set() };
  const having = (...verbs: readonly ('completed' | 'passed' | 'failed')[]): Said => ({
    verbs: new Set(verbs),
  });
  const done: Standing = { complete: true };
  const passed: Standing = { complete: true, success: 'passed', score: 80 };
  const failed: Standing = { complete: true, success: 'failed', score: 20 };

  it.each<[string, Standing, Said, boolean, readonly Due[]]>([
    ['nothing at first', { complete: false }, nothing, false, []],
    ['nothing of a lesson that is left half-way', { complete: false }, nothing, true, []],
    ['completed at once', done, nothing, false, ['completed']],
    ['completed never twice', done, having('completed'), true, []],
    ['passed at the end', passed, having('completed'), true, ['passed']],
    ['passed not before', passed, having('completed'), false, []],
    ['passed at once with full marks', { ...passed, score: 100 }, nothing, false, ['completed', 'passed']],
    ['failed at the end', failed, nothing, true, ['completed', 'failed']],
    ['nothing behind passed', failed, having('completed', 'passed'), true, []],
    ['nothing behind failed in a session', passed, having('completed', 'failed'), true, []],
    ['a score where nobody passes', { complete: false, score: 40 }, nothing, true, ['scored']],
    ['the same score once', { complete: false, score: 40 }, { ...nothing, score: 40 }, true, []],
    [
      'another score again',
      { complete: true, score: 50 },
      { ...having('completed'), score: 40 },
      true,
      ['scored'],
    ],
  ])('%s', (_words, standing, said, isFinal, due) => {
    expect(dueOf(standing, said, isFinal)).toEqual(due);
  });
});

describe('an answer', () => {
  const answered = (about: QuestionData, response: Response, solution?: Solution) => {
    const { object, response: written } = told(
      { question: about, response, at: new Date(0) },
      { lesson: 'tides', language: 'en', solution },
    );
    return { written, ...object.definition } as Record<string, unknown>;
  };
  const parts = { a: 'One', b: 'Two', c: 'Three' };
  const labels = { a: 'one', b: 'two', c: 'three' };

  it('stands under an IRI of the lesson’s and the question’s names, in a course on one page too', () => {
    expect(questionIri('tides', 'moon')).toBe('urn:cartable:lesson:tides:question:moon');
    expect(questionIri('the-sea', 'tides/moon')).toBe('urn:cartable:lesson:tides:question:moon');
  });

  it.each<[string, QuestionData, Response, Solution, Readonly<Record<string, unknown>>]>([
    [
      'of several options',
      question('q', { kind: 'multiple-choice', parts, labels }),
      { kind: 'choice', chosen: ['a', 'c'] },
      { kind: 'choice', correct: ['a', 'b'], feedback: {} },
      { interactionType: 'choice', written: 'one[,]three', correctResponsesPattern: ['one[,]two'] },
    ],
    [
      'true or false',
      question('q', { kind: 'true-false' }),
      { kind: 'choice', chosen: ['false'] },
      { kind: 'choice', correct: ['true'], feedback: {} },
      { interactionType: 'true-false', written: 'false', correctResponsesPattern: ['true'] },
    ],
    [
      'in an order',
      question('q', { kind: 'ordering', parts, labels }),
      { kind: 'order', items: ['b', 'a', 'c'] },
      { kind: 'order', items: ['a', 'b', 'c'] },
      {
        interactionType: 'sequencing',
        written: 'two[,]one[,]three',
        correctResponsesPattern: ['one[,]two[,]three'],
        choices: [
          { id: 'one', description: { en: 'One' } },
          { id: 'two', description: { en: 'Two' } },
          { id: 'three', description: { en: 'Three' } },
        ],
      },
    ],
    [
      'in pairs',
      question('q', { kind: 'matching', parts, labels }),
      { kind: 'match', pairs: { a: 'c' } },
      { kind: 'match', pairs: { a: 'b' } },
      {
        interactionType: 'matching',
        written: 'one[.]three',
        correctResponsesPattern: ['one[.]two'],
        source: [{ id: 'one', description: { en: 'One' } }],
        target: [
          { id: 'two', description: { en: 'Two' } },
          { id: 'three', description: { en: 'Three' } },
        ],
      },
    ],
    [
      'in a word, where what is partly right isn’t right',
      question('q', { kind: 'short-answer' }),
      { kind: 'text', text: ' [,] Moon ' },
      {
        kind: 'text',
        caseSensitive: true,
        accepted: [
          { text: 'moon', fraction: 1 },
          { text: 'sun', fraction: 0.5 },
        ],
      },
      {
        interactionType: 'fill-in',
        written: '(,) Moon',
        correctResponsesPattern: ['{case_matters=true}moon'],
      },
    ],
    [
      'in a number, without its unit',
      question('q', { kind: 'numerical' }),
      { kind: 'text', text: '2,5 m/s' },
      { kind: 'number', accepted: [{ value: 0.3, tolerance: 0.1, fraction: 1 }], unit: 'm/s' },
      { interactionType: 'numeric', written: '2.5', correctResponsesPattern: ['0.2[:]0.4'] },
    ],
    [
      'in gaps, each with all that is right there',
      question('q', { kind: 'gap-fill' }),
      { kind: 'gaps', values: ['moon', 'sea'] },
      {
        kind: 'gaps',
        gaps: [
          [
            { text: 'moon', fraction: 1 },
            { text: 'Luna', fraction: 1 },
          ],
          [{ text: 'sea', fraction: 1 }],
        ],
      },
      {
        interactionType: 'fill-in',
        written: 'moon[,]sea',
        correctResponsesPattern: ['moon[,]sea', 'Luna[,]sea'],
      },
    ],
  ])('%s', (_words, about, response, solution, expected) => {
    expect(answered(about, response, solution)).toMatchObject(expected);
    expect(answered(about, response)).not.toHaveProperty('correctResponsesPattern');
  });

  it('in gaps with more ways than anybody reads has the first of each', () => {
    const gap = Array.from({ length: 5 }, (_, index) => ({ text: `w${index}`, fraction: 1 }));
    const solution: Solution = { kind: 'gaps', gaps: [gap, gap, gap] };
    expect(
      answered(question('q', { kind: 'gap-fill' }), { kind: 'gaps', values: ['a', 'b', 'c'] }, solution),
    ).toMatchObject({ correctResponsesPattern: ['w0[,]w0[,]w0'] });
  });

  it('of one’s own is told with its lines', () => {
    expect(answered(question('q'), { kind: 'open', text: 'One.\n[,] Two.' })).toMatchObject({
      interactionType: 'long-fill-in',
      written: 'One.\n(,) Two.',
    });
  });
});

describe('a record', () => {
  it('has what can be read of it', () => {
    const text = JSON.stringify({
      state: 's',
      place: 3,
      told: ['passed', 'launched'],
      spent: -4,
      score: 'x',
    });
    expect(keptIn(text)).toEqual({ state: 's', place: '', told: ['passed'], spent: 0 });
  });
});

describe('a session’s clock', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('stands still until it is started, and rings what is planned in its order', () => {
    vi.useFakeTimers();
    const clock = clockOn(fakeWindow().window);
    const done: string[] = [];
    clock.window.setTimeout(() => done.push('first'), 100);
    const dropped = clock.window.setTimeout(() => done.push('dropped'), 100);
    clock.window.setTimeout(() => done.push('second'), 50);
    clock.window.clearTimeout(dropped);
    vi.advanceTimersByTime(1_000);
    expect(done).toEqual([]);
    clock.ring();
    expect(done).toEqual(['first', 'second']);
    clock.window.setTimeout(() => done.push('third'), 100);
    clock.start();
    vi.advanceTimersByTime(99);
    expect(done).toHaveLength(2);
    vi.advanceTimersByTime(1);
    clock.window.setTimeout(() => done.push('fourth'), 100);
    clock.ring();
    vi.advanceTimersByTime(1_000);
    expect(done).toEqual(['first', 'second', 'third', 'fourth']);
  });
});
