import { describe, expect, it } from 'vitest';
import type { LearnerState, Policy } from '../../templates/runtime/session.ts';
import {
  attemptsLeft,
  DEFAULT_POLICY,
  judge,
  NOTHING_REACHED,
  reachedBy,
} from '../../templates/runtime/status.ts';
import { answerOf, draft, question, text, ticked } from './kit.ts';

const open = question('open');
const choice = question('choice', { kind: 'single-choice' });
const heavy = question('heavy', { kind: 'single-choice', points: 3 });

const state = (answers: LearnerState['answers'], more: Partial<LearnerState> = {}): LearnerState => ({
  answers,
  read: false,
  finished: false,
  ...more,
});

const participation: Policy = { completion: 'questions', scoring: 'participation' };
const graded: Policy = { completion: 'questions', scoring: 'graded', passMark: 60 };
const reading: Policy = { completion: 'read', scoring: 'participation' };
const both: Policy = { completion: 'both', scoring: 'none' };

describe('the verdict', () => {
  it.each([
    ['nothing done yet', participation, [open, choice], state({}), { complete: false }],
    ['an empty box', participation, [open, choice], state({ open: draft('  ') }), { complete: false }],
    [
      // A letter in each box would be worth the whole score, and what `minWords` refuses too: only what the learner
      // gave counts. Finish gives what stands in the boxes (the page's ending).
      'one of two typed, not given: nothing to score yet',
      participation,
      [open, choice],
      state({ open: draft('A') }),
      { complete: false },
    ],
    [
      'one of three given',
      participation,
      [open, choice, question('third')],
      state({ open: text('A') }),
      { complete: false, score: 33.33 },
    ],
    [
      'all typed, one of them not given',
      participation,
      [open, choice],
      state({ open: draft('A'), choice: ticked(['a'], 0) }),
      { complete: false, score: 50 },
    ],
    [
      'given, then edited without giving it anew: what was given counts',
      participation,
      [open, choice],
      state({ open: { ...text('A'), draft: { kind: 'open', text: '' } } }),
      { complete: false, score: 50 },
    ],
    [
      'all given, one of them wrong',
      participation,
      [open, choice],
      state({ open: text('A'), choice: ticked(['a'], 0) }),
      { complete: true, score: 100 },
    ],
    [
      'a question that weighs three',
      participation,
      [open, heavy],
      state({ heavy: ticked(['a'], 0) }),
      { complete: false, score: 75 },
    ],
    [
      'an answer whose question is gone',
      participation,
      [open],
      state({ '?abcde': text('A') }),
      { complete: false },
    ],
    [
      'by default four wrong answers are nothing, and told as nothing',
      DEFAULT_POLICY,
      ['a', 'b', 'c', 'd'].map((id) => question(id, { kind: 'single-choice' })),
      state({
        a: ticked(['x'], 0),
        b: ticked(['x'], 0),
        c: ticked(['x'], 0),
        d: ticked(['x'], 0),
      }),
      { complete: true, score: 0 },
    ],
    [
      'by default an open answer counts whole, a closed one by what is right in it and by its points',
      DEFAULT_POLICY,
      [open, choice, heavy],
      state({ open: text('A'), choice: ticked(['a'], 0.5), heavy: ticked(['a'], 0) }),
      { complete: true, score: 30 },
    ],
    [
      'a question that is worth nothing is no score of 0',
      DEFAULT_POLICY,
      [open, question('unjudged', { kind: 'single-choice', points: 0 })],
      state({ unjudged: answerOf({ kind: 'choice', chosen: ['a'] }) }),
      { complete: false },
    ],
    ['no questions, not read', participation, [], state({}), { complete: false }],
    ['no questions, read', participation, [], state({}, { read: true }), { complete: true }],
    ['read, questions open', participation, [open], state({}, { read: true }), { complete: false }],
    ['reading completes', reading, [open], state({}, { read: true }), { complete: true }],
    ['both wanted, one had', both, [open], state({ open: text('A') }), { complete: false }],
    ['both had', both, [open], state({ open: text('A') }, { read: true }), { complete: true }],
    [
      'graded: open answers count for nothing',
      graded,
      [open, choice, heavy],
      state({ open: text('A'), choice: ticked(['a'], 1), heavy: ticked(['a'], 0) }),
      { complete: true, score: 25, success: 'failed' },
    ],
    [
      'graded: passed at the mark',
      graded,
      [choice, heavy],
      state({ choice: ticked(['a'], 0), heavy: ticked(['a'], 0.8) }),
      { complete: true, score: 60, success: 'passed' },
    ],
    [
      // Moodle's masteryoverride makes failed of a score below the mark, however early the learner leaves.
      'graded with a pass mark: no score before all is answered',
      graded,
      [choice, heavy],
      state({ heavy: ticked(['a'], 1) }),
      { complete: false },
    ],
    [
      'graded without a pass mark: a score from the first answer on',
      { ...graded, passMark: undefined },
      [choice, heavy],
      state({ heavy: ticked(['a'], 1) }),
      { complete: false, score: 75 },
    ],
    ['both wanted, read alone', both, [open], state({}, { read: true }), { complete: false }],
    [
      'both wanted, typed and not given',
      both,
      [open],
      state({ open: draft('A') }, { read: true }),
      { complete: false },
    ],
    [
      'participation: what is worth nothing counts for nothing, and need be no score of 0',
      participation,
      [question('free', { points: 0 })],
      state({ free: text('A') }),
      { complete: true },
    ],
    [
      'a closed answer that nobody has judged earns nothing',
      DEFAULT_POLICY,
      [choice],
      state({ choice: answerOf({ kind: 'choice', chosen: ['a'] }) }),
      { complete: true, score: 0 },
    ],
    [
      'no answer is worth more than all, nor less than nothing',
      DEFAULT_POLICY,
      [choice],
      state({ choice: ticked(['a'], 1.5) }),
      { complete: true, score: 100 },
    ],
    [
      'a third, to two decimals',
      DEFAULT_POLICY,
      [choice],
      state({ choice: ticked(['a'], 2 / 3) }),
      { complete: true, score: 66.67 },
    ],
    [
      'a pass mark where nothing scores',
      { completion: 'read', scoring: 'none', passMark: 50 },
      [choice],
      state({}, { read: true }),
      { complete: true, success: 'failed' },
    ],
    [
      'a score that waits, though nothing has to be passed',
      { ...DEFAULT_POLICY, scoreWaits: true },
      [choice, open],
      state({ choice: ticked(['a'], 1) }),
      { complete: false },
    ],
    [
      // A score of 0 would be written as a grade before anything was answered.
      'graded: a choice that was ticked and not given',
      { ...graded, passMark: undefined },
      [choice],
      state({ choice: answerOf({ kind: 'choice', chosen: ['a'] }, { given: false, fraction: 1 }) }),
      { complete: false },
    ],
  ] as const)('%s', (_, policy, questions, learner, expected) => {
    expect(judge(policy, questions, learner, NOTHING_REACHED)).toEqual(expected);
  });

  it('that waits is told when the lesson is handed in', () => {
    const policy: Policy = { ...DEFAULT_POLICY, scoreWaits: true };
    const half = state({ choice: ticked(['a'], 1) });
    expect(judge(policy, [choice, open], half, NOTHING_REACHED, true)).toEqual({
      complete: false,
      score: 50,
    });
    expect(judge({ ...policy, passMark: 60 }, [choice, open], half, NOTHING_REACHED, true)).toEqual({
      complete: false,
    });
  });

  it('is what the next one takes nothing back of', () => {
    expect(reachedBy({ complete: true, success: 'passed' })).toEqual({ complete: true, passed: true });
    expect(reachedBy({ complete: true, success: 'failed' })).toEqual({ complete: true, passed: false });
    expect(reachedBy({ complete: false })).toEqual({ complete: false, passed: false });
    expect(judge(DEFAULT_POLICY, [open], state({}), { complete: true, passed: true })).toEqual({
      complete: true,
      success: 'passed',
    });
  });

  it('never takes back what is reached', () => {
    expect(judge(participation, [open], state({}), { complete: true, passed: false }).complete).toBe(true);
    const worse = judge(graded, [choice], state({ choice: ticked(['a'], 0) }), {
      complete: true,
      passed: true,
    });
    expect(worse.success).toBe('passed');
  });
});

it.each([
  ['open', { kind: 'open', text: ' \n' }],
  ['text', { kind: 'text', text: '' }],
  ['gaps', { kind: 'gaps', values: ['', ' '] }],
  ['choice', { kind: 'choice', chosen: [] }],
] as const)('an empty answer of kind %s answers nothing, though it was given', (_, response) => {
  expect(judge(DEFAULT_POLICY, [open], state({ open: answerOf(response) }))).toEqual({ complete: false });
});

it.each([
  ['gaps', { kind: 'gaps', values: ['', 'silk'] }],
  ['match', { kind: 'match', pairs: { a: '' } }],
  ['order', { kind: 'order', items: ['a'] }],
] as const)('an answer of kind %s with something in it answers', (_, response) => {
  expect(judge(DEFAULT_POLICY, [open], state({ open: answerOf(response) }))).toEqual({
    complete: true,
    score: 100,
  });
});

describe('how often a lesson that was handed in may be opened again', () => {
  it.each([
    ['once is never again', undefined, 1, 0],
    ['two of three', 3, 1, 2],
    ['the last of three', 3, 3, 0],
    ['more often than it may', 3, 5, 0],
    ['handed in before that was counted', 2, undefined, 1],
    ['without end', 'unlimited', 8, Number.POSITIVE_INFINITY],
  ] as const)('%s', (_, attempts, handedIn, left) => {
    const policy = { ...DEFAULT_POLICY, ...(attempts !== undefined && { attempts }) };
    const counted = handedIn !== undefined && { handedIn };
    expect(attemptsLeft(policy, state({}, { finished: true, ...counted }))).toBe(left);
    expect(attemptsLeft(policy, state({}, { finished: false, ...counted }))).toBe(0);
  });
});
