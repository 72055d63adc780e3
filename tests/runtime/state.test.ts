import { describe, expect, it } from 'vitest';
import { digest } from '../../templates/runtime/digest.ts';
import { pack, unpack } from '../../templates/runtime/pack.ts';
import type { LearnerState } from '../../templates/runtime/session.ts';
import { EMPTY_STATE, keepable, stateCodec } from '../../templates/runtime/state.ts';
import { frenchAnswer } from '../support/french-answers.ts';
import { answerOf, draft, question, text, ticked } from './kit.ts';

const questions = [question('why-the-turk'), question('who-works'), question('which-one')];
const codec = stateCodec(questions);

const withAnswers = (answers: LearnerState['answers']): LearnerState => ({ ...EMPTY_STATE, answers });

const roundTrip = (answers: LearnerState['answers']) => codec.decode(codec.encode(withAnswers(answers)));

/** Random letters that nothing can compress, the same at every run. */
const noise = (length: number, alphabet: string): string => {
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return alphabet[Math.floor((seed / 2 ** 31) * alphabet.length)];
  }).join('');
};

describe('the state in suspend_data', () => {
  it('keeps no room for a choice that was ticked and unticked; a box that was emptied may have had a beginning', () => {
    const unticked = answerOf({ kind: 'choice', chosen: [] }, { given: false });
    expect(codec.encode(withAnswers({ 'which-one': unticked }))).toBe(codec.encode(EMPTY_STATE));
    expect(roundTrip({ 'which-one': draft('') }).state.answers).toHaveProperty('which-one');
  });

  it.each([
    ['an open answer', text('Because a man was hidden in it.')],
    ['one that is being typed', draft('Because')],
    ['an empty one', draft('')],
    ['lines, tabs and spaces', text('  one\n\n\ttwo  \n')],
    ['the signs of the format itself', text('a|b^c~d ~1 ~n ^^ || . a3:p')],
    ['accents', text('Où l’œuvre naît : « déjà », ÇA, ß, ğ, ł')],
    ['emoji, also joined ones', text('👩‍🏫 🕑 🇨🇭 e\u0301')],
    ['other scripts', text('为什么 — почему — لماذا — 왜')],
    ['chosen options', ticked(['a', 'c'], 0)],
    ['no option', answerOf({ kind: 'choice', chosen: [] })],
    ['a right choice', ticked(['b'], 1)],
    ['an answer whose solution the learner has seen', { ...ticked(['b'], 0), revealed: true as const }],
    ['one that was half right', { ...ticked(['b'], 0.5), revealed: true as const }],
    ['a third of a point', ticked(['b'], 0.3333)],
    ['no point, half seen', { ...ticked(['b'], 0), given: true }],
    ['a short text', answerOf({ kind: 'text', text: '3,14' }, { fraction: 1 })],
    ['an order', answerOf({ kind: 'order', items: ['c', 'a', 'b'] }, { fraction: 0.5 })],
    ['pairs', answerOf({ kind: 'match', pairs: { a: 'silk', 'b^': 'st|eam', c: '' } })],
    [
      'an answer and what is edited beside it',
      { ...text('A man.'), draft: { kind: 'open', text: 'A man | who plays.' } as const },
    ],
    [
      'a wrong choice and the next try',
      { ...ticked(['b'], 0.5), draft: { kind: 'choice', chosen: ['a'] } as const },
    ],
    ['an answer that is being emptied', { ...text('A man.'), draft: { kind: 'open', text: '' } as const }],
    ['gaps, some of them empty', answerOf({ kind: 'gaps', values: ['', 'silk', ''] })],
    ['one empty gap', answerOf({ kind: 'gaps', values: [''] })],
  ])('gives back %s', (_, answer) => {
    const others = { 'who-works': text('Someone.'), 'which-one': draft('') };
    expect(roundTrip({ 'why-the-turk': answer, ...others }).state.answers).toEqual({
      'why-the-turk': answer,
      ...others,
    });
  });

  it('gives back what was read and finished', () => {
    for (const read of [true, false])
      for (const finished of [true, false])
        expect(codec.decode(codec.encode({ answers: {}, read, finished })).state).toEqual({
          answers: {},
          read,
          finished,
        });
  });

  it('gives back how often the lesson was handed in, up to eight times', () => {
    const handed = (handedIn: number) =>
      codec.decode(codec.encode({ answers: {}, read: true, finished: true, handedIn })).state;
    expect(handed(1)).toEqual({ answers: {}, read: true, finished: true, handedIn: 1 });
    expect(handed(8).handedIn).toBe(8);
    expect(handed(9)).toEqual(handed(8));
  });

  it('gives back how many hints were asked for, up to nine, of questions answered or not', () => {
    const hints = { 'why-the-turk': 2, 'who-works': 9 };
    const state = { ...withAnswers({ 'why-the-turk': text('A man.') }), hints };
    expect(codec.decode(codec.encode(state)).state).toEqual(state);
    const more = codec.encode({ ...state, hints: { ...hints, 'who-works': 10 } });
    expect(codec.decode(more).state).toEqual(state);
  });

  it('takes few characters more for an edit of an answer, and for a hint', () => {
    const answer = text(frenchAnswer(0, 600));
    const size = (state: LearnerState) => codec.encode(state).length;
    const before = size(withAnswers({ 'who-works': answer }));
    const draft = { kind: 'open', text: `${frenchAnswer(0, 600)} Et encore ceci.` } as const;
    expect(size(withAnswers({ 'who-works': { ...answer, draft } })) - before).toBeLessThan(60);
    expect(
      size({ ...withAnswers({ 'who-works': answer }), hints: { 'who-works': 1 } }) - before,
    ).toBeLessThan(12);
  });

  it('reads what was kept before there were drafts and hints', () => {
    const kept = '161pp0PAi9RhrnE.pA man.|';
    expect(codec.decode(kept)).toEqual({ state: withAnswers({ 'why-the-turk': text('A man.') }) });
    expect(codec.encode(withAnswers({ 'why-the-turk': text('A man.') }))).toBe(kept);
  });

  it('is read for ever as it is written today: each kind, part of a point, try, hint, order and rest', () => {
    const kinds = stateCodec(['open', 'choice', 'text', 'order', 'match', 'gaps'].map((id) => question(id)));
    const state: LearnerState = {
      answers: {
        open: { ...text('A man.'), draft: { kind: 'open', text: 'A man | who plays.' } },
        choice: ticked(['a', 'c'], 0.25),
        text: answerOf({ kind: 'text', text: '3,14' }, { fraction: 1 }),
        order: { ...answerOf({ kind: 'order', items: ['c', 'a'] }, { fraction: 0 }), revealed: true },
        match: answerOf({ kind: 'match', pairs: { a: 'silk', b: '' } }, { given: false }),
        gaps: answerOf({ kind: 'gaps', values: ['', 'silk~'] }, { fraction: 0 }),
      },
      read: true,
      finished: true,
      handedIn: 2,
      hints: { open: 1, gaps: 9 },
      seed: 'Ab-9',
      drawn: ['open', 'gaps'],
    };
    const written =
      '1XEwAbPnys7hrnEPnys7hrnAGZ-1JhrnPQ08R3hrnWYcReThrnZofghVhrngTC1oIhrnt.a8:not ours' +
      'pA man.|A man ~1 who plays.|0.25^a^c^|3,14|c^a^|a^silk^b^^|^silk~~^|Pnys71TC1oI9|Ab-9Pnys7TC1oI';
    expect(kinds.decode(written)).toEqual({ state, unreadable: 'not ours' });
    expect(kinds.encode(state, 'not ours')).toBe(written);
  });

  it.each([
    [
      'f3xMY^aD[UXrXj)r*9{}HIE2^y0;5;,QguM~Kus:k0Tw_M_M~lHWHQJIPyzx-2.+X_=.n}000',
      'Parce que les travailleurs sont payés à la tâche, et que la plateforme ne les compte pas. '.repeat(2),
    ],
    [
      'egM|vLu!NMdz:Z1Sm]Z;/9H{gzNi5FRfxDz2C(R,5m5a#F!14xE900=)5zf?z5dZ',
      'Because the workers are paid for each task, and the platform does not count them. '.repeat(2),
    ],
    ['zOZ.f[Mgy@~00', 'a😀'.repeat(9)],
    ['p~|', '~|'],
  ])('packs as it always did: %s', (packed, words) => {
    expect(unpack(packed)).toBe(words);
    expect(pack(words)).toBe(packed);
  });

  it('takes nothing for packed that it never packed', () => {
    for (const packed of ['', 'y', 'xabc', 'constructor']) expect(() => unpack(packed)).toThrow();
  });

  it('knows of an answer not worth all or nothing four decimals', () => {
    const fractionOf = (fraction: number) =>
      roundTrip({ 'which-one': ticked(['b'], fraction) }).state.answers['which-one']?.fraction;
    expect([2 / 3, 0.00004, 0.00005, 0.99996, 1.5, -1].map(fractionOf)).toEqual([0.6667, 0, 0.0001, 1, 1, 0]);
  });

  it('is kept as it will come back', () => {
    const answer = { ...ticked(['b\u0000'], 2 / 3), revealed: true as const };
    expect(keepable({ ...answer, draft: { kind: 'choice', chosen: ['a\u0000'] } })).toEqual({
      ...ticked(['b'], 0.6667),
      revealed: true,
      draft: { kind: 'choice', chosen: ['a'] },
    });
    expect(keepable({ ...answer, given: false })).toEqual({
      ...answerOf({ kind: 'choice', chosen: ['b'] }),
      given: false,
    });
    expect(keepable(text('A'))).toEqual(text('A'));
  });

  it('replaces half characters, and leaves out what no database takes', () => {
    const { state } = roundTrip({ 'why-the-turk': text('a\uD83Db\uDE00c\u0000d\r\ne\rf') });
    expect(state.answers['why-the-turk']?.response).toEqual({ kind: 'open', text: 'a\uFFFDb\uFFFDcd\ne\nf' });
  });

  it('is printable ASCII, whatever the answer', () => {
    for (const words of ['Où ?', '👩‍🏫', 'a\nb', '"<&>\\', frenchAnswer(0, 1000)])
      expect(codec.encode(withAnswers({ 'why-the-turk': text(words) }))).toMatch(/^[ -~]+$/);
  });

  it('holds six French answers of 1,000 characters in 4,096', () => {
    const six = Array.from({ length: 6 }, (_, i) => question(`une-question-assez-longue-pour-un-nom-${i}`));
    const answers = Object.fromEntries(six.map(({ id }, i) => [id, text(frenchAnswer(i, 1000))]));
    const encoded = stateCodec(six).encode(withAnswers(answers));
    expect(encoded.length).toBeLessThanOrEqual(4096);
    expect(stateCodec(six).decode(encoded).state.answers).toEqual(answers);
  });

  it('holds a lesson of 300 ticked questions in 4,096', () => {
    const many = Array.from({ length: 300 }, (_, i) => question(`a-question-with-a-name-of-its-own-${i}`));
    const answers = Object.fromEntries(
      many.map(({ id }, i) => [id, ticked([((i * 7919) % 46_656).toString(36).padStart(3, '0')], i % 2)]),
    );
    const encoded = stateCodec(many).encode(withAnswers(answers));
    expect(encoded.length).toBeLessThanOrEqual(4096);
    expect(stateCodec(many).decode(encoded).state.answers).toEqual(answers);
  });

  it('takes no more room for noise than the noise itself and a few characters', () => {
    const ascii = noise(
      3000,
      'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?()[]+-*/=<>@#%&',
    );
    expect(codec.encode(withAnswers({ 'why-the-turk': text(ascii) })).length).toBeLessThan(3000 + 20);
  });

  it('shortens a French answer of 200 characters by a fifth', () => {
    const encoded = codec.encode(withAnswers({ 'why-the-turk': text(frenchAnswer(1, 200)) }));
    expect(encoded.length - codec.encode(EMPTY_STATE).length).toBeLessThan(180);
  });
});

describe('questions whose short names are alike', () => {
  const [one, two] = ['q-15', 'q-1h7f'] as const;
  const answers = { [one]: text('One.'), [two]: ticked(['b'], 1) };

  it('keep their answers apart, in whatever order they stand', () => {
    expect(digest(one, 5)).toBe(digest(two, 5));
    const written = stateCodec([question(one), question(two)]).encode(withAnswers(answers));
    expect(stateCodec([question(two), question(one)]).decode(written).state.answers).toEqual(answers);
    expect(stateCodec([question(two), question(one)]).encode(withAnswers(answers))).toBe(written);
  });
});

describe('the state of another version of the lesson', () => {
  const before = codec.encode(
    withAnswers({
      'why-the-turk': text('A man.'),
      'who-works': text('Women.'),
      'which-one': ticked(['b'], 1),
    }),
  );

  it('comes back by id, wherever the question stands now', () => {
    const turned = stateCodec([question('new'), ...[...questions].reverse()]).decode(before).state;
    expect(turned.answers['who-works']).toEqual(text('Women.'));
    expect(turned.answers.new).toBeUndefined();
  });

  it('keeps the words of a reworded question, with another revision', () => {
    const reworded = stateCodec([question('why-the-turk', { revision: 'ffffffff' })]);
    const answer = reworded.decode(before).state.answers['why-the-turk'];
    expect(answer?.response).toEqual({ kind: 'open', text: 'A man.' });
    expect(answer?.revision).toMatch(/^\?/);
  });

  it('carries answers along whose question is gone, until the question is back', () => {
    const shorter = stateCodec([question('who-works')]);
    const { state } = shorter.decode(before);
    const gone = Object.entries(state.answers).filter(([key]) => key.startsWith('?'));
    expect(gone.map(([, { response }]) => response)).toEqual([
      { kind: 'open', text: 'A man.' },
      { kind: 'choice', chosen: ['b'] },
    ]);
    expect(codec.decode(shorter.encode(state)).state).toEqual(codec.decode(before).state);
  });
});

describe('a state that cannot be read', () => {
  const whole = codec.encode(withAnswers({ 'why-the-turk': text(frenchAnswer(0, 300)) }));

  /** As our own would write it, whatever it says. */
  const signed = (body: string): string => `1${digest(body, 4)}${body}`;

  it.each([
    ['ours by its signs, of half a record', signed('0pp0PAi9Rhr.p')],
    ['ours by its signs, of a kind of answer that nobody knows', signed('0pp0PAi9Rh_.p')],
    ['truncated', whole.slice(0, -1)],
    ['cut to the bone', whole.slice(0, 1)],
    ['changed by one character', whole.replace(/.$/, (char) => (char === 'a' ? 'b' : 'a'))],
    ['of a later version', `2${whole.slice(1)}`],
    ["another tool's", '{"answers":["é",null]}'],
    ['noise', '1AAAA3ééé....zzz|||'],
  ])('is kept aside when it is %s', (_, broken) => {
    expect(codec.decode(broken)).toEqual({ state: EMPTY_STATE, unreadable: broken });
  });

  it('travels with what is written after it', () => {
    const broken = whole.slice(0, -5);
    const encoded = codec.encode(withAnswers({ 'who-works': text('Someone.') }), broken);
    expect(codec.decode(encoded)).toEqual({
      state: withAnswers({ 'who-works': text('Someone.') }),
      unreadable: broken,
    });
  });

  it('never throws, whatever a truncation leaves', () => {
    for (let length = 0; length < whole.length; length += 1)
      expect(codec.decode(whole.slice(0, length)).state).toEqual(EMPTY_STATE);
  });
});
