/** Sentences with blanks that the answers say again, whole. */
import { type Case, runs } from './case.ts';

const sheet = (asked: string, key: string): string => `**Question 1: Fill the blanks**

${asked}

**Question 2: Explain**

- Why does a rope hold a boat?

---

## SOLUTIONS

**Question 1: Fill the blanks**

${key}

**Question 2: Explain**

- It pulls against the current.
`;

const LAST = 'open Question 2: Explain Why does a rope hold a boat? > It pulls against the current.';

runs('sentences with blanks that the answers say again', [
  {
    what: 'in a list, whatever the blanks are made of',
    page: sheet(
      '- A(n) -------------------- is a push or a pull.\n- _________ slows things down.\n- A(n)--------------- is felt in a rope.',
      '* A(n) **force** is a push or a pull.\n* **Friction** slows things down. It warms them, too.\n* A(n) **tension** is felt in a rope.',
    ),
    questions: [
      'gap-fill A(n) ___ is a push or a pull. [=force]',
      'gap-fill ___ slows things down. [=Friction] > Friction slows things down. It warms them, too.',
      'gap-fill A(n) ___ is felt in a rope. [=tension]',
      LAST,
    ],
  },
  {
    what: 'in paragraphs, in another order',
    page: sheet(
      'A ______ is a push or a pull.\n\n______ slows things down.',
      'Friction slows things down.\n\nA force is a push or a pull.',
    ),
    questions: [
      'gap-fill A ___ is a push or a pull. [=force]',
      'gap-fill ___ slows things down. [=Friction]',
      LAST,
    ],
  },
] satisfies readonly Case[]);

runs('sentences with blanks of which the answers say another', [
  {
    what: 'stay open',
    page: sheet(
      '- A ______ is a push or a pull.\n- ______ slows things down.',
      '- Forces act on bodies.\n- Rubbing makes heat.',
    ),
    questions: [
      'open Question 1: Fill the blanks A ______ is a push or a pull. ______ slows things down. > Fill the blanks Forces act on bodies. Rubbing makes heat.',
      'open Question 2: Explain Why does a rope hold a boat? > Explain It pulls against the current.',
    ],
  },
] satisfies readonly Case[]);
