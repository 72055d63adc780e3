/** Hints above the program that a learner goes on with, and behind both what answers. */
import { runs } from './case.ts';

const HINT = '<details><summary>Hint</summary>\n\nRemember `for`.\n\n</details>\n\n';
const CODE = '```python\nheavy = [1, 2]\n```\n\n';
const TOLD = '<details><summary>Solution</summary>\n\nprint(heavy)\n\n</details>\n';

runs('a hint and a program between what asks and its answer', [
  {
    what: 'whichever comes first',
    page: `**Exercise**: Print each heavy one.\n\n${HINT}${CODE}${TOLD}\n**Exercise**: Print each light one.\n\n${CODE}${HINT}${TOLD}`,
    questions: [
      'open Exercise: Print each heavy one. heavy = [1, 2] > print(heavy) (Remember for.)',
      'open Exercise: Print each light one. heavy = [1, 2] > print(heavy) (Remember for.)',
    ],
  },
  {
    what: 'two hints',
    page: `What does it print?\n\n${HINT}${HINT}${CODE}${TOLD}`,
    questions: ['open What does it print? heavy = [1, 2] > print(heavy) (Remember for.; Remember for.)'],
  },
]);
