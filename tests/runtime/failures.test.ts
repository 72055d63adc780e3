import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession } from '../../templates/runtime/index.ts';
import type { Saved } from '../../templates/runtime/session.ts';
import { fakeWindow } from '../support/fake-window.ts';
import { frenchAnswer } from '../support/french-answers.ts';
import { createStrictLms } from '../support/strict-lms.ts';
import { draft, lesson, open, question, text, ticked } from './kit.ts';

const data = lesson([question('why-the-turk'), question('who-works', { kind: 'single-choice' })]);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('without an LMS', () => {
  it('works, keeps nothing and refuses nothing for its size', () => {
    const session = openSession(data, fakeWindow().window);
    expect(session).toMatchObject({ mode: 'alone', aloneReason: 'not-found', learner: '', saved: 'saved' });
    const long = Array.from({ length: 6 }, (_, i) => frenchAnswer(i, 1000))
      .join(' ')
      .repeat(3);
    expect(session.write('why-the-turk', draft(long)).fits).toBe(true);
    session.give('why-the-turk', text('A man.'));
    session.give('who-works', ticked(['a'], 0));
    session.visit('end');
    session.readToEnd();
    session.finish();
    expect(session.state).toMatchObject({ place: 'end', read: true, finished: true });
  });

  it('says why when the LMS refuses to begin for eight seconds, and calls it no more', () => {
    const lms = createStrictLms();
    lms.failures.initialize = true;
    const page = open(lms, data);
    page.session.give('why-the-turk', text('A man.'));
    vi.advanceTimersByTime(7_000);
    expect(page.session).toMatchObject({ mode: 'normal', saved: 'unsaved', ended: false });
    vi.advanceTimersByTime(1_000);
    expect(page.session).toMatchObject({ mode: 'alone', aloneReason: 'refused', saved: 'saved' });
    expect(page.asks()).toBe(false);
    const calls = lms.calls.length;
    page.session.give('who-works', ticked(['a'], 0));
    page.session.finish();
    expect(page.session).toMatchObject({ ended: true, state: { finished: true } });
    page.hide();
    page.leave();
    vi.advanceTimersByTime(600_000);
    expect(lms.calls).toHaveLength(calls);
    expect(new Set(lms.calls.map(({ method }) => method))).toEqual(new Set(['LMSInitialize', 'LMSGetValue']));
  });

  it('carries on where a frame of the LMS has begun already', () => {
    const lms = createStrictLms();
    const api = lms.launch();
    api.LMSInitialize('');
    const session = openSession(data, fakeWindow({ api }).window);
    expect(session).toMatchObject({ mode: 'normal', opening: false });
    session.give('why-the-turk', text('A man.'));
    expect(lms.interactions()).toMatchObject([{ id: 'why-the-turk' }]);
  });

  it('does not, where nothing says that it runs', () => {
    const api = { ...createStrictLms().launch(), LMSGetLastError: () => '101', LMSGetValue: () => '' };
    const refusing = { ...api, LMSInitialize: () => 'false' };
    for (const one of [refusing, { ...refusing, LMSGetLastError: () => '0' }]) {
      const session = openSession(data, fakeWindow({ api: one }).window);
      expect(session.opening).toBe(true);
      vi.advanceTimersByTime(8_000);
      expect(session).toMatchObject({ mode: 'alone', aloneReason: 'refused' });
    }
  });

  it('takes an API whose calls throw for one that refuses', () => {
    const lms = createStrictLms();
    lms.failures.gone = true;
    const { session } = open(lms, data);
    vi.advanceTimersByTime(8_000);
    expect(session).toMatchObject({ mode: 'alone', aloneReason: 'refused' });
  });

  it('takes an object without methods for one that refuses', () => {
    const session = openSession(data, fakeWindow({ api: {} }).window);
    vi.advanceTimersByTime(8_000);
    expect(session).toMatchObject({ mode: 'alone', aloneReason: 'refused' });
  });
});

describe('an LMS that begins late', () => {
  const late = (lms: ReturnType<typeof createStrictLms>, at: number) => {
    lms.failures.initialize = true;
    const page = open(lms, data);
    setTimeout(() => {
      lms.failures.initialize = false;
    }, at);
    return page;
  };

  it.each([100, 1_000, 6_000])('after %d ms has what was written meanwhile', (at) => {
    const lms = createStrictLms();
    const { session } = late(lms, at);
    const opened = vi.fn();
    session.onOpened(opened);
    session.give('why-the-turk', text('A man.'));
    session.readToEnd();
    vi.advanceTimersByTime(8_000);
    expect(opened).toHaveBeenCalledOnce();
    expect(session).toMatchObject({ mode: 'normal', saved: 'saved' });
    expect(lms.interactions()).toMatchObject([{ id: 'why-the-turk', student_response: 'A man.' }]);
    expect(open(lms, data).session.state).toMatchObject({
      answers: { 'why-the-turk': text('A man.') },
      read: true,
    });
  });

  it('keeps what it had, and what was written meanwhile beside it', () => {
    const lms = createStrictLms();
    const first = open(lms, data);
    first.session.give('who-works', ticked(['a'], 0));
    first.session.give('why-the-turk', text('A man.'));
    first.leave();
    const { session } = late(lms, 1_000);
    session.write('why-the-turk', draft('A man, hidden'));
    vi.advanceTimersByTime(8_000);
    expect(session.state.answers).toEqual({
      'who-works': ticked(['a'], 0),
      'why-the-turk': { ...text('A man.'), draft: draft('A man, hidden').response },
    });
    expect(lms.stored['cmi.core.lesson_status']).toBe('completed');
  });

  it('or just when the page is left, has it too', () => {
    const lms = createStrictLms();
    const page = late(lms, 10);
    page.session.write('why-the-turk', draft('A man'));
    vi.advanceTimersByTime(50);
    page.leave();
    // Nobody tries again to begin in a page that is gone.
    const calls = lms.calls.length;
    vi.advanceTimersByTime(10_000);
    expect(lms.calls).toHaveLength(calls);
    expect(lms.calls.at(-1)?.method).toBe('LMSFinish');
    expect(open(lms, data).session.state.answers['why-the-turk']).toEqual(draft('A man'));
  });

  it('adds the hints of the meantime to those it had, and doesn’t take the page for read', () => {
    const lms = createStrictLms();
    const first = open(lms, data);
    first.session.hint('who-works', 2);
    first.leave();
    const { session } = late(lms, 1_000);
    session.hint('why-the-turk', 1);
    vi.advanceTimersByTime(8_000);
    expect(session.state).toMatchObject({ hints: { 'who-works': 2, 'why-the-turk': 1 }, read: false });
  });

  it('takes nothing more into what was handed in', () => {
    const lms = createStrictLms();
    const first = open(lms, data).session;
    first.give('why-the-turk', text('A man.'));
    first.give('who-works', ticked(['b'], 1));
    first.finish();
    const { session } = late(lms, 1_000);
    session.write('why-the-turk', draft('Another'));
    vi.advanceTimersByTime(8_000);
    expect(session.state).toMatchObject({ finished: true, answers: { 'why-the-turk': text('A man.') } });
    expect(session.state.answers['why-the-turk']).not.toHaveProperty('draft');
  });

  it('is handed in to, when Finish was pressed meanwhile', () => {
    const lms = createStrictLms();
    const { session } = late(lms, 1_000);
    session.give('why-the-turk', text('A man.'));
    session.give('who-works', ticked(['b'], 1));
    session.finish();
    expect(session.ended).toBe(false);
    vi.advanceTimersByTime(8_000);
    expect(session).toMatchObject({ ended: true, state: { finished: true, handedIn: 1 } });
    expect(lms.stored).toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100' });
  });

  it('in review shows what was handed in, and takes nothing', () => {
    const lms = createStrictLms({ reviewAfterCompletion: true });
    const first = open(lms, lesson([question('why-the-turk')]));
    first.session.give('why-the-turk', text('A man.'));
    first.leave();
    const { session } = late(lms, 1_000);
    session.write('why-the-turk', draft('Another'));
    vi.advanceTimersByTime(8_000);
    expect(session.mode).toBe('review');
    expect(session.state.answers).toEqual({ 'why-the-turk': text('A man.') });
  });
});

/** What the page was told, in order. */
const listen = (session: { onSaved(listener: (saved: Saved) => void): void }): Saved[] => {
  const heard: Saved[] = [];
  session.onSaved((saved) => heard.push(saved));
  return heard;
};

describe('a commit that fails', () => {
  it('is tried again with growing pauses until it succeeds', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    const heard = listen(session);
    lms.failures.commit = 3;
    session.give('why-the-turk', text('A man.'));
    expect(heard).toEqual(['unsaved']);
    vi.advanceTimersByTime(2_000 + 4_000);
    expect(lms.stored['cmi.suspend_data']).toBeUndefined();
    vi.advanceTimersByTime(8_000);
    expect(heard).toEqual(['unsaved', 'saved']);
    expect(lms.stored['cmi.suspend_data']).toBeDefined();
    expect(lms.interactions()).toHaveLength(1);
  });

  it('is called a loss after six failures, and still tried', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    const heard = listen(session);
    lms.failures.commit = 7;
    session.give('why-the-turk', text('A man.'));
    vi.advanceTimersByTime(2_000 + 4_000 + 8_000 + 16_000 + 32_000);
    expect(heard).toEqual(['unsaved', 'lost']);
    session.write('who-works', ticked(['a'], 0));
    expect(session.saved).toBe('lost');
    vi.advanceTimersByTime(3 * 60_000);
    expect(heard).toEqual(['unsaved', 'lost', 'saved']);
  });

  it('is told of at once to who listens later, and its retry is not hurried by typing', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    lms.failures.commit = 1_000;
    session.give('why-the-turk', text('A man.'));
    expect(listen(session)).toEqual(['unsaved']);
    vi.advanceTimersByTime(2_000 + 4_000);
    const commits = () => lms.calls.filter(({ method }) => method === 'LMSCommit').length;
    const before = commits();
    session.write('why-the-turk', draft('A man, hidden'));
    vi.advanceTimersByTime(7_000);
    expect(commits()).toBe(before);
    vi.advanceTimersByTime(1_000);
    expect(commits()).toBe(before + 1);
  });

  it('does not keep Finish from ending the session once, when the page is left meanwhile', () => {
    const lms = createStrictLms();
    const page = open(lms, data);
    lms.failures.commit = 1;
    page.session.finish();
    expect(page.session.ended).toBe(false);
    page.leave();
    page.comeBack();
    const ends = lms.calls.filter(({ method }) => /Initialize|Finish/.test(method));
    expect(ends.map(({ method, error }) => [method, error])).toEqual([
      ['LMSInitialize', '0'],
      ['LMSFinish', '0'],
    ]);
  });

  it('does not end the session at Finish before everything is with the LMS', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    lms.failures.commit = 1;
    session.give('why-the-turk', text('A man.'));
    lms.failures.commit = 1;
    session.finish();
    expect(session.ended).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(session.ended).toBe(true);
    expect(session.saved).toBe('saved');
  });
});

describe('a value that is refused', () => {
  it('is unsaved as long as it is the state, and sent again', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    lms.failures.set = { 'cmi.suspend_data': { times: 2 } };
    session.give('why-the-turk', text('A man.'));
    expect(session.saved).toBe('unsaved');
    vi.advanceTimersByTime(10_000);
    expect(session.saved).toBe('saved');
    expect(open(lms, data).session.state.answers['why-the-turk']).toEqual(text('A man.'));
  });

  it('is noticed when the LMS cuts it short in silence; the last whole state stays', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    session.give('why-the-turk', text('A man.'));
    lms.failures.truncate = 255;
    session.write('why-the-turk', draft(frenchAnswer(0, 1000)));
    vi.advanceTimersByTime(3_000);
    expect(session.saved).toBe('unsaved');
    expect(open(lms, data).session.state.answers['why-the-turk']).toEqual(text('A man.'));
    session.write('why-the-turk', draft('Shorter'));
    vi.advanceTimersByTime(60_000);
    expect(session.saved).toBe('saved');
  });

  it('is noticed the first time, too, and the LMS is told no nonsense in its place', () => {
    const lms = createStrictLms();
    lms.failures.truncate = 10;
    const { session } = open(lms, data);
    session.give('why-the-turk', text('A man.'));
    expect(session.saved).toBe('unsaved');
    expect(lms.errors).toEqual([]);
  });

  it('costs nothing where the LMS takes it for wrong, and it is only a place', () => {
    const lms = createStrictLms();
    lms.failures.set = { 'cmi.core.lesson_location': { times: 1_000, code: '405' } };
    const { session } = open(lms, data);
    session.visit('end');
    session.give('why-the-turk', text('A man.'));
    expect(session.saved).toBe('saved');
  });

  it('costs nothing where the element is one we can do without', () => {
    const lms = createStrictLms({
      without: ['cmi.interactions', 'cmi.core.score.min', 'cmi.core.score.max', 'cmi.core.lesson_location'],
    });
    const page = open(lms, data);
    page.session.visit('beginning');
    vi.advanceTimersByTime(60_000);
    page.session.visit('end');
    page.session.give('why-the-turk', text(frenchAnswer(0, 1000)));
    page.session.give('who-works', ticked(['b'], 1));
    page.leave();
    expect(page.session.saved).toBe('saved');
    expect(lms.stored['cmi.core.lesson_status']).toBe('completed');
    const refused = lms.errors.filter(({ method }) => method === 'LMSSetValue').map(({ args }) => args[0]);
    expect(refused).toEqual([
      'cmi.core.lesson_location',
      'cmi.core.score.min',
      'cmi.core.score.max',
      'cmi.interactions.0.id',
    ]);
  });

  it('keeps the indices of interactions without a gap', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    lms.failures.set = {
      'cmi.interactions.0.id': { times: 1 },
      'cmi.interactions.0.student_response': { times: 1 },
    };
    session.give('why-the-turk', text('A man.'));
    session.give('who-works', ticked(['b'], 1));
    vi.advanceTimersByTime(30_000);
    expect(session.saved).toBe('saved');
    expect(lms.interactions().map(({ id, student_response }) => [id, student_response])).toEqual([
      ['why-the-turk', 'A man.'],
      ['who-works', 'b'],
    ]);
  });

  it('gives an interaction up rather than say for ever that nothing is saved', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    lms.failures.set = { 'cmi.interactions': { times: 1_000, code: '405' } };
    session.give('why-the-turk', text('A man.'));
    vi.advanceTimersByTime(60_000);
    expect(session.saved).toBe('saved');
    expect(lms.errors.map(({ args }) => args[0])).toEqual(Array(3).fill('cmi.interactions.0.id'));
  });
});

describe('an LMS that is gone', () => {
  it('is lost after some tries, without an exception, and found again should it come back', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    const heard = listen(session);
    lms.failures.gone = true;
    session.give('why-the-turk', text('A man.'));
    vi.advanceTimersByTime(5 * 60_000);
    expect(heard).toEqual(['unsaved', 'lost']);
    lms.failures.gone = false;
    vi.advanceTimersByTime(60_000);
    expect(heard).toEqual(['unsaved', 'lost', 'saved']);
    expect(lms.stored['cmi.suspend_data']).toBeDefined();
    expect(lms.interactions()).toMatchObject([{ id: 'why-the-turk', student_response: 'A man.' }]);
  });

  it('that calls the session over for a while is asked again', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    lms.failures.expired = true;
    session.give('who-works', ticked(['b'], 1));
    expect(session.saved).toBe('unsaved');
    lms.failures.expired = false;
    vi.advanceTimersByTime(60_000);
    expect(session.saved).toBe('saved');
    expect(lms.interactions().map(({ id }) => id)).toEqual(['who-works']);
  });

  it('that says so of the first thing it is told isn’t told the rest before it has begun again, at once', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    lms.failures.forget = true;
    session.give('why-the-turk', text('A man.'));
    expect(session.saved).toBe('saved');
    expect(lms.errors.map(({ method }) => method)).toEqual(['LMSSetValue']);
    expect(lms.interactions()).toMatchObject([{ id: 'why-the-turk', student_response: 'A man.' }]);
  });

  it.each(['id', 'type', 'student_response'])(
    'that says so of an answer’s %s is told the answer anew',
    (field) => {
      const lms = createStrictLms();
      const { session } = open(lms, data);
      lms.failures.set = { [`cmi.interactions.0.${field}`]: { times: 1, code: '301' } };
      session.give('why-the-turk', text('A man.'));
      expect(session.saved).toBe('saved');
      expect(lms.interactions().at(-1)).toMatchObject({
        id: 'why-the-turk',
        type: 'fill-in',
        student_response: 'A man.',
      });
      // Begun again with, it goes on behind what it has begun to keep.
      expect(lms.interactions()).toHaveLength(field === 'id' ? 1 : 2);
    },
  );

  it('that forgot the session is begun with again, and told what it had not committed', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    session.give('why-the-turk', text('A man.'));
    lms.failures.commit = 1;
    session.give('who-works', ticked(['b'], 1));
    lms.failures.forget = true;
    vi.advanceTimersByTime(60_000);
    expect(session.saved).toBe('saved');
    expect(lms.interactions().map(({ id }) => id)).toEqual(['why-the-turk', 'who-works']);
    expect(lms.stored['cmi.core.lesson_status']).toBe('completed');
  });

  it('that forgot the session and the status does not take back what was reached', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    session.give('why-the-turk', text('A man.'));
    session.give('who-works', ticked(['b'], 1));
    lms.seed({ 'cmi.core.lesson_status': 'incomplete' });
    lms.failures.forget = true;
    session.write('why-the-turk', draft(''));
    vi.advanceTimersByTime(60_000);
    expect(lms.stored['cmi.core.lesson_status']).toBe('completed');
  });

  it('does not disturb leaving', () => {
    const lms = createStrictLms();
    const page = open(lms, data);
    lms.failures.gone = true;
    page.session.write('why-the-turk', draft('A'));
    expect(() => page.leave()).not.toThrow();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('two windows: the one opened later does not stop the first from saving', () => {
    const lms = createStrictLms();
    const first = open(lms, data);
    const second = open(lms, data);
    second.session.give('who-works', ticked(['b'], 1));
    first.session.give('why-the-turk', text('A man.'));
    expect([first.session.saved, second.session.saved]).toEqual(['saved', 'saved']);
    expect(lms.errors).toEqual([]);
  });
});
