/** LMSs that are no strict ones: what they do to answers on the way. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession } from '../../templates/runtime/index.ts';
import type { LessonData, Session } from '../../templates/runtime/session.ts';
import { type FakeWindow, fakeWindow } from '../support/fake-window.ts';
import { dropping, letterwise, queueing } from '../support/lms-manners.ts';
import { type Api12, createStrictLms } from '../support/strict-lms.ts';
import { answerOf, draft, lesson, question, text, ticked } from './kit.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const opened = (api: Api12, data: LessonData): FakeWindow & { readonly session: Session } => {
  const page = fakeWindow({ api });
  return { ...page, session: openSession(data, page.window) };
};

describe.each([20, 150])('an LMS that answers what its server had %d ms ago', (latency) => {
  const data = lesson([question('first'), question('second')]);

  it('has all answers, when one was given and the page left right after a save', () => {
    const lms = createStrictLms();
    const page = opened(queueing(lms, latency), data);
    page.session.give('first', text('A man.'));
    vi.advanceTimersByTime(5_000);
    page.session.give('second', text('Another.'));
    vi.advanceTimersByTime(1_000);
    page.session.write('first', draft('A man, hidden'));
    page.leave();
    vi.advanceTimersByTime(1_000);
    const { state } = opened(queueing(lms, latency), data).session;
    expect(state.answers).toEqual({ first: draft('A man, hidden'), second: text('Another.') });
  });

  it('is never said to keep nothing', () => {
    const { session } = opened(queueing(createStrictLms(), latency), data);
    const heard: string[] = [];
    session.onSaved((saved) => heard.push(saved));
    for (let n = 0; n < 17; n += 1) {
      session.give('first', text(`Answer ${n}.`));
      expect(session.saved).toBe('saved');
      vi.advanceTimersByTime(n * 20);
    }
    expect(heard).toEqual([]);
  });
});

describe('an LMS that drops what it couldn’t store', () => {
  const data = lesson([question('first'), question('melts', { kind: 'single-choice' })]);

  it('is told it again, and not called one that has saved before', () => {
    const [lms, network] = [createStrictLms(), { isDown: false }];
    const { session } = opened(dropping(lms, network), data);
    network.isDown = true;
    session.give('first', text('A man.'));
    session.give('melts', ticked(['k3f'], 1));
    vi.advanceTimersByTime(20_000);
    expect(session.saved).toBe('unsaved');
    network.isDown = false;
    vi.advanceTimersByTime(60_000);
    expect(session.saved).toBe('saved');
    expect(opened(dropping(lms, network), data).session.state.answers).toEqual({
      first: text('A man.'),
      melts: ticked(['k3f'], 1),
    });
    expect(lms.stored['cmi.core.lesson_status']).toBe('completed');
    expect(lms.interactions()).toMatchObject([
      { id: 'first', type: 'fill-in', student_response: 'A man.' },
      { id: 'melts', type: 'choice', result: 'correct' },
    ]);
  });
});

it('an LMS that counts the interactions of each session from none keeps those of the sessions before', () => {
  const [lms, network] = [createStrictLms(), { isDown: false }];
  const data = lesson([question('first'), question('melts', { kind: 'single-choice' }), question('why')]);
  const first = opened(dropping(lms, network), data);
  first.session.give('first', text('A man.'));
  first.session.give('melts', ticked(['k3f'], 0));
  first.leave();
  const second = opened(dropping(lms, network), data);
  second.session.give('why', text('It is warm.'));
  second.session.give('melts', ticked(['z9z'], 1));
  expect(lms.interactions().map(({ id, result }) => [id, result])).toEqual([
    ['first', 'neutral'],
    ['melts', 'wrong'],
    ['why', 'neutral'],
    ['melts', 'correct'],
  ]);
});

describe('an LMS that takes CMIFeedback by the letter', () => {
  const labels = { k3f: 'butter', a01: 'stone', z9z: 'iron' };
  const parts = { s01: 'low_water', s02: 'flood', q11: 'the_lowest', a22: 'the_highest', b33: 'the_wind' };
  const data = lesson([
    question('melts', { kind: 'multiple-choice', labels }),
    question('rises', { kind: 'ordering', labels }),
    question('means', { kind: 'matching', labels: parts }),
    question('why'),
  ]);

  const answered = (code?: string) => {
    const lms = createStrictLms();
    const page = opened(letterwise(lms, code), data);
    page.session.give('melts', ticked(['k3f', 'z9z'], 0.5));
    page.session.give('rises', answerOf({ kind: 'order', items: ['z9z', 'k3f', 'a01'] }, { fraction: 1 }));
    page.session.give(
      'means',
      answerOf({ kind: 'match', pairs: { s01: 'b33', s02: 'a22' } }, { fraction: 0.5 }),
    );
    page.session.give('why', text('It is warm.'));
    vi.advanceTimersByTime(60_000);
    return { lms, page };
  };

  it.each(['405', '201', '101', '0'])(
    'and answers %s, is told in letters, and in words beside them',
    (code) => {
      const { lms, page } = answered(code);
      expect(page.session.saved).toBe('saved');
      const told = lms.interactions().map(({ id, type, result, student_response }) => ({
        [id!]: [type, result, student_response],
      }));
      expect(Object.assign({}, ...told)).toEqual({
        melts: ['choice', '0.5', 'a,c'],
        melts_words: ['fill-in', 'neutral', 'butter, iron'],
        rises: ['sequencing', 'correct', 'c,a,b'],
        rises_words: ['fill-in', 'neutral', 'iron, butter, stone'],
        means: ['matching', '0.5', '1.c,2.b'],
        means_words: ['fill-in', 'neutral', 'low_water.the_wind, flood.the_highest'],
        why: ['fill-in', 'neutral', 'It is warm.'],
      });
      expect(told).toHaveLength(7);
    },
  );

  it('is told each once, though a commit fails', () => {
    const lms = createStrictLms();
    const { session } = opened(letterwise(lms), data);
    lms.failures.commit = 2;
    session.give('melts', ticked(['k3f', 'z9z'], 0.5));
    vi.advanceTimersByTime(60_000);
    expect(session.saved).toBe('saved');
    expect(lms.interactions().map(({ id, student_response }) => [id, student_response])).toEqual([
      ['melts', 'a,c'],
      ['melts_words', 'butter, iron'],
    ]);
  });

  it('is told the result whatever it thinks of the response', () => {
    const lms = createStrictLms();
    const bare = lesson([question('melts', { kind: 'single-choice' }), question('why')]);
    const { session } = opened(letterwise(lms), bare);
    session.give('melts', ticked(['k3f'], 1));
    session.give('why', text('It is warm.'));
    expect(session.saved).toBe('saved');
    expect(lms.interactions()).toMatchObject([
      { id: 'melts', result: 'correct' },
      { id: 'why', student_response: 'It is warm.' },
    ]);
    expect(lms.interactions()[0]).not.toHaveProperty('student_response');
  });
});

describe('an LMS that speaks its own way', () => {
  const data = lesson([question('melts', { kind: 'single-choice', labels: { k3f: 'butter' } })]);
  const given = (change: (api: Api12) => Partial<Api12>) => {
    const lms = createStrictLms();
    const api = lms.launch();
    const page = opened({ ...api, ...change(api) }, data);
    page.session.give('melts', ticked(['k3f'], 1));
    return { lms, session: page.session };
  };

  it('without a word for errors is believed by its results', () => {
    const { lms, session } = given(() => ({ LMSGetLastError: undefined }) as unknown as Partial<Api12>);
    expect(session.saved).toBe('saved');
    expect(lms.interactions()).toMatchObject([{ id: 'melts', result: 'correct' }]);
  });

  it.each([undefined, null, ''])('whose word for errors is %s makes none', (code) => {
    const { session } = given(() => ({ LMSGetLastError: () => code }) as unknown as Partial<Api12>);
    expect(session).toMatchObject({ mode: 'normal', saved: 'saved' });
  });

  it('that says true and means an error isn’t believed', () => {
    let last = '0';
    const { session } = given((api) => ({
      LMSSetValue: (element, value) => {
        const result = api.LMSSetValue(element, value);
        last = element === 'cmi.suspend_data' ? '405' : api.LMSGetLastError();
        return result;
      },
      LMSGetValue: (element) => {
        last = '0';
        return api.LMSGetValue(element);
      },
      LMSCommit: (argument) => {
        last = '0';
        return api.LMSCommit(argument);
      },
      LMSGetLastError: () => last,
    }));
    expect(session.saved).toBe('unsaved');
  });

  it('that answers an element it doesn’t know with “false” has said nothing', () => {
    const unknown = ['cmi.core.student_name', 'cmi.core.lesson_mode', 'cmi.core.lesson_location'];
    let last = '0';
    const { lms, session } = given((api) => ({
      LMSGetValue: (element) => {
        last = unknown.includes(element) ? '401' : '0';
        return last === '0' ? api.LMSGetValue(element) : 'false';
      },
      LMSGetLastError: () => (last === '0' ? api.LMSGetLastError() : last),
      LMSSetValue: (element, value) => {
        last = '0';
        return api.LMSSetValue(element, value);
      },
    }));
    expect(session).toMatchObject({ mode: 'normal', learner: '', saved: 'saved' });
    expect(session.state).not.toHaveProperty('place');
    expect(lms.interactions()).toHaveLength(1);
  });

  it('that knows no mode is a normal one, and one that answers nothing at all has no name', () => {
    const { session } = given((api) => ({
      LMSGetValue: (element) =>
        /mode|name/.test(element) ? (undefined as unknown as string) : api.LMSGetValue(element),
    }));
    expect(session).toMatchObject({ mode: 'normal', learner: '', saved: 'saved' });
  });

  it('that refuses without a reason may take it the next time, as it was meant', () => {
    let refusals = 0;
    const { lms, session } = given((api) => ({
      LMSSetValue: (element, value) => {
        if (/student_response$/.test(element) && refusals++ === 0) return 'false';
        return api.LMSSetValue(element, value);
      },
    }));
    expect(session.saved).toBe('unsaved');
    vi.advanceTimersByTime(2_000);
    expect(session.saved).toBe('saved');
    expect(lms.interactions()).toMatchObject([{ id: 'melts', student_response: 'butter' }]);
  });

  it('that takes words is told an answer in words, and once', () => {
    const { lms } = given(() => ({}));
    expect(lms.interactions()).toMatchObject([{ id: 'melts', type: 'choice', student_response: 'butter' }]);
    expect(lms.interactions()).toHaveLength(1);
  });
});

describe('a field that is refused', () => {
  const data = lesson([question('first'), question('second')]);

  it.each(['id', 'type', 'time', 'result', 'student_response', 'latency'])(
    '%s: neither the rest of its interaction nor any later one waits for it',
    (field) => {
      const lms = createStrictLms();
      const page = opened(lms.launch(), data);
      lms.failures.set = {
        [`cmi.interactions.0.${field}`]: { times: field === 'id' ? 1 : 1_000, code: '405' },
      };
      page.session.visit('first');
      vi.advanceTimersByTime(1_000);
      page.session.give('first', text('A man.'));
      page.session.give('second', text('Another.'));
      expect(page.session.saved).toBe('saved');
      const told = lms.interactions();
      expect(told.at(-1)).toMatchObject({ id: 'second', student_response: 'Another.' });
      const others = ['type', 'time', 'result', 'latency'].filter((name) => name !== field);
      if (field !== 'id' && field !== 'type')
        expect(Object.keys(told[0]!)).toEqual(expect.arrayContaining(['id', ...others]));
    },
  );

  it('by a server that fails for a while is told when it doesn’t any more, and the next one at once', () => {
    const lms = createStrictLms();
    const page = opened(lms.launch(), data);
    lms.failures.set = { 'cmi.interactions.0': { times: 1, code: '101' } };
    page.session.give('first', text('A man.'));
    page.session.give('second', text('Another.'));
    vi.advanceTimersByTime(60_000);
    expect(
      lms
        .interactions()
        .map(({ student_response }) => student_response)
        .sort(),
    ).toEqual(['A man.', 'Another.']);
  });
});
