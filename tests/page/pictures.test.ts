/** Pictures on the page. */
import { expect, test } from 'vitest';
import type { Kit } from '../../src/export/kit.ts';
import { learnerPage } from '../../src/export/page/index.ts';
import { html, sampleLesson } from '../support/sample-lesson.ts';

const bytes = new TextEncoder().encode('/* kit */');
const kit: Kit = {
  version: '0.0.0',
  files: { 'page.css': bytes, 'page.js': bytes, 'licences.txt': bytes },
  schemas: { scorm12: {}, 'scorm2004-3': {}, 'scorm2004-4': {} },
};

const page = (body: string): string => {
  const lesson = { ...sampleLesson, body: html(body), outline: [], questions: [], glossary: [], assets: [] };
  const entry = learnerPage(lesson, kit, { stateLimit: 4096 }).entries.find(
    ({ path }) => path === 'index.html',
  );
  return (entry?.pieces ?? []).map((piece) => (typeof piece === 'string' ? piece : '')).join('');
};

test('a picture’s share of the column is one that the page’s styles know', () => {
  const picture = (share: number) => `<p><img src="asset:media/a.png" alt="A" data-width="${share}"></p>`;
  const text = page([1, 40, 33, 100].map(picture).join(''));
  expect([...text.matchAll(/data-width="(\d+)"/g)].map(([, share]) => share)).toEqual([
    '5',
    '40',
    '35',
    '100',
  ]);
  expect(text).not.toMatch(/<img[^>]* style=/);
});
