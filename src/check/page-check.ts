/** Judges the pages and style sheets of a package: what they load, and whether it is there. */
import type { Archive, ArchivedFile } from '#platform/archive';
import { normalize, placeIn, type Report } from './finding.ts';
import { urlsOfPage, urlsOfStyle, type WrittenUrl } from './page-urls.ts';
import type { Sco } from './scorm-check.ts';
import { destination } from './url.ts';

/** Longer pages are data, not pages. */
const LIMIT = 16 * 1024 * 1024;

/**
 * @param scos those of the manifest: a page of one must not lead to another
 * @param ofPage finds the URLs in a page: by parsing it, unless told otherwise
 */
export async function checkPages(
  archive: Archive,
  scos: readonly Sco[],
  report: Report,
  ofPage: UrlsIn = urlsOfPage,
): Promise<void> {
  const names = new Map(archive.files.map(({ name }) => [normalize(name), name]));
  const exact = new Set(archive.files.map(({ name }) => name));
  const launched = new Map([...scos].reverse().map((sco) => [sco.launch, sco]));
  const having = scosByFile(scos);
  for (const file of archive.files) {
    const urls = await urlsOf(file, ofPage);
    if (typeof urls !== 'string') for (const url of urls) judge(url, file.name);
    else report('scorm-page-unread', placeIn(archive.name, file.name), { name: file.name, why: urls });
  }

  function judge({ url, loads, line, column }: WrittenUrl, page: string): void {
    const place = placeIn(archive.name, page, { line, column });
    const to = destination(url, page);
    if (to.kind === 'outside' && loads) report('scorm-outside-url', place, { url, host: to.host });
    if (to.kind === 'absolute') report('scorm-absolute-url', place, { url });
    if (to.kind !== 'inside') return;
    if (!exact.has(to.path))
      report('scorm-reference-missing', place, { url, similar: names.get(normalize(to.path)) });
    const other = loads ? undefined : launched.get(to.path);
    const own = having.get(page) ?? [];
    if (exact.has(to.path) && other && own.length > 0 && !own.includes(other))
      report('scorm-link-to-sco', place, { url, item: other.item });
  }
}

/** Of a course, a thousand SCOs have thousands of links. */
function scosByFile(scos: readonly Sco[]): ReadonlyMap<string, readonly Sco[]> {
  const all = new Map<string, Sco[]>();
  for (const sco of scos) {
    for (const file of sco.files) {
      const having = all.get(file);
      if (having) having.push(sco);
      else all.set(file, [sco]);
    }
  }
  return all;
}

/** The URLs in a page or style sheet, or why they can't be told. */
async function urlsOf(file: ArchivedFile, ofPage: UrlsIn): Promise<readonly WrittenUrl[] | 'deep' | 'long'> {
  const isPage = PAGE.test(file.name);
  if (!isPage && !STYLE.test(file.name)) return [];
  if (file.bytes > LIMIT) return 'long';
  const bytes = file.text ?? (await file.read(LIMIT));
  if (bytes === undefined) return []; // It doesn't unpack, and the archive's own check says so.
  try {
    if (typeof bytes !== 'string' && !isPage) return urlsOfSheet(bytes);
    const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
    return isPage ? ofPage(text) : urlsOfStyle(text);
  } catch (error) {
    if (error instanceof RangeError) return 'deep'; // The stack is exhausted.
    throw error;
  }
}

/** One of ours goes into each package as the same bytes. */
function urlsOfSheet(bytes: Uint8Array): readonly WrittenUrl[] {
  const urls = OF_SHEETS.get(bytes) ?? urlsOfStyle(new TextDecoder().decode(bytes));
  OF_SHEETS.set(bytes, urls);
  return urls;
}

const OF_SHEETS = new WeakMap<Uint8Array, readonly WrittenUrl[]>();

type UrlsIn = (source: string) => readonly WrittenUrl[];

const PAGE = /\.x?html?$/i;
const STYLE = /\.css$/i;
