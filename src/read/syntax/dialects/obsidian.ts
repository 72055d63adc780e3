/**
 * Obsidian, and other wikis of notes: pictures, films and documents taken in by their names, `![[cat.png|400]]`, wherever they
 * lie; and links between notes, `[[Water/Ice#Why|ice]]`, of which the words stay. In pages of LiaScript such brackets hold
 * answers, and so they may where one stands alone, or behind what asks.
 */
import { type Dialect, signIn } from './dialect.ts';
import { lineByLine, linesOf } from './prepared.ts';

const KINDS = 'png|jpe?g|gif|svg|webp|avif|bmp|mp4|webm|mov|mp3|ogg|wav|m4a|pdf|excalidraw(?:\\.md)?';
const EMBED = new RegExp(
  String.raw`!\[\[([^[\]|#\n]+\.(?:${KINDS}))(?:#[^\]|\n]*)?(?:\|([^\]\n]*))?\]\]`,
  'gi',
);

/** `400`, `400x300`: how large it is; other words say what it shows. */
const SIZE = /^\s*\d+(?:\s*x\s*\d+)?\s*$/;

function embedded(_whole: string, name: string, words = ''): string {
  const shown = words.split('|').find((one) => !SIZE.test(one)) ?? '';
  const file = name.trim().replace(/\.excalidraw\.md$/i, '.excalidraw');
  return /\.pdf$/i.test(file) ? `[${shown || file}](<${file}>)` : `![${shown}](<${file}>)`;
}

const NOTE = String.raw`(?<![!\w[\x60])\[\[(?=\p{L}|\d+[\p{L} .-]|#)([^[\]|"=\n]{1,200})`;
const CALLED_LINK = new RegExp(String.raw`${NOTE}\|([^[\]|()\n]{1,200})\]\]`, 'u');
const LINK = new RegExp(String.raw`${NOTE}(?:\|([^[\]|()\n]{1,200}))?\]\]`, 'gu');
/** So many links by names alone tell that they are links. */
const MANY = 5;

const isWiki = (text: string): boolean =>
  text.includes('[[') && (CALLED_LINK.test(text) || [...text.matchAll(LINK)].length >= MANY);

/** Code stays as it is: `matrix[[a]]`. */
function withWords(line: string): string {
  if (!line.includes('[[') || /^\s*\[\[[^\]|]*\]\]\s*$|[:?]\s*\[\[[^\]|]*\]\]\W*$/.test(line)) return line;
  return line
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(LINK, linked)))
    .join('');
}

/** By its last name: `Water/Ice.md#Why` is Ice. */
const linked = (_whole: string, note: string, words?: string): string =>
  (
    words ??
    note
      .replace(/(?<=.)#.*$/, '')
      .replace(/\.md$/i, '')
      .replace(/^.*\//, '')
      .replace(/^#/, '')
  ).trim();

export const obsidian: Dialect = {
  name: 'Obsidian',
  evidence: (text) =>
    signIn(text, new RegExp(EMBED.source, 'im')) ??
    (isWiki(text) ? signIn(text, new RegExp(LINK.source, 'mu')) : undefined),
  prepare: (source) => {
    const change = isWiki(source) ? withWords : (line: string) => line;
    return lineByLine(linesOf(source), (text) => change(text.replace(EMBED, embedded)));
  },
};
