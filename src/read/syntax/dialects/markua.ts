/**
 * Markua, as Leanpub's books and courses have it: quizzes whose right options have a capital letter, or are lettered `C`
 * among others lettered `o` and `m`; texts to type; boxes of one letter.
 *
 *     {quiz, id: ice}
 *     ? Which of these floats?
 *
 *     a) iron
 *     B) ice
 *     {/quiz}
 */
import { placeOfLetter } from '../../questions/words/letters.ts';
import { type Dialect, signIn } from './dialect.ts';
import {
  container,
  type Flagged,
  flagged,
  type Line,
  linesOf,
  mixed,
  type Option,
  questionOf,
  rewritten,
  type Taken,
  trimmed,
} from './prepared.ts';

const QUIZ = /^\{(?:quiz|exercise|exam)(?:[ \t]*,[^{}\n]*)?\}[ \t]*$/;
const END = /^\{\/(?:quiz|exercise|exam)\}[ \t]*$/;
/** `{width: 100%}`, `{choose-answers: 4}`: of what stands below it. */
const ATTRIBUTES = /^\{[A-Za-z][\w-]*[ \t]*:[^{}\n]*\}[ \t]*$/;
const ASKS = /^\?\d*[ \t]+(?=\S)/;
const OPTION = /^[ \t]*([A-Za-z])\)[ \t]+(?=\S)/;
const TYPED = /^![ \t]+(?=\S)/;
const BOX = /^([ABDEIQTWX])>[ \t]?/;
/** What a box of one letter is; one of another letter stands beside the text. */
const BOXES: Readonly<Record<string, string>> = {
  D: 'discussion',
  E: 'danger',
  I: 'note',
  T: 'tip',
  W: 'warning',
};

function takenAt(lines: readonly Line[], index: number): Taken | undefined {
  const { text } = lines[index]!;
  if (QUIZ.test(text) || END.test(text) || ATTRIBUTES.test(text)) return { made: [], end: index + 1 };
  if (ASKS.test(text)) return question(lines, index);
  return BOX.test(text) ? box(lines, index) : undefined;
}

function box(lines: readonly Line[], start: number): Taken {
  let end = start;
  while (end < lines.length && BOX.test(lines[end]!.text)) end++;
  const body = lines.slice(start, end).map(({ text, line }) => ({ text: text.replace(BOX, ''), line }));
  const name = BOXES[lines[start]!.text[0]!] ?? 'note';
  return { made: container({ name, body, line: lines[start]!.line }), end };
}

/** What ends a question: the next one, its quiz, a heading. */
const isNext = (text: string): boolean =>
  ASKS.test(text) || END.test(text) || QUIZ.test(text) || ATTRIBUTES.test(text) || /^#{1,6}[ \t]/.test(text);

function question(lines: readonly Line[], start: number): Taken {
  const { text, line } = lines[start]!;
  const stem: Line[] = [{ text: text.replace(ASKS, ''), line }];
  const written: Written[] = [];
  const typed: string[] = [];
  const body = upToNext(lines, start + 1);
  const end = endOf(body);
  for (const { isCode, ...one } of body.slice(0, end)) {
    const letter = isCode ? undefined : OPTION.exec(one.text)?.[1];
    if (letter !== undefined)
      written.push({ letter, lines: [{ ...one, text: one.text.replace(OPTION, '') }] });
    else if (!isCode && TYPED.test(one.text)) typed.push(one.text.replace(TYPED, '').trim());
    else (written.at(-1)?.lines ?? stem).push(one);
  }
  return { made: asked(stem, written, typed), end: start + 1 + end };
}

interface Written {
  readonly letter: string;
  readonly lines: Line[];
}

/** Lines up to the next question, and whether each is one of code. */
function upToNext(lines: readonly Line[], start: number): readonly Flagged[] {
  const body = flagged(lines.slice(start));
  const end = body.findIndex(({ isCode, text }) => !isCode && isNext(text));
  return end < 0 ? body : body.slice(0, end);
}

/** Where a question ends: at words behind an empty line below its options. */
function endOf(body: readonly Flagged[]): number {
  const first = body.findIndex(({ isCode, text }) => !isCode && OPTION.test(text));
  const end = body.findIndex(({ text, isCode }, i) => {
    const isApart = first >= 0 && i > first && body[i - 1]!.text.trim() === '';
    return isApart && text.trim() !== '' && !isCode && !OPTION.test(text) && !/^[ \t]/.test(text);
  });
  return end < 0 ? body.length : end;
}

function asked(
  stem: readonly Line[],
  written: readonly Written[],
  typed: readonly string[],
): readonly Line[] {
  const { line } = stem[0]!;
  const letters = written.map(({ letter }) => letter);
  const isDrawn = letters.some((one) => /[mo]/i.test(one)) && letters.every((one) => /[cmo]/i.test(one));
  const isCounted = letters.every((one, i) => placeOfLetter(one) === i);
  const options = written.map(
    ({ letter, lines }): Option => ({
      words: trimmed(lines),
      correct: isDrawn ? /c/i.test(letter) : isCounted && /[A-Z]/.test(letter),
    }),
  );
  // A pattern is no answer that a learner could type.
  const accepted = typed.filter((one) => !one.startsWith('/'));
  const patterns = typed.filter((one) => one.startsWith('/')).map((one) => ({ text: `\`${one}\``, line }));
  return questionOf({
    line,
    stem,
    options: isDrawn ? mixed(options) : options,
    ...(patterns.length === 0 ? { accepted } : { feedback: patterns }),
  });
}

export const markua: Dialect = {
  name: 'Markua',
  evidence: (text) => signIn(text, /^\{(?:quiz|exercise|exam)(?:[ \t]*,[^{}\n]*)?\}[ \t]*$/m),
  prepare: (source) => rewritten(linesOf(source), takenAt),
};
