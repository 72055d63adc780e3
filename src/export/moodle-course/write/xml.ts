/** Rows as the XML of a backup. */
import type { Entry } from '../../../lesson/index.ts';
import { writeXml, type Xml, type XmlValue } from '../../xml.ts';
import type { Row } from '../backup.ts';

/** One file of the backup. */
export const xmlEntry = (path: string, root: string, row: Row): Entry => ({
  path,
  pieces: writeXml({ [root]: rowXml(row) }),
});

function rowXml(row: Row): Xml {
  // As Moodle writes a table without rows. `<rows/>` is read as a column with an empty text, and from 4.4.6 on the
  // restore breaks off at it (`backup/util/xml/parser/processors/simplified_parser_processor.class.php`).
  if (Object.values(row).every((value) => isList(value) && value.length === 0)) return { '#': '\n' };
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, columnXml(value)]));
}

function columnXml(value: Row[string]): XmlValue | undefined {
  if (value === null) return NULL;
  if (isList(value)) return value.map(rowXml);
  return typeof value === 'object' ? rowXml(value) : value;
}

const isList = (value: Row[string]): value is readonly Row[] => Array.isArray(value);

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

/** Columns one after another that all have this value. */
export const columns = (value: Row[string], ...names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, value]));
