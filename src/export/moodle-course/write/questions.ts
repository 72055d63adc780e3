/** `questions.xml`: each quiz's bank. */
import type { Entry } from '../../../lesson/index.ts';
import type { BankEntry, QuizActivity, Row } from '../backup.ts';
import { AUTO, HTML, xmlEntry } from './xml.ts';

/** Level of a context that belongs to an activity (`CONTEXT_MODULE`). */
const MODULE = 70;

export const questionsEntry = (quizzes: readonly QuizActivity[]): Entry =>
  xmlEntry('questions.xml', 'question_categories', { question_category: quizzes.flatMap(categories) });

/**
 * Exactly one category without parent a context, called “top”, or the whole restore is refused. The bank is the
 * quiz's own: its context is new with each restore, so nothing of another bank can be taken for it.
 */
const categories = (quiz: QuizActivity): readonly Row[] => [
  category(quiz, {
    id: quiz.topCategoryId,
    name: 'top',
    info: '',
    infoformat: AUTO,
    parent: 0,
    sortorder: 0,
    entries: [],
  }),
  category(quiz, {
    id: quiz.categoryId,
    name: quiz.categoryName,
    info: quiz.items.category.info,
    infoformat: HTML,
    parent: quiz.topCategoryId,
    sortorder: 999,
    entries: quiz.questions,
  }),
];

interface Category {
  readonly id: number;
  readonly name: string;
  readonly info: string;
  readonly infoformat: number;
  readonly parent: number;
  readonly sortorder: number;
  readonly entries: readonly BankEntry[];
}

const category = ({ contextId, moduleId }: QuizActivity, made: Category): Row => ({
  '@id': made.id,
  name: made.name,
  contextid: contextId,
  contextlevel: MODULE,
  contextinstanceid: moduleId,
  info: made.info,
  infoformat: made.infoformat,
  stamp: `cartable+${contextId}+${made.id}`,
  parent: made.parent,
  sortorder: made.sortorder,
  idnumber: null,
  question_bank_entries: {
    question_bank_entry: made.entries.map((entry) => ({
      '@id': entry.id,
      questioncategoryid: made.id,
      idnumber: entry.idnumber,
      ownerid: 0,
      question_version: {
        question_versions: {
          '@id': entry.versionId,
          version: 1,
          status: 'ready',
          questions: { question: entry.question },
        },
      },
    })),
  },
});
