/** Where a user's programs keep what can be made again. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** As the system has it: `XDG_CACHE_HOME` overrules on all. Nothing may depend on what lies there. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const usual = process.platform === 'darwin' ? join(homedir(), 'Library/Caches') : join(homedir(), '.cache');
  const folder = process.platform === 'win32' ? LOCALAPPDATA : undefined;
  return join(XDG_CACHE_HOME || folder || usual, 'cartable');
}
