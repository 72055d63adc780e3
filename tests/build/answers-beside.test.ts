/** Lessons whose answers stand in a file of their own: `quiz.md` and `quiz-answers.md`. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lessonReader, type Sources, sourcesAt } from '../../src/build/index.ts';
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
    const cell = (type: string, source: string) => ({
      cell_type: type,
      metadata: {},
      source,
      ...(type === 'code' && { outputs: [] }),
    });
    const notebook = (solve: (n: number) => string) =>
      JSON.stringify({
        nbformat: 4,
        metadata: { kernelspec: { language: 'python' } },
        cells: [1, 2, 3].flatMap((n) => [
          cell('markdown', `## Exercise ${n}\n\nWrite a function \`melt${n}\` that melts a cube.`),
          cell('code', solve(n)),
        ]),
      });
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
