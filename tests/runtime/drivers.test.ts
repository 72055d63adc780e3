import { describe, expect, it } from 'vitest';
import type { GivenAnswer } from '../../templates/runtime/driver.ts';
import { DRIVERS } from '../../templates/runtime/drivers/index.ts';
import { identifier, pieces } from '../../templates/runtime/interactions.ts';
import type { QuestionData, Response } from '../../templates/runtime/session.ts';
import { frenchAnswer } from '../support/french-answers.ts';
import { question } from './kit.ts';

const { scorm12, scorm2004 } = DRIVERS;

const told = (
  kind: QuestionData['kind'],
  response: Response,
  more: Partial<GivenAnswer> & { name?: string } = {},
): GivenAnswer => ({
  question: question('why-the-turk', { kind, ...(more.name && { name: more.name }) }) satisfies QuestionData,
  response,
  at: new Date(2026, 0, 2, 3, 4, 5, 678),
  ...more,
});

const [first12, first2004] = [scorm12, scorm2004].map(
  (driver) => (answer: GivenAnswer) => Object.fromEntries(driver.interactions(answer)[0] ?? []),
) as [(answer: GivenAnswer) => Record<string, string>, (answer: GivenAnswer) => Record<string, string>];

const open = (text: string): Response => ({ kind: 'open', text });
const typed = (text: string): Response => ({ kind: 'text', text });
const chosen = (...ids: string[]): Response => ({ kind: 'choice', chosen: ids });

describe('parts that have words', () => {
  const labels = {
    s1: 'l_etiage',
    s2: 'la_crue',
    a1: 'le_plus_bas_niveau',
    a2: 'le_plus_haut_niveau',
    b: 'du_vent',
  };
  const named = (kind: QuestionData['kind'], response: Response): GivenAnswer => ({
    ...told(kind, response),
    question: question('eau', { kind, labels }),
  });

  it('are told in them: a report reads as a list of answers', () => {
    const pairs = named('matching', { kind: 'match', pairs: { s1: 'a1', s2: 'a2' } });
    expect(first12(pairs)).toMatchObject({
      type: 'matching',
      student_response: 'l_etiage.le_plus_bas_niveau,la_crue.le_plus_haut_niveau',
    });
    expect(first2004(pairs)).toMatchObject({
      type: 'matching',
      learner_response: 'l_etiage[.]le_plus_bas_niveau[,]la_crue[.]le_plus_haut_niveau',
    });
    expect(first12(named('single-choice', chosen('b'))).student_response).toBe('du_vent');
    expect(first12(named('ordering', { kind: 'order', items: ['s2', 's1'] })).student_response).toBe(
      'la_crue,l_etiage',
    );
  });

  it('are told by their id where they have none', () => {
    expect(first12(named('single-choice', chosen('c'))).student_response).toBe('c');
  });
});

describe('names that an LMS takes', () => {
  it.each([
    ['', '_'],
    ['\u0000', '_'],
    ['Évian-les-Bains', '_vian_les_Bains'],
    ['A_1', 'A_1'],
  ])('of “%s” is %s', (id, name) => {
    expect(identifier(id)).toBe(name);
  });
});

describe('what an LMS holds when a session begins', () => {
  const holding = (values: Readonly<Record<string, string>>) => (element: string) => values[element] ?? '';

  it.each([
    ['passed', { complete: true, passed: true }],
    ['completed', { complete: true, passed: false }],
    ['failed', { complete: true, passed: false }],
    ['incomplete', { complete: false, passed: false }],
    ['browsed', { complete: false, passed: false }],
    ['', { complete: false, passed: false }],
  ])('of 1.2, “%s”', (status, reached) => {
    expect(scorm12.reached(holding({ 'cmi.core.lesson_status': status }))).toEqual(reached);
  });

  it.each([
    ['completed', 'passed', { complete: true, passed: true }],
    ['completed', 'unknown', { complete: true, passed: false }],
    ['incomplete', 'passed', { complete: false, passed: true }],
    ['', '', { complete: false, passed: false }],
  ])('of 2004, “%s” and “%s”', (completion, success, reached) => {
    const held = holding({ 'cmi.completion_status': completion, 'cmi.success_status': success });
    expect(scorm2004.reached(held)).toEqual(reached);
  });
});

describe('lengths of time', () => {
  it.each([
    [0, '00:00:00', 'PT0H0M0S'],
    [-5_000, '00:00:00', 'PT0H0M0S'],
    [59_999, '00:00:59', 'PT0H0M59S'],
    [3_723_000, '01:02:03', 'PT1H2M3S'],
    [100 * 3_600_000, '100:00:00', 'PT100H0M0S'],
    [20_000 * 3_600_000, '9999:00:00', 'PT20000H0M0S'],
  ])('%d ms: %s, %s', (milliseconds, in12, in2004) => {
    expect(scorm12.duration(milliseconds)).toBe(in12);
    expect(scorm2004.duration(milliseconds)).toBe(in2004);
  });
});

describe('verdicts', () => {
  it('of 1.2 have one status', () => {
    expect(scorm12.verdict({ complete: false })).toEqual([['cmi.core.lesson_status', 'incomplete']]);
    expect(scorm12.verdict({ complete: true })).toEqual([['cmi.core.lesson_status', 'completed']]);
    expect(scorm12.verdict({ complete: true, score: 100 / 3, success: 'failed' })).toEqual([
      ['cmi.core.lesson_status', 'failed'],
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', '33.33'],
    ]);
  });

  it('of 2004 have two, and the score raw and scaled', () => {
    expect(scorm2004.verdict({ complete: true, score: 33.33, success: 'passed' })).toEqual([
      ['cmi.completion_status', 'completed'],
      ['cmi.success_status', 'passed'],
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.score.raw', '33.33'],
      ['cmi.score.scaled', '0.3333'],
    ]);
  });

  it('of 2004 say nothing of what is not known', () => {
    expect(scorm2004.verdict({ complete: false })).toEqual([['cmi.completion_status', 'incomplete']]);
  });

  it('have no exponent, however small', () => {
    expect(scorm12.verdict({ complete: true, score: 1e-7 }).at(-1)?.[1]).toBe('0');
    expect(scorm2004.verdict({ complete: true, score: 0.01 }).at(-1)?.[1]).toBe('0.0001');
  });
});

describe('an answer as an interaction', () => {
  it.each<[QuestionData['kind'], Response, [string, string], [string, string]]>([
    [
      'open',
      open('A man,\nhidden.\t!'),
      ['fill-in', 'A man, ¶ hidden. !'],
      ['long-fill-in', 'A man, ¶ hidden. !'],
    ],
    ['open', open(''), ['fill-in', ''], ['long-fill-in', '']],
    ['short-answer', typed('Babbage'), ['fill-in', 'Babbage'], ['fill-in', 'Babbage']],
    ['short-answer', typed('{a}[,]b'), ['fill-in', '{a}[,]b'], ['fill-in', '(a}(,)b']],
    ['numerical', typed(' 3,14 '), ['numeric', '3.14'], ['numeric', '3.14']],
    ['numerical', typed('about 3'), ['fill-in', 'about 3'], ['fill-in', 'about 3']],
    ['numerical', typed('1e9'), ['fill-in', '1e9'], ['fill-in', '1e9']],
    ['numerical', typed('-12345,1234567'), ['numeric', '-12345.1234567'], ['numeric', '-12345.1234567']],
    ['numerical', typed('123456'), ['fill-in', '123456'], ['fill-in', '123456']],
    ['numerical', typed('1.12345678'), ['fill-in', '1.12345678'], ['fill-in', '1.12345678']],
    ['numerical', typed('3'), ['numeric', '3'], ['numeric', '3']],
    ['numerical', typed('3,'), ['fill-in', '3,'], ['fill-in', '3,']],
    ['numerical', typed('+3'), ['fill-in', '+3'], ['fill-in', '+3']],
    ['numerical', typed(''), ['fill-in', ''], ['fill-in', '']],
    ['open', open(' \t a \n\n\t b '), ['fill-in', 'a ¶ b'], ['long-fill-in', 'a ¶ b']],
    ['short-answer', typed('a[.]b[:]c{'), ['fill-in', 'a[.]b[:]c{'], ['fill-in', 'a(.)b(:)c{']],
    ['true-false', chosen(), ['true-false', ''], ['true-false', 'false']],
    ['multiple-choice', chosen('a', 'a'), ['choice', 'a,a'], ['choice', 'a']],
    ['multiple-choice', chosen(), ['choice', ''], ['choice', '']],
    ['single-choice', chosen('b'), ['choice', 'b'], ['choice', 'b']],
    ['multiple-choice', chosen('a', 'c-é'), ['choice', 'a,c__'], ['choice', 'a[,]c__']],
    ['true-false', chosen('true'), ['true-false', 't'], ['true-false', 'true']],
    ['true-false', chosen('false'), ['true-false', 'f'], ['true-false', 'false']],
    ['ordering', { kind: 'order', items: ['c', 'a'] }, ['sequencing', 'c,a'], ['sequencing', 'c[,]a']],
    [
      'matching',
      { kind: 'match', pairs: { a: 'x', b: 'y' } },
      ['matching', 'a.x,b.y'],
      ['matching', 'a[.]x[,]b[.]y'],
    ],
    [
      'gap-fill',
      { kind: 'gaps', values: ['silk', '', 'steam'] },
      ['fill-in', '(1) silk (2)  (3) steam'],
      ['fill-in', 'silk[,][,]steam'],
    ],
  ])('%s %j', (kind, response, in12, in2004) => {
    const { type, student_response } = first12(told(kind, response));
    expect([type, student_response]).toEqual(in12);
    const modern = first2004(told(kind, response));
    expect([modern.type, modern.learner_response]).toEqual(in2004);
  });

  it.each([
    [undefined, 'neutral', 'neutral'],
    [1, 'correct', 'correct'],
    [0, 'wrong', 'incorrect'],
    [1 / 3, '0.33', '0.33'],
    [1.5, 'correct', 'correct'],
    [-1, 'wrong', 'incorrect'],
  ])('judged %s: %s, %s', (fraction, in12, in2004) => {
    const answer = told('single-choice', chosen('a'), { ...(fraction !== undefined && { fraction }) });
    expect(first12(answer).result).toBe(in12);
    expect(first2004(answer).result).toBe(in2004);
  });

  it('has the time as each version writes it', () => {
    expect(first12(told('open', open('A'))).time).toBe('03:04:05');
    expect(first2004(told('open', open('A'))).timestamp).toBe('2026-01-02T03:04:05');
  });

  it('sets id, then type, then the rest', () => {
    for (const driver of [scorm12, scorm2004])
      expect(
        driver
          .interactions(told('open', open('A')))[0]
          ?.slice(0, 2)
          .map(([field]) => field),
      ).toEqual(['id', 'type']);
  });

  it('of 2004 carries the question’s words, at most 250 characters', () => {
    const name = frenchAnswer(2, 600);
    expect(first2004(told('open', open('A'), { name })).description).toMatch(/^Parmi les avantages/);
    expect(first2004(told('open', open('A'), { name })).description?.length).toBeLessThanOrEqual(250);
  });

  it('has no latency where nobody knows it, and tells what is right before the words', () => {
    for (const driver of [scorm12, scorm2004])
      expect(
        driver.interactions(told('short-answer', typed('A'), { fraction: 1 }))[0]?.map(([field]) => field),
      ).toEqual(
        driver === scorm12
          ? ['id', 'type', 'time', 'result', 'student_response']
          : ['id', 'type', 'timestamp', 'description', 'result', 'learner_response'],
      );
  });

  it('of 2004 tells gaps as one text where there are more, or longer ones, than an LMS takes', () => {
    const gaps = (values: readonly string[]) => first2004(told('gap-fill', { kind: 'gaps', values }));
    expect(gaps(Array.from({ length: 10 }, () => 'x')).type).toBe('fill-in');
    expect(gaps(Array.from({ length: 11 }, () => 'x'))).toMatchObject({
      type: 'long-fill-in',
      learner_response: Array.from({ length: 11 }, (_, index) => `(${index + 1}) x`).join(' '),
    });
    expect(gaps(['x'.repeat(250), '']).type).toBe('fill-in');
    expect(gaps(['x'.repeat(251), 'y'])).toMatchObject({
      type: 'long-fill-in',
      learner_response: `(1) ${'x'.repeat(251)} (2) y`,
    });
  });

  it('of 2004 tells more parts than an LMS takes as words', () => {
    const order = (count: number) =>
      first2004(
        told('ordering', { kind: 'order', items: Array.from({ length: count }, (_, index) => `i${index}`) }),
      );
    expect(order(36).type).toBe('sequencing');
    expect(order(37).type).toBe('long-fill-in');
    expect(order(37).learner_response).toMatch(/^i0 i1 i2 .* i36$/);
  });

  it('of 2004 has a place for 4,000 characters, and says the rest in another', () => {
    const parts = scorm2004
      .interactions(told('open', open('ab '.repeat(1500).trim())))
      .map((fields) => Object.fromEntries(fields));
    expect(parts.map(({ id }) => id)).toEqual(['why-the-turk_1of2', 'why-the-turk_2of2']);
    expect(parts.every(({ learner_response = '' }) => learner_response.length <= 4000)).toBe(true);
  });

  it('of 1.2 has letters for an LMS that takes no words, by the places of the parts', () => {
    const labels = { s1: 'mer', s2: 'lac', a1: 'salee', a2: 'douce' };
    const instead = (
      kind: QuestionData['kind'],
      response: Response,
      parts: QuestionData['labels'] = labels,
    ) =>
      scorm12
        .interactions({ ...told(kind, response), question: question('eau', { kind, labels: parts }) })[0]
        ?.find(([field]) => field === 'student_response')?.[2];
    const pairs = instead('matching', { kind: 'match', pairs: { s1: 'a2', s2: 'a1' } });
    expect(pairs?.value).toBe('1.b,2.a');
    expect(pairs?.beside.map((fields) => Object.fromEntries(fields))).toEqual([
      {
        id: 'eau_words',
        type: 'fill-in',
        time: '03:04:05',
        result: 'neutral',
        student_response: 'mer.douce, lac.salee',
      },
    ]);
    expect(instead('multiple-choice', chosen('s2', 'a2'))?.value).toBe('b,d');
    expect(instead('ordering', { kind: 'order', items: ['a1', 's1'] })?.value).toBe('c,a');
    // None for what was typed, for nothing, and for parts that the question doesn't know or has too many of.
    expect(instead('short-answer', typed('mer'))).toBeUndefined();
    expect(instead('multiple-choice', chosen())).toBeUndefined();
    expect(instead('multiple-choice', chosen('s1', 'gone'))).toBeUndefined();
    expect(instead('matching', { kind: 'match', pairs: { s1: '', s2: 'a1' } })).toBeUndefined();
    const many = Object.fromEntries(Array.from({ length: 37 }, (_, index) => [`p${index}`, `part_${index}`]));
    expect(instead('single-choice', chosen('p35'), many)?.value).toBe('9');
    expect(instead('single-choice', chosen('p36'), many)).toBeUndefined();
  });

  it('counts result and latency once, though it takes several interactions', () => {
    const parts = scorm12
      .interactions(told('short-answer', typed(frenchAnswer(0, 600)), { fraction: 1, latency: 90_000 }))
      .map((fields) => Object.fromEntries(fields));
    expect(parts.map(({ result }) => result)).toEqual(['correct', 'neutral', 'neutral']);
    expect(parts.map(({ latency }) => latency)).toEqual(['00:01:30', undefined, undefined]);
  });
});

describe('a long text in pieces', () => {
  it('loses no word', () => {
    const words = frenchAnswer(3, 1000).replace(/\n/g, ' ');
    const parts = pieces(words, 255, ' ');
    expect(parts.every(({ length }) => length <= 255)).toBe(true);
    expect(parts.join(' ')).toBe(words);
  });

  it('is cut without spaces too, never within a character', () => {
    const parts = pieces('🕑'.repeat(200), 255, ' ');
    expect(parts.join('')).toBe('🕑'.repeat(200));
    expect(parts.some((part) => /\p{Surrogate}/u.test(part))).toBe(false);
  });

  it('is cut at a separator in its second half only, which goes; without one, at the limit', () => {
    expect(pieces('abc defghijkl', 10, ' ')).toEqual(['abc defghi', 'jkl']);
    expect(pieces('abcde fghijkl', 10, ' ')).toEqual(['abcde fghi', 'jkl']);
    expect(pieces('abcdef ghijkl', 10, ' ')).toEqual(['abcdef', 'ghijkl']);
    expect(pieces('abcdefghij klm', 10, ' ')).toEqual(['abcdefghij', 'klm']);
    expect(pieces('abcdef,gh ijkl', 10, ',')).toEqual(['abcdef', 'gh ijkl']);
    expect(pieces('abcdefghi🕑jk', 10, ' ')).toEqual(['abcdefghi', '🕑jk']);
  });

  it('fits exactly where it fits', () => {
    expect(pieces('x'.repeat(255), 255, ' ')).toHaveLength(1);
    expect(pieces(`${'x'.repeat(255)} y`, 255, ' ')).toEqual(['x'.repeat(255), 'y']);
  });
});
