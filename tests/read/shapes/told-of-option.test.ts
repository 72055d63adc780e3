/** What is told of an option below its words is told to who chooses it. */
import { type Case, runs } from './case.ts';

const READ = ['single-choice What floats? [ICE (It is light.) | iron (It sinks.)]'];

const FORMS: Readonly<Record<string, (words: string) => string>> = {
  'a point that says so': (words) => `\n  - Feedback: ${words}`,
  'a line that says so': (words) => `\n  **Explanation:** ${words}`,
  'a paragraph that says so': (words) => `\n\n  Feedback: ${words}\n`,
  'the one point below it, a sentence': (words) => `\n  - ${words}`,
};

const CASES: readonly Case[] = [
  ...Object.entries(FORMS).map(([what, write]) => ({
    what,
    page: `What floats?\n\n- [x] ice${write('It is light.')}\n- [ ] iron${write('It sinks.')}`,
    questions: READ,
  })),
  {
    what: 'points below some of them only are a part of these',
    page: 'What floats?\n\n- [x] ice\n  - It is cold.\n- [ ] iron',
    questions: ['single-choice What floats? [ICE IT IS COLD. | iron]'],
  },
];

runs('what is told of an option', CASES);
