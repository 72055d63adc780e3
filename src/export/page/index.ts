/** The learner's page: Lesson + Kit → its entries, and what is to be said of it. */
import { ANSWERS_GLOBAL, encodeKeys } from '../../../templates/page/key.ts';
import { assetPiece, attributeText, type Entry, type Lesson, textContent } from '../../lesson/index.ts';
import type { Kit } from '../kit.ts';
import { htmlOf } from './write.ts';
import { type WrittenOptions, type WrittenPage, writtenPage } from './written-page.ts';

export { answerKey } from './answer-key.ts';
export { direction } from './document.ts';
export { loadEngines } from './engines.ts';
export { addressOnPaper, host } from './host.ts';
export { mathElement, mathMl } from './math.ts';
export { matchAnswers, orderShown, rightAnswers, tableToFill, withBlanks } from './questions/index.ts';
export { raw } from './raw.ts';
export { remark } from './remark.ts';
export { unbroken } from './typography.ts';
export { withoutQuestions } from './without-questions.ts';
export { htmlOf } from './write.ts';
export { keepWrittenPages, type WrittenPages, writtenPage, writtenPages } from './written-page.ts';

interface PageOptions extends WrittenOptions {
  /** What another lesson of the course is called: told behind a link to it that is plain text. */
  readonly lessonTitle?: (lesson: string) => string | undefined;
  /** The URL, seen from the page, of one of the page's files, by the path that its entry has; that path when absent. */
  readonly url?: (path: string) => string;
}

export interface LearnerPage extends Pick<WrittenPage, 'ledger' | 'state' | 'diagnostics'> {
  readonly entries: readonly Entry[];
}

/**
 * The page by the lesson's policies. Its files: `index.html` first, then `page.css`, `page.js`, `licences.txt` (whose
 * work the program is: MIT asks that its words travel), `answers.js` when it may hold an answer or a hint, `katex/…` when the lesson has math, and the assets it shows. Throws when the kit lacks
 * one of its files: then Cartable isn't compiled.
 */
export function learnerPage(lesson: Lesson, kit: Kit, options: PageOptions): LearnerPage {
  const { html, keys, marks, math, assets, ...others } = writtenPage(lesson, options);
  const fill = filling(marks, lesson.language, options);
  return {
    entries: [
      text('index.html', fill(html)),
      fromKit(kit, 'page.css'),
      { ...fromKit(kit, options.runtime ? `page-${options.runtime}.js` : 'page.js'), path: 'page.js' },
      fromKit(kit, 'licences.txt'),
      ...(keys === undefined ? [] : [text('answers.js', answersScript(keys, lesson.id, fill))]),
      ...(math ? mathFiles(kit) : []),
      ...lesson.assets
        .filter(({ path }) => assets.includes(path))
        .map((asset) => ({ path: asset.path, pieces: [assetPiece(asset)] })),
    ],
    ...others,
  };
}

type Fill = (text: string) => string;

function filling(
  marks: WrittenPage['marks'],
  language: string,
  { lessonTitle, url = (path) => path }: PageOptions,
): Fill {
  const texts = marks.map((mark) => {
    if ('path' in mark) return attributeText(encodeURI(url(mark.path)));
    const title = lessonTitle?.(mark.lesson);
    return title === undefined || mark.words.includes(title)
      ? ''
      : htmlOf(textContent(` (${title})`), { language });
  });
  return (text) => text.replace(/\uFDD0(\d+)\uFDD0/g, (_, index) => texts[Number(index)] ?? '');
}

function answersScript(keys: string, lesson: string, fill: Fill): string {
  const filled = JSON.parse(keys, (_, value) => (typeof value === 'string' ? fill(value) : value));
  return `globalThis.${ANSWERS_GLOBAL}="${encodeKeys(filled, lesson)}";\n`;
}

const mathFiles = (kit: Kit): Entry[] =>
  Object.keys(kit.files)
    .filter((name) => name.startsWith('katex/'))
    .sort()
    .map((name) => fromKit(kit, name));

function fromKit(kit: Kit, name: string): Entry {
  const bytes = kit.files[name];
  if (!bytes) throw new Error(`${name} is not in the kit of templates`);
  return { path: name, pieces: [bytes] };
}

const text = (path: string, content: string): Entry => ({ path, pieces: [content] });
