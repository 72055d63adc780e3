/** Words, names and files that importers stumble over; whole builds, read back and judged. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkQti21 } from '../../src/check/index.ts';
import { exportQti21 } from '../../src/export/qti21/index.ts';
import { type Lesson, TARGETS } from '../../src/lesson/index.ts';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';
import { html, question, sampleLesson } from '../support/sample-lesson.ts';
import { play, readItem } from './processor.ts';
import { readPackage } from './processor-package.ts';
import { byOfficial, kindOf, officialAreHere } from './schemas.ts';
import { asking, itemOf, scored, settled, textOf } from './support.ts';

/** Ends of sections, tags, quotes of all sorts, right to left, beyond the first plane, what XML forbids. */
const WORDS = `]]> <script>run()</script> "a" 'b' &amp; ש\u05c1לום \u202eabc 𝒳😀 \u0000\u000b\ufffe`;
const asHtml = (text: string) =>
  html('<p></p>').children.flatMap((node) => [{ ...node, children: [{ type: 'text', value: text }] }]);
const hostile = { type: 'root', children: asHtml(WORDS) } as Lesson['body'];

const questions: Lesson['questions'] = [
  question('single-choice', 'choice', '<p>?</p>', {
    options: [
      { id: 'a', content: hostile, correct: true, feedback: hostile },
      { id: 'b', content: html('<p>no</p>'), correct: false },
    ],
    feedback: hostile,
    hints: [hostile],
  }),
  question('short-answer', 'short', '<p>?</p>', {
    accepted: [{ text: WORDS, fraction: 1, feedback: hostile }],
    caseSensitive: true,
  }),
  question('matching', 'pairs', '<p>?</p>', {
    pairs: [
      { stem: hostile, answer: WORDS },
      { stem: html('<p>x</p>'), answer: 'x' },
    ],
    distractors: [`${WORDS}!`],
  }),
  question('gap-fill', 'gap', '<p>a <cartable-gap data-index="0"></cartable-gap></p>', {
    gaps: [{ accepted: [{ text: WORDS, fraction: 1 }], choices: [WORDS, 'x'] }],
  }),
  question('open', 'open', '<p>?</p>', { feedback: hostile, starter: hostile }),
].map((one) => ({ ...one, name: WORDS }));

describe('words that end what they stand in', () => {
  const made = exportQti21({ ...asking(...questions), title: WORDS, description: WORDS, authors: [WORDS] });

  it('end nothing: every file is well formed, valid and has all of them', () => {
    for (const { path, pieces } of made.entries) {
      const xml = pieces.join('');
      const kind = kindOf(path);
      if (kind && officialAreHere) expect(byOfficial(kind, xml), path).toEqual([]);
      expect(xml).not.toMatch(/<script|[\0\v\ufffe]/);
      expect(xml, path).toMatch(/\]\]&gt; &lt;script>|\]\]> &lt;script>|\]\]&gt; &lt;script&gt;/);
    }
  });

  it('are chosen, typed and told as they are', () => {
    const answer = WORDS.replace(/[\0\v\ufffe]/g, '').trim();
    const item = readItem(textOf(made, 'item-choice.xml'));
    expect(play(item, { RESPONSE: 'option_a' }).feedback[1]).toBe(answer.replace(/\s+/g, ' '));
    expect(play(readItem(textOf(made, 'item-short.xml')), { RESPONSE: answer }).score).toBe(1);
    expect(play(readItem(textOf(made, 'item-gap.xml')), { RESPONSE_1: 'choice_1' }).score).toBe(1);
  });
});

it('three hundred options are told apart', () => {
  const options = Array.from({ length: 300 }, (_, index) => ({
    id: `o${index}`,
    content: html(`<p>${index}</p>`),
    correct: index % 15 === 0,
  }));
  const many = question('multiple-choice', 'many', '<p>?</p>', { options });
  const right = options.filter(({ correct }) => correct).map(({ id }) => `option_${id}`);
  expect(right).toHaveLength(20);
  expect(scored(many, ...right)).toBe(1);
  expect(scored(many, ...right.slice(1))).toBeCloseTo(0.95, 12);
});

it('an id that begins with a digit, or is as long as ids are, is a name of the test', () => {
  const ids = ['3-fois-rien', 'a'.repeat(60)];
  const made = exportQti21(asking(...ids.map((id) => question('open', id, '<p>?</p>', {}))));
  expect(made.entries.map(({ path }) => path).slice(2)).toEqual(ids.map((id) => `item-${id}.xml`));
  expect(ids.map((id) => itemOf(question('open', id, '<p>?</p>', {})).identifier)).toEqual([
    `_${ids[0]}`,
    ids[1],
  ]);
  if (officialAreHere)
    for (const { path, pieces } of made.entries)
      expect(byOfficial(kindOf(path)!, pieces.join(''))).toEqual([]);
});

it.each(['ar', 'he', 'zh-Hans', 'ja', 'ru', 'hi', 'de-CH', 'fr', 'it', 'es', 'en', 'tlh'])(
  'a lesson in %s says so in each item',
  (language) => {
    const made = exportQti21({ ...sampleLesson, language });
    expect(textOf(made, 'item-amont.xml')).toContain(` xml:lang="${language}"`);
    for (const { path, pieces } of made.entries) {
      const kind = kindOf(path);
      if (kind && officialAreHere) expect(byOfficial(kind, pieces.join('')), path).toEqual([]);
    }
  },
);

it('a language that is none says nothing wrong', () => {
  expect(textOf(exportQti21({ ...sampleLesson, language: 'Français !' }), 'item-amont.xml')).toContain(
    ' xml:lang="und"',
  );
});

const PAGE = `# Été à l'île d'Öland

\`\`\`{question}
:name: phare
Que voit-on ? ![Encore](<Le phare d'été (1).png>) ![Rien](rien.png)

- [x] un phare
- [ ] une tour
\`\`\`

:::{question}
:name: tour
Et là ?

:::{hint}
Regardez.
:::

===
Une tour, ![vue](<Le phare d'été (1).png>).
:::
`;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

async function built(targets: string): Promise<string> {
  const folder = await folderWith({ 'ete.md': PAGE, "Le phare d'été (1).png": PNG });
  const { code } = await cartable(['build', join(folder, 'ete.md'), '--to', targets, '--out', folder]);
  expect(code).toBe(0);
  return join(folder, 'ete');
}

it('files with spaces, accents and brackets travel under plain names, and are found; one that is missing is named', async () => {
  const packed = join(await built('qti21'), 'ete.qti21.zip');
  expect(await checkQti21(packed)).toEqual([]);
  const { items } = await readPackage(packed);
  expect([...items.values()].map(({ identifier }) => identifier)).toEqual(['phare', 'tour']);
});

it('the same lesson is the same bytes', async () => {
  const [one, other] = await Promise.all([built('qti21'), built('qti21')]);
  const read = (folder: string) => readFile(join(folder, 'ete.qti21.zip'));
  expect((await read(one!)).equals(await read(other!))).toBe(true);
});

it('a question has one id in whatever is built of its lesson', async () => {
  const folder = await built(TARGETS.join(','));
  const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
  expect(report.questions.map(({ id }: { id: string }) => id)).toEqual(['phare', 'tour']);
  const { items } = await readPackage(join(folder, 'ete.qti21.zip'));
  expect([...items.values()].map(({ identifier }) => identifier)).toEqual(['phare', 'tour']);
});

it('a lesson kept back from learners has no answer in any file but graders’ blocks', () => {
  const made = exportQti21(settled({ answers: 'teacher' }, asking(...questions)));
  expect(textOf(made, 'item-choice.xml')).not.toContain('<modalFeedback');
});
