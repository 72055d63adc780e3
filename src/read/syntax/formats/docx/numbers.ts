/** The numbers that paragraphs bear, a list's or typed. */
import { type Paragraph, wordsOf } from './document.ts';

const NUMBER = /^\s*(?:q(?:uestion)?\s*)?(\(?)(\d{1,3})(?:\.\d{1,2})?\s*([.):]?)[-\s]/i;

/** `Frage 3`, `Question 3: …` */
const CALLED =
  /^\s*(?:question|frage|aufgabe|pregunta|domanda|pergunta)\s*(?:n[°o.]*\s*)?(\d{1,3})(?!\d|[.,]\d)/i;

/** How it is numbered: words with other signs around their numbers are no questions of the same row. */
export function numberedAs({ list, pieces }: Paragraph): string | undefined {
  if (list) return list.form === 'bullet' ? undefined : `${list.form}${list.level}`;
  const words = wordsOf(pieces);
  const found = NUMBER.exec(words);
  if (found) return `typed${found[1]}${found[3]}`;
  if (CALLED.test(words)) return 'called';
  return /^\s*Q\s?[).:-]/.test(words) ? 'Q' : undefined;
}

export function numberOf({ list, pieces }: Paragraph): number | undefined {
  if (list && list.form !== 'bullet') return list.value;
  const words = wordsOf(pieces);
  const found = NUMBER.exec(words)?.[2] ?? CALLED.exec(words)?.[1];
  return found === undefined ? undefined : Number(found);
}
