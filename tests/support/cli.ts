/** Runs the command in this process, and keeps what it said. */
import { run } from '../../src/cli/index.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** With the command's own function: a test that mocks what it needs has loaded it by itself. */
export const saidBy =
  (command: typeof run) =>
  async (args: readonly string[], locale = 'en_GB.UTF-8', { annotates = false } = {}): Promise<Said> => {
    let out = '';
    let err = '';
    const code = await command(args, {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      colour: false,
      isInteractive: false,
      annotates,
      locale,
    });
    return { code, out, err };
  };

export const cartable = saidBy(run);
