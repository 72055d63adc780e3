import type { Kit } from '../../export/index.ts';
import { digestBase64 } from '../../lesson/index.ts';

/** The sheet's script, if the kit has it; what would end its element it doesn't hold. */
export const scriptOf = ({ files }: Kit): string | undefined =>
  files['sheet.js'] && new TextDecoder().decode(files['sheet.js']).trim();

/** What the sheet says to the browser: it fetches nothing, and runs its own script alone, known by its hash. */
export const policyFor = (script: string | undefined): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(script === undefined ? [] : [`script-src 'sha256-${digestBase64(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
