/** The author's words as a manifest can carry them. */

/** XML 1.0, production 2: what is not a Char. A lone surrogate counts. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** One line, without characters that XML forbids. */
export const oneLine = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    // Space and breaks only: a no-break space is the author's.
    .replace(/[ \t\n\r]+/g, ' ')
    .trim();

export const hasForbidden = (text: string): boolean => text.search(FORBIDDEN) >= 0;

/** At most `limit` characters, cut after a word where there is one in the second half, with an ellipsis. */
export function shortened(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const kept = characters.slice(0, limit - 1);
  const cut = kept.lastIndexOf(' ');
  return `${kept
    .slice(0, cut > limit / 2 ? cut : undefined)
    .join('')
    .replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/** `xsd:language`; what isn't one becomes BCP 47's “undetermined”. */
export const languageTag = (tag: string): string =>
  /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : 'und';
