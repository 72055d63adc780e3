/** What the browser keeps, where several pages keep it. */
import { describe, expect, it } from 'vitest';
import { openKept } from '../../templates/runtime/kept.ts';
import type { Answer, LearnerState, QuestionData } from '../../templates/runtime/session.ts';
import { EMPTY_STATE, stateCodec } from '../../templates/runtime/state.ts';

const questions: readonly QuestionData[] = ['a', 'b'].map((id) => ({
  id,
  revision: id,
  kind: 'open',
  name: id,
  points: 1,
}));
const codec = stateCodec(questions);
const wrote = (id: string, text: string): Answer => ({
  response: { kind: 'open', text },
  given: true,
  revision: id,
});

interface Api {
  readonly SetValue: (element: string, value: string) => string;
  readonly GetValue: (element: string) => string;
  readonly Commit: () => string;
}

const storageOf = (kept: Map<string, string>, room = Number.POSITIVE_INFINITY) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => {
    if (value.length > room) throw new Error('full');
    kept.set(key, value);
  },
  removeItem: (key: string) => void kept.delete(key),
});

const openIn = (kept: Map<string, string>, room?: number) => {
  const window = { localStorage: storageOf(kept, room), addEventListener: () => undefined };
  const opened = openKept(window as unknown as Window, 'ice', codec)!;
  const api = opened.api as Api;
  const put = (state: Partial<LearnerState>): string => {
    api.SetValue('state', codec.encode({ ...EMPTY_STATE, ...state }));
    return api.Commit();
  };
  return { opened, api, put, state: () => codec.decode(api.GetValue('state')).state };
};

const answersIn = (kept: Map<string, string>) => openIn(kept).state().answers;

describe('a browser that keeps a lesson', () => {
  it('gives back what was put into it, with the time of each answer', () => {
    const kept = new Map<string, string>();
    const { put, opened } = openIn(kept);
    expect(put({ answers: { a: wrote('a', 'one') } })).toBe('true');
    expect(answersIn(kept)).toEqual({ a: wrote('a', 'one') });
    expect(Object.keys(opened.times())).toEqual(['a']);
    expect([...kept.keys()]).toEqual(['cartable lesson ice']);
  });

  it('keeps what each of several pages has changed, and what was reached in any', () => {
    const kept = new Map<string, string>();
    const [one, two] = [openIn(kept), openIn(kept)];
    one.put({ answers: { a: wrote('a', 'one') }, read: true, handedIn: 1, hints: { a: 2 } });
    two.put({ answers: { b: wrote('b', 'two') }, hints: { b: 1 } });
    // Later the second goes on with its own; it has never heard of the first.
    two.put({ answers: { b: wrote('b', 'three') }, hints: { b: 1 } });
    const { answers, read, handedIn, hints } = openIn(kept).state();
    expect(answers).toEqual({ a: wrote('a', 'one'), b: wrote('b', 'three') });
    expect({ read, handedIn, hints }).toEqual({ read: true, handedIn: 1, hints: { a: 2, b: 1 } });
  });

  it('keeps the newest of one answer that two pages have changed', () => {
    const kept = new Map<string, string>();
    const [one, two] = [openIn(kept), openIn(kept)];
    one.put({ answers: { a: wrote('a', 'older') } });
    two.put({ answers: { a: wrote('a', 'newer') } });
    one.put({ answers: { a: wrote('a', 'older') }, read: true });
    expect(answersIn(kept)).toEqual({ a: wrote('a', 'newer') });
  });

  it('says when there is no room, and tries again', () => {
    const kept = new Map<string, string>();
    const { put } = openIn(kept, 60);
    expect(put({ answers: { a: wrote('a', 'one') } })).toBe('false');
    expect(kept.has('cartable lesson ice')).toBe(false);
  });

  it('that has no room for a word keeps nothing at all', () => {
    const window = { localStorage: storageOf(new Map(), 0), addEventListener: () => undefined };
    expect(openKept(window as unknown as Window, 'ice', codec)).toBeUndefined();
  });

  it('hands on what it can’t read, and forgets nothing of it', () => {
    const kept = new Map([['cartable lesson ice', 'once something else']]);
    const { api, put } = openIn(kept);
    expect(api.GetValue('state')).toBe('once something else');
    put({ answers: { a: wrote('a', 'one') } });
    const { state, unreadable } = codec.decode(openIn(kept).api.GetValue('state'));
    expect([state.answers, unreadable]).toEqual([{ a: wrote('a', 'one') }, 'once something else']);
  });

  it('is told to forget, and keeps nothing that the page says afterwards', () => {
    const kept = new Map<string, string>();
    const { put, opened } = openIn(kept);
    put({ answers: { a: wrote('a', 'one') } });
    opened.forget();
    put({ answers: { a: wrote('a', 'one') } });
    expect([...kept.keys()]).toEqual([]);
  });

  it('takes a whole state with the times that it brings', () => {
    const kept = new Map<string, string>();
    const { opened } = openIn(kept);
    expect(opened.settle({ ...EMPTY_STATE, answers: { a: wrote('a', 'one') } }, { a: 5 })).toBe(true);
    expect(openIn(kept).opened.times()).toEqual({ a: 5 });
  });
});
