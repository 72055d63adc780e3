/** What gives GIFT away in a text that may be anything. */
import type { Sign } from '../format.ts';

/**
 * A title between double colons with braces behind it, a category, or braces that hold answers as nothing else
 * does; of those, in every other paragraph at least.
 */
export function giftSign(head: string): Sign | undefined {
  const lines = head.split(/\r?\n/);
  const category = lines.findIndex((line) => /^\s*\$CATEGORY:\s*\S/.test(line));
  if (category >= 0) return { words: '$CATEGORY:', line: category + 1 };
  let asking = 0;
  let others = 0;
  let first: Sign | undefined;
  for (const { text, line } of paragraphs(lines)) {
    const title = /^\s*::[^:\n][^\n]*?::/.exec(text);
    const answers = ANSWERS.exec(text);
    if (title && text.includes('{'))
      return { words: title[0].trim().replace(/^::.*::$/s, '::title::'), line };
    if (answers) {
      asking++;
      first ??= { words: answers[0].replace(/\s+/g, ' ').slice(0, 20), line };
    } else others++;
  }
  return asking > others ? first : undefined;
}

/** `{T}`, `{=yes ~no}`, `{#3:0.1}`, `{=a -> b}`, behind words. */
const ANSWERS =
  /(?<=[\p{L}\p{N}?.:!)…»”"]\s*)(?<![{\\])\{\s*(?:(?:T|F|TRUE|FALSE)\s*[#}]|[=~](?![=>])[^{}]*\}|#\s*=?-?[\d.]+(?:[:.][^{}]*)?\})/u;

/** Long runs of spaces would be looked through from each of them. */
const narrow = (line: string): string => line.replace(/\s+/g, ' ');

function paragraphs(lines: readonly string[]): readonly { readonly text: string; readonly line: number }[] {
  const all: { text: string; line: number }[] = [];
  let open: { text: string; line: number } | undefined;
  for (const [i, line] of lines.entries()) {
    if (/^\s*\/\//.test(line)) continue;
    if (line.trim() === '') open = undefined;
    else if (open) open.text += `\n${narrow(line)}`;
    else {
      open = { text: narrow(line), line: i + 1 };
      all.push(open);
    }
  }
  return all;
}
