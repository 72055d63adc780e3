/** The course of lessons, restored by a real Moodle: its quizzes answered and graded. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpus, corpusIsHere } from '../corpus/pages.ts';
import { temporaryFolder } from '../support/folder.ts';
import {
  type Attempt,
  FILLED_IN,
  type Graded,
  type Imported,
  inEachMoodle,
  isRight,
  type Restored,
  signedIn,
} from './moodle.ts';
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
      const { gradebook } = await moodle.run<Graded>('grade', open.attempt);
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

const WATER = `
# Water

Read this before you begin.

\`\`\`{question}
:name: state
Which state is ice in?

- [x] solid
- [ ] liquid
- [ ] gas
- [ ] plasma
- [ ] glass
- [ ] foam
\`\`\`

\`\`\`{question}
:name: places
Where is there vapour?

- [x] in the air of the room
- [x] in the air you breathe out
- [ ] in an ice cube
- [ ] in a stone
- [ ] in a nail
- [ ] in all of these
\`\`\`

\`\`\`{question}
:name: mass
What does a litre of water weigh, in kg?

= 1
\`\`\`

\`\`\`{question}
:name: names
Match each change with its name.

ice to water
: melting

water to ice
: freezing

water to vapour
: evaporation

vapour to water
: condensation

ice to vapour
: sublimation

vapour to ice
: deposition
\`\`\`

\`\`\`{question}
:name: boiling
It freezes at {gap}\`0\` °C and boils at {gap}\`100\` °C.
\`\`\`

::::{question}
:name: journal
Watch an ice cube melt, and fill in the table.

:::{starter}
| Minutes | What you see |
| ------- | ------------ |
| 0       |              |
| 10      |              |
:::
===
It shrinks.
::::
`;

inEachMoodle('a course whose lesson draws and shuffles its questions', (moodle) => {
  let built: Packages;
  let quiz: Restored['activities'][number];
  let attempts: readonly Attempt[];
  const named = (name: string) =>
    attempts.flatMap(({ questions }) => questions.filter(({ idnumber }) => idnumber === name));

  beforeAll(async () => {
    const folder = await temporaryFolder();
    const source = join(folder, 'water.md');
    await writeFile(source, `---\ndraw: 3\nshuffle: true\nattempts: unlimited\n---\n${WATER}`);
    built = await packagesOf(source, join(folder, 'out'), ['moodle-course', 'moodle-quiz']);
    const { activities } = await moodle.run<Restored>('restore', built.file('moodle-course')!);
    quiz = activities.find(({ type }) => type === 'quiz')!;
    attempts = await moodle.run('attempts', ...Array.from({ length: 8 }, () => quiz.cmid));
  }, 120_000);

  it('asks three of the six at each attempt, and first those that the student has not seen', {
    meta: { shows: ['restore', 'attempt'] },
  }, () => {
    expect(quiz.slots).toBe(3);
    const asked = attempts.map(({ questions }) => questions.map(({ idnumber }) => idnumber));
    for (const one of asked) expect(new Set(one).size).toBe(3);
    expect([...asked[0]!, ...asked[1]!].sort()).toEqual([
      'boiling',
      'journal',
      'mass',
      'names',
      'places',
      'state',
    ]);
    expect(new Set(asked.map((one) => [...one].sort().join())).size).toBeGreaterThan(2);
  });

  it('gives each of those full marks for right answers, and the whole mark once the open one is graded', {
    meta: { shows: ['attempt'] },
    timeout: 60_000,
  }, async () => {
    expect(attempts.flatMap(({ questions }) => questions).filter((one) => !isRight(one))).toEqual([]);
    const open = attempts.find(({ questions }) => questions.some(({ type }) => type === 'essay'))!;
    const { graded, mark, gradebook } = await moodle.run<Graded>('grade', open.attempt);
    expect(graded).toBe(1);
    expect(mark).toBeCloseTo(3, 4);
    expect(gradebook.grade).toBeCloseTo(gradebook.max!, 4);
  });

  it('shuffles options and stems, but none of a question that speaks of places', {
    meta: { shows: ['attempt'] },
  }, () => {
    const orders = (name: string) => new Set(named(name).map(({ offered }) => offered.join()));
    expect(named('state').length).toBeGreaterThan(2);
    expect(orders('state').size).toBeGreaterThan(1);
    expect(orders('names').size).toBeGreaterThan(1);
    expect(orders('places').size).toBe(1);
  });

  it('has all six in its quiz file, with every answer', {
    meta: { shows: ['import', 'attempt'] },
    timeout: 60_000,
  }, async () => {
    const [imported] = await moodle.run<[Imported & { readonly attempt: Attempt }]>(
      'quizzes',
      built.file('moodle-quiz')!,
    );
    expect(imported.said).toBe('');
    expect(imported.questions.map(({ type }) => type)).toEqual([
      'multichoice',
      'multichoice',
      'numerical',
      'match',
      'multianswer',
      'essay',
    ]);
    expect(imported.attempt.questions.filter((one) => !isRight(one))).toEqual([]);
  });

  it('shows the student and the teacher the table that was filled in', {
    meta: { shows: ['attempt'] },
    timeout: 60_000,
  }, async () => {
    const [journal] = named('journal');
    const filled = ['Minutes', 'What you see', '0', FILLED_IN, '10', FILLED_IN];
    expect(journal?.cells).toEqual(filled);
    const last = attempts.findLast(({ questions }) => questions.some(({ type }) => type === 'essay'))!;
    expect((await moodle.run<Graded>('grade', last.attempt)).cells).toEqual(filled);
  });
});
