/** How a question is answered right below it. */
import type { Tongue } from './facts.ts';

export interface Told {
  readonly name: string;
  /** Lines that answer; `why` explains where it stands. */
  readonly tell: (answer: string, tongue: Tongue, number: number) => string;
  /** No word says that it answers. */
  readonly weak?: true;
  readonly of?: Generator;
}

/** The program that a mark is written for: no page has those of two, of which one shows the other's as words. */
export type Generator = 'Hugo' | 'MkDocs';

const lower = (word: string): string => word.toLowerCase();

export const TOLD: readonly Told[] = [
  { name: '**Answer:** words', tell: (answer, t) => `**${t.answer}:** ${answer}` },
  { name: '**Answer**: words', tell: (answer, t) => `**${t.answer}**: ${answer}` },
  { name: 'Answer: words', tell: (answer, t) => `${t.answer}: ${answer}` },
  { name: '*Answer: words*', tell: (answer, t) => `*${t.answer}: ${answer}*` },
  { name: '*Answer:* words', tell: (answer, t) => `*${t.answer}:* ${answer}` },
  { name: '**Answer: words**', tell: (answer, t) => `**${t.answer}: ${answer}**` },
  { name: '**Answer** over words', tell: (answer, t) => `**${t.answer}**\n\n${answer}` },
  { name: '**Answer:** over words', tell: (answer, t) => `**${t.answer}:**\n\n${answer}` },
  { name: '**Solution.** words', tell: (answer, t) => `**${t.solution}.** ${answer}` },
  { name: '*Solution.* words', tell: (answer, t) => `*${t.solution}.* ${answer}` },
  { name: 'Solution: over words', tell: (answer, t) => `${t.solution}:\n\n${answer}` },
  { name: '#### Answer', tell: (answer, t) => `#### ${t.answer}\n\n${answer}` },
  { name: '#### Solution', tell: (answer, t) => `#### ${t.solution}\n\n${answer}` },
  { name: '##### Solution to 1', tell: (answer, t, n) => `##### ${t.solution} ${n}\n\n${answer}` },
  { name: '**Solution 1:** words', tell: (answer, t, n) => `**${t.solution} ${n}:** ${answer}` },
  { name: '<details> Answer', tell: (answer, t) => details(t.answer, answer) },
  { name: '<details> Show solution', tell: (answer, t) => details(`👉 ${t.solution}`, answer) },
  { name: '<details> bold', tell: (answer, t) => details(`<b>${t.solution}</b>`, answer) },
  { name: '{dropdown}', tell: (answer, t) => `:::{dropdown} ${t.answer}\n${answer}\n:::` },
  { name: '??? success', tell: (answer, t) => `??? success "${t.answer}"\n    ${answer}`, of: 'MkDocs' },
  { name: ':::tip[Answer]', tell: (answer, t) => `:::tip[${t.answer}]\n${answer}\n:::` },
  {
    name: '::: callout-tip',
    tell: (answer, t) => `::: {.callout-tip collapse="true"}\n## ${t.solution}\n${answer}\n:::`,
  },
  { name: '> **Answer:** words', tell: (answer, t) => `> **${t.answer}:** ${answer}` },
  { name: '> Answer: words', tell: (answer, t) => `> ${t.answer}: ${answer}` },
  { name: '> [!TIP] Answer', tell: (answer, t) => `> [!TIP]\n> **${t.answer}:** ${answer}` },
  { name: '> [!success]- Answer', tell: (answer, t) => `> [!success]- ${t.answer}\n> ${answer}` },
  { name: '- Answer: words', tell: (answer, t) => `- ${t.answer}: ${answer}` },
  { name: '- **Answer:** words', tell: (answer, t) => `- **${t.answer}:** ${answer}` },
  { name: 'A: words', tell: (answer) => `A: ${answer}` },
  { name: '**A:** words', tell: (answer) => `**A:** ${answer}` },
  { name: '**A1.** words', tell: (answer, _, n) => `**A${n}.** ${answer}` },
  { name: '✅ Answer: words', tell: (answer, t) => `✅ **${t.answer}:** ${answer}` },
  { name: '→ words', tell: (answer) => `→ ${answer}`, weak: true },
  { name: '<summary> lower case', tell: (answer, t) => details(`${lower(t.answer)}`, answer) },
  { name: '<p><b>Answer:</b>', tell: (answer, t) => `<p><b>${t.answer}:</b> ${answer}</p>` },
  {
    name: '<div> hidden',
    tell: (answer, t) => `<div class="solution" style="display:none">\n\n${t.answer}: ${answer}\n\n</div>`,
  },
  { name: '<font color>', tell: (answer, t) => `<font color="red">${t.answer}: ${answer}</font>` },
  {
    name: '{{% expand %}}',
    tell: (answer, t) => `{{% expand "${t.answer}" %}}\n${answer}\n{{% /expand %}}`,
    of: 'Hugo',
  },
  { name: '*words*', tell: (answer) => `*${answer}*`, weak: true },
  { name: '**words**', tell: (answer) => `**${answer}**`, weak: true },
  { name: '> words', tell: (answer) => `> ${answer}`, weak: true },
];

export const details = (title: string, words: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${words}\n\n</details>`;

/** How the answers of a page stand together, below its questions. */
export interface Apart {
  readonly name: string;
  readonly tell: (answers: readonly string[], tongue: Tongue) => string;
}

const titles: readonly [string, (t: Tongue, words: string) => string][] = [
  ['## Answers', (t, words) => `## ${t.answers}\n\n${words}`],
  ['## Solutions', (t, words) => `## ${t.solutions}\n\n${words}`],
  ['**Answers:**', (t, words) => `**${t.answers}:**\n\n${words}`],
  ['Answers:', (t, words) => `${t.answers}:\n\n${words}`],
  ['--- Answers', (t, words) => `---\n\n### ${t.answers}\n\n${words}`],
  ['<details> Answers', (t, words) => details(t.answers, words)],
  ['??? Solutions', (t, words) => `??? note "${t.solutions}"\n${words.replace(/^(?=.)/gm, '    ')}`],
];

const rows: readonly [string, (answer: string, n: number, t: Tongue) => string, string][] = [
  ['1. words', (answer, n) => `${n}. ${answer}`, '\n'],
  ['1) words apart', (answer, n) => `${n}) ${answer}`, '\n\n'],
  ['1/ words apart', (answer, n) => `${n}/ ${answer}`, '\n\n'],
  ['**1.** words', (answer, n) => `**${n}.** ${answer}`, '\n\n'],
  ['**Question 1:** words', (answer, n, t) => `**${t.question} ${n}:** ${answer}`, '\n\n'],
  ['- **1:** words', (answer, n) => `- **${n}:** ${answer}`, '\n'],
  ['- Question 1: words', (answer, n, t) => `- ${t.question} ${n}: ${answer}`, '\n'],
  ['### Question 1', (answer, n, t) => `### ${t.question} ${n}\n\n${answer}`, '\n\n'],
  ['### Answer 1', (answer, n, t) => `### ${t.answer} ${n}\n\n${answer}`, '\n\n'],
  ['**Answer 1** over words', (answer, n, t) => `**${t.answer} ${n}**\n\n${answer}`, '\n\n'],
  ['Q1: words', (answer, n) => `Q${n}: ${answer}`, '\n\n'],
  ['lines 1. words', (answer, n) => `**${n}** – ${answer}`, '  \n'],
  ['| 1 | words |', (answer, n) => `| ${n} | ${answer} |`, '\n'],
];

export const APART: readonly Apart[] = titles.flatMap(([title, above]) =>
  rows.map(([row, of, between]) => ({
    name: `${title} / ${row}`,
    tell: (answers, tongue) => {
      const told = answers.map((answer, i) => of(answer, i + 1, tongue)).join(between);
      const table = row.startsWith('|') ? `| | ${tongue.answer} |\n|---|---|\n${told}` : told;
      return above(tongue, table);
    },
  })),
);
