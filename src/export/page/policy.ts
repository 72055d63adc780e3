/** The page's content-security policy: nothing leaves the package but a player the learner asks for. */

export interface Needs {
  /** KaTeX places its boxes with style attributes. */
  readonly math: boolean;
  /** Origins whose players the page may frame. */
  readonly frames: readonly string[];
}

export const contentSecurityPolicy = ({ math, frames }: Needs): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ...(math ? ["style-src-attr 'unsafe-inline'"] : []),
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
