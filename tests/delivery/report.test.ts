import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { report, reportJson, reportSchema } from '../../src/delivery/index.ts';
import type { Lesson } from '../../src/lesson/index.ts';
import { question, sampleLesson } from '../support/sample-lesson.ts';
import { deliveryOf, sampleDelivery } from './delivery.ts';

/** A lesson that says as little as a lesson can. */
const bareLesson: Lesson = {
  ...sampleLesson,
  duration: undefined,
  licence: undefined,
  keywords: [],
  authors: [],
  assets: [],
  questions: [question('open', 'pourquoi', '<p>Pourquoi ?</p>', {})],
};

describe('the report', () => {
  const written = report(sampleDelivery);

  test('names the lesson', () => {
    expect(written.lesson).toEqual({
      id: 'la-riviere-et-le-moulin',
      title: 'La rivière et le moulin',
      language: 'fr',
      source: 'content/riviere/lesson.md',
      duration: 'PT45M',
      keywords: ['méandre', 'moulin', 'énergie'],
      licence: 'CC-BY-SA-4.0',
      authors: ['Camille Rochat'],
    });
  });

  test('says of each question where it stands and, for each target, where its answer went', () => {
    expect(written.questions[0]).toEqual({
      id: 'pourquoi-la-riviere',
      revision: expect.stringMatching(/^[0-9a-f]{8}$/),
      kind: 'open',
      label: 'a)',
      prompt: 'a) Pourquoi la rivière fait-elle des méandres\u00a0?',
      source: { file: 'content/riviere/lesson.md', line: 12 },
      hasFeedback: true,
      hints: 2,
      points: 1,
      fields: { scorm12: ['answers.js'], 'moodle-quiz': ['generalfeedback', 'graderinfo'] },
    });
  });

  test('shows an answer that reached no field as an empty list, not as silence', () => {
    const [scorm, quiz] = sampleDelivery.packages;
    const lost = report({ ...sampleDelivery, packages: [scorm!, { ...quiz!, ledger: {} }] });
    expect(lost.questions[0]?.fields['moodle-quiz']).toEqual([]);
  });

  test('knows a question without model answer from one whose options have their own comments', () => {
    const lesson = {
      ...bareLesson,
      questions: [
        question('open', 'pourquoi', '<p>Pourquoi ?</p>', {}),
        question('true-false', 'vrai', '<p>Vrai ?</p>', { answer: true, whenTrue: sampleLesson.body }),
      ],
    };
    expect(report(deliveryOf(lesson)).questions.map(({ hasFeedback }) => hasFeedback)).toEqual([false, true]);
  });

  test('lists assets without their bytes and packages without their ledgers', () => {
    expect(Object.keys(written.assets[0]!)).toEqual(['path', 'source', 'type', 'bytes', 'sha256']);
    expect(written.packages[1]).toEqual({
      target: 'moodle-quiz',
      state: null,
      file: 'la-riviere-et-le-moulin.moodle-quiz.xml',
      bytes: 412_077,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('words diagnostics in English, whatever the lesson’s language', () => {
    expect(written.diagnostics).toEqual([
      {
        rule: 'course-page-twice',
        severity: 'info',
        file: 'content/riviere/lesson.md',
        line: 3,
        column: 1,
        message: '“riviere” is listed a second time; the first is at toc.yml:3.',
        assumed: 'It stands in the course once, at its first place.',
        remedy: null,
      },
      {
        rule: 'label-duplicate',
        severity: 'warning',
        file: 'content/riviere/lesson.md',
        line: 41,
        column: 1,
        message: 'The label “c)” was already used on line 12.',
        assumed: 'Both are kept as they are written: a label never identifies a question.',
        remedy: 'Renumber the questions.',
      },
    ]);
  });

  test('has null where the lesson is silent, so that every key is always there', () => {
    const { lesson, questions } = report(deliveryOf(bareLesson));
    expect(lesson).toMatchObject({ duration: null, licence: null, keywords: [], authors: [] });
    expect(questions[0]).toMatchObject({ label: null, hasFeedback: false, hints: 0 });
  });

  test('is written as indented JSON that ends in a newline, the same each time', () => {
    expect(reportJson(report(sampleDelivery))).toBe(`${JSON.stringify(written, null, 2)}\n`);
    expect(reportJson(report(deliveryOf(sampleLesson)))).toBe(reportJson(report(sampleDelivery)));
  });
});

describe('the report’s schema', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(reportSchema() as object);

  test('is what `npm run docs` writes', async () => {
    const written = `${JSON.stringify(reportSchema(), null, 2)}\n`;
    await expect(written).toMatchFileSnapshot('../../src/delivery/report.schema.json');
  });

  test.each([
    ['a full report', sampleDelivery],
    ['the report of a lesson that says little', deliveryOf(bareLesson)],
    ['the report of a lesson with no package', deliveryOf(sampleLesson, { packages: [] })],
    ['the report of a quiz that had no question', deliveryOf({ ...bareLesson, questions: [] })],
  ])('admits %s', (_, delivery) => {
    validate(JSON.parse(reportJson(report(delivery))));
    expect(validate.errors).toBeNull();
  });

  test('refuses an unknown kind of question and a hash that is none', () => {
    const written = report(sampleDelivery);
    const broken = {
      ...written,
      questions: [{ ...written.questions[0], kind: 'essay' }],
      packages: [{ ...written.packages[0], sha256: 'none' }],
    };
    validate(broken);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual([
      '/questions/0/kind',
      '/packages/0/sha256',
    ]);
  });
});
