/** Judges the archive as such: soundness, names, and ways of packing that some unpackers refuse. */
import type { Archive, ArchivedFile } from '#platform/archive';
import { normalize, placeIn, type Report } from './finding.ts';

/** Deflate makes at best 1,032 bytes of one: who announces more counts some bytes twice. */
const BEST_RATIO = 1032;

/** Whether it must not be unpacked, which is a finding. */
export function isBomb({ name, bytes, files }: Archive, report: Report): boolean {
  const announced = files.reduce((total, file) => total + file.bytes, 0);
  const isOne = announced > BEST_RATIO * bytes;
  if (isOne) report('zip-bomb', placeIn(name), { announced, bytes });
  return isOne;
}

/** @param unpacks whether a file unpacks to what the directory says of it: by doing so, unless told otherwise */
export async function checkArchive(
  archive: Archive,
  report: Report,
  unpacks = (file: ArchivedFile): Promise<boolean> => file.sound(),
): Promise<void> {
  for (const file of archive.files) await checkFile(archive, file, report, unpacks);
  const seen = new Map<string, string>();
  for (const { name } of archive.files) {
    const place = placeIn(archive.name, name);
    const other = seen.get(normalize(name));
    if (other === name) report('zip-name-duplicate', place, { name });
    else if (other !== undefined) report('zip-name-case', place, { name, other });
    seen.set(normalize(name), name);
  }
}

async function checkFile(
  archive: Archive,
  file: ArchivedFile,
  report: Report,
  unpacks: (file: ArchivedFile) => Promise<boolean>,
): Promise<void> {
  const { name, encrypted, method, descriptor } = file;
  const place = placeIn(archive.name, name);
  const characters = [...new Set(name.match(MANGLED) ?? [])].join(' ');
  if (encrypted) report('zip-encrypted', place, { name });
  if (method === 'other') report('zip-method', place, { name });
  if (method === 'stored' && descriptor) report('zip-stored-descriptor', place, { name });
  if (!encrypted && method !== 'other' && !(await unpacks(file))) report('zip-damaged', place, { name });
  if (ESCAPING.test(name)) report('zip-name-outside', place, { name });
  if (NON_ASCII.test(name)) report('zip-name-non-ascii', place, { name });
  if (characters) report('zip-name-mangled', place, { name, characters });
}

const ESCAPING = /^[/\\]|^[a-z]:[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/i;
const NON_ASCII = /[^\p{ASCII}]/u;
/** What Moodle's PARAM_FILE strips, what a URL needs escaped, and the backslash of packers that mean a slash. */
const MANGLED = /[&<>"'|:\\`#?%*]/g;
