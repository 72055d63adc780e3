/** `cartable preview`: the studio, with a lesson that lies on the disk. */
import { Command } from 'commander';
import { sourcesAt } from '../build/index.ts';
import { languageFor } from '../lesson/index.ts';
import { noLesson } from './no-lesson.ts';
import { port, type Serving, serveStudio } from './serving.ts';
import type { Terminal } from './terminal.ts';
import { wordsFor } from './words/index.ts';

/** @param done takes the exit code */
export const previewCommand = (terminal: Terminal, done: (code: number) => void): Command =>
  new Command('preview')
    .description(
      'Show a lesson or course as pupils see it, in a small LMS on this machine, with what the LMS stores; it follows every change.',
    )
    .argument('<lesson>', 'a lesson’s file, or a folder that makes a course')
    .option('--port <number>', 'where to serve it (by default 2278, or any port that is free)', port)
    .option('--open', 'open it in the browser')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nOnly this machine can reach it. Ctrl-C ends it.')
    .action(async (path: string, options: Serving, command: Command) => {
      const sources = await sourcesAt(path);
      if (!sources) return command.error(await noLesson(path, terminal), { exitCode: 2 });
      const speech = languageFor(terminal.locale);
      if (sources.lessons.length === 0)
        return command.error(`cartable: ${wordsFor(speech).noLesson.none(path)}`, { exitCode: 2 });
      await serveStudio(path, options, terminal, command);
      done(0);
    });
