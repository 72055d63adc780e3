import { nameOf } from './finding.ts';
import { inspectArchive, type Source } from './inspect.ts';
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
 */
export const checkScorm = (source: Source, name = nameOf(source, 'package.zip')) =>
  inspectArchive(source, name, async (archive, report) =>
    checkPages(archive, await checkManifest(archive, report, checkSchema), report),
  );
