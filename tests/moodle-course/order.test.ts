/** A quiz whose lesson shuffles and draws. */
import { expect, it } from 'vitest';
import { checkScorm } from '../../src/check/index.ts';
import { checkMbz } from '../../src/check/mbz/index.ts';
import { exportMoodleQuiz } from '../../src/export/moodle-quiz/index.ts';
import { loadEngines } from '../../src/export/page/index.ts';
import type { Lesson } from '../../src/lesson/index.ts';
import { zip } from '../check/zip.ts';
import { read } from '../read/support.ts';
import { html } from '../support/sample-lesson.ts';
import { all, course, textAt, type Unpacked, unpacked } from './support.ts';

const TREES = `
\`\`\`{question}
:name: conifer
Which one is a conifer?

- [ ] oak
- [x] cedar
- [ ] elm
\`\`\`

\`\`\`{question}
:name: broad
Which have broad leaves?

- [x] oak
- [x] elm
- [ ] both of these
\`\`\`

\`\`\`{question}
:name: open
Why do leaves fall?
===
Water is scarce.
\`\`\`
`;

const lessonWith = async (settings: string): Promise<Lesson> => ({
  ...(await read(`---\n${settings}\n---\n# Trees\n${TREES}`)).lesson,
  contexts: [{ before: 'conifer', content: html('<p>Look at the wood.</p>'), line: 1 }],
});

const backup = async (settings: string): Promise<Unpacked> => {
  const lesson = await lessonWith(settings);
  await loadEngines([lesson]);
  return unpacked(await course(lesson));
};

const findings = async (files: Unpacked): Promise<readonly string[]> =>
  (
    await checkMbz(
      zip(Object.entries(files).map(([name, content]) => ({ name, content }))),
      'c.mbz',
      checkScorm,
    )
  ).map(({ rule }) => rule);

const condition = (quiz: string): unknown =>
  JSON.parse((all(quiz, 'filtercondition')[0] ?? '').replace(/&quot;/g, '"'));

it('shuffles what its author lets it, and nothing that speaks of places', async () => {
  const files = await backup('shuffle: true');
  const bank = textAt(files, 'questions.xml');
  expect(all(bank, 'shuffleanswers')).toEqual(['1', '0']);
  expect(all(textAt(files, /quiz\.xml$/), 'shuffleanswers')).toEqual(['1']);
  const [entry] = exportMoodleQuiz(await lessonWith('shuffle: true')).entries;
  expect(all(entry!.pieces.join(''), 'shuffleanswers')).toEqual(['true', 'false']);
  expect(await findings(files)).toEqual([]);
});

it('draws from the lesson’s category as many questions as a learner is asked, behind what must be read', async () => {
  const files = await backup('draw: 2');
  const quiz = textAt(files, /quiz\.xml$/);
  expect(all(quiz, 'slot')).toEqual(['1', '2', '3']);
  expect(quiz.match(/<question_reference /g)?.length).toBe(1);
  expect(quiz.match(/<question_set_reference /g)?.length).toBe(2);
  const category = /<question_category id="(\d+)">\s*<name>Trees</.exec(textAt(files, 'questions.xml'))?.[1];
  expect(condition(quiz)).toEqual({ questioncategoryid: category, includingsubcategories: '0' });
  expect(all(quiz, 'sumgrades')).toEqual(['2.00000']);
  expect(all(textAt(files, 'questions.xml'), 'qtype')).toEqual([
    'description',
    'multichoice',
    'multichoice',
    'essay',
  ]);
  expect(await findings(files)).toEqual([]);
});

it('asks all where it has no more', async () => {
  const files = await backup('draw: 3');
  expect(textAt(files, /quiz\.xml$/)).not.toContain('question_set_reference');
});

it('a slot that draws from a category which isn’t there is found', async () => {
  const files = await backup('draw: 2');
  const path = Object.keys(files).find((one) => /quiz\.xml$/.test(one))!;
  const text = textAt(files, path).replace(/(questioncategoryid[^0-9]*)\d+/, '$1999999');
  expect(await findings({ ...files, [path]: new TextEncoder().encode(text) })).toContain('mbz-dangling');
});
