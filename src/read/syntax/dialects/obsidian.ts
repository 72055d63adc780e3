/** Obsidian: pictures, films and documents taken in by their names, `![[cat.png|400]]`, wherever they lie. */
import { type Dialect, signIn } from './dialect.ts';
import { linesOf, type Prepared } from './prepared.ts';

const KINDS = 'png|jpe?g|gif|svg|webp|avif|bmp|mp4|webm|mov|mp3|ogg|wav|m4a|pdf|excalidraw(?:\\.md)?';
const EMBED = new RegExp(
  String.raw`!\[\[([^[\]|#\n]+\.(?:${KINDS}))(?:#[^\]|\n]*)?(?:\|([^\]\n]*))?\]\]`,
  'gi',
);
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;

/** `400`, `400x300`: how large it is; other words say what it shows. */
const SIZE = /^\s*\d+(?:\s*x\s*\d+)?\s*$/;

function embedded(_whole: string, name: string, words = ''): string {
  const shown = words.split('|').find((one) => !SIZE.test(one)) ?? '';
  const file = name.trim().replace(/\.excalidraw\.md$/i, '.excalidraw');
  return /\.pdf$/i.test(file) ? `[${shown || file}](<${file}>)` : `![${shown}](<${file}>)`;
}

function prepare(text: string): Prepared {
  let fence: string | undefined;
  const lines = linesOf(text).map((one) => {
    const marks = FENCE.exec(one.text)?.[1];
    if (marks === undefined)
      return fence === undefined ? { ...one, text: one.text.replace(EMBED, embedded) } : one;
    if (fence === undefined) fence = marks;
    else if (marks.startsWith(fence)) fence = undefined;
    return one;
  });
  return { lines, unread: [] };
}

export const obsidian: Dialect = {
  name: 'Obsidian',
  evidence: (text) => signIn(text, new RegExp(EMBED.source, 'im')),
  prepare,
};
