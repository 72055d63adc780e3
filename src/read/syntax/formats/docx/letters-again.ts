/**
 * Parts that ask, and below them the same letters once more, with what answers each; a word for an answer may stand
 * before the first.
 *
 *     (a) What floats?                (a) What floats?
 *     (b) Name two metals.       →        ice
 *     Answer: (a) ice                 (b) Name two metals.
 *     (b) iron, lead                      iron, lead
 */
import { placeOfLetter } from '../../../questions/words/letters.ts';
import { asksByWords, bearsPoints, isLabelled } from './asking.ts';
import { answering, type Context } from './clues.ts';
import {
  type Block,
  cut,
  inWords,
  isBody,
  type Paragraph,
  questionOf,
  unlisted,
  wordsIn,
} from './document.ts';
import { numberedAs } from './numbers.ts';
import { clearTitle, isTitled } from './titles.ts';

/** One part and one answer may be anything. */
const LEAST = 2;
/** Of the parts, how many ask; of what answers them, how few may. */
const ASKING = 0.5;
const WONDERING = 0.25;
/** Lines that the last answer may go on for. */
const MOST_MORE = 4;
const LETTER = /^\s*\(?([a-h])\s?[.)]\s*(?=\S)/;

interface Part {
  readonly line: Paragraph;
  /** Where it stands, and what is behind it. */
  readonly at: number;
  readonly end: number;
}

export function withLettersAgain(blocks: readonly Block[], context: Context): readonly Block[] {
  const told = new Map<number, readonly Block[]>();
  const gone = new Set<number>();
  for (let at = 0; at < blocks.length; ) {
    const parts = partsFrom(blocks, at, false);
    const last = parts.at(-1);
    const answers = last && parts.length >= LEAST ? partsFrom(blocks, last.end, true) : [];
    const own = areAnswered(parts, answers) ? answers : [];
    for (const [i, answer] of own.entries()) {
      told.set(parts[i]!.at, bodyOf(blocks, answer));
      for (let place = answer.at; place < answer.end; place++) gone.add(place);
    }
    // What answers none may be what is asked next.
    at = own.at(-1)?.end ?? last?.end ?? at + 1;
  }
  if (told.size === 0) return blocks;
  return blocks.flatMap((block, at): readonly Block[] => {
    const answer = told.get(at);
    if (answer) return [questionOf(inWords(block), ...answering(context, 'habit', answer))];
    return gone.has(at) ? [] : [block];
  });
}

const areAnswered = (parts: readonly Part[], answers: readonly Part[]): boolean =>
  parts.length >= LEAST &&
  parts.length === answers.length &&
  parts.filter(({ line }) => asksByWords(line)).length >= parts.length * ASKING &&
  answers.filter(({ line }) => asksByWords(line) && !bearsPoints(line)).length <= answers.length * WONDERING;

/** Where the words behind a letter begin, and which it is; those of an answer may stand behind its title. */
function letterOf(
  line: Paragraph,
  isAnswer: boolean,
): { readonly place: number; readonly from: number } | undefined {
  if (line.list) return line.list.form === 'letter' ? { place: line.list.value - 1, from: 0 } : undefined;
  const title = isAnswer ? (clearTitle(line)?.from ?? 0) : 0;
  const found = LETTER.exec(wordsIn(line).slice(title));
  return found ? { place: placeOfLetter(found[1]!), from: title + found[0].length } : undefined;
}

/** Paragraphs lettered from the first on; more of an answer may stand below it, up to a title. */
function partsFrom(blocks: readonly Block[], from: number, areAnswers: boolean): readonly Part[] {
  const parts: { line: Paragraph; at: number; end: number }[] = [];
  for (let at = from; at < blocks.length; at++) {
    const line = blocks[at]!;
    if (!isBody(line) || (line.list && line.list.form !== 'letter')) break;
    const letter = letterOf(line, areAnswers && parts.length === 0);
    if (letter?.place === parts.length) parts.push({ line, at, end: at + 1 });
    else if (letter || !areAnswers || !goesOn(line, at, parts.at(-1))) break;
    else parts.at(-1)!.end = at + 1;
  }
  return parts;
}

const goesOn = (line: Paragraph, at: number, part: Part | undefined): boolean =>
  part !== undefined &&
  at - part.at <= MOST_MORE &&
  !isTitled(line) &&
  !isLabelled(line) &&
  numberedAs(line) === undefined &&
  (bearsPoints(line) || (!asksByWords(line) && !LABELLED.test(wordsIn(line))));
/** `Profile: …` is of another thing, if it is worth nothing. */
const LABELLED = /^\s*\p{Lu}[\p{L}. ]{1,30}:/u;

function bodyOf(blocks: readonly Block[], { line, at, end }: Part): readonly Block[] {
  const from = letterOf(line, true)?.from ?? 0;
  return [{ ...unlisted(line), pieces: cut(line.pieces, from) }, ...blocks.slice(at + 1, end)];
}
