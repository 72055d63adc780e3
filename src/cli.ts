/** The command `cartable`. */
import { run } from './cli/index.ts';

// `cartable inspect … | head` closes the pipe when it has read enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Nothing is left to do, nor to be written: to take the heap apart page by page takes longer than to let go of it.
process.once('beforeExit', () => process.exit());

const isDumb = process.env.TERM === 'dumb';

// Without a top-level await: lib/ has it as CommonJS, of which V8 keeps its code from start to start (start.ts).
void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour: process.stderr.isTTY === true && !process.env.NO_COLOR && !isDumb,
  isInteractive: process.stderr.isTTY === true && !isDumb,
  annotates: process.env.GITHUB_ACTIONS === 'true',
  // Windows sets none of the three: there the system's own language holds.
  locale:
    process.env.LC_ALL ||
    process.env.LC_MESSAGES ||
    process.env.LANG ||
    Intl.DateTimeFormat().resolvedOptions().locale,
}).then((code) => {
  process.exitCode = code;
});
