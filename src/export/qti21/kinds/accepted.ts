/** Answers that are typed, the best first: what is worth most counts where several fit. */
import type { Element } from 'hast';
import { MAXSCORE, SCORE } from '../identifiers.ts';
import type { Comment, Mapping } from '../item.ts';
import { any, type Branch, baseValue, condition, el, setOutcome, variable } from '../xml.ts';

export interface Accepted {
  readonly text: string;
  /** Of the points that its gap or question has: 0 to 1. */
  readonly fraction: number;
  readonly content: Comment['content'];
}

/** The best first; of equals the author's order holds. */
export const inOrder = <A extends { readonly fraction: number }>(accepted: readonly A[]): readonly A[] =>
  accepted.toSorted((a, b) => b.fraction - a.fraction);

/** As people type it: apostrophes, hyphens and accents have several shapes, which don't decide. */
export function spellings(text: string): readonly string[] {
  const straight = text
    .normalize('NFC')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[‐‑–−]/g, '-');
  const curly = straight.replace(/'/g, '’');
  return [...new Set([text, straight, curly])].filter((one) => one !== '');
}

/** Small, capital, and with a capital: where capitals don't matter, qti-sdk knows those of ASCII alone (`strcasecmp`). */
const capitals = (text: string): readonly string[] =>
  /[^\p{ASCII}]/u.test(text)
    ? [
        text,
        text.toLowerCase(),
        text.toUpperCase(),
        text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
      ]
    : [text];

/**
 * Compared as a rule compares: TAO's importer forgets which entries of a mapping heed capitals
 * (`ParserFactory::buildResponseDeclaration`), so the mapping is for editors alone.
 */
export const saysText = (identifier: string, text: string, caseSensitive: boolean): Element =>
  any(
    [...new Set(spellings(text).flatMap((one) => (caseSensitive ? [one] : capitals(one))))].map((one) =>
      el('stringMatch', { caseSensitive, substring: false }, [
        variable(identifier),
        baseValue('string', one),
      ]),
    ),
  );

export const mappingOf = (accepted: readonly Accepted[], points: number, caseSensitive: boolean): Mapping => {
  const entries = new Map<string, Mapping['entries'][number]>();
  for (const { text, fraction } of accepted)
    for (const key of spellings(text)) {
      // Of two that differ in capitals alone, qti-sdk would add both where they don't matter.
      const name = caseSensitive ? key : key.toLowerCase();
      if (!entries.has(name)) entries.set(name, { key, value: fraction * points, caseSensitive });
    }
  return { entries: [...entries.values()] };
};

/** Adds what the first of them that fits is worth; `unless`: nothing is compared. */
export function scored(
  accepted: readonly { readonly when: Element; readonly fraction: number }[],
  points: number,
  unless?: Element,
): readonly Element[] {
  const worth = accepted.map(({ when, fraction }): Branch => ({ when, does: [adds(fraction * points)] }));
  const [first, ...others] = worth;
  if (!first) return [];
  return [condition(unless ? [{ when: unless, does: [] }, ...worth] : [first, ...others])];
}

/** What is worth most is right; what else is worth something adds it. @param given the best first, each with when it is given */
export function rightAndPartly(
  given: readonly { readonly when: Element; readonly fraction: number }[],
  points: number,
): { readonly right: Element; readonly partly: readonly Element[] } {
  const isBest = ({ fraction }: { readonly fraction: number }): boolean => fraction === given[0]?.fraction;
  return {
    right: any(given.filter(isBest).map(({ when }) => when)),
    partly: scored(
      given.filter((one) => !isBest(one) && one.fraction > 0),
      points,
    ),
  };
}

export const adds = (points: number): Element =>
  setOutcome(SCORE, el('sum', {}, [variable(SCORE), baseValue('float', points)]));

export const full = (): Element => setOutcome(SCORE, variable(MAXSCORE));
