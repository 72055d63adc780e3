/** Judges the pages and style sheets of a package: what they load, and whether it is there. */
import { type Diagnostic, diagnose } from '../lesson/index.ts';
import type { Archive, ArchivedFile } from './archive.ts';
import { folded, placeIn } from './finding.ts';
import * as rules from './page-rules.ts';
import { urlsOfPage, urlsOfStyle, type WrittenUrl } from './page-urls.ts';
import { destination } from './url.ts';

/** Longer pages are data, not pages. */
const LIMIT = 16 * 1024 * 1024;

export const checkPages = async (archive: Archive): Promise<readonly Diagnostic[]> => {
  const names = new Map(archive.files.map(({ name }) => [folded(name), name]));
  const exact = new Set(archive.files.map(({ name }) => name));
  const found: Diagnostic[] = [];
  for (const file of archive.files) {
    for (const url of await urlsOf(file)) {
      found.push(...judge(url, file.name));
    }
  }
  return found;

  function judge({ url, loads, line, column }: WrittenUrl, page: string): readonly Diagnostic[] {
    const at = placeIn(archive.name, page, { line, column });
    const to = destination(url, page);
    switch (to.kind) {
      case 'none':
        return [];
      case 'outside':
        return loads ? [diagnose(rules.outsideUrl, at, { url, host: to.host })] : [];
      case 'absolute':
        return [diagnose(rules.absoluteUrl, at, { url })];
      case 'inside':
        return exact.has(to.path)
          ? []
          : [diagnose(rules.referenceMissing, at, { url, similar: names.get(folded(to.path)) })];
    }
  }
};

const urlsOf = async (file: ArchivedFile): Promise<readonly WrittenUrl[]> => {
  const read = /\.x?html?$/i.test(file.name)
    ? urlsOfPage
    : /\.css$/i.test(file.name)
      ? urlsOfStyle
      : undefined;
  const bytes = await (read && file.read(LIMIT));
  return read && bytes ? read(new TextDecoder().decode(bytes)) : [];
};
