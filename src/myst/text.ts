/** Plain text as MyST. */
import type { Root } from 'mdast';
import { mystOf } from './style.ts';

/** Its line breaks kept. */
export const mystOfText = (text: string): string => mystOf(paragraphsOf(text), 'question');

export function paragraphsOf(text: string): Root {
  const paragraphs = text
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .filter((one) => one !== '');
  return {
    type: 'root',
    children: paragraphs.map((paragraph) => ({
      type: 'paragraph',
      children: paragraph
        .split('\n')
        .flatMap((line, i) => [
          ...(i > 0 ? [{ type: 'break' as const }] : []),
          { type: 'text' as const, value: line.trim() },
        ]),
    })),
  };
}

/** In one line, as a term of a list of pairs must be. */
export const inOneLine = (myst: string): string =>
  myst
    .replace(/\\\n/g, ' ')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
