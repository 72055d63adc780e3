/** Pages that are one task, with the solution as their last section. */
import { type Case, runs } from './case.ts';

const ASKED = 'What does this program print?';
const CODE = '## Code\n\n```java\nint a = 5;\n```';
const TOLD = '```text\na: 5\n```';

const CASES: readonly Case[] = [
  ...['## Solution', '## Lösung', '## Soluzione'].map(
    (title): Case => ({
      what: title,
      page: `${ASKED}\n\n${CODE}\n\n${title}\n\n${TOLD}`,
      questions: [`open ${ASKED} Code int a = 5; > a: 5`],
    }),
  ),
  {
    what: 'in tabs',
    page: `${ASKED}\n\n${CODE}\n\n## Solution\n\n::::{tab-set}\n:::{tab-item} a\n5\n:::\n:::{tab-item} b\n6\n:::\n::::`,
    questions: [`open ${ASKED} Code int a = 5; > a 5 b 6`],
  },
  {
    what: 'not where more follows the solution',
    page: `${ASKED}\n\n${CODE}\n\n## Solution\n\n${TOLD}\n\n## Another program\n\nIt is longer.`,
    questions: [],
  },
  {
    what: 'not what an owner of a thing asks',
    page: `How do I make it print?\n\n${CODE}\n\n## Solution\n\n${TOLD}`,
    questions: [],
  },
  {
    what: 'not a text that asks nothing at first',
    page: `Programs print things.\n\n${CODE}\n\n## Solution\n\n${TOLD}`,
    questions: [],
  },
];

runs('a page that is one task', CASES);
