/** The numbers that paragraphs bear, a list's or typed. */
import { EXERCISES, normalize, QUESTIONS } from '../../../questions/words/lexicon.ts';
import { isOtherLanguage } from '../../../questions/words/other-languages.ts';
import { type Block, type Paragraph, type Said, wordsIn, wordsOf } from './document.ts';

/** So many letters may call a question. */
const CALLING = 80;

/** Words that begin with what other languages call a question, in English: `Câu 3: …` is `question 3: …`. */
export function calledIn(said: Said): string {
  const words = wordsIn(said);
  const head = words.slice(0, CALLING);
  if (!isOtherLanguage(head)) return words;
  const english = normalize(head);
  if (!CALLS.test(english)) return words;
  const number = head.search(/\d/);
  // What follows is kept as it is written; `第3题` counts between its words.
  return number > 0 && number < NEAR && !/^\s*第/.test(head)
    ? english.slice(0, english.search(/\d/)) + words.slice(number)
    : english + words.slice(CALLING);
}
const CALLS = /^[^a-z]*(?:questions?|exercises?)(?![a-z])/;
/** Letters before a number that is called so. */
const NEAR = 20;

const NUMBER = /^\s*(?:q(?:uestion)?\s*#?\s*)?(\(?)(\d{1,3})(?:\.\d{1,2})?\s*([.):]?)[-_\s]/i;
/** `1.What floats?`: somebody forgot the space, or writes without. */
const CLOSE = /^\s*([(（]?)(\d{1,3})([.)）．、])\s*(?=[\p{Lu}\p{Lo}¿¡])/u;

/** What sheets call their questions, before a number. */
export const QUESTION = `(?:${QUESTIONS}|aufgabe|questão|questões)`;
/** Behind it: `3`, `n° 3`, and in `Questão 3 (1 ponto):` its points. */
export const POINTED = String.raw`(?:\s*[([][^()[\]\n]{1,20}[)\]])?`;

/** What it is worth is counted in. */
export const POINTS = String.raw`(?:p(?:oin)?ts?\.?|marks?|punkte?n?|punt[oi]s?|pontos?|p\.)`;

/** `Frage 3`, `Question 3: …` */
const CALLED = new RegExp(String.raw`^\s*${QUESTION}\s*(?:n[°o.]*\s*)?(\d{1,3})(?!\d|[.,]\d)`, 'i');

/** `Exercise 3. Explain …`: by itself, its name may call a part of the sheet. */
const EXERCISE = new RegExp(String.raw`^\s*(?:${EXERCISES})\s*(?:n[°o.]*\s*)?(\d{1,3})\s?[.:)]\s+\S`);
const exerciseIn = (words: string): string | undefined =>
  EXERCISE.exec(normalize(words.slice(0, CALLING)))?.[1];

/** `Question 3`, `Q3`, `#3 Question`, `Aufgabe 3 (2 Punkte):`, and nothing more. */
export const titlesQuestion = (said: Said): boolean => TITLE.test(calledIn(said));

const TITLE = new RegExp(
  String.raw`^\s*(?:#\s*\d{1,3}\s*questions?|(?:q|${QUESTION})\s*(?:#|n[°o.]*)?\s*\d{1,3})\s*[.:)–-]*${POINTED}\s*[:.–-]*\s*$`,
  'i',
);

/** A point counts by its full stop or its bracket: `4: the first` says more of something. */
function typedIn(words: string, isPoint: boolean): RegExpExecArray | null {
  const found = NUMBER.exec(words) ?? CLOSE.exec(words);
  return isPoint && !/[.)]/.test(found?.[3] ?? '') ? null : found;
}

/** How it is numbered: words with other signs around their numbers are no questions of the same row. */
export function numberedAs(block: Block | undefined): string | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  const { list, pieces } = block;
  if (list && list.form !== 'bullet') return `${list.form}${list.level}`;
  const words = wordsOf(pieces);
  const found = typedIn(words, list !== undefined);
  if (found) return `typed${found[1]}${found[3]}`;
  if (CALLED.test(calledIn(words))) return 'called';
  if (exerciseIn(words) !== undefined) return 'exercise';
  return /^\s*Q\s?[).:-]/.test(words) ? 'Q' : undefined;
}

/** By what it is numbered, and by which list. */
export function rowOf(line: Paragraph): string | undefined {
  const form = numberedAs(line);
  return form && `${form} ${line.list?.id ?? ''}`;
}

/** The places of paragraphs of which one name is true. */
export function placesBy(
  blocks: readonly Block[],
  nameOf: (line: Paragraph, at: number) => string | undefined,
): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>();
  for (const [at, block] of blocks.entries()) {
    const name = block.kind === 'paragraph' ? nameOf(block, at) : undefined;
    const row = name && rows.get(name);
    if (row) row.push(at);
    else if (name) rows.set(name, [at]);
  }
  return [...rows.values()];
}

export function numberOf(block: Block | undefined): number | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  const { list, pieces } = block;
  if (list && list.form !== 'bullet') return list.value;
  const words = wordsOf(pieces);
  const found =
    (NUMBER.exec(words) ?? CLOSE.exec(words))?.[2] ?? CALLED.exec(calledIn(words))?.[1] ?? exerciseIn(words);
  return found === undefined ? undefined : Number(found);
}
