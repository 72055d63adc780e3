/** The manifest of a package, as its importers look for it. */
import { type Archive, type ArchivedFile, openArchive } from '#platform/archive';
import { placeIn, type Report } from './finding.ts';
import { readManifest } from './manifest.ts';
import { soundXml } from './xml.ts';

export const MANIFEST = 'imsmanifest.xml';
/** More than any manifest; less than would hurt. */
const LIMIT = 64 * 1024 * 1024;

interface Told {
  /** @param elsewhere where it lies in place of the archive's root */
  readonly absent: (elsewhere: string | undefined) => void;
  readonly malformed: (reason: string) => void;
}

/** The text of what an archive must have at its root, unless there is none to judge. */
export async function rootText(archive: Archive, name: string, told: Told): Promise<string | undefined> {
  const file = archive.files.find((one) => one.name === name);
  if (!file) {
    const isNamedSo = (path: string): boolean => path.split(/[/\\]/).at(-1)?.toLowerCase() === name;
    told.absent(archive.files.find((one) => isNamedSo(one.name))?.name);
    return undefined;
  }
  if (file.text !== undefined) return file.text;
  const bytes = await file.read(LIMIT);
  if (!bytes && file.bytes <= LIMIT) return undefined; // It doesn't unpack, and the archive's own check says so.
  try {
    if (bytes) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {}
  told.malformed(bytes ? 'its bytes are not UTF-8' : 'it is longer than 64 MiB');
  return undefined;
}

/** The manifest, its text and its tree, unless there is none to judge. */
export async function manifestIn(archive: Archive, report: Report) {
  const place = placeIn(archive.name, MANIFEST);
  const source = await rootText(archive, MANIFEST, {
    absent: (elsewhere) => report('scorm-manifest-absent', placeIn(archive.name), { elsewhere }),
    malformed: (reason) => report('scorm-manifest-malformed', place, { reason }),
  });
  const root =
    source === undefined ? undefined : soundXml(source, place.file, report, 'scorm-manifest-malformed');
  return root && { source: source!, manifest: readManifest(root) };
}

/** Whether an archive has a manifest of which that holds; false for what can't be opened. */
export async function hasManifest(path: string, holds: (source: string) => boolean): Promise<boolean> {
  const archive = await openArchive(path, path).catch(() => undefined);
  if (!archive) return false;
  try {
    const file = archive.files.find(({ name }) => name === MANIFEST);
    const source = file && (await textOf(file));
    return source !== undefined && holds(source);
  } finally {
    archive.close();
  }
}

/** The text of another file that an importer reads; undefined where it doesn't unpack, or is too long to be judged. */
export async function textOf(file: ArchivedFile): Promise<string | undefined> {
  const bytes = file.text ?? (await file.read(LIMIT));
  return typeof bytes === 'string' || bytes === undefined ? bytes : new TextDecoder().decode(bytes);
}
