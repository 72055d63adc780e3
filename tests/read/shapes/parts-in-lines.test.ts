/** Parts in the lines of one paragraph, with one answer: they are asked with what stands above them. */
import { type Case, runs } from './case.ts';

const SAID = '7:1 answer-for-several: One answer follows 2 labelled questions, from “a) its depth” on.';

const CASES: readonly Case[] = [
  {
    what: 'below the heading of an exercise',
    page: '## Exercise 2: lakes\n\nA lake is long.\n\na) its depth\nb) its age\n\n<details><summary>Solution</summary>\n\nIt is deep, and old.\n\n</details>',
    questions: ['open A lake is long. a) its depth b) its age > It is deep, and old.'],
    says: [SAID],
  },
  {
    what: 'and what is said below them',
    page: '## Exercise 2: lakes\n\nA lake is long.\n\na) its depth\nb) its age\n\nAnd all else.\n\n<details><summary>Solution</summary>\n\nIt is deep, and old.\n\n</details>',
    questions: ['open A lake is long. a) its depth b) its age And all else. > It is deep, and old.'],
    says: [SAID],
  },
  {
    what: 'a question that is called Q, in two paragraphs',
    page: '## Lakes\n\n**Q.** The lake is long. How deep is it?\n\nAnd in winter, how deep is it?\n\n<details><summary>Solution</summary>\n\nAs deep.\n\n</details>',
    questions: ['open Q. The lake is long. How deep is it? And in winter, how deep is it? > As deep.'],
  },
];

runs('one answer', CASES);
