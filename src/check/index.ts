/** Reads a package back and judges it by its importers' rules. */
import { checkArchive } from './archive-check.ts';
import { type Finding, nameOf } from './finding.ts';
import { inspectArchive } from './inspect.ts';
import { checkPages } from './page-check.ts';
import { checkSchema } from './schema-check.ts';
import { checkManifest } from './scorm-check.ts';

export { checkBuilt } from './built.ts';
export { checkCartridge, isCartridge } from './cartridge/index.ts';
export { checkCmi5 } from './cmi5/index.ts';
export { checkDocx } from './docx.ts';
export { checkEpub } from './epub/index.ts';
export type { Finding } from './finding.ts';
export { launchesIn } from './manifest.ts';
export { checkMbz } from './mbz/index.ts';
export { checkMoodleGlossary } from './moodle-glossary/index.ts';
export { checkMoodleXml } from './moodle-xml/index.ts';
export { checkPdf } from './pdf.ts';
export { checkQti21, isQti } from './qti21/index.ts';
export { checkWebPage, checkWebSite } from './web-check.ts';

/**
 * Judges a SCORM package, ours or not. An *error* keeps an LMS from importing it or from opening its lesson; a
 * *warning* is refused, mangled or misread by some.
 *
 * Nothing is unpacked to the disk, and no file is held in memory but the manifest, pages and style sheets.
 *
 * @param source a path, or the package itself
 * @param name what findings call it; the path's last part by default
 */
export function checkScorm(
  source: string | Uint8Array,
  name = nameOf(source, 'package.zip'),
): Promise<readonly Finding[]> {
  return inspectArchive(source, name, async (archive, report) => {
    await checkArchive(archive, report);
    await checkPages(archive, await checkManifest(archive, report, checkSchema), report);
  });
}
