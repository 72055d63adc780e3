/**
 * What every build looks at in the packages that it has just written: whether they open, hold what they list and what
 * their pages refer to, and whether their XML is well formed. The importers' rules in full, the schemas' among them,
 * take longer than the build: they are `cartable check`'s, and the tests', where they judge every package.
 */

import { SaxesParser } from 'saxes';
import type { Archive } from '#platform/archive';
import { readStream } from '#platform/archive';
import type { Target } from '../lesson/index.ts';
import { checkArchive } from './archive-check.ts';
import { type Finding, nameOf, placeIn, type Report, reasonIn, reporter } from './finding.ts';
import { inspectArchive } from './inspect.ts';
import { INFORMATION } from './mbz/course.ts';
import { checkPages } from './page-check.ts';
import { scanUrls } from './scan-urls.ts';
import { checkManifest } from './scorm-check.ts';

const CHECKS: Readonly<Record<Target, (path: string, name: string) => Promise<readonly Finding[]>>> = {
  scorm12: (path, name) => inspectArchive(path, name, checkScormBuilt),
  scorm2004: (path, name) => inspectArchive(path, name, checkScormBuilt),
  'moodle-course': (path, name) => inspectArchive(path, name, checkBackupBuilt),
  'moodle-quiz': checkXmlBuilt,
  'moodle-glossary': checkXmlBuilt,
};

export function checkBuilt(target: Target, path: string): Promise<readonly Finding[]> {
  return CHECKS[target](path, nameOf(path, ''));
}

/** Its files were counted and summed while they were written: only what is judged is unpacked again. */
async function decoded(): Promise<boolean> {
  return true;
}

async function checkScormBuilt(archive: Archive, report: Report): Promise<void> {
  await checkArchive(archive, report, decoded);
  await checkPages(archive, await checkManifest(archive, report), report, scanUrls);
}

async function checkBackupBuilt(archive: Archive, report: Report): Promise<void> {
  await checkArchive(archive, report, decoded);
  if (!archive.files.some(({ name }) => name === INFORMATION))
    report('mbz-not-a-backup', placeIn(archive.name), {});
  for (const file of archive.files.filter(({ name }) => name.endsWith('.xml'))) {
    const reason = await faultIn(await file.stream());
    if (reason !== undefined) report('mbz-malformed', placeIn(archive.name, file.name), { reason });
  }
}

async function checkXmlBuilt(path: string, name: string): Promise<readonly Finding[]> {
  const { report, findings } = reporter();
  const reason = await faultIn(readStream(path));
  if (reason !== undefined) report('moodle-xml-malformed', placeIn(name), { reason });
  return findings;
}

/** The bytes of a file can break nothing; the parser would gather them into one string. */
const BASE64 = /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/=]{1024,}/g;

/** Why XML isn't well formed, without a tree of it: that would take a book's questions into memory. */
async function faultIn(bytes: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let reason: string | undefined;
  parser.on('error', (error) => {
    reason ??= reasonIn(error);
  });
  try {
    for await (const chunk of bytes)
      parser.write(decoder.decode(chunk, { stream: true }).replace(BASE64, ''));
    parser.write(decoder.decode()).close();
  } catch (error) {
    reason ??= reasonIn(error);
  }
  return reason;
}
