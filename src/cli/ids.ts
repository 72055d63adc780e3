/** `cartable ids`: explicit names for a lesson's questions, written into its source. */
import { rename, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { readAlone, readText, sourcesAt } from '../build/index.ts';
import { type Language, type Lesson, languageFor } from '../lesson/index.ts';
import { explicitIds, type Insertion, inserted } from '../read/index.ts';
import { noLesson } from './no-lesson.ts';
import type { Terminal } from './terminal.ts';

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
      let failed = false;
      for (const file of sources.lessons) {
        const { lesson } = await readAlone(file);
        failed ||= lesson === undefined;
        if (!lesson || !/\.(?:md|markdown|qmd|myst)$/i.test(file.path)) continue;
        const read = await readText(file.file);
        if (typeof read === 'string') continue;
        const { text: source } = read;
        const { insertions, unnamed } = explicitIds(source, lesson);
        if (!dryRun && insertions.length > 0) await replace(file.file, inserted(source, insertions));
        for (const one of dryRun ? insertions : []) terminal.out(`${shown(file.path, source, one)}\n`);
        for (const { place, name } of unnamed) {
          terminal.err(`${file.path}:${place.line}:${place.column} ${UNNAMED[speech]} ${name}\n`);
        }
        terminal.err(`${file.path}: ${SAID[speech](insertions.length, dryRun, lesson)}\n`);
      }
      done(failed ? 1 : 0);
    });

/** Aside first, then in its place: a lesson is never half written. */
const replace = async (path: string, text: string): Promise<void> => {
  const aside = `${path}.cartable-new`;
  await writeFile(aside, text);
  await rename(aside, path);
};

const shown = (path: string, source: string, { offset, text }: Insertion): string =>
  `${path}:${source.slice(0, offset).split('\n').length}: ${text.trim()}`;

const UNNAMED: Readonly<Record<Language, string>> = {
  en: 'nothing here can be named:',
  fr: 'rien ici ne peut recevoir de nom :',
  de: 'nichts hier kann einen Namen erhalten:',
  es: 'nada aquí puede recibir un nombre:',
  it: 'nulla qui può ricevere un nome:',
};

const SAID: Readonly<Record<Language, (count: number, dryRun: boolean, lesson: Lesson) => string>> = {
  en: (count, dryRun, { questions }) =>
    `${count} of ${questions.length} questions ${dryRun ? 'would get' : 'got'} a name`,
  fr: (count, dryRun, { questions }) =>
    `${count} question${count > 1 ? 's' : ''} sur ${questions.length} ${dryRun ? 'recevrai(en)t' : 'nommée(s)'}${dryRun ? ' un nom' : ''}`,
  de: (count, dryRun, { questions }) =>
    `${count} von ${questions.length} Fragen ${dryRun ? 'würden einen Namen erhalten' : 'mit neuem Namen'}`,
  es: (count, dryRun, { questions }) =>
    `${count} de ${questions.length} preguntas ${dryRun ? 'recibirían un nombre' : 'con nombre nuevo'}`,
  it: (count, dryRun, { questions }) =>
    `${count} domande su ${questions.length} ${dryRun ? 'riceverebbero un nome' : 'con un nuovo nome'}`,
};
