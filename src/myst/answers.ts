/** How a question's answers are written: the words of the plain form that docs/questions.md describes. */
import type { Language } from '../lesson/index.ts';
import { codeSpan } from './style.ts';

/** @param share in percent */
export const acceptedLine = (words: string, share: number): string =>
  `= ${share === 100 ? '' : `%${Number(share.toFixed(5))}% `}${words}`;

export interface WrittenNumber {
  readonly value: number;
  readonly tolerance: number;
}

/** A nought behind three decimals: without it, some languages would read thousands. */
export function numberWords({ value, tolerance }: WrittenNumber, unit: string | undefined): string {
  const words = (number: number): string =>
    String(number)
      .replace('e+', 'e')
      .replace(/^(-?\d{1,3}\.\d{3})$/, '$10');
  const behind = unit === undefined ? '' : ` ${unit}`;
  return `${words(value)}${behind}${tolerance === 0 ? '' : ` ± ${words(tolerance)}${behind}`}`;
}

/** `` {gap}`>right|wrong` ``: what several accepted answers, or choices, are told apart by. */
export function gapRole(plainRight: readonly string[], plainChoices?: readonly string[]): string {
  const clean = (text: string): string => text.replace(/\s+/g, ' ').replace(/\|/g, '¦').trim();
  const right = plainRight.map(clean);
  const all = plainChoices ? plainChoices.map(clean) : right;
  const marked = all.map((text) =>
    right.includes(text) && (all.length > 1 || plainChoices || text.startsWith('>')) ? `>${text}` : text,
  );
  return `{gap}${codeSpan([...new Set(marked)].join('|'))}`;
}

export const TRUE_FALSE: Readonly<Record<Language, readonly [right: string, wrong: string]>> = {
  de: ['Wahr', 'Falsch'],
  en: ['True', 'False'],
  es: ['Verdadero', 'Falso'],
  fr: ['Vrai', 'Faux'],
  it: ['Vero', 'Falso'],
};
