/**
 * A cloze in the bank: the question, where `{#1}` stands for each gap, and a hidden question a gap. The importer of
 * Moodle XML takes a cloze apart; a restore doesn't (`question/type/multianswer/questiontype.php`).
 */
import { escapeHtml, type Field } from '../../moodle/index.ts';
import { type ClozeGap, literalPattern, type QuestionOfType } from '../../moodle-quiz/index.ts';
import type { Row } from '../backup.ts';
import type { Ids } from '../ids.ts';
import { plainAnswer, richAnswer } from './answers.ts';
import { fileNotes } from './files.ts';
import { questionRow, type TypeRows } from './question.ts';
import { combinedFeedback } from './types.ts';

/** The text with each gap's number in its place. */
export function numbered({ text, gaps }: QuestionOfType<'cloze'>): string {
  let rest = text.html;
  let done = '';
  gaps.forEach(({ code }, index) => {
    const at = rest.indexOf(code);
    if (at < 0) throw new Error(`Gap ${index + 1} isn’t where the question says.`);
    done += `${rest.slice(0, at)}{#${index + 1}}`;
    rest = rest.slice(at + code.length);
  });
  return done + rest;
}

export const clozeRows = (id: number, parts: readonly number[], ids: Ids): TypeRows => ({
  qtype: 'multianswer',
  row: { answers: {}, multianswer: { '@id': ids(), question: id, sequence: parts.join(',') } },
});

export const gapRow = (
  gap: ClozeGap,
  id: number,
  parent: { id: number; name: string; stamp: string },
  ids: Ids,
): Row =>
  questionRow({
    id,
    parent: parent.id,
    name: parent.name,
    text: gap.code,
    generalFeedback: '',
    mark: gap.weight,
    penalty: '0.0000000',
    own: gap.chosen ? chosenGap(gap, ids) : typedGap(gap, ids),
    stamp: parent.stamp,
    hints: [],
    tags: [],
  });

const typedGap = ({ answers }: ClozeGap, ids: Ids): TypeRows => ({
  qtype: 'shortanswer',
  row: {
    answers: {
      answer: answers.map(({ text, fraction, feedback }) =>
        plainAnswer({ text: literalPattern(text), fraction, feedback: html(feedback) }, ids, NO_FILES),
      ),
    },
    shortanswer: { '@id': ids(), usecase: 0 },
  },
});

const chosenGap = ({ answers }: ClozeGap, ids: Ids): TypeRows => ({
  qtype: 'multichoice',
  row: {
    answers: {
      answer: answers.map(({ text, fraction, feedback }) =>
        richAnswer({ field: html(text), fraction, feedback: html(feedback) }, ids, NO_FILES),
      ),
    },
    multichoice: {
      '@id': ids(),
      layout: 0,
      single: 1,
      shuffleanswers: 0,
      ...combinedFeedback({ correct: '', partiallyCorrect: '', incorrect: '' }),
      answernumbering: 'none',
      shownumcorrect: 0,
      showstandardinstruction: 0,
    },
  },
});

/** Words of a gap, which has no markup. */
const html = (words: string): Field => ({ html: escapeHtml(words), files: [] });

const NO_FILES = fileNotes(() => 0, 0);
