/** What the commands that serve a page have in common. */
import { spawn } from 'node:child_process';
import { InvalidArgumentError } from 'commander';
import type { Language } from '../lesson/index.ts';
import { wordsFor } from './words/index.ts';

export function port(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 65_535) throw new InvalidArgumentError('It is a number up to 65535.');
  return number;
}

/** Resolves with the first Ctrl-C (or its kin); a second one finds Node's own way. */
export const interruption = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });

export function refusal(
  { code, message }: NodeJS.ErrnoException,
  { port }: { readonly port?: number },
  speech: Language,
): string {
  const words = wordsFor(speech).preview;
  if (code === 'EADDRINUSE') return words.portTaken(port);
  if (code === 'EACCES') return words.portForbidden(port);
  return words.notServed(code ?? message);
}

export function openInBrowser({ url }: { readonly url: string }): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  const child = spawn(command!, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined); // The address stands in the terminal.
  child.unref();
}
