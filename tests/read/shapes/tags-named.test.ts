/** Tags that are what is spoken of. */
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

const TAGS: readonly Case[] = [
  {
    what: 'options that are tags, and are no HTML',
    page: lines(
      ...['Which element holds styles?', '', '- A. <style>', '- B. <css>', '- C. <h1>', '', 'Answer: A', ''],
      ...['Which is largest?', '', 'A) <h1>', 'B) <large>', '', 'Answer: <h1>'],
    ),
    questions: [
      'single-choice Which element holds styles? [&#X3C;STYLE> | &#x3C;css> | &#x3C;h1>]',
      'single-choice Which is largest? [&#X3C;H1> | &#x3C;large>]',
    ],
  },
];

runs('tags', TAGS);
