/** `Which floats? a) iron b) ice c) sand`: offers behind what asks, with nothing wide between. */
import { letterAt } from '../../../questions/words/letters.ts';
import { isQuestion } from './asking.ts';

/** Fewer letters than these are named in a sentence. */
const LEAST = 3;
const LONGEST = 160;

/** @param isAsked whether what stands above asks */
export function inlineStarts(words: string, isAsked: boolean): readonly number[] {
  const head = /(?:^|[?_]|\.{3}|…)\s*(?=\(?a\))/i.exec(words);
  if (!head || (head.index === 0 && !isAsked && /^\s*\(?a\)/i.test(words))) return [];
  const starts: number[] = [];
  let at = head.index + head[0].length;
  for (;;) {
    starts.push(at);
    const next = new RegExp(String.raw`\s(?=\(?${letterAt(starts.length)}\)\s*\S)`, 'i').exec(
      words.slice(at),
    );
    if (!next) break;
    at += next.index + 1;
  }
  const offers = starts.map((from, i) => words.slice(from, starts[i + 1]));
  const areOffers = offers.every((one) => one.length <= LONGEST && !isQuestion(one) && !one.includes('\n'));
  return starts.length >= LEAST && areOffers ? starts : [];
}
