/**
 * Right below its offers, many write which one is right with no word for it: the offer once more, or its letter.
 *
 *     a) iron
 *     b) ice
 *     b) ice        or: ice – B – The right answer is b.
 */

import { placeOfLetter } from '../../../questions/words/letters.ts';
import { answerTitleOf } from '../../../questions/words/lexicon.ts';
import { type Block, cut, type Paragraph, wordsOf } from './document.ts';
import { compared, type Offer } from './offers.ts';

/** Words without the signs around them. */
export const plain = (words: string): string => compared(words).replace(/^[\s_]+|[\s_.]+$/g, '');

const LETTER = /^\s*\(?([A-Ha-h])\s?[.):\-–]\s*(?=\S)/;
const ALONE = /^\s*\(?([A-Ha-h])\s?[.)]?\s*$/;
const SENTENCE =
  /^\s*(?:(?:the|la|le|die|a|el)\s)?([\p{L}' ’]{4,40}?)\s(?:is|est|ist|es|è|é|será|sería)\s*:?\s(?:(?:the|la|le|die|a|o|el|option|opci[oó]n|opção|opzione|letra|lettre|lettera|buchstabe|letter|alternativa)\s){0,2}["'“«(]?\s?([A-Ha-h])\s?["'”»)]?\s*[.!]?\s*$/iu;

/** What is said below offers of one of them: where it begins, behind words that only say so. */
export function saidBelow(run: readonly Offer[], block: Block | undefined): number | undefined {
  if (block?.kind !== 'paragraph' || block.role !== 'words') return undefined;
  const words = wordsOf(block.pieces);
  if (isOneOf(run, words) || isOneOf(run, words.replace(LETTER, ''))) return 0;
  const areLettered = run.every(({ form }) => form === 'letter' || form === 'listed');
  const letter = ALONE.exec(words)?.[1];
  if (!areLettered || block.list) return undefined;
  if (letter) return placeOfLetter(letter) < run.length ? 0 : undefined;
  const [whole = '', title = ' ', named = ''] = SENTENCE.exec(words) ?? [];
  const isNamed = named !== '' && placeOfLetter(named) < run.length && answerTitleOf(title) !== undefined;
  return isNamed ? whole.lastIndexOf(named) : undefined;
}

const isOneOf = (run: readonly Offer[], words: string): boolean => {
  const told = plain(words);
  // A picture says nothing, and a tag alone in its line stands in a document more than once.
  const says = /[\p{L}\p{N}]/u.test(told) && !(run[0]!.form === 'plain' && /^<[^<>]+>$/.test(told));
  return says && run.filter(({ pieces }) => plain(wordsOf(pieces)) === told).length === 1;
};

/** The line without the words before what it says. */
export const saidIn = ({ list: _, ...line }: Paragraph, from: number): Paragraph => ({
  ...line,
  pieces: cut(line.pieces, from),
});
