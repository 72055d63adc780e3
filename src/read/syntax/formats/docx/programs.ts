/**
 * Programs that somebody has typed as words, in no font for code: lines most of which nothing but a program has, or those
 * in a frame of strokes. They are one thing, and none of them asks, answers or is to be chosen.
 *
 *     What is printed?
 *     ====================
 *     a = 1
 *     print(a)
 *     ====================
 *     A. 1
 *
 * Below a number that stands alone, it is all that is asked about.
 */
import { isQuestion } from './asking.ts';
import { isCodeLine } from './clues.ts';
import { type Block, cut, isBlank, type Paragraph, wordsOf } from './document.ts';
import { bearsKey } from './letters.ts';
import { numberedAs } from './numbers.ts';
import { isTitled } from './titles.ts';

/** Lines that only a program has; fewer may be what answers, or is to be chosen. */
const LEAST = 3;
/** Of the lines of a row. */
const SHARE = 0.6;
/** Lines that a frame may hold. */
const MOST = 40;

export function withPrograms(blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = [];
  let above: Block | undefined;
  for (let at = 0; at < blocks.length; ) {
    // Behind a letter that is right stands what it is chosen from.
    const { lines, end } =
      framedAt(blocks, at) ?? (bearsKey(above) ? NONE : rowAt(blocks, at, isNumberAlone(above)));
    const next = Math.max(end, at + 1);
    const taken: readonly Block[] =
      lines.length > 0 ? lines.map((one) => ({ ...one, role: 'code' })) : blocks.slice(at, next);
    above = taken.findLast((one) => one.kind !== 'paragraph' || !isBlank(one.pieces)) ?? above;
    all.push(...taken);
    at = next;
  }
  return all;
}

interface Program {
  /** None, where what stands up to the end is words. */
  readonly lines: readonly Paragraph[];
  readonly end: number;
}

const NONE: Program = { lines: [], end: 0 };

/** The first line may stand behind its strokes. */
const STROKES = /^\s*(?:={8,}|-{8,}|\*{8,}|#{8,}|~{8,})\s*/;
const isStrokes = (line: Paragraph): boolean => wordsOf(line.pieces).replace(STROKES, '') === '';

/** What stands between two lines of strokes, if a line of it is a program's. */
function framedAt(blocks: readonly Block[], at: number): Program | undefined {
  const [whole] = (isLoose(blocks[at]) && STROKES.exec(wordsOf(blocks[at].pieces))) || [];
  if (!whole) return undefined;
  const first = blocks[at] as Paragraph;
  const lines: Paragraph[] = [{ ...first, pieces: cut(first.pieces, whole.length) }];
  for (let end = at + 1; end < blocks.length && lines.length <= MOST; end++) {
    const line = blocks[end]!;
    if (!isLoose(line)) return undefined;
    if (isStrokes(line)) {
      const said = lines.filter(({ pieces }) => !isBlank(pieces));
      return said.some((one) => isFirm(one) || ASSIGNED.test(wordsOf(one.pieces)))
        ? { lines: said, end: end + 1 }
        : undefined;
    }
    if (!isBlank(line.pieces) && !mayBelong(line)) return undefined;
    lines.push(line);
  }
  return undefined;
}

/** Lines that follow one another, perhaps with gaps, from the first to the last that only a program has. */
function rowAt(blocks: readonly Block[], at: number, isCounted: boolean): Program {
  const first = blocks[at];
  if (!isLoose(first) || !isFirm(first)) return NONE;
  const lines: Paragraph[] = [];
  let end = at;
  for (let next = at; next < blocks.length; next++) {
    const line = blocks[next]!;
    if (!isLoose(line)) break;
    if (isBlank(line.pieces)) continue;
    if (!mayBelong(line) || !looksAs(line, first)) break;
    lines.push(line);
    if (isFirm(line)) end = next + 1;
  }
  if (end === at) return NONE;
  const own = lines.filter((one) => one.at <= blocks[end - 1]!.at);
  return isProgram(own) && isAskedAbout(blocks, end, isCounted) ? { lines: own, end } : { lines: [], end };
}

function isProgram(lines: readonly Paragraph[]): boolean {
  const firm = lines.filter(isFirm).length;
  return firm >= LEAST && firm >= lines.length * SHARE;
}

/** `6)`: nothing else counts so. */
const isNumberAlone = (above: Block | undefined): boolean =>
  above?.kind === 'paragraph' && !above.list && /^\s*\(?\d{1,3}\s?[.)]\s*$/.test(wordsOf(above.pieces));

/** Offers stand below it, or words that ask: lines above the next number may be what answers, or is to be chosen. */
function isAskedAbout(blocks: readonly Block[], end: number, isCounted: boolean): boolean {
  if (isCounted) return true;
  const next = blocks.slice(end, end + MOST).find((one) => one.kind !== 'paragraph' || !isBlank(one.pieces));
  if (next?.kind !== 'paragraph' || typeof next.role === 'number') return false;
  const words = wordsOf(next.pieces);
  if (next.list) return !isQuestion(words);
  return LETTERED.test(words) || isTitled(next) || (isQuestion(words) && numberedAs(next) === undefined);
}

/** In no list, and no heading. */
const isLoose = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && block.role === 'words' && !block.list;

const LETTERED = /^\s*\*?(?:\(?[A-Ha-h]\s?[.):]\s*\S|[A-H]\s+\S)/;
/** Six words in a row, and nothing that a program has. */
const PROSE = /^(?=[^(){}[\]=<>;"#\\_]*$)[^/]*?(?<!\p{L})(?:\p{L}{2,}[\s,']+){5}\p{L}/u;

function mayBelong(line: Paragraph): boolean {
  const words = wordsOf(line.pieces);
  return (
    !isQuestion(words) &&
    !LETTERED.test(words) &&
    !isNumberAlone(line) &&
    !isTitled(line) &&
    !PROSE.test(words) &&
    line.pieces.every(({ kind }) => kind === 'text' || kind === 'break')
  );
}

/** A marker, or another colour of all of a line, tells more of it than that it is one of a program. */
function looksAs(line: Paragraph, first: Paragraph): boolean {
  const look = lookOf(line);
  return look === undefined || look === (lookOf(first) ?? look);
}

/** Of all its letters; undefined where an editor has coloured some. */
function lookOf({ pieces }: Paragraph): string | undefined {
  const looks = pieces.flatMap((one) =>
    one.kind === 'text' && one.text.trim() !== ''
      ? [
          `${one.look.colour ?? ''} ${one.look.highlight ?? ''} ${one.look.hidden ?? ''} ${one.look.bold ?? ''}`,
        ]
      : [],
  );
  const [look] = looks;
  return looks.every((one) => one === look) ? look : undefined;
}

/** Ends as a statement does, and holds a sign or a word of a program. */
const STATEMENT =
  /^\s*[{}()[\];]+\s*$|^(?=.*[(){}=<>[\]"]|.*(?:\+\+|--)|\s*(?:return|break|continue|static|final|const|int|long|short|float|double|char|bool|boolean|string|var|let|import|using)\b).*[;{}]\s*(?:\/\/.*)?$/i;
const CALL = /^\s*(?:\w[\w.]*\s*(?:=|<-)\s*)?[a-z_][\w.]{2,}\(.*\)\s*;?\s*(?:(?:#|\/\/).*)?$/;
const HEAD =
  /^\s*(?:(?:def|class|elif|while|if)\s.*[\w)\]"'].*:|for\s.+\sin\s.*:|(?:else|try|finally|except(?:\s\w+)?)\s*:|(?:public|private|protected|static|abstract|final)\s+(?:static\s+|final\s+|abstract\s+)*(?:class|interface|enum|void|int|long|float|double|char|boolean|String)\b.*|(?:class|interface|struct)\s+\w+|(?:int|void)\s+main\s*\(.*\))\s*$/;
const PROMPT = /^\s*(?:>>>|In \[\d+\]:)\s/;
const RETURN = /^\s*return\b[^.?!:]*$/;
/** Mathematics has these as well. */
const ASSIGNED = /^\s*[\p{L}_$][\w.$]*(?:\[[^\]]*\])*\s*(?:[-+*/%]?=(?!=)|<-|:=)\s*\S/u;

/** A line that only a program has. */
export function isFirm({ pieces }: Paragraph): boolean {
  const words = wordsOf(pieces);
  if (words.includes('\n')) return words.split('\n').every((one) => one.trim() === '' || isFirmLine(one));
  return isFirmLine(words);
}

const isFirmLine = (words: string): boolean =>
  words.length <= 200 &&
  ([STATEMENT, CALL, HEAD, PROMPT, RETURN].some((one) => one.test(words)) ||
    (isCodeLine(words) && !/[;}]\s*$/.test(words)) ||
    (ASSIGNED.test(words) && /["'[\]{}()]/.test(words)));
