import { judgementAlone } from '../../../questions/words/judgement.ts';
import { answering, type Context, isLine, quoted } from './clues.ts';
import {
  type Asked,
  type Block,
  cut,
  type Fold,
  foldsOf,
  isBlank,
  isBold,
  isHeading,
  type Paragraph,
  questionOf,
  unlisted,
  wordsIn,
  wordsOf,
} from './document.ts';
import { judging } from './judged.ts';
import { withOptions } from './options.ts';

/** Answers of fewer are no test. */
const LEAST = 3;
/** Blocks that one question may have. */
const MOST = 30;

const ANSWER = /^\s*(\d{1,3})\.\s*(?:ANS|R[ÉE]P)\s?:[ \t]*/;
/** What the program keeps of a question: its points, how hard it is, what it belongs to. */
const KEPT = /(?:^|\s)(?:PTS|DIF|REF|OBJ|NAT|STA|LOC|TOP|KEY|MSC|NOT|BLM)\s?:(?:[ \t]|$)/;
const SECTION = /^\s*(?:answer section|section des réponses|réponses)\s*$/i;
/** `____ 1. Which floats?` */
const NUMBERED = /^\s*(?:_{2,}\s*)?(\d{1,3})\.\s+(?=\S)/;

export function withGenerated(blocks: readonly Block[], context: Context): readonly Block[] {
  if (blocks.filter((one) => ANSWER.test(wordsIn(one))).length < LEAST) return blocks;
  const all: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const start = blocks.findIndex((one, i) => i >= at && ANSWER.test(wordsIn(one)));
    if (start < 0) return [...all, ...blocks.slice(at)];
    const key = keyFrom(blocks, start);
    const end = titleAbove(blocks, at, start);
    const found = answered(blocks.slice(at, end), key.answers, context);
    const isTest = found.filter(({ kind }) => kind === 'question').length >= key.answers.size / 2;
    all.push(...(isTest ? found : [...blocks.slice(at, end), kept(blocks.slice(end, key.end), context)]));
    at = key.end;
  }
  return all;
}

/** The answers of a test that isn't there. */
function kept(blocks: readonly Block[], context: Context): Fold {
  const [fold] = answering({ ...context, word: context.keyWord }, 'word', blocks);
  return { ...fold!, isKey: true };
}

/** Kinds are told apart by their titles, which a test and its answers share. */
const kindOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}]+/gu, '');
const placeOf = (kind: string, number: number): string => `${kind} ${number}`;

interface Key {
  readonly answers: ReadonlyMap<string, readonly Paragraph[]>;
  readonly end: number;
}

/** A short line right above the first answer of its kind is the kind's title. */
const isKind = (blocks: readonly Block[], at: number): boolean =>
  wordsIn(blocks[at]).trim().length <= 40 && ANSWER.exec(wordsIn(blocks[at + 1]))?.[1] === '1';

function keyFrom(blocks: readonly Block[], start: number): Key {
  const answers = new Map<string, readonly Paragraph[]>();
  let kind = isKind(blocks, start - 1) ? kindOf(wordsIn(blocks[start - 1])) : '';
  const kinds = new Set(kind === '' ? [] : [kind]);
  let at = start;
  while (at < blocks.length) {
    const block = blocks[at]!;
    const found = ANSWER.exec(wordsIn(block));
    if (found && block.kind === 'paragraph') {
      const end = endOf(blocks, at, kinds);
      answers.set(placeOf(kind, Number(found[1])), toldIn(blocks.slice(at, end), found[0].length));
      at = end;
    } else if (isKind(blocks, at)) {
      kind = kindOf(wordsIn(block));
      kinds.add(kind);
      at++;
    } else break;
  }
  return { answers, end: at };
}

/** An answer ends where what the program keeps of it does; without any, where another test begins. */
function endOf(blocks: readonly Block[], from: number, kinds: ReadonlySet<string>): number {
  const isNext = (at: number): boolean => ANSWER.test(wordsIn(blocks[at])) || isKind(blocks, at);
  const last = Math.min(blocks.length, from + MOST);
  let at = from;
  while (at < last && !KEPT.test(wordsIn(blocks[at]))) {
    if (isNext(++at)) return at;
    if (begins(blocks[at], kinds)) return isBold(blocks[at - 1]) ? at - 1 : at;
  }
  while (KEPT.test(wordsIn(blocks[at]))) if (isNext(++at)) return at;
  return at;
}

/** The title of a kind again, a line for a letter, what is no words: nothing that tells an answer. */
const begins = (block: Block | undefined, kinds: ReadonlySet<string>): boolean =>
  block?.kind !== 'paragraph' ||
  kinds.has(kindOf(wordsIn(block))) ||
  /^\s*_{2,}\s*1\.\s/.test(wordsIn(block));

/** What is right, and why, without what is only kept. */
function toldIn(lines: readonly Block[], from: number): readonly Paragraph[] {
  return lines
    .filter((one): one is Paragraph => one.kind === 'paragraph')
    .map((one, i): Paragraph => {
      const end = KEPT.exec(wordsIn(one))?.index;
      return { ...unlisted(one), role: 'words', pieces: cut(one.pieces, i === 0 ? from : 0, end) };
    })
    .filter(({ pieces }) => !isBlank(pieces));
}

/** Where the titles of the answers begin: their section's, the test's again above it, the first kind's. */
function titleAbove(blocks: readonly Block[], from: number, start: number): number {
  const section = blocks.findLastIndex((one, at) => at >= from && at < start && SECTION.test(wordsIn(one)));
  if (section < 0) return isKind(blocks, start - 1) ? start - 1 : start;
  const above = wordsIn(blocks[section - 1]).trim();
  return above !== '' && blocks.slice(from, section - 1).some((one) => wordsIn(one).trim() === above)
    ? section - 1
    : section;
}

/** The questions of a test with their answers; what stands around them stays. */
function answered(
  blocks: readonly Block[],
  answers: ReadonlyMap<string, readonly Paragraph[]>,
  context: Context,
): readonly Block[] {
  const kinds = new Set([...answers.keys()].map((one) => one.replace(/ \d+$/, '')));
  const all: Block[] = [];
  let [kind, next] = ['', 1];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]!;
    const title = kindOf(wordsIn(block));
    if (kinds.has(title) && title !== '') [kind, next] = [title, 1];
    const told = answers.get(placeOf(kind, next));
    const number = NUMBERED.exec(wordsIn(block));
    if (block.kind !== 'paragraph' || !told || Number(number?.[1]) !== next || !hasWords(block)) {
      all.push(block);
      at++;
      continue;
    }
    const end = questionEnd(blocks, at, next + 1, kinds);
    all.push(askedIn(blocks.slice(at, end), number![0].length, told, context));
    at = end;
    next++;
  }
  return all;
}

/** More than a letter of another key. */
const hasWords = (block: Block): boolean => /\p{L}{3}|\ufffc/u.test(wordsIn(block));

function questionEnd(
  blocks: readonly Block[],
  from: number,
  next: number,
  kinds: ReadonlySet<string>,
): number {
  const end = blocks.findIndex(
    (one, at) =>
      at > from &&
      (Number(NUMBERED.exec(wordsIn(one))?.[1]) === next ||
        (kindOf(wordsIn(one)) !== '' && kinds.has(kindOf(wordsIn(one)))) ||
        isHeading(one)),
  );
  return end < 0 ? blocks.length : end;
}

function askedIn(lines: readonly Block[], from: number, told: readonly Paragraph[], context: Context): Asked {
  const [head, ...others] = lines as readonly [Paragraph, ...Block[]];
  const stem: Paragraph = { ...unlisted(head), role: 'words', pieces: cut(head.pieces, from) };
  const silent = { ...context, report: () => undefined };
  const offered = withOptions(
    others.filter((one) => one.kind !== 'paragraph' || !(isBlank(one.pieces) || isLine(one))),
    silent,
  );
  const [answer, ...why] = told;
  const { at } = head;
  const right = answer ? wordsOf(answer.pieces).trim() : '';
  const isTrue = judgementAlone(right);
  if (answer) context.report('docx-answer', answer.at, { by: 'word', words: quoted(right) });
  const { word } = context;
  if (isTrue !== undefined) return questionOf(stem, ...offered, judging(at, isTrue), ...foldsOf(word, why));
  return questionOf(stem, ...offered, ...foldsOf(word, told));
}
