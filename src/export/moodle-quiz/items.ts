/** Lesson → Moodle questions, before they are written in any of Moodle's formats. */
import {
  type Diagnostic,
  type Ledger,
  type Lesson,
  type Context as LessonContext,
  plainText,
  type Question,
  questionsAlone,
  type Settings,
  showsAnswers,
  startOf,
  withoutAnswers,
} from '../../lesson/index.ts';
import {
  type Context,
  categoryPath,
  contextFor,
  emptyField,
  escapeHtml,
  type Field,
  fieldOf,
  moodleName,
  pathBelow,
  showsSomething,
  tagsOf,
  type Words,
} from '../moodle/index.ts';
import { fitQuestion, moodleKind } from './kinds/index.ts';
import { auditAnswers, fieldsReached, fieldsWithheld } from './ledger.ts';
import type { MoodleKind, MoodleQuestion } from './moodle.ts';
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

export function itemsOf(lesson: Lesson): Items {
  const context = contextFor(lesson);
  const ledger: Record<string, readonly string[]> = {};
  const contexts = contextsByQuestion(lesson);
  const tags = tagsFor(context);
  const items = questionsAlone(lesson).flatMap((question) => {
    const fit = fitQuestion(question, context);
    const given = asGiven(fit, lesson.settings);
    const converted = moodleQuestion(given, tags, context);
    const reached = fieldsReached(converted, given.hints.length);
    ledger[question.id] = [...reached, ...fieldsWithheld(fit, given)];
    auditAnswers(given, reached, context);
    const before = (contexts.get(question.id) ?? []).map((one, index) =>
      description(one, index, tags, context),
    );
    return [...before, converted];
  });
  const category = categoryOf(context);
  return {
    items,
    ledger,
    category,
    sections: sectionsOf(context, category),
    words: context.words,
    diagnostics: context.diagnostics(),
  };
}

function sectionsOf({ lesson, clean }: Context, { path }: Category): ReadonlyMap<string, string> {
  const place = startOf(lesson.source);
  return new Map(
    [...parts(lesson)].map(([question, title]) => [question, pathBelow(path, clean(title, place))]),
  );
}

function categoryOf({ lesson, clean }: Context): Category {
  const place = startOf(lesson.source);
  return {
    path: clean(categoryPath(lesson), place),
    info: escapeHtml(clean(lesson.description ?? '', place)),
  };
}

/**
 * The question with as much of its answers as the policy gives the quiz. Learners see general feedback, and feedback
 * on their answers; graders alone see the information for graders, which only an essay has. What is right stays with
 * a closed question in any case: Moodle marks by it, on the server.
 */
const asGiven = (question: Question, settings: Settings): Question =>
  showsAnswers(settings) || (settings.answers === 'teacher' && question.kind === 'open')
    ? question
    : withoutAnswers(question);

function moodleQuestion(question: Question, tags: readonly string[], context: Context): MoodleQuestion {
  const own = moodleKind(question, context);
  const common = {
    name: moodleName(context.clean(question.name, question.place), question.id),
    idnumber: question.id,
    generalFeedback: feedbackOf(question, own, context),
    defaultGrade: question.points,
    tags,
  };
  // Behind a spread, V8 finds out anew for each question where they go.
  return Object.assign({}, own, common);
}

/** What a learner is told after answering; graders of an essay have it already. */
function feedbackOf({ feedback, place }: Question, own: MoodleKind, context: Context): Field {
  if (!showsAnswers(context.lesson.settings)) return emptyField;
  return own.type === 'essay' ? own.graderInfo : fieldOf(context, feedback, place);
}

const tagsFor = (context: Context): readonly string[] =>
  tagsOf(context.lesson).map((tag) => context.clean(tag, startOf(context.lesson.source)));

/** What must be read or seen before a question is an item of its own. */
function contextsByQuestion({ contexts }: Lesson): ReadonlyMap<string, readonly LessonContext[]> {
  const all = new Map<string, LessonContext[]>();
  for (const context of contexts) {
    if (!showsSomething(context.content)) continue;
    const before = all.get(context.before);
    if (before) before.push(context);
    else all.set(context.before, [context]);
  }
  return all;
}

function description(
  { content, before, line }: LessonContext,
  index: number,
  tags: readonly string[],
  context: Context,
): MoodleQuestion {
  const place = { file: context.lesson.source, line, column: 1 };
  return {
    type: 'description',
    before,
    text: fieldOf(context, content, place),
    hints: [],
    name: moodleName(context.clean(plainText(content), place), context.lesson.title),
    // A question's id has no dot, so it can't be taken.
    idnumber: `${before}.context${index > 0 ? `-${index + 1}` : ''}`,
    generalFeedback: emptyField,
    defaultGrade: 0,
    tags,
  };
}
