/** How a question begins, in the forms that teachers give it. */
import type { Generator } from './answers.ts';
import type { Tongue } from './facts.ts';

/** The opening of a question. */
export interface Head {
  readonly name: string;
  /** Lines that begin the question of this number, from 1. */
  readonly open: (number: number, words: string, tongue: Tongue) => string;
  /** What stands before each line of what belongs to it: spaces in an item of a list, `> ` in a quotation. */
  readonly indent?: string;
  /** Its words must ask, else nothing tells that it is a question. */
  readonly asks?: true;
  /** Counts its questions, so that answers elsewhere can name them. */
  readonly counts?: true;
  /** What belongs to a question stands in it: options behind it are another's. */
  readonly isBox?: true;
  /** Calls what it begins a question, so that a statement in it is one to judge. */
  readonly calls?: true;
  readonly of?: Generator;
}

const counting = (name: string, open: Head['open'], indent?: string): Head => ({
  name,
  open,
  counts: true,
  ...(indent && { indent }),
});

export const HEADS: readonly Head[] = [
  counting('1. words', (n, words) => `${n}. ${words}`, '   '),
  counting('1) words', (n, words) => `${n}) ${words}`, '   '),
  counting('1\\. words', (n, words) => `${n}\\. ${words}`),
  counting('1/ words', (n, words) => `${n}/ ${words}`),
  counting('**1.** words', (n, words) => `**${n}.** ${words}`),
  counting('**1. words**', (n, words) => `**${n}. ${words}**`),
  counting('**1)** words', (n, words) => `**${n})** ${words}`),
  counting('### 1. words', (n, words) => `### ${n}. ${words}`),
  counting('### 1) words', (n, words) => `### ${n}) ${words}`),
  counting('### Question 1', (n, words, { question }) => `### ${question} ${n}\n\n${words}`),
  counting('### Question 1: words', (n, words, { question }) => `### ${question} ${n}: ${words}`),
  counting('### Exercise 1', (n, words, { exercise }) => `### ${exercise} ${n}\n\n${words}`),
  { name: '#### Exercise 1.1', open: (n, words, { exercise }) => `#### ${exercise} 1.${n}\n\n${words}` },
  counting('**Question 1:** words', (n, words, { question }) => `**${question} ${n}:** ${words}`),
  counting('**Question 1: words**', (n, words, { question }) => `**${question} ${n}: ${words}**`),
  counting('**Question 1** over words', (n, words, { question }) => `**${question} ${n}**\n\n${words}`),
  counting('**Exercise 1.** words', (n, words, { exercise }) => `**${exercise} ${n}.** ${words}`),
  counting('*Exercise 1.* words', (n, words, { exercise }) => `*${exercise} ${n}.* ${words}`),
  counting('Question 1: words', (n, words, { question }) => `${question} ${n}: ${words}`),
  counting('Exercise 1 over words', (n, words, { exercise }) => `${exercise} ${n}\n\n${words}`),
  counting('Q1. words', (n, words) => `Q${n}. ${words}`),
  counting('**Q1:** words', (n, words) => `**Q${n}:** ${words}`),
  counting('### Q1: words', (n, words) => `### Q${n}: ${words}`),
  counting('- 1. words', (n, words) => `- ${n}. ${words}`, '  '),
  counting('- **Question 1:** words', (n, words, { question }) => `- **${question} ${n}:** ${words}`, '  '),
  counting('> **Question 1:** words', (n, words, { question }) => `> **${question} ${n}:** ${words}`),
  counting('<h3>Question 1</h3>', (n, words, { question }) => `<h3>${question} ${n}</h3>\n\n<p>${words}</p>`),
  counting('<b>1.</b> words', (n, words) => `<b>${n}.</b> ${words}`),
  { name: '::: exercise', open: (_, words) => `:::{exercise}\n${words}\n:::`, isBox: true },
  {
    ...counting('!!! question', (n, words, { question }) => `!!! question "${question} ${n}"\n    ${words}`),
    isBox: true,
    of: 'MkDocs',
  },
  {
    ...counting(
      ':::note[Question 1]',
      (n, words, { question }) => `:::note[${question} ${n}]\n${words}\n:::`,
    ),
    isBox: true,
  },
  { name: '### words', open: (_, words) => `### ${words}`, asks: true },
  { name: '**words**', open: (_, words) => `**${words}**`, asks: true },
  { name: '*words*', open: (_, words) => `*${words}*`, asks: true },
  { name: 'words', open: (_, words) => words, asks: true },
  { name: '- words', open: (_, words) => `- ${words}`, indent: '  ', asks: true },
  { name: '- **words**', open: (_, words) => `- **${words}**`, indent: '  ', asks: true },
  { name: '> words', open: (_, words) => `> ${words}`, asks: true },
  { name: 'Q: words', open: (_, words) => `Q: ${words}`, asks: true, calls: true },
  { name: '**Q:** words', open: (_, words) => `**Q:** ${words}`, asks: true, calls: true },
  { name: '**Question:** words', open: (_, words, { question }) => `**${question}:** ${words}`, calls: true },
  { name: '### Exercise: words', open: (_, words, { exercise }) => `### ${exercise}\n\n${words}` },
  { name: '❓ words', open: (_, words) => `❓ ${words}`, asks: true },
  {
    name: '<p><strong>words</strong></p>',
    open: (_, words) => `<p><strong>${words}</strong></p>`,
    asks: true,
  },
];
