/** Judges the pages and style sheets of a package: what they load, and whether it is there. */
import type { Diagnostic } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import type { Archive, ArchivedFile } from './archive.ts';
import { folded, placeIn } from './finding.ts';
import { urlsOfPage, urlsOfStyle, type WrittenUrl } from './page-urls.ts';
import type { Sco } from './scorm-check.ts';
import { destination } from './url.ts';

/** Longer pages are data, not pages. */
const LIMIT = 16 * 1024 * 1024;

/** @param scos those of the manifest: a page of one must not lead to another */
export const checkPages = async (archive: Archive, scos: readonly Sco[]): Promise<readonly Diagnostic[]> => {
  const names = new Map(archive.files.map(({ name }) => [folded(name), name]));
  const exact = new Set(archive.files.map(({ name }) => name));
  const found: Diagnostic[] = [];
  for (const file of archive.files) {
    const urls = await urlsOf(file);
    if (typeof urls === 'string') {
      found.push(
        diagnose('scorm-page-unread', placeIn(archive.name, file.name), { name: file.name, why: urls }),
      );
    } else found.push(...urls.flatMap((url) => judge(url, file.name)));
  }
  return found;

  function judge({ url, loads, line, column }: WrittenUrl, page: string): readonly Diagnostic[] {
    const at = placeIn(archive.name, page, { line, column });
    const to = destination(url, page);
    switch (to.kind) {
      case 'none':
        return [];
      case 'outside':
        return loads ? [diagnose('scorm-outside-url', at, { url, host: to.host })] : [];
      case 'absolute':
        return [diagnose('scorm-absolute-url', at, { url })];
      case 'inside':
        return exact.has(to.path)
          ? toAnotherSco(to.path)
          : [diagnose('scorm-reference-missing', at, { url, similar: names.get(folded(to.path)) })];
    }

    function toAnotherSco(path: string): readonly Diagnostic[] {
      const other = loads ? undefined : scos.find(({ launch }) => launch === path);
      const own = scos.filter(({ files }) => files.has(page));
      return other && own.length > 0 && !own.includes(other)
        ? [diagnose('scorm-link-to-sco', at, { url, item: other.item })]
        : [];
    }
  }
};

/** The URLs in a page or style sheet, or why they can't be told. */
const urlsOf = async (file: ArchivedFile): Promise<readonly WrittenUrl[] | 'deep' | 'long'> => {
  const reader = READERS.find(({ name }) => name.test(file.name));
  if (!reader) return [];
  if (file.bytes > LIMIT) return 'long';
  const bytes = await file.read(LIMIT);
  if (!bytes) return []; // It doesn't unpack, and the archive's own check says so.
  try {
    return reader.urls(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof RangeError) return 'deep'; // The stack is exhausted.
    throw error;
  }
};

const READERS: readonly {
  readonly name: RegExp;
  readonly urls: (source: string) => readonly WrittenUrl[];
}[] = [
  { name: /\.x?html?$/i, urls: urlsOfPage },
  { name: /\.css$/i, urls: (source) => urlsOfStyle(source) },
];
