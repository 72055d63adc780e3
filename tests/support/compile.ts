/** Tests that look at a whole package need the compiled kit: compile it once, as `npm ci` would. */
import { execFileSync } from 'node:child_process';

export const setup = (): void => {
  execFileSync(process.execPath, ['scripts/compile.mjs'], { stdio: 'inherit' });
};
