/**
 * A bank of questions (GIFT, Aiken, Moodle XML), whatever it was written in, and how it is written in MyST: headings,
 * texts, and `{question}` directives in the plain form that docs/questions.md describes.
 */
import { baseName, type Language } from '../../../lesson/index.ts';
import {
  type AcceptedLine,
  type AnswersOf,
  type Box,
  directiveOf as directive,
  gapRole,
  inOneLine,
  mystOfText,
  type Pen,
  writtenAnswers,
} from '../../../myst/index.ts';
import type { Origin } from './format.ts';

export type BankItem =
  | { readonly kind: 'heading'; readonly level: number; readonly title: string; readonly line: number }
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | BankQuestion;

/** Its contents are Markdown. */
export interface BankQuestion {
  readonly kind: 'question';
  /** Where it starts in the bank. */
  readonly line: number;
  /** The bank's own id for it. */
  readonly name?: string;
  /** What the bank's authors call it, and learners don't see. */
  readonly title?: string;
  readonly points?: number;
  readonly prompt: string;
  readonly hints?: readonly string[];
  readonly feedback?: string;
  readonly answers: Answers;
  /** What an open answer starts from is code or plain text. */
  readonly startsWithCode?: boolean;
}

/** The model's, their contents Markdown; the prompt of gaps holds a {@link gapMark} for each. */
export type Answers = AnswersOf<string>;
export type BankOption = Answer<'single-choice'>['options'][number];
export type Accepted = Answer<'short-answer'>['accepted'][number];
export type AcceptedNumber = Answer<'numerical'>['accepted'][number];
export type BankGap = Answer<'gap-fill'>['gaps'][number];
type Answer<K extends Answers['kind']> = AnswersOf<string, K>;

/** Stands in a prompt for its gap, through all that is made of the prompt. */
export const gapMark = (index: number): string => `\uE000${index}\uE001`;

/** Where a bank has no category to be called by. */
export const titleFrom = (path: string): string => baseName(path).replace(/\.[^.]+$/, '');

export interface BankPage {
  readonly markdown: string;
  readonly lines: readonly Origin[];
  readonly comments: ReadonlyMap<number, string>;
}

/** @param language the page's, for the words of true and false */
export function writeBank(items: readonly BankItem[], language: Language): BankPage {
  const lines: string[] = [];
  const origins: Origin[] = [];
  for (const item of items) {
    const blocks = item.kind === 'question' ? questionBlock(item, language) : otherBlock(item);
    for (const line of `${lines.length > 0 ? '\n' : ''}${blocks}`.split('\n')) {
      lines.push(line);
      origins.push({ line: item.line, made: true });
    }
  }
  const comments = new Map(
    items.flatMap((one) =>
      one.kind === 'question' && hasOwnTitle(one) ? [[one.line, one.title!] as const] : [],
    ),
  );
  return { markdown: lines.length === 0 ? '' : `${lines.join('\n')}\n`, lines: origins, comments };
}

function otherBlock(item: Exclude<BankItem, BankQuestion>): string {
  if (item.kind === 'text') return item.text;
  return `${'#'.repeat(Math.min(item.level, 6))} ${inOneLine(mystOfText(item.title))}`;
}

function questionBlock(question: BankQuestion, language: Language): string {
  const { name, title, points, hints = [], feedback, answers } = question;
  const prompt = withGaps(question);
  const written = writtenAnswers(answers, penOf(question, prompt, language));
  const options = [
    ...(name ? [`:name: ${name}`] : []),
    ...(points !== undefined && points !== 1 && points > 0 ? [`:points: ${points}`] : []),
    ...written.options.map(([name, value]) => `:${name}:${value && ` ${value}`}`),
  ];
  const blocks = [
    prompt,
    ...hints.map((hint) => directive('hint', '', hint)),
    ...written.blocks,
    ...(feedback ? [`===\n${feedback}`] : []),
  ].filter((block) => block !== '');
  // A comment of MyST's: no learner sees it.
  const comment = hasOwnTitle(question) ? `% ${title!.replace(/\s+/g, ' ').trim()}\n` : '';
  return comment + directive('question', '', [...options, ...blocksBelow(options, blocks)].join('\n'));
}

const blocksBelow = (options: readonly string[], blocks: readonly string[]): readonly string[] => [
  ...(options.length > 0 ? [''] : []),
  blocks.join('\n\n'),
];

/** Whether a title says more than how the question begins. */
export const hasOwnTitle = ({ title, prompt }: BankQuestion): boolean =>
  title !== undefined && title !== '' && !isBeginning(title, prompt);

/** Whether a title only repeats how the question begins, as Moodle's do where nobody gave one. */
function isBeginning(title: string, prompt: string): boolean {
  const letters = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return letters(prompt).startsWith(letters(title.replace(/(?:…|\.\.\.)$/, '')));
}

const penOf = (
  { startsWithCode }: BankQuestion,
  prompt: string,
  language: Language,
): Pen<string, string> => ({
  language,
  // A list of definitions would be taken for pairs.
  looksAnswered: () => /^: /m.test(prompt),
  words: (plain) => plain,
  boxes: (boxes) => boxes.map(boxLines).join('\n'),
  accepted: (lines) => lines.map(acceptedLines).join('\n'),
  pairs: (pairs) => pairs.map(({ stem, answer }) => `${inOneLine(stem)}\n: ${inOneLine(mystOfText(answer))}`),
  steps: (items) => {
    const mark = /^\d+\. /m.test(prompt) ? ')' : '.';
    return [items.map((one, i) => item(`${i + 1}${mark}`, one)).join('\n')];
  },
  starter: (starter) => directive('starter', startsWithCode ? 'text' : '', starter),
});

/** An item of a list: its further lines stand below its words, and a block that is no paragraph below its mark. */
function item(mark: string, text: string, width = mark.length + 1): string {
  const isBlock = /^(?:```|:::|\$\$|<|[*+-] |\d+[.)] |> |#|\|.*\n)/.test(text);
  const [first = '', ...others] = text.split('\n');
  const below = isBlock ? [first, ...others] : others;
  const lines = below.map((line) => (line === '' ? '' : ' '.repeat(width) + line));
  return [isBlock ? `${mark}\n` : `${mark} ${first}`, ...lines].join('\n');
}

function boxLines({ content, correct, feedback }: Box<string>): string {
  const option = item(`- [${correct ? 'x' : ' '}]`, content, 2);
  const parted = option.includes('\n') ? '\n\n' : '\n';
  return feedback ? `${option}${parted}${quoted(feedback).replace(/^/gm, '  ')}` : option;
}

const quoted = (text: string): string => text.replace(/^/gm, '> ').replace(/ +$/gm, '');

const acceptedLines = ({ line, feedback }: AcceptedLine<string>): string =>
  `${line}${feedback ? `\n${quoted(feedback)}` : ''}`;

function withGaps({ prompt, answers }: BankQuestion): string {
  if (answers.kind !== 'gap-fill') return prompt;
  return answers.gaps.reduce((text, gap, i) => text.replace(gapMark(i), () => gapRole(gap)), prompt);
}
