/** A picture as a page's source shows it. Pure. */

/** What ends a path in Markdown, or means something else in an address, is escaped; spaces and brackets stand between angles. */
export function pictureOf(path: string): string {
  const address = path.replace(
    /[%#?<>\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return /[\s()]/.test(address) ? `![](<${address}>)` : `![](${address})`;
}
