/**
 * How a question's answers are written in the plain form that docs/questions.md describes: which options of
 * `{question}` each kind needs, and which blocks. Said once, for lessons, whose contents are trees, and for banks of
 * questions, whose contents are Markdown already.
 */
import {
  type AcceptedText,
  byKind,
  type Content,
  type KindParts,
  type Language,
  type QuestionKind,
  type QuestionOf,
} from '../lesson/index.ts';
import { codeSpan } from './style.ts';

/** A part of the model in which each content is a `C`, without the ids that come of reading it. */
type With<C, Part> = Part extends Content
  ? C
  : Part extends readonly (infer One)[]
    ? readonly With<C, One>[]
    : Part extends object
      ? { [Name in keyof Part as Exclude<Name, 'id'>]: With<C, Part[Name]> }
      : Part;

/** What kinds of question have beside what all have. */
export type AnswersOf<C, K extends QuestionKind = QuestionKind> = {
  [One in K]: { readonly kind: One } & With<C, Omit<KindParts<QuestionOf<One>>, 'kind'>>;
}[K];

export interface Box<C> {
  readonly content: C;
  readonly correct: boolean;
  readonly feedback?: C;
}

/** An accepted answer as it is written behind `=`, and what is said to who writes it. */
export interface AcceptedLine<C> {
  readonly line: string;
  readonly feedback?: C | undefined;
}

/** Writes blocks `B` of contents `C`. */
export interface Pen<C, B> {
  readonly language: Language;
  /** Words that an open answer must have where its question doesn't say. */
  readonly minWords?: number | undefined;
  /** Whether an open question's prompt would be taken for one with its answers. */
  readonly looksAnswered: () => boolean;
  readonly words: (plain: string) => C;
  readonly boxes: (boxes: readonly Box<C>[]) => B;
  readonly accepted: (lines: readonly AcceptedLine<C>[]) => B;
  readonly pairs: (pairs: readonly { readonly stem: C; readonly answer: string }[]) => readonly B[];
  readonly steps: (items: readonly C[]) => readonly B[];
  readonly starter: (starter: C) => B;
}

interface WrittenAnswers<B> {
  readonly options: readonly (readonly [name: string, value: string])[];
  readonly blocks: readonly B[];
}

type Write<K extends QuestionKind> = <C, B>(answers: AnswersOf<C, K>, pen: Pen<C, B>) => WrittenAnswers<B>;

const choice: Write<'single-choice' | 'multiple-choice'> = ({ kind, options }, pen) => {
  const right = options.filter(({ correct }) => correct).length;
  return {
    options: optional(kind === 'multiple-choice' && right === 1, 'multi'),
    blocks: [pen.boxes(options)],
  };
};

const WRITE: { readonly [K in QuestionKind]: Write<K> } = {
  'single-choice': choice,
  'multiple-choice': choice,
  'true-false': ({ answer, whenTrue, whenFalse }, pen) => {
    const [yes, no] = TRUE_FALSE[pen.language];
    const boxes = [
      { content: pen.words(yes), correct: answer, ...(whenTrue !== undefined && { feedback: whenTrue }) },
      { content: pen.words(no), correct: !answer, ...(whenFalse !== undefined && { feedback: whenFalse }) },
    ];
    return { options: [], blocks: [pen.boxes(boxes)] };
  },
  'short-answer': ({ accepted, caseSensitive }, pen) => ({
    // Texts with digits would be taken for numbers.
    options: [
      ...optional(
        accepted.every(({ text }) => /\d/.test(text)),
        'type',
        'short-answer',
      ),
      ...optional(caseSensitive, 'case'),
    ],
    blocks: [pen.accepted(accepted.map((one) => ({ ...one, line: acceptedLine(one.text, one.fraction) })))],
  }),
  numerical: ({ accepted, unit }, pen) => ({
    options: optional(unit !== undefined, 'type', 'numerical'),
    blocks: [
      pen.accepted(
        accepted.map((one) => ({ ...one, line: acceptedLine(numberWords(one, unit), one.fraction) })),
      ),
    ],
  }),
  matching: ({ pairs, distractors }, pen) => ({
    options: optional(distractors.length > 0, 'distractors', distractors.join(' | ')),
    blocks: pen.pairs(pairs),
  }),
  ordering: ({ items }, pen) => ({ options: [['type', 'ordering']], blocks: pen.steps(items) }),
  // Its answers stand in its prompt.
  'gap-fill': () => ({ options: [], blocks: [] }),
  open: ({ starter, minWords }, pen) => ({
    options: [
      ...optional(pen.looksAnswered(), 'type', 'open'),
      ...optional(minWords !== undefined && minWords !== pen.minWords, 'min-words', String(minWords)),
    ],
    blocks: starter === undefined ? [] : [pen.starter(starter)],
  }),
};

const writeOf = byKind<Write<QuestionKind>>(WRITE);

export const writtenAnswers = <C, B>(answers: AnswersOf<C>, pen: Pen<C, B>): WrittenAnswers<B> =>
  writeOf(answers)(answers, pen);

const optional = (is: boolean, name: string, value = ''): WrittenAnswers<never>['options'] =>
  is ? [[name, value]] : [];

const acceptedLine = (words: string, fraction: number): string =>
  `= ${fraction === 1 ? '' : `%${Number((fraction * 100).toFixed(5))}% `}${words}`;

interface WrittenNumber {
  readonly value: number;
  readonly tolerance: number;
}

/** A nought behind three decimals: without it, some languages would read thousands. */
function numberWords({ value, tolerance }: WrittenNumber, unit: string | undefined): string {
  const words = (number: number): string =>
    String(number)
      .replace('e+', 'e')
      .replace(/^(-?\d{1,3}\.\d{3})$/, '$10');
  const behind = unit === undefined ? '' : ` ${unit}`;
  return `${words(value)}${behind}${tolerance === 0 ? '' : ` ± ${words(tolerance)}${behind}`}`;
}

interface WrittenGap {
  readonly accepted: readonly Pick<AcceptedText, 'text'>[];
  readonly choices?: readonly string[];
}

/** `` {gap}`>right|wrong` ``: what several accepted answers, or choices, are told apart by. */
export function gapRole({ accepted, choices }: WrittenGap): string {
  const clean = (text: string): string => text.replace(/\s+/g, ' ').replace(/\|/g, '¦').trim();
  const right = accepted.map(({ text }) => clean(text));
  const all = choices?.map(clean) ?? right;
  const marked = all.map((text) =>
    right.includes(text) && (all.length > 1 || choices || text.startsWith('>')) ? `>${text}` : text,
  );
  return `{gap}${codeSpan([...new Set(marked)].join('|'))}`;
}

const TRUE_FALSE: Readonly<Record<Language, readonly [right: string, wrong: string]>> = {
  de: ['Wahr', 'Falsch'],
  en: ['True', 'False'],
  es: ['Verdadero', 'Falso'],
  fr: ['Vrai', 'Faux'],
  it: ['Vero', 'Falso'],
};
