/** `cartable convert`: a file of another kind as a lesson in MyST. */
import { Command } from 'commander';
import { type ConvertedLesson, convertLesson, type LessonFile, sourcesAt } from '../build/index.ts';
import { languageFor } from '../lesson/index.ts';
import { diagnosticLines, seenFromHere } from './diagnostics.ts';
import { isFree } from './free-folder.ts';
import { noLesson } from './no-lesson.ts';
import { shown } from './shown.ts';
import type { Terminal } from './terminal.ts';
import { wordsFor } from './words/index.ts';

/** @param done takes the exit code */
export const convertCommand = (terminal: Terminal, done: (code: number) => void): Command =>
  new Command('convert')
    .description(
      'Write a lesson of any kind that is read (Markdown of any dialect, notebook, Word document, question bank) in MyST Markdown, with its media.',
    )
    .argument('<file>', 'the file')
    .argument('<folder>', 'a folder that is empty or not there yet')
    .helpOption('-h, --help', 'print this help')
    .action(async (path: string, folder: string, _options: object, command: Command) => {
      const words = wordsFor(languageFor(terminal.locale));
      const refuse = (why: string): never => command.error(`cartable: ${why}`, { exitCode: 2 });
      if (!(await isFree(folder))) return refuse(words.start.occupied(folder));
      const sources = await sourcesAt(path);
      if (!sources) return command.error(await noLesson(path, terminal), { exitCode: 2 });
      const [file] = sources.lessons;
      if (!file || sources.lessons.length > 1) return refuse(words.convert.none(path));
      const made = await convertLesson(file, folder);
      tell(made, file, terminal);
      done(made.path === undefined ? 1 : 0);
    });

function tell(
  { path, diagnostics, differing }: ConvertedLesson,
  file: LessonFile,
  { out, err, ...terminal }: Terminal,
): void {
  const speech = languageFor(terminal.locale);
  const told = diagnostics.filter(({ severity }) => severity !== 'info');
  for (const one of told.map(seenFromHere(file)))
    err(diagnosticLines(one, { speech, colour: terminal.colour }));
  if (differing.length > 0)
    err(`${[wordsFor(speech).convert.differing, ...differing.map((name) => `  - ${name}`)].join('\n')}\n`);
  if (path !== undefined) out(`${shown(path)}\n`);
}
