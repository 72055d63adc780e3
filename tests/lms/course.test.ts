/** The course of lessons, restored by a real Moodle: its quizzes answered and graded. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpus, corpusIsHere } from '../corpus/pages.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type Attempt, type Gradebook, inEachMoodle, isRight, type Restored, signedIn } from './moodle.ts';
import { LESSONS, lessonFor, type Packages, packagesOf } from './packages.ts';

const SOURCES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(LESSONS).filter(([name]) => name.startsWith('content/'))),
  ...(corpusIsHere ? { 'the corpus as one course': corpus } : {}),
};

/** What the sections are named by where it isn't the lessons: the folders at the top. */
const PARTS: Readonly<Record<string, readonly string[]>> = { 'the corpus as one course': ['appr', 'ens'] };

inEachMoodle('courses', (moodle) => {
  describe.each(Object.entries(SOURCES))('the course of %s', (name, path) => {
    let built: Packages;
    let restored: Restored;
    let attempts: readonly Attempt[];
    const of = (type: string) => restored.activities.filter((one) => one.type === type);

    beforeAll(async () => {
      built = await packagesOf(await lessonFor(moodle, path), join(await temporaryFolder(), 'out'), [
        'moodle-course',
        'moodle-quiz',
      ]);
      restored = await moodle.run('restore', built.file('moodle-course')!);
      const quizzes = of('quiz').map(({ cmid }) => cmid);
      attempts = quizzes.length > 0 ? await moodle.run('attempts', ...quizzes) : [];
      const all = attempts.flatMap(({ questions }) => questions);
      console.info(
        `${restored.name}: ${of('scorm').length} lessons, ${quizzes.length} quizzes, ${all.length} slots, ${all.filter(({ state }) => state === 'gradedright').length} full marks, ${all.filter(({ state }) => state === 'needsgrading').length} wait for a grade.`,
      );
    }, 600_000);

    it('is restored without a word, under its own name', { meta: { shows: ['restore'] } }, () => {
      expect(restored.precheck).toEqual([]);
      // Behind the name of a course that it has already Moodle writes which copy this is.
      expect(restored.name.replace(/ copy \d+$/, '')).toBe(built.report.lesson.title);
    });

    it('has each lesson in its section or its part’s, completed by itself, and its questions in the slots of a quiz', {
      meta: { shows: ['restore'] },
    }, () => {
      expect([...new Set(of('scorm').map(({ section }) => section))]).toEqual(
        PARTS[name] ?? of('scorm').map((lesson) => lesson.name),
      );
      expect([...of('scorm'), ...of('quiz')].filter(({ completion }) => completion !== 2)).toEqual([]);
      const asked = attempts
        .flatMap(({ questions }) => questions)
        .filter(({ type }) => type !== 'description');
      expect(asked).toHaveLength(built.report.questions.length);
      expect(asked.map(({ idnumber }) => idnumber)).toEqual(
        built.report.questions.map(({ id }) => id.split('/').at(-1)),
      );
    });

    it('gives full marks for right answers, shows answers only afterwards, and has a column for the grade', {
      meta: { shows: ['attempt'] },
    }, () => {
      const all = attempts.flatMap(({ questions }) => questions);
      expect(all.filter(({ feedbackBefore }) => feedbackBefore)).toEqual([]);
      expect(all.filter((one) => !isRight(one))).toEqual([]);
      for (const { gradebook, complete, questions } of attempts) {
        expect(gradebook.column).toBe(true);
        const open = questions.some(({ type }) => type === 'essay');
        if (open) expect(gradebook.grade).toBeNull();
        else expect(gradebook.grade).toBeCloseTo(gradebook.max ?? 0, 4);
        expect(complete).toBe(true);
      }
    });

    it('has the whole grade in the gradebook once the open answers are graded', {
      meta: { shows: ['attempt'] },
      timeout: 60_000,
    }, async ({ skip }) => {
      const open = attempts.find(({ questions }) => questions.some(({ type }) => type === 'essay'));
      expect(open !== undefined).toBe(built.report.questions.some(({ kind }) => kind === 'open'));
      if (!open) return skip('It asks no open question.');
      const { gradebook } = await moodle.run<{ gradebook: Gradebook }>('grade', open.attempt);
      expect(gradebook.grade).toBeCloseTo(gradebook.max ?? 0, 4);
    });

    it('serves every file of its questions to the student', {
      meta: { shows: ['restore'] },
      timeout: 120_000,
    }, async ({ skip }) => {
      const files = attempts.flatMap(({ questions }) => questions.flatMap(({ files }) => files));
      const quiz = await readFile(built.file('moodle-quiz')!, 'utf8');
      expect(files.length > 0).toBe(/<file /.test(quiz));
      if (files.length === 0) return skip('Its questions have no files.');
      const open = await signedIn(moodle, 'student');
      const amiss: string[] = [];
      for (const address of files) {
        const { status } = await open(address);
        if (status !== 200) amiss.push(`${status} ${address}`);
      }
      expect(amiss).toEqual([]);
    });
  });
});

inEachMoodle('a course whose lesson keeps its answers from learners', (moodle) => {
  it('asks for words, allows attempts and shows no answer, as the lesson says', {
    meta: { shows: ['restore', 'attempt'] },
    timeout: 120_000,
  }, async () => {
    const folder = await temporaryFolder();
    const source = join(folder, 'kinds/lesson.md');
    await cp(await lessonFor(moodle, LESSONS['content/question-kinds']!), join(folder, 'kinds'), {
      recursive: true,
    });
    const text = await readFile(source, 'utf8');
    await writeFile(source, text.replace(/^---\n/, '---\nanswers: teacher\nattempts: 3\nminWords: 7\n'));
    const built = await packagesOf(source, join(folder, 'out'), ['moodle-course']);
    const { activities } = await moodle.run<Restored>('restore', built.file('moodle-course')!);
    const quiz = activities.find(({ type }) => type === 'quiz');
    expect(quiz?.attempts).toBe(3);
    const [{ questions }] = await moodle.run<[Attempt]>('attempts', quiz!.cmid);
    expect(questions.filter(({ feedback, rightAnswer }) => feedback !== '' || rightAnswer)).toEqual([]);
    expect(questions.filter(({ type }) => type === 'essay').map(({ minWords }) => minWords)).toContain(7);
    expect(questions.filter((one) => !isRight(one))).toEqual([]);
  });
});
