import { RESPONSE } from '../identifiers.ts';
import { baseValue, el, match, rows, variable } from '../xml.ts';
import { commentOn, ofOne } from './choice.ts';
import type { ItemWriter } from './writer.ts';

export const trueFalse: ItemWriter<'true-false'> = {
  asked: ({ answer, whenTrue, whenFalse }, { truth, flow }) => {
    const choices = [
      { identifier: 'true', words: truth.yes, feedback: whenTrue },
      { identifier: 'false', words: truth.no, feedback: whenFalse },
    ];
    return ofOne(
      [String(answer)],
      rows(
        'choiceInteraction',
        { responseIdentifier: RESPONSE, shuffle: false, maxChoices: 1 },
        choices.map(({ identifier, words }) => el('simpleChoice', { identifier }, [words])),
      ),
      choices.flatMap(({ identifier, feedback }) =>
        commentOn(identifier, flow(feedback), [
          match(variable(RESPONSE), baseValue('identifier', identifier)),
        ]),
      ),
    );
  },
};
