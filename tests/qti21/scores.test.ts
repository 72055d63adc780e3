/**
 * Lessons as QTI 2.1 packages, played: what an answer is worth there is what it is worth on the lesson's page, and what
 * is told of it is what the lesson tells.
 */
import { describe, expect, it } from 'vitest';
import { exportQti21, exportQti21OfCourse } from '../../src/export/qti21/index.ts';
import { defaultSettings, type Lesson, plainText, type Question } from '../../src/lesson/index.ts';
import { html, question, sampleLesson } from '../support/sample-lesson.ts';
import { type Asked, askedIn, filesOf, packed, textsOf } from './asked.ts';

import { ASKING, LESSONS } from './lessons.ts';
import { oddLesson } from './odd-lesson.ts';
import {
  type Answer,
  chance,
  emptyAnswer,
  hintRequest,
  inItem,
  isEmpty,
  lax,
  rightAnswer,
  someAnswer,
  worthOnPage,
} from './plays.ts';
import { type Item, type Played, play, readItem } from './processor.ts';
import { playTest } from './processor-assessment.ts';
import { packageOf } from './processor-package.ts';

const asking = (...questions: readonly Question[]): Lesson => ({ ...sampleLesson, questions, contexts: [] });
const only = (one: Question): Asked => askedIn(asking(one))[0]!;
const playing = ({ item, question: one }: Asked, answer: Answer): Played =>
  play(item, inItem(item, one, answer));
const scoring = (asked: Asked, ...answers: readonly Answer[]): readonly number[] =>
  answers.map((answer) => playing(asked, answer).score);

const choice = (...chosen: readonly number[]): Answer => ({ kind: 'choice', chosen });
const text = (words: string): Answer => ({ kind: 'text', text: words });

describe('each kind of question is worth its points', () => {
  const options = (...correct: readonly boolean[]) =>
    correct.map((one, index) => ({
      id: 'abcd'[index]!,
      content: html(`<p>Option ${index + 1}</p>`),
      correct: one,
      feedback: html(`<p>Of ${index + 1}.</p>`),
    }));

  it('single choice: all or nothing', () => {
    const asked = only(
      question('single-choice', 'one', '<p>Which?</p>', { points: 2, options: options(false, true, false) }),
    );
    expect(scoring(asked, choice(1), choice(0), choice(2), choice())).toEqual([2, 0, 0, 0]);
    expect(playing(asked, choice(0)).feedback.join(' ')).toContain('Of 1.');
    expect(playing(asked, choice(1)).feedback.join(' ')).not.toContain('Of 1.');
  });

  it('multiple choice: a wrong one takes away what a right one gives, and never more', () => {
    const asked = only(
      question('multiple-choice', 'some', '<p>Which?</p>', {
        points: 3,
        options: options(true, true, true, false),
      }),
    );
    const played = scoring(
      asked,
      choice(0, 1, 2),
      choice(0, 1),
      choice(0, 1, 3),
      choice(3),
      choice(),
      choice(0, 1, 2, 3),
    );
    expect(played).toEqual([3, 2, 1, 0, 0, 2].map((one) => expect.closeTo(one, 4)));
    const told = playing(asked, choice(0, 3)).feedback.join(' ');
    expect(told).toContain('Of 1.');
    expect(told).toContain('Of 4.');
    expect(told).not.toContain('Of 2.');
  });

  it('true or false', () => {
    const asked = only(
      question('true-false', 'so', '<p>Is it so?</p>', {
        answer: false,
        whenTrue: html('<p>No, it isn’t.</p>'),
        whenFalse: html('<p>Quite so.</p>'),
      }),
    );
    expect(scoring(asked, choice(1), choice(0), choice())).toEqual([1, 0, 0]);
    expect(playing(asked, choice(0)).feedback.join(' ')).toContain('No, it isn’t.');
    expect(playing(asked, choice(1)).feedback.join(' ')).toContain('Quite so.');
  });

  it('short answer: what each text is worth, capitals as the lesson has them count', () => {
    const accepted = [
      { text: 'Berne', fraction: 1 },
      { text: 'Zürich', fraction: 0.5, feedback: html('<p>Nearly.</p>') },
    ];
    const asked = only(
      question('short-answer', 'town', '<p>Where?</p>', { points: 2, accepted, caseSensitive: false }),
    );
    expect(scoring(asked, text('Berne'), text('BERNE'), text('zürich'), text('Bern'), text(''))).toEqual([
      2, 2, 1, 0, 0,
    ]);
    expect(playing(asked, text('Zürich')).feedback.join(' ')).toContain('Nearly.');
    const strict = only(question('short-answer', 'town', '<p>Where?</p>', { accepted, caseSensitive: true }));
    expect(scoring(strict, text('Berne'), text('berne'))).toEqual([1, 0]);
  });

  it('numbers: within the tolerance of each, with both bounds', () => {
    const asked = only(
      question('numerical', 'g', '<p>How much?</p>', {
        points: 2,
        accepted: [
          { value: 9.81, tolerance: 0.01, fraction: 1 },
          { value: 10, tolerance: 0.5, fraction: 0.5, feedback: html('<p>Roughly.</p>') },
        ],
      }),
    );
    const played = scoring(
      asked,
      text('9.81'),
      text('9.8'),
      text('9.82'),
      text('9.7'),
      text('10.5'),
      text('10.51'),
      text('-9.81'),
      text(''),
    );
    expect(played).toEqual([2, 2, 2, 1, 1, 0, 0, 0]);
    expect(playing(asked, text('10')).feedback.join(' ')).toContain('Roughly.');
    expect(playing(asked, text('9.81')).feedback.join(' ')).not.toContain('Roughly.');
  });

  it('a negative number, and one that is nothing', () => {
    const of = (value: number, tolerance: number) =>
      only(question('numerical', 'n', '<p>How much?</p>', { accepted: [{ value, tolerance, fraction: 1 }] }));
    expect(scoring(of(-4, 0.5), text('-4.5'), text('-3.5'), text('-4.6'), text('4'))).toEqual([1, 1, 0, 0]);
    expect(scoring(of(0, 0), text('0'), text('0.0'), text('-0'), text('0.01'))).toEqual([1, 1, 1, 0]);
  });

  it('matching: of each pair its part', () => {
    const asked = only(
      question('matching', 'pairs', '<p>Match.</p>', {
        points: 3,
        pairs: ['Ice', 'Water', 'Snow'].map((one) => ({
          stem: html(`<p>${one}</p>`),
          answer: one === 'Water' ? 'liquid' : 'solid',
        })),
        distractors: ['gas'],
      }),
    );
    const match = (...answers: readonly (string | undefined)[]): Answer => ({ kind: 'match', answers });
    const played = scoring(
      asked,
      match('solid', 'liquid', 'solid'),
      match('solid', 'gas', 'solid'),
      match('liquid', 'liquid', undefined),
      match('gas', 'gas', 'gas'),
      match(undefined, undefined, undefined),
    );
    expect(played).toEqual([3, 2, 1, 0, 0].map((one) => expect.closeTo(one, 4)));
  });

  it('ordering: an item is right at its own place', () => {
    const items = ['one', 'two', 'three', 'four'].map((one) => html(`<p>${one}</p>`));
    const asked = only(question('ordering', 'row', '<p>Put in order.</p>', { points: 4, items }));
    const order = (...places: readonly number[]): Answer => ({ kind: 'order', items: places });
    expect(scoring(asked, order(0, 1, 2, 3), order(1, 0, 2, 3), order(3, 0, 1, 2), order())).toEqual([
      4, 2, 0, 0,
    ]);
  });

  it('gaps: typed and chosen ones share the points', () => {
    const asked = only(
      question(
        'gap-fill',
        'gaps',
        '<p>Ice <cartable-gap data-index="0"></cartable-gap> on <cartable-gap data-index="1"></cartable-gap>.</p>',
        {
          points: 2,
          gaps: [
            {
              accepted: [
                { text: 'floats', fraction: 1 },
                { text: 'swims', fraction: 0.5 },
              ],
            },
            { accepted: [{ text: 'water', fraction: 1 }], choices: ['water', 'oil'] },
          ],
        },
      ),
    );
    const gaps = (...values: readonly string[]): Answer => ({ kind: 'gaps', values });
    expect(
      scoring(
        asked,
        gaps('floats', 'water'),
        gaps('Floats', 'oil'),
        gaps('swims', 'water'),
        gaps('', 'water'),
        gaps('', ''),
      ),
    ).toEqual([2, 1, 1.5, 1, 0]);
  });

  it('an open question is graded by a person, who finds its points and its model answer', () => {
    const asked = only(
      question('open', 'why', '<p>Why?</p>', { points: 4, feedback: html('<p>It is light.</p>') }),
    );
    const { score, outcomes } = playing(asked, { kind: 'open', text: 'Because.' });
    expect(score).toBe(0);
    expect(outcomes.get('MAXSCORE')?.items).toEqual([4]);
  });
});

const TIMES = 300;

it('a lesson that asks nothing has no package', () => {
  for (const [, lesson] of LESSONS.filter(([, { questions }]) => questions.length === 0))
    expect(exportQti21(lesson).entries).toEqual([]);
});

describe.each(ASKING)('%s', (_, lesson) => {
  it('is worth in all its questions what its page gives, whatever is answered', () => {
    const next = chance(lesson.title.length);
    const differences = new Set<string>();
    for (const asked of askedIn(lesson)) {
      const some = Array.from({ length: TIMES }, () => someAnswer(asked.question, next));
      for (const answer of [rightAnswer(asked.question), emptyAnswer(asked.question), ...some]) {
        const onPage = worthOnPage(asked.question, answer) ?? 0;
        const { score } = playing(asked, answer);
        if (Math.abs(score - onPage) >= 1e-4)
          differences.add(
            `${asked.question.id}, ${JSON.stringify(answer)}: ${onPage} on the page, ${score} here`,
          );
      }
    }
    expect([...differences]).toEqual([]);
  });

  it('says of an answer whether it is right, in the words that OpenOLAT and Inspera know', () => {
    const next = chance(lesson.title.length + 2);
    for (const asked of askedIn(lesson))
      for (const answer of [rightAnswer, emptyAnswer, someAnswer].map((one) => one(asked.question, next))) {
        const { outcomes } = playing(asked, answer);
        const said = ['FEEDBACKBASIC', 'FEEDBACK'].map((one) => outcomes.get(one)?.items[0]);
        expect(said, `${asked.question.id} ${JSON.stringify(answer)}`).toEqual(
          verdictOn(asked.question, answer),
        );
      }
  });

  it('has a mapping that is worth the same to who asks nothing else', () => {
    const files = filesOf(lesson);
    const whole = packed(lesson);
    const next = chance(lesson.title.length + 3);
    for (const asked of askedIn(lesson, whole)) {
      const item = byMappingAlone(files.get(whole.paths.get(asked.identifier)!)!);
      if (!item) continue;
      for (let times = 0; times < TIMES / 3; times += 1) {
        const answer = someAnswer(asked.question, next);
        const { score } = playing({ ...asked, item }, answer);
        expect(score, `${asked.question.id} ${JSON.stringify(answer)}`).toBeCloseTo(
          worthOnPage(asked.question, answer) ?? 0,
          4,
        );
      }
    }
  });

  it('never gives more than its page for what is written loosely', () => {
    const next = chance(lesson.title.length + 1);
    for (const asked of askedIn(lesson))
      for (let times = 0; times < TIMES / 3; times += 1) {
        const answer = lax(asked.question, someAnswer(asked.question, next), next);
        expect(playing(asked, answer).score).toBeLessThanOrEqual(
          (worthOnPage(asked.question, answer) ?? 0) + 1e-4,
        );
      }
  });

  it('has all points where all is right, none where nothing is answered', () => {
    const whole = packed(lesson);
    const all = askedIn(lesson, whole);
    const closed = all.filter((one) => one.question.kind !== 'open');
    const total = (list: readonly Asked[]) => list.reduce((sum, one) => sum + one.question.points, 0);
    const test = (answer: (one: Question) => Answer) =>
      playTest(whole.test!, new Map(all.map((one) => [one.identifier, playing(one, answer(one.question))])));
    const right = test(rightAnswer);
    expect(right.score).toBeCloseTo(total(closed), 4);
    expect(right.outcomes.get('MAXSCORE')?.items[0]).toBeCloseTo(total(all), 4);
    expect(test(emptyAnswer).score).toBe(0);
  });

  it('tells what the lesson tells of an answer, once there is one', () => {
    for (const asked of askedIn(lesson)) {
      const { feedback } = asked.question;
      const said = (answer: Answer) => squeezed(playing(asked, answer).feedback.join(' '));
      const words = feedback && firstWords(plainText(feedback));
      if (!words) continue;
      expect(said(rightAnswer(asked.question))).toContain(words);
      if (isEmpty(emptyAnswer(asked.question)))
        expect(said(emptyAnswer(asked.question))).not.toContain(words);
    }
  });
});

/** What `FEEDBACKBASIC` of OpenOLAT and `FEEDBACK` of Inspera are to hold. */
function verdictOn(question: Question, answer: Answer): readonly [string, string] {
  if (isEmpty(answer)) return ['empty', 'feedback_unanswered'];
  const worth = worthOnPage(question, answer);
  if (worth === undefined) return ['answered', 'feedback_answered'];
  if (worth >= question.points - 1e-9) return ['correct', 'feedback_correct'];
  return worth > 0 ? ['partial', 'feedback_partially_correct'] : ['incorrect', 'feedback_wrong'];
}

/** The item as one who only adds up its mappings takes it; undefined where a response has none. */
function byMappingAlone(source: string): Item | undefined {
  const mapped = [...readItem(source).responses].filter(([one]) => !/HINT/.test(one));
  if (mapped.length === 0 || mapped.some(([, { mapping }]) => !mapping)) return undefined;
  const sum = mapped.map(([one]) => `<mapResponse identifier="${one}"/>`).join('');
  return readItem(
    source.replace(
      /<responseProcessing>[\s\S]*<\/responseProcessing>/,
      `<responseProcessing><setOutcomeValue identifier="SCORE"><sum>${sum}</sum></setOutcomeValue></responseProcessing>`,
    ),
  );
}

const squeezed = (words: string): string => words.replace(/\s/g, '');

/** As far as no formula nor line of code may be written otherwise. */
const firstWords = (words: string): string => squeezed(/^[\p{L}\s,’'-]{0,60}/u.exec(words)?.[0] ?? '');

describe('a course', () => {
  const lessons = [
    { ...sampleLesson, settings: { ...sampleLesson.settings, draw: 3 } },
    { ...sampleLesson, id: 'la-mer', title: 'La mer' },
    oddLesson,
  ];
  const { test, items } = packageOf(
    textsOf(
      exportQti21OfCourse({
        id: 'eau',
        title: 'L’eau',
        language: 'fr',
        source: 'eau',
        keywords: [],
        authors: [],
        lessons,
      }),
    ),
  );
  const questions = lessons.flatMap((one) => one.questions);
  const played = test!.items.map(({ identifier }, index) => {
    const item = items.get(identifier)!;
    return [identifier, play(item, inItem(item, questions[index]!, rightAnswer(questions[index]!)))] as const;
  });
  const most = (some: readonly Question[]) => some.reduce((sum, one) => sum + one.points, 0);

  it('asks the questions of its lessons in their order, each with all its points', () => {
    expect(played).toHaveLength(questions.length);
    const { score, outcomes } = playTest(test!, new Map(played));
    expect(score).toBeCloseTo(most(questions.filter(({ kind }) => kind !== 'open')), 4);
    expect(outcomes.get('MAXSCORE')?.items[0]).toBeCloseTo(most(questions), 4);
  });

  it('is worth what was drawn, where a lesson draws', () => {
    const [first] = test!.items[0]!.sections;
    expect(first).toMatchObject({ select: 3 });
    const drawn = test!.items.map((one, index) => index < 3 || !one.sections.includes(first!));
    const { score, outcomes } = playTest(test!, new Map(played.filter((_, index) => drawn[index])));
    const asked = questions.filter((_, index) => drawn[index]);
    expect(score).toBeCloseTo(most(asked.filter(({ kind }) => kind !== 'open')), 4);
    expect(outcomes.get('MAXSCORE')?.items[0]).toBeCloseTo(most(asked), 4);
  });
});

it('a hint is told to who asks for it, and nothing else with it', () => {
  const asked = only(
    question('short-answer', 'town', '<p>Where?</p>', {
      accepted: [{ text: 'Berne', fraction: 1 }],
      caseSensitive: false,
      hints: [html('<p>It has bears.</p>')],
      feedback: html('<p>The bears live by the river.</p>'),
    }),
  );
  const words = [...asked.item.interactions.values()].map(({ name }) => name);
  expect(words).toEqual(['textEntryInteraction', 'endAttemptInteraction']);
  const { feedback } = play(asked.item, hintRequest(asked.item)!);
  expect(feedback.join(' ')).toContain('It has bears.');
  expect(feedback.join(' ')).not.toContain('by the river');
  expect(playing(asked, text('Berne')).feedback.join(' ')).not.toContain('It has bears.');
});

it('an answer that the settings keep back is not in the package', () => {
  const kept = { ...sampleLesson, settings: { ...defaultSettings, answers: 'never' as const } };
  const { entries } = exportQti21(kept);
  const words = entries.map(({ pieces }) => pieces.map(String).join('')).join('');
  expect(words).not.toContain('L’eau creuse la rive extérieure');
});
