/** What of a cell of a notebook solves: by its tag, its first line (`# Solution`), or the marks in it (`### BEGIN SOLUTION`). */
import { answerTitleOf, roleOfTitle } from '../questions/words/lexicon.ts';
import { isParted, parted, type SolvedCode } from './parted-code.ts';

const MOST = 60;

/** Undefined where it isn't called an answer. */
export function solutionName(source: string): string | undefined {
  const words = firstComment(source);
  return isSolution(words) ? words : undefined;
}

/** `# Solution`, `### Solution 2`, `#@title Answer`. */
function firstComment(source: string): string {
  const [, words = ''] =
    /^\s*(?:#+|\/\/|--|%+|\*\*|__)[ \t]*(?:@title[ \t]+)?(.*?)[ \t*_:]*$/m.exec(
      source.trimStart().split('\n', 1)[0]!,
    ) ?? [];
  return words;
}

export const isSolution = (words: unknown): boolean =>
  typeof words === 'string' && words !== '' && words.length < MOST && roleOfTitle(words) === 'answer';

/**
 * Courses that make two versions of a page tag what only the second shows: nbgrader, unilur, webexercises, theirs. What
 * learners write has such a tag as well: `student-solution`.
 */
export const isSolutionTag = (tag: string): boolean => TAG.test(tag) && !OF_LEARNERS.test(tag);

const TAG =
  /^(?:[a-z]+[-_.])*(?:solutions?|corrig[eé]s?|(?:muster)?l(?:oe?|ö)sung(?:en)?|soluci[oó]n(?:es)?|soluzion[ei]|solu[cç][aã]o|gabarito|oplossing(?:en)?|uitwerking(?:en)?)\d*(?:[-_](?:code|cell|text|block|only|hidden|\d+))*$/i;
const OF_LEARNERS = /^(?:no|non|not|without|your|my|students?|learners?|has|before|pre)[-_.]/i;

/**
 * What a cell tells that nothing hides; undefined where it solves nothing.
 *
 * @param inSolutions whether it stands below an exercise, in a file of solutions: then it is one, or what is below
 * `# Write here` in it
 */
export function solutionIn(source: string, inSolutions = false): SolvedCode | undefined {
  const first = source.trimStart().split('\n', 1)[0]!;
  if (answerTitleOf(firstComment(source)) && source.trim() !== first.trim())
    return { given: '', solution: source };
  if (isParted(source)) return parted(source);
  const place = inSolutions ? WRITE_HERE.exec(source) : null;
  const end = place ? place.index + place[0].length : 0;
  if (!inSolutions || !isWritten(source.slice(end))) return undefined;
  return { given: source.slice(0, end), solution: source };
}

/** Whether lines of it are more than remarks. */
export const isWritten = (source: string): boolean =>
  source.split('\n').some((line) => !/^\s*(?:$|#|\/\/|--|%%|\.{3}\s*$|pass\s*$)/.test(line));

/** Whether it tells by itself what of it solves, or where learners write. */
export const saysSolved = (source: string): boolean =>
  solutionName(source) !== undefined || isParted(source) || WRITE_HERE.test(source);

/**
 * Whether learners' code stands right below where they write: what reads or shows it may be given, too, and what ends the
 * body around it. Undefined where there is no such place.
 *
 * @param fewest lines of it
 */
export function isFilled(source: string, fewest = 1): boolean | undefined {
  const place = WRITE_HERE.exec(source);
  if (!place) return undefined;
  const [line = '', ...below] = source.slice(place.index).split('\n');
  const next = below[0] ?? '';
  const isInside = /^\s/.test(line);
  const told = below.filter((one) => one.trim() !== '' && !ENDS.test(one.trimStart()));
  if (told.length < fewest) return false;
  return /^\s*/.exec(next)![0] === /^\s*/.exec(line)![0] && !(isInside ? ENDS : SHOWS).test(next.trimStart());
}

const ENDS = /^(?:$|#|\/\/|\.{3}|[})\]]|(?:return|pass|raise|end)\b)/;
const SHOWS = /^(?:$|#|\/\/|\.{3}|[})\]]|(?:return|pass|raise|end|assert)\b|[\w.]+(?:\(.*\))?[ \t;]*$)/;

const WRITE_HERE =
  /^[ \t]*(?:#+|\/\/+)[ \t]*(?:write (?:your code )?here|your code (?:goes )?here|scrivi (?:il codice )?qui|[eé]cri(?:s|vez|re) (?:votre code )?ici|votre code ici|hier schreiben|(?:dein|ihr) code(?: hier)?|escrib[ae] (?:tu c[oó]digo )?aqu[ií]|escreva aqui|schrijf hier|(?:insert|type|add|put|enter) your (?:code|solution) (?:here|below)|(?:tu|su|seu|o seu|il tuo) c[oó]d(?:igo|ice) (?:aqu[ií]|qui)|erg[äa]nzen sie (?:hier|nachfolgend|im folgenden)(?: (?:ihren?|die|den))? (?:l[öo]sung|code)|(?:ihre|deine) l[öo]sung)\b.*$/im;
