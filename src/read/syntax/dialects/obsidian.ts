/** Obsidian: pictures, films and documents taken in by their names, `![[cat.png|400]]`, wherever they lie. */
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

export const obsidian: Dialect = {
  name: 'Obsidian',
  evidence: (text) => signIn(text, new RegExp(EMBED.source, 'im')),
  prepare: (source) => lineByLine(linesOf(source), (text) => text.replace(EMBED, embedded)),
};
