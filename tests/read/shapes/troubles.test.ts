/** What goes wrong and what helps, as manuals tell it. */
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

const TROUBLE: readonly Case[] = [
  {
    what: 'what goes wrong, and what helps, is no question',
    page: lines(
      ...['## Troubleshooting', '', '### Problem: It is cold', '', '**Solution:** Heat it.', ''],
      ...['### Issue: Nothing starts?', '', '**Solution:** Turn it on.', ''],
      ...['**Error:** It is hot.', '', '**Solution:** Cool it.'],
    ),
    questions: [],
  },
];

runs('troubles', TROUBLE);
