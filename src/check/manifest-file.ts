/** The manifest of a package, as its importers look for it. */
import type { Archive } from '#platform/archive';
import { placeIn, type Report } from './finding.ts';

export const MANIFEST = 'imsmanifest.xml';
/** More than any manifest; less than would hurt. */
const LIMIT = 64 * 1024 * 1024;

/** The manifest's text, unless there is none to judge. */
export async function manifestIn(archive: Archive, report: Report): Promise<string | undefined> {
  const file = archive.files.find(({ name }) => name === MANIFEST);
  if (!file) {
    const elsewhere = archive.files.find(({ name }) => /(?:^|[/\\])imsmanifest\.xml$/i.test(name))?.name;
    report('scorm-manifest-absent', placeIn(archive.name), { elsewhere });
    return undefined;
  }
  if (file.text !== undefined) return file.text;
  const bytes = await file.read(LIMIT);
  if (!bytes && file.bytes <= LIMIT) return undefined; // It doesn't unpack, and the archive's own check says so.
  try {
    if (bytes) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {}
  const reason = bytes ? 'its bytes are not UTF-8' : 'it is longer than 64 MiB';
  report('scorm-manifest-malformed', placeIn(archive.name, MANIFEST), { reason });
  return undefined;
}
