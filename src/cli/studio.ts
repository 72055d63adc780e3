/** `cartable studio`. */
import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { noLesson } from './no-lesson.ts';
import { port, type Serving, serveStudio } from './serving.ts';
import type { Terminal } from './terminal.ts';

/** @param done takes the exit code */
export const studioCommand = (terminal: Terminal, done: (code: number) => void): Command =>
  new Command('studio')
    .description(
      'Open the studio in the browser: write a lesson, see it as pupils will, and take its packages away.',
    )
    .argument('[folder]', 'a folder of lessons, or a lesson’s file, that is open in it and saved to')
    .option('--port <number>', 'where to serve it (by default 2278, or any port that is free)', port)
    .option('--no-open', 'print its address only')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nOnly this machine can reach it, and nothing leaves it. Ctrl-C ends it.')
    .action(async (path: string | undefined, options: Serving, command: Command) => {
      if (path !== undefined && !(await stat(path).catch(() => undefined)))
        return command.error(await noLesson(path, terminal), { exitCode: 2 });
      await serveStudio(path, options, terminal, command);
      done(0);
    });
