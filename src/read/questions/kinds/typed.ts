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
import type { Key, QuestionParts } from './key.ts';
import { looksLikeTolerance, type NumberRead, readNumber, readsTwoWays } from './number.ts';

export function typedOf({ part, accepted, blocks, page }: QuestionParts): Key {
  const answers = accepted.map((one) => ({ one, ...shareOf(one.data.part.text), ...remarkOn(one) }));
  const declared = part.type === 'numerical';
  const numbers = answers.map(({ words }) => readNumber(words, page.language, declared));
  const isNumber = answers.map(({ words }, i) => numbers[i] || readsTwoWays(words, page.language));
  const meant = declared || isNumber.every(Boolean) || answers.some(({ words }) => looksLikeTolerance(words));
  const isText = part.type === 'short-answer' || (!meant && numbers.some((number) => !number));
  if (isText) {
    return {
      stem: blocks,
      specific: {
        kind: 'short-answer',
        caseSensitive: part.caseSensitive,
        accepted: answers.map(
          ({ words, share, feedback }): AcceptedText => ({
            text: words,
            fraction: share,
            ...(feedback && { feedback }),
          }),
        ),
      },
    };
  }
  const bad = answers.find((_, i) => !numbers[i]);
  if (bad) {
    page.report('number-unreadable', page.place(lineOf(bad.one), bad.words), { words: bad.words });
    return { stem: blocks, feedback: listed(accepted) };
  }
  const read = numbers as NumberRead[];
  const units = [...new Set(read.flatMap(({ unit }) => unit ?? []))];
  if (units.length > 1) {
    const place = page.place(lineOf(accepted[0]), accepted[0]!.data.part.text);
    page.report('units-differ', place, { units: units.join(', ') });
    return { stem: blocks, feedback: listed(accepted) };
  }
  return {
    stem: blocks,
    specific: {
      kind: 'numerical',
      accepted: read.map(({ value, tolerance }, i): AcceptedNumber => {
        const { share, feedback } = answers[i]!;
        return { value, tolerance, fraction: share, ...(feedback && { feedback }) };
      }),
      ...(units[0] !== undefined && { unit: units[0] }),
    },
  };
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
