/** `cartable join`: a course that several machines built a share of. */
import { Command } from 'commander';
import { join } from '../join/index.ts';
import { languageFor } from '../lesson/index.ts';
import { shown } from './shown.ts';
import type { Terminal } from './terminal.ts';
import { wordsFor } from './words/index.ts';

/** @param done takes the exit code */
export const joinCommand = (terminal: Terminal, done: (code: number) => void): Command =>
  new Command('join')
    .description(
      'Put the shares of a course together that `cartable build --shard` made, with a report and a sheet of the whole.',
    )
    .argument('<folders...>', 'what the shares were built into')
    .option('--out <folder>', 'where the course goes, in a folder of its own', 'dist')
    .helpOption('-h, --help', 'print this help')
    .action(async (folders: readonly string[], { out }: { out: string }, command: Command) => {
      const words = wordsFor(languageFor(terminal.locale)).join;
      const made = await join(folders, out);
      if ('refused' in made) {
        const { why, what } = made.refused;
        const [first = '', second = ''] = why === 'different' ? what : [what.join(', ')];
        command.error(`cartable: ${words.refused[why](first, second)}`, { exitCode: 2 });
        return;
      }
      const delivered = made.lessons.filter(({ report }) => report !== undefined).length;
      const at = shown(made.folder);
      terminal.out(`${at}/report.json\n${at}/index.html\n`);
      terminal.err(`${words.joined(delivered, made.lessons.length)}\n`);
      done(delivered < made.lessons.length ? 1 : 0);
    });
