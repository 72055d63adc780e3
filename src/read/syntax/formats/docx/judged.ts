/** Statements to judge, and how a key judges them. */
import {
  cut,
  type Option,
  type Options,
  type Paragraph,
  type Piece,
  textPiece,
  wordsOf,
} from './document.ts';

export const TRUE_WORDS = 'true|vrai|wahr|richtig|vero|verdadero|verdadeiro';
export const FALSE_WORDS = 'false|faux|falsch|falso';
const TRUE = new RegExp(String.raw`^(?:t|${TRUE_WORDS})\s*\.?\s*$`, 'i');
const FALSE = new RegExp(String.raw`^(?:f|${FALSE_WORDS})\s*\.?\s*$`, 'i');
const AHEAD = new RegExp(
  String.raw`^\s*(?:[-–—→]\s*)?(?:(${TRUE_WORDS})|${FALSE_WORDS})\s*(?:[.,:;!–—-]+\s*|$)`,
  'i',
);

/** Its letter, and nothing else. */
const ALONE = /^\s*\(?\s*(?:([TVRW])|F)\s*\)?\s*\.?\s*$/;

/** A judgement at the head of a line, perhaps with its reason from `end` on. */
export function judgementAhead(
  words: string,
): { readonly isTrue: boolean; readonly end: number } | undefined {
  const found = AHEAD.exec(words) ?? ALONE.exec(words);
  return found ? { isTrue: found[1] !== undefined, end: found[0].length } : undefined;
}

const WORD = String.raw`(?:(${TRUE_WORDS})|(?:${FALSE_WORDS}))(?!\p{L})`;
/** A judgement behind a statement, perhaps with what is right instead, in brackets or behind an arrow. */
const BEHIND = [
  String.raw`\s+[-–—→⇒➜]+>?\s*${WORD}\s*[.;]?\s*(\([\s\S]{2,}\)\s*\.?)?\s*$`,
  String.raw`\s*\(\s*${WORD}\s*(?:[,:;–—-]\s*([^()]+))?\)\s*[.;]?\s*$`,
  String.raw`\s+(?:[→⇒➜]|[-=]+>)\s*${WORD}\s*(?:[.,:;–—-]\s|\n)\s*(\S[\s\S]{2,})$`,
].map((one) => new RegExp(one, 'iu'));
/** The same behind an arrow, whatever the language: two words at most. */
const ARROWED = /\s+(?:[→⇒➜]|[-=]+>)\s*(\p{L}{1,14}(?: \p{L}{1,10})?)\s*[.;]?\s*(\([\s\S]{2,}\)\s*\.?)?\s*$/u;

/** How a line judges the statement that it begins with: where that ends, and the reason. */
export interface Judged {
  readonly isTrue: boolean;
  readonly from: number;
  /** Where the reason begins and ends, without its brackets. */
  readonly why?: readonly [number, number];
}

export function judgementBehind(words: string): Judged | undefined {
  for (const sign of BEHIND) {
    const found = sign.exec(words);
    if (found) return { isTrue: found[1] !== undefined, from: found.index, ...reasonIn(words, found[2]) };
  }
  return undefined;
}

/** A word behind an arrow, which may judge, with what is said behind it. */
export function arrowed(words: string): (Omit<Judged, 'isTrue'> & { readonly word: string }) | undefined {
  const found = ARROWED.exec(words);
  return found
    ? { word: found[1]!.toLowerCase(), from: found.index, ...reasonIn(words, found[2]) }
    : undefined;
}

function reasonIn(words: string, reason: string | undefined): Pick<Judged, 'why'> {
  if (!reason) return {};
  const from = words.lastIndexOf(reason);
  const [, inside = reason] = /^\(([\s\S]*)\)\s*\.?$/.exec(reason) ?? [];
  const start = from + reason.indexOf(inside);
  return { why: [start, start + inside.length] };
}

/** The choice that a statement leaves: `(True / False)`. */
export const JUDGED = new RegExp(
  String.raw`\s*[([]?\s*(?:(?:${TRUE_WORDS}|t|v)\s*(?:\/|or|ou|oder|o)\s*(?:${FALSE_WORDS}|f))\s*[)\]]?\s*[.?:_]*\s*$`,
  'i',
);

export function judgement(words: string): boolean | undefined {
  if (TRUE.test(words.trim())) return true;
  return FALSE.test(words.trim()) ? false : undefined;
}

/** What a page knows as a statement to judge. */
export function judging(at: number, isTrue: boolean): Options {
  const offer = (text: string, right: boolean): Option => ({
    at,
    label: '',
    pieces: [textPiece(text)],
    right,
  });
  return { kind: 'options', at, options: [offer('True', isTrue), offer('False', !isTrue)] };
}

/** A statement without the choice that it leaves. */
export function bareStatement({ pieces }: Paragraph): readonly Piece[] {
  const words = wordsOf(pieces);
  return cut(pieces, 0, words.replace(JUDGED, '').length);
}
