/**
 * Sentences with forms to choose from between slashes, of which the right one is set apart: each is a gap with choices.
 *
 *     She **go / <u>goes</u>** home.        Это ваш/ваша/**ваше** сердце.
 *
 * Behind a statement, *True* and *False* judge it.
 */
import { judgementAlone, statementIn } from '../../../questions/words/judgement.ts';
import { type Context, quoted } from './clues.ts';
import {
  type Asked,
  type Block,
  cut,
  isBody,
  type Look,
  type Paragraph,
  type Piece,
  questionOf,
  type Table,
  withCells,
  wordsIn,
  wordsOf,
} from './document.ts';
import { judgedStatement } from './judged.ts';

/** Fewer sentences may stress one of two things that they name. */
const LEAST = 4;
/** Of those that name things between slashes. */
const SHARE = 0.6;

const FORMS =
  /(?<![\p{L}\p{M}/.:])[\p{L}\p{M}'’-]{1,30}(?: ?\/ ?[\p{L}\p{M}'’-]{1,30}){1,4}(?![\p{L}\p{M}/.@])/gu;
const LOOKS = ['bold', 'underline', 'highlight', 'colour'] as const satisfies readonly (keyof Look)[];

interface Marked {
  readonly from: number;
  readonly end: number;
  readonly forms: readonly string[];
  readonly right: string;
  /** As a gap tells them, the right one marked. */
  readonly answer: string;
}

export function withFormsMarked(blocks: readonly Block[], context: Context): readonly Block[] {
  const lines = blocks.flatMap(linesIn).filter(({ pieces }) => groupsIn(pieces).length > 0);
  const marked = lines.filter(({ pieces }) => markedIn(pieces).length > 0);
  if (marked.length < LEAST || marked.length < lines.length * SHARE) return blocks;
  const isAsked = (line: Paragraph): boolean => marked.includes(line);
  return blocks.flatMap((one): readonly Block[] => {
    if (one.kind === 'table') return inCells(one, isAsked, context);
    return isBody(one) && isAsked(one) ? [asked(one, context)] : [one];
  });
}

const linesIn = (block: Block): readonly Paragraph[] => {
  if (block.kind === 'table') return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(linesIn));
  return isBody(block) ? [block] : [];
};

/** A table of nothing else was one to save room. */
function inCells(table: Table, isAsked: (line: Paragraph) => boolean, context: Context): readonly Block[] {
  const inside = table.rows.flat().flatMap(({ blocks }) => blocks);
  const full = inside.filter((one) => wordsIn(one).trim() !== '' || one.kind !== 'paragraph');
  const made = (one: Block): Block => (isBody(one) && isAsked(one) ? asked(one, context) : one);
  const areAsked = full.every((one) => isBody(one) && isAsked(one));
  return full.length > 0 && areAsked ? full.map(made) : [withCells(table, made)];
}

/** Beside them a sentence says something: `1. Hund/dog` is a word and its translation. */
function groupsIn(pieces: readonly Piece[]): readonly RegExpExecArray[] {
  const words = wordsOf(pieces);
  return words.includes('/') && /\p{L}{2}/u.test(words.replace(FORMS, '')) ? [...words.matchAll(FORMS)] : [];
}

/** Groups of which one form alone looks otherwise than the others. */
const markedIn = (pieces: readonly Piece[]): readonly Marked[] =>
  groupsIn(pieces).flatMap(({ 0: whole, index }) => {
    const forms = [...whole.matchAll(/[^\s/]+/g)].map((one) => ({
      words: one[0],
      pieces: cut(pieces, index + one.index, index + one.index + one[0].length),
    }));
    const right = LOOKS.map((look) => forms.filter((one) => one.pieces.every((piece) => has(piece, look))))
      .find((some) => some.length === 1)
      ?.at(0);
    const answer = forms.map((one) => (one === right ? `>${one.words}` : one.words)).join('|');
    if (!right) return [];
    const words = forms.map((one) => one.words);
    return [{ from: index, end: index + whole.length, forms: words, right: right.words, answer }];
  });

const has = (piece: Piece, look: keyof Look): boolean => piece.kind === 'text' && Boolean(piece.look[look]);

/** `Ice floats. (`**`True`**` / False)`: how a statement is judged that leaves nothing else to choose. */
function judgementIn(line: Paragraph, groups: readonly Marked[]): boolean | undefined {
  const [group, ...others] = groups;
  if (!group || others.length > 0 || group.forms.length !== 2) return undefined;
  const says = group.forms.map(judgementAlone);
  const areBoth = says.includes(true) && says.includes(false);
  return areBoth && statementIn(wordsOf(line.pieces), false) ? judgementAlone(group.right) : undefined;
}

function asked(line: Paragraph, context: Context): Asked {
  const { report } = context;
  const groups = markedIn(line.pieces);
  const isTrue = judgementIn(line, groups);
  if (isTrue !== undefined)
    return judgedStatement(context, line, { isTrue, said: groups[0]!.answer, by: 'mark' });
  report('docx-answer', line.at, { by: 'mark', words: quoted(groups.map(({ answer }) => answer).join(' ')) });
  const pieces = groups.flatMap(({ from, answer }, i): readonly Piece[] => [
    ...cut(line.pieces, groups[i - 1]?.end ?? 0, from),
    { kind: 'gap', answer },
  ]);
  return questionOf({ ...line, pieces: [...pieces, ...cut(line.pieces, groups.at(-1)!.end)] });
}
