/** Judges the archive as such: soundness, names, and ways of packing that some unpackers refuse. */
import type { Diagnostic } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import type { Archive, ArchivedFile } from './archive.ts';
import { folded, placeIn } from './finding.ts';

/** Deflate makes at best 1,032 bytes of one: who announces more counts some bytes twice. */
const BEST_RATIO = 1032;

/** The finding of an archive that must not be unpacked. */
export const checkBomb = ({ name, bytes, files }: Archive): readonly Diagnostic[] => {
  const announced = files.reduce((total, file) => total + file.bytes, 0);
  return announced > BEST_RATIO * bytes ? [diagnose('zip-bomb', placeIn(name), { announced, bytes })] : [];
};

export const checkArchive = async (archive: Archive): Promise<readonly Diagnostic[]> => {
  const found: Diagnostic[] = [];
  for (const file of archive.files) {
    found.push(...(await checkFile(archive, file)));
  }
  return [...found, ...checkClashes(archive)];
};

const checkFile = async (archive: Archive, file: ArchivedFile): Promise<readonly Diagnostic[]> => {
  const { name } = file;
  const at = placeIn(archive.name, name);
  const unpacks = !file.encrypted && file.method !== 'other';
  return [
    ...(file.encrypted ? [diagnose('zip-encrypted', at, { name })] : []),
    ...(file.method === 'other' ? [diagnose('zip-method', at, { name })] : []),
    ...(file.method === 'stored' && file.descriptor ? [diagnose('zip-stored-descriptor', at, { name })] : []),
    ...(unpacks && !(await file.sound()) ? [diagnose('zip-damaged', at, { name })] : []),
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
