/** What a worksheet's words and looks are clues of. */
import type { ParamsOf, RuleId } from '../../../../messages/index.ts';
import { isPlaceToFill } from '../../../questions/words/answer-place.ts';
import {
  type Asked,
  type Block,
  type Fold,
  foldsOf,
  isCode,
  piecesOf,
  questionOf,
  type Said,
  wordsIn,
  wordsOf,
} from './document.ts';
import type { Looks } from './looks.ts';
import { titlesOwn } from './titles.ts';

/** By what an answer was known. */
export type By = ParamsOf<'docx-key'>['by'];

export type Report = <Id extends RuleId>(id: Id, at: number, params: ParamsOf<Id>) => void;

/** In the document's language. */
export interface Words {
  /** For an answer. */
  readonly word: string;
  /** For the answers to several questions. */
  readonly keyWord: string;
}

/** What notes answer, by the paragraphs that refer to them. */
export type Noted = ReadonlyMap<number, readonly Block[]>;

export interface Context extends Words {
  /** Whether its name says that it asks, or answers. */
  readonly isSheet: boolean;
  /** Whether its name says that it sets tasks. */
  readonly setsTasks: boolean;
  readonly looks: Looks;
  /** Markers and colours of several answers: whatever else bears them below a question is one. */
  readonly inks: ReadonlySet<string>;
  /** Those that titles are set in as well, or questions: they answer nothing. */
  readonly denied?: ReadonlySet<string>;
  /** Whether letters before lines, `A: …`, say who speaks. */
  readonly isSpoken?: boolean;
  /** Answers in notes. */
  readonly noted: Noted;
  readonly report: Report;
}

/** Words as a message quotes them. */
export const quoted = (words: string): string =>
  words
    .replace(/[\s\ufffc]+/g, ' ')
    .trim()
    .slice(0, 80);

/** A question that nothing answers. */
export function askedOpenly({ report }: Context, first: Block, ...others: readonly Block[]): Asked {
  report('docx-line', first.at, { words: quoted(wordsOf(piecesOf([first]))) });
  return questionOf(first, ...others);
}

/** What answers, folded and named. */
export function answering(
  { word, report }: Context,
  by: ParamsOf<'docx-answer'>['by'],
  blocks: readonly Block[],
): readonly Fold[] {
  const [first] = blocks;
  if (first) report('docx-answer', first.at, { by, words: quoted(wordsOf(piecesOf([first]))) });
  return foldsOf(word, blocks);
}

/** Where it may turn out that nothing of it is so: what is to be told is told at the end. */
export function postponed(context: Context): { readonly context: Context; readonly tell: () => void } {
  const reports: (() => void)[] = [];
  const report: Report = (...told) => reports.push(() => context.report(...told));
  return {
    context: { ...context, report },
    tell: () => {
      for (const one of reports) one();
    },
  };
}

/** A line of a program, whose colours are an editor's. */
export const isCodeLine = (said: Said): boolean =>
  /[;{}]\s*$/.test(wordsIn(said)) || DIRECTIVE.test(wordsIn(said));

/** All of it is a program's, or a line of one. */
export const isProgram = (block: Block | undefined): boolean => isCode(block) || isCodeLine(block);

/** A program's first lines, perhaps with the number of their line. */
const DIRECTIVE =
  /^\s*(?:\d{1,3}[.)]\s*)?(?:#\s*(?:include|define|pragma)\b|using\s+namespace\s|import\s+(?:static\s+)?[\w.]+(?:\.\*)?\s*$|from\s+[\w.]+\s+import\s|<\?php\b|<!doctype\b|package\s+[\w.]+\s*$)/i;

/** Nothing but a line, of dots or of strokes, to write on, perhaps behind the first letter of what belongs there. */
export const isLine = (block: Block | undefined): boolean => {
  const words = wordsIn(block).trim();
  if (/^[[(]\s*[\])]$/.test(words)) return true;
  const isEmpty = /^(?:\p{L}(?=_{5}))?[_.…\-–—\s]{3,}$/u.test(words) || isPlaceToFill(words);
  return isEmpty && (titlesOwn(words) || /[_.…]{3,}|…|[-–—]{8,}|[[(]\s*[\])]$/.test(words));
};
