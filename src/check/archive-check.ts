/** Judges the archive as such: soundness, names, and ways of packing that some unpackers refuse. */
import type { Diagnostic } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { type Archive, type ArchivedFile, openArchive } from './archive.ts';
import { type Finding, folded, placeIn, reasonIn } from './finding.ts';

/** Deflate makes at best 1,032 bytes of one: who announces more counts some bytes twice. */
const BEST_RATIO = 1032;

/**
 * Judges what is in an archive; one that can't be opened, or must not be unpacked, is judged by that alone.
 *
 * @param source a path, or the archive itself
 * @param name what findings call it
 */
export const judgeArchive = async (
  source: string | Uint8Array,
  name: string,
  judge: (archive: Archive) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> => {
  const archive = await openArchive(source, name).catch((error: Error) => error);
  if (archive instanceof Error)
    return [diagnose('zip-unreadable', placeIn(name), { reason: reasonIn(archive) })];
  try {
    const bomb = checkBomb(archive);
    return bomb.length > 0 ? bomb : await judge(archive);
  } finally {
    archive.close();
  }
};

/** The finding of an archive that must not be unpacked. */
const checkBomb = ({ name, bytes, files }: Archive): readonly Diagnostic[] => {
  const announced = files.reduce((total, file) => total + file.bytes, 0);
  return announced > BEST_RATIO * bytes ? [diagnose('zip-bomb', placeIn(name), { announced, bytes })] : [];
};

/** @param unpacks whether a file unpacks to what the directory says of it: by doing so, unless told otherwise */
export const checkArchive = async (
  archive: Archive,
  unpacks = (file: ArchivedFile): Promise<boolean> => file.sound(),
): Promise<readonly Diagnostic[]> => {
  const found: Diagnostic[] = [];
  for (const file of archive.files) {
    found.push(...(await checkFile(archive, file, unpacks)));
  }
  return [...found, ...checkClashes(archive)];
};

const checkFile = async (
  archive: Archive,
  file: ArchivedFile,
  unpacks: (file: ArchivedFile) => Promise<boolean>,
): Promise<readonly Diagnostic[]> => {
  const { name } = file;
  const at = placeIn(archive.name, name);
  const isKnown = !file.encrypted && file.method !== 'other';
  return [
    ...(file.encrypted ? [diagnose('zip-encrypted', at, { name })] : []),
    ...(file.method === 'other' ? [diagnose('zip-method', at, { name })] : []),
    ...(file.method === 'stored' && file.descriptor ? [diagnose('zip-stored-descriptor', at, { name })] : []),
    ...(isKnown && !(await unpacks(file)) ? [diagnose('zip-damaged', at, { name })] : []),
    ...checkName(archive, name),
  ];
};

const checkName = (archive: Archive, name: string): readonly Diagnostic[] => {
  const at = placeIn(archive.name, name);
  const mangled = [...new Set(name.match(MANGLED) ?? [])].join(' ');
  return [
    ...(ESCAPING.test(name) ? [diagnose('zip-name-outside', at, { name })] : []),
    ...(NON_ASCII.test(name) ? [diagnose('zip-name-non-ascii', at, { name })] : []),
    ...(mangled ? [diagnose('zip-name-mangled', at, { name, characters: mangled })] : []),
  ];
};

const ESCAPING = /^[/\\]|^[a-z]:[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/i;
const NON_ASCII = /[^\p{ASCII}]/u;
/** What Moodle's PARAM_FILE strips, what a URL needs escaped, and the backslash of packers that mean a slash. */
const MANGLED = /[&<>"'|:\\`#?%*]/g;

const checkClashes = (archive: Archive): readonly Diagnostic[] => {
  const seen = new Map<string, string>();
  return archive.files.flatMap(({ name }) => {
    const at = placeIn(archive.name, name);
    const other = seen.get(folded(name));
    seen.set(folded(name), name);
    if (other === undefined) return [];
    return other === name
      ? [diagnose('zip-name-duplicate', at, { name })]
      : [diagnose('zip-name-case', at, { name, other })];
  });
};
