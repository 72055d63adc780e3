/** An error that nobody foresaw, in one sentence. */
import { languageFor } from '../lesson/index.ts';
import type { Terminal } from './terminal.ts';
import { wordsFor } from './words/index.ts';

export function unforeseen(error: unknown, { err, locale }: Terminal): void {
  err(`cartable: ${wordsFor(languageFor(locale)).unforeseen(firstLine(error))}\n`);
}

/** A library's message may go on for pages, with the source it stumbled over. */
const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .split('\n')[0]!
    .slice(0, 300);
