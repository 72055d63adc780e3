import { expect, test } from 'vitest';
import { findings, packed } from './support.ts';

const onPage = (html: string) => findings(packed({ page: `<!doctype html>\n${html}` }));

test('what a page loads from elsewhere by itself is found, with its place', async () => {
  expect(
    await onPage(
      '<script src="https://cdn.example.org/x.js"></script>\n<img alt="" src=//example.org/a.png>\n' +
        '<p style="background: url(http://example.net/b.png)"></p><style>\n@import "https://example.net/c.css";</style>',
    ),
  ).toEqual([
    'p.zip/index.html:2:1 warning scorm-outside-url: The page loads “https://cdn.example.org/x.js” from cdn.example.org by itself.',
    'p.zip/index.html:3:1 warning scorm-outside-url: The page loads “//example.org/a.png” from example.org by itself.',
    'p.zip/index.html:4:1 warning scorm-outside-url: The page loads “http://example.net/b.png” from example.net by itself.',
    'p.zip/index.html:5:1 warning scorm-outside-url: The page loads “https://example.net/c.css” from example.net by itself.',
  ]);
});

test('a link that the learner may follow, and URLs without a host, are no findings', async () => {
  expect(
    await onPage(
      '<a href="https://example.org/">x</a><a href="mailto:a@example.org">y</a><a href="#z">z</a>' +
        '<img alt="" src="data:image/gif;base64,R0lGOD"><link rel="canonical" href="https://example.org/">',
    ),
  ).toEqual([]);
});

test('a file that a page needs must be there, in the same case', async () => {
  expect(
    await onPage('<video src="film.mp4" poster="MEDIA/a.png"></video>\n<a href="next.html#top">next</a>'),
  ).toEqual([
    'p.zip/index.html:2:1 warning scorm-reference-missing: The page needs “film.mp4”, which is not in the package.',
    'p.zip/index.html:2:1 warning scorm-reference-missing: The page needs “MEDIA/a.png”, which is not in the package; “media/a.png” is.',
    'p.zip/index.html:3:1 warning scorm-reference-missing: The page needs “next.html#top”, which is not in the package.',
  ]);
});

test('a URL from the root is found', async () => {
  expect(await onPage('<img alt="" src="/media/a.png">')).toEqual([
    'p.zip/index.html:2:1 warning scorm-absolute-url: “/media/a.png” starts at the LMS’s root, where the package doesn’t lie.',
  ]);
});

test('style sheets are read too, relative to themselves, comments aside', async () => {
  const css =
    '/* url(https://example.org/no.png) */\na { background: url("../media/a.png") }\nb { src: url(b.woff2) }';
  const found = await findings(packed({ more: [{ name: 'style/page.css', content: css }] }));
  expect(found.filter((one) => one.includes('page.css:'))).toEqual([
    'p.zip/style/page.css:3:10 warning scorm-reference-missing: The page needs “b.woff2”, which is not in the package.',
  ]);
});

test('a page nested beyond reason, or too long to be one, is said to be unread', async () => {
  expect(await onPage('<div>'.repeat(100_000))).toEqual([
    'p.zip/index.html:1:1 warning scorm-page-unread: The URLs in “index.html” weren’t checked: it is nested too deeply.',
  ]);
  expect(await onPage(' '.repeat(17 * 1024 * 1024))).toEqual([
    'p.zip/index.html:1:1 warning scorm-page-unread: The URLs in “index.html” weren’t checked: it is longer than 16 MiB.',
  ]);
});
