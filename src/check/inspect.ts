/** Opens an archive, judges it as such, and hands it on, if it may be unpacked: the one place that does. */
import { type Archive, openArchive } from '#platform/archive';
import { checkArchive, isBomb } from './archive-check.ts';
import { type Finding, placeIn, type Report, reasonIn, reporter } from './finding.ts';

/** A path, or what lies there. */
export type Source = string | Uint8Array;

type Inspect = (archive: Archive, report: Report) => Promise<void>;

/**
 * @param name what findings call it
 * @param inspect judges what is in it
 * @param asPacked what is known of one that was just written: its files were counted and summed meanwhile
 */
export async function inspectArchive(
  source: Source,
  name: string,
  inspect: Inspect,
  asPacked?: (found: Archive) => Archive,
): Promise<readonly Finding[]> {
  const { report, findings } = reporter();
  const found = await openArchive(source, name).catch((error: Error) => error);
  if (found instanceof Error) {
    report('zip-unreadable', placeIn(name), { reason: reasonIn(found) });
    return findings;
  }
  try {
    if (isBomb(found, report)) return findings;
    const archive = asPacked?.(found) ?? found;
    await checkArchive(archive, report, asPacked && (async () => true));
    await inspect(archive, report);
    return findings;
  } finally {
    found.close();
  }
}
