import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession } from '../../templates/runtime/index.ts';
import type { LessonData } from '../../templates/runtime/session.ts';
import { EMPTY_STATE, stateCodec } from '../../templates/runtime/state.ts';
import { fakeWindow } from '../support/fake-window.ts';
import { frenchAnswer } from '../support/french-answers.ts';
import { createStrictLms, createStrictLms2004, type StrictLms } from '../support/strict-lms.ts';
import { draft, lesson, type Opened, open, question, text, ticked } from './kit.ts';

const turk = question('why-the-turk');
const who = question('who-works', { kind: 'single-choice' });
const data = lesson([turk, who]);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 9, 5, 7) });
});
afterEach(() => {
  vi.useRealTimers();
});

const methods = (lms: StrictLms, launch: number): string[] =>
  lms.calls.filter((call) => call.launch === launch).map(({ method }) => method);

const commits = (lms: StrictLms): number => lms.calls.filter(({ method }) => method === 'LMSCommit').length;

const written = (lms: StrictLms, element: string): unknown[] =>
  lms.calls.filter(({ args }) => args[0] === element && args.length === 2).map(({ args }) => args[1]);

describe('the first launch', () => {
  it('is incomplete at once, and committed, before anything is answered', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    expect(session).toMatchObject({ mode: 'normal', learner: 'Martin, Zoé', opening: false, ended: false });
    expect(session.verdict).toEqual({ complete: false });
    expect([session.aloneReason, session.unreadable, session.state.seed]).toEqual(Array(3).fill(undefined));
    expect(lms.stored['cmi.core.lesson_status']).toBe('incomplete');
    expect(lms.stored['cmi.core.exit']).toBe('suspend');
  });

  it('says no place while the learner is nowhere, and nothing of answers while there are none', () => {
    const lms = createStrictLms();
    open(lms, data);
    expect(lms.stored).not.toHaveProperty(['cmi.core.lesson_location']);
    expect(lms.stored).not.toHaveProperty(['cmi.suspend_data']);
  });

  it('writes no grade while nothing is answered', () => {
    const lms = createStrictLms();
    open(lms, data);
    expect(written(lms, 'cmi.core.score.raw')).toEqual([]);
  });
});

describe('answering', () => {
  it('commits when the learner pauses, not at every key', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    const before = commits(lms);
    for (const words of ['A', 'A m', 'A man']) {
      session.write('why-the-turk', draft(words));
      vi.advanceTimersByTime(500);
    }
    expect(commits(lms)).toBe(before);
    expect(session.saved).toBe('unsaved');
    vi.advanceTimersByTime(2_000);
    expect(commits(lms)).toBe(before + 1);
    expect(session.saved).toBe('saved');
  });

  it('commits a learner who never pauses, all the same', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    const before = commits(lms);
    for (let second = 0; second < 32; second += 1) {
      session.write('why-the-turk', draft(`word ${second}`));
      vi.advanceTimersByTime(1_000);
    }
    expect(commits(lms) - before).toBeGreaterThanOrEqual(2);
  });

  it('commits a given answer at once, with score and interaction', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    session.write('why-the-turk', draft('A man'));
    vi.advanceTimersByTime(65_000);
    session.give('why-the-turk', text('A man.'));
    expect(lms.stored).toMatchObject({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.score.raw': '50',
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
    });
    expect(lms.interactions()).toEqual([
      {
        id: 'why-the-turk',
        type: 'fill-in',
        time: '09:06:12',
        student_response: 'A man.',
        result: 'neutral',
        latency: '00:01:05',
      },
    ]);
  });

  it('counts the time of an answer from its first letter, and that of the next try from there', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    for (const words of ['A', 'A man']) {
      session.write('why-the-turk', draft(words));
      vi.advanceTimersByTime(30_000);
    }
    session.give('why-the-turk', text('A man.'));
    vi.advanceTimersByTime(3_600_000);
    session.write('why-the-turk', { ...text('A man.'), draft: text('A man, hidden').response });
    vi.advanceTimersByTime(5_000);
    session.give('why-the-turk', text('A man, hidden.'));
    expect(lms.interactions().map(({ latency }) => latency)).toEqual(['00:01:00', '00:00:05']);
  });

  it('sends what has changed and nothing else, each field of an answer once', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    session.give('who-works', ticked(['a'], 0));
    const before = lms.calls.length;
    session.give('who-works', ticked(['b'], 1));
    const set = lms.calls.slice(before).filter(({ method }) => method === 'LMSSetValue');
    expect(set.map(({ args }) => args[0])).toEqual([
      'cmi.core.score.raw',
      'cmi.suspend_data',
      'cmi.interactions.1.id',
      'cmi.interactions.1.type',
      'cmi.interactions.1.time',
      'cmi.interactions.1.result',
      'cmi.interactions.1.student_response',
    ]);
  });

  it('says where the learner is, as long as there is room for it', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    const place = () => {
      vi.advanceTimersByTime(30_000);
      return lms.stored['cmi.core.lesson_location'];
    };
    session.visit('a'.repeat(255));
    expect(place()).toBe('a'.repeat(255));
    session.visit('é'.repeat(43));
    expect(place()).toBe('a'.repeat(255));
    expect(session.state.place).toBe('é'.repeat(43));
    expect(lms.errors).toEqual([]);
  });

  it('has no need to say again where the learner still is, and no answer waits for a place', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    session.visit('beginning');
    vi.advanceTimersByTime(30_000);
    const before = commits(lms);
    session.visit('beginning');
    vi.advanceTimersByTime(60_000);
    expect(commits(lms)).toBe(before);
    session.write('why-the-turk', draft('A man'));
    session.visit('end');
    vi.advanceTimersByTime(2_000);
    expect(session.saved).toBe('saved');
    expect(lms.stored['cmi.core.lesson_location']).toBe('end');
  });

  it('is not hurried by a look at another tab and back', () => {
    const lms = createStrictLms();
    const page = open(lms, data);
    page.hide();
    const before = commits(lms);
    page.show();
    expect(commits(lms)).toBe(before);
  });

  it('completes when every question is answered, and never takes it back', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    session.give('why-the-turk', text('A man.'));
    session.give('who-works', ticked(['b'], 0));
    expect(lms.stored['cmi.core.lesson_status']).toBe('completed');
    expect(lms.stored['cmi.core.score.raw']).toBe('50');
    session.write('why-the-turk', draft(''));
    vi.advanceTimersByTime(5_000);
    expect(lms.stored['cmi.core.lesson_status']).toBe('completed');
  });

  it('completes a lesson without questions when it was read to its end', () => {
    const lms = createStrictLms();
    const { session } = open(lms, lesson([]));
    expect(lms.stored['cmi.core.lesson_status']).toBe('incomplete');
    session.readToEnd();
    expect(lms.stored['cmi.core.lesson_status']).toBe('completed');
  });

  it('tells the teacher each try, but not the same answer twice', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    session.give('who-works', ticked(['a'], 0));
    session.give('who-works', ticked(['a'], 0));
    session.give('who-works', ticked(['b'], 1));
    expect(
      lms.interactions().map(({ id, student_response, result }) => [id, student_response, result]),
    ).toEqual([
      ['who-works', 'a', 'wrong'],
      ['who-works', 'b', 'correct'],
    ]);
  });

  it('tells the same answer anew when the question has become another', () => {
    const lms = createStrictLms();
    open(lms, data).session.give('why-the-turk', text('A man.'));
    const changed = question('why-the-turk', { revision: 'ffffffff' });
    const { session } = open(lms, lesson([changed, who]));
    session.give('why-the-turk', text('A man.', { revision: 'ffffffff' }));
    expect(lms.interactions().map(({ student_response }) => student_response)).toEqual(['A man.', 'A man.']);
  });

  it('tells nothing of an empty answer', () => {
    const lms = createStrictLms();
    const { session } = open(lms, lesson([question('is-it-so', { kind: 'true-false' })]));
    session.give('is-it-so', ticked([], 0));
    expect(lms.interactions()).toEqual([]);
    expect(lms.stored['cmi.core.lesson_status']).toBe('incomplete');
  });

  it('tells a long answer whole, in numbered interactions', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    session.give('why-the-turk', text(frenchAnswer(0, 700)));
    const told = lms.interactions();
    expect(told.map(({ id }) => id)).toEqual(['why-the-turk_1of3', 'why-the-turk_2of3', 'why-the-turk_3of3']);
    expect(told.map(({ student_response }) => student_response).join(' ')).toBe(
      frenchAnswer(0, 700).trim().replace(/\n/g, ' ¶ '),
    );
  });

  it('refuses what does not fit, and keeps what was kept', () => {
    const lms = createStrictLms();
    const { session } = open(lms, lesson([turk, who], { stateLimit: 400 }));
    expect(session.write('why-the-turk', draft('short')).fits).toBe(true);
    const room = session.write('why-the-turk', draft(frenchAnswer(0, 1000)));
    expect(room).toMatchObject({ limit: 400, fits: false });
    expect(room.used).toBeGreaterThan(400);
    expect(session.state.answers['why-the-turk']).toEqual(draft('short'));
    expect(session.capacity.fits).toBe(true);
    vi.advanceTimersByTime(5_000);
    expect(lms.errors).toEqual([]);
  });

  it('takes a state that fills the room to its last character, and none beyond', () => {
    const words = draft(frenchAnswer(0, 300));
    const used = stateCodec(data.questions).encode({
      answers: { 'why-the-turk': words },
      read: false,
      finished: false,
    }).length;
    const written = (stateLimit: number) => {
      const { session } = open(createStrictLms(), { ...data, stateLimit });
      return [session.write('why-the-turk', words), session.capacity.fits];
    };
    expect(written(used)).toEqual([{ used, limit: used, fits: true }, true]);
    expect(written(used - 1)[0]).toEqual({ used, limit: used - 1, fits: false });
  });

  it('lets a state that is too large already be made shorter, and no longer', () => {
    const lms = createStrictLms();
    open(lms, data).session.give('why-the-turk', text(frenchAnswer(0, 1000)));
    const { session } = open(lms, { ...data, stateLimit: 300 });
    expect(session.capacity.fits).toBe(false);
    expect(session.give('why-the-turk', text(frenchAnswer(0, 1100))).fits).toBe(false);
    expect(session.give('why-the-turk', text(frenchAnswer(0, 900))).fits).toBe(true);
    expect(session.capacity).toMatchObject({ limit: 300, fits: false });
    vi.advanceTimersByTime(5_000);
    expect(open(lms, data).session.state.answers['why-the-turk']).toEqual(text(frenchAnswer(0, 900)));
  });
});

describe('hints', () => {
  it('that were asked for are there at the next visit, and in review none is asked for', () => {
    const lms = createStrictLms({ reviewAfterCompletion: true });
    const { session, leave } = open(lms, data);
    session.hint('why-the-turk', 1);
    session.hint('who-works', 2);
    session.hint('why-the-turk', 2);
    const hints = { 'why-the-turk': 2, 'who-works': 2 };
    expect(session.state.hints).toEqual(hints);
    vi.advanceTimersByTime(30_000);
    expect(open(lms, data).session.state.hints).toEqual(hints);
    session.give('why-the-turk', text('A man.'));
    session.give('who-works', ticked(['b'], 1));
    leave();
    const later = open(lms, data).session;
    later.hint('who-works', 3);
    expect(later).toMatchObject({ mode: 'review', state: { hints } });
  });
});

describe('questions that are drawn, parts that are shuffled', () => {
  const five = ['one', 'two', 'three', 'four', 'five'].map((id) => question(id));
  const drawing = (draw: number) => lesson(five, { draw });
  const asked = ({ session }: Opened): readonly string[] => session.questions.map(({ id }) => id);

  it('are the same at every visit, and all that the lesson asks for', () => {
    const lms = createStrictLms();
    const first = open(lms, drawing(2));
    const drawn = asked(first);
    expect(drawn).toHaveLength(2);
    expect(first.session.state).toMatchObject({ seed: expect.stringMatching(/^.{4}$/), drawn });
    expect(asked(open(lms, drawing(2)))).toEqual(drawn);
    for (const id of drawn) first.session.give(id, text('Yes.'));
    expect(lms.stored).toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100' });
  });

  it('are told to the LMS once: a visit that changes nothing writes no state', () => {
    const lms = createStrictLms();
    open(lms, drawing(2));
    open(lms, drawing(2)).leave();
    expect(written(lms, 'cmi.suspend_data')).toHaveLength(1);
  });

  it('are more in a package that asks more, those of before among them', () => {
    const lms = createStrictLms();
    const before = asked(open(lms, drawing(2)));
    const more = open(lms, drawing(3));
    expect(asked(more)).toEqual(expect.arrayContaining([...before]));
    expect(more.session.state.drawn).toHaveLength(3);
    expect(asked(open(lms, drawing(3)))).toEqual(asked(more));
  });

  it('differ from learner to learner', () => {
    const seeds = Array.from({ length: 8 }, () => open(createStrictLms(), drawing(2)).session.state.seed);
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });

  it('shuffled, all are asked, and the order is kept', () => {
    const lms = createStrictLms();
    const first = open(lms, lesson(five, { shuffle: true }));
    expect(asked(first)).toHaveLength(5);
    expect(first.session.state).toEqual({
      ...EMPTY_STATE,
      seed: expect.stringMatching(/^.{4}$/),
    });
    expect(open(lms, lesson(five, { shuffle: true })).session.state.seed).toBe(first.session.state.seed);
  });

  it('have an order without an LMS, too', () => {
    const session = openSession(drawing(2), fakeWindow().window);
    expect(session.questions).toHaveLength(2);
    expect(session.state.seed).toHaveLength(4);
  });
});

describe('a whole normal life', () => {
  it('earns no error code from the strictest LMS, over two launches', () => {
    const lms = createStrictLms({ reopens: false });
    const six = Array.from({ length: 6 }, (_, i) => question(`question-${i}`));
    const first = open(lms, lesson(six));
    first.session.visit('où-l’on-commence');
    six.slice(0, 3).forEach(({ id }, i) => {
      first.session.write(id, draft(frenchAnswer(i, 500)));
      vi.advanceTimersByTime(30_000);
      first.session.give(id, text(frenchAnswer(i, 1000)));
    });
    first.hide();
    first.show();
    vi.advanceTimersByTime(3_600_000);
    first.leave();
    expect(lms.stored['cmi.core.session_time']).toBe('01:01:30');

    const second = open(lms, lesson(six));
    expect(Object.keys(second.session.state.answers)).toHaveLength(3);
    expect(second.session.state.place).toBe('où-l’on-commence');
    six.slice(3).forEach(({ id }, i) => {
      second.session.give(id, text(frenchAnswer(i + 3, 1000)));
    });
    second.session.readToEnd();
    second.session.finish();
    second.leave();

    expect(lms.errors).toEqual([]);
    expect(lms.stored['cmi.core.lesson_status']).toBe('completed');
    expect(lms.stored['cmi.core.score.raw']).toBe('100');
    for (const launch of [1, 2]) {
      const called = methods(lms, launch);
      expect(called.filter((method) => method === 'LMSFinish')).toHaveLength(1);
      expect(called.at(-1)).toBe('LMSFinish');
      expect(called[0]).toBe('LMSInitialize');
    }
    // Continued from where the first launch stopped counting.
    expect(lms.interactions().length).toBeGreaterThan(20);
    expect(lms.interactions().every(({ id, type }) => id && type)).toBe(true);
  });

  it('leaves no timer behind', () => {
    const lms = createStrictLms();
    const { session, leave } = open(lms, data);
    session.write('why-the-turk', draft('A'));
    leave();
    expect(vi.getTimerCount()).toBe(0);
    expect(stateCodec(data.questions).decode(lms.stored['cmi.suspend_data'] ?? '').state.answers).toEqual({
      'why-the-turk': draft('A'),
    });
  });
});

describe('coming back', () => {
  it('restores after a crash, though the LMS calls the launch new', () => {
    const lms = createStrictLms();
    open(lms, data).session.give('why-the-turk', text('A man.'));
    lms.seed({ 'cmi.core.exit': '' });
    const { session } = open(lms, data);
    expect(session.state.answers['why-the-turk']).toEqual(text('A man.'));
  });

  it('keeps what was being typed when the tab was hidden', () => {
    const lms = createStrictLms();
    const first = open(lms, data);
    first.session.write('why-the-turk', draft('A ma'));
    first.hide();
    expect(open(lms, data).session.state.answers['why-the-turk']).toEqual(draft('A ma'));
  });

  it('does not count a completed lesson back when the teacher adds a question', () => {
    const lms = createStrictLms();
    const first = open(lms, lesson([turk]));
    first.session.give('why-the-turk', text('A man.'));
    first.leave();
    const { session } = open(lms, data);
    expect(lms.stored['cmi.core.lesson_status']).toBe('completed');
    expect(session.state.finished).toBe(false);
  });

  it('does not take a pass back, for a worse answer or an LMS that forgot it', () => {
    const lms = createStrictLms();
    const passing = {
      ...data,
      policy: { completion: 'questions', scoring: 'graded', passMark: 50 },
    } as const;
    const first = open(lms, passing);
    first.session.give('why-the-turk', text('A man.'));
    first.session.give('who-works', ticked(['b'], 1));
    first.leave();
    const { session } = open(lms, passing);
    session.give('who-works', ticked(['a'], 0));
    expect(lms.stored['cmi.core.lesson_status']).toBe('passed');
    lms.seed({ 'cmi.core.lesson_status': 'incomplete' });
    lms.failures.forget = true;
    session.give('who-works', ticked(['c'], 0));
    expect(lms.stored['cmi.core.lesson_status']).toBe('passed');
  });

  it('takes a place for what it is, whoever wrote it', () => {
    const lms = createStrictLms();
    lms.seed({ 'cmi.core.lesson_location': '100%' });
    expect(open(lms, data).session.state.place).toBe('100%');
  });

  it('keeps what was handed in where an LMS forgets what is not suspended, however often it is looked at', () => {
    const lms = createStrictLms2004();
    const data2004 = { ...data, standard: 'scorm2004' } as const;
    const first = open(lms, data2004);
    first.session.give('why-the-turk', text('A man.'));
    first.session.give('who-works', ticked(['b'], 1));
    first.session.finish();
    open(lms, data2004).leave();
    expect(open(lms, data2004).session.state).toMatchObject({
      finished: true,
      answers: { 'why-the-turk': text('A man.') },
    });
  });

  it('begins anew in a page from the browser’s cache', () => {
    const lms = createStrictLms();
    const page = open(lms, data);
    page.session.give('why-the-turk', text('A man.'));
    vi.advanceTimersByTime(60_000);
    page.leave();
    expect(page.session.ended).toBe(true);
    vi.advanceTimersByTime(3_600_000);
    const before = commits(lms);
    page.comeBack();
    expect(page.session.ended).toBe(false);
    // An LMS that hears no more of it has a status and keeps the state all the same.
    expect(commits(lms)).toBe(before + 1);
    page.session.give('who-works', ticked(['b'], 1));
    vi.advanceTimersByTime(10_000);
    page.leave();
    expect(lms.errors).toEqual([]);
    // The hour in the cache is nobody's.
    expect(lms.stored['cmi.core.session_time']).toBe('00:00:10');
    expect(lms.interactions().map(({ id }) => id)).toEqual(['why-the-turk', 'who-works']);
    expect(lms.stored['cmi.core.lesson_status']).toBe('completed');
  });

  it('says that it has ended when the LMS lets nobody begin anew', () => {
    const lms = createStrictLms({ reopens: false });
    const page = open(lms, data);
    page.leave();
    page.comeBack();
    expect(page.session).toMatchObject({ ended: true, saved: 'lost' });
    expect(page.session.write('why-the-turk', draft('A')).fits).toBe(false);
  });

  it('does not begin anew after Finish', () => {
    const lms = createStrictLms();
    const page = open(lms, data);
    page.session.finish();
    page.leave();
    page.comeBack();
    expect(methods(lms, 1).filter((method) => method === 'LMSInitialize')).toHaveLength(1);
  });

  it('keeps aside a state it cannot read, and lets the learner’s new words go first', () => {
    const lms = createStrictLms();
    const foreign = `{"page":3,"notes":"${'x'.repeat(3_000)}"}`;
    lms.seed({ 'cmi.suspend_data': foreign, 'cmi.core.lesson_status': 'incomplete' });
    const { session } = open(lms, data);
    expect(session.unreadable).toBe(foreign);
    expect(lms.stored['cmi.suspend_data']).toBe(foreign);
    session.give('why-the-turk', text('A man.'));
    expect(lms.stored['cmi.suspend_data']).toContain(foreign);
    expect(open(lms, data).session.unreadable).toBe(foreign);
    // What has no room in any case costs it nothing.
    const endless = String.fromCodePoint(
      ...Array.from({ length: 5_000 }, (_, n) => 0x4e00 + ((n * 7_919) % 20_000)),
    );
    expect(session.give('why-the-turk', text(endless)).fits).toBe(false);
    session.readToEnd();
    expect(lms.stored['cmi.suspend_data']).toContain(foreign);
    expect(session.give('why-the-turk', text(frenchAnswer(0, 1000) + frenchAnswer(1, 1000))).fits).toBe(true);
    expect(lms.stored['cmi.suspend_data']).not.toContain(foreign);
    expect(lms.errors).toEqual([]);
  });
});

describe('Finish', () => {
  it('settles a complete lesson for good', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    session.give('why-the-turk', text('A man.'));
    session.give('who-works', ticked(['b'], 1));
    session.finish();
    expect(session.state.finished).toBe(true);
    expect(session.ended).toBe(true);
    expect(methods(lms, 1).at(-1)).toBe('LMSFinish');
    expect(session.write('who-works', ticked(['a'], 0)).fits).toBe(false);
    expect(open(lms, data).session.state.finished).toBe(true);
  });

  it('lets a learner who was too early come back', () => {
    const lms = createStrictLms();
    const { session } = open(lms, data);
    session.give('why-the-turk', text('A man.'));
    session.finish();
    expect(session).toMatchObject({ ended: true, state: { finished: false } });
    const later = open(lms, data).session;
    expect(later.give('who-works', ticked(['b'], 1)).fits).toBe(true);
    expect(lms.stored['cmi.core.lesson_status']).toBe('completed');
  });
});

describe('a score that waits, for answers are shown after Finish', () => {
  const policy = { completion: 'questions', scoring: 'mixed', scoreWaits: true } as const;
  const waiting: LessonData = { ...data, policy };
  const begun = (lms: StrictLms) => {
    const opened = open(lms, waiting);
    opened.session.give('who-works', ticked(['a'], 0));
    return opened;
  };
  const score = (lms: StrictLms) => lms.stored['cmi.core.score.raw'] ?? 'none';

  it('tells of no answer whether it is right: not when it is given, nor when the page is left and opened again', () => {
    const lms = createStrictLms();
    const { session, leave } = begun(lms);
    session.give('who-works', ticked(['b'], 1));
    expect(score(lms)).toBe('none');
    leave();
    open(lms, waiting).session.give('who-works', ticked(['c'], 0));
    expect(score(lms)).toBe('none');
  });

  it('is told once everything is answered, Finish pressed or not', () => {
    const lms = createStrictLms();
    const { session } = begun(lms);
    session.give('why-the-turk', text('A man.'));
    expect(lms.stored).toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '50' });
  });

  it.each([
    ['Finish', ({ session }: Opened) => session.finish()],
    ['leaving', ({ leave }: Opened) => leave()],
  ])('follows what is changed after that only with %s', (_, end) => {
    const lms = createStrictLms();
    const opened = begun(lms);
    opened.session.give('why-the-turk', text('A man.'));
    opened.session.give('who-works', ticked(['b'], 1));
    expect(score(lms)).toBe('50');
    end(opened);
    expect(score(lms)).toBe('100');
    expect(lms.errors).toEqual([]);
  });

  it('is left as it was told, while a later visit goes on', () => {
    const lms = createStrictLms();
    const first = begun(lms);
    first.session.give('why-the-turk', text('A man.'));
    first.leave();
    const { session } = open(lms, waiting);
    session.give('who-works', ticked(['b'], 1));
    expect(session.saved).toBe('saved');
    expect(score(lms)).toBe('50');
    session.finish();
    expect(score(lms)).toBe('100');
  });

  it('is told by Finish with questions left out too, and not taken back by a later visit', () => {
    const lms = createStrictLms();
    const { session } = open(lms, waiting);
    session.give('who-works', ticked(['b'], 1));
    session.finish();
    expect(score(lms)).toBe('50');
    open(lms, waiting).leave();
    expect(score(lms)).toBe('50');
    expect(lms.stored['cmi.core.lesson_status']).toBe('incomplete');
  });

  it('lets a pass be neither found out nor kept by trying', () => {
    const lms = createStrictLms();
    const { session, leave } = open(lms, {
      ...data,
      policy: { ...policy, scoring: 'graded', passMark: 60 },
    });
    session.give('who-works', ticked(['a'], 0));
    session.give('why-the-turk', text('A man.'));
    session.give('who-works', ticked(['b'], 1));
    expect(lms.stored['cmi.core.lesson_status']).toBe('failed');
    session.give('who-works', ticked(['c'], 0));
    leave();
    expect(lms.stored).toMatchObject({ 'cmi.core.lesson_status': 'failed', 'cmi.core.score.raw': '0' });
  });
});

describe('attempts', () => {
  const answered = (lms: StrictLms, attempts?: number | 'unlimited') => {
    const policy = { completion: 'questions', scoring: 'participation', attempts } as const;
    const { session } = open(lms, { ...data, policy });
    session.give('why-the-turk', text('A man.'));
    session.give('who-works', ticked(['b'], 1));
    session.finish();
    return session;
  };

  it('is one, unless the lesson allows more', () => {
    const session = answered(createStrictLms());
    expect(session.attemptsLeft).toBe(0);
    expect(session.reopen()).toBe(false);
    expect(session.state.finished).toBe(true);
  });

  it('opens the lesson and the session again in the same page, until they are used up', () => {
    const lms = createStrictLms({ reopens: true });
    const session = answered(lms, 2);
    expect(session).toMatchObject({ attemptsLeft: 1, ended: true });
    expect(session.reopen()).toBe(true);
    expect(session).toMatchObject({ attemptsLeft: 0, ended: false, state: { finished: false } });
    expect(session.give('who-works', ticked(['a'], 0)).fits).toBe(true);
    session.finish();
    expect(session).toMatchObject({ attemptsLeft: 0, ended: true, state: { finished: true, handedIn: 2 } });
    expect(session.reopen()).toBe(false);
    expect(lms.errors).toEqual([]);
  });

  it('are counted across launches', () => {
    const lms = createStrictLms();
    answered(lms, 2);
    const second = answered(lms, 2);
    expect(second.attemptsLeft).toBe(1);
    const policy = { completion: 'questions', scoring: 'participation', attempts: 2 } as const;
    const third = open(lms, { ...data, policy }).session;
    expect(third.reopen()).toBe(true);
    third.finish();
    expect(open(lms, { ...data, policy }).session.attemptsLeft).toBe(0);
  });

  it('never take back that the lesson was completed', () => {
    const lms = createStrictLms({ reopens: true });
    const session = answered(lms, 'unlimited');
    session.reopen();
    expect(lms.stored['cmi.core.lesson_status']).toBe('completed');
    expect(session.attemptsLeft).toBe(0);
    session.finish();
    expect(session.attemptsLeft).toBe(Number.POSITIVE_INFINITY);
  });

  it('are none in review, nor where the LMS takes the page back no more', () => {
    const lms = createStrictLms({ reviewAfterCompletion: true });
    answered(lms, 2);
    const policy = { completion: 'questions', scoring: 'participation', attempts: 2 } as const;
    expect(open(lms, { ...data, policy }).session.attemptsLeft).toBe(0);

    const reviewing = answered(createStrictLms({ reopens: true, reviewAfterCompletion: true }), 2);
    expect(reviewing.reopen()).toBe(false);
    expect(reviewing).toMatchObject({ mode: 'review', state: { finished: true } });

    const closed = answered(createStrictLms({ reopens: false }), 2);
    expect(closed.reopen()).toBe(false);
    expect(closed.saved).toBe('lost');
  });
});

describe('review', () => {
  it('shows the answers and writes nothing, not even a status', () => {
    const lms = createStrictLms({ reviewAfterCompletion: true });
    const first = open(lms, data);
    first.session.give('why-the-turk', text('A man.'));
    first.session.give('who-works', ticked(['b'], 1));
    first.leave();

    const second = open(lms, data);
    expect(second.session.mode).toBe('review');
    expect(second.session.state.answers['why-the-turk']).toEqual(text('A man.'));
    expect(second.session.write('why-the-turk', draft('no')).fits).toBe(false);
    expect(second.session.give('why-the-turk', text('no')).fits).toBe(false);
    second.session.visit('end');
    second.session.readToEnd();
    second.session.finish();
    second.hide();
    second.show();
    vi.advanceTimersByTime(120_000);
    second.leave();
    second.comeBack();
    expect(second.session).toMatchObject({ mode: 'review', saved: 'saved', opening: false });
    second.leave();
    const called = methods(lms, 2).filter((method) => method !== 'LMSGetValue');
    expect(called).toEqual(['LMSInitialize', 'LMSFinish', 'LMSInitialize', 'LMSFinish']);
    expect(lms.errors).toEqual([]);
  });

  it('is as quiet where the teacher only looks at the lesson', () => {
    const lms = createStrictLms();
    const api = lms.launch();
    const looking = (element: string) =>
      element === 'cmi.core.lesson_mode' ? 'browse' : api.LMSGetValue(element);
    const { window, leave } = fakeWindow({ api: { ...api, LMSGetValue: looking } });
    const session = openSession(data, window);
    expect(session.mode).toBe('browse');
    expect(session.give('why-the-turk', text('A man.')).fits).toBe(false);
    leave();
    const called = methods(lms, 1).filter((method) => method !== 'LMSGetValue');
    expect(called).toEqual(['LMSInitialize', 'LMSFinish']);
  });
});
