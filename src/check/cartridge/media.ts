/** Judges the texts of items: whether what they show is in the archive. */
import type { Archive } from '#platform/archive';
import { decoded, folderOf } from '../../lesson/index.ts';
import { normalize, type Report, shortened } from '../finding.ts';
import { destination } from '../url.ts';
import { descendants, type XmlElement } from '../xml.ts';

const TOKEN = /^(?:\$|%24)IMS[-_]CC[-_]FILEBASE(?:\$|%24)\/?/i;

/** A path behind the token is meant from the file's folder, from the root, or from Canvas' folder of files. */
const BASES = (folder: string): readonly string[] => [
  folder === '' ? '' : `${folder}/`,
  '',
  'web_resources/',
];

export function judgeMedia({ files }: Archive, name: string, root: XmlElement, report: Report): void {
  const names = new Map(files.map((file) => [normalize(file.name), file.name]));
  const exact = new Set(files.map((file) => file.name));
  for (const text of descendants(root, 'mattext'))
    for (const url of urlsIn(text.text)) {
      const paths = pathsOf(url, folderOf(name));
      if (paths.length === 0 || paths.some((path) => exact.has(path))) continue;
      const similar = paths.map((path) => names.get(normalize(path))).find(Boolean);
      report('cartridge-media-missing', text, { url: shortened(url), ...(similar && { similar }) });
    }
}

/** A text's own HTML is attributes and tags that somebody's serialiser wrote. */
const urlsIn = (html: string): readonly string[] =>
  [...html.matchAll(/\s(?:src|href|poster|data)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map(([, double, single]) =>
    (double ?? single ?? '').replace(/&amp;/g, '&').replace(/&#x27;/gi, "'"),
  );

function pathsOf(url: string, folder: string): readonly string[] {
  const written = url.replace(TOKEN, '');
  const to = destination(written, '');
  if (to.kind !== 'inside') return [];
  const path = decoded(written.replace(/[?#].*$/s, ''));
  return BASES(folder).map((base) => {
    const inside = destination(path, `${base}x`);
    return inside.kind === 'inside' ? inside.path : path;
  });
}
