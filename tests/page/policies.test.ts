/** What a lesson's policies make of its page: what is in the package, what is told of it. */
import { describe, expect, test } from 'vitest';
import { answerKey, type LearnerPage, learnerPage } from '../../src/export/page/index.ts';
import { defaultSettings, type Entry, type Lesson, type Settings } from '../../src/lesson/index.ts';
import { wordingIn } from '../../src/messages/index.ts';
import type { PageData } from '../../templates/page/data.ts';
import { decodeKeys } from '../../templates/page/key.ts';
import { html, question, sampleAssets, sampleLesson, sampleQuestions } from '../support/sample-lesson.ts';

const nothing = new Uint8Array();
const kit = {
  version: '0.0.0',
  files: { 'page.css': nothing, 'page.js': nothing, 'licences.txt': nothing },
  schemas: { scorm12: {}, 'scorm2004-3': {}, 'scorm2004-4': {} },
};

const withSettings = (settings: Partial<Settings>, lesson: Lesson = sampleLesson): Lesson => ({
  ...lesson,
  settings: { ...defaultSettings, ...settings },
});

const page = (settings: Partial<Settings>, lesson?: Lesson): LearnerPage =>
  learnerPage(withSettings(settings, lesson), kit, { stateLimit: 4096 });

const textOf = ({ pieces }: Entry): string => pieces.filter((piece) => typeof piece === 'string').join('');
const entry = ({ entries }: LearnerPage, path: string) => entries.find((one) => one.path === path);

const dataOf = (made: LearnerPage): PageData =>
  JSON.parse(/id="cartable-lesson">(.*?)<\/script>/s.exec(textOf(entry(made, 'index.html')!))![1]!);

const keysOf = (made: LearnerPage) => {
  const file = entry(made, 'answers.js');
  return file && decodeKeys(/"(.*)"/.exec(textOf(file))![1]!, sampleLesson.id);
};

const rules = ({ diagnostics }: LearnerPage) =>
  diagnostics.map(({ rule, severity }) => `${severity} ${rule}`);

const open = sampleQuestions.filter(({ kind }) => kind === 'open');
const onlyOpen: Lesson = { ...sampleLesson, questions: open };

/** Words of model answers and of what is said about answers. */
const ANSWERS = [
  'creuse la rive extérieure',
  'l’eau perd de la hauteur',
  'Le limon en est une sorte',
  'Tanneurs',
];

describe('answers', () => {
  test.each(['after-answer', 'after-finish'] as const)(
    '%s: the package has them, encoded, and the ledger says so',
    (answers) => {
      const made = page({ answers });
      expect(dataOf(made)).toMatchObject({ answers, hasKeys: true });
      expect(JSON.stringify(keysOf(made))).toContain('creuse la rive extérieure');
      expect(made.ledger['energie-du-moulin']).toContain('answers.js: solution');
      expect(answerKey(withSettings({ answers }))).toBeUndefined();
    },
  );

  describe.each(['teacher', 'never'] as const)('%s', (answers) => {
    const made = page({ answers });
    const key = textOf(answerKey(withSettings({ answers }))!);

    test('no file of the package has an answer, hints alone are there for the asking', () => {
      const all = made.entries.map(textOf).join('') + JSON.stringify(keysOf(made));
      for (const words of ANSWERS) expect(all).not.toContain(words);
      expect(Object.values(keysOf(made)!).map((one) => Object.keys(one))).toEqual([['hints'], ['hints']]);
    });

    test('the key has every answer of the lesson, under the file’s name in the ledger', () => {
      for (const words of ANSWERS) expect(key).toContain(words);
      expect(key).toContain('L’étiage → le plus bas niveau');
      expect(key).toContain('1. torrent');
      expect(key).toContain('2,5 ± 0,05 m/s');
      expect(made.ledger['energie-du-moulin']).toEqual([
        'answers.html: feedback',
        'answers.html: solution',
        'answers.html: feedback on option a',
        'answers.html: feedback on option b',
      ]);
      expect(made.ledger['pourquoi-la-riviere']).toEqual([
        'answers.html: feedback',
        'answers.js: hint 1',
        'answers.js: hint 2',
      ]);
    });

    test('it says that closed questions are recorded and not marked', () => {
      expect(rules(made)).toEqual(['info closed-not-marked']);
      expect(rules(page({ answers, scoring: 'graded' }))).toEqual([
        'warning scoring-nothing-to-grade',
        'info closed-not-marked',
      ]);
      expect(dataOf(page({ answers, scoring: 'graded' })).policy).toMatchObject({ scoring: 'none' });
    });
  });

  test('without hints there is nothing to load, and no file', () => {
    const quiet = { ...sampleLesson, questions: sampleQuestions.map((one) => ({ ...one, hints: [] })) };
    const made = page({ answers: 'never' }, quiet);
    expect(entry(made, 'answers.js')).toBeUndefined();
    expect(dataOf(made).hasKeys).toBe(false);
  });

  test('a picture that only an answer shows stays out of the package, and is in the key', () => {
    const { poster } = sampleAssets;
    const told = question('open', 'why', '<p>Why?</p>', {
      feedback: html('<p>See <img src="asset:media/moulin.svg" alt="The mill"></p>'),
    });
    const lesson: Lesson = {
      ...sampleLesson,
      body: html('<cartable-question data-id="why"></cartable-question>'),
      questions: [told],
      assets: [poster],
    };
    expect(entry(page({}, lesson), poster.path)).toBeDefined();
    expect(entry(page({ answers: 'never' }, lesson), poster.path)).toBeUndefined();
    const key = answerKey(withSettings({ answers: 'never' }, lesson))!;
    expect(key.path).toBe('la-riviere-et-le-moulin.answers.html');
    expect(textOf(key)).toContain('<img src="data:image/svg+xml;base64,');
    expect(key.pieces).toContainEqual({ base64: poster.content });
  });
});

describe('questions: none', () => {
  test('the page asks nothing and holds no answer; a sentence says where they are', () => {
    const made = page({ questions: 'none' });
    const text = textOf(entry(made, 'index.html')!);
    expect(dataOf(made).questions).toEqual([]);
    expect(entry(made, 'answers.js')).toBeUndefined();
    expect(text).toContain('Les questions de cette partie se posent dans le test');
    expect(text).not.toContain('méandres&nbsp;?');
    expect(made.ledger).toEqual({});
  });
});

describe('scoring', () => {
  test('the page is told the policies', () => {
    const policy = { completion: 'both', passMark: 60, attempts: 2 } as const;
    expect(dataOf(page(policy)).policy).toEqual({ ...policy, scoring: 'graded' });
    expect(dataOf(page({})).policy).toEqual({ completion: 'questions', scoring: 'mixed' });
  });

  test.each([
    ['no closed question', { passMark: 60 }, onlyOpen],
    ['no key in the package', { passMark: 60, answers: 'never' }, sampleLesson],
  ] as const)('a pass mark with %s passes and fails nobody, and says so', (_, settings, lesson) => {
    const made = page(settings, lesson);
    expect(rules(made)).toContain('warning pass-mark-without-graded');
    expect(dataOf(made).policy).toMatchObject({ scoring: 'none' });
    expect(dataOf(made).policy).not.toHaveProperty('passMark');
  });

  test('what the page can’t judge is worth nothing, unless any answer counts', () => {
    const worth = (settings: Partial<Settings>, lesson?: Lesson) => {
      const { policy, questions } = dataOf(page(settings, lesson));
      return [
        policy?.scoring,
        new Set(questions.filter(({ points }) => points > 0).map(({ kind }) => kind === 'open')),
      ];
    };
    const onlyClosed = { ...sampleLesson, questions: sampleQuestions.filter(({ kind }) => kind !== 'open') };
    expect(worth({})).toEqual(['mixed', new Set([true, false])]);
    expect(worth({ answers: 'never' })).toEqual(['mixed', new Set([true])]);
    expect(worth({ answers: 'never', scoring: 'participation' })).toEqual([
      'participation',
      new Set([true, false]),
    ]);
    expect(worth({ scoring: 'graded' })).toEqual(['graded', new Set([false])]);
    expect(worth({ answers: 'teacher' }, onlyClosed)).toEqual(['none', new Set()]);
  });

  test('a pass mark beside participation is graded all the same, and said to be', () => {
    const made = page({ passMark: 60, scoring: 'participation' });
    expect(rules(made)).toEqual(['warning pass-mark-scoring']);
    expect(dataOf(made).policy).toMatchObject({ scoring: 'graded' });
  });
});

describe('room for answers', () => {
  const asking = (count: number, language = 'fr'): Lesson => ({
    ...sampleLesson,
    language,
    questions: Array.from({ length: count }, (_, n) => question('open', `q${n}`, `<p>Q ${n}</p>`, {})),
  });

  test('six open questions in SCORM 1.2 have about a thousand characters each, and some six hundred in any case', () => {
    const { state } = page({}, asking(6));
    expect(state).toMatchObject({ limit: 4096, open: 6 });
    expect(state!.expected).toBeGreaterThan(900);
    expect(state!.expected).toBeLessThan(1300);
    expect(state!.guaranteed).toBeGreaterThan(500);
    expect(state!.guaranteed).toBeLessThan(state!.expected);
    expect(page({}, asking(6)).state).toEqual(state);
  });

  test('`stateLimit` is what the LMS keeps', () => {
    const made = page({ stateLimit: 64_000 }, asking(6));
    expect(dataOf(made).stateLimit).toBe(64_000);
    expect(made.state!.expected).toBeGreaterThan(15_000);
  });

  test('what is promised fits, to the last character, as the run-time measures', async () => {
    const { frenchAnswer } = await import('../support/french-answers.ts');
    const { stateCodec, EMPTY_STATE } = await import('../../templates/runtime/state.ts');
    const made = page({}, asking(6));
    const { questions } = dataOf(made);
    const answers = questions.map(({ id, revision }, n) => [
      id,
      { response: { kind: 'open', text: frenchAnswer(n, made.state!.expected) }, given: true, revision },
    ]);
    const text = stateCodec(questions).encode({ ...EMPTY_STATE, answers: Object.fromEntries(answers) });
    expect(text.length).toBeLessThan(4096 * 1.02);
  });

  test('a lesson that can run full is told of, one that will run full is a warning', () => {
    expect(rules(page({}, asking(6)))).toEqual([]);
    expect(rules(page({}, asking(7)))).toEqual(['info state-room-limited']);
    expect(rules(page({}, asking(30)))).toEqual(['warning state-room-small']);
    expect(rules(page({ stateLimit: 64_000 }, asking(30)))).toEqual([]);
  });

  test('it says how many open questions have room enough, and where there is more', () => {
    const told = (settings: Partial<Settings>, lesson: Lesson) => page(settings, lesson).diagnostics[0]!;
    expect(wordingIn(told({}, asking(12)), 'en').remedy).toContain('Ask at most 6 open questions a package');
    expect(wordingIn(told({}, asking(12)), 'en').remedy).toContain('--to scorm2004');
    expect(wordingIn(told({}, asking(12)), 'fr').remedy).toContain('au plus 6 questions ouvertes');
    expect(wordingIn(told({ stateLimit: 64_000 }, asking(200)), 'en').remedy).not.toContain('scorm2004');
  });

  test('so is one whose closed questions alone take more than the LMS keeps', () => {
    const ticking = (count: number): Lesson => ({
      ...sampleLesson,
      questions: Array.from({ length: count }, (_, n) =>
        question('true-false', `q${n}`, `<p>Q ${n}</p>`, { answer: true }),
      ),
    });
    expect(rules(page({}, ticking(300)))).toEqual([]);
    expect(rules(page({}, ticking(600)))).toEqual(['warning state-room-full']);
    expect(rules(page({ questions: 'none' }, ticking(600)))).toEqual([]);
  });
});

test('a formula that can’t be drawn is told of, once, with its line', () => {
  const broken = html('<p><cartable-math data-display="inline">\\frac{1}{</cartable-math></p>');
  const [math] = (broken.children[0] as { children: { data?: unknown }[] }).children;
  math!.data = { place: { file: 'part.md', line: 7, column: 3 } };
  const lesson = {
    ...sampleLesson,
    body: broken,
    questions: [],
    glossary: [{ term: 'x', definition: broken }],
  };
  const [one, ...others] = page({}, lesson).diagnostics;
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    rule: 'math-broken',
    severity: 'warning',
    file: 'part.md',
    line: 7,
    column: 3,
  });
  expect(wordingIn(one!, 'en').message).toMatch(/^The formula “\\frac\{1\}\{” can’t be drawn: \S.*\.$/);
});

test('formulas of chemistry are drawn, as mhchem has them', () => {
  const [reaction, amount] = ['\\ce{2H2 + O2 -> 2H2O}', '\\pu{3.5 mol//L}'];
  const body = html(`<p><cartable-math data-display="inline">${reaction}</cartable-math></p>
<p><cartable-math data-display="block">${amount}</cartable-math></p>`);
  expect(page({}, { ...sampleLesson, body, questions: [] }).diagnostics).toEqual([]);
});
