/** The host of a URL, for a reader: without `www.`; the URL itself when it has none. */
export function host(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '') || url;
  } catch {
    return url;
  }
}

/** Longer than anybody types from a sheet: a circuit's holds the circuit. */
const LONGEST_ON_PAPER = 80;

/** What stands for an address on paper. */
export const addressOnPaper = (url: string): string => (url.length <= LONGEST_ON_PAPER ? url : host(url));
