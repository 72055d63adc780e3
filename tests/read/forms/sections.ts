/** Exercises that are sections: what is set in one, above what solves it, and how much that says. */
import { details } from './answers.ts';
import type { Fact, Tongue } from './facts.ts';
import { type FormPage, framed } from './pages.ts';

type Title = readonly [name: string, title: (number: number, fact: Fact, t: Tongue) => string];

/** None of what is offered is told by what answers. */
const nameOf = ({ options, right }: Fact): string => options[(right + 1) % options.length]!;

const TITLES: readonly Title[] = [
  ['## Exercise 1', (n, _, t) => `## ${t.exercise} ${n}`],
  ['## Exercise 1: name', (n, f, t) => `## ${t.exercise} ${n}: ${nameOf(f)}`],
  ['## Exercise: name', (_, f, t) => `## ${t.exercise}: ${nameOf(f)}`],
  ['## 1. name', (n, f) => `## ${n}. ${nameOf(f)}`],
  ['**Exercise 1**', (n, _, t) => `**${t.exercise} ${n}**`],
];

/** Two things to do, and no more. */
const steps = ({ instructions, remark }: Tongue): readonly [string, string] => [
  instructions[1]!.replace(/ ?:$/, '.'),
  remark,
];
const CODE = '```python\ncubes = [3, 2]\n```';

const SET: readonly (readonly [name: string, mode: 'asks' | 'tells', set: (f: Fact, t: Tongue) => string])[] =
  [
    ['words', 'asks', (f) => f.asks],
    ['words', 'tells', (f) => f.tells],
    ['words behind others', 'asks', (f, t) => `${t.opening}\n\n${f.asks}`],
    ['words behind others', 'tells', (f, t) => `${t.opening}\n\n${f.tells}`],
    [
      'words, 1. steps',
      'tells',
      (f, t) => [f.tells, '', ...steps(t).map((one, i) => `${i + 1}. ${one}`)].join('\n'),
    ],
    ['words, - points', 'tells', (f, t) => [f.tells, '', ...steps(t).map((one) => `- ${one}`)].join('\n')],
    ['words, code', 'tells', (f) => `${f.tells}\n\n${CODE}`],
    ['code, words', 'asks', (f) => `${CODE}\n\n${f.asks}`],
    ['words, > a note', 'asks', (f) => `${f.asks}\n\n> *${f.statement}*`],
    ['words, a picture', 'tells', (f) => `${f.tells}\n\n![](ice.png)`],
    ['words, a table', 'tells', (f) => `${f.tells}\n\n| ice | fog |\n| --- | --- |\n| cold | grey |`],
    ['**words**', 'asks', (f) => `**${f.asks}**`],
  ];

const SOLVED: readonly (readonly [
  name: string,
  solved: (words: string, t: Tongue, number: number) => string,
])[] = [
  ['**Answer:** words', (words, t) => `**${t.answer}:** ${words}`],
  ['Answer: words', (words, t) => `${t.answer}: ${words}`],
  ['**Answer:** over words', (words, t) => `**${t.answer}:**\n\n${words}`],
  ['**Solution:** above words', (words, t) => `**${t.solution}:**\n${words}`],
  ['**Solution** over words', (words, t) => `**${t.solution}**\n\n${words}`],
  ['*Solution* over words', (words, t) => `*${t.solution}*\n\n${words}`],
  ['### Solution', (words, t) => `### ${t.solution}\n\n${words}`],
  ['## Solution', (words, t) => `## ${t.solution}\n\n${words}`],
  ['## Solution 1', (words, t, n) => `## ${t.solution} ${n}\n\n${words}`],
  ['<details>', (words, t) => details(t.solution, words)],
  ['{dropdown}', (words, t) => `:::{dropdown} ${t.answer}\n${words}\n:::`],
  ['> **Answer:** over words', (words, t) => `> **${t.answer}:**\n>\n${words.replace(/^/gm, '> ')}`],
];

const TOLD: readonly (readonly [name: string, tell: (f: Fact) => string])[] = [
  ['words', (f) => f.answer],
  ['words, and more', (f) => `${f.why}\n\n${f.answer}`],
  ['points', (f) => `- ${f.why}\n- ${f.answer}`],
  ['code', (f) => `\`\`\`text\n${f.answer}\n\`\`\``],
  ['words, code', (f) => `${f.why}\n\n\`\`\`text\n${f.answer}\n\`\`\``],
  ['a table', (f) => `| a | b |\n| --- | --- |\n| ${f.answer} | 3 |`],
];

/** A line says words alone, and a line in bold is no part of what a heading begins. */
const meet = (title: string, solved: string, told: string): boolean =>
  !(title.startsWith('**') && solved.startsWith('#')) &&
  (!/^\**Answer:\** words$/.test(solved) || told.startsWith('words')) &&
  !(solved.endsWith('above words') && told === 'a table');

export function* sections(tongues?: readonly Tongue[]): Generator<() => FormPage> {
  for (const { t, frame, around } of framed(tongues))
    for (const [title, titled] of TITLES)
      for (const [set, mode, asked] of SET)
        for (const [solved, solve] of SOLVED)
          for (const [told, tell] of TOLD)
            if (meet(title, solved, told))
              yield () => ({
                axes: { family: 'sections', language: t.language, frame, title, set, mode, solved, told },
                language: t.language,
                text: around(
                  t.facts
                    .map((f, i) => [titled(i + 1, f, t), asked(f, t), solve(tell(f), t, i + 1)].join('\n\n'))
                    .join('\n\n'),
                  t,
                ),
                wanted: t.facts.map((f) => ({ words: f[mode], kind: 'open', answer: f.answer })),
              });
}
