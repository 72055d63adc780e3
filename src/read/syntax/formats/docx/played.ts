/**
 * Questions of the clubs that play «Что? Где? Когда?», in whatever language: below each answer stand what else counts, a
 * comment, where it is from and who has asked it. All of that answers.
 *
 *     1. Which of his sisters gave her name to a month?        Вопрос 1: …
 *     Answer: none                                             Ответ: …
 *     Comment: months have no sisters.                         Комментарий: …
 *     Source: https://example.org/months                       Источник: …
 *     Author: A. Person                                        Автор: …
 *
 * Some tell an answer by no more than a dash. Where a source is a list, its numbers count no questions.
 */
import { judgementAlone } from '../../../questions/words/judgement.ts';
import { latinMarks } from '../../../questions/words/letters.ts';
import { type Context, quoted } from './clues.ts';
import {
  type Asked,
  type Block,
  cut,
  foldsOf,
  isBlank,
  isBody,
  isHeading,
  type Paragraph,
  questionOf,
  unlisted,
  wordsIn,
  wordsOf,
} from './document.ts';
import { numberOf, titlesQuestion } from './numbers.ts';
import { clearTitle } from './titles.ts';

/** Fewer are no habit. */
const LEAST = 3;

const named = (words: string): RegExp =>
  new RegExp(String.raw`^\s*(?:${words})\s*(?:\([^()\n]{1,12}\))?\s*[:：]`, 'iu');
const COMMENT = named(
  'комментари[йи]|коментар|каментар|კომენტარი|comments?|commentaires?|kommentar|comentarios?|comment[oi]|comentários?|şərh|izoh',
);
const SOURCE = named(
  'источники?|джерел[оа]|крыніц[аы]|წყარო(?:ები)?|sources?|quellen?|fuentes?|font[ei]|mənbə|manba|дереккөз',
);
const AUTHOR = named(
  'автор(?:ы|ка|и)?|аўтар|ავტორ(?:ი|ები)|authors?|auteure?s?|autor(?:en|es|in|a|as|e|i|ka|ki)?|müəllif|muallif',
);
const ALSO = named('(?:не)?зач[её]т|залік|залiк|ჩათვლა|(?:also )?accept(?:ed)?');
const BELOW = [ALSO, COMMENT, SOURCE, AUTHOR];
const DASHED = /^\s*[-–—]\s*(?=\S)/;

export function withPlayed(given: readonly Block[], context: Context): readonly Block[] {
  if (given.flatMap(lines).filter(isBelow).length < LEAST) return given;
  const blocks = given.flatMap(linesOf);
  const answers = blocks.flatMap((_, at) => (isAnswer(blocks, at) ? [at] : []));
  if (answers.length < LEAST || blocks.some(offers) || answers.some((at) => isKey(blocks[at]))) return given;
  const all: Block[] = [];
  let [at, last] = [0, 0];
  for (const [i, answer] of answers.entries()) {
    const from = askedFrom(blocks, at, answer, last);
    last = (from !== undefined && countOf(blocks[from]!)) || 0;
    const end = toldTo(blocks, answer, answers[i + 1] ?? blocks.length);
    const stem = from === undefined ? [] : blocks.slice(from, answer);
    all.push(...blocks.slice(at, from ?? answer));
    all.push(
      ...(stem.length > 0 ? [asked(stem, blocks.slice(answer, end), context)] : blocks.slice(answer, end)),
    );
    at = end;
  }
  return [...all, ...blocks.slice(at)];
}

const isBelow = (words: string): boolean => BELOW.some((one) => one.test(words));
const lines = (block: Block): readonly string[] => (isBody(block) ? wordsOf(block.pieces).split('\n') : []);

/** A paragraph that holds several of them. */
function linesOf(block: Block): readonly Block[] {
  if (!isBody(block) || !lines(block).some(isBelow)) return [block];
  const words = wordsOf(block.pieces);
  const cuts = [0, ...[...words.matchAll(/\n/g)].map(({ index }) => index + 1), words.length + 1];
  return cuts.slice(1).flatMap((to, i): readonly Paragraph[] => {
    const pieces = cut(block.pieces, cuts[i]!, to - 1);
    return isBlank(pieces) ? [] : [{ ...(i === 0 ? block : unlisted(block)), pieces }];
  });
}

/** By its word, or by a dash, right above what is said of it. */
function isAnswer(blocks: readonly Block[], at: number): boolean {
  const line = blocks[at];
  const next = isVoid(blocks[at + 1]) ? blocks[at + 2] : blocks[at + 1];
  if (!isBody(line) || !isBody(next) || !isBelow(wordsOf(next.pieces))) return false;
  return clearTitle(line) !== undefined || line.list?.form === 'bullet' || DASHED.test(wordsOf(line.pieces));
}

const isVoid = (block: Block | undefined): boolean => isBody(block) && isBlank(block.pieces);

const OFFER = /^\s*(?:\(?[a-h]\s?[.)]|[☐☑☒□■○●])\s*\S/iu;
const KEY = /^\s*\(?[a-h](?![\p{L}\p{N}])/iu;

/** What is offered to choose from, or to judge, is read with its key (options.ts). */
const offers = (block: Block): boolean =>
  isBody(block) &&
  (block.list?.form === 'letter' || lines(block).some((words) => OFFER.test(latinMarks(words))));

function isKey(block: Block | undefined): boolean {
  const words = wordsIn(block);
  const told = latinMarks(words.slice(clearTitle(words)?.from ?? 0));
  return KEY.test(told) || judgementAlone(told) !== undefined;
}

/** Letters without capitals may stand close behind it. */
const COUNTED = /^\s*(\d{1,3})\s?[.)](?!\d(?!\d{3}(?!\d)))/;
function countOf(block: Block): number | undefined {
  const typed = isBody(block) ? COUNTED.exec(wordsOf(block.pieces))?.[1] : undefined;
  return numberOf(block) ?? (typed === undefined ? undefined : Number(typed));
}

/** From the number that calls it on: those above it are of questions that nothing answers, and lower ones of what it shows. */
function askedFrom(blocks: readonly Block[], from: number, answer: number, last: number): number | undefined {
  const isTitle = (one: Block): boolean => isHeading(one) && !titlesQuestion(one);
  const first = blocks.findLastIndex((one, at) => at >= from && at < answer && isTitle(one)) + 1;
  const counted = blocks
    .slice(0, answer)
    .flatMap((one, at) => (at >= Math.max(from, first) && countOf(one) !== undefined ? [at] : []));
  return counted.findLast((at) => countOf(blocks[at]!)! > last) ?? counted[0];
}

const NUMBER = /^\s*\d{1,2}\s?[.)](?=\s)/;
const LINK = /^(?:https?:\/\/|www\.)\S/;
const areLinks = (words: string): boolean =>
  words.trim() !== '' &&
  words
    .replace(NUMBER, '')
    .trim()
    .split(/\s+/)
    .every((one) => LINK.test(one));

/** Behind the last thing that is said of an answer; where that is its source, behind the links below it. */
function toldTo(blocks: readonly Block[], answer: number, next: number): number {
  const isSaid = (one: Block): boolean => isBody(one) && isBelow(wordsOf(one.pieces));
  let end = blocks.findLastIndex((one, at) => at > answer && at < next && isSaid(one)) + 1;
  while (end < next && areLinks(wordsIn(blocks[end]))) end++;
  return end;
}

function asked([first, ...others]: readonly Block[], told: readonly Block[], context: Context): Asked {
  const [answer, ...below] = told as readonly [Paragraph, ...Block[]];
  const from = clearTitle(answer)?.from ?? DASHED.exec(wordsOf(answer.pieces))?.[0].length ?? 0;
  const bare = { ...unlisted(answer), pieces: cut(answer.pieces, from) };
  context.report('docx-answer', answer.at, { by: 'word', words: quoted(wordsOf(bare.pieces)) });
  return questionOf(
    first!,
    ...others,
    ...foldsOf(context.word, isBlank(bare.pieces) ? below : [bare, ...below]),
  );
}
