/** What the commands that serve a page have in common. */
import { spawn } from 'node:child_process';
import { type Command, InvalidArgumentError } from 'commander';
import { type Language, languageFor } from '../lesson/index.ts';
import { openStudio } from '../preview/index.ts';
import type { Terminal } from './terminal.ts';
import { wordsFor } from './words/index.ts';

export interface Serving {
  readonly port?: number;
  readonly open?: boolean;
}

/** Serves the studio until Ctrl-C, with a folder or lesson in it where a path is given. */
export async function serveStudio(
  path: string | undefined,
  { port, open }: Serving,
  terminal: Terminal,
  command: Command,
): Promise<void> {
  const speech = languageFor(terminal.locale);
  const interrupted = interruption();
  const studio = await openStudio({
    ...(path !== undefined && { path }),
    ...(port !== undefined && { port }),
  }).catch((error: NodeJS.ErrnoException) => error);
  if (studio instanceof Error)
    return command.error(`cartable: ${refusal(studio, { port }, speech)}`, { exitCode: 2 });
  terminal.out(`${studio.url}\n`);
  terminal.err(`${wordsFor(speech).studio.running}\n`);
  if (open) openInBrowser(studio);
  await interrupted;
  await studio.close();
}

export function port(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 65_535) throw new InvalidArgumentError('It is a number up to 65535.');
  return number;
}

/** Resolves with the first Ctrl-C (or its kin); a second one finds Node's own way. */
const interruption = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });

function refusal(
  { code, message }: NodeJS.ErrnoException,
  { port }: { readonly port: number | undefined },
  speech: Language,
): string {
  const words = wordsFor(speech).studio;
  if (code === 'EADDRINUSE') return words.portTaken(port);
  if (code === 'EACCES') return words.portForbidden(port);
  return words.notServed(code ?? message);
}

function openInBrowser({ url }: { readonly url: string }): void {
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
