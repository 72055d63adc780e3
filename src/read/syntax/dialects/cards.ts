/** Questions with their answers among the words of a page, as cards for learners. */
import { type Flagged, type Line, type Prepared, questionOf } from './prepared.ts';

/** As many are no slip of the pen; a page of cards says what it is. */
export const FEWEST = 3;
export const CARDS = /(?:^|\s)#flashcards?\b|^tags:.*\bflashcards?\b|^[ \t]*-[ \t]+flashcards?\b|<!--SR:!/m;

export interface Card {
  readonly start: number;
  /** Behind the answer's last line. */
  readonly end: number;
  readonly stem: readonly Line[];
  readonly told: readonly Line[];
}

/** A page with its cards as questions, and of the other lines those that are shown. */
export function withCards(
  lines: readonly Flagged[],
  cards: readonly Card[],
  isShown: (one: Flagged) => boolean = () => true,
): Prepared {
  let from = 0;
  const asked = cards.map(({ start, end, stem, told }): readonly Line[] => {
    const { line } = lines[start]!;
    const gap = { text: '', line };
    const above = lines.slice(from, start).filter(isShown);
    from = end;
    return [...above, gap, ...questionOf({ line, stem, feedback: told }), gap];
  });
  return { lines: [...asked.flat(), ...lines.slice(from).filter(isShown)], unread: [] };
}
