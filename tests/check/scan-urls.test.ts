import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lessonReader, loadKit, readLessons, sourcesAt } from '../../src/build/index.ts';
import { urlsOfPage } from '../../src/check/page-urls.ts';
import { scanUrls } from '../../src/check/scan-urls.ts';
import { exporters } from '../../src/export/index.ts';
import type { Lesson } from '../../src/lesson/index.ts';
import { growth } from '../support/growth.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { stopwatch } from '../support/stopwatch.ts';

const content = join(import.meta.dirname, '../../content');
const sources = (await sourcesAt(content))!;
const read = await readLessons(sources.lessons, lessonReader({}, content));
const lessons: readonly Lesson[] = [sampleLesson, ...read.flatMap(({ lesson }) => lesson ?? [])];
const kit = await loadKit();

test.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
  'the page of %s has the URLs that a browser finds in it',
  (_, lesson) => {
    const page = exporters.scorm12(lesson, kit).entries.find(({ path }) => path === 'index.html')!;
    const html = page.pieces.join('');
    expect(scanUrls(html)).toEqual(urlsOfPage(html));
    expect(scanUrls(html).length).toBeGreaterThan(1);
  },
);

test.each([
  [
    'a style sheet and an attribute of style',
    '<style>\na { background: url(a.png) }</style>\n<p style="background: url(b.png)">',
  ],
  ['several sizes of a picture', '<img alt="" srcset="a.png 1x, b.png 2x">'],
  ['an address with a reference in it', '<a class="more" href="c.html?a=1&#x26;b=2">'],
  [
    'a drawing with a picture',
    '<svg><image xlink:href="d.png"></image><path d=\'M0 0\'/><use href="#e"></use></svg>',
  ],
  ['a link that only says what something is', '<link rel="license" href="https://example.org/">'],
  ['signs of a tag in a value', '<img alt="a > b < c" src="f.png">'],
])('%s is found as by a parse', (_, body) => {
  const html = `<!doctype html>\n<html><head></head><body><!-- <img src="no.png"> -->\n<script>"<img src='no.png'>"</script>${body}</body></html>`;
  expect(scanUrls(html)).toEqual(urlsOfPage(html));
});

test.each([
  ['formulas', '<span style="top:-2em"></span>'],
  ['links', '<a href="b.html">b</a>'],
  ['pictures on lines of their own', '<img alt="" src="c.png">\n'],
])('the time of a page grows no faster than its %s, which may all be one line', async (_what, one) => {
  const cost = async (n: number): Promise<number> => {
    const html = one.repeat(n);
    const took = stopwatch();
    scanUrls(html);
    return took();
  };
  expect(await growth(cost, { enough: 1 << 18 })).toBeLessThan(1.25);
});
