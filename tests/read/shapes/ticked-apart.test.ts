/** Offers below a heading of their own, and ticked once more in a fold. */
import { type Case, runs } from './case.ts';

const page = (offers: string, answer: string, boxes: readonly string[]): string =>
  [
    ...[
      '---',
      'title: Water',
      '---',
      '',
      '## Q2: Vad flyter',
      '',
      `### ${offers}`,
      '',
      '- ice',
      '- iron',
      '- wax',
      '',
    ],
    ...(answer === '' ? [] : [`### ${answer}`, '']),
    ...['<details><summary>Show</summary>', '', 'See the book.', '', ...boxes, '', '</details>', ''],
  ].join('\n');

const CASES: readonly Case[] = [
  {
    what: 'one of them',
    page: page('Options', 'Answer', ['- [x] ice', '- [ ] iron', '- [ ] wax']),
    questions: ['single-choice Q2: Vad flyter [ICE | iron | wax] > See the book.'],
  },
  {
    what: 'several, one of them with its reason, below titles in any language',
    page: page('選択肢', '回答欄', ['- [x] ice', '- [ ] iron (it is heavy)', '- [x] wax']),
    questions: ['multiple-choice Q2: Vad flyter [ICE | iron (iron (it is heavy)) | WAX] > See the book.'],
  },
  {
    what: 'no second title',
    page: page('Offers', '', ['- [ ] ice', '- [x] iron', '- [ ] wax']),
    questions: ['single-choice Q2: Vad flyter [ice | IRON | wax] > See the book.'],
  },
  {
    what: 'what is to be done besides',
    page: page('Parts', 'Done', ['- [x] read', '- [ ] write', '- [ ] rest']),
    questions: [],
  },
];

runs('offers ticked in a fold', CASES);
