/**
 * A bank of questions (GIFT, Aiken, Moodle XML), whatever it was written in, and how it is written in MyST: headings,
 * texts, and `{question}` directives in the plain form that docs/questions.md describes.
 */
import { baseName, type Language } from '../../../lesson/index.ts';
import {
  acceptedLine,
  directiveOf as directive,
  gapRole,
  inOneLine,
  mystOfText,
  numberWords,
  TRUE_FALSE,
} from '../../../myst/index.ts';
import type { Origin } from './format.ts';

export type BankItem =
  | { readonly kind: 'heading'; readonly level: number; readonly title: string; readonly line: number }
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | BankQuestion;

/** Texts are Markdown unless their names say `plain`. */
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
}

export type Answers =
  | { readonly kind: 'choice'; readonly several: boolean; readonly options: readonly BankOption[] }
  | {
      readonly kind: 'true-false';
      readonly answer: boolean;
      readonly whenTrue?: string;
      readonly whenFalse?: string;
    }
  | {
      readonly kind: 'short-answer';
      readonly caseSensitive?: boolean;
      readonly accepted: readonly Accepted[];
    }
  | { readonly kind: 'numerical'; readonly unit?: string; readonly accepted: readonly AcceptedNumber[] }
  | {
      readonly kind: 'matching';
      readonly pairs: readonly { readonly stem: string; readonly plainAnswer: string }[];
      readonly plainDistractors: readonly string[];
    }
  | { readonly kind: 'ordering'; readonly items: readonly string[] }
  /** The prompt holds a {@link gapMark} for each. */
  | { readonly kind: 'gap-fill'; readonly gaps: readonly BankGap[] }
  | {
      readonly kind: 'open';
      readonly minWords?: number;
      readonly starter?: string;
      /** The starter is code or plain text. */
      readonly isCode?: boolean;
    };

export interface BankOption {
  readonly text: string;
  readonly correct: boolean;
  readonly remark?: string | undefined;
}

export interface Accepted {
  readonly plainText: string;
  /** In percent. */
  readonly share: number;
  readonly remark?: string | undefined;
}

export interface AcceptedNumber extends Omit<Accepted, 'plainText'> {
  readonly value: number;
  readonly tolerance: number;
}

export interface BankGap {
  readonly plainRight: readonly string[];
  /** Those to choose from, the right ones among them; absent where it is to be typed. */
  readonly plainChoices?: readonly string[];
}

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
    items.flatMap((one) => (one.kind === 'question' && tells(one) ? [[one.line, one.title!] as const] : [])),
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
  const options = [
    ...(name ? [`:name: ${name}`] : []),
    ...(points !== undefined && points !== 1 && points > 0 ? [`:points: ${points}`] : []),
    ...optionsOf(answers),
  ];
  const blocks = [
    prompt,
    ...hints.map((hint) => directive('hint', '', hint)),
    ...answerBlocks(answers, prompt, language),
    ...(feedback ? [`===\n${feedback}`] : []),
  ].filter((block) => block !== '');
  // A comment of MyST's: no learner sees it.
  const comment = tells(question) ? `% ${title!.replace(/\s+/g, ' ').trim()}\n` : '';
  return comment + directive('question', '', [...options, ...blocksBelow(options, blocks)].join('\n'));
}

const blocksBelow = (options: readonly string[], blocks: readonly string[]): readonly string[] => [
  ...(options.length > 0 ? [''] : []),
  blocks.join('\n\n'),
];

/** Whether a title says more than how the question begins. */
const tells = ({ title, prompt }: BankQuestion): boolean =>
  title !== undefined && title !== '' && !isBeginning(title, prompt);

/** Whether a title only repeats how the question begins, as Moodle's do where nobody gave one. */
function isBeginning(title: string, prompt: string): boolean {
  const letters = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return letters(prompt).startsWith(letters(title.replace(/(?:…|\.\.\.)$/, '')));
}

function optionsOf(answers: Answers): readonly string[] {
  switch (answers.kind) {
    case 'choice':
      return answers.several && answers.options.filter(({ correct }) => correct).length === 1
        ? [':multi:']
        : [];
    case 'short-answer':
      return [
        ...(answers.accepted.every(({ plainText }) => /\d/.test(plainText)) ? [':type: short-answer'] : []),
        ...(answers.caseSensitive ? [':case:'] : []),
      ];
    case 'numerical':
      return answers.unit === undefined ? [] : [':type: numerical'];
    case 'ordering':
      return [':type: ordering'];
    case 'matching':
      return answers.plainDistractors.length > 0
        ? [`:distractors: ${answers.plainDistractors.join(' | ')}`]
        : [];
    case 'open':
      return answers.minWords === undefined ? [] : [`:min-words: ${answers.minWords}`];
    default:
      return [];
  }
}

function answerBlocks(answers: Answers, prompt: string, language: Language): readonly string[] {
  switch (answers.kind) {
    case 'choice':
      return [answers.options.map(optionLines).join('\n')];
    case 'true-false': {
      const [right, wrong] = TRUE_FALSE[language];
      return [
        [
          optionLines({ text: right, correct: answers.answer, remark: answers.whenTrue }),
          optionLines({ text: wrong, correct: !answers.answer, remark: answers.whenFalse }),
        ].join('\n'),
      ];
    }
    case 'short-answer':
      return [answers.accepted.map((one) => acceptedLines(one, one.plainText)).join('\n')];
    case 'numerical':
      return [answers.accepted.map((one) => acceptedLines(one, numberWords(one, answers.unit))).join('\n')];
    case 'matching':
      return answers.pairs.map(
        ({ stem, plainAnswer }) => `${inOneLine(stem)}\n: ${inOneLine(mystOfText(plainAnswer))}`,
      );
    case 'ordering': {
      const mark = /^\d+\. /m.test(prompt) ? ')' : '.';
      return [answers.items.map((one, i) => item(`${i + 1}${mark}`, one)).join('\n')];
    }
    case 'gap-fill':
      return [];
    case 'open':
      return answers.starter ? [directive('starter', answers.isCode ? 'text' : '', answers.starter)] : [];
  }
}

/** An item of a list: its further lines stand below its words, and a block that is no paragraph below its mark. */
function item(mark: string, text: string, width = mark.length + 1): string {
  const isBlock = /^(?:```|:::|\$\$|<|[*+-] |\d+[.)] |> |#|\|)/.test(text);
  const [first = '', ...others] = text.split('\n');
  const below = isBlock ? [first, ...others] : others;
  const lines = below.map((line) => (line === '' ? '' : ' '.repeat(width) + line));
  return [isBlock ? `${mark}\n` : `${mark} ${first}`, ...lines].join('\n');
}

function optionLines({ text, correct, remark }: BankOption): string {
  const option = item(`- [${correct ? 'x' : ' '}]`, text, 2);
  const parted = option.includes('\n') ? '\n\n' : '\n';
  return remark ? `${option}${parted}${quoted(remark).replace(/^/gm, '  ')}` : option;
}

const quoted = (text: string): string => text.replace(/^/gm, '> ').replace(/ +$/gm, '');

const acceptedLines = ({ share, remark }: Omit<Accepted, 'plainText'>, words: string): string =>
  `${acceptedLine(words, share)}${remark ? `\n${quoted(remark)}` : ''}`;

function withGaps({ prompt, answers }: BankQuestion): string {
  if (answers.kind !== 'gap-fill') return prompt;
  return answers.gaps.reduce(
    (text, gap, i) => text.replace(gapMark(i), () => gapRole(gap.plainRight, gap.plainChoices)),
    prompt,
  );
}
