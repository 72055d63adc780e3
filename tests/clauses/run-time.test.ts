/**
 * SCORM's run-time rules, clause by clause, each under the name by which the standards' readers know it. What no
 * value can show here is shown in a browser or beside its own code: see `elsewhere.test.ts`.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession } from '../../templates/runtime/index.ts';
import { answerOf, draft, question, text, ticked } from '../runtime/kit.ts';
import { fakeWindow } from '../support/fake-window.ts';
import { frenchAnswer } from '../support/french-answers.ts';
import { dataOf, errorsOf, type Played, play, questions, SIDES, side } from './standards.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 9, 5, 7, 123) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Answers one question of each kind. */
const answerAll = ({ session }: Played): void => {
  session.visit('why-the-turk');
  session.write('why-the-turk', draft('Un homme'));
  session.give('why-the-turk', text(`${frenchAnswer(0, 900)}\n🕑 {lang=fr}[,]`));
  session.give('which-one', ticked(['b-é'], 0));
  session.give('which-ones', ticked(['a', 'c'], 0.5));
  session.give('is-it-so', ticked(['true'], 1));
  session.give('who-built-it', answerOf({ kind: 'text', text: 'Kempelen' }, { fraction: 1 }));
  session.give('how-many', answerOf({ kind: 'text', text: '3,14' }, { fraction: 1 }));
  session.give('what-first', answerOf({ kind: 'order', items: ['b', 'a'] }, { fraction: 0 }));
  session.give('who-what', answerOf({ kind: 'match', pairs: { a: 'x', b: 'y' } }, { fraction: 0.5 }));
  session.give('the-gaps', answerOf({ kind: 'gaps', values: ['soie', ''] }, { fraction: 1 / 3 }));
};

/** Letters, some of them beyond ASCII, that no compressor shortens much; the same at each call. */
const noise = (length: number): string => {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(0x100 + (state % 0x200));
  }).join('');
};

const interactionsOf = ({ lms }: Played) => lms.interactions();
const interaction = (played: Played, id: string) => interactionsOf(played).find((one) => one.id === id);

describe.each(SIDES)('%s', (_name, of) => {
  it('a whole life earns no error code from the strictest LMS', () => {
    const first = play(of);
    answerAll(first);
    first.hide();
    first.leave();
    const second = play(of, dataOf(of), first.lms);
    second.session.give('which-one', ticked(['a'], 1));
    second.session.finish();
    second.leave();
    expect(errorsOf(second)).toEqual([]);
    expect(second.session.state.answers['why-the-turk']?.response).toMatchObject({ kind: 'open' });
  });

  describe('discovery', () => {
    it('the API is looked for by its own name, on the parents and then on the opener and its parents', () => {
      const api = of.create().launch();
      const player = fakeWindow({ api, apiName: of.api });
      const between = fakeWindow({ parent: player.window });
      const framed = fakeWindow({ parent: between.window });
      const popup = fakeWindow({
        opener: fakeWindow({ parent: fakeWindow({ api: of.create().launch(), apiName: of.api }).window })
          .window,
      });
      const other = fakeWindow({ api: of.create().launch(), apiName: 'AnotherAPI' });
      expect(openSession(dataOf(of), framed.window).mode).toBe('normal');
      expect(openSession(dataOf(of), popup.window).mode).toBe('normal');
      expect(openSession(dataOf(of), other.window).mode).toBe('alone');
    });

    it('all arguments are strings, and Initialize, Terminate and Commit get the empty one', () => {
      const played = play(of);
      answerAll(played);
      played.leave();
      const { initialize, terminate, commit } = of.methods;
      for (const { method, args } of played.lms.calls) {
        expect(
          args.every((arg) => typeof arg === 'string'),
          method,
        ).toBe(true);
        if ([initialize, terminate, commit].includes(method)) expect(args).toEqual(['']);
      }
    });

    it('an LMS that answers true where the standard says "true" is understood', () => {
      const api = of.create().launch() as unknown as Record<string, (...args: string[]) => string>;
      const careless = Object.fromEntries(
        Object.entries(api).map(([name, method]) => [
          name,
          (...args: string[]) => {
            const result = method(...args);
            return result === 'true' ? true : name.endsWith('GetLastError') ? Number(result) : result;
          },
        ]),
      );
      const page = fakeWindow({ api: careless, apiName: of.api });
      const session = openSession(dataOf(of), page.window);
      session.give('which-one', ticked(['a'], 1));
      expect([session.mode, session.saved]).toEqual(['normal', 'saved']);
    });
  });

  describe('life cycle', () => {
    it('one Initialize first, one Terminate last, nothing after', () => {
      const played = play(of);
      answerAll(played);
      played.hide();
      played.leave();
      vi.advanceTimersByTime(600_000);
      const called = played.called();
      const { initialize, terminate } = of.methods;
      expect(called.filter((name) => name === initialize)).toHaveLength(1);
      expect(called.filter((name) => name === terminate)).toHaveLength(1);
      expect([called[0], called.at(-1)]).toEqual([initialize, terminate]);
    });
  });

  describe('status', () => {
    it('incomplete at once on first launch; “not attempted” and “unknown” are never written', () => {
      const played = play(of);
      expect(played.lms.stored[of.status]).toBe('incomplete');
      answerAll(played);
      played.leave();
      expect(new Set(played.written(of.status))).toEqual(new Set(['incomplete', 'completed']));
    });
  });

  describe('score', () => {
    it('raw on 0–100, with min 0 and max 100, in both standards: Moodle grades by raw alone', () => {
      const played = play(of, dataOf(of, questions.slice(0, 3)));
      played.session.give('which-one', ticked(['a'], 1));
      expect(played.lms.stored).toMatchObject({
        [`${of.score}.raw`]: '25',
        [`${of.score}.min`]: '0',
        [`${of.score}.max`]: '100',
      });
    });

    it('min and max are told before raw, and raw before the last Commit', () => {
      const played = play(of);
      answerAll(played);
      played.leave();
      const elements = played.lms.calls
        .filter(({ method }) => method === of.methods.set)
        .map(({ args }) => String(args[0]));
      expect(elements.indexOf(`${of.score}.max`)).toBeLessThan(elements.indexOf(`${of.score}.raw`));
      expect(played.called().lastIndexOf(of.methods.commit)).toBeGreaterThan(
        played.lms.calls.findLastIndex(({ args }) => args[0] === `${of.score}.raw`),
      );
    });

    it('fixed decimals, rounded, never an exponent', () => {
      const thirds = [
        question('a', { kind: 'true-false' }),
        question('b', { points: 2, kind: 'true-false' }),
      ];
      const tiny = [
        question('a', { kind: 'true-false', points: 1e-9 }),
        question('b', { kind: 'true-false' }),
      ];
      const scores = [thirds, tiny].flatMap((given) => {
        const played = play(of, dataOf(of, given));
        played.session.give('a', ticked(['true'], 1));
        return [...played.written(`${of.score}.raw`), ...played.written(`${of.score}.scaled`)];
      });
      expect(scores).toEqual(of === side.scorm12 ? ['33.33', '0'] : ['33.33', '0.3333', '0', '0']);
    });
  });

  describe('exit', () => {
    it('suspend, always: normal would end the attempt, logout would close the LMS', () => {
      const played = play(of);
      answerAll(played);
      played.session.finish();
      expect(new Set(played.written(of.exit))).toEqual(new Set(['suspend']));
    });

    it('suspend keeps the state for the next launch', () => {
      const first = play(of);
      first.session.give('why-the-turk', text('A man.'));
      first.session.finish();
      const second = play(of, dataOf(of), first.lms);
      expect(second.session.state.answers['why-the-turk']?.response).toEqual({
        kind: 'open',
        text: 'A man.',
      });
    });

    it.each(['review', 'browse'])('in mode %s nothing is written', (mode) => {
      const lms = of.create({ reviewAfterCompletion: mode === 'review' });
      const first = play(of, dataOf(of, []), lms);
      first.session.readToEnd();
      first.session.finish();
      const before = lms.calls.length;
      const api = lms.launch() as unknown as Record<string, (...args: string[]) => string>;
      const get = api[of.methods.get]!;
      const page = fakeWindow({
        api: {
          ...api,
          // The strict LMS knows no browse mode: the answer to the question for the mode is put in its mouth.
          [of.methods.get]: (element: string) =>
            /mode$/.test(element) ? get(element) && mode : get(element),
        },
        apiName: of.api,
      });
      const session = openSession(dataOf(of), page.window);
      session.give('which-one', ticked(['a'], 1));
      session.visit('end');
      session.readToEnd();
      page.hide();
      page.leave();
      const called = lms.calls.slice(before).map(({ method }) => method);
      expect(session.mode).toBe(mode);
      expect(called).not.toContain(of.methods.set);
      expect(called).not.toContain(of.methods.commit);
    });
  });

  describe('time', () => {
    it('session_time is this session’s only, set before each Commit and before Terminate', () => {
      const first = play(of);
      vi.advanceTimersByTime(90_000);
      first.session.give('which-one', ticked(['a'], 1));
      vi.advanceTimersByTime(5_000);
      first.leave();
      const second = play(of, dataOf(of), first.lms);
      vi.advanceTimersByTime(1_000);
      second.leave();
      const [zero, ninety, ninetyFive, one] =
        of === side.scorm12
          ? ['00:00:00', '00:01:30', '00:01:35', '00:00:01']
          : ['PT0H0M0S', 'PT0H1M30S', 'PT0H1M35S', 'PT0H0M1S'];
      expect(first.written(of.sessionTime)).toEqual([zero, ninety, ninetyFive, zero, one]);
      const calls = first.lms.calls;
      const terminated = calls.findLastIndex(({ method }) => method === of.methods.terminate);
      const timed = calls.findLastIndex(({ args }) => args[0] === of.sessionTime);
      expect(timed).toBeLessThan(terminated);
    });
  });

  describe('suspend_data', () => {
    it(`never exceeds ${of.stateLimit} characters, and is ASCII`, () => {
      const played = play(of);
      const room = played.session.write('why-the-turk', draft(noise(of.stateLimit * 2)));
      const fits = played.session.write('why-the-turk', draft(frenchAnswer(1, 2_000)));
      vi.advanceTimersByTime(30_000);
      expect([room.fits, fits.fits]).toEqual([false, true]);
      for (const state of played.written('cmi.suspend_data')) {
        expect(state.length).toBeLessThanOrEqual(of.stateLimit);
        expect(state).toMatch(/^[ -~]*$/);
      }
      expect(errorsOf(played)).toEqual([]);
    });

    it('a location longer than the standard takes is left out', () => {
      const limit = of === side.scorm12 ? 255 : 1000;
      const played = play(of);
      played.session.visit('x'.repeat(limit));
      vi.advanceTimersByTime(60_000);
      played.session.visit('y'.repeat(limit + 1));
      vi.advanceTimersByTime(60_000);
      expect(played.written(of.place)).toEqual(['x'.repeat(limit)]);
    });
  });

  describe('interactions', () => {
    it('indices are contiguous; id is set first, then type, then the rest', () => {
      const played = play(of);
      answerAll(played);
      const fields = new Map<number, string[]>();
      for (const { args } of played.lms.calls) {
        const [, index, field] = /^cmi\.interactions\.(\d+)\.(\w+)$/.exec(String(args[0])) ?? [];
        if (field) fields.set(Number(index), [...(fields.get(Number(index)) ?? []), field]);
      }
      expect([...fields.keys()]).toEqual([...fields.keys()].map((_, index) => index));
      for (const names of fields.values()) expect(names.slice(0, 2)).toEqual(['id', 'type']);
    });

    it('none is read back, for 1.2’s are write-only', () => {
      const played = play(of);
      answerAll(played);
      const read = played.lms.calls
        .filter(({ method }) => method === of.methods.get)
        .map(({ args }) => String(args[0]));
      expect(read.filter((element) => /^cmi\.interactions\.\d/.test(element))).toEqual([]);
    });

    it('neither what is right nor objectives are told: keys stay in the package', () => {
      const played = play(of);
      answerAll(played);
      expect(JSON.stringify(played.lms.calls)).not.toMatch(/correct_responses|objectives/);
    });

    it('ids are printable ASCII without spaces, and identifiers of choices [A-Za-z0-9_]', () => {
      const played = play(of);
      answerAll(played);
      for (const { id } of interactionsOf(played)) expect(id).toMatch(/^[!-~]{1,255}$/);
      expect(interaction(played, 'which-one')?.[of.response]).toBe('b__');
    });

    it('a wrong answer is “wrong” in 1.2 and “incorrect” in 2004', () => {
      const played = play(of);
      answerAll(played);
      expect(interaction(played, 'which-one')?.result).toBe(of === side.scorm12 ? 'wrong' : 'incorrect');
    });

    it('true and false are t and f in 1.2, words in 2004', () => {
      const played = play(of);
      answerAll(played);
      expect(interaction(played, 'is-it-so')?.[of.response]).toBe(of === side.scorm12 ? 't' : 'true');
    });

    it('a number has a decimal point, whatever the learner typed', () => {
      const played = play(of);
      answerAll(played);
      expect(interaction(played, 'how-many')).toMatchObject({ type: 'numeric', [of.response]: '3.14' });
    });

    it('lists have the standard’s own delimiters', () => {
      const played = play(of);
      answerAll(played);
      const responses = ['which-ones', 'what-first', 'who-what'].map(
        (id) => interaction(played, id)?.[of.response],
      );
      expect(responses).toEqual(
        of === side.scorm12 ? ['a,c', 'b,a', 'a.x,b.y'] : ['a[,]c', 'b[,]a', 'a[.]x[,]b[.]y'],
      );
    });

    it('an answer of any length arrives whole: in pieces of 255 in 1.2, of 4,000 in 2004', () => {
      const [limit, type] = of === side.scorm12 ? [255, 'fill-in'] : [4000, 'long-fill-in'];
      const words = Array.from({ length: limit / 2 }, (_, n) => `mot${n}`).join(' ');
      const played = play(of, dataOf(of, undefined));
      const room = played.session.give('why-the-turk', text(words));
      expect(room.fits).toBe(true);
      const told = interactionsOf(played);
      expect(told.every((one) => one.type === type && one[of.response]!.length <= limit)).toBe(true);
      expect(told.map((one) => one[of.response]).join(' ')).toBe(words);
      expect(told.map(({ id }) => id)).toEqual(
        told.map((_, index) => `why-the-turk_${index + 1}of${told.length}`),
      );
    });
  });

  describe('unload', () => {
    it('no unload or beforeunload handler, hence no prompt', () => {
      const played = play(of);
      answerAll(played);
      expect([...played.listened].sort()).toEqual(['pagehide', 'pageshow']);
    });

    it('a Commit after each answer, with exit and session_time set long before the end', () => {
      const played = play(of);
      const before = played.called().filter((name) => name === of.methods.commit).length;
      played.session.give('which-one', ticked(['a'], 1));
      expect(played.called().filter((name) => name === of.methods.commit)).toHaveLength(before + 1);
      expect(played.lms.stored[of.exit]).toBe('suspend');
      expect(played.lms.stored[of.sessionTime]).toBeDefined();
    });

    it('a Commit when the page is hidden', () => {
      const played = play(of);
      played.session.write('why-the-turk', draft('Un homme'));
      const before = played.called().length;
      played.hide();
      expect(played.called().slice(before)).toContain(of.methods.commit);
    });

    it('Terminate once on pagehide if not done, and not again after Finish', () => {
      const left = play(of);
      left.leave();
      const finished = play(of);
      finished.session.finish();
      finished.leave();
      for (const { called } of [left, finished])
        expect(called().filter((name) => name === of.methods.terminate)).toHaveLength(1);
    });
  });
});

describe('SCORM 1.2 alone', () => {
  const of = side.scorm12;

  it('one status for both: passed or failed with a pass mark, otherwise completed', () => {
    const policy = { completion: 'questions', scoring: 'graded', passMark: 50 } as const;
    const closed = questions.slice(1, 2);
    const [good, poor] = [1, 0].map((fraction) => {
      const played = play(of, dataOf(of, closed, policy));
      played.session.give('which-one', ticked(['a'], fraction));
      return played.lms.stored[of.status];
    });
    expect([good, poor]).toEqual(['passed', 'failed']);
  });

  it('CMITimespan HHHH:MM:SS, interactions.time HH:MM:SS', () => {
    const played = play(of);
    played.session.write('why-the-turk', draft('A'));
    vi.advanceTimersByTime(100 * 3_600_000);
    played.session.give('why-the-turk', text('A man.'));
    expect(interaction(played, 'why-the-turk')).toMatchObject({ time: '13:05:07', latency: '100:00:00' });
  });

  it('interactions whose id an LMS doesn’t know (401) cost the learner nothing', () => {
    const played = play(of, dataOf(of), of.create({ without: ['cmi.interactions'] }));
    answerAll(played);
    expect(played.session.saved).toBe('saved');
    expect(played.lms.stored[`${of.score}.raw`]).toBe('63.33');
  });
});

describe('SCORM 2004 alone', () => {
  const of = side.scorm2004;

  it('completion_status and success_status are set both, and apart', () => {
    const policy = { completion: 'questions', scoring: 'graded', passMark: 50 } as const;
    const played = play(of, dataOf(of, questions.slice(1, 2), policy));
    played.session.give('which-one', ticked(['a'], 0));
    expect(played.lms.stored).toMatchObject({
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'failed',
    });
  });

  it('without a pass mark no success_status is written', () => {
    const played = play(of);
    answerAll(played);
    expect(played.written('cmi.success_status')).toEqual([]);
  });

  it('scaled lies between −1 and 1 and says the same as raw', () => {
    const played = play(of, dataOf(of, questions.slice(0, 3)));
    played.session.give('which-one', ticked(['a'], 1));
    expect(played.lms.stored['cmi.score.scaled']).toBe('0.25');
  });

  it('no progress_measure: Moodle would derive a completion from it', () => {
    const played = play(of);
    answerAll(played);
    expect(played.written('cmi.progress_measure')).toEqual([]);
  });

  it('timestamps with at most two decimals: never toISOString(), no bare Z', () => {
    const played = play(of);
    answerAll(played);
    for (const { timestamp } of interactionsOf(played)) expect(timestamp).toBe('2026-11-24T09:05:07');
  });

  it('durations PT…S with at most two decimals', () => {
    const played = play(of);
    vi.advanceTimersByTime(3_723_456);
    played.session.give('which-one', ticked(['a'], 1));
    expect(played.written('cmi.session_time').at(-1)).toBe('PT1H2M3S');
  });

  it('403 on an element that was never set is no error: location, suspend_data, score', () => {
    const played = play(of);
    expect(played.lms.errors.map(({ args, error }) => [...args, error])).toEqual([
      ['cmi.suspend_data', '403'],
      ['cmi.location', '403'],
    ]);
    expect([played.session.mode, played.session.saved]).toEqual(['normal', 'saved']);
  });

  it('an open answer is long-fill-in, with the question as its description', () => {
    const played = play(of);
    played.session.give('why-the-turk', text('A man.'));
    expect(interaction(played, 'why-the-turk')).toMatchObject({
      type: 'long-fill-in',
      description: 'What about why-the-turk?',
    });
  });

  it('a description longer than 250 characters is cut after a word', () => {
    const asked = question('long', { name: frenchAnswer(3, 700) });
    const played = play(of, dataOf(of, [asked]));
    played.session.give('long', text('A man.'));
    const description = interaction(played, 'long')?.description ?? '';
    expect(description.length).toBeLessThanOrEqual(250);
    expect(asked.name.replace(/\s*\n\s*/g, ' ¶ ').startsWith(`${description} `)).toBe(true);
    expect(errorsOf(played)).toEqual([]);
  });

  it('what was typed never reads as a delimiter or as a property in braces', () => {
    const played = play(of);
    played.session.give('who-built-it', answerOf({ kind: 'text', text: '{case_matters=true}a[,]b[.]c[:]d' }));
    expect(interaction(played, 'who-built-it')).toMatchObject({
      type: 'fill-in',
      learner_response: '(case_matters=true}a(,)b(.)c(:)d',
    });
    expect(errorsOf(played)).toEqual([]);
  });

  it.each<[string, Parameters<Played['session']['give']>[1], string]>([
    [
      'fill-in of more than 250 characters',
      answerOf({ kind: 'text', text: frenchAnswer(0, 400) }),
      'who-built-it',
    ],
    [
      'more than 10 gaps',
      answerOf({ kind: 'gaps', values: Array.from({ length: 11 }, (_, n) => `mot ${n}`) }),
      'the-gaps',
    ],
    [
      'more than 36 choices',
      ticked(
        Array.from({ length: 37 }, (_, n) => `o${n}`),
        1,
      ),
      'which-ones',
    ],
    [
      'more than 36 items in order',
      answerOf({ kind: 'order', items: Array.from({ length: 37 }, (_, n) => `o${n}`) }),
      'what-first',
    ],
    [
      'more than 36 pairs',
      answerOf({
        kind: 'match',
        pairs: Object.fromEntries(Array.from({ length: 37 }, (_, n) => [`s${n}`, `a${n}`])),
      }),
      'who-what',
    ],
  ])('%s: told as long-fill-in, whole', (_case, answer, id) => {
    const played = play(of);
    played.session.give(id, answer);
    expect(interactionsOf(played).map(({ type }) => type)).toEqual(['long-fill-in']);
    expect(errorsOf(played)).toEqual([]);
  });

  it('choices that become one identifier are told once', () => {
    const played = play(of);
    played.session.give('which-ones', ticked(['é', 'è'], 1));
    expect(interaction(played, 'which-ones')?.learner_response).toBe('_');
    expect(errorsOf(played)).toEqual([]);
  });

  it('Initialize after Terminate is impossible (104): a page from the browser’s cache says so', () => {
    const played = play(of);
    played.leave();
    played.comeBack();
    expect([played.session.ended, played.session.saved]).toEqual([true, 'lost']);
  });
});
