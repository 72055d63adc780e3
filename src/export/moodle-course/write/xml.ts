/** Rows as the XML of a backup. */
import { create } from 'xmlbuilder2';
import type { Entry } from '../../../lesson/index.ts';
import type { Row } from '../backup.ts';

/** One file of the backup. */
export const xmlEntry = (path: string, root: string, row: Row): Entry => ({
  path,
  pieces: [document(root, row)],
});

const document = (root: string, row: Row): string => {
  const made = create({ version: '1.0', encoding: 'UTF-8' });
  write(made, root, row);
  return `${made.end({ prettyPrint: true })}\n`;
};

type Builder = ReturnType<typeof create>;

const write = (parent: Builder, name: string, row: Row): void => {
  const element = parent.ele(name);
  // As Moodle writes a table without rows. `<rows/>` is read as a column with an empty text, and from 4.4.6 on the
  // restore breaks off at it (`backup/util/xml/parser/processors/simplified_parser_processor.class.php`).
  if (Object.values(row).every((value) => isList(value) && value.length === 0)) element.txt('\n');
  for (const [column, value] of Object.entries(row)) {
    if (value === undefined) continue;
    if (isList(value)) for (const one of value) write(element, column, one);
    else if (typeof value === 'object' && value !== null) write(element, column, value);
    else if (column.startsWith('@')) element.att(column.slice(1), String(value));
    else element.ele(column).txt(escaped(value === null ? NULL : String(value)));
  }
};

const isList = (value: Row[string]): value is readonly Row[] => Array.isArray(value);

/**
 * xmlbuilder2 takes `&lt;` in a text for an escape made already, and leaves it: HTML would lose a level of its
 * own. So ampersands are escaped here, and it leaves these.
 */
const escaped = (text: string): string => text.replace(/&/g, '&amp;');

/** How a backup tells NULL from an empty text (`backup/util/xml/xml_writer.class.php`). */
const NULL = '$@NULL@$';

/**
 * The date of everything in a backup, in seconds: 1980-01-01, as of every file in our packages. Restore replaces
 * most of them by its own; the same lesson must give the same bytes.
 */
export const DATE = 315_532_800;

/** Moodle's number for HTML texts (`FORMAT_HTML`). */
export const HTML = 1;
export const PLAIN = 2;
/** `FORMAT_MOODLE`, which answers that are no rich text carry. */
export const AUTO = 0;
