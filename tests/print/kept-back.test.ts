/** No worksheet tells an answer: of any lesson that is here. */
import { describe, expect, it } from 'vitest';
import { readAlone, sourcesAt } from '../../src/build/index.ts';
import { type Lesson, plainText, promptContents, type Question } from '../../src/lesson/index.ts';
import { corpusIsHere, PAGES, readPage } from '../corpus/pages.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { htmlOf, partsOf, printed, wordsIn, wordsOn } from './support.ts';

const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** What an answer tells: its sentences, as far as the lesson doesn't say them itself. */
function secretsOf(question: Question, known: string): readonly string[] {
  const told = [
    question.feedback,
    ...question.hints,
    ...('options' in question ? question.options.map(({ feedback }) => feedback) : []),
  ];
  return told
    .flatMap((content) => (content?.children ?? []).map((block) => plain(plainText(block))))
    .filter((words) => words.length > 12 && !known.includes(words));
}

/** @param shown what the sheets are made of */
function leaks(lesson: Lesson, shown = lesson): readonly string[] {
  const known = plain([lesson.body, ...lesson.questions.flatMap(promptContents)].map(plainText).join('\n'));
  const html = htmlOf(printed(shown, 'worksheet'));
  const document = partsOf(printed(shown, 'worksheet-docx'))['word/document.xml']!;
  const sheets = [plain(wordsOn(html)), plain(wordsIn(document))];
  const marks = /class="[^"]*\bon"|✓|[☒◉]/;
  return [
    ...lesson.questions.flatMap((question) =>
      secretsOf(question, known).filter((words) => sheets.some((sheet) => sheet.includes(words))),
    ),
    ...(marks.test(html) ? ['a mark in the page'] : []),
    ...(marks.test(document) ? ['a mark in the document'] : []),
  ];
}

const CONTENT = ['digital-labor', 'question-kinds', 'closed-questions'];

describe('nothing of an answer is on the worksheet of', () => {
  it.each(CONTENT)('content/%s', async (name) => {
    const sources = await sourcesAt(new URL(`../../content/${name}`, import.meta.url).pathname);
    if (sources?.kind !== 'lesson') throw new Error('a lesson');
    const { lesson } = await readAlone(sources.lessons[0]);
    expect(lesson!.questions.length).toBeGreaterThan(3);
    expect(leaks(lesson!)).toEqual([]);
  });

  it('the sample lesson, which has each kind', () => {
    expect(leaks(sampleLesson)).toEqual([]);
  });

  describe.skipIf(!corpusIsHere)('the corpus', () => {
    it.each(PAGES)('%s', async (page) => {
      expect(leaks((await readPage(page)).lesson)).toEqual([]);
    });
  });
});

it('an answer that is told is found', () => {
  const told = sampleLesson.questions.map(
    (one): Question => ({ ...one, prompt: one.feedback ?? one.prompt }),
  );
  expect(leaks(sampleLesson, { ...sampleLesson, questions: told }).length).toBeGreaterThan(5);
});
