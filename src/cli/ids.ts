/** `cartable ids`: explicit names for a lesson's questions, written into its source. */
import { rename, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { type LessonFile, readAlone, readText, sourcesAt } from '../build/index.ts';
import { type Diagnostic, languageFor, lineCounter } from '../lesson/index.ts';
import { explicitIds, inserted } from '../read/index.ts';
import { diagnosticLines, seenFromHere } from './diagnostics.ts';
import { noLesson } from './no-lesson.ts';
import type { Terminal } from './terminal.ts';
import { wordsFor } from './words/index.ts';

/** @param done takes the exit code */
export const idsCommand = (terminal: Terminal, done: (code: number) => void): Command =>
  new Command('ids')
    .description(
      'Write explicit names for questions into a lesson’s Markdown, so that even a corrected typo keeps learners’ answers.',
    )
    .argument('<lesson>', 'a Markdown file, or a folder of them')
    .option('--dry-run', 'show what would be written, and write nothing')
    .helpOption('-h, --help', 'print this help')
    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass over a course that reads, writes and tells of each lesson in turn
    .action(async (path: string, { dryRun = false }: { dryRun?: boolean }, command: Command) => {
      const sources = await sourcesAt(path);
      if (!sources) return command.error(await noLesson(path, terminal), { exitCode: 2 });
      const speech = languageFor(terminal.locale);
      const words = wordsFor(speech).ids;
      let failed = false;
      function print(diagnostics: readonly Diagnostic[], file: LessonFile): void {
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        for (const one of errors.map(seenFromHere(file))) {
          terminal.err(diagnosticLines(one, { speech, colour: terminal.colour }));
          failed = true;
        }
      }
      if (sources.kind === 'course') print(sources.outline.diagnostics, { file: sources.folder, path: '' });
      for (const file of sources.lessons) {
        const { lesson, diagnostics } = await readAlone(file);
        if (!lesson) print(diagnostics, file);
        // Names are MyST's: the tool that a page of another dialect is written for would print them.
        const isMyst = !diagnostics.some(({ rule }) => rule.startsWith('dialect-'));
        if (!lesson || !isMyst || !/\.(?:md|markdown|qmd|myst)$/i.test(file.path)) continue;
        const read = await readText(file.file);
        if (typeof read === 'string') continue;
        const { text: source } = read;
        const { insertions, unnamed } = explicitIds(source, lesson);
        if (!dryRun && insertions.length > 0) await replace(file.file, inserted(source, insertions));
        const lineAt = lineCounter(source);
        for (const { offset, text } of dryRun ? insertions : [])
          terminal.out(`${file.path}:${lineAt(offset)}: ${text.trim()}\n`);
        for (const { place, name } of unnamed) {
          terminal.err(`${file.path}:${place.line}:${place.column} ${words.unnamed} ${name}\n`);
        }
        terminal.err(
          `${file.path}: ${words[dryRun ? 'wouldGet' : 'got'](insertions.length, lesson.questions.length)}\n`,
        );
      }
      done(failed ? 1 : 0);
    });

/** Aside first, then in its place: a lesson is never half written. */
async function replace(path: string, text: string): Promise<void> {
  const aside = `${path}.cartable-new`;
  await writeFile(aside, text);
  await rename(aside, path);
}
