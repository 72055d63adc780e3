/** Lesson → Moodle questions, before they are written in any of Moodle's formats. */
import {
  type Context,
  type Diagnostic,
  type Ledger,
  type Lesson,
  plainText,
  type Question,
  type Settings,
  showsAnswers,
  withoutAnswers,
} from '../../lesson/index.ts';
import {
  categoryPath,
  type Desk,
  deskFor,
  emptyField,
  escapeHtml,
  fieldOf,
  moodleName,
  pathBelow,
  showsSomething,
  tagsOf,
  type Words,
} from '../moodle/index.ts';
import { fitQuestion, moodleKind } from './kinds/index.ts';
import { auditAnswers, fieldsReached, fieldsWithheld } from './ledger.ts';
import type { MoodleQuestion } from './moodle.ts';
import { parts } from './parts.ts';

export interface Items {
  /** The lesson's questions in order; before a run of them, a description of what must be read first. */
  readonly items: readonly MoodleQuestion[];
  /** Where they belong in a question bank. */
  readonly category: Category;
  /** Question id → the path of the category below it for its section, of a lesson that asks much. */
  readonly sections: ReadonlyMap<string, string>;
  /** What a learner of this lesson reads beside them. */
  readonly words: Words;
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Category {
  /** As Moodle's importer takes it: slashes in the name are doubled. */
  readonly path: string;
  /** HTML. */
  readonly info: string;
}

export const itemsOf = (lesson: Lesson): Items => {
  const desk = deskFor(lesson);
  const ledger: Record<string, readonly string[]> = {};
  const items = lesson.questions.flatMap((question) => {
    const fit = fitQuestion(question, desk);
    const given = asGiven(fit, lesson.settings);
    const asked = moodleQuestion(given, desk);
    const reached = fieldsReached(asked, given.hints.length);
    ledger[question.id] = [...reached, ...fieldsWithheld(fit, given)];
    auditAnswers(given, reached, desk);
    return [...contextsBefore(question, desk), asked];
  });
  const category = categoryOf(desk);
  return {
    items,
    ledger,
    category,
    sections: sectionsOf(desk, category),
    words: desk.words,
    diagnostics: desk.told(),
  };
};

const sectionsOf = ({ lesson, clean }: Desk, { path }: Category): ReadonlyMap<string, string> => {
  const place = { file: lesson.source, line: 1, column: 1 };
  return new Map(
    [...parts(lesson)].map(([question, title]) => [question, pathBelow(path, clean(title, place))]),
  );
};

const categoryOf = ({ lesson, clean }: Desk): Category => {
  const place = { file: lesson.source, line: 1, column: 1 };
  return {
    path: clean(categoryPath(lesson), place),
    info: escapeHtml(clean(lesson.description ?? '', place)),
  };
};

/**
 * The question with as much of its answers as the policy gives the quiz. Learners see general feedback, and feedback
 * on their answers; graders alone see the information for graders, which only an essay has. What is right stays with
 * a closed question in any case: Moodle marks by it, on the server.
 */
const asGiven = (question: Question, settings: Settings): Question =>
  showsAnswers(settings) || (settings.answers === 'teacher' && question.kind === 'open')
    ? question
    : withoutAnswers(question);

const moodleQuestion = (question: Question, desk: Desk): MoodleQuestion => ({
  ...moodleKind(question, desk),
  name: moodleName(desk.clean(question.name, question.place), question.id),
  idnumber: question.id,
  generalFeedback: showsAnswers(desk.lesson.settings)
    ? fieldOf(desk, question.feedback, question.place)
    : emptyField,
  defaultGrade: question.points,
  tags: tags(desk),
});

const tags = (desk: Desk): readonly string[] =>
  tagsOf(desk.lesson).map((tag) => desk.clean(tag, { file: desk.lesson.source, line: 1, column: 1 }));

/** What must be read or seen before a question is an item of its own. */
const contextsBefore = (question: Question, desk: Desk): readonly MoodleQuestion[] =>
  desk.lesson.contexts
    .filter(({ before, content }) => before === question.id && showsSomething(content))
    .map((context, index) => description(context, index, desk));

const description = ({ content, before, line }: Context, index: number, desk: Desk): MoodleQuestion => {
  const place = { file: desk.lesson.source, line, column: 1 };
  return {
    type: 'description',
    before,
    text: fieldOf(desk, content, place),
    hints: [],
    name: moodleName(desk.clean(plainText(content), place), desk.lesson.title),
    // A question's id has no dot, so it can't be taken.
    idnumber: `${before}.context${index > 0 ? `-${index + 1}` : ''}`,
    generalFeedback: emptyField,
    defaultGrade: 0,
    tags: tags(desk),
  };
};
