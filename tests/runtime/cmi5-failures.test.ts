/** An LMS that is away, slow, ends the session or loses what it was told: no answer is lost, and none called saved. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Saved } from '../../templates/runtime/session.ts';
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
import { question, text, ticked } from './kit.ts';

const data = cmi5Lesson([
  question('why-the-turk'),
  question('who-works', { kind: 'single-choice', parts: { a: 'Machines', b: 'People' } }),
]);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an LMS that is away', () => {
  it('is told everything, once and in order, when it is back', async () => {
    const [lrs, network] = [newLrs(), {} as Network];
    const { session } = await launchPage(lrs, data, { network });
    const heard: Saved[] = [];
    session.onSaved((saved) => heard.push(saved));
    network.isDown = true;
    session.give('why-the-turk', text('A man.'));
    session.give('who-works', ticked(['a'], 0));
    await settle();
    expect(session.saved).toBe('unsaved');
    expect(told(lrs)).toEqual(['INITIALIZED']);
    network.isDown = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(session.saved).toBe('saved');
    expect(heard).toEqual(['unsaved', 'saved']);
    expect(told(lrs)).toEqual(['INITIALIZED', 'answered', 'answered', 'COMPLETED']);
    expect(lrs.refusals).toEqual([]);
  });

  it('is called lost after two minutes, and found again', async () => {
    const [lrs, network] = [newLrs(), {} as Network];
    const { session, asks } = await launchPage(lrs, data, { network });
    network.isDown = true;
    session.give('why-the-turk', text('A man.'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(session.saved).toBe('lost');
    expect(asks()).toBe(true);
    network.isDown = false;
    await vi.advanceTimersByTimeAsync(61_000);
    expect(session.saved).toBe('saved');
    expect(asks()).toBe(false);
    expect(answeredIn(lrs)).toHaveLength(1);
  });

  it('before it has let the page begin is waited for, and has what was written meanwhile', async () => {
    const [lrs, network] = [newLrs(), { isDown: true } as Network];
    const page = openPage(lrs, data, { network });
    page.session.give('why-the-turk', text('A man.'));
    await vi.advanceTimersByTimeAsync(9_000);
    expect(page.session).toMatchObject({ mode: 'normal', opening: true, saved: 'unsaved' });
    network.isDown = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.session).toMatchObject({ opening: false, saved: 'saved' });
    expect(told(lrs)).toEqual(['INITIALIZED', 'answered']);
  });

  it('for good lets the page work, and says that it keeps nothing', async () => {
    const { session } = openPage(newLrs(), data, { network: { isDown: true } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(session).toMatchObject({ mode: 'alone', aloneReason: 'refused', opening: false });
  });

  it('as the page is left: the browser keeps the answers for the next launch', async () => {
    const [lrs, network, storage] = [newLrs(), {} as Network, memoryStorage()];
    const first = await launchPage(lrs, data, { network, storage });
    network.isDown = true;
    first.session.give('why-the-turk', text('A man.'));
    first.session.write('who-works', { ...ticked(['b'], 1), given: false });
    await settle();
    first.leave();
    await settle();
    expect(lrs.document('suspendData')).toBeUndefined();
    const { session } = await launchPage(lrs, data, { storage });
    expect(session.state.answers['why-the-turk']).toEqual(text('A man.'));
    expect(session.state.answers['who-works']).toMatchObject({ given: false });
    expect(answeredIn(lrs).map(({ result }) => result?.response)).toEqual(['A man.']);
    const another = await launchPage(newLrs(), data, { storage, learner: 'p18' });
    expect(another.session.state.answers).toEqual({});
  });
});

describe('an LMS whose answers get lost', () => {
  it('has what it was told once', async () => {
    const [lrs, network] = [newLrs(), {} as Network];
    const { session } = await launchPage(lrs, data, { network });
    network.loses = true;
    session.give('why-the-turk', text('A man.'));
    await settle();
    expect(session.saved).toBe('unsaved');
    network.loses = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(session.saved).toBe('saved');
    expect(told(lrs)).toEqual(['INITIALIZED', 'answered']);
    session.give('who-works', ticked(['a'], 1));
    await settle();
    expect(session.saved).toBe('saved');
    expect(lrs.refusals).toEqual([]);
  });
});

describe('a slow LMS', () => {
  it('is waited for: nothing is called saved before it says so', async () => {
    const [lrs, network] = [newLrs(), {} as Network];
    const { session } = await launchPage(lrs, data, { network });
    let answer = (): void => {};
    network.wait = new Promise<void>((resolve) => {
      answer = resolve;
    });
    session.give('why-the-turk', text('A man.'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(session.saved).toBe('unsaved');
    answer();
    await settle();
    expect(session.saved).toBe('saved');
    expect(told(lrs)).toEqual(['INITIALIZED', 'answered']);
  });
});

describe('a page that is left while something is on its way', () => {
  const one = cmi5Lesson([question('why-the-turk')]);

  /** Gives the answer to an LMS that is in no hurry, and leaves before it has said anything. */
  async function hurried(words: string, isCut: boolean) {
    const [lrs, network] = [newLrs(), {} as Network];
    lrs.judgesAgain = true;
    const { session, leave } = await launchPage(lrs, one, { network });
    let answer = (): void => {};
    network.wait = new Promise<void>((resolve) => {
      answer = resolve;
    });
    session.give('why-the-turk', text(words));
    await settle();
    leave();
    network.isLeft = isCut;
    answer();
    await settle();
    return lrs;
  }

  const ALL = ['INITIALIZED', 'answered', 'COMPLETED', 'scored', 'TERMINATED'];

  it.each([true, false])('tells what waits behind it, and nothing twice (cut off: %s)', async (isCut) => {
    const lrs = await hurried('A man.', isCut);
    expect(told(lrs)).toEqual(ALL);
    expect(lrs.refusals).toEqual([]);
  });

  it.each([true, false])(
    'tells again, apart, what is too long to outlive it (cut off: %s)',
    async (isCut) => {
      const lrs = await hurried('A man. '.repeat(3_000), isCut);
      expect(told(lrs)).toEqual(ALL);
      expect(lrs.document('suspendData')).toContain('"state":"1');
    },
  );

  it('asks without a promise for what is more than a browser takes along, which would send none of it', async () => {
    const [lrs, network] = [newLrs(), {} as Network];
    const { session, leave } = await launchPage(lrs, one, { network });
    network.isDown = true;
    // Nothing that repeats itself: the record is packed.
    const long = Array.from({ length: 11_000 }, (_, index) => ((index * 7_919) % 100_003).toString(36));
    session.give('why-the-turk', text(long.join(' ')));
    await settle();
    network.isDown = false;
    leave();
    await settle();
    expect(told(lrs)).toEqual(ALL);
    expect(lrs.document('suspendData')).toContain('"state":"1');
  });
});

describe('a session that the LMS has ended', () => {
  it.each([401, 403] as const)(
    '%d: the answers wait in the browser, and go along at the next launch',
    async (status) => {
      const [lrs, storage] = [newLrs(), memoryStorage()];
      const first = await launchPage(lrs, data, { storage });
      first.session.give('why-the-turk', text('A man.'));
      await settle();
      lrs.expire(status);
      first.session.give('who-works', ticked(['b'], 1));
      await settle();
      expect(first.session.saved).toBe('unsaved');
      expect(first.asks()).toBe(true);
      await vi.advanceTimersByTimeAsync(120_000);
      expect(first.session.saved).toBe('lost');
      first.leave();
      await settle();
      const { session } = await launchPage(lrs, data, { storage });
      expect(session).toMatchObject({
        saved: 'saved',
        state: { answers: { 'who-works': ticked(['b'], 1) } },
      });
      expect(told(lrs)).toEqual(['INITIALIZED', 'answered', 'INITIALIZED', 'answered', 'COMPLETED']);
      expect(lrs.refusals).toEqual([]);
    },
  );

  it('because the lesson was opened elsewhere: neither window’s answers are lost', async () => {
    const [lrs, storage] = [newLrs(), memoryStorage()];
    const first = await launchPage(lrs, data, { storage });
    const second = await launchPage(lrs, data);
    second.session.give('who-works', ticked(['b'], 1));
    first.session.give('why-the-turk', text('A man.'));
    await settle();
    expect([first.session.saved, second.session.saved]).toEqual(['unsaved', 'saved']);
    first.leave();
    second.leave();
    await settle();
    const { session } = await launchPage(lrs, data, { storage });
    expect(session.state.answers).toEqual({
      'who-works': ticked(['b'], 1),
      'why-the-turk': text('A man.'),
    });
  });
});

describe('a record that another window has written meanwhile', () => {
  it('loses none of its answers, and none of this window’s', async () => {
    const three = cmi5Lesson([...data.questions, question('what-hides')]);
    const elsewhere = newLrs();
    const other = await launchPage(elsewhere, three);
    other.session.give('what-hides', text('A chess player.'));
    other.session.give('why-the-turk', text('A doll.'));
    other.session.readToEnd();
    await settle();
    const lrs = newLrs();
    const { session, leave } = await launchPage(lrs, three);
    session.give('why-the-turk', text('A man.'));
    await settle();
    lrs.putDocument('suspendData', elsewhere.document('suspendData')!);
    session.give('who-works', ticked(['b'], 1));
    await settle();
    expect(session.saved).toBe('saved');
    session.write('who-works', { ...ticked(['b'], 1), draft: ticked(['a'], 0).response });
    await vi.advanceTimersByTimeAsync(3_000);
    leave();
    await settle();
    const again = await launchPage(lrs, three);
    expect(again.session.state).toMatchObject({
      answers: {
        'what-hides': text('A chess player.'),
        'why-the-turk': text('A man.'),
        'who-works': { ...ticked(['b'], 1), draft: ticked(['a'], 0).response },
      },
      read: true,
    });
    expect(lrs.refusals).toEqual([]);
  });

  it('is put upon without conditions where the store tells no tags', async () => {
    const lrs = newLrs();
    lrs.hidesTags = true;
    const { session } = await launchPage(lrs, data);
    session.give('why-the-turk', text('A man.'));
    await settle();
    session.give('why-the-turk', text('A man, hidden.'));
    await settle();
    expect(session.saved).toBe('saved');
    expect(
      lrs.requests.filter(({ method, url }) => method === 'GET' && url.includes('suspendData')),
    ).toHaveLength(2);
    const { session: again } = await launchPage(lrs, data);
    expect(again.state.answers).toEqual({ 'why-the-turk': text('A man, hidden.') });
  });

  it('that can’t be read is shown, and stays', async () => {
    const lrs = newLrs();
    await launchPage(lrs, data);
    lrs.putDocument('suspendData', 'not ours at all');
    const { session } = await launchPage(lrs, data);
    expect(session.unreadable).toBe('not ours at all');
    session.give('why-the-turk', text('A man.'));
    await settle();
    const again = await launchPage(lrs, data);
    expect(again.session.unreadable).toBe('not ours at all');
    expect(again.session.state.answers).toEqual({ 'why-the-turk': text('A man.') });
  });
});

it('a store that lets no page from elsewhere set conditions has the record all the same', async () => {
  const lrs = newLrs();
  const page = await launchPage(lrs, data, { network: { forbids: /^if-/ } });
  page.session.give('why-the-turk', text('A man.'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(page.session.saved).toBe('saved');
  expect(lrs.document('suspendData')).toContain('"state":"1');
});

it('an LMS that takes the record and keeps nothing of it is never called one that has saved', async () => {
  const lrs = newLrs();
  lrs.forgets = true;
  const { session } = await launchPage(lrs, data);
  session.give('why-the-turk', text('A man.'));
  await vi.advanceTimersByTimeAsync(120_000);
  expect(session.saved).toBe('lost');
  lrs.forgets = false;
  await vi.advanceTimersByTimeAsync(61_000);
  expect(session.saved).toBe('saved');
});

it('a statement that an LMS refuses for itself costs no other one, and not the session', async () => {
  const lrs = newLrs();
  lrs.dislikes = ':question:who-works';
  const { session, leave } = await launchPage(lrs, data);
  session.give('who-works', ticked(['a'], 1));
  session.give('why-the-turk', text('A man.'));
  await settle();
  expect(session.saved).toBe('saved');
  leave();
  await settle();
  expect(told(lrs)).toEqual(['INITIALIZED', 'answered', 'COMPLETED', 'scored', 'TERMINATED']);
});

it('an empty record is none', async () => {
  const lrs = newLrs();
  await launchPage(lrs, data);
  lrs.putDocument('suspendData', '{}');
  const { session } = await launchPage(lrs, data);
  expect(session.unreadable).toBeUndefined();
});
