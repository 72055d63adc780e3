/** Which shapes of XML a usual build has: src/export/xml-shapes.json, which `npm run docs` writes anew. */
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { saidBy } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const written = vi.hoisted(() => new Map<string, string>());
vi.mock('../../src/export/xml-shapes.json', () => ({ default: {} }));
vi.mock(import('xmlbuilder2'), async (load) => {
  const library = await load();
  const create = (shape: object) => ({
    end: (options: { readonly offset: number }) => {
      const text = (library.create(shape).end as (given: object) => string)(options);
      written.set(`${options.offset} ${JSON.stringify(shape)}`, text.trimStart());
      return text;
    },
  });
  return { ...library, create: create as unknown as typeof library.create };
});

// Another test's file may have loaded it with the table and the library themselves.
vi.resetModules();
const { run } = await import('../../src/cli/index.ts');
const cartable = saidBy(run);

const content = (name = ''): string => fileURLToPath(new URL(`../../content/${name}`, import.meta.url));

/** What teachers start from, and the least and the most that a lesson says of itself. */
const LESSONS = {
  'bare.md': '# Ice\n\nIt floats.\n',
  'quiz.md': '# Ice\n\n1. Why does it float?\n\n:::{dropdown} Answer\nIt is lighter.\n:::\n',
  'asks.md':
    '---\nlanguage: en\nsubtitle: Water\ndescription: Why it floats.\nduration: 20 min\nkeywords: ice, water\nauthors:\n  - A. Teacher\nlicence: CC-BY-SA-4.0\n---\n\n# Ice\n\n1. Why does it float?\n\n   :::{hint}\n   Weigh it.\n   :::\n\n   :::{dropdown} Answer\n   It is lighter.\n   :::\n\n2. Does it sink?\n',
};

it('the shapes of a usual build’s XML are kept as the library writes them: it loads no library', async () => {
  const folder = await folderWith(LESSONS);
  const lessons = [
    ...Object.keys(LESSONS).map((name) => `${folder}/${name}`),
    ...['digital-labor', 'question-kinds', 'closed-questions'].map(content),
  ];
  for (const path of [...lessons, folder, content()])
    for (const targets of ['scorm12,moodle-quiz', 'scorm2004']) {
      const { code } = await cartable(['build', path, '--to', targets, '--out', `${folder}/out`, '--fresh']);
      expect([path, code]).toEqual([path, 0]);
    }
  const shapes = Object.fromEntries([...written].sort(([one], [other]) => (one < other ? -1 : 1)));
  expect(Object.keys(shapes).length).toBeGreaterThan(30);
  await expect(`${JSON.stringify(shapes, null, 2)}\n`).toMatchFileSnapshot(
    '../../src/export/xml-shapes.json',
  );
});
