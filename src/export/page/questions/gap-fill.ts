import { h } from 'hastscript';
import { fill } from '../../../../templates/strings/index.ts';
import { textContent } from '../../../lesson/index.ts';
import type { CardWriter } from './card-writer.ts';
import { isWorth, keyTexts, worth } from './typed.ts';

/** The gaps stand in the prompt. */
export const gapFill: CardWriter<'gap-fill'> = {
  controls: () => [],
  gap: ({ gaps }, { strings }, index) => {
    const gap = gaps[index];
    if (!gap) return undefined;
    const ariaLabel = fill(strings.gap, { n: index + 1 });
    const control = gap.choices
      ? h('select.box', { ariaLabel }, [
          h('option', { value: '' }, strings.choose),
          ...gap.choices.map((choice) => h('option', { value: choice }, choice)),
        ])
      : h('input.box', {
          type: 'text',
          ariaLabel,
          autoComplete: 'off',
          autoCapitalize: 'off',
          spellCheck: 'false',
        });
    return h('span.gap', { dataPart: String(index) }, [
      control,
      gap.choices && h('span.print-only', { ariaHidden: 'true' }, ` (${gap.choices.join(' / ')})`),
      h('span.mark', { hidden: true }),
    ]);
  },
  right: ({ gaps }) =>
    gaps.map(({ accepted }, index) =>
      textContent(
        `(${index + 1}) ${accepted
          .filter(isWorth)
          .map((answer) => answer.text + worth(answer))
          .join(' / ')}`,
      ),
    ),
  response: ({ gaps }) => ({ kind: 'gaps', values: gaps.map(({ accepted }) => accepted[0]?.text ?? '') }),
  solution: ({ gaps }, card) => {
    const chosen = gaps.flatMap(({ choices }, index) => (choices ? [index] : []));
    return {
      kind: 'gaps',
      gaps: gaps.map(({ accepted }) => keyTexts(accepted, card)),
      ...(chosen.length > 0 && { chosen }),
    };
  },
};
