/** In place of src/check/built.ts: every package that a test builds is judged by its importers' rules in full. */
import { basename } from 'node:path';
import type { Finding } from '../../src/check/index.ts';
import type { Exported } from '../../src/lesson/index.ts';

export async function checkBuilt(
  { target }: Pick<Exported, 'target'>,
  path: string,
): Promise<readonly Finding[]> {
  const {
    checkCartridge,
    checkCmi5,
    checkDocx,
    checkEpub,
    checkMbz,
    checkMoodleGlossary,
    checkMoodleXml,
    checkPdf,
    checkQti21,
    checkScorm,
    checkWebPage,
    checkWebSite,
  } = await import('../../src/check/index.ts');
  const judges = {
    scorm12: checkScorm,
    scorm2004: checkScorm,
    'moodle-quiz': checkMoodleXml,
    'moodle-course': (backup: string) => checkMbz(backup, basename(backup), checkScorm),
    'moodle-glossary': checkMoodleGlossary,
    'common-cartridge': checkCartridge,
    qti21: checkQti21,
    cmi5: checkCmi5,
    epub: checkEpub,
    worksheet: checkWebPage,
    key: checkWebPage,
    'worksheet-docx': checkDocx,
    'key-docx': checkDocx,
    'worksheet-pdf': checkPdf,
    'key-pdf': checkPdf,
    'web-site': checkWebSite,
    'web-page': checkWebPage,
  };
  return judges[target](path);
}
