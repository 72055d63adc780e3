/** An offer to choose from, and what only shows that it is right. */
import { letterAt } from '../../../questions/words/letters.ts';
import { normalize } from '../../../questions/words/lexicon.ts';
import { saysRight } from '../../../questions/words/right-words.ts';
import { type By, type Context, quoted, type Report } from './clues.ts';
import {
  areAll,
  cut,
  isBlank,
  isLinked,
  type Look,
  type Option,
  type Options,
  type Paragraph,
  type Piece,
  wordsOf,
} from './document.ts';

export type Form = 'listed' | 'numbered' | 'letter' | 'box' | 'bullet' | 'plain';

export interface Offer extends Option {
  readonly form: Form;
  /** The letter or the box before its words, as somebody has typed it. */
  readonly head: readonly Piece[];
  /** Its place by its letter, from 0. */
  readonly rank: number;
  /** By a box of its own, or a star before its letter or its words. */
  readonly ticked: boolean;
}

const MARK = /\s*(?:[✓✔☑✅]|<[-–=]+|←|\(x\)|(?<=[\p{L}\p{N}.)\]"”»}>;'’%!?])\s{0,3}\*)\s*$/iu;

/** `ice [correct]`, `ice (respuesta)`, `ice – answer`, `ice: richtig`, `ice ← juste` */
const WORDED =
  /\s*(?:\[([^[\]]{3,30})\]|\(([^()]{3,30})\)|(?:\s[-–—→⇒⇐←]|\s<?[-–=]{1,3}>?|:)\s([\p{L} ]{3,30}))\s*$/u;

/** Where a sign or words that only say that it is right begin, at the end of an option. */
export function markIn({ pieces }: Pick<Option, 'pieces'>): number | undefined {
  const words = wordsOf(pieces);
  const from = signedFrom(words);
  const apart = from === undefined ? rightWordsIn(words) : undefined;
  return apart !== undefined && looksOther(pieces, apart) ? apart : from;
}

/** The same by its words alone. */
export function signedFrom(words: string): number | undefined {
  const sign = MARK.exec(words);
  if (sign) return sign.index;
  const said = WORDED.exec(words);
  return said && saysRight((said[1] ?? said[2] ?? said[3])!) ? said.index : undefined;
}

/** So many words may say it. */
const MOST_WORDS = 3;

/** `ice correct answer`: where such words begin without a sign between. */
export function rightWordsIn(words: string): number | undefined {
  if (saysRight(words.trim()) || OF_OTHERS.test(normalize(words))) return undefined;
  const starts = [...words.trimEnd().matchAll(/(?<=\S)\s+/g)].slice(-MOST_WORDS);
  return starts.find(({ index }) => saysRight(words.slice(index).trim()))?.index;
}

/** `All correct`, „keine richtig“: an option about the others. */
const OF_OTHERS =
  /^(?:(?:the )?(?:all|both|none|neither)(?: (?:of (?:the )?(?:above|them|these)|are|is))*|(?:les )?(?:deux|tous|toutes)(?: sont)?|aucune?(?: n'est)?|alle|beide|keine?|tod[oa]s?|amb[oa]s|ningun[oa]?|nenhum[a]?|tutt[eio]|entramb[ei]|nessun[oa]|allemaal|geen|semua(?:nya)?|wszystkie|zadne|vse|hepsi|hicbiri) (?=\p{L}+$|\p{L}+ \p{L}+$)/u;

const LOOKS = ['colour', 'highlight', 'bold', 'italic', 'underline'] as const;

/** Whether words look otherwise from some place on: `ice **correct**` */
function looksOther(pieces: readonly Piece[], from: number): boolean {
  const lookOf = (all: readonly Piece[]): Look => {
    const one = all.find((piece) => piece.kind === 'text' && !isBlank([piece]));
    return one?.kind === 'text' ? one.look : {};
  };
  const [before, behind] = [lookOf(cut(pieces, 0, from).toReversed()), lookOf(cut(pieces, from))];
  return LOOKS.some((one) => (before[one] || false) !== (behind[one] || false));
}

/** An option without what only shows that it is right. */
export function withKey({ at, label, pieces }: Option, right: boolean): Option {
  const bare = cut(pieces, 0, right ? markIn({ pieces }) : undefined).map((one): Piece => {
    if (one.kind !== 'text') return one;
    const { bold, italic, underline, strike, colour, highlight, hidden, ...look } = one.look;
    return { ...one, look };
  });
  return { at, label, pieces: bare, right };
}

/** The options with their key, which the report tells by the first that is right. */
export function keyed(
  options: readonly Option[],
  right: readonly Option[],
  by: By,
  report: Report,
): readonly Option[] {
  const [first] = right;
  if (first) report('docx-key', first.at, { by, words: quoted(wordsOf(first.pieces)) });
  return options.map((one) => withKey(one, right.includes(one)));
}

/** Words as an offer that nothing counts. */
export const optionOf = ({ at, pieces }: Pick<Option, 'at' | 'pieces'>): Option => ({
  at,
  label: '',
  pieces,
});

/** Offers with their key, if some are known to be right. */
export const offered = (
  options: readonly Option[],
  right: readonly Option[],
  by: By,
  report: Report,
): Options => ({
  kind: 'options',
  at: options[0]!.at,
  options: right.length > 0 ? keyed(options, right, by, report) : options,
});

/** Those that look apart from the others: all their words, or, of one alone, some of them. */
export function apartAmong(options: readonly Option[], { looks }: Context): readonly Option[] {
  const marked = options.filter(({ pieces }) => looks.whole(pieces) !== undefined);
  if (marked.length > 0) return marked;
  for (const mark of ['bold', 'underline'] as const) {
    const set = options.filter(({ pieces }) => areAll(pieces, mark));
    if (set.length > 0 && set.length < options.length) return set;
  }
  const some = options.filter(({ pieces }) =>
    pieces.some((one) => one.kind === 'text' && looks.of(one.look) !== undefined),
  );
  return some.length === 1 ? some : [];
}

/** Words as offers and what tells of them are compared. */
export const compared = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

/** `b. 12  B`: behind its words, an option's own letter; the keys of `Ctrl + B` are none. */
const OWN = /(?<=[^\s+×*/=-])\s+([A-H])\s*$/;

export const bearsOwnLetter = ({ rank, pieces }: Offer): boolean =>
  OWN.exec(wordsOf(pieces))?.[1] === letterAt(rank).toUpperCase();

/** Those with their own letter behind them, which leaves its place, are right. */
export function ownLettered(run: readonly Offer[], report: Report): readonly Option[] {
  const right = run.filter(bearsOwnLetter);
  return cutFrom((words) => OWN.exec(words)?.[0].length ?? 0, run, right, 'letter', report);
}

/** The options with their key, which leaves the ends of those that are right. */
export function cutFrom(
  lengthIn: (words: string) => number,
  run: readonly Offer[],
  right: readonly Offer[],
  by: By,
  report: Report,
): readonly Option[] {
  const bare = run.map((one) =>
    right.includes(one)
      ? { ...one, pieces: cut(one.pieces, 0, wordsOf(one.pieces).length - lengthIn(wordsOf(one.pieces))) }
      : one,
  );
  return keyed(
    bare,
    bare.filter((one) => !run.includes(one)),
    by,
    report,
  );
}

/** A key of `Ctrl + X` is none. */
const CROSS = /(?<![+×*/=-]\s*)\s+x\s*$/i;

/** Right ones with an *x* behind them, where nothing else is called so. */
export function crossed(
  run: readonly Offer[],
  before: Paragraph,
  report: Report,
): readonly Option[] | undefined {
  const words = run.map(({ pieces }) => wordsOf(pieces));
  const right = run.filter((_, at) => CROSS.test(words[at]!));
  const isNamed = [wordsOf(before.pieces), ...words.map((one) => one.replace(CROSS, ''))].some((one) =>
    /(?<![\p{L}\p{N}])x(?![\p{L}\p{N}])/iu.test(one),
  );
  if (run.length < 3 || right.length === 0 || right.length === run.length || isNamed) return undefined;
  return cutFrom((words) => CROSS.exec(words)?.[0].length ?? 0, run, right, 'mark', report);
}

/** Whether some of them, and no more, look otherwise than the others, and for no other reason. */
export const areSingledOut = (some: readonly Offer[], run: readonly Offer[]): boolean =>
  some.length > 0 && some.length < run.length && !areOtherwise(some, run);

/**
 * Whether points look otherwise than the others for another reason: links, remarks in brackets, and a sign among signs
 * (`✅ passed`, `⏱ two hours`).
 */
function areOtherwise(right: readonly Offer[], run: readonly Offer[]): boolean {
  if (/^(?:letter|listed|box)$/.test(right[0]!.form)) return false;
  const others = run.filter((one) => !right.includes(one));
  return (
    right.every(({ pieces }) => isLink(pieces)) ||
    right.every(({ pieces }) => /^\s*\([^()]*\)[.\s]*$/.test(wordsOf(pieces))) ||
    (right.every(({ ticked }) => ticked) && others.every(({ pieces }) => PICTURED.test(wordsOf(pieces))))
  );
}

const isLink = (pieces: readonly Piece[]): boolean =>
  pieces.some(isLinked) &&
  pieces.every((one) => one.kind !== 'text' || isLinked(one) || !/\p{L}/u.test(one.text));

const PICTURED = /^\s*(?![✓✔✅✗✘❌☐☑])\p{Extended_Pictographic}/u;
