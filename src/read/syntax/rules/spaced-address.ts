/**
 * `![Ice](my picture.png)`: an address ends at a space (CommonMark §6.3), so that all of this is words to Markdown. The
 * name of a file behind it tells that its author meant the file.
 */
import type { MarkdownIt, StateInline } from 'markdown-it';
import { documentKind } from '../../media/document-kinds.ts';
import { extensionOf } from '../../media/sniff.ts';
import { enclosed } from './inline.ts';

export function spacedAddresses(md: MarkdownIt): void {
  // Asked where pictures and links are none.
  md.inline.ruler.after('image', 'spaced_address', (state, silent) => spaced(md, state, silent));
}

/** Up to the bracket, with a title or without; brackets in pairs, as `my picture (1).png` has them. */
const ADDRESS =
  /\(((?:[^()<>\n]|\([^()<>\n]{0,60}\)){1,200}?\.[A-Za-z0-9]{2,5})(?:[ \t]+(?:"([^"\n]*)"|'([^'\n]*)'))?[ \t]*\)/y;

function spaced(md: MarkdownIt, state: StateInline, silent: boolean): boolean {
  const isPicture = state.src[state.pos] === '!';
  const start = isPicture ? state.pos + 1 : state.pos;
  if (state.src[start] !== '[') return false;
  const end = state.md.helpers.parseLinkLabel(state, start, !isPicture);
  if (end < 0 || state.src[end + 1] !== '(') return false;
  ADDRESS.lastIndex = end + 1;
  const [whole, written = '', double, single] = ADDRESS.exec(state.src) ?? [];
  if (whole === undefined || !isFile(written.trim(), isPicture)) return false;
  const title = double ?? single;
  const href = md.normalizeLink(written.trim());
  if (!silent) push(state, { href, ...(title && { title }) }, isPicture, [start + 1, end]);
  state.pos = end + 1 + whole.length;
  return true;
}

const MEDIUM =
  /^(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?|heic|mp4|m4v|webm|ogv|mov|mp3|m4a|aac|wav|og[ga]|opus|flac)$/;

function isFile(written: string, isPicture: boolean): boolean {
  if (!written.includes(' ') || /^[a-z][a-z\d+.-]*:/i.test(written)) return false;
  const extension = extensionOf(written);
  return isPicture ? MEDIUM.test(extension) : documentKind(extension) !== 'unknown';
}

interface Address {
  readonly href: string;
  readonly title?: string;
}

function push(
  state: StateInline,
  { href, title }: Address,
  isPicture: boolean,
  words: readonly [number, number],
): void {
  const titled: [string, string][] = title === undefined ? [] : [['title', title]];
  if (isPicture) {
    const token = state.push('image', 'img', 0);
    const children: typeof state.tokens = [];
    const content = state.src.slice(...words);
    state.md.inline.parse(content, state.md, state.env, children);
    token.attrs = [['src', href], ['alt', ''], ...titled];
    Object.assign(token, { children, content });
    return;
  }
  state.linkLevel++;
  enclosed(state, ['link', 'a'], words).attrs = [['href', href], ...titled];
  state.linkLevel--;
}
