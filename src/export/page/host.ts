/** The host of a URL, for a reader: without `www.`; the URL itself when it has none. */
export function host(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '') || url;
  } catch {
    return url;
  }
}
