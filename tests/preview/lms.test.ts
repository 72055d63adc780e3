/** The stand-in LMS, as the lesson and the author meet it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { shelfFor } from '../../templates/lms/attempt.ts';
import { reported } from '../../templates/lms/interactions.ts';
import { openLms, type PreviewLms } from '../../templates/lms/lms.ts';
import { LENIENT, STRICT } from '../../templates/lms/scorm12.ts';

const storage = (): Storage => {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      items.set(key, value);
    },
  } as Storage;
};

const nothing = (): void => undefined;

describe('the stand-in LMS', () => {
  let kept: Storage;
  let lms: PreviewLms;

  beforeEach(() => {
    kept = storage();
    lms = openLms(shelfFor('a-lesson', kept), STRICT, nothing);
  });

  const begin = (how?: { review: boolean }) => {
    const api = lms.launch(how);
    expect(api.LMSInitialize('')).toBe('true');
    return api;
  };

  it('opens for the first time, then to resume what was suspended', () => {
    const first = begin();
    expect(first.LMSGetValue('cmi.core.entry')).toBe('ab-initio');
    first.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    first.LMSSetValue('cmi.core.exit', 'suspend');
    first.LMSSetValue('cmi.suspend_data', 'where I was');
    first.LMSFinish('');
    const second = begin();
    expect(second.LMSGetValue('cmi.core.entry')).toBe('resume');
    expect(second.LMSGetValue('cmi.suspend_data')).toBe('where I was');
    expect(lms.attempt.visits).toBe(2);
    expect(lms.attempt.refused).toBe(0);
  });

  it('stores what was committed, and nothing else', () => {
    const api = begin();
    api.LMSSetValue('cmi.core.lesson_location', 'here');
    api.LMSCommit('');
    api.LMSSetValue('cmi.core.lesson_location', 'there');
    expect(lms.attempt.stored['cmi.core.lesson_location']).toBe('here');
    expect(begin().LMSGetValue('cmi.core.lesson_location')).toBe('here');
  });

  it('adds up the time of finished visits', () => {
    for (const time of ['00:01:30', '00:00:45']) {
      const api = begin();
      api.LMSSetValue('cmi.core.session_time', time);
      api.LMSFinish('');
    }
    expect(lms.attempt.stored['cmi.core.total_time']).toBe('00:02:15');
    expect(begin().LMSGetValue('cmi.core.total_time')).toBe('00:02:15');
  });

  it('takes an untouched lesson for completed at Finish, as Moodle does, but not at Commit', () => {
    const api = begin();
    api.LMSCommit('');
    expect(lms.attempt.stored['cmi.core.lesson_status']).toBeUndefined();
    api.LMSFinish('');
    expect(lms.attempt.stored['cmi.core.lesson_status']).toBe('completed');
    expect(lms.done).toBe(true);
  });

  it.each([
    ['cmi.core.lesson_status', 'done', '405'],
    ['cmi.core.session_time', '0:30:00', '405'],
    ['cmi.core.student_name', 'x', '403'],
    ['cmi.nothing', 'x', '401'],
    ['cmi.interactions.1.id', 'x', '201'],
  ])('refuses %s = %s with %s where scorm-again may not', (element, value, code) => {
    const api = begin();
    expect(api.LMSSetValue(element, value)).toBe('false');
    expect(api.LMSGetLastError()).toBe(code);
    expect(lms.attempt.calls.at(-1)).toEqual(['LMSSetValue', [element, value], 'false', code]);
    expect(lms.attempt.refused).toBe(1);
  });

  it('holds to the limits that are chosen, from the next call on', () => {
    const api = begin();
    const long = 'x'.repeat(5000);
    expect(api.LMSSetValue('cmi.suspend_data', long)).toBe('false');
    lms.limits = LENIENT;
    expect(api.LMSSetValue('cmi.suspend_data', long)).toBe('true');
    expect(api.LMSSetValue('cmi.suspend_data', 'x'.repeat(64_001))).toBe('false');
  });

  it('tells the mode in review, and stores nothing', () => {
    const api = begin();
    api.LMSSetValue('cmi.core.lesson_status', 'completed');
    api.LMSFinish('');
    const review = begin({ review: true });
    expect(review.LMSGetValue('cmi.core.lesson_mode')).toBe('review');
    review.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    review.LMSFinish('');
    expect(lms.attempt.stored['cmi.core.lesson_status']).toBe('completed');
  });

  it('forgets everything on reset, and what a page that is going still says', () => {
    const api = begin();
    api.LMSSetValue('cmi.core.lesson_location', 'here');
    lms.reset();
    api.LMSFinish('');
    expect(lms.attempt).toEqual({ stored: {}, visits: 0, calls: [], called: 0, refused: 0 });
    expect(begin().LMSGetValue('cmi.core.entry')).toBe('ab-initio');
  });

  it('outlives a reload of its page', () => {
    const api = begin();
    api.LMSSetValue('cmi.interactions.0.id', 'a');
    api.LMSSetValue('cmi.interactions.0.type', 'fill-in');
    api.LMSCommit('');
    lms = openLms(shelfFor('a-lesson', kept), STRICT, nothing);
    const again = begin();
    expect(again.LMSGetValue('cmi.interactions._count')).toBe('1');
    expect(again.LMSSetValue('cmi.interactions.1.id', 'b')).toBe('true');
    expect(lms.attempt.calls.map(([method]) => method)).toContain('LMSCommit');
  });

  it('keeps the attempt though the calls have filled their room', () => {
    const api = begin();
    lms.limits = LENIENT;
    for (let n = 0; n < 40; n += 1) api.LMSSetValue('cmi.suspend_data', `${n}`.padEnd(60_000, 'x'));
    api.LMSCommit('');
    expect(kept.getItem('cartable:attempt:a-lesson')!.length).toBeLessThan(1_200_000);
    lms = openLms(shelfFor('a-lesson', kept), STRICT, nothing);
    expect(lms.attempt.stored['cmi.suspend_data']).toMatch(/^39x/);
    expect(lms.attempt.called).toBe(42);
  });

  it('works where the browser keeps nothing', () => {
    const refusing = {
      getItem: () => '{',
      setItem: () => {
        throw new Error('full');
      },
    } as unknown as Storage;
    lms = openLms(shelfFor('a-lesson', refusing), STRICT, nothing);
    const api = begin();
    api.LMSSetValue('cmi.core.lesson_location', 'here');
    expect(api.LMSCommit('')).toBe('true');
    expect(lms.attempt.stored['cmi.core.lesson_location']).toBe('here');
  });
});

describe('the answers a teacher reads', () => {
  it('are put together again from their pieces', () => {
    const elements = Object.fromEntries(
      [
        ['why_1of2', 'fill-in', 'Because'],
        ['why_2of2', 'fill-in', 'of this.'],
        ['which_1of2', 'choice', 'a,b'],
        ['which_2of2', 'choice', 'c'],
        ['why_1of2', 'fill-in', 'Again'],
        ['why_2of2', 'fill-in', 'anew.'],
      ].flatMap(([id, type, text], index) => [
        [`cmi.interactions.${index}.id`, id],
        [`cmi.interactions.${index}.type`, type],
        [`cmi.interactions.${index}.student_response`, text],
      ]),
    );
    const rows = reported({ ...elements, 'cmi.interactions._count': '6' });
    expect(rows.map(({ id, answer }) => [id, answer])).toEqual([
      ['why', 'Because of this.'],
      ['which', 'a,b,c'],
      ['why', 'Again anew.'],
    ]);
  });
});
