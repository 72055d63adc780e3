/** What stands where something isn't HTML: an element that the directives' and roles' tables fill. */
import type { Token } from 'markdown-it';
import type { CodeFence } from '../fences/code-directives.ts';
import type { Fence } from '../fences/fences.ts';
import type { SharedEnv } from '../shared-env.ts';

/** What stands in a slot. `line` counts from 1 in the source. */
export type Slot = { readonly line: number } & (
  | { readonly kind: 'directive'; readonly fence: Fence }
  | { readonly kind: 'role'; readonly name: string; readonly text: string }
  | { readonly kind: 'math'; readonly tex: string; readonly display: boolean; readonly label?: string }
  | { readonly kind: 'code'; readonly text: string; readonly info: string; readonly fence?: CodeFence }
  | { readonly kind: 'target'; readonly name: string }
  | { readonly kind: 'stray-closer' }
  | { readonly kind: 'substitution'; readonly name: string; readonly written: string; readonly macro?: true }
  | { readonly kind: 'shortcode'; readonly name: string; readonly words: string; readonly written: string }
  | { readonly kind: 'footnote-reference'; readonly label?: string; readonly words?: readonly Token[] }
  | { readonly kind: 'footnote'; readonly label: string }
);

/** What stands for a block that isn't HTML and holds none. */
export function blockSlot(token: Token, line: number): Slot | undefined {
  const { type, content } = token;
  switch (type) {
    case 'directive':
      return { kind: 'directive', line, fence: token.meta as unknown as Fence };
    case 'stray_closer':
      return { kind: 'stray-closer', line };
    case 'target':
      return { kind: 'target', line, name: content };
    case 'fence':
      return { kind: 'code', line, text: content, info: token.info, fence: fenceOf(token) };
    case 'code_block':
      return { kind: 'code', line, text: content, info: token.info };
    case 'math_block':
      return { kind: 'math', line, tex: content, display: true };
    case 'math_block_label':
      return { kind: 'math', line, tex: content, display: true, label: token.info };
    default:
      return undefined;
  }
}

/** What stands for words that aren't HTML. */
export function inlineSlot(token: Token, line: number, env: SharedEnv): Slot | undefined {
  const { type, content } = token;
  if (type.startsWith('math_')) return { kind: 'math', line, tex: content, display: type !== 'math_inline' };
  switch (type) {
    case 'role': {
      const [name = ''] = token.info.split(/\s+/);
      return { kind: 'role', line, name: name.toLowerCase(), text: content };
    }
    case 'footnote_ref':
      return { kind: 'footnote-reference', line, ...footnoteOf(token, env) };
    case 'substitution':
      return {
        kind: 'substitution',
        line,
        name: content,
        written: token.markup,
        ...(token.info === 'macro' && { macro: true }),
      };
    case 'shortcode':
      return { kind: 'shortcode', line, name: token.info, words: content, written: token.markup };
    default:
      return undefined;
  }
}

/** Of a closed one, two lines are no code. */
function fenceOf({ markup, map, content, meta }: Token): CodeFence {
  const lines = map ? map[1] - map[0] : 0;
  const endedBy: unknown = meta?.endedBy;
  return {
    marks: markup,
    closed: lines > content.split('\n').length,
    ...(typeof endedBy === 'number' && { endedBy }),
  };
}

interface NoteList {
  readonly list?: readonly { readonly tokens?: readonly Token[] }[];
}

function footnoteOf(token: Token, env: SharedEnv): { label?: string; words?: readonly Token[] } {
  if (token.meta?.label !== undefined) return { label: String(token.meta.label) };
  const { list } = env.footnotes as NoteList;
  return { words: list?.[Number(token.meta?.id)]?.tokens ?? [] };
}
