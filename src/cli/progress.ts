/** One line that says on a terminal how far long work is, written over itself and gone when the work is done. */
import type { Terminal } from './terminal.ts';

/** Work that is done sooner needs no line. */
const PATIENCE = 1000;
const BETWEEN = 100;
/** To the line's start, and what stands there away. */
const CLEAR = '\r\u001b[K';

interface ProgressLine {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

/** @param now milliseconds */
export function progressLine({ err, isInteractive }: Terminal, now: () => number = Date.now): ProgressLine {
  let next = now() + PATIENCE;
  let isShown = false;
  return {
    show(text) {
      if (!isInteractive || now() < next) return;
      next = now() + BETWEEN;
      isShown = true;
      err(`${CLEAR}${text}`);
    },
    clear() {
      if (isShown) err(CLEAR);
      isShown = false;
    },
  };
}
