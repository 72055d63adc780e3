/** `cartable new`: a starter lesson that builds. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { readStarter } from '#platform/kit';
import { languageFor } from '../lesson/index.ts';
import { isFree } from './free-folder.ts';
import { shown } from './shown.ts';
import type { Terminal } from './terminal.ts';
import { wordsFor } from './words/index.ts';

/** @param done takes the exit code */
export const newCommand = (terminal: Terminal, done: (code: number) => void): Command =>
  new Command('new')
    .description('Write a starter lesson with one question of each kind into a new folder.')
    .argument('<folder>', 'a folder that is empty or not there yet')
    .helpOption('-h, --help', 'print this help')
    .action(async (folder: string, _options: object, command: Command) => {
      const speech = languageFor(terminal.locale);
      const words = wordsFor(speech).start;
      if (!(await isFree(folder)))
        return command.error(`cartable: ${words.occupied(folder)}`, { exitCode: 2 });
      const lesson = join(folder, 'lesson.md');
      await mkdir(folder, { recursive: true });
      await writeFile(lesson, await readStarter(speech));
      terminal.out(`${shown(lesson)}\n`);
      terminal.err(`${words.next(folder)}\n`);
      done(0);
    });
