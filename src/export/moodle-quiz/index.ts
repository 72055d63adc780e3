/** Lesson → Moodle XML: a category, a description for what comes before the questions, and the questions. */
import {
  type Context,
  type Diagnostic,
  diagnose,
  type Exported,
  type Lesson,
  plainText,
  type Question,
} from '../../lesson/index.ts';
import { type Desk, deskFor } from './desk.ts';
import { fieldOf } from './field.ts';
import { showsSomething } from './html.ts';
import { fitQuestion, moodleKind } from './kinds/index.ts';
import { auditAnswers, fieldsReached } from './ledger.ts';
import { emptyField, type MoodleQuestion } from './moodle.ts';
import { categoryPath, moodleName, tagsOf } from './names.ts';
import { questionElement } from './question-xml.ts';
import { noQuestions } from './rules.ts';
import { element, textElement, valueElement, writeXml, type XmlElement } from './xml.ts';

/**
 * The lesson's questions as Moodle XML. One entry, or none with an info when the lesson asks nothing. The files
 * of each field are pieces in base64, read when the entry is written.
 */
export const exportMoodleQuiz = (lesson: Lesson): Exported => {
  const diagnostics: Diagnostic[] = [];
  const ledger: Record<string, readonly string[]> = {};
  const entries = [];
  if (lesson.questions.length === 0) {
    diagnostics.push(
      diagnose(noQuestions, { file: lesson.source, line: 1, column: 1 }, { title: lesson.title }),
    );
  } else {
    const desk = deskFor(lesson);
    const items = lesson.questions.flatMap((question) => {
      const asked = moodleQuestion(question, desk);
      ledger[question.id] = fieldsReached(asked);
      auditAnswers(fitQuestion(question, desk), fieldsReached(asked), desk);
      return [...contextsBefore(question, desk), asked];
    });
    const quiz = element('quiz', [category(desk), ...items.map((item) => questionElement(item, desk.words))]);
    entries.push({ path: `${lesson.id}.moodle-quiz.xml`, pieces: writeXml(quiz) });
    diagnostics.push(...desk.told());
  }
  return { target: 'moodle-quiz', form: 'file', suffix: 'moodle-quiz.xml', entries, ledger, diagnostics };
};

/** No idnumber: a second category with the same one, in the same bank, breaks the import off. */
const category = ({ lesson, clean }: Desk): XmlElement => {
  const place = { file: lesson.source, line: 1, column: 1 };
  return element(
    'question',
    [
      textElement('category', clean(categoryPath(lesson), place)),
      textElement('info', escapeHtml(clean(lesson.description ?? '', place)), { format: 'html' }),
      valueElement('idnumber', ''),
    ],
    { type: 'category' },
  );
};

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const moodleQuestion = (question: Question, desk: Desk): MoodleQuestion => {
  const fit = fitQuestion(question, desk);
  return {
    ...moodleKind(fit, desk),
    name: moodleName(desk.clean(fit.name, fit.place), fit.id),
    idnumber: fit.id,
    generalFeedback: fieldOf(desk, fit.feedback, fit.place),
    defaultGrade: fit.points,
    tags: tags(desk),
  };
};

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
