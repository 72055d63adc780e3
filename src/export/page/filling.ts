/** What is filled into a page as it goes into a package: where its files lie, and what other lessons are called. */
import { encodeKeys } from '../../../templates/page/key.ts';
import { attributeText, textContent } from '../../lesson/index.ts';
import { htmlOf } from './write.ts';
import type { WrittenPage } from './written-page.ts';

export interface FillingOptions {
  /** What another lesson of the course is called: told behind a link to it that is plain text. */
  readonly lessonTitle?: (lesson: string) => string | undefined;
  /** The URL, seen from the page, of one of the page's files, by the path that its entry has; that path when absent. */
  readonly url?: (path: string) => string;
}

export type Fill = (text: string) => string;

export function fillingOf(marks: WrittenPage['marks'], language: string, options: FillingOptions): Fill {
  const texts = marks.map((mark) => fillIn(mark, language, options));
  return (text) => text.replace(/\uFDD0(\d+)\uFDD0/g, (_, index) => texts[Number(index)] ?? '');
}

/** What stands in one mark's place. */
export function fillIn(
  mark: WrittenPage['marks'][number],
  language: string,
  { lessonTitle, url = (path) => path }: FillingOptions,
): string {
  if ('path' in mark) return attributeText(encodeURI(url(mark.path)));
  const title = lessonTitle?.(mark.lesson);
  return title === undefined || mark.words.includes(title)
    ? ''
    : htmlOf(textContent(` (${title})`), { language });
}

/** The answers, that no glance reads. */
export function keysBlob(keys: string, lesson: string, fill: Fill): string {
  const filled = JSON.parse(keys, (_, value) => (typeof value === 'string' ? fill(value) : value));
  return encodeKeys(filled, lesson);
}
