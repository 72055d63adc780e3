/**
 * Answers to be typed: a line `= text` for each that is accepted, the mark that GIFT and text2qti use for it.
 * Where all of them are numbers the question is numerical, else a short answer.
 *
 *     = 3.5 ± 0.1 m          = Marie Curie
 *                            = %50% Pierre Curie
 *                            > Her husband, who shared the prize.
 */
import type { ElementContent } from 'hast';
import type { AcceptedNumber, AcceptedText } from '../../../lesson/index.ts';
import { asContent } from '../../html/lower.ts';
import { element, isPart, lineOf, type PartOf, text } from '../../parts.ts';
import type { KeyRead, QuestionParts } from './key.ts';
import { looksLikeTolerance, readNumber, readsTwoWays } from './number.ts';

/** A number where each answer is one, or is meant to be, with a tolerance. */
export function typedOf(parts: QuestionParts): KeyRead {
  const { language } = parts.page;
  const answers = answersIn(parts).map(({ words }) => words);
  const isNumerical =
    answers.every((words) => readNumber(words, language) || readsTwoWays(words, language)) ||
    answers.some(looksLikeTolerance);
  return isNumerical ? numericalOf(parts) : shortAnswerOf(parts);
}

export function shortAnswerOf(parts: QuestionParts): KeyRead {
  const accepted = answersIn(parts).map(({ words, worth }): AcceptedText => ({ text: words, ...worth }));
  const { caseSensitive } = parts.part;
  return { stem: parts.blocks, specific: { kind: 'short-answer', caseSensitive, accepted } };
}

export function numericalOf(parts: QuestionParts): KeyRead {
  const { part, accepted, blocks, page } = parts;
  const answers = answersIn(parts).map((one) => ({
    ...one,
    number: readNumber(one.words, page.language, part.type === 'numerical'),
  }));
  const bad = answers.find(({ number }) => !number);
  if (bad) {
    page.report('number-unreadable', page.place(bad.line, bad.words), { words: bad.words });
    return { stem: blocks, feedback: listed(accepted) };
  }
  const units = [...new Set(answers.flatMap(({ number }) => number?.unit ?? []))];
  if (units.length > 1) {
    const place = page.place(lineOf(accepted[0]), accepted[0]!.data.part.text);
    page.report('units-differ', place, { units: units.join(', ') });
    return { stem: blocks, feedback: listed(accepted) };
  }
  const numbers = answers.flatMap(({ number, worth }): readonly AcceptedNumber[] =>
    number ? [{ value: number.value, tolerance: number.tolerance, ...worth }] : [],
  );
  const [unit] = units;
  return {
    stem: blocks,
    specific: { kind: 'numerical', accepted: numbers, ...(unit !== undefined && { unit }) },
  };
}

interface Answer {
  readonly words: string;
  readonly worth: Pick<AcceptedText, 'fraction' | 'feedback'>;
  readonly line: number;
}

function answersIn({ accepted }: QuestionParts): readonly Answer[] {
  return accepted.map((one) => {
    const { words, share } = shareOf(one.data.part.text);
    return { words, worth: { fraction: share, ...remarkOn(one) }, line: lineOf(one) };
  });
}

/** GIFT: `%50%` before an answer is the share of the points that it is worth. */
function shareOf(written: string): { words: string; share: number } {
  const [, percent, words] = /^%(\d{1,3}(?:[.,]\d+)?)%\s*(.+)$/.exec(written) ?? [];
  const share = Number(percent?.replace(',', '.')) / 100;
  return words !== undefined && share <= 1 ? { words, share } : { words: written, share: 1 };
}

function remarkOn(accepted: PartOf<'accepted'>) {
  const [remark] = accepted.children;
  return isPart(remark, 'feedback') ? { feedback: asContent(remark.children) } : {};
}

export function listed(accepted: readonly PartOf<'accepted'>[]): ElementContent[] {
  return [
    element(
      'ul',
      {},
      accepted.map((one) => element('li', {}, [text(one.data.part.text)], lineOf(one))),
    ),
  ];
}
