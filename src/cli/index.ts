/** The command line: what was asked, said back when it can't be understood. */
import { Command, CommanderError } from 'commander';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

export type { Terminal } from './terminal.ts';

/** A command line that can't be understood. */
const WRONG_COMMAND_LINE = 2;
/** A fault of Cartable's, or of what it runs on. */
const UNFORESEEN = 3;

/** Each loaded when it is asked for, with all that it needs. */
const COMMANDS = {
  new: async () => (await import('./new.ts')).newCommand,
  inspect: async () => (await import('./inspect.ts')).inspectCommand,
  build: async () => (await import('./build.ts')).buildCommand,
  preview: async () => (await import('./preview.ts')).previewCommand,
  studio: async () => (await import('./studio.ts')).studioCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  convert: async () => (await import('./convert.ts')).convertCommand,
  join: async () => (await import('./join.ts')).joinCommand,
  ids: async () => (await import('./ids.ts')).idsCommand,
} as const;

type Name = keyof typeof COMMANDS;

/** The command that is asked for; all of them for the help, and to find what a mistyped one meant. */
function namesFor(args: readonly string[]): readonly Name[] {
  const names = Object.keys(COMMANDS) as Name[];
  if (args[0] === '--version') return [];
  const named = names.filter((name) => name === args[0]);
  return named.length > 0 ? named : names;
}

/**
 * Runs the command.
 *
 * @param args what follows `cartable`
 * @returns the exit code: 0 done, 1 a lesson failed (or has a warning under `--strict`), 2 wrong command line,
 *   3 something nobody foresaw, told in a sentence; thrown where `CARTABLE_DEBUG` is set
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const program = new Command('cartable')
    .description(
      'Packs a MyST/Markdown lesson for the LMS: a SCORM package of the lesson, a Moodle quiz of its questions.',
    )
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: (text, write) => write(text.replace(/^error: /, 'cartable: ')),
    });
  function done(result: number): void {
    code = result;
  }
  for (const name of namesFor(args)) {
    const command = await COMMANDS[name]();
    program.addCommand(command(terminal, done).copyInheritedSettings(program));
  }
  program.addHelpText('after', '\nExample:\n  npx cartable build lessons/my-lesson.md --out dist');

  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_COMMAND_LINE;
    if (process.env.CARTABLE_DEBUG) throw error;
    (await import('./unforeseen.ts')).unforeseen(error, terminal);
    return UNFORESEEN;
  }
}
