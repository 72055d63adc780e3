/** The quiz of every lesson, imported by a real Moodle and answered right. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { earlierOf } from '../../src/export/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type Attempt, type Imported, inEachMoodle, isRight, signedIn } from './moodle.ts';
import { LESSONS, lessonFor, type Packages, packagesOf } from './packages.ts';

interface Tried extends Imported {
  readonly attempt: Attempt | null;
}

inEachMoodle('quizzes', (moodle) => {
  const built = new Map<string, Packages>();
  const tried = new Map<string, Tried>();

  beforeAll(async () => {
    const out = await temporaryFolder();
    for (const [name, path] of Object.entries(LESSONS))
      built.set(name, await packagesOf(await lessonFor(moodle, path), join(out, name), ['moodle-quiz']));
    const asking = [...built].flatMap(([name, one]) => {
      const file = one.file('moodle-quiz');
      return file ? [{ name, file }] : [];
    });
    const answers = await moodle.run<Tried[]>('quizzes', ...asking.map(({ file }) => file));
    for (const [index, { name }] of asking.entries()) tried.set(name, answers[index]!);
    const { release, php } = moodle;
    const all = [...tried.values()].flatMap(({ attempt }) => attempt?.questions ?? []);
    const count = (state: string) => all.filter((one) => one.state === state).length;
    console.info(
      `Moodle ${release}, PHP ${php}: ${tried.size} quizzes, ${all.length} items; ${count('gradedright')} full marks, ${count('needsgrading')} wait for a grade, ${count('finished')} descriptions.`,
    );
  }, 600_000);

  it.each(Object.keys(LESSONS))(
    '%s: takes the quiz, and gives full marks for right answers',
    { meta: { shows: ['import', 'attempt'] } },
    async (name) => {
      const { report, file } = built.get(name)!;
      if (!file('moodle-quiz')) return expect(report.questions).toEqual([]);
      const { done, said, questions, attempt } = tried.get(name)!;
      expect({ done, said }).toEqual({ done: true, said: '' });
      // Moodle 4.1 as it was released reads no idnumber of a question with gaps; 4.1.20 does.
      const nameless = (type: string) => type === 'multianswer' && /^4\.1\+? /.test(moodle.release);
      const asked = questions.filter(({ type }) => type !== 'description');
      expect(asked.map(({ idnumber }) => idnumber)).toEqual(
        report.questions.map(({ id }, index) => (nameless(asked[index]!.type) ? null : id)),
      );
      for (const { tags, category } of questions) {
        expect(tags).toContain(report.lesson.id);
        expect(category.split('/')[0]).toBe('top');
      }
      expect(attempt?.questions.filter((one) => !isRight(one))).toEqual([]);
    },
  );

  it.each(Object.keys(LESSONS))(
    '%s: shows feedback after the attempt, and never before',
    { meta: { shows: ['attempt'] } },
    (name) => {
      const { questions: reported } = built.get(name)!.report;
      const attempted = tried.get(name)?.attempt?.questions ?? [];
      expect(attempted.filter(({ feedbackBefore }) => feedbackBefore)).toEqual([]);
      const silent = reported
        .filter(({ fields }) => fields['moodle-quiz']?.includes('generalfeedback'))
        .filter(({ id }) => !attempted.some(({ idnumber, feedback }) => idnumber === id && feedback !== ''))
        // A picture alone is an answer too.
        .filter(({ id }) => attempted.find(({ idnumber }) => idnumber === id)?.files.length === 0);
      expect(silent.map(({ id }) => id)).toEqual([]);
    },
  );

  it('serves every picture, film and document of the quizzes to the student', {
    meta: { shows: ['import'] },
    timeout: 120_000,
  }, async () => {
    const addresses = [...tried.values()].flatMap(({ attempt }) =>
      (attempt?.questions ?? []).flatMap(({ files }) => files),
    );
    const open = await signedIn(moodle, 'student');
    const amiss: string[] = [];
    for (const address of addresses) {
      const { status, headers } = await open(address);
      if (status !== 200 || headers.get('content-type')?.startsWith('text/html'))
        amiss.push(`${status} ${address}`);
    }
    console.info(`${addresses.length} files of questions asked for, ${amiss.length} amiss.`);
    expect(amiss).toEqual([]);
  });

  it('has a category a section below the lesson’s, where a lesson asks much', {
    meta: { shows: ['import'] },
    timeout: 60_000,
  }, async () => {
    const folder = await temporaryFolder();
    const section = (title: string): string =>
      `## ${title}\n\n${Array.from(
        { length: 11 },
        (_, i) =>
          `${i + 1}) What of ${title.toLowerCase()} ${i}?\n\n\`\`\`{dropdown} Answer\nThat.\n\`\`\`\n`,
      ).join('\n')}`;
    const lesson = join(folder, 'nature.md');
    await writeFile(
      lesson,
      `---\nlanguage: en\n---\n\n# Nature\n\n${section('Water')}\n${section('Air / wind')}`,
    );
    const built = await packagesOf(lesson, join(folder, 'out'), ['moodle-quiz']);
    const { course } = await moodle.run<{ course: number }>('course', 'Sections');
    const { questions } = await moodle.run<Imported>('import', course, built.file('moodle-quiz')!);
    expect(questions.map(({ category }) => category)).toEqual([
      ...Array<string>(11).fill('top/Nature/Water'),
      ...Array<string>(11).fill('top/Nature/Air / wind'),
    ]);
  });

  it('is given only what is new or changed when the earlier delivery is known', {
    meta: { shows: ['update'] },
    timeout: 60_000,
  }, async () => {
    const folder = await temporaryFolder();
    const page = (...questions: readonly (readonly [string, string])[]) =>
      `---\nid: tides\nlanguage: en\n---\n\n# Tides\n\n${questions
        .map(([asked, answer], i) => `${'abc'[i]}) ${asked}\n\n\`\`\`{dropdown} Answer\n${answer}\n\`\`\`\n`)
        .join('\n')}`;
    const lesson = join(folder, 'tides.md');
    await writeFile(lesson, page(['Why is there a tide?', 'The moon.'], ['When is it high?', 'At noon.']));
    const first = await packagesOf(lesson, join(folder, 'first'), ['moodle-quiz']);
    await writeFile(
      lesson,
      page(['Why is there a tide?', 'The moon.'], ['When is it high?', 'Twice a day.'], ['Where?', 'Here.']),
    );
    const then = await packagesOf(lesson, join(folder, 'then'), ['moodle-quiz'], {
      since: earlierOf(first.report),
    });
    const { course } = await moodle.run<{ course: number }>('course', 'Since');
    const [, high] = (await moodle.run<Imported>('import', course, first.file('moodle-quiz')!)).questions;
    const added = await moodle.run<Imported>('import', course, then.file('moodle-quiz')!);
    expect(added.questions.map(({ name, category }) => `${category}: ${name}`)).toEqual([
      'top/Tides: b) When is it high?',
      'top/Tides: c) Where?',
    ]);
    // Moodle leaves the idnumber to the earlier one, which stays beside it.
    expect(high?.idnumber).toBe(then.report.questions[1]?.id);
    expect(added.questions.map(({ idnumber }) => idnumber)).toEqual([null, then.report.questions[2]?.id]);
  });
});
