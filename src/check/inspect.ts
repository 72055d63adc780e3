/** Opens an archive and hands it on, if it may be unpacked: the one place that does. */

import type { Archive } from '#platform/archive';
import { openArchive } from '#platform/archive';
import { isBomb } from './archive-check.ts';
import { type Finding, placeIn, type Report, reasonIn, reporter } from './finding.ts';

/**
 * @param source a path, or the archive itself
 * @param inspect judges what is in it
 */
export async function inspectArchive(
  source: string | Uint8Array,
  name: string,
  inspect: (archive: Archive, report: Report) => Promise<void>,
): Promise<readonly Finding[]> {
  const { report, findings } = reporter();
  const archive = await openArchive(source, name).catch((error: Error) => error);
  if (archive instanceof Error) {
    report('zip-unreadable', placeIn(name), { reason: reasonIn(archive) });
    return findings;
  }
  try {
    if (!isBomb(archive, report)) await inspect(archive, report);
    return findings;
  } finally {
    archive.close();
  }
}
