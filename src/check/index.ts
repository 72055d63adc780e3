/** Reads a package back and judges it by its importers' rules. */
import type { Target } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { openArchive } from './archive.ts';
import { checkArchive, checkBomb } from './archive-check.ts';
import { type Finding, placeIn, reasonIn } from './finding.ts';
import { checkMbz } from './mbz/index.ts';
import { checkMoodleGlossary } from './moodle-glossary/index.ts';
import { checkMoodleXml } from './moodle-xml/index.ts';
import { checkPages } from './page-check.ts';
import { prepareSchemas } from './schema-check.ts';
import { checkManifest } from './scorm-check.ts';

export type { Finding } from './finding.ts';
export { checkMbz } from './mbz/index.ts';
export { checkMoodleGlossary } from './moodle-glossary/index.ts';
export { checkMoodleXml } from './moodle-xml/index.ts';

/**
 * Judges a SCORM package, ours or not. An *error* keeps an LMS from importing it or from opening its lesson; a
 * *warning* is refused, mangled or misread by some.
 *
 * Nothing is unpacked to the disk, and no file is held in memory but the manifest, pages and style sheets.
 *
 * @param source a path, or the package itself
 * @param name what findings call it; the path's last part by default
 */
export const checkScorm = async (
  source: string | Uint8Array,
  name = typeof source === 'string' ? lastPart(source) : 'package.zip',
): Promise<readonly Finding[]> => {
  const archive = await openArchive(source, name).catch((error: Error) => error);
  if (archive instanceof Error)
    return [diagnose('zip-unreadable', placeIn(name), { reason: reasonIn(archive) })];
  try {
    const bomb = checkBomb(archive);
    if (bomb.length > 0) return bomb;
    const { findings, scos } = await checkManifest(archive);
    return [...(await checkArchive(archive)), ...findings, ...(await checkPages(archive, scos))];
  } finally {
    archive.close();
  }
};

/** Loads, in the background, what `checkPackage` will need for these targets. */
export const prepareChecks = (targets: readonly Target[]): void => {
  if (targets.some((target) => WITH_MANIFEST.includes(target))) prepareSchemas();
};

const WITH_MANIFEST: readonly Target[] = ['scorm12', 'scorm2004', 'moodle-course'];

/** Judges a package of Cartable's own by its target. */
export const checkPackage = async (target: Target, path: string): Promise<readonly Finding[]> => {
  switch (target) {
    case 'scorm12':
    case 'scorm2004':
      return checkScorm(path);
    case 'moodle-quiz':
      return checkMoodleXml(path);
    case 'moodle-course':
      return checkMbz(path, lastPart(path), checkScorm);
    case 'moodle-glossary':
      return checkMoodleGlossary(path);
  }
};

const lastPart = (path: string): string => path.split(/[/\\]/).at(-1) || path;
