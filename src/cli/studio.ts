/** `cartable studio`. */
import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { languageFor } from '../lesson/index.ts';
import { openStudio } from '../preview/index.ts';
import { noLesson } from './no-lesson.ts';
import { interruption, openInBrowser, port, refusal } from './serving.ts';
import type { Terminal } from './terminal.ts';
import { wordsFor } from './words/index.ts';

interface Options {
  readonly port?: number;
  readonly open: boolean;
}

/** @param done takes the exit code */
export const studioCommand = (terminal: Terminal, done: (code: number) => void): Command =>
  new Command('studio')
    .description(
      'Open the studio in the browser: write a lesson, see it as pupils will, and take its packages away.',
    )
    .argument('[folder]', 'a folder of lessons, or a lesson’s file, that is open in it and saved to')
    .option('--port <number>', 'where to serve it (by default, any port that is free)', port)
    .option('--no-open', 'print its address only')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nOnly this machine can reach it, and nothing leaves it. Ctrl-C ends it.')
    .action(async (path: string | undefined, options: Options, command: Command) => {
      const speech = languageFor(terminal.locale);
      if (path !== undefined && !(await stat(path).catch(() => undefined)))
        return command.error(await noLesson(path, terminal), { exitCode: 2 });
      const interrupted = interruption();
      const studio = await openStudio({
        ...(path !== undefined && { path }),
        ...(options.port !== undefined && { port: options.port }),
      }).catch((error: NodeJS.ErrnoException) => error);
      if (studio instanceof Error)
        return command.error(`cartable: ${refusal(studio, options, speech)}`, { exitCode: 2 });
      terminal.out(`${studio.url}\n`);
      terminal.err(`${wordsFor(speech).studio.running}\n`);
      if (options.open) openInBrowser(studio);
      await interrupted;
      await studio.close();
      done(0);
    });
