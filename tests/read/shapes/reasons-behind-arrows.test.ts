/** Options that an arrow leads to a sign from, and to the reason. */
import { type Case, runs } from './case.ts';

const OFFERED = [
  ['ice', '✅ Right. It is light.'],
  ['iron', '❌ It is heavy.'],
  ['lead', '❌ So is it.'],
] as const;
const QUESTION = `single-choice What floats? [${OFFERED.map(([one, told], i) => `${i === 0 ? one.toUpperCase() : one} (${told.slice(2)})`).join(' | ')}]`;

const CASES: readonly Case[] = ['→', '->', '–'].flatMap((arrow): readonly Case[] =>
  [
    ['plain', (one: string) => one],
    ['in bold', (one: string) => `**${one}**`],
  ].map(([what, write]) => ({
    what: `${what as string}, behind ${arrow}`,
    page: `**What floats?**\n\n${OFFERED.map(([one, told], i) => `${i + 1}. ${(write as (one: string) => string)(one)} ${arrow} ${told}`).join('\n')}`,
    questions: [QUESTION],
  })),
);

runs('reasons behind arrows', CASES);
