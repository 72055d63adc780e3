/** What the LMS doesn't have: how many, where it is meanwhile, and whose. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession } from '../../templates/runtime/index.ts';
import type { LessonData } from '../../templates/runtime/session.ts';
import { fakeWindow } from '../support/fake-window.ts';
import { frenchAnswer } from '../support/french-answers.ts';
import { queueing } from '../support/lms-manners.ts';
import { createStrictLms, createStrictLms2004 } from '../support/strict-lms.ts';
import { draft, lesson, open, question, text } from './kit.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A browser's storage; `denied` as in a sandboxed frame, where setting throws. */
const browser = (denied = false): Storage & { readonly items: Map<string, string> } => {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (denied) throw new Error('QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key: string) => void items.delete(key),
  } as unknown as Storage & { readonly items: Map<string, string> };
};

const small = lesson([question('first'), question('second')], { stateLimit: 300 });
const long = frenchAnswer(0, 1000);
const LEARNER = 'cmi.core.student_id';

describe('an answer that the LMS has no room for', () => {
  it('is counted, asked for on leaving, and comes back in this browser, on another day too', () => {
    const storage = browser();
    const lms = createStrictLms();
    const page = open(lms, small, storage);
    page.session.give('first', text('Short.'));
    expect(page.asks()).toBe(false);
    expect(page.session.write('second', draft(long)).fits).toBe(false);
    expect(page.session).toMatchObject({ overflow: { second: draft(long) }, stashed: true });
    expect(page.asks()).toBe(true);
    page.leave();
    const { session } = open(lms, small, storage);
    expect(session.state.answers).toEqual({ first: text('Short.') });
    expect(session.overflow).toEqual({ second: draft(long) });
    expect(lms.errors).toEqual([]);
  });

  it('goes from the browser once the LMS has it', () => {
    const storage = browser();
    const lms = createStrictLms();
    const page = open(lms, small, storage);
    page.session.write('second', draft(long));
    page.session.write('second', draft('Shorter.'));
    vi.advanceTimersByTime(3_000);
    expect(page.session).toMatchObject({ overflow: {}, saved: 'saved' });
    expect(storage.items.size).toBe(0);
    expect(page.asks()).toBe(false);
  });

  it('is taken in when another one gets shorter', () => {
    const lms = createStrictLms();
    const { session } = open(lms, small, browser());
    session.write('first', draft(frenchAnswer(1, 250)));
    session.write('second', draft(frenchAnswer(2, 250)));
    expect(Object.keys(session.overflow)).toEqual(['second']);
    session.write('first', draft('Short.'));
    expect(session.overflow).toEqual({});
    expect(session.state.answers.second).toEqual(draft(frenchAnswer(2, 250)));
  });

  it('is taken in by a package that has more room, and is no given answer before it is given', () => {
    const storage = browser();
    const lms = createStrictLms();
    open(lms, small, storage).session.give('second', text(long));
    expect(lms.interactions()).toEqual([]);
    const { session } = open(lms, { ...small, stateLimit: 4096 }, storage);
    expect(session.state.answers).toEqual({ second: draft(long) });
    expect(session.overflow).toEqual({});
    expect(storage.items.size).toBe(0);
    expect(lms.interactions()).toEqual([]);
  });

  it('is never another learner’s, nor that of one without a name', () => {
    const storage = browser();
    const lms = createStrictLms();
    lms.seed({ [LEARNER]: 'anna' });
    open(lms, small, storage).session.write('second', draft(long));
    for (const id of ['anne', 'ann', 'Anna', '']) {
      const other = createStrictLms();
      other.seed({ [LEARNER]: id });
      expect(open(other, small, storage).session.overflow).toEqual({});
    }
    expect(storage.items.size).toBe(1);
    const nobody = createStrictLms();
    nobody.seed({ [LEARNER]: '' });
    const { session } = open(nobody, small, storage);
    session.write('second', draft(long));
    expect(session.stashed).toBe(false);
    expect([...storage.items.keys()].join()).toContain('anna');
    expect(storage.items.size).toBe(1);
  });

  it('gives way to what was written since, elsewhere', () => {
    const storage = browser();
    const lms = createStrictLms();
    open(lms, small, storage).session.write('second', draft(long));
    open(lms, small, browser()).session.give('second', text('From home.'));
    const { session } = open(lms, small, storage);
    expect(session.state.answers.second).toEqual(text('From home.'));
    expect(session.overflow).toEqual({});
  });

  it('leaves a given answer given', () => {
    const storage = browser();
    const lms = createStrictLms();
    const page = open(lms, small, storage);
    page.session.give('first', text('Short.'));
    page.session.write('first', { ...text('Short.'), draft: draft(long).response });
    page.leave();
    expect(open(lms, small, storage).session.overflow).toEqual({
      first: { ...text('Short.'), draft: draft(long).response },
    });
  });

  it.each<[string, Partial<LessonData>, Storage | undefined]>([
    ['a lesson that forbids it', { stash: false }, browser()],
    ['a browser that forbids it', {}, browser(true)],
    ['a frame without storage', {}, undefined],
  ])('is not stored by %s, and is said not to be', (_, more, storage) => {
    const page = open(createStrictLms(), { ...small, ...more }, storage);
    page.session.write('second', draft(long));
    expect(page.session).toMatchObject({ overflow: { second: draft(long) }, stashed: false });
    expect(page.asks()).toBe(true);
  });

  it('is not stored in a frame that may not even look at storage, where all else works', () => {
    const page = fakeWindow({ api: createStrictLms().launch() });
    Object.defineProperty(page.window, 'localStorage', {
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
    const session = openSession(small, page.window);
    session.write('second', draft(long));
    expect(session).toMatchObject({ mode: 'normal', overflow: { second: draft(long) }, stashed: false });
  });

  it('is stored alone: what the LMS has stays with the LMS', () => {
    const stored = (given: boolean): readonly string[] => {
      const storage = browser();
      const { session } = open(createStrictLms(), small, storage);
      if (given) session.give('first', text('Short.'));
      session.write('second', draft(long));
      return [...storage.items.values()];
    };
    expect(stored(true)).toEqual(stored(false));
  });

  it('is as good as none where somebody else has written in its place', () => {
    const storage = browser();
    open(createStrictLms(), small, storage).session.write('second', draft(long));
    const [key] = storage.items.keys();
    for (const words of ['{not ours', '17', 'null']) {
      storage.items.set(key!, words);
      const { session } = open(createStrictLms(), small, storage);
      expect(session).toMatchObject({ mode: 'normal', overflow: {}, state: { answers: {} } });
      expect(session.give('first', text('Short.')).fits).toBe(true);
    }
  });

  it('in SCORM 2004 alike', () => {
    const storage = browser();
    const lms = createStrictLms2004();
    const data = { ...small, standard: 'scorm2004' } as const;
    open(lms, data, storage).session.write('second', draft(long));
    expect(open(lms, data, storage).session.overflow).toEqual({ second: draft(long) });
  });
});

describe('an answer that the LMS doesn’t take', () => {
  it('is in the browser until it does', () => {
    const storage = browser();
    const lms = createStrictLms();
    const page = open(lms, small, storage);
    lms.failures.commit = 1_000;
    page.session.give('first', text('Short.'));
    expect(page.asks()).toBe(true);
    page.leave();
    lms.failures.commit = 0;
    const again = createStrictLms();
    const second = open(again, small, storage);
    expect(second.session.state.answers).toEqual({ first: text('Short.') });
    expect(again.interactions()).toMatchObject([{ id: 'first', student_response: 'Short.' }]);
    vi.advanceTimersByTime(3_000);
    expect(storage.items.size).toBe(0);
    expect(second.asks()).toBe(false);
  });

  it('is given, when the LMS has the same words as a draft only', () => {
    const storage = browser();
    const lms = createStrictLms();
    const page = open(lms, small, storage);
    page.session.write('first', draft('Short.'));
    vi.advanceTimersByTime(3_000);
    lms.failures.commit = 1_000;
    page.session.give('first', text('Short.'));
    page.leave();
    // Another launch, of an LMS that has only what was committed.
    const other = createStrictLms();
    open(other, small).session.write('first', draft('Short.'));
    vi.advanceTimersByTime(3_000);
    expect(open(other, small, storage).session.state.answers).toEqual({ first: text('Short.') });
  });

  it('is the one that was given, though the LMS has an older one that the learner has gone back to since', () => {
    const storage = browser();
    const lms = createStrictLms();
    const page = open(lms, small, storage);
    page.session.give('first', text('Ice.'));
    lms.failures.commit = 1_000;
    page.session.give('first', text('Iron.'));
    const undecided = { ...text('Iron.'), draft: text('Ice.').response };
    page.session.write('first', undecided);
    page.leave();
    const later = createStrictLms();
    open(later, small).session.give('first', text('Ice.'));
    expect(open(later, small, storage).session.state.answers).toEqual({ first: undecided });
    expect(later.interactions().map(({ student_response }) => student_response)).toEqual(['Ice.', 'Iron.']);
  });

  it('is asked for on leaving while the LMS hasn’t begun, and no more once it never will', () => {
    const lms = createStrictLms();
    lms.failures.initialize = true;
    const page = open(lms, small, browser());
    page.session.write('first', draft('Sho'));
    expect(page.asks()).toBe(false);
    vi.advanceTimersByTime(2_000);
    expect(page.asks()).toBe(true);
    vi.advanceTimersByTime(6_000);
    expect(page.session.mode).toBe('alone');
    expect(page.asks()).toBe(false);
  });

  it('nobody is asked while it is on its way', () => {
    const page = open(createStrictLms(), small, browser());
    page.session.write('first', draft('Sho'));
    expect(page.asks()).toBe(false);
  });

  it('because its queue never left, comes back; because it answers late, is there once', () => {
    const storage = browser();
    const lms = createStrictLms();
    const at = (latency: number) => {
      const page = fakeWindow({ api: queueing(lms, latency), storage });
      return { ...page, session: openSession(small, page.window) };
    };
    const lost = at(1e9);
    lost.session.give('first', text('Short.'));
    lost.leave();
    const next = at(20);
    expect(next.session.state.answers).toEqual({ first: text('Short.') });
    vi.advanceTimersByTime(1_000);
    next.leave();
    vi.advanceTimersByTime(1_000);
    expect(storage.items.size).toBe(0);
    expect(at(20).session.state.answers).toEqual({ first: text('Short.') });
  });
});
