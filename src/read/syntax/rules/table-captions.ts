/** Pandoc's caption of a table, a paragraph below or above it: `: Ice and water {#tbl-ice}`, `Table: Ice and water`. */
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { attributesBehind } from './attributes.ts';

const MARK = /^(?::[ \t]+|Table:[ \t]+)(?=\S)/;

export function tableCaptions(md: MarkdownIt): void {
  md.core.ruler.before('inline', 'table_caption', (state: StateCore): void => {
    if (!state.tokens.some(isCaption)) return;
    const out: Token[] = [];
    for (let at = 0; at < state.tokens.length; ) {
      if (state.tokens[at]!.type === 'table_open') at = takeTable(state, at, out);
      else out.push(state.tokens[at++]!);
    }
    state.tokens = out;
  });
}

/** Adds a table to the tokens before it, of which its caption may be the last. @returns where what follows begins */
function takeTable(state: StateCore, at: number, out: Token[]): number {
  const [open, ...rows] = tableFrom(state.tokens, at) as [Token, ...Token[]];
  const end = at + 1 + rows.length;
  const below = captionIn(state.tokens.slice(end, end + 3));
  const above = below ? undefined : captionIn(out.slice(-3));
  if (above) out.splice(-3);
  const caption = below ?? above;
  out.push(open, ...(caption ? captionOf(caption, open, state) : []), ...rows);
  return below ? end + 3 : end;
}

/** Of the three tokens of a paragraph. */
const captionIn = ([open, inline]: readonly Token[]): Token | undefined =>
  open?.type === 'paragraph_open' && isCaption(inline) ? inline : undefined;

const isCaption = (token: Token | undefined): token is Token =>
  token?.type === 'inline' && MARK.test(token.content);

/** Tables of Markdown hold none. */
function tableFrom(tokens: readonly Token[], at: number): readonly Token[] {
  let end = at;
  while (end < tokens.length - 1 && tokens[end]!.type !== 'table_close') end++;
  return tokens.slice(at, end + 1);
}

function captionOf(inline: Token, table: Token, state: StateCore): readonly Token[] {
  const { words, attributes } = attributesBehind(inline.content.replace(MARK, ''));
  if (attributes?.id) table.attrSet('id', attributes.id);
  inline.content = words;
  const open = new state.Token('caption_open', 'caption', 1);
  open.map = inline.map;
  return [open, inline, new state.Token('caption_close', 'caption', -1)];
}
