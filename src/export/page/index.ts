/** The learner's page: Lesson + Kit → its entries, and what is to be said of it. */
import { ANSWERS_GLOBAL } from '../../../templates/page/key.ts';
import {
  assetPiece,
  type Course,
  type Entry,
  joinedLedger,
  type Ledger,
  type Lesson,
  onceEach,
  type Piece,
} from '../../lesson/index.ts';
import { type Kit, kitFile } from '../kit.ts';
import { courseFiles } from './course-files.ts';
import { type Fill, type FillingOptions, fillingOf, keysBlob } from './filling.ts';
import { type WrittenOptions, type WrittenPage, writtenPage } from './written-page.ts';

export { answerKey } from './answer-key.ts';
export { direction } from './direction.ts';
export { loadEngines } from './engines.ts';
export { addressOnPaper, host } from './host.ts';
export { mathElement, mathMl } from './math.ts';
export { noIcon } from './no-icon.ts';
export { oneLesson } from './one-lesson.ts';
export { type OneFile, onePage } from './one-page.ts';
export {
  answerShown,
  areLettered,
  isWorth,
  matchAnswers,
  orderShown,
  rightAnswers,
  tableToFill,
  withBlanks,
} from './questions/index.ts';
export { remark } from './remark.ts';
export { settledApart } from './settled-apart.ts';
export { total } from './total.ts';
export { unbroken } from './typography.ts';
export type { CoursePlace, CourseStep, WebOptions } from './web-options.ts';
export { withoutQuestions } from './without-questions.ts';
export { htmlOf } from './write.ts';
export { keepWrittenPages, type WrittenPages, writtenPage, writtenPages } from './written-page.ts';

interface PageOptions extends WrittenOptions, FillingOptions {}

export interface LearnerPage extends Pick<WrittenPage, 'ledger' | 'state' | 'diagnostics'> {
  readonly entries: readonly Entry[];
}

/**
 * The page by the lesson's policies. Its files: `index.html` first, then `page.css`, `page.js`, `licences.txt` (whose
 * work the program is: MIT asks that its words travel), `answers.js` when it may hold an answer or a hint, `katex/…` when the lesson has math, and the assets it shows. Throws when the kit lacks
 * one of its files: then Cartable isn't compiled. A page that no LMS plays has `web.css` and `web.js` in their place.
 */
export function learnerPage(lesson: Lesson, kit: Kit, options: PageOptions): LearnerPage {
  const { html, keys, marks, math, assets, ...others } = writtenPage(lesson, options);
  const made = options.web ? 'web' : 'page';
  const fill = fillingOf(marks, lesson.language, options);
  return {
    entries: [
      { path: 'index.html', pieces: options.web ? withCaptions(html, marks, lesson, fill) : [fill(html)] },
      fromKit(kit, `${made}.css`),
      {
        ...fromKit(kit, options.runtime ? `page-${options.runtime}.js` : `${made}.js`),
        path: `${made}.js`,
      },
      fromKit(kit, 'licences.txt'),
      ...(keys === undefined
        ? []
        : [text('answers.js', `globalThis.${ANSWERS_GLOBAL}="${keysBlob(keys, lesson.id, fill)}";\n`)]),
      ...(math ? mathFiles(kit) : []),
      ...lesson.assets
        .filter(({ path }) => assets.includes(path))
        .map((asset) => ({ path: asset.path, pieces: [assetPiece(asset)] })),
    ],
    ...others,
  };
}

/** The pages of a course as they lie in one package. */
export interface CoursePages {
  readonly pages: readonly { readonly lesson: Lesson; readonly page: LearnerPage }[];
  /** Of all of them: what several pages share comes with the first. */
  readonly entries: readonly Entry[];
  readonly ledger: Ledger;
}

export function coursePages(
  { lessons }: Course,
  kit: Kit,
  optionsOf: (lesson: Lesson, at: number) => PageOptions,
): CoursePages {
  const files = courseFiles(lessons);
  const pages = lessons.map((lesson, at) => {
    const { path, url } = files(lesson);
    const page = learnerPage(lesson, kit, { ...optionsOf(lesson, at), url });
    return {
      lesson,
      page: { ...page, entries: page.entries.map((one) => ({ ...one, path: path(one.path) })) },
    };
  });
  return {
    pages,
    entries: onceEach(
      pages.flatMap(({ page }) => page.entries),
      ({ path }) => path,
    ),
    ledger: joinedLedger(pages.map(({ lesson, page }) => ({ lesson, ledger: page.ledger }))),
  };
}

/** Called as its lesson, for links of pages that must not lead to one another: only the LMS knows which is open. */
export const titlesIn = ({ lessons }: Course): FillingOptions => {
  const titles = new Map(lessons.map(({ id, title }) => [id, title]));
  return { lessonTitle: (id) => titles.get(id) };
};

/**
 * Captions stand in the page itself: from a page of the disk, Chromium and Safari read no text beside it. What they
 * are is small, and the file stays where it is for whatever else leads to it.
 */
function withCaptions(
  html: string,
  marks: WrittenPage['marks'],
  { assets }: Lesson,
  fill: Fill,
): readonly Piece[] {
  return html.split(/(?<=<track\b[^>]* src=")\uFDD0(\d+)\uFDD0/).flatMap((text, index): readonly Piece[] => {
    if (index % 2 === 0) return [fill(text)];
    const mark = marks[Number(text)]!;
    const asset = 'path' in mark && assets.find(({ path }) => path === mark.path);
    return asset ? [`data:${asset.type};base64,`, { base64: asset.content }] : [fill(`\uFDD0${text}\uFDD0`)];
  });
}

const mathFiles = (kit: Kit): Entry[] =>
  Object.keys(kit.files)
    .filter((name) => name.startsWith('katex/'))
    .sort()
    .map((name) => fromKit(kit, name));

const fromKit = (kit: Kit, name: string): Entry => ({ path: name, pieces: [kitFile(kit, name)] });

const text = (path: string, content: string): Entry => ({ path, pieces: [content] });
