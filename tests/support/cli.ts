/** Runs the command in this process, and keeps what it said. */
import { run } from '../../src/cli/index.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const cartable = async (
  args: readonly string[],
  locale = 'en_GB.UTF-8',
  { annotates = false } = {},
): Promise<Said> => {
  let out = '';
  let err = '';
  const code = await run(args, {
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
