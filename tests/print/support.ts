/** A lesson's sheets as text: of HTML what is read on it, of Word documents the parts. */
import { unzipSync } from 'fflate';
import { loadKit } from '../../src/build/index.ts';
import { exportCourse, exporters } from '../../src/export/index.ts';
import type { Course, Exported, Lesson, PrintTarget } from '../../src/lesson/index.ts';
import { read } from '../read/support.ts';
import type { Folder } from '../support/memory-files.ts';

const kit = await loadKit();
const decoder = new TextDecoder();

export const printed = (lesson: Lesson, target: PrintTarget): Exported => exporters[target](lesson, kit);
export const printedCourse = (course: Course, target: PrintTarget): Exported =>
  exportCourse(target, course, kit);

/** The one file of a sheet; bytes of pictures as `…`. */
export const htmlOf = ({ entries: [entry] }: Exported): string =>
  (entry?.pieces ?? [])
    .map((piece) => (typeof piece === 'string' ? piece : piece instanceof Uint8Array ? '' : '…'))
    .join('');

/** What stands on it, a line a block. */
export const wordsOn = (html: string): string =>
  html
    .replace(/^[\s\S]*<body[^>]*>/, '')
    .replace(/<(?:svg|annotation)[\s\S]*?<\/(?:svg|annotation)>/g, '')
    .replace(/<\/(?:p|div|li|h\d|tr|dt|dd|td|figure|pre)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x26;/g, '&')
    .replace(/&#x3C;/g, '<')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

export const sheetOf = async (
  text: string,
  target: 'worksheet' | 'key',
  folder: Folder = {},
): Promise<string> => wordsOn(htmlOf(printed((await read(text, folder)).lesson, target)));

/** A Word document's text parts by their path. */
export function partsOf({ entries }: Exported): Readonly<Record<string, string>> {
  return Object.fromEntries(
    entries.map(({ path, pieces }) => [
      path,
      pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join(''),
    ]),
  );
}

/** The words of a Word document, a line a paragraph. */
export const wordsIn = (xml: string): string =>
  xml
    .replace(/<w:tab\/>/g, ' ')
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

export const unzipped = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, decoder.decode(content)]),
  );
