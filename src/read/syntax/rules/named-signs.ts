/**
 * Signs by the names that GitHub and its kin give them, where they mark what is to be ticked, or is right:
 * `:white_large_square: ice`, `iron :x:`. Any other name stays as it is written.
 */
import type { MarkdownIt, StateCore, Token } from 'markdown-it';

const SIGNS: Readonly<Record<string, string>> = {
  white_large_square: '⬜',
  white_medium_square: '◻️',
  white_small_square: '▫️',
  black_square_button: '🔲',
  white_square_button: '🔳',
  white_circle: '⚪',
  radio_button: '🔘',
  check: '✅',
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  ballot_box_with_check: '☑️',
  x: '❌',
  heavy_multiplication_x: '✖️',
  negative_squared_cross_mark: '❎',
  point_right: '👉',
  arrow_right: '➡️',
};
const NAMED = new RegExp(String.raw`(?<!\w):(${Object.keys(SIGNS).join('|')}):(?!\w)`, 'g');

/** Undefined where a name marks nothing of that. */
export const signNamed = (name: string): string | undefined => SIGNS[name];

export function namedSigns(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'named_signs', drawSigns);
}

function drawSigns({ src, tokens }: StateCore): void {
  if (src.search(NAMED) < 0) return;
  for (const { children } of tokens) for (const child of children ?? []) draw(child);
}

function draw(token: Token): void {
  if (token.type === 'text' && token.content.includes(':'))
    token.content = token.content.replace(NAMED, (_, name: string) => SIGNS[name]!);
}
