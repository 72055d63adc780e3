/** Where a user's programs keep what can be made again. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** As the system has it, unless `CARTABLE_CACHE` names another. Nothing may depend on what lies there. */
export function cacheFolder(): string {
  const { CARTABLE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const usual = process.platform === 'darwin' ? join(homedir(), 'Library/Caches') : join(homedir(), '.cache');
  const folder = process.platform === 'win32' ? LOCALAPPDATA : undefined;
  return CARTABLE_CACHE || join(XDG_CACHE_HOME || folder || usual, 'cartable');
}
