/** Every word of a lesson is in its package: in the page, or in the answers that enter it when they are due. */
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { loadKit } from '../../src/build/index.ts';
import { learnerPage } from '../../src/export/page/index.ts';
import type { Lesson } from '../../src/lesson/index.ts';
import { ANSWERS_GLOBAL, type AnswerKey, decodeKeys } from '../../templates/page/key.ts';
import { read } from '../read/support.ts';
import { seenText } from './independent/html.ts';
import { type Bag, bagOf, lacking, listed, wordsOf } from './independent/words.ts';
import { lessonWords } from './lesson-words.ts';
import { corpusIsHere, PAGES, readPage } from './pages.ts';

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** A formula is drawn twice, for the eye and for a screen reader; its TeX stands in it once, as an annotation. */
const textIn = (html: string): string => {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node, index, parent) => {
    const drawn = (node.properties.className as readonly string[] | undefined)?.includes('katex');
    if (!drawn || !parent || index === undefined) return;
    visit(node, 'element', (inner) => {
      if (inner.tagName === 'annotation') parent.children[index] = { type: 'text', value: seenText(inner) };
    });
  });
  return seenText(tree);
};

/** Texts of the page's two files of words, read back as a browser reads them. */
const packageWords = async (lesson: Lesson): Promise<Bag> => {
  const entries = learnerPage(lesson, await loadKit(), { stateLimit: 4096 }).entries;
  const textOf = (path: string) => entries.find((entry) => entry.path === path)?.pieces.join('') ?? '';
  const blob = new RegExp(`${ANSWERS_GLOBAL}="([^"]*)"`).exec(textOf('answers.js'))?.[1];
  const keys: Readonly<Record<string, AnswerKey>> = blob === undefined ? {} : decodeKeys(blob, lesson.id);
  const answers = stringsIn(keys).map((html) => textIn(html));
  const body = /<body[\s\S]*<\/body>/.exec(textOf('index.html'))?.[0] ?? '';
  return bagOf([textIn(body), ...answers].flatMap(wordsOf));
};

const lostOnTheWay = async (lesson: Lesson, delivered = lesson): Promise<string> =>
  listed(lacking(lessonWords(lesson).words, await packageWords(delivered)));

describe.skipIf(!corpusIsHere)('the SCORM page holds each word of', () => {
  it.each(PAGES)('%s', async (page) => {
    expect(await lostOnTheWay((await readPage(page)).lesson)).toBe('');
  });
});

describe('the SCORM page', () => {
  const PAGE = '# Tides\n\nThe sea rises.\n\na) Why twice?\n\n```{dropdown} Answer\nTwo bulges.\n```\n';

  it('holds each word of a lesson of ours', async () => {
    expect(await lostOnTheWay((await read(PAGE)).lesson)).toBe('');
  });

  it('is found out when it lacks an answer', async () => {
    const { lesson } = await read(PAGE);
    const questions = lesson.questions.map(({ feedback: _, ...question }) => question) as Lesson['questions'];
    expect(await lostOnTheWay(lesson, { ...lesson, questions })).toBe('Two, bulges');
  });
});
