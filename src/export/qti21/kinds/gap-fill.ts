/** Gaps to be typed or chosen within the text: each is worth the same. */
import type { Element } from 'hast';
import { type GapFillQuestion, toXhtml } from '../../../lesson/index.ts';
import { RESPONSE } from '../identifiers.ts';
import type { Response } from '../item.ts';
import { all, any, baseValue, el, isNull, match, variable } from '../xml.ts';
import { inOrder, mappingOf, saysText, scored } from './accepted.ts';
import { commentOn } from './choice.ts';
import { boxFor } from './short-answer.ts';
import type { ItemWriter, Job } from './writer.ts';

const nameOf = (index: number): string => `${RESPONSE}_${index + 1}`;

export const gapFill: ItemWriter<'gap-fill'> = {
  asked: (question, job) => {
    const { points } = question;
    const gaps = gapsOf(question, job);
    const share = points / gaps.length;
    return {
      responses: gaps.map((gap): Response => {
        const [best] = gap.given;
        if (gap.choices)
          return {
            identifier: gap.identifier,
            cardinality: 'single',
            baseType: 'identifier',
            correct: best ? [choiceOf(gap.choices, best.text)] : [],
          };
        return {
          identifier: gap.identifier,
          cardinality: 'single',
          baseType: 'string',
          correct: best ? [best.text] : [],
          mapping: mappingOf(gap.given, share, false),
        };
      }),
      interaction: [],
      right: all(
        gaps.map(({ given }) =>
          any(given.filter(({ fraction }) => fraction === given[0]?.fraction).map(({ when }) => when)),
        ),
      ),
      partly: gaps.flatMap(({ identifier, given }) =>
        scored(
          // The best is worth everything, as an LMS has it that wants a right answer.
          given
            .map((one) => (one.fraction === given[0]?.fraction ? { ...one, fraction: 1 } : one))
            .filter(({ fraction }) => fraction > 0),
          share,
          isNull(identifier),
        ),
      ),
      comments: gaps.flatMap(({ given }, gap) =>
        given.flatMap(({ text, content, when }, index) =>
          commentOn(`“${text}” in gap ${gap + 1}`, content, [when], `on_gap_${gap + 1}_${index + 1}`),
        ),
      ),
    };
  },
  gap: (question, job) => {
    const gaps = gapsOf(question, job);
    // One width for all: it tells no length.
    const expectedLength = boxFor(gaps.flatMap(({ given }) => given.map(({ text }) => text)));
    return (index) => {
      const gap = gaps[index];
      if (!gap) return '';
      const { identifier, choices } = gap;
      return toXhtml(
        choices
          ? el(
              'inlineChoiceInteraction',
              { responseIdentifier: identifier, shuffle: job.isShuffled },
              choices.map((text, at) => el('inlineChoice', { identifier: `choice_${at + 1}` }, [text])),
            )
          : el('textEntryInteraction', { responseIdentifier: identifier, expectedLength }),
      );
    };
  },
};

interface Gap {
  readonly identifier: string;
  readonly choices?: readonly string[];
  /** The best first. */
  readonly given: readonly {
    readonly text: string;
    readonly fraction: number;
    readonly content: ReturnType<Job['flow']>;
    readonly when: Element;
  }[];
}

function gapsOf({ gaps }: GapFillQuestion, job: Job): readonly Gap[] {
  return gaps.map(({ accepted, choices }, index) => {
    const identifier = nameOf(index);
    const given = inOrder(accepted)
      .map(({ text, fraction, feedback }) => ({
        text: job.line(text),
        fraction,
        content: job.flow(feedback),
      }))
      .filter(({ text }) => text !== '');
    const offered = choices && [
      ...new Set([...choices.map(job.line), ...given.map(({ text }) => text)].filter((text) => text !== '')),
    ];
    return {
      identifier,
      ...(offered && { choices: offered }),
      given: given.map((one) => ({
        ...one,
        when: offered
          ? match(variable(identifier), baseValue('identifier', choiceOf(offered, one.text)))
          : saysText(identifier, one.text, false),
      })),
    };
  });
}

const choiceOf = (choices: readonly string[], text: string): string => `choice_${choices.indexOf(text) + 1}`;
