/** Statements to judge, and how a key judges them. */
import type { Option, Options } from './document.ts';

const TRUE = /^(?:t|true|vrai|wahr|richtig|vero|verdadero|verdadeiro)\s*\.?\s*$/i;
const FALSE = /^(?:f|false|faux|falsch|falso)\s*\.?\s*$/i;

/** The choice that a statement leaves: `(True / False)`. */
export const JUDGED =
  /\s*[([]?\s*(?:(?:true|vrai|wahr|richtig|vero|verdadero|verdadeiro|t|v)\s*(?:\/|or|ou|oder|o)\s*(?:false|faux|falsch|falso|f))\s*[)\]]?\s*[.?:_]*\s*$/i;

export function judgement(words: string): boolean | undefined {
  if (TRUE.test(words.trim())) return true;
  return FALSE.test(words.trim()) ? false : undefined;
}

/** What a page knows as a statement to judge. */
export function judging(at: number, isTrue: boolean): Options {
  const offer = (text: string, right: boolean): Option => ({
    at,
    label: '',
    pieces: [{ kind: 'text', text, look: {} }],
    right,
  });
  return { kind: 'options', at, options: [offer('True', isTrue), offer('False', !isTrue)] };
}
