/** How options are offered, and how their key is told. */
import { details } from './answers.ts';
import type { Fact, Tongue } from './facts.ts';

export interface Offer {
  readonly name: string;
  readonly offer: (options: readonly string[]) => string;
  /** Letters name them. */
  readonly letters?: true;
}

const LETTERS = 'abcd';
const letter = (i: number): string => LETTERS[i]!;
const lined =
  (of: (option: string, i: number) => string, between = '\n') =>
  (options: readonly string[]): string =>
    options.map(of).join(between);

export const OFFERS: readonly Offer[] = [
  { name: 'a) …', letters: true, offer: lined((one, i) => `${letter(i)}) ${one}`, '  \n') },
  {
    name: 'A. … apart',
    letters: true,
    offer: lined((one, i) => `${letter(i).toUpperCase()}. ${one}`, '\n\n'),
  },
  { name: '- a) …', letters: true, offer: lined((one, i) => `- ${letter(i)}) ${one}`) },
  { name: '- A. …', letters: true, offer: lined((one, i) => `- ${letter(i).toUpperCase()}. ${one}`) },
  { name: '- **A)** …', letters: true, offer: lined((one, i) => `- **${letter(i).toUpperCase()})** ${one}`) },
  { name: '* (a) …', letters: true, offer: lined((one, i) => `* (${letter(i)}) ${one}`) },
  { name: 'a. … by lines', letters: true, offer: lined((one, i) => `${letter(i)}. ${one}`) },
  {
    name: '(A) … <br>',
    letters: true,
    offer: lined((one, i) => `(${letter(i).toUpperCase()}) ${one}`, '<br>\n'),
  },
  { name: 'a) … b) … in line', letters: true, offer: lined((one, i) => `${letter(i)}) ${one}`, '   ') },
  {
    name: '| A | … |',
    letters: true,
    offer: (options) =>
      `| | |\n|---|---|\n${lined((one, i) => `| ${letter(i).toUpperCase()} | ${one} |`)(options)}`,
  },
  {
    name: '**A)** … apart',
    letters: true,
    offer: lined((one, i) => `**${letter(i).toUpperCase()})** ${one}`, '\n\n'),
  },
  { name: '**a.** … apart', letters: true, offer: lined((one, i) => `**${letter(i)}.** ${one}`, '\n\n') },
  { name: '- …', offer: lined((one) => `- ${one}`) },
  { name: '- [ ] a) …', letters: true, offer: lined((one, i) => `- [ ] ${letter(i)}) ${one}`) },
  { name: '1. …', offer: lined((one, i) => `${i + 1}. ${one}`) },
];

export interface Key {
  readonly name: string;
  /** Lines below the options. */
  readonly below?: (fact: Fact, tongue: Tongue, number: number) => string;
  /** What marks the right option. */
  readonly mark?: (option: string, tongue: Tongue) => string;
  /** It names a letter. */
  readonly letters?: true;
}

const small = ({ right }: Fact): string => letter(right);
const large = ({ right }: Fact): string => letter(right).toUpperCase();
const own = ({ options, right }: Fact): string => options[right]!;

export const KEYS: readonly Key[] = [
  { name: 'Answer: b', letters: true, below: (f, t) => `${t.answer}: ${small(f)}` },
  { name: '**Answer: B**', letters: true, below: (f, t) => `**${t.answer}: ${large(f)}**` },
  { name: '**Answer:** b) words', letters: true, below: (f, t) => `**${t.answer}:** ${small(f)}) ${own(f)}` },
  { name: '**Correct answer:** B', letters: true, below: (f, t) => `**${t.correctAnswer}:** ${large(f)}` },
  { name: '*Correct answer: b*', letters: true, below: (f, t) => `*${t.correctAnswer}: ${small(f)}*` },
  { name: 'Answer: (b)', letters: true, below: (f, t) => `${t.answer}: (${small(f)})` },
  {
    name: '✅ Correct answer: B. words',
    letters: true,
    below: (f, t) => `✅ ${t.correctAnswer}: **${large(f)}. ${own(f)}**`,
  },
  { name: '**Answer:** words', below: (f, t) => `**${t.answer}:** ${own(f)}` },
  {
    name: '**B**, explained',
    letters: true,
    below: (f, t) => `**${t.answer}: ${large(f)}**\n\n**${t.explanation}:** ${f.why}`,
  },
  {
    name: 'Answer: b, explained behind',
    letters: true,
    below: (f, t) => `${t.answer}: ${small(f)}. ${f.why}`,
  },
  { name: '<details> b', letters: true, below: (f, t) => details(t.answer, small(f)) },
  {
    name: '<details> **B.** words, explained',
    letters: true,
    below: (f, t) => details(t.answer, `**${large(f)}. ${own(f)}**\n\n${f.why}`),
  },
  {
    name: '<details> B: explained',
    letters: true,
    below: (f, t) => details(t.solution, `${large(f)}: ${f.why}`),
  },
  { name: '??? success b', letters: true, below: (f, t) => `??? success "${t.answer}"\n    ${small(f)}` },
  { name: '> Answer: B', letters: true, below: (f, t) => `> **${t.answer}: ${large(f)}**` },
  { name: '#### Answer / B', letters: true, below: (f, t) => `#### ${t.answer}\n\n${large(f)}` },
  { name: '- Answer: B', letters: true, below: (f, t) => `- **${t.answer}:** ${large(f)}` },
  { name: '**bold**', mark: (one) => `**${one}**` },
  { name: '✓ behind', mark: (one) => `${one} ✓` },
  { name: '✅ behind', mark: (one) => `${one} ✅` },
  { name: '(correct) behind', mark: (one, t) => `${one} (${CORRECT[t.language]})` },
  { name: '← correct behind', mark: (one, t) => `${one} ← ${CORRECT[t.language]}` },
  { name: '[x]', mark: (one) => one },
];

const CORRECT: Readonly<Record<string, string>> = {
  en: 'correct',
  fr: 'correct',
  de: 'richtig',
  es: 'correcta',
  it: 'corretta',
  pt: 'correta',
  nl: 'juist',
};

export const KEY_LISTS: readonly {
  readonly name: string;
  readonly tell: (facts: readonly Fact[], t: Tongue) => string;
}[] = [
  {
    name: '## Answers / 1. b',
    tell: (facts, t) => `## ${t.answers}\n\n${facts.map((f, i) => `${i + 1}. ${small(f)}`).join('\n')}`,
  },
  {
    name: '## Answers / 1. B) words',
    tell: (facts, t) =>
      `## ${t.answers}\n\n${facts.map((f, i) => `${i + 1}. ${large(f)}) ${own(f)}`).join('\n')}`,
  },
  {
    name: '**Answers:** 1-b, 2-c',
    tell: (facts, t) => `**${t.answers}:** ${facts.map((f, i) => `${i + 1}-${small(f)}`).join(', ')}`,
  },
  {
    name: 'Answers: 1. B 2. C',
    tell: (facts, t) => `${t.answers}: ${facts.map((f, i) => `${i + 1}. ${large(f)}`).join(' ')}`,
  },
  {
    name: '<details> 1: B',
    tell: (facts, t) => details(t.answers, facts.map((f, i) => `${i + 1}: ${large(f)}`).join('  \n')),
  },
  {
    name: '## Solutions / **Question 1:** B',
    tell: (facts, t) =>
      `## ${t.solutions}\n\n${facts.map((f, i) => `**${t.question} ${i + 1}:** ${large(f)}`).join('\n\n')}`,
  },
  {
    name: '## Answers / table',
    tell: (facts, t) =>
      `## ${t.answers}\n\n| ${t.question} | ${t.answer} |\n|---|---|\n${facts.map((f, i) => `| ${i + 1} | ${large(f)} |`).join('\n')}`,
  },
  {
    name: '## Answers / 1. B – why',
    tell: (facts, t) =>
      `## ${t.answers}\n\n${facts.map((f, i) => `${i + 1}. **${large(f)}** – ${f.why}`).join('\n')}`,
  },
];
