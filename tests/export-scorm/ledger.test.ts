import { expect, test } from 'vitest';
import { exportScorm12 } from '../../src/export/scorm/index.ts';
import { plainText, type Question } from '../../src/lesson/index.ts';
import { type AnswerKey, decodeKeys } from '../../templates/page/key.ts';
import { sampleLesson } from '../support/sample-lesson.ts';

const nothing = new Uint8Array();
const kit = {
  version: '0.0.0',
  files: { 'page.css': nothing, 'page.js': nothing, 'licences.txt': nothing },
  schemas: { scorm12: {}, 'scorm2004-3': {}, 'scorm2004-4': {} },
};

test('what the ledger says is what answers.js holds, for every kind of question', () => {
  const { entries, ledger } = exportScorm12(sampleLesson, kit);
  const answers = entries.find(({ path }) => path === 'answers.js')!.pieces.join('');
  const keys = decodeKeys(/"(.*)"/.exec(answers)![1]!, sampleLesson.id);

  expect(Object.keys(ledger)).toEqual(sampleLesson.questions.map(({ id }) => id));
  for (const [id, fields] of Object.entries(ledger)) {
    const question = sampleLesson.questions.find((one) => one.id === id)!;
    expect([...fields].sort(), id).toEqual(held(keys[id]!, question).sort());
  }
});

const held = ({ feedback, hints = [], solution }: AnswerKey, question: Question): string[] =>
  [
    ...(feedback ? ['feedback'] : []),
    ...hints.map((_, index) => `hint ${index + 1}`),
    ...(solution ? ['solution'] : []),
    ...comments(solution, question).map((answer) => `feedback on ${answer}`),
  ].map((field) => `answers.js: ${field}`);

const comments = (solution: AnswerKey['solution'], question: Question): readonly string[] => {
  switch (solution?.kind) {
    case 'choice':
      return Object.entries(solution.feedback).map(([id, html]) => optionSaying(html, question) ?? id);
    case 'text':
      return solution.accepted.flatMap(({ text, feedback }) => (feedback ? [`“${text}”`] : []));
    case 'number':
      return solution.accepted.flatMap(({ value, feedback }) => (feedback ? [`${value}`] : []));
    case 'gaps':
      return solution.gaps.flatMap((accepted, index) =>
        accepted.flatMap(({ text, feedback }) => (feedback ? [`“${text}” in gap ${index + 1}`] : [])),
      );
    default:
      return [];
  }
};

/** The page knows options by their words, people by their letters: the one about which this is said. */
const optionSaying = (html: string, question: Question): string | undefined => {
  if (!('options' in question)) return undefined;
  const said = question.options.find(({ feedback }) => feedback && html.includes(plainText(feedback)));
  return `option ${said?.id ?? 'unknown'}`;
};
