import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Network } from '../support/strict-lrs.ts';
import {
  answeredIn,
  cmi5Lesson,
  launchPage,
  memoryStorage,
  newLrs,
  openPage,
  settle,
  told,
} from './cmi5-kit.ts';
import { draft, question, text, ticked } from './kit.ts';

const parts = { a: 'Machines', b: 'People' };
const data = cmi5Lesson([
  question('why-the-turk'),
  question('who-works', { kind: 'single-choice', parts, labels: { a: 'machines', b: 'people' } }),
]);
/** Passed with at least 60 %. */
const judged = cmi5Lesson(data.questions, {
  policy: { completion: 'questions', scoring: 'graded', passMark: 60 },
});
const MASTERY = { masteryScore: 0.6 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a session', () => {
  it('begins, is answered, completed and left, without a word that the standard refuses', async () => {
    const lrs = newLrs();
    const page = await launchPage(lrs, data);
    expect(page.session).toMatchObject({ mode: 'normal', learner: 'Ada Lovelace', saved: 'saved' });
    page.session.give('why-the-turk', text('A man.'));
    page.session.give('who-works', ticked(['a'], 0));
    await settle();
    expect(page.session.saved).toBe('saved');
    expect(told(lrs)).toEqual(['INITIALIZED', 'answered', 'answered', 'COMPLETED']);
    page.leave();
    await settle();
    expect(told(lrs).slice(4)).toEqual(['scored', 'TERMINATED']);
    expect(lrs.refusals).toEqual([]);
  });

  it('comes back with what was answered, typed and read, and says nothing twice', async () => {
    const lrs = newLrs();
    const first = await launchPage(lrs, data);
    first.session.give('who-works', ticked(['a'], 1));
    first.session.write('why-the-turk', draft('A man, hid'));
    first.session.visit('who-works');
    first.leave();
    await settle();
    const { session } = await launchPage(lrs, data);
    expect(session.state).toMatchObject({
      answers: { 'who-works': ticked(['a'], 1), 'why-the-turk': draft('A man, hid') },
      place: 'who-works',
    });
    session.give('why-the-turk', text('A man, hidden.'));
    await settle();
    expect(told(lrs).filter((one) => one === 'COMPLETED')).toHaveLength(1);
    expect(answeredIn(lrs)).toHaveLength(2);
    expect(lrs.refusals).toEqual([]);
  });

  it('keeps far more than SCORM has room for', async () => {
    const lrs = newLrs();
    const long = Array.from({ length: 9_000 }, (_, index) => ((index * 7919) % 65_521).toString(36)).join(
      ' ',
    );
    const first = await launchPage(lrs, data);
    expect(first.session.give('why-the-turk', text(long)).fits).toBe(true);
    await settle();
    const { session } = await launchPage(lrs, data);
    expect(session.state.answers['why-the-turk']).toEqual(text(long));
    expect(lrs.refusals).toEqual([]);
  });

  it('tells the score of a lesson without a pass mark as it is left, and again only when it has changed', async () => {
    const lrs = newLrs();
    const first = await launchPage(lrs, data);
    first.session.give('who-works', ticked(['a'], 1));
    first.leave();
    await settle();
    const second = await launchPage(lrs, data);
    second.leave();
    await settle();
    const scores = lrs.statements.flatMap(({ result }) =>
      result?.score && !result.response ? [result.score] : [],
    );
    expect(scores).toEqual([{ scaled: 0.5, raw: 50, min: 0, max: 100 }]);
    expect(lrs.refusals).toEqual([]);
  });
});

describe('passed and failed', () => {
  it('wait for the end of the session, for what is told can’t be taken back', async () => {
    const lrs = newLrs();
    const page = await launchPage(lrs, judged, MASTERY);
    page.session.give('why-the-turk', text('A man.'));
    page.session.give('who-works', ticked(['a'], 0));
    await settle();
    expect(told(lrs)).not.toContain('FAILED');
    page.leave();
    await settle();
    expect(told(lrs).slice(-2)).toEqual(['FAILED', 'TERMINATED']);
    const again = await launchPage(lrs, judged, MASTERY);
    again.session.give('who-works', ticked(['b'], 1));
    await settle();
    expect(told(lrs).slice(-3)).toEqual(['INITIALIZED', 'answered', 'PASSED']);
    again.leave();
    await settle();
    const third = await launchPage(lrs, judged, MASTERY);
    third.leave();
    await settle();
    expect(told(lrs).slice(-3)).toEqual(['TERMINATED', 'INITIALIZED', 'TERMINATED']);
    expect(lrs.refusals).toEqual([]);
  });

  it('are told at Finish where there is no other attempt', async () => {
    const lrs = newLrs();
    const { session, leave } = await launchPage(lrs, judged, MASTERY);
    session.give('why-the-turk', text('A man.'));
    session.give('who-works', ticked(['a'], 0.7));
    session.finish();
    await settle();
    expect(session).toMatchObject({ ended: true, saved: 'saved', state: { finished: true } });
    expect(told(lrs).at(-1)).toBe('PASSED');
    leave();
    await settle();
    expect(told(lrs).at(-1)).toBe('TERMINATED');
    expect(lrs.refusals).toEqual([]);
  });

  it('wait for the end where the lesson may be opened again after Finish', async () => {
    const lrs = newLrs();
    const more = cmi5Lesson(data.questions, { policy: { ...judged.policy!, attempts: 'unlimited' } });
    const { session, leave } = await launchPage(lrs, more, MASTERY);
    session.give('why-the-turk', text('A man.'));
    session.give('who-works', ticked(['a'], 0));
    session.finish();
    await settle();
    expect(session.reopen()).toBe(true);
    session.give('who-works', ticked(['b'], 1));
    session.finish();
    await settle();
    leave();
    await settle();
    expect(told(lrs).filter((one) => ['PASSED', 'FAILED'].includes(one))).toEqual(['PASSED']);
    expect(lrs.refusals).toEqual([]);
  });

  it('go by the LMS’s pass mark, whatever the package’s is', async () => {
    for (const [masteryScore, verb] of [
      [0.75, 'FAILED'],
      [0.7, 'PASSED'],
    ] as const) {
      const lrs = newLrs();
      const { session, leave } = await launchPage(lrs, judged, { masteryScore });
      session.give('why-the-turk', text('A man.'));
      session.give('who-works', ticked(['a'], 0.7));
      await settle();
      leave();
      await settle();
      expect(told(lrs).slice(-2)).toEqual([verb, 'TERMINATED']);
      expect(lrs.refusals).toEqual([]);
    }
  });

  it('aren’t told of a lesson with nothing to score, though the LMS has a pass mark', async () => {
    const lrs = newLrs();
    const { session, leave } = await launchPage(lrs, cmi5Lesson([]), MASTERY);
    session.readToEnd();
    await settle();
    leave();
    await settle();
    expect(told(lrs)).toEqual(['INITIALIZED', 'COMPLETED', 'TERMINATED']);
  });
});

describe('what was told as the page was left', () => {
  const passed = async (lrs: ReturnType<typeof newLrs>, network: Network = {}) => {
    const first = await launchPage(lrs, judged, { ...MASTERY, network });
    first.session.give('why-the-turk', text('A man.'));
    first.session.give('who-works', ticked(['b'], 0.8));
    await settle();
    return first;
  };
  const comeBack = async (lrs: ReturnType<typeof newLrs>) => {
    const again = await launchPage(lrs, judged, MASTERY);
    again.session.give('why-the-turk', text('A man, hidden.'));
    await settle();
    again.leave();
    await settle();
  };

  it('isn’t told again where the LMS has it', async () => {
    const lrs = newLrs();
    const first = await passed(lrs);
    first.leave();
    await settle();
    expect(told(lrs).slice(-2)).toEqual(['PASSED', 'TERMINATED']);
    await comeBack(lrs);
    await comeBack(lrs);
    expect(lrs.refusals).toEqual([]);
    expect(told(lrs).filter((verb) => verb === 'PASSED')).toHaveLength(1);
    const asked = lrs.requests.filter(({ method, url }) => method === 'GET' && url.includes('/statements'));
    expect(asked).toHaveLength(1);
  });

  it('is told at the next visit where the LMS doesn’t', async () => {
    const [lrs, network] = [newLrs(), {} as Network];
    const first = await passed(lrs, network);
    network.losesStatements = true;
    first.leave();
    await settle();
    expect(told(lrs)).not.toContain('PASSED');
    await comeBack(lrs);
    expect(lrs.refusals).toEqual([]);
    expect(told(lrs).filter((verb) => verb === 'PASSED')).toHaveLength(1);
  });

  it('is told again where the LMS doesn’t say what it has', async () => {
    const lrs = newLrs();
    lrs.tellsNothing = true;
    const first = await passed(lrs);
    first.leave();
    await settle();
    const again = await launchPage(lrs, judged, MASTERY);
    expect(again.session).toMatchObject({ opening: false, saved: 'saved' });
  });
});

describe('modes of launch', () => {
  it.each([
    ['Browse', 'browse'],
    ['Review', 'review'],
  ] as const)('%s: begun and ended, and nothing else told or kept', async (launchMode, mode) => {
    const lrs = newLrs();
    const first = await launchPage(lrs, data);
    first.session.give('why-the-turk', text('A man.'));
    await settle();
    first.leave();
    await settle();
    const before = [lrs.statements.length, lrs.document('suspendData')] as const;
    const page = await launchPage(lrs, data, { launchMode });
    expect(page.session.mode).toBe(mode);
    expect(page.session.state.answers['why-the-turk']).toEqual(text('A man.'));
    expect(page.session.give('who-works', ticked(['a'], 1)).fits).toBe(false);
    page.session.finish();
    page.leave();
    await settle();
    expect(told(lrs).slice(before[0])).toEqual(['INITIALIZED', 'TERMINATED']);
    expect(lrs.document('suspendData')).toBe(before[1]);
    expect(lrs.refusals).toEqual([]);
  });

  it('read to its end before the LMS has said that it is for review, it tells nothing either', async () => {
    const lrs = newLrs();
    const first = await launchPage(lrs, judged, MASTERY);
    first.session.give('why-the-turk', text('A man.'));
    first.session.give('who-works', ticked(['b'], 1));
    first.leave();
    await settle();
    const before = [lrs.statements.length, lrs.document('suspendData')] as const;
    const page = openPage(lrs, judged, { ...MASTERY, launchMode: 'Review' });
    page.session.readToEnd();
    page.session.visit('why-the-turk');
    await vi.advanceTimersByTimeAsync(60_000);
    page.leave();
    await settle();
    expect(told(lrs).slice(before[0])).toEqual(['INITIALIZED', 'TERMINATED']);
    expect(lrs.document('suspendData')).toBe(before[1]);
    expect(lrs.refusals).toEqual([]);
  });

  it('asks for no sound where the learner wants none', async () => {
    const silent = await launchPage(newLrs(), data, { preferences: { audioPreference: 'off' } });
    expect(silent.launched).toMatchObject([{ isMuted: true }]);
    expect((await launchPage(newLrs(), data)).launched).toMatchObject([{ isMuted: false }]);
  });
});

describe('a page that nobody has launched', () => {
  it('works, and keeps nothing', () => {
    const { session } = openPage(newLrs(), data, { query: '' });
    expect(session).toMatchObject({ mode: 'alone', aloneReason: 'not-found' });
  });

  it('is refused with a token that was used', async () => {
    const lrs = newLrs();
    const { query } = await launchPage(lrs, data);
    const { session } = await launchPage(lrs, data, { query });
    expect(session).toMatchObject({ mode: 'alone', aloneReason: 'refused', opening: false });
  });
});

describe('a page that is loaded again', () => {
  it('goes on in the session that it had where it wasn’t left in order', async () => {
    const lrs = newLrs();
    const tab = memoryStorage();
    const first = await launchPage(lrs, data, { tab });
    first.session.give('why-the-turk', text('A man.'));
    await settle();
    const { session, leave } = await launchPage(lrs, data, { tab, query: first.query });
    expect(session.state.answers).toEqual({ 'why-the-turk': text('A man.') });
    session.give('who-works', ticked(['a'], 1));
    leave();
    await settle();
    expect(told(lrs)).toEqual(['INITIALIZED', 'answered', 'answered', 'COMPLETED', 'scored', 'TERMINATED']);
    expect(lrs.refusals).toEqual([]);
  });

  it('leads back to the LMS where the session was ended', async () => {
    const lrs = newLrs();
    const tab = memoryStorage();
    const first = await launchPage(lrs, data, { tab, returnURL: 'https://lms.example/course/3' });
    first.leave();
    await settle();
    const again = await launchPage(lrs, data, { tab, query: first.query });
    expect(again.went).toEqual(['https://lms.example/course/3']);
    expect(told(lrs)).toEqual(['INITIALIZED', 'TERMINATED']);
    expect(lrs.refusals).toEqual([]);
  });

  it('from the browser’s cache says that it is over', async () => {
    const lrs = newLrs();
    const { session, leave, comeBack } = await launchPage(lrs, data);
    leave();
    await settle();
    comeBack();
    expect(session).toMatchObject({ ended: true, saved: 'lost' });
  });
});

describe('the way back', () => {
  it('is where the LMS says, behind all that is to be told', async () => {
    const lrs = newLrs();
    const { session, launched, went, leave } = await launchPage(lrs, data, {
      returnURL: 'https://lms.example/course/3',
    });
    session.write('why-the-turk', draft('A m'));
    void launched[0]?.goBack?.();
    await settle();
    leave();
    await settle();
    expect(went).toEqual(['https://lms.example/course/3']);
    expect(told(lrs)).toEqual(['INITIALIZED', 'TERMINATED']);
    // Some LMSs take nothing behind `terminated`.
    expect(lrs.requests.at(-1)).toMatchObject({ method: 'POST', url: '/xapi/statements' });
    expect(lrs.document('suspendData')).toContain('"state":"1');
    expect(lrs.refusals).toEqual([]);
  });

  it('isn’t offered where the LMS names none, or no page', async () => {
    for (const returnURL of [undefined, 'javascript:alert(1)'])
      expect((await launchPage(newLrs(), data, { ...(returnURL && { returnURL }) })).launched).toEqual([
        { isMuted: false, goBack: undefined },
      ]);
  });
});
