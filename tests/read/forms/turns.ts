/** Exercises of parts, each of which is answered right below it. */
import { details } from './answers.ts';
import type { Tongue } from './facts.ts';
import { type FormPage, framed } from './pages.ts';

type Call = readonly [name: string, call: (number: number, t: Tongue) => string];

const CALLS: readonly Call[] = [
  ['### Exercise 1', (n, t) => `### ${t.exercise} ${n}`],
  ['### Exercise 1 / words', (n, t) => `### ${t.exercise} ${n}\n\n${t.opening}`],
  ['### Exercise 1 / **words**', (n, t) => `### ${t.exercise} ${n}\n**${t.opening}**`],
  ['### Question 1', (n, t) => `### ${t.question} ${n}`],
  ['**Exercise 1.** words', (n, t) => `**${t.exercise} ${n}.** ${t.opening}`],
  ['**1.** words', (n, t) => `**${n}.** ${t.opening}`],
  ['1. words', (n, t) => `${n}. ${t.opening}`],
];

interface Mark {
  readonly name: string;
  /** What a part begins with, and how far what belongs to it is set in. */
  readonly mark: (letter: string, number: number) => string;
  readonly indent?: string;
}

const MARKS: readonly Mark[] = [
  { name: 'a) …', mark: (a) => `${a}) ` },
  { name: '(a) …', mark: (a) => `(${a}) ` },
  { name: 'a. …', mark: (a) => `${a}. ` },
  { name: '**a)** …', mark: (a) => `**${a})** ` },
  { name: '**(a)** …', mark: (a) => `**(${a})** ` },
  { name: '- a) …', mark: (a) => `- ${a}) `, indent: '  ' },
  { name: '- (a) …', mark: (a) => `- (${a}) `, indent: '  ' },
  { name: '- **a)** …', mark: (a) => `- **${a})** `, indent: '  ' },
  { name: '1. …', mark: (_, n) => `${n}. `, indent: '   ' },
  { name: '#### a) …', mark: (a) => `#### ${a}) ` },
];

interface Told {
  readonly name: string;
  readonly tell: (answer: string, t: Tongue) => string;
  /** Behind the part, on its line. */
  readonly isBehind?: true;
  /** It needs a blank line above it. */
  readonly isApart?: true;
}

const TOLD: readonly Told[] = [
  { name: 'Answer: words', tell: (w, t) => `${t.answer}: ${w}` },
  { name: '- Answer: words', tell: (w, t) => `- ${t.answer}: ${w}` },
  { name: '**Answer:** words', tell: (w, t) => `**${t.answer}:** ${w}` },
  { name: '- **Answer:** words', tell: (w, t) => `- **${t.answer}:** ${w}` },
  { name: '*Answer:* words', tell: (w, t) => `*${t.answer}:* ${w}` },
  { name: '*Answer: words*', tell: (w, t) => `*${t.answer}: ${w}*` },
  { name: '**Solution.** words', tell: (w, t) => `**${t.solution}.** ${w}` },
  { name: '**Answer:** over words', tell: (w, t) => `**${t.answer}:**\n\n${w}`, isApart: true },
  { name: '> **Answer:** words', tell: (w, t) => `> **${t.answer}:** ${w}` },
  { name: '→ words', tell: (w) => `→ ${w}` },
  { name: '<details>', tell: (w, t) => details(t.answer, w), isApart: true },
  { name: '{dropdown}', tell: (w, t) => `:::{dropdown} ${t.answer}\n${w}\n:::` },
  { name: '… Answer: words', tell: (w, t) => ` ${t.answer}: ${w}`, isBehind: true },
  { name: '… **Answer:** words', tell: (w, t) => ` **${t.answer}:** ${w}`, isBehind: true },
  { name: '… *(words)*', tell: (w, t) => ` *(${t.answer}: ${w})*`, isBehind: true },
];

/** What stands between a part and its answer, and between an answer and the next part. */
const BETWEEN: readonly (readonly [name: string, above: string, below: string])[] = [
  ['all apart', '\n\n', '\n\n'],
  ['by parts', '\n', '\n\n'],
  ['line by line', '\n', '\n'],
];

const PLACES = ['in item', 'below'] as const;

function written(
  { mark, indent }: Mark,
  { tell, isBehind }: Told,
  above: string,
  place: string,
  [words, answer, index]: readonly [string, string, number],
  t: Tongue,
): string {
  const part = `${mark('ab'[index]!, index + 1)}${words}`;
  if (isBehind) return part + tell(answer, t);
  const told = tell(answer, t);
  return `${part}${above}${place === 'in item' && indent ? told.replace(/^(?=.)/gm, indent) : told}`;
}

/** Where a form is no other, and Markdown reads it as it is meant. */
function meets(mark: Mark, told: Told, between: string, place: string): boolean {
  if (place === 'below' && (!mark.indent || told.isBehind)) return false;
  if (told.isBehind && between === 'by parts') return false;
  if (told.isApart && between !== 'all apart') return false;
  // Nobody answers in a heading.
  return !(told.isBehind && mark.name.startsWith('#'));
}

export function* turns(tongues?: readonly Tongue[]): Generator<() => FormPage> {
  for (const { t, frame, around } of framed(tongues))
    for (const [exercise, call] of CALLS)
      for (const mode of ['asks', 'tells'] as const)
        for (const mark of MARKS)
          for (const told of TOLD)
            for (const [between, above, below] of BETWEEN)
              for (const place of PLACES)
                if (meets(mark, told, between, place))
                  yield () => {
                    const parts = t.facts.map((f, i) =>
                      written(mark, told, above, place, [f[mode], f.answer, i % 2], t),
                    );
                    const exercises = [0, 1].map(
                      (n) => `${call(n + 1, t)}\n\n${parts.slice(2 * n, 2 * n + 2).join(below)}`,
                    );
                    return {
                      axes: {
                        family: 'turns',
                        language: t.language,
                        frame,
                        exercise,
                        mode,
                        mark: mark.name,
                        told: told.name,
                        between,
                        place,
                      },
                      language: t.language,
                      text: around(exercises.join('\n\n'), t),
                      wanted: t.facts.map((f) => ({ words: f[mode], kind: 'open', answer: f.answer })),
                    };
                  };
}
