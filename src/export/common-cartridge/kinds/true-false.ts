import { showsSomething } from '../../plain/index.ts';
import type { CartridgeWriter } from './writer.ts';

export const trueFalse: CartridgeWriter<'true-false'> = {
  parts: ({ prompt, answer, whenTrue, whenFalse }, { html, truth }) => [
    {
      profile: 'cc.true_false.v0p1',
      prompt,
      response: {
        kind: 'choice',
        cardinality: 'Single',
        shuffle: false,
        // Moodle's importer stops at any other names.
        labels: [
          {
            ident: 'true',
            html: truth.yes,
            right: answer,
            ...(showsSomething(whenTrue) && { feedback: html(whenTrue) }),
          },
          {
            ident: 'false',
            html: truth.no,
            right: !answer,
            ...(showsSomething(whenFalse) && { feedback: html(whenFalse) }),
          },
        ],
      },
    },
  ],
};
