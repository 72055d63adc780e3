/**
 * Every package that a test builds is judged by its importers' rules in full, not only as a build judges its own. And a
 * file run by itself has what draws formulas and colours code, as a build has.
 */
import { basename } from 'node:path';
import { afterAll, vi } from 'vitest';
import type { Finding } from '../../src/check/index.ts';
import { loadEngines } from '../../src/export/index.ts';
import type { Exported } from '../../src/lesson/index.ts';
import { removeTemporaryFolders } from './folder.ts';

vi.mock('../../src/check/built.ts', () => ({
  async checkBuilt({ target }: Pick<Exported, 'target'>, path: string): Promise<readonly Finding[]> {
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
  },
}));

await loadEngines();

afterAll(removeTemporaryFolders);
