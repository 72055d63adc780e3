/** `cartable preview`. */
import { Command } from 'commander';
import type { Built } from '../build/index.ts';
import { sourcesAt } from '../build/index.ts';
import { type Language, languageFor } from '../lesson/index.ts';
import { openPreview } from '../preview/index.ts';
import { counted, diagnosticLines, seenFromHere } from './diagnostics.ts';
import { noLesson } from './no-lesson.ts';
import { interruption, openInBrowser, port, refusal } from './serving.ts';
import type { Terminal } from './terminal.ts';
import { wordsFor } from './words/index.ts';

interface Options {
  readonly port?: number;
  readonly open?: boolean;
}

/** @param done takes the exit code */
export const previewCommand = (terminal: Terminal, done: (code: number) => void): Command =>
  new Command('preview')
    .description(
      'Play the SCORM package of a lesson or course in a small LMS on this machine, with what the LMS stores beside it, and build it anew whenever it changes.',
    )
    .argument('<lesson>', 'a lesson’s file, or a folder that makes a course')
    .option('--port <number>', 'where to serve it (by default, any port that is free)', port)
    .option('--open', 'open it in the browser')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nOnly this machine can reach it. Ctrl-C ends it and removes what it wrote.')
    .action(async (path: string, options: Options, command: Command) => {
      const speech = languageFor(terminal.locale);
      const sources = await sourcesAt(path);
      if (!sources) return command.error(await noLesson(path, terminal), { exitCode: 2 });
      if (sources.lessons.length === 0)
        return command.error(`cartable: ${wordsFor(speech).noLesson.none(path)}`, { exitCode: 2 });
      const interrupted = interruption();
      let first = true;
      const preview = await openPreview({
        path,
        speech,
        ...(options.port !== undefined && { port: options.port }),
        onBuilt: (built) => {
          printBuilt(built, first, speech, terminal);
          first = false;
        },
      }).catch((error: NodeJS.ErrnoException) => error);
      if (preview instanceof Error)
        return command.error(`cartable: ${refusal(preview, options, speech)}`, { exitCode: 2 });
      terminal.out(`${preview.url}\n`);
      terminal.err(`${wordsFor(speech).preview.running}\n`);
      if (options.open) openInBrowser(preview);
      await interrupted;
      await preview.close();
      done(0);
    });

/** After the first build, a line for each: whether it is served now, and what is amiss. */
function printBuilt(built: Built, first: boolean, speech: Language, terminal: Terminal): void {
  const words = wordsFor(speech);
  for (const one of built.diagnostics) {
    if (one.severity === 'info' || one.guess) continue;
    terminal.err(diagnosticLines(seenFromHere(one, built.source), { speech, colour: terminal.colour }));
  }
  const counts = counted(
    built.diagnostics.filter(({ severity }) => severity !== 'info'),
    speech,
  );
  const what = built.delivery ? (first ? 'built' : 'rebuilt') : 'failed';
  terminal.err(`${words.preview[what]}${counts ? `${words.colon}${counts}` : ''}\n`);
}
