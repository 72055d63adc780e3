/** What pupils will see of a package, once it is imported. */

import {
  hasFeedback,
  isPrint,
  type Lesson,
  type Settings,
  showsAnswers,
  type Target,
} from '../../lesson/index.ts';
import { type DeliveredPackage, hasCourseQuiz, PLAYS_LESSON, pagesOf } from '../delivery.ts';
import { joined } from './fold.ts';
import { type Html, h, type Inline } from './html.ts';
import { type Page, sentence } from './page.ts';
import { rich } from './rich.ts';

/** One sight of each activity that the package becomes. */
export function pupils(page: Page, one: DeliveredPackage): readonly Html[] {
  const sights = isPrint(one.target) ? [paperOf(page, one)] : sightsOf(page, one);
  return sights.map(({ name, text }) =>
    h('p', [...(sights.length > 1 ? [h('b.ui', `${name}${page.words.colon}`), ' '] : []), ...text]),
  );
}

/** Of what is printed there is a sheet for pupils, and one that isn't. */
const paperOf = ({ words: { brief } }: Page, { target }: DeliveredPackage): Sight => ({
  name: '',
  text: [target.startsWith('key') ? brief.pupils.key : brief.pupils.worksheet],
});

interface Sight {
  readonly name: string;
  readonly text: readonly Inline[];
}

function sightsOf(page: Page, { target, scos }: DeliveredPackage): readonly Sight[] {
  const own = page.words.brief.pupils;
  const { lesson } = page.delivery;
  const { courseQuestions, questions } = lesson.settings;
  if (target === 'moodle-glossary') return [{ name: own.glossary, text: [own.terms] }];
  const quiz = QUIZZES[target];
  if (quiz) return [quiz(page)];
  if (target === 'common-cartridge')
    return [
      lessonOf(page, pagesOf(page.delivery).length, false),
      ...(lesson.questions.length > 0 ? [quizOf(page)] : []),
    ];
  // Whatever the page does: what is answered stands behind the text.
  if (target === 'epub') return [lessonOf(page, pagesOf(page.delivery).length, true, 'after-finish')];
  const isCourse = target === 'moodle-course';
  const asks = questions === 'inline' && (!isCourse || courseQuestions !== 'quiz');
  const isSeveral = isCourse || target === 'web-site';
  const pages = isSeveral ? pagesOf(page.delivery).length : PLAYS_LESSON.has(target) ? (scos ?? 1) : 1;
  return [lessonOf(page, pages, asks), ...(isCourse && hasCourseQuiz(lesson) ? [quizOf(page)] : [])];
}

/** What is nothing but questions. */
const QUIZZES: Readonly<Partial<Record<Target, (page: Page) => Sight>>> = {
  'moodle-quiz': quizOf,
  qti21: testOf,
};

/** @param shown when its answers are, if they ever are; as the lesson's policies have it when absent */
function lessonOf(page: Page, pages: number, asks: boolean, shown?: Settings['answers']): Sight {
  const { words, delivery } = page;
  const own = words.brief.pupils;
  const { lesson } = delivery;
  const listed = contentsOf(page, asks);
  const isPlain = listed.length === 0;
  const contents = h('span', [...listed]);
  const text =
    pages === 1
      ? rich(isPlain ? own.plainPage : own.page, { contents })
      : sentence(page, isPlain ? own.plainPages : own.pages, pages, { contents });
  return { name: own.lesson, text: [...text, ...(asks ? when(page, lesson, shown) : [])] };
}

function contentsOf(page: Page, asks: boolean): readonly Inline[] {
  const { words, delivery, media } = page;
  const questions = asks ? delivery.lesson.questions.length : 0;
  const videos = media.films + media.hosted;
  return joined([
    ...(questions > 0 ? [sentence(page, words.glance.questions, questions)] : []),
    ...(media.pictures > 0 ? [sentence(page, words.accessibility.pictures, media.pictures)] : []),
    ...(videos > 0 ? [sentence(page, words.brief.pupils.videos, videos)] : []),
  ]);
}

/** When the page shows the answers: said where it is the same in all lessons. */
function when(
  { words, delivery }: Page,
  { questions }: Lesson,
  shown: Settings['answers'] | undefined,
): readonly Inline[] {
  const answers = [
    ...new Set(
      pagesOf(delivery).map(({ settings }) => (shown && showsAnswers(settings) ? shown : settings.answers)),
    ),
  ];
  const [only, ...others] = answers;
  if (only === undefined || others.length > 0 || !questions.some(hasFeedback)) return [];
  return [' ', words.brief.pupils.answers[only]];
}

function quizOf(page: Page): Sight {
  const own = page.words.brief.pupils;
  const { settings } = page.delivery.lesson;
  return questionsOf(page, showsAnswers(settings) ? own.afterAttempt : own.answers.never);
}

/** It shows answers when the lesson's page does. */
function testOf(page: Page): Sight {
  return questionsOf(page, page.words.brief.pupils.answers[page.delivery.lesson.settings.answers]);
}

function questionsOf(page: Page, answers: string): Sight {
  const { words, delivery } = page;
  const { questions } = delivery.lesson;
  return {
    name: words.brief.pupils.quiz,
    text: [
      ...sentence(page, words.glance.questions, questions.length),
      '.',
      ...(questions.some(hasFeedback) ? [` ${answers}`] : []),
    ],
  };
}
