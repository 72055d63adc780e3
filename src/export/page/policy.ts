/** The page's content-security policy: nothing leaves the package but a player the learner asks for. */

export interface Needs {
  /** KaTeX places its boxes with style attributes. */
  readonly math: boolean;
  /** It speaks with an LMS by HTTP: where that is, only its launch says. */
  readonly connects?: boolean;
  /** Origins whose players the page may frame. */
  readonly frames: readonly string[];
}

/** The same of a page that is one file: it runs its own program alone, known by its hash. */
export const policyWithin = ({ frames }: Needs, scriptHash: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'media-src data: blob:',
    'font-src data:',
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

export const contentSecurityPolicy = ({ math, connects, frames }: Needs, isWeb = false): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ...(math ? ["style-src-attr 'unsafe-inline'"] : []),
    "img-src 'self' data:",
    // Captions that a page of the disk holds itself.
    `media-src 'self'${isWeb ? ' data:' : ''}`,
    "font-src 'self'",
    ...(connects ? ['connect-src http: https:'] : []),
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
