import { sep } from 'node:path';

/** A path as the terminal shows it: with `/` between folders on every system, all of which take it. */
export const shown = (path: string): string => path.split(sep).join('/');
