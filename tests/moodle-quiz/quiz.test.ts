import { describe, expect, it } from 'vitest';
import { checkMoodleXml } from '../../src/check/moodle-xml/index.ts';
import { exportMoodleQuiz, exportMoodleQuizOfCourse } from '../../src/export/moodle-quiz/index.ts';
import type { Course, Lesson, Question } from '../../src/lesson/index.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { fieldText, html, lessonOf, question, questionXml, rulesOf, textOf, xmlOf } from './support.ts';

const ask = question('open', 'q', '<p>?</p>', {});
const title = (title: string): string =>
  /<category>\s*<text><!\[CDATA\[(.*?)\]\]>/.exec(xmlOf(lessonOf([ask], { title })))?.[1] ?? '';
const name = (name: string): string =>
  /<name>\s*<text><!\[CDATA\[(.*?)\]\]>/.exec(questionXml({ ...ask, name }))?.[1] ?? '';

it('a lesson that asks nothing makes no file, and says so', () => {
  const { entries, diagnostics } = exportMoodleQuiz(lessonOf([]));
  expect(entries).toEqual([]);
  expect(rulesOf(diagnostics)).toEqual(['info moodle-no-questions']);
});

it('the same lesson makes the same bytes', () => {
  expect(textOf(exportMoodleQuiz(sampleLesson).entries[0])).toBe(xmlOf(structuredClone(sampleLesson)));
});

it('what is written for every kind of question passes the importer’s rules', async () => {
  expect(await checkMoodleXml(new TextEncoder().encode(xmlOf(sampleLesson)))).toEqual([]);
});

describe('the category', () => {
  it('is the lesson’s title, in whichever bank is open', () => {
    expect(title('Le moulin')).toBe('top/Le moulin');
  });
  it('keeps slashes within the title', () => {
    expect(title('Entrées / sorties')).toBe('top/Entrées // sorties');
    expect(title('/etc')).toBe('top/ //etc');
  });
  it('has a name that Moodle can hold', () => {
    expect(title('mot '.repeat(100)).length).toBeLessThanOrEqual(255 + 'top/'.length);
    expect(title('top')).toBe('top/top (lecon)');
  });
});

describe('the quiz of a course', () => {
  const lesson = (id: string, title: string, questions: readonly Question[] = [ask]) =>
    lessonOf(questions, { id, title, description: `Où l’on lit ${id} & <rien>` });
  const course = (...lessons: readonly Lesson[]): Course => ({
    id: 'nature',
    title: 'La nature',
    language: 'fr',
    source: 'nature',
    authors: [],
    keywords: [],
    lessons,
  });
  const categories = (given: Course): readonly (string | undefined)[] =>
    textOf(exportMoodleQuizOfCourse(given).entries[0])
      .split('<question type="category">')
      .slice(1)
      .map((part) => /CDATA\[(.*?)\]\]/.exec(part)?.[1]);

  it('is one file, with a category for each lesson that asks', () => {
    const given = course(lesson('eau', 'Eau'), lesson('air', 'Air', []), lesson('feu', 'Feu'));
    const { target, form, suffix, entries, ledger, diagnostics } = exportMoodleQuizOfCourse(given);
    expect({ target, form, suffix, paths: entries.map(({ path }) => path), diagnostics }).toEqual({
      target: 'moodle-quiz',
      form: 'file',
      suffix: 'moodle-quiz.xml',
      paths: ['nature.moodle-quiz.xml'],
      diagnostics: [],
    });
    expect(categories(given)).toEqual(['top/La nature/Eau', 'top/La nature/Feu']);
    expect(Object.keys(ledger)).toEqual(['eau/q', 'feu/q']);
  });

  it('tells lessons of one title apart by their ids', () => {
    expect(categories(course(lesson('un', 'Eau'), lesson('deux', 'Eau'), lesson('air', 'Air')))).toEqual([
      'top/La nature/Eau (un)',
      'top/La nature/Eau (deux)',
      'top/La nature/Air',
    ]);
  });

  it('says of each lesson what its author says', () => {
    const xml = textOf(exportMoodleQuizOfCourse(course(lesson('eau', 'Eau'))).entries[0]);
    expect(fieldText(xml, 'info')).toBe('Où l’on lit eau &amp; &lt;rien&gt;');
    expect(xml).toContain('<idnumber></idnumber>');
  });

  it('is none where no lesson asks, and says so', () => {
    const { entries, diagnostics } = exportMoodleQuizOfCourse(course(lesson('eau', 'Eau', [])));
    expect(entries).toEqual([]);
    expect(diagnostics.map(({ rule, params }) => [rule, params])).toEqual([
      ['moodle-no-questions', { title: 'La nature' }],
    ]);
  });
});

describe('a question’s name', () => {
  it('keeps its label and what looks like a tag', () => {
    expect(name('a) Que vaut x<y ?')).toBe('a) Que vaut x< y ?');
  });
  it('is cut between words at 255 characters', () => {
    const cut = name('méandre '.repeat(60).trim());
    expect([...cut].length).toBeLessThanOrEqual(255);
    expect(cut).toMatch(/ méandre…$/);
  });
  it('is the question’s id where it has no words', () => {
    expect(name('')).toBe('q');
  });
});

it('tags are the keywords and the lesson’s id, each once', () => {
  const xml = questionXml(ask, { keywords: ['Moulin', 'moulin', 'eau, rivière', 'x'.repeat(80)] });
  expect([...xml.matchAll(/<tag>\s*<text><!\[CDATA\[(.*?)\]\]>/g)].map(([, tag]) => tag)).toEqual([
    'moulin',
    'eau rivière',
    'x'.repeat(50),
    'lecon',
  ]);
});

describe('the ledger', () => {
  it('names the fields of each answer', () => {
    const { ledger } = exportMoodleQuiz(sampleLesson);
    expect(ledger['pourquoi-la-riviere']).toEqual(['generalfeedback', 'graderinfo', 'questiontext/details']);
    expect(ledger['energie-du-moulin']).toEqual([
      'generalfeedback',
      'answer[1]',
      'answer[1]/feedback',
      'answer[2]/feedback',
    ]);
    expect(ledger.metiers).toEqual(['generalfeedback', 'answer[1]', 'answer[3]', 'hint[1]']);
    expect(ledger.amont).toEqual(['answer[1]', 'answer[1]/feedback', 'answer[2]/feedback']);
    expect(ledger['mots-de-l-eau']).toEqual([
      'generalfeedback',
      'subquestion[1]/answer',
      'subquestion[2]/answer',
    ]);
    expect(ledger['le-cycle']).toEqual([
      'generalfeedback',
      'questiontext/gap[1]/answer[1]',
      'questiontext/gap[2]/answer[1]',
    ]);
  });

  it('promises no field that the file leaves empty', () => {
    const exported = exportMoodleQuiz(sampleLesson);
    const xml = textOf(exported.entries[0]);
    for (const [id, fields] of Object.entries(exported.ledger)) {
      const own = xml.split('<question type=').find((part) => part.includes(`<![CDATA[${id}]]></idnumber>`));
      for (const field of fields.filter((path) => /^\w+$/.test(path)))
        expect(own, `${id} ${field}`).toMatch(new RegExp(`<${field} [^>]*>\\s*<text><!\\[CDATA\\[\\S`));
    }
  });

  it('reports an answer that came to nothing', () => {
    const lost = { ...ask, feedback: html('<cartable-video></cartable-video>') };
    expect(rulesOf(exportMoodleQuiz(lessonOf([lost])).diagnostics)).toEqual(['error moodle-answer-lost']);
    const film = html('<cartable-video></cartable-video>');
    const judged = question('true-false', 'q', '<p>?</p>', { answer: true, whenTrue: film, whenFalse: film });
    expect(
      exportMoodleQuiz(lessonOf([{ ...judged, hints: [film] }])).diagnostics.map(({ params }) => params),
    ).toEqual(['hint[1]', 'answer[1]/feedback', 'answer[2]/feedback'].map((field) => ({ name: '?', field })));
  });
});
