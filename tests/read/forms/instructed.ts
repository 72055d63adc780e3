/** Sentences of which an instruction above says what to do with each; the answers stand below all of them. */
import { APART } from './answers.ts';
import type { Tongue } from './facts.ts';
import { type FormPage, framed } from './pages.ts';

const ITEMS: readonly (readonly [
  name: string,
  item: (n: number, words: string) => string,
  between: string,
])[] = [
  ['1. words', (n, words) => `${n}. ${words}`, '\n'],
  ['1) words', (n, words) => `${n}) ${words}`, '\n'],
  ['1. words apart', (n, words) => `${n}. ${words}`, '\n\n'],
  ['**1.** words', (n, words) => `**${n}.** ${words}`, '\n\n'],
  ['1\\. words', (n, words) => `${n}\\. ${words}`, '  \n'],
];

const HEADINGS: readonly (readonly [name: string, heading: (t: Tongue) => string])[] = [
  ['none', () => ''],
  ['## Exercise 1', (t) => `## ${t.exercise} 1\n\n`],
  ['**Exercise**', (t) => `**${t.exercise}**\n\n`],
];

/** Answers that their title counts, and none called like questions or answers. */
const ANSWERS = APART.filter(({ name }) => / \/ (?:\*\*)?1\S* words/.test(name));

export function* instructed(tongues?: readonly Tongue[]): Generator<() => FormPage> {
  for (const { t, frame, around } of framed(tongues))
    for (const [heading, headed] of HEADINGS)
      for (const instruction of t.instructions)
        for (const [item, write, between] of ITEMS)
          for (const remark of [false, true])
            for (const { name, tell } of ANSWERS)
              yield () => ({
                axes: {
                  family: 'instructed',
                  language: t.language,
                  frame,
                  heading,
                  instruction: String(t.instructions.indexOf(instruction)),
                  item,
                  remark: String(remark),
                  told: name,
                },
                language: t.language,
                text: around(
                  [
                    `${headed(t)}${instruction}`,
                    t.facts.map((f, i) => write(i + 1, f.statement)).join(between),
                    ...(remark ? [t.remark] : []),
                    tell(
                      t.facts.map(({ answer }) => answer),
                      t,
                    ),
                  ].join('\n\n'),
                  t,
                ),
                wanted: t.facts.map((f) => ({ words: f.statement, kind: 'open', answer: f.answer })),
              });
}
