/** `cartable new`: a starter lesson that builds. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadStarter } from '../build/index.ts';
import { type Language, languageFor } from '../lesson/index.ts';
import type { Terminal } from './terminal.ts';

/** @param done takes the exit code */
export const newCommand = (terminal: Terminal, done: (code: number) => void): Command =>
  new Command('new')
    .description('Write a starter lesson with one question of each kind into a new folder.')
    .argument('<folder>', 'a folder that is empty or not there yet')
    .helpOption('-h, --help', 'print this help')
    .action(async (folder: string, _options: object, command: Command) => {
      const there = await readdir(folder).catch(({ code }: NodeJS.ErrnoException) =>
        code === 'ENOENT' ? [] : undefined,
      );
      if (there === undefined || there.length > 0) {
        return command.error(
          `cartable: “${folder}” isn’t an empty folder: choose another, so that nothing is overwritten`,
          {
            exitCode: 2,
          },
        );
      }
      const speech = languageFor(terminal.locale);
      const lesson = join(folder, 'lesson.md');
      await mkdir(folder, { recursive: true });
      await writeFile(lesson, await loadStarter(speech));
      terminal.out(`${lesson}\n`);
      terminal.err(NEXT[speech](folder));
      done(0);
    });

const NEXT: Readonly<Record<Language, (folder: string) => string>> = {
  en: (folder) => `Write your lesson, then: cartable build ${folder}\n`,
  fr: (folder) => `Écrivez votre leçon, puis : cartable build ${folder}\n`,
  de: (folder) => `Schreiben Sie Ihre Lektion, dann: cartable build ${folder}\n`,
  es: (folder) => `Escriba su lección, luego: cartable build ${folder}\n`,
  it: (folder) => `Scrivete la vostra lezione, poi: cartable build ${folder}\n`,
};
