/** Statements to judge, and how a key judges them: by the words of every page. */
import {
  judgementAhead as judgedAhead,
  judgementBehind as judgedBehind,
  statementIn,
} from '../../../questions/words/judgement.ts';
import { type Context, quoted } from './clues.ts';
import {
  type Asked,
  type Block,
  cut,
  foldsOf,
  type Option,
  type Options,
  type Paragraph,
  type Piece,
  questionOf,
  textPiece,
  wordsOf,
} from './document.ts';

/** A judgement at the head of a line, alone or parted from its reason, which begins at `end`; letters stand alone. */
export function judgementAhead(
  words: string,
): { readonly isTrue: boolean; readonly end: number } | undefined {
  const found = judgedAhead(words);
  if (!found) return undefined;
  const isAlone = found.to === words.length;
  const isParted = /\p{L}{2}\P{L}*[.,:;!–—-]\s*$/u.test(words.slice(0, found.to));
  return isAlone || isParted ? { isTrue: found.isTrue, end: found.to } : undefined;
}

/** How a line judges the statement that it begins with: where that ends, and the reason. */
export interface Judged {
  readonly isTrue: boolean;
  readonly from: number;
  /** Where the reason begins and ends, without its brackets. */
  readonly why?: readonly [number, number];
}

export function judgementBehind(words: string): Judged | undefined {
  const found = judgedBehind(words);
  // A setting has its value there.
  if (found && /^\s*[:=]\s/.test(words.slice(found.from))) return undefined;
  // «R: …» answers.
  const isLetter = found && !/\p{L}{2}/u.test(words.slice(found.from, found.to));
  if (isLetter && found.to < words.length) return undefined;
  return found && { isTrue: found.isTrue, from: found.from, ...reasonIn(words, found.from, found.to) };
}

/** The same behind an arrow, whatever the language: two words at most. */
const ARROWED =
  /(?<!\s)\s+(?:[→⇒➜]|[-=]+>)\s*(\p{L}{1,14}(?: \p{L}{1,10})?)\s*(?:[.;]\s*)?(?:\([\s\S]{2,}\)\s*(?:\.\s*)?)?$/du;

/** A word behind an arrow, which may judge, with what is said behind it. */
export function arrowed(words: string): (Omit<Judged, 'isTrue'> & { readonly word: string }) | undefined {
  const found = ARROWED.exec(words);
  return found
    ? {
        word: found[1]!.toLowerCase(),
        from: found.index,
        ...reasonIn(words, found.index, found.indices![1]![1]),
      }
    : undefined;
}

/** What stands behind a judgement, without the brackets around it, or around both. */
function reasonIn(words: string, from: number, to: number): Pick<Judged, 'why'> {
  const lead = /^[\s.,:;–—-]*(\()?\s*/.exec(words.slice(to))!;
  const isBracketed = lead[1] !== undefined || /^\s*[([]/.test(words.slice(from));
  const end =
    words.length -
    (isBracketed ? /(?<!\s)\s*(?:[)\]]\s*)?(?:[.;]\s*)?$/ : /(?<!\s)\s*$/).exec(words)![0].length;
  const start = to + lead[0].length;
  return end - start > 1 ? { why: [start, end] } : {};
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

/** A statement with its judgement, which is named, and why it is so. */
export function judgedStatement(
  { word, report }: Context,
  stem: Paragraph,
  {
    isTrue,
    said,
    by = 'word',
  }: { readonly isTrue: boolean; readonly said: string; readonly by?: 'word' | 'mark' },
  why: readonly Block[] = [],
): Asked {
  report('docx-answer', stem.at, { by, words: quoted(said) });
  const bare = { ...stem, pieces: bareStatement(stem) };
  return questionOf(bare, judging(stem.at, isTrue), ...foldsOf(word, why));
}

/** A statement without the choice that it leaves. */
export function bareStatement({ pieces }: Paragraph): readonly Piece[] {
  const said = statementIn(wordsOf(pieces), false);
  return said ? [...cut(pieces, 0, said.label), ...cut(pieces, said.from, said.to)] : pieces;
}
