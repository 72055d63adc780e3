import { describe, expect, it } from 'vitest';
import { earlierOf, exportMoodleQuiz, exportMoodleQuizOfCourse } from '../../src/export/moodle-quiz/index.ts';
import type { Course, Lesson } from '../../src/lesson/index.ts';
import { wordingIn } from '../../src/messages/index.ts';
import { html, lessonOf, question, rulesOf, textOf } from './support.ts';

const wind = question('open', 'wind', '<p>Where does wind come from?</p>', { section: 'Air' });
const rain = question('open', 'rain', '<p>Where does rain come from?</p>', { section: 'Water' });
const snow = question('open', 'snow', '<p>When does it snow?</p>', { section: 'Water' });
const read = { content: html('<p>Read the chart.</p>'), before: 'rain', line: 3 };
const weather = lessonOf([wind, rain, snow], { id: 'weather', title: 'Weather', contexts: [read] });

/** What a report of the lesson says of its questions. */
const reported = ({ id, title, questions }: Pick<Lesson, 'id' | 'title' | 'questions'>) => ({
  lesson: { id, title },
  questions: questions.map(({ id, revision, name }) => ({ id, revision, prompt: name })),
});
const deliveredOf = (questions: Lesson['questions'], rest: Partial<Lesson> = {}) =>
  earlierOf(reported({ ...weather, ...rest, questions }));

const asked = (exported: ReturnType<typeof exportMoodleQuiz>): readonly string[] =>
  [...textOf(exported.entries[0]).matchAll(/<idnumber><!\[CDATA\[(.*?)\]\]>/g)].map(([, id]) => id ?? '');
const messages = (exported: ReturnType<typeof exportMoodleQuiz>): readonly string[] =>
  exported.diagnostics.map((one) => wordingIn(one, 'en').message);

describe('since an earlier delivery', () => {
  it('a new question alone is in the quiz', () => {
    const quiz = exportMoodleQuiz(weather, deliveredOf([rain, snow]));
    expect(asked(quiz)).toEqual(['wind']);
    expect(messages(quiz)).toEqual(['Since the earlier report: 1 new, 0 changed, 2 unchanged.']);
  });

  it('a changed question brings along what must be read before it, in its section', () => {
    const quiz = exportMoodleQuiz(weather, deliveredOf([wind, rain, { ...snow, revision: '00000000' }]));
    expect(asked(quiz)).toEqual(['rain.context', 'snow']);
    expect(messages(quiz)).toEqual(['Since the earlier report: 0 new, 1 changed, 2 unchanged.']);
  });

  it('nothing that must be read in another section, below it, or before what was read last', () => {
    const before = (id: string, line: number) => ({ content: html(`<p>Read ${id}.</p>`), before: id, line });
    const contexts = ['wind', 'rain', 'snow'].map(before);
    const changed = (id: string) =>
      asked(
        exportMoodleQuiz(
          { ...weather, contexts },
          deliveredOf(
            weather.questions.map((one) => (one.id === id ? { ...one, revision: '00000000' } : one)),
          ),
        ),
      );
    expect(changed('rain')).toEqual(['rain.context', 'rain']);
    expect(changed('snow')).toEqual(['snow.context', 'snow']);
  });

  it('and, with it, what a question since then has carried there', () => {
    const carried = { content: html('<pre>1</pre>'), before: 'snow', line: 5, carried: true } as const;
    const lesson = { ...weather, contexts: [read, carried] };
    const quiz = exportMoodleQuiz(lesson, deliveredOf([wind, rain, { ...snow, revision: '00000000' }]));
    expect(asked(quiz)).toEqual(['rain.context', 'snow.context', 'snow']);
  });

  it('nothing that changed makes no file, and an info', () => {
    const quiz = exportMoodleQuiz(weather, deliveredOf(weather.questions));
    expect(quiz.entries).toEqual([]);
    expect(rulesOf(quiz.diagnostics)).toEqual(['info since-nothing-changed']);
  });

  it('a question that is no longer asked is named with its words', () => {
    const quiz = exportMoodleQuiz(lessonOf([wind], { id: 'weather' }), deliveredOf([wind, snow]));
    expect(quiz.entries).toEqual([]);
    expect(messages(quiz)).toContain(
      '“When does it snow?” (weather/snow) was in the earlier delivery, and is no longer asked.',
    );
  });

  it('so is the last one, when the lesson asks nothing any more', () => {
    const quiz = exportMoodleQuiz(lessonOf([], { id: 'weather' }), deliveredOf([snow]));
    expect(rulesOf(quiz.diagnostics)).toEqual(['info moodle-no-questions', 'info since-question-vanished']);
  });

  it('the ledger says of the others that Moodle has them', () => {
    const told = { ...wind, feedback: html('<p>From the sun.</p>') };
    const { ledger } = exportMoodleQuiz(
      { ...weather, questions: [told, rain], contexts: [] },
      deliveredOf([rain]),
    );
    expect(ledger).toEqual({ wind: ['generalfeedback', 'graderinfo'], rain: ['earlier delivery'] });
  });

  it('a report of another lesson is told, and everything counts as new', () => {
    const quiz = exportMoodleQuiz(weather, deliveredOf([wind], { id: 'algebra', title: 'Algebra' }));
    expect(asked(quiz)).toEqual(['wind', 'rain.context', 'rain', 'snow']);
    expect(rulesOf(quiz.diagnostics)).toEqual(['warning since-other-lesson']);
    const nothing = exportMoodleQuiz(
      lessonOf([], { id: 'weather' }),
      deliveredOf([wind], { id: 'algebra', title: 'Algebra' }),
    );
    expect(rulesOf(nothing.diagnostics)).toEqual(['info moodle-no-questions']);
    expect(messages(quiz)).toEqual(['The earlier report, of “Algebra”, knows no question of “Weather”.']);
  });
});

describe('since an earlier delivery of a course', () => {
  const tides = lessonOf([question('open', 'moon', '<p>What pulls the sea?</p>', {})], {
    id: 'tides',
    title: 'Tides',
  });
  const course: Course = {
    id: 'nature',
    title: 'Nature',
    language: 'en',
    source: 'nature',
    authors: [],
    keywords: [],
    lessons: [weather, tides],
  };
  const earlier = (lessons: readonly Lesson[]) =>
    earlierOf({
      lesson: course,
      questions: lessons.flatMap((lesson) =>
        reported(lesson).questions.map((one) => ({ ...one, id: `${lesson.id}/${one.id}` })),
      ),
    });

  it('lessons without change have no category either', () => {
    const quiz = exportMoodleQuizOfCourse(course, earlier([weather]));
    expect(asked(quiz)).toEqual(['moon']);
    expect(textOf(quiz.entries[0])).not.toContain('top/Nature/Weather');
  });

  it('questions of a lesson that left the course are named', () => {
    const quiz = exportMoodleQuizOfCourse({ ...course, lessons: [weather] }, earlier([weather, tides]));
    expect(quiz.entries).toEqual([]);
    expect(messages(quiz)).toContain(
      '“What pulls the sea?” (tides/moon) was in the earlier delivery, and is no longer asked.',
    );
  });

  it('a lesson by itself is compared with its part of the course', () => {
    const quiz = exportMoodleQuiz(weather, earlier([{ ...weather, questions: [wind, rain] }, tides]));
    expect(asked(quiz)).toEqual(['rain.context', 'snow']);
    expect(messages(quiz)).toEqual(['Since the earlier report: 1 new, 0 changed, 2 unchanged.']);
  });

  it('the report of one lesson says nothing of the others', () => {
    expect(asked(exportMoodleQuizOfCourse(course, deliveredOf(weather.questions)))).toEqual(['moon']);
  });
});
