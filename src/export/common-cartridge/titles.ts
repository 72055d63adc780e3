/** Titles that importers keep: Canvas has room for 255 characters, Moodle breaks off at one that looks like a tag. */
import { oneLine, shortened } from '../manifest-text.ts';

/** Of 255, less what Moodle writes around the name of a quiz (`Quiz Bank '…'`), or a part's number behind it. */
const LIMIT = 240;

/** A space behind `<` keeps it from looking like a tag. */
export const titleOf = (text: string, otherwise: string): string =>
  shortened(oneLine(text).replace(/<(?=\S)/g, '< '), LIMIT) || otherwise;

/** Bytes of a title without its spaces that Moodle takes for the course's short name, wherever a letter ends. */
const SHORT = 94;

/**
 * The cartridge's own title. Moodle makes a short name of it (`cc2moodle::create_course_code`) that breaks the import off
 * where it looks like a tag without the spaces, or is cut within a letter.
 */
export function courseTitleOf(text: string, otherwise: string): string {
  const title = titleOf(text, otherwise).replace(/< ?/g, '‹').replace(/>/g, '›');
  return isCutWithin(title) ? endedBefore(title) : title;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text.replaceAll(' ', '')).length;

/** Whether the cut falls between two bytes of one letter. */
function isCutWithin(title: string): boolean {
  const [byte] = new TextEncoder().encode(title.replaceAll(' ', '')).subarray(SHORT, SHORT + 1);
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** As many words as the short name holds whole. */
function endedBefore(title: string): string {
  const letters = [...title];
  while (bytesOf(letters.join('')) > SHORT - 3) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
