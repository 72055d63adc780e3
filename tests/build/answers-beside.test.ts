/** Lessons whose answers stand in a file of their own: `quiz.md` and `quiz-answers.md`. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lessonReader, readLessons, type Sources, sourcesAt } from '../../src/build/index.ts';
import { noCrossReferences } from '../../src/read/index.ts';
import { html, sketch } from '../read/support.ts';
import { cartable } from '../support/cli.ts';
import { docx } from '../support/docx.ts';
import { folderWith } from '../support/folder.ts';

const ASKED = ['Why does ice float?', 'What is fog?', 'Describe hail.'];
const TOLD = [
  'It is light, for air is in it.',
  'A low cloud over wet ground.',
  'Rain that froze in a storm.',
];

/** What each lesson of a folder asks, and shows. */
async function lessonsOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await folderWith({ 'cartable.yml': '', ...files });
  const sources = (await sourcesAt(folder)) as Sources;
  const readOne = lessonReader({}, folder);
  return Promise.all(
    sources.lessons.map(async (file) => {
      const { lesson, diagnostics } = await (await readOne(file)).close(noCrossReferences);
      return {
        path: file.path,
        title: lesson!.title,
        questions: lesson!.questions.map(sketch),
        html: html(lesson!.body),
        assets: lesson!.assets.map(({ path }) => path),
        rules: diagnostics.map(({ file: at, rule }) => `${at} ${rule}`),
      };
    }),
  );
}

/** Three exercises, each with a program. */
function notebook(programOf: (n: number) => string, before = ''): string {
  const cell = (type: string, source: string) => ({
    cell_type: type,
    metadata: {},
    source,
    ...(type === 'code' && { outputs: [] }),
  });
  return JSON.stringify({
    nbformat: 4,
    metadata: { kernelspec: { language: 'python' } },
    cells: [1, 2, 3].flatMap((n) => [
      cell('markdown', `## Exercise ${n}\n\n${before}Write a function \`melt${n}\` that melts a cube.`),
      cell('code', programOf(n)),
    ]),
  });
}

const heads: Readonly<Record<string, (n: number) => string>> = {
  'headings that count': (n) => `## Exercise ${n}\n\n`,
  'headings of the page': (n) => `# Aufgabe ${n}\n\n`,
  'a list': (n) => `${n}. `,
  'bold words': (n) => `**Exercice ${n}.** `,
  letters: (n) => `${'abc'[n - 1]}) `,
};
const tails: Readonly<Record<string, (head: string, n: number) => string>> = {
  alone: (head, n) => `${head}${TOLD[n - 1]}`,
  'below what is asked, said again': (head, n) =>
    `${head}${ASKED[n - 1]}\n\n${/^\d/.test(head) ? '   ' : ''}**Answer:** ${TOLD[n - 1]}`,
};

describe('answers in a file of their own', () => {
  for (const [asked, head] of Object.entries(heads))
    for (const [told, tail] of Object.entries(tails))
      it(`answer what is asked below ${asked}, ${told}`, async () => {
        const page = [1, 2, 3].map((n) => `${head(n)}${ASKED[n - 1]}`).join('\n\n');
        const key = [1, 2, 3].map((n) => tail(head(n), n)).join('\n\n');
        const [lesson, ...others] = await lessonsOf({
          'ice-exercises.md': page.startsWith('# ') ? page : `# Ice\n\n${page}`,
          'ice-solutions.md': page.startsWith('# ') ? key : `# Ice: solutions\n\n${key}`,
        });
        expect(others).toEqual([]);
        expect(lesson!.questions).toHaveLength(3);
        for (const n of [1, 2, 3])
          expect(lesson!.questions[n - 1]).toMatch(
            new RegExp(`${ASKED[n - 1]!.slice(0, -1)}.*> .*${TOLD[n - 1]}`),
          );
        for (const one of TOLD) expect(lesson!.html).not.toContain(one);
      });

  it('may be keys of choices, which have no question without them', async () => {
    const page = ['1. What floats?\n\n   a) iron\n   b) ice', '2. What falls?\n\n   a) hail\n   b) fog'];
    const files = {
      'test/Quiz 2.md': `# Quiz 2\n\n${page.join('\n\n')}\n`,
      'test/Quiz 2 (key).md': '---\ntitle: Key\n---\n\n1. b\n2. a\n',
    };
    const [lesson, ...others] = await lessonsOf(files);
    expect(others).toEqual([]);
    expect(lesson).toMatchObject({
      title: 'Quiz 2',
      questions: [expect.stringContaining('iron | ICE'), expect.stringContaining('HAIL | fog')],
      rules: expect.arrayContaining(['test/Quiz 2.md answers-beside']),
    });
  });

  it('may have pictures in their own folder', async () => {
    const [lesson, ...others] = await lessonsOf({
      'sheet 3.md': ASKED.map((one, i) => `${i + 1}. ${one}`).join('\n'),
      'answers/sheet 3.md': TOLD.map((one, i) => `${i + 1}. ${one}${i === 1 ? ' ![Fog](fog.svg)' : ''}`).join(
        '\n',
      ),
      'answers/fog.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
    });
    expect(others).toEqual([]);
    expect(lesson!.questions.map((one, i) => one.includes(TOLD[i]!))).toEqual([true, true, true]);
    expect(lesson!.assets).toEqual([expect.stringContaining('fog')]);
  });

  const paragraphs = (lines: readonly string[]): Uint8Array =>
    docx(lines.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join(''));
  const counted = (lines: readonly string[]): readonly string[] => lines.map((one, i) => `${i + 1}. ${one}`);

  it.each<[how: string, sheet: readonly string[], key: readonly string[]]>([
    ['by their numbers', counted(ASKED), counted(TOLD)],
    ['below a title', counted(ASKED), ['Answer key', ...counted(TOLD)]],
    [
      'on the same sheet',
      counted(ASKED),
      ASKED.flatMap((one, i) => [`${i + 1}. ${one}`, `Answer: ${TOLD[i]}`]),
    ],
  ])('may be a document of Word, as the page is: %s', async (_how, sheet, key) => {
    const files = { 'sheet 3.docx': paragraphs(sheet), 'sheet 3 - answer key.docx': paragraphs(key) };
    const [lesson, ...others] = await lessonsOf(files);
    expect(others).toEqual([]);
    expect(lesson!.questions).toHaveLength(3);
    for (const [i, one] of lesson!.questions.entries())
      expect(one).toMatch(new RegExp(`${ASKED[i]!.slice(0, -1)}.*> .*${TOLD[i]}`));
    expect(lesson!.html).not.toContain('A low cloud');
  });

  it('may be a notebook that solves another one', async () => {
    const [lesson, ...others] = await lessonsOf({
      'TP 1.ipynb': notebook((n) => `def melt${n}(cube):\n    # YOUR CODE HERE\n    pass`),
      'TP 1 corrigé.ipynb': notebook((n) => `def melt${n}(cube):\n    return cube.water(${n})`),
    });
    expect(others).toEqual([]);
    expect(lesson!.questions.map((one, i) => one.includes(`cube.water(${i + 1})`))).toEqual([
      true,
      true,
      true,
    ]);
    expect(lesson!.html).not.toContain('cube.water');
  });

  const list = (lines: readonly string[]): string => lines.map((one, i) => `${i + 1}. ${one}`).join('\n');

  it('leave nothing on the page that answers nothing', async () => {
    const [lesson, ...others] = await lessonsOf({
      'ice.md': `# Ice\n\nLook at the cup.[^1]\n\n${list(ASKED)}\n\n[^1]: A blue one.\n`,
      'ice-answers.md': `# Answers\n\nTry it yourself first!\n\n${list(TOLD).replace('storm.', 'storm.[^1]')}\n\n## For teachers\n\nGive two points each.\n\n[^1]: In summer, mostly.\n`,
    });
    expect(others).toEqual([]);
    expect(lesson!.questions).toEqual([
      expect.stringMatching(/float.*> .*It is light/),
      expect.stringMatching(/fog.*> .*A low cloud/),
      expect.stringMatching(/hail.*> .*Rain that froze in a storm\. \(In summer, mostly\.\)/),
    ]);
    expect(lesson!.html).toContain('A blue one.');
    for (const one of ['Try it', 'For teachers', 'two points', 'In summer', 'Answers'])
      expect(lesson!.html).not.toContain(one);
    expect(lesson!.rules.join()).not.toContain('orphan');
  });

  it('bring no notes and places of their page along', async () => {
    const asked = ASKED.map((one, i) => `## Exercise ${i + 1}\n\n${one}`);
    const solved = asked.map((one, i) => `${one}\n\n**Answer:** ${TOLD[i]} See [above](#exercise-1).[^a]`);
    const [lesson, ...others] = await lessonsOf({
      'ice.md': `# Ice\n\nOnce.[^1]\n\n${asked.join('\n\n')}\n\n[^1]: Or twice.\n`,
      'ice-answers.md': `# Ice\n\n${solved.join('\n\n')}\n\n[^a]: The book says so.\n`,
    });
    expect(others).toEqual([]);
    for (const one of lesson!.questions) expect(one).toContain('See above. (The book says so.');
    expect(lesson!.html).toContain('Or twice.');
  });

  it('are led to by no link of a lesson', async () => {
    const folder = await folderWith({
      'index.md':
        '# Water\n\nFirst [ice](ice.md), then [its key](ice-answers.md) and [its code](tp-key.ipynb).\n',
      'ice.md': `# Ice\n\nCheck with [the key](ice-answers.md#two).\n\n${list(ASKED)}\n`,
      'ice-answers.md': `# Answers\n\n${list(TOLD)}\n`,
      'tp.ipynb': notebook((n) => `def melt${n}(cube):\n    # YOUR CODE HERE\n    pass`),
      'tp-key.ipynb': notebook((n) => `def melt${n}(cube):\n    return cube.water(${n})`),
    });
    const { lessons } = (await sourcesAt(folder)) as Sources;
    const read = await readLessons(lessons, lessonReader({}, folder));
    const links = read.map(({ lesson }) =>
      [...html(lesson!.body).matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
    );
    expect(lessons.map(({ path }) => path)).toEqual(['index.md', 'ice.md', 'tp.ipynb']);
    expect(links).toEqual([['lesson:ice#', 'lesson:ice#', 'lesson:tp#'], [], []]);
    expect(read.flatMap(({ lesson }) => lesson!.assets)).toEqual([]);
    expect(read.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule))).not.toContain('dead-link');
  });

  it('may be several: one answers, and none is a lesson', async () => {
    const lessons = await lessonsOf({
      'ice.md': `# Ice\n\n${list(ASKED)}\n`,
      'ice-answers.md': `# Answers\n\n${list(['Air.', 'A cloud.', 'Ice.'])}\n`,
      'ice-answers-full.md': `# Answers\n\n${list(TOLD)}\n`,
    });
    expect(lessons.map(({ path }) => path)).toEqual(['ice.md']);
    expect(lessons[0]!.questions[2]).toContain('Ice.');
  });

  it('may be the sheet again, though it has answers of its own', async () => {
    const asked = ASKED.map((one, i) => `## Exercise ${i + 1}\n\n${one}\n\n**Answer:** ${TOLD[i]}`);
    const lessons = await lessonsOf({
      'ice.md': `# Ice\n\n${asked.join('\n\n')}\n`,
      'ice (teacher).md': `# Ice\n\n${asked.join('\n\nFive minutes.\n\n')}\n`,
    });
    expect(lessons.map(({ path }) => path)).toEqual(['ice.md']);
  });

  it('may say more before what is asked', async () => {
    const [lesson, ...others] = await lessonsOf({
      'TP 1.ipynb': notebook((n) => `def melt${n}(cube):\n    # YOUR CODE HERE\n    pass`),
      'TP 1 solution.ipynb': notebook(
        (n) => `def melt${n}(cube):\n    return cube.water(${n})`,
        'Cubes of ice are made of water. ',
      ),
    });
    expect(others).toEqual([]);
    expect(lesson!.questions.every((one, i) => one.includes(`cube.water(${i + 1})`))).toBe(true);
  });

  it('are not what is asked, said again', async () => {
    const lessons = await lessonsOf({
      'ice.md': `# Ice\n\n## Questions\n\n${list(ASKED)}\n`,
      'ice-answers.md': `# Ice\n\n${list(ASKED)}\n`,
    });
    expect(lessons.map(({ path }) => path)).toEqual(['ice.md', 'ice-answers.md']);
  });

  it('are not meant by what a lesson counts otherwise', async () => {
    const prose = Array.from(
      { length: 12 },
      (_, i) =>
        `Part ${'abcdefghijkl'[i]} tells how clouds move over the sea, and what ships do when they come.`,
    ).join('\n\n');
    const lessons = await lessonsOf({
      'clouds.md': `# Clouds\n\n${prose}\n\n## Before you sail\n\n${list(['Mind the wind.', 'Count who is on board.', 'Where is the chart?'])}\n\n${prose}\n`,
      'clouds-answers.md': `# Answers\n\n${TOLD.map((one, i) => `## Q${i + 1} – Cloud ${i + 1}\n\n${one}`).join('\n\n')}\n`,
    });
    expect(lessons.map(({ path }) => path)).toEqual(['clouds.md', 'clouds-answers.md']);
    expect(lessons[0]!.html).not.toContain('It is light');
  });

  it('are told where they stand', async () => {
    const [lesson] = await lessonsOf({
      'exercises.md': `# Ice\n\n${ASKED.map((one, i) => `${i + 1}. ${one}`).join('\n')}\n`,
      'solutions.md': `# Solutions\n\n${TOLD.map((one, i) => `${i + 1}. ${one}`).join('\n')}\n\n![Ice](absent.png)\n`,
    });
    expect(lesson!.rules).toContain('solutions.md media-missing');
  });

  it('are lessons where they answer nothing of the page that they are named after', async () => {
    const lessons = await lessonsOf({
      'exercises.md': '# Water\n\nThis course has two lessons. Ice floats, and fog lies low.\n',
      'solutions.md': '# Solutions\n\nSalt in water is a solution.\n\n## Strong ones\n\nThe sea is none.\n',
    });
    expect(lessons.map(({ path }) => path)).toEqual(['exercises.md', 'solutions.md']);
    expect(lessons[1]!.html).toContain('The sea is none.');
  });

  it('are a lesson that is named where nothing tells which of them answers what', async () => {
    const folder = await folderWith({
      'ice.md': `# Ice\n\n${ASKED.map((one, i) => `## Exercise ${i + 1}\n\n${one}`).join('\n\n')}\n`,
      'ice-answers.md': '# Answers\n\nIce is light, and fog lies low over wet ground.\n',
    });
    const sources = (await sourcesAt(folder)) as Sources & { kind: 'course' };
    expect(sources.lessons.map(({ path }) => path).sort()).toEqual(['ice-answers.md', 'ice.md']);
    expect(sources.outline.diagnostics.map(({ rule, file }) => `${file} ${rule}`)).toContain(
      'ice-answers.md answers-unclear',
    );
  });

  it('are no lesson of a course, though its contents list them, and none that it leaves out', async () => {
    const folder = await folderWith({
      'mkdocs.yml': 'site_name: Water\nnav:\n  - index.md\n  - Ice: ice.md\n  - Key: ice-answers.md\n',
      'docs/index.md': '# Water\n\nIt is wet.\n',
      'docs/ice.md': `# Ice\n\n${ASKED.map((one, i) => `${i + 1}. ${one}`).join('\n')}\n`,
      'docs/ice-answers.md': `# Answers\n\n${TOLD.map((one, i) => `${i + 1}. ${one}`).join('\n')}\n`,
    });
    expect((await cartable(['inspect', folder])).out).toMatch(/answers in +docs\/ice-answers\.md\n/);
    const sources = await sourcesAt(folder);
    expect(sources!.lessons.map(({ path }) => path)).toEqual(['docs/index.md', 'docs/ice.md']);
    const out = join(folder, 'dist');
    const { code, err } = await cartable(['build', folder, '--out', out, '--to', 'web-page']);
    expect([code, err]).toEqual([0, expect.not.stringContaining('ice-answers.md:')]);
    expect(await readdir(out)).toEqual(['water']);
  });
});
