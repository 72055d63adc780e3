/** The page's content-security policy: nothing leaves the package but a player the learner asks for. */

export interface Needs {
  /** KaTeX places its boxes with style attributes. */
  readonly math: boolean;
  /** It speaks with an LMS by HTTP: where that is, only its launch says. */
  readonly connects?: boolean;
  /** Origins whose players the page may frame. */
  readonly frames: readonly string[];
}

export const contentSecurityPolicy = ({ math, connects, frames }: Needs): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ...(math ? ["style-src-attr 'unsafe-inline'"] : []),
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    ...(connects ? ['connect-src http: https:'] : []),
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
