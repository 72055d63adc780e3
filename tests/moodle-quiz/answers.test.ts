/** One answers policy: what of a lesson's answers the quiz holds, and whether the ledger says so. */
import { describe, expect, test } from 'vitest';
import { exportMoodleQuiz } from '../../src/export/moodle-quiz/index.ts';
import { defaultSettings, type Settings } from '../../src/lesson/index.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { fieldText, rulesOf, textOf } from './support.ts';

const quiz = (answers: Settings['answers']) => {
  const made = exportMoodleQuiz({ ...sampleLesson, settings: { ...defaultSettings, answers } });
  const questions = textOf(made.entries[0]).split('<question ');
  const question = (id: string): string =>
    questions.find((one) => /<idnumber>(?:<!\[CDATA\[)?([^\]<]*)/.exec(one)?.[1] === id)!;
  const field = (id: string, name: string): string => fieldText(question(id), name);
  return { ...made, question, field };
};

const OPEN = 'pourquoi-la-riviere';
const CLOSED = 'energie-du-moulin';
const MODEL = 'creuse la rive extérieure';

describe.each(['after-answer', 'after-finish'] as const)('%s', (answers) => {
  test('the model answer is general feedback and information for graders', () => {
    const { field, ledger, diagnostics } = quiz(answers);
    expect(field(OPEN, 'generalfeedback')).toContain(MODEL);
    expect(field(OPEN, 'graderinfo')).toContain(MODEL);
    expect(ledger[OPEN]).toEqual(['generalfeedback', 'graderinfo', 'questiontext/details']);
    expect(rulesOf(diagnostics)).toEqual(['info moodle-ordering-version', 'info moodle-gap-points']);
  });
});

describe.each(['teacher', 'never'] as const)('%s', (answers) => {
  const { question, field, ledger, diagnostics } = quiz(answers);

  test('learners are told nothing: no general feedback, none on their answers', () => {
    for (const { id } of sampleLesson.questions) {
      expect(field(id, 'generalfeedback')).toBe('');
      expect(question(id)).not.toMatch(/<feedback[ >]/);
    }
    expect(question(CLOSED)).not.toContain('l’eau perd de la hauteur');
  });

  test('closed questions keep what is right: Moodle marks by it', () => {
    expect(question(CLOSED)).toContain('fraction="100"');
    expect(ledger[CLOSED]).toEqual([
      'answer[1]',
      'answers.html: feedback',
      'answers.html: feedback on option a',
      'answers.html: feedback on option b',
    ]);
  });

  test('nothing is lost by it', () => {
    expect(rulesOf(diagnostics)).toEqual(['info moodle-ordering-version', 'info moodle-gap-points']);
  });
});

test('teacher: graders alone have the model answer of an open question', () => {
  const { field, ledger } = quiz('teacher');
  expect(field(OPEN, 'graderinfo')).toContain(MODEL);
  expect(ledger[OPEN]).toEqual(['graderinfo', 'questiontext/details']);
});

test('never: nobody has it, it is in the key alone', () => {
  const { question, ledger } = quiz('never');
  expect(question(OPEN)).not.toContain(MODEL);
  expect(ledger[OPEN]).toEqual(['questiontext/details', 'answers.html: feedback']);
});
