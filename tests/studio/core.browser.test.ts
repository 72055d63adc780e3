/** What the studio's core tells of a folder, and how it follows what changes in it. */
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserPath, closePages, launch } from '../support/browser.ts';
import { beginCore, change, files, look, open } from './core.ts';
import { openSite, type Site } from './site.ts';

const LESSON = `# Machines

![](turk.png)

a) Who moved the pieces?

\`\`\`{dropdown} Answer
A player in the cabinet.
\`\`\`
`;

/** With an error: its video may not stay on another host. */
const REFUSED = `---
mediaPolicy: refuse
---
# Machines

<iframe src="https://www.youtube.com/embed/abc"></iframe>
`;

describe.skipIf(!browserPath)('the studio’s core', () => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await openSite();
    page = await (await launch()).newPage();
    await page.goto(`${site.url}blank`);
  });
  beforeEach(() => beginCore(page));
  afterAll(async () => {
    await closePages();
    await site.close();
  });

  const cached = (address: string): Promise<string | undefined> =>
    page.evaluate(async (address) => (await caches.match(address))?.text(), address);

  it('tells the questions, what is missing, and serves the page', async () => {
    await open(page, 'machines', { 'lesson.md': LESSON });
    const seen = await look(page);
    expect(seen).toMatchObject({
      kind: 'lesson',
      title: 'Machines',
      pages: [{ path: 'lesson.md', isText: true }],
    });
    expect(seen.questions).toMatchObject([
      {
        kind: 'open',
        kindName: 'open',
        prompt: 'a) Who moved the pieces?',
        line: 5,
        hasAnswer: true,
      },
    ]);
    expect(seen.ghosts).toMatchObject([{ kind: 'missing', name: 'turk.png', wanted: 'turk.png', line: 3 }]);
    expect(seen.remarks.map(({ rule }) => rule)).toContain('media-missing');
    expect(await cached(seen.preview!.scos[0]!.launch)).toContain('Who moved the pieces?');
  });

  it('shows a change, and keeps the last page that could be made', async () => {
    await open(page, 'machines', { 'lesson.md': LESSON });
    const first = await look(page);
    await change(page, { 'lesson.md': LESSON.replace('Who moved', 'Who hid') });
    const second = await look(page);
    expect(second.preview!.number).toBeGreaterThan(first.preview!.number);
    expect(await cached(second.preview!.scos[0]!.launch)).toContain('Who hid the pieces?');
    await change(page, { 'lesson.md': REFUSED });
    const third = await look(page);
    expect(third.remarks[0]).toMatchObject({ severity: 'error' });
    expect(third.preview).toEqual(second.preview);
  });

  it('finds a picture that is dropped, and one that is gone again', async () => {
    await open(page, 'machines', { 'lesson.md': LESSON });
    await change(page, { 'turk.png': { from: `data:image/png;base64,${PIXEL}` } });
    expect((await look(page)).ghosts).toEqual([]);
    await change(page, {}, ['turk.png']);
    expect((await look(page)).ghosts).toHaveLength(1);
  });

  it('reads a course, and of a page that changes that page alone, with what it refers to', async () => {
    await open(page, 'course', {
      'a.md': '(start)=\n# First\n\nText.',
      'b.md': '# Second\n\nSee [](#start).',
    });
    expect((await look(page)).pages.map(({ title }) => title)).toEqual(['First', 'Second']);
    await change(page, { 'b.md': '# Two\n\nSee [](#start) again.' });
    const second = await look(page, 'b.md');
    expect(second.pages.map(({ title }) => title)).toEqual(['First', 'Two']);
    expect(await cached(second.preview!.scos[0]!.launch)).toMatch(/First.* again/s);
    await change(page, { 'a.md': '(start)=\n# Beginning\n\nText.' });
    await look(page, 'a.md');
    expect(await cached((await look(page, 'b.md')).preview!.scos[0]!.launch)).toContain('Beginning');
  });

  it('unpacks a zip of a folder, and leaves out what macOS packs beside it', async () => {
    const text = (value: string): Uint8Array => new TextEncoder().encode(value);
    const zip = zipSync({ 'leçon/lesson.md': text(LESSON), '__MACOSX/leçon/._lesson.md': text('?') });
    await open(page, 'dropped', {
      'leçon.zip': { from: `data:application/zip;base64,${Buffer.from(zip).toString('base64')}` },
    });
    expect((await look(page)).pages.map(({ path }) => path)).toEqual(['lesson.md']);
  });

  it('writes a question bank as a page of its own, which asks the same', async () => {
    await open(page, 'bank', { 'bank.gift': '::Turk::Who hid?{=A player ~A spring}' });
    const before = await look(page);
    const made = await files(page, 'convert', 'bank.gift');
    expect(made).toEqual(['lesson.md']);
    await open(page, 'bank', { 'lesson.md': new TextDecoder().decode(site.made.get('lesson.md')) });
    const told = ({ questions }: typeof before) =>
      questions.map(({ id, kind, prompt }) => ({ id, kind, prompt }));
    expect(told(await look(page))).toEqual(told(before));
  });

  it('says why there is no lesson in a folder', async () => {
    await open(page, 'empty', { 'notes.rtf': 'Nothing.' });
    expect(await look(page)).toMatchObject({
      kind: 'none',
      remarks: [{ rule: 'course-empty' }, { rule: 'course-other-kinds' }],
    });
  });
});

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
