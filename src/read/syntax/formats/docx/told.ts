/** Rows of a sheet that say their own answers, a line or a dash behind what they ask: one row alone proves nothing. */
import { callsJudgement } from '../../../questions/words/judgement.ts';
import { FALSE, TRUE } from '../../../questions/words/lexicon.ts';
import { isLabelled, isQuestion } from './asking.ts';
import { type Context, isLine, quoted } from './clues.ts';
import {
  type Asked,
  type Block,
  cut,
  foldsOf,
  isBlank,
  isBody,
  type Option,
  type Paragraph,
  questionOf,
  replaced,
  unlisted,
  wordsIn,
  wordsOf,
} from './document.ts';
import { arrowed, bareStatement, type Judged, judgementAhead, judgementBehind, judging } from './judged.ts';
import { placesBy, rowOf } from './numbers.ts';
import { apartAmong } from './quizzes.ts';
import { verdictsIn } from './verdicts.ts';

/** Fewer are no habit. */
const LEAST = 3;

/** How far below the last that is judged another of them may stand. */
const NEAR = 4;
/** Blocks that one row may have below it. */
const MOST = 8;

export function withVerdicts(blocks: readonly Block[], { report }: Context): readonly Block[] {
  const judged = verdictsIn(blocks);
  return blocks.map((one): Block => {
    const found = judged.get(one);
    if (found) report('docx-answer', one.at, { by: 'word', words: quoted(found.said) });
    return found?.asked ?? one;
  });
}

/** `V   F`, below a statement or at its end. */
const PAIR = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’])[([]?\s*(?<yes>[VTR]|${TRUE})\s*[)\]]?(?:\s*[/|–-]\s*|\s{2,}|\s+(?:or|ou|oder|o)\s+)[([]?\s*(?<no>F|${FALSE})\s*[)\].]*\s*$`,
  'dui',
);

/** Statements with both judgements, of which one is set apart. */
export function withPairs(blocks: readonly Block[], context: Context): readonly Block[] {
  const all: Block[] = [];
  for (const block of blocks) {
    const pair = block.kind === 'paragraph' ? pairIn(block, context) : undefined;
    const before = all.at(-1);
    const own = pair && { ...(block as Paragraph), pieces: cut((block as Paragraph).pieces, 0, pair.from) };
    const stem = own && isBlank(own.pieces) ? before : own;
    if (!pair || !stem || !isBody(stem)) all.push(block);
    else {
      if (stem === before) all.pop();
      context.report('docx-answer', block.at, { by: 'mark', words: quoted(pair.words) });
      all.push(questionOf(stem, judging(stem.at, pair.isTrue)));
    }
  }
  return all;
}

function pairIn(line: Paragraph, context: Context) {
  const words = wordsOf(line.pieces);
  const found = PAIR.exec(words);
  if (!found?.indices?.groups) return undefined;
  const offers = [found.indices.groups.yes!, found.indices.groups.no!].map(
    ([from, to]): Option => ({ at: line.at, label: '', pieces: cut(line.pieces, from, to) }),
  );
  const right = apartAmong(offers, context);
  const isTrue = right[0] === offers[0];
  const said = isTrue ? found.groups!.yes! : found.groups!.no!;
  return right.length === 1 ? { from: found.index, isTrue, words: said } : undefined;
}

export function withJudgedLines(blocks: readonly Block[], context: Context): readonly Block[] {
  const lines = blocks.filter((one): one is Paragraph => one.kind === 'paragraph' && one.role === 'words');
  const judged = judgedBehind(lines);
  return blocks.map((one): Block => {
    const own = one.kind === 'paragraph' ? judged.get(one) : undefined;
    return own ? judgedAtEnd(one as Paragraph, own, context) : one;
  });
}

/** `Ice floats - True`, `Ice sinks. → False (correct: it floats)`: what each of them says, where there are enough. */
function judgedBehind(lines: readonly Paragraph[]): ReadonlyMap<Paragraph, Judged> {
  const known = judgedBy(lines, judgementBehind);
  return known.size > 0 ? known : judgedBy(lines, judgementsOf(lines));
}

function judgedBy(
  lines: readonly Paragraph[],
  judge: (words: string) => Judged | undefined,
): ReadonlyMap<Paragraph, Judged> {
  const judged = lines.flatMap((line): [Paragraph, Judged][] => {
    const words = wordsOf(line.pieces);
    const found = judge(words);
    // Not a setting and its value: three words at least are said.
    return found && SAID.test(words.slice(0, found.from)) ? [[line, found]] : [];
  });
  return new Map(judged.length >= LEAST && areStatements(judged, lines) ? judged : []);
}

/** One word behind all of them is that of what is right among offers, unless words tell to judge. */
const areStatements = (judged: readonly [Paragraph, Judged][], lines: readonly Paragraph[]): boolean =>
  new Set(judged.map(([, { isTrue }]) => isTrue)).size === 2 ||
  lines.some(({ pieces }) => callsJudgement(wordsOf(pieces)));

const SAID = /\p{L}+\P{L}+\p{L}+\P{L}+\p{L}/u;

/**
 * In any language: where nothing but two words stand behind arrows, and the sheet offers both, the first one first:
 * `Sant / Usant: Is synker. → Usant`.
 */
function judgementsOf(lines: readonly Paragraph[]): (words: string) => Judged | undefined {
  const said = lines.map(({ pieces }) => wordsOf(pieces));
  const [one, other, ...more] = new Set(said.flatMap((words) => arrowed(words)?.word ?? []));
  const isOffered = (first: string, second: string): boolean =>
    said.some((words) =>
      new RegExp(String.raw`(?<!\p{L})${first}\s*[/|]\s*${second}(?!\p{L})`, 'iu').test(words),
    );
  if (!one || !other || more.length > 0) return () => undefined;
  const yes = [one, other].find((first) => isOffered(first, first === one ? other : one));
  if (!yes) return () => undefined;
  return (words) => {
    const found = arrowed(words);
    return found && { ...found, isTrue: found.word === yes };
  };
}

/** `True / False:`, ahead of a statement that is judged behind it. */
const OFFERED = /^\s*\p{L}{1,14}\s*[/|]\s*\p{L}{1,14}\s*[:.)–-]\s*/u;

function judgedAtEnd(line: Paragraph, { isTrue, from, why }: Judged, { report, word }: Context): Asked {
  const words = wordsOf(line.pieces);
  report('docx-answer', line.at, { by: 'word', words: quoted(words.slice(from)) });
  const start = OFFERED.exec(words)?.[0].length ?? 0;
  const stem = { ...line, pieces: cut(line.pieces, start, from) };
  const reason = why ? [{ ...unlisted(line), pieces: cut(line.pieces, ...why) }] : [];
  return questionOf(stem, judging(line.at, isTrue), ...foldsOf(word, reason));
}

/** Rows of the same numbers or letters, most of them judged right below: the others of them are answered there as well. */
export function judgedBelow(blocks: readonly Block[], context: Context): readonly Block[] {
  const ends = new Map<number, number>(judgedAlone(blocks));
  for (const all of placesBy(blocks, formOf)) {
    const judged = all.filter((at) => isJudgement(blocks[at + 1]));
    if (judged.length < LEAST) continue;
    const [first = 0, last = 0] = [judged[0], judged.at(-1)];
    const inside = all.filter((at) => at >= first && at <= last + NEAR);
    if (judged.length < inside.length / 2) continue;
    for (const [i, at] of inside.entries()) ends.set(at, inside[i + 1] ?? at + 2);
  }
  return ends.size === 0 ? blocks : answeredBelow(blocks, ends, context);
}

/** Of statements that nothing counts, those whose judgement is all of the next line. */
function judgedAlone(blocks: readonly Block[]): readonly (readonly [number, number])[] {
  const isAlone = (block: Block | undefined): boolean =>
    isJudgement(block) && judgementAhead(wordsIn(block))?.end === wordsIn(block).length;
  const found = blocks.flatMap((one, at) => {
    const isStatement = isBody(one) && formOf(one) === undefined && SAID.test(wordsOf(one.pieces));
    const isJudged = isStatement && isAlone(blocks[at + 1]) && !isJudgement(blocks[at + 2]);
    return isJudged ? [[at, at + 2] as const] : [];
  });
  return found.length >= LEAST ? found : [];
}

function answeredBelow(
  blocks: readonly Block[],
  ends: ReadonlyMap<number, number>,
  context: Context,
): readonly Block[] {
  return replaced(blocks, (stem, at) => {
    const end = Math.min(ends.get(at) ?? at, at + MOST);
    const body = blocks.slice(at + 1, end);
    const isAnswered =
      stem.kind === 'paragraph' && body.length > 0 && body.every((one) => isBody(one) && !isLine(one));
    return isAnswered ? [[answered(stem, body as readonly Paragraph[], context)], end] : undefined;
  });
}

function answered(stem: Paragraph, body: readonly Paragraph[], { report, word }: Context): Asked {
  const [first, ...others] = body as readonly [Paragraph, ...Paragraph[]];
  const found = judgementAhead(wordsOf(first.pieces));
  report('docx-answer', first.at, { by: found ? 'word' : 'habit', words: quoted(wordsOf(first.pieces)) });
  if (!found) return questionOf(stem, ...foldsOf(word, body));
  const rest = { ...first, pieces: cut(first.pieces, found.end) };
  const why = foldsOf(word, isBlank(rest.pieces) ? others : [rest, ...others]);
  return questionOf({ ...stem, pieces: bareStatement(stem) }, judging(stem.at, found.isTrue), ...why);
}

/** How a row is numbered, or lettered. */
function formOf(line: Paragraph): string | undefined {
  if (line.role !== 'words') return undefined;
  return rowOf(line) ?? (/^\s*\(?[a-z]\s?[.)]\s/i.test(wordsOf(line.pieces)) ? 'lettered' : undefined);
}

const isJudgement = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  !isLabelled(block) &&
  !isQuestion(wordsOf(block.pieces)) &&
  judgementAhead(wordsOf(block.pieces)) !== undefined;
