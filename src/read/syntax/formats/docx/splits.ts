/**
 * An answer in the paragraph of what asks: in another look, in the next line, or behind its mark or its first sentence.
 * Where most of those that ask have one in the same way, each answer stands alone.
 *
 *     1. What is ice? Frozen water, and it floats.      What is ice? **Frozen water.**
 *     2. Explain the tides. The moon draws the sea.     Explain the tides. **The moon.**
 */
import { tellsLearner } from '../../../questions/words/lexicon.ts';
import { asksOrTells, bearsPoints, isQuestion, tellsTask } from './asking.ts';
import { answering, type Context } from './clues.ts';
import { type Block, cut, type Look, type Paragraph, type Piece, unlisted, wordsOf } from './document.ts';
import type { Looks } from './looks.ts';
import { numberedAs } from './numbers.ts';
import { clearTitle, SHORT } from './titles.ts';

/** Fewer are no habit: of what is set apart, and of what only stands behind a mark. */
const LEAST = { apart: 3, behind: 4 };
const SHARE = 0.75;
/** Of requests with their answers behind them, how many must bear a question mark: a task may go on after its first sentence. */
const ASKED = 0.4;
/** Letters of an answer behind a mark: shorter ones prove nothing. */
const LONG = 25;

/** Where the answer begins in a line, if it has one. */
type Cut = (line: Paragraph) => number | undefined;

export function withSplits(blocks: readonly Block[], context: Context): readonly Block[] {
  const lines = blocks.filter((one): one is Paragraph => one.kind === 'paragraph' && mayAskBy(one.role));
  const apart = apartIn(lines, context.looks);
  const places = apart ?? behindMarks(lines);
  return blocks.flatMap((one): readonly Block[] => {
    const from = places.get(one);
    if (from === undefined || one.kind !== 'paragraph') return [one];
    const rest: Paragraph = { ...unlisted(one), role: 'words', pieces: cut(one.pieces, from) };
    const told = apart ? answering(context, 'habit', [{ ...rest, pieces: untitled(rest) }]) : [rest];
    return [{ ...one, pieces: cut(one.pieces, 0, from) }, ...told];
  });
}

/** Without a word for an answer before it. */
function untitled(line: Paragraph): readonly Piece[] {
  const end = clearTitle(line)?.from ?? SHORT.exec(wordsOf(line.pieces))?.[0].length ?? 0;
  return cut(line.pieces, end);
}

function apartIn(lines: readonly Paragraph[], looks: Looks): ReadonlyMap<Block, number> | undefined {
  const asking = lines.filter(({ pieces }) => mayAsk(wordsOf(pieces)));
  return [...APART.map(inLook), inInk(looks), onNextLine]
    .map((place) => placed(asking, place))
    .find((found) => found.size >= LEAST.apart && found.size >= asking.length * SHARE);
}

function behindMarks(lines: readonly Paragraph[]): ReadonlyMap<Block, number> {
  const numbered = lines.filter((one) => numberedAs(one) !== undefined);
  // Without numbers, it is nearly all that the document says.
  for (const row of [numbered, lines]) {
    const proof = placed(row, (line) => behindIn(line, LONG));
    const marked = [...proof].filter(([line, from]) => wordsOf(line.pieces).slice(0, from).includes('?'));
    const areAnswered = proof.size >= LEAST.behind && proof.size >= row.length * SHARE;
    if (areAnswered && marked.length >= proof.size * ASKED) return placed(row, (line) => behindIn(line, 2));
  }
  return placed(lines, belowMark);
}

const placed = (lines: readonly Paragraph[], place: Cut): ReadonlyMap<Paragraph, number> =>
  new Map(
    lines.flatMap((line): [Paragraph, number][] => {
      const from = place(line);
      return from === undefined ? [] : [[line, from]];
    }),
  );

const mayAskBy = (role: Paragraph['role']): boolean => role === 'words' || typeof role === 'number';

const mayAsk = (words: string): boolean => /\p{L}{2}[^?\n]*\?/u.test(words) || tellsTask(words);

const APART = ['bold', 'italic', 'underline'] as const;

const inLook = (name: (typeof APART)[number]): Cut => inTail(({ [name]: look }) => (look ? name : undefined));
const inInk = ({ of }: Looks): Cut => inTail((look) => of(look) && `${look.colour} ${look.highlight}`);

/** What looks at the end of a line as nothing before it does. @param named what of a look is looked at */
const inTail =
  (named: (look: Look) => string | undefined): Cut =>
  ({ pieces }) => {
    const last = pieces.findLast(isWord);
    const name = last && named(last.look);
    const looksSo = (look: Look): boolean => name !== undefined && named(look) === name;
    const first = pieces.findIndex((one) => isWord(one) && looksSo(one.look));
    if (first <= 0 || !pieces.slice(first).every((one) => !isWord(one) || looksSo(one.look)))
      return undefined;
    const from = wordsOf(pieces.slice(0, first)).length;
    return areApart(wordsOf(pieces), from, 2) ? from : undefined;
  };

const isWord = (piece: Piece): piece is Extract<Piece, { kind: 'text' }> =>
  piece.kind === 'text' && /[\p{L}\p{N}]/u.test(piece.text);

/** What asks ends, and what stands behind it tells. */
function areApart(words: string, from: number, least: number): boolean {
  const stem = words.slice(0, from).trim();
  return (
    (/[?.:!]$/.test(stem) || bearsPoints(stem)) &&
    !/(?:^|\s)\(?[a-h]\s?[.)]$/i.test(stem) &&
    mayAsk(stem) &&
    tells(words.slice(from).trim(), least)
  );
}

/** It neither asks nor tells to do more, and is no number of points. */
const tells = (rest: string, least: number): boolean =>
  rest.length >= least &&
  /[\p{L}\p{N}]/u.test(rest) &&
  !/\?\s*$/.test(rest) &&
  !NONE.test(rest) &&
  !bearsPoints(`(${rest})`) &&
  tellsLearner(rest) === undefined &&
  !asksOrTells(rest);

/** Something in brackets, an offer, a place to write. */
const NONE = /^[([]|^\(?[a-h][.)]\s|_{3}|…/iu;

function onNextLine({ pieces }: Paragraph): number | undefined {
  const words = wordsOf(pieces);
  const from = words.indexOf('\n') + 1;
  // Of several lines one may be right.
  return from > 1 && words.indexOf('\n', from) < 0 && areApart(words, from, 2) ? from : undefined;
}

/** Where the line begins below one that asks by its mark, and that is all that does. */
const belowMark: Cut = ({ pieces, list }) =>
  numberedAs({ list, pieces } as Paragraph) === undefined
    ? undefined
    : /^[^?\n]{8,300}\?\s*?\n\s*(?=[^?\s][^?]{3,}$)/.exec(wordsOf(pieces))?.[0].length;

/** Where words begin behind what asks by its mark, or in its first sentence. */
function behindIn({ pieces }: Paragraph, least: number): number | undefined {
  const words = wordsOf(pieces);
  const found = /^[^?]{8,200}\?\s*(?=\S)/.exec(words) ?? requestIn(words);
  if (!found) return undefined;
  const rest = words.slice(found[0].length);
  const isMore = rest.length < least || isQuestion(rest) || tellsLearner(rest) !== undefined;
  return isMore || NONE.test(rest) || bearsPoints(rest) ? undefined : found[0].length;
}

/** `Explain the tides. The moon draws …`: its first sentence, perhaps behind its number. */
function requestIn(words: string): RegExpExecArray | undefined {
  const found = /^\s*(?:\(?\d{1,3}\s?[.)]\s*)?[^.?!]{8,200}\.\s+(?=\S)/.exec(words);
  return found && tellsTask(found[0]) ? found : undefined;
}
