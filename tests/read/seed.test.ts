/** What must be true of the lesson this project began with. It isn't ours: the tests read it where it lies. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/build/index.ts';
import { type Lesson, plainText } from '../../src/lesson/index.ts';
import { wordingIn } from '../../src/messages/index.ts';
import { type ReadResult, readLesson } from '../../src/read/index.ts';
import { html, marks } from './support.ts';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const seed = join(shared, 'seed/digital-labor.md');
const corpus = join(shared, 'corpus');
const twin = join(corpus, 'ens/enjx1/fiches-complementaires/digital-labor.md');
const here = existsSync(seed) && existsSync(twin);
if (!here) console.warn('Skipped: the seed lesson is not beside this project (../shared).');

const readFile = (file: string, root: string, change = (text: string) => text): Promise<ReadResult> =>
  readLesson(
    { path: basename(file), folder: basename(dirname(file)), text: change(readFileSync(file, 'utf8')) },
    diskFiles(dirname(file), root),
  );

describe.skipIf(!here)('the seed lesson', () => {
  let lesson: Lesson;
  let alone: ReadResult;
  let page = '';
  beforeAll(async () => {
    alone = await readFile(seed, dirname(seed));
    lesson = alone.lesson as Lesson;
    page = html(lesson.body);
  });

  it('says what it is', () => {
    expect(lesson).toMatchObject({
      id: 'digital-labor',
      title: 'Le digital labor',
      language: 'fr',
      duration: 'PT45M',
    });
    expect(lesson.keywords).toHaveLength(6);
    expect(lesson.keywords[0]).toBe('Crowdsourcing');
  });

  it('has its drawn headings as sections beside the written ones', () => {
    expect(lesson.outline.map(({ level }) => level)).toEqual([2, 2, 2, 2, 2, 2, 2]);
    expect(lesson.outline.map(({ title }) => title.replace(/^\P{L}+/u, ''))).toEqual([
      "Qu'est-ce que le digital labor?",
      'Amazon et le «travail du clic»',
      'Un nouveau regard sur le Web',
      'Références',
      'Glossaire',
      'Liens thématiques',
      'En classe',
    ]);
    expect(marks(alone.diagnostics, 'pseudo-heading')).toEqual([
      '54:5 pseudo-heading',
      '84:5 pseudo-heading',
      '111:4 pseudo-heading',
    ]);
  });

  it('loses nothing behind the closing tag without its end', () => {
    expect(page).toMatch(
      /Un nouveau regard sur le Web<\/h2><p>La notion de <em>digital labor<\/em> témoigne/,
    );
  });

  it('keeps none of its author’s styles and colours, and no text that only they hid', () => {
    expect(page).not.toMatch(/<style|style=|class=|color|<font|round-button|cursor/i);
    expect(page).toMatch(/<a href="http:\/\/files[^"]+\.pdf" target="_blank" rel="noopener">\s*Cliquer ici/);
  });

  it('has a footnote that works both ways', () => {
    expect(page).toContain('<a href="#footnote-1" id="footnote-1-ref">[1]</a>');
    expect(page).toMatch(/<p id="footnote-1">\[1\] Selon [^<]*<a href="#footnote-1-ref">↩<\/a><\/p>/);
  });

  it('keeps its emoji whole', () => {
    for (const emoji of ['☝️', '👨💻', '🌍', '🕑', '✍️']) expect(page).toContain(emoji);
  });

  it('asks five open questions in order, their labels kept in their text', () => {
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['open', 'open', 'open', 'open', 'open']);
    expect(lesson.questions.map(({ label }) => label)).toEqual(['a)', 'b)', 'c)', 'c)', 'd )']);
    expect(lesson.questions.map(({ place }) => place.line)).toEqual([171, 180, 187, 193, 201]);
    for (const { prompt, label } of lesson.questions)
      expect(plainText(prompt).startsWith(label ?? '?')).toBe(true);
    expect(new Set(lesson.questions.map(({ id }) => id)).size).toBe(5);
  });

  it('tells each answer whole', () => {
    const feedback = lesson.questions.map((question) => html(question.feedback));
    expect(feedback.map((one) => (one.match(/<p>/g) ?? []).length)).toEqual([1, 1, 1, 2, 1]);
    expect(feedback[4]?.match(/<li>/g)).toHaveLength(5);
    expect(feedback[4]).toContain('Quelques éléments de réponse');
    expect(page).not.toContain('Il s’agit donc d’une activité très précaire');
  });

  it('has the same ids when its questions change places, and in its twin', async () => {
    const ids = lesson.questions.map(({ id }) => id);
    const moved = await readFile(seed, dirname(seed), (text) => {
      const from = text.indexOf('a) Pourquoi');
      const to = text.indexOf("b) L'un");
      return `${text.slice(0, from)}${text.slice(to)}\n\n${text.slice(from, to)}`;
    });
    expect(moved.lesson?.questions.map(({ id }) => id)).toEqual([...ids.slice(1), ids[0]]);
    const other = await readFile(twin, corpus);
    expect(other.lesson?.questions.map(({ id, revision }) => [id, revision])).toEqual(
      lesson.questions.map(({ id, revision }) => [id, revision]),
    );
  });

  it('is told that a label repeats, and where', () => {
    const found = alone.diagnostics.filter(({ rule }) => rule === 'label-duplicate');
    expect(found).toMatchObject([{ line: 193, column: 1, severity: 'warning' }]);
    expect(wordingIn(found[0]!, 'en').message).toContain('“c)”');
    expect(wordingIn(found[0]!, 'en').message).toContain('187');
  });

  it('has what stands before its questions as their context, on the page too', () => {
    expect(lesson.contexts.map(({ before, line }) => [before, line])).toEqual([
      [lesson.questions[0]?.id, 160],
    ]);
    const context = html(lesson.contexts[0]?.content);
    expect(context).toMatch(
      /^<p>Diffuser l’épisode .*<cartable-video [^>]*>.*<\/cartable-video><p>Suite à la diffusion/,
    );
    expect(page).toContain(context);
  });

  it('alone lacks two pictures, says which and what to do, and shows that they lack', () => {
    const found = alone.diagnostics.filter(({ rule }) => rule === 'media-missing');
    expect(marks(found)).toEqual(['92:14 media-missing', '164:66 media-missing']);
    expect(found.every((one) => one.severity === 'warning' && wordingIn(one, 'fr').remedy)).toBe(true);
    expect(page.match(/<cartable-missing/g)).toHaveLength(2);
    expect(lesson.assets).toEqual([]);
  });

  it('in its book has both pictures, found in media/', async () => {
    const { lesson: whole, diagnostics } = await readFile(twin, corpus);
    expect(whole?.assets.map(({ path, type }) => [path, type])).toEqual([
      ['media/mecanical-turk.png', 'image/png'],
      ['media/lesinvisibles.png', 'image/png'],
    ]);
    expect(marks(diagnostics, 'media-missing')).toEqual([]);
    expect(diagnostics.filter(({ rule }) => rule === 'media-found')).toMatchObject([
      { line: 92, severity: 'info' },
      { line: 164, severity: 'info' },
    ]);
    expect(html(whole?.body as Lesson['body'])).not.toContain('cartable-missing');
  });

  it('turns the link that can’t work into text, and lets no picture of another host in', () => {
    expect(page).toContain('<p>Économie du numérique</p>');
    expect(marks(alone.diagnostics, 'dead-link')).toEqual(['149:13 dead-link']);
    visit(lesson.body, 'element', (node) => {
      if (node.tagName === 'img') expect(String(node.properties.src)).toMatch(/^asset:/);
      const leaves = node.tagName === 'a' && !String(node.properties.href).startsWith('#');
      if (leaves) expect(node.properties).toMatchObject({ rel: ['noopener'], target: '_blank' });
    });
  });

  it('has no error', () => {
    expect(alone.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
