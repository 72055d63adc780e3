import { expect, test } from 'vitest';
import { read, said, sketch } from './support.ts';

const pages = [
  'index.md',
  'episodes/loops.md',
  'episodes/start.md',
  'learners/setup.md',
  'instructors/notes.md',
  'CONDUCT.md',
];

test('a lesson of the Carpentries: its episodes in their order, what learners need, nothing for instructors', async () => {
  const course = await read(
    {
      'config.yaml': `carpentry: 'swc'
title: 'Plotting, step by step'
keywords: 'python, plotting'
license: 'CC-BY 4.0'
episodes:
- start.md
- loops.md
- end.md
`,
    },
    ...pages,
  );
  const { kind, title, keywords, licence } = course;
  expect({ kind, title, keywords, licence }).toEqual({
    kind: 'carpentries',
    title: 'Plotting, step by step',
    keywords: ['python', 'plotting'],
    licence: 'CC-BY 4.0',
  });
  expect(sketch(course)).toEqual(['index.md', 'episodes/start.md', 'episodes/loops.md', 'learners/setup.md']);
  expect(said(course.diagnostics)).toEqual([
    'config.yaml:8:3 warning The table of contents names “end.md”, and there is no such page. course-page-missing',
    'config.yaml:1:1 info One page is left out, in no table of contents: instructors/notes.md. course-orphans',
  ]);
});

test('without a list, all episodes count in natural order; a config.yaml of another tool says nothing', async () => {
  const course = await read(
    { 'config.yaml': 'carpentry: swc\n' },
    'index.md',
    'episodes/10.md',
    'episodes/9.md',
  );
  expect(sketch(course)).toEqual(['index.md', 'episodes/9.md', 'episodes/10.md']);
  const other = await read({ 'config.yaml': 'title: A web site\n' }, 'a.md');
  expect({ kind: other.kind, title: other.title }).toEqual({ kind: 'folder', title: undefined });
});
