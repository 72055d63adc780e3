/** Rows as the XML of a backup. */
import { create } from 'xmlbuilder2';
import type { Entry } from '../../../lesson/index.ts';
import type { Row } from '../backup.ts';

/** One file of the backup. */
export const xmlEntry = (path: string, root: string, row: Row): Entry => ({
  path,
  pieces: [document(root, row)],
});

const document = (root: string, row: Row): string =>
  `${create({ version: '1.0', encoding: 'UTF-8' }, { [root]: written(row) }).end({ prettyPrint: true })}\n`;

type Written = string | { [column: string]: Written | Written[] };

const written = (row: Row): Written =>
  Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) =>
      value === undefined ? [] : [[column, isList(value) ? value.map(written) : writtenValue(value)]],
    ),
  );

const isList = (value: Row[string]): value is readonly Row[] => Array.isArray(value);

const writtenValue = (value: string | number | null | Row): Written => {
  if (value === null) return NULL;
  return typeof value === 'object' ? written(value) : String(value);
};

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
