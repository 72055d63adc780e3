import { wayInto } from '../../../templates/strings/lms/index.ts';
import { isPrint, type Lesson, LMS_NAMES } from '../../lesson/index.ts';
import { type DeliveredPackage, type Delivery, IS_FREE } from '../delivery.ts';
import type { MediaUse } from '../media-use.ts';
import type { OutsideHost } from '../outside-hosts.ts';
import { type Html, h, type Inline, tagsOf, written } from './html.ts';
import { rich, type Values } from './rich.ts';
import type { Counted, FileWords, TargetWords, Words } from './words/index.ts';
import { counted } from './words/index.ts';

/** What every part of the sheet is written from. */
export interface Page {
  readonly delivery: Delivery;
  readonly words: Words;
  /** Of all its lessons. */
  readonly outside: readonly OutsideHost[];
  readonly media: MediaUse;
}

/** Words of the lesson: in its own language and direction, whatever the sheet's. */
export const authored = ({ delivery, words }: Page, text: string): Inline =>
  inItsLanguage(delivery.lesson.language, text, words);

export const inItsLanguage = (language: string, text: string, words: Words): Inline =>
  language === words.language ? text : h('span', { lang: language, dir: 'auto' }, text);

export const sentence = (
  { words }: Pick<Page, 'words'>,
  forms: Counted,
  n: number,
  values?: Values,
): readonly Inline[] => rich(counted(forms, n, words), { n: String(n), ...values });

/** Lessons of which the same is to be said, in the order of the first of each. */
export function groupedBy<T>(
  lessons: readonly Lesson[],
  of: (lesson: Lesson) => T,
): readonly { readonly lessons: readonly Lesson[]; readonly what: T }[] {
  const groups = new Map<string, { readonly lessons: Lesson[]; readonly what: T }>();
  for (const lesson of lessons) {
    const what = of(lesson);
    const key = JSON.stringify(what);
    groups.set(key, { what, lessons: [...(groups.get(key)?.lessons ?? []), lesson] });
  }
  return [...groups.values()];
}

export const titlesOf = (page: Page, lessons: readonly Lesson[]): readonly Inline[] =>
  lessons.flatMap(({ title }, at) => [...(at > 0 ? [', '] : []), authored(page, title)]);

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => readonly Inline[] | Inline;
  /** The cell that names its row. */
  readonly heading?: boolean;
  readonly numeric?: boolean;
}

/** A table's name, for those who can't see that it stands under the section's title. */
export const unseen = (caption: string): Html => h('span.unseen', caption);

/** What there is to say of a file; of one that becomes no activity, only how it is handed on. */
export function wordsOf(page: Page, { target }: DeliveredPackage): FileWords & Partial<TargetWords> {
  const { words, delivery } = page;
  const own = words.targets[target];
  if (otherLms(page) === undefined) return own;
  const way = wayInto(delivery.lms, target, words.language);
  return isPrint(target) || IS_FREE.has(target) ? { ...own, ...way } : { ...own, notes: [], ...way };
}

/** No LMS has a part in any of the files. */
export function isFree({ delivery }: Page): boolean {
  const played = delivery.packages.filter(({ target }) => !isPrint(target));
  return played.length > 0 && played.every(({ target }) => IS_FREE.has(target));
}

/** The name of the LMS that the files are for, where it isn't Moodle, of which the sheet's words speak. */
export const otherLms = ({ delivery: { lms } }: Page): string | undefined =>
  lms === undefined || lms === 'moodle' ? undefined : LMS_NAMES[lms];

/**
 * A table that becomes one card a row where the screen is narrow (the style sheet's doing). The roles say
 * what the elements are, because browsers forget it once a style displays them as blocks.
 */
export function table<Row>(caption: Inline, columns: readonly Column<Row>[], rows: readonly Row[]): Html {
  const cells = columns.map(({ title, cell, heading, numeric }) => {
    const attributes = { 'data-label': title, class: numeric ? 'number' : '' };
    const tags = heading
      ? tagsOf('th', { role: 'rowheader', scope: 'row', ...attributes })
      : tagsOf('td', { role: 'cell', ...attributes });
    return (row: Row) => written(tags, h('span.cell', cell(row)));
  });
  const row = tagsOf('tr', { role: 'row' });
  return h('table', { role: 'table' }, [
    h('caption', [caption]),
    h('thead', { role: 'rowgroup' }, [
      written(
        row,
        columns.map(({ title, numeric }) =>
          h('th', { role: 'columnheader', scope: 'col', class: numeric ? 'number' : '' }, title),
        ),
      ),
    ]),
    h(
      'tbody',
      { role: 'rowgroup' },
      rows.map((one) =>
        written(
          row,
          cells.map((cell) => cell(one)),
        ),
      ),
    ),
  ]);
}
