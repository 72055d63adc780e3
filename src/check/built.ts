/**
 * What every build looks at in the packages that it has just written: whether they open, hold what they list and what
 * their pages refer to, and whether their XML is well formed. The importers' rules in full, the schemas' among them,
 * take longer than the build: they are `cartable check`'s, and the tests', where they judge every package.
 */

import type { Archive, ArchivedFile } from '#platform/archive';
import type { Entry, Exported, Target } from '../lesson/index.ts';
import { checkCartridgeManifest } from './cartridge/index.ts';
import { checkStructure } from './cmi5/index.ts';
import { checkDocument } from './docx.ts';
import { checkBook } from './epub/index.ts';
import { type Finding, nameOf, placeIn, type Report, reporter } from './finding.ts';
import { inspectArchive } from './inspect.ts';
import { INFORMATION } from './mbz/course.ts';
import { checkPages } from './page-check.ts';
import { checkPdf } from './pdf.ts';
import { checkQtiPackage } from './qti21/index.ts';
import { scanUrls } from './scan-urls.ts';
import { checkManifest } from './scorm-check.ts';
import { judgeUrls } from './web-check.ts';
import { faultIn, textsIn } from './well-formed.ts';

type Check = (path: string, name: string, entries: readonly Entry[]) => Promise<readonly Finding[]>;

/** What is in an archive that was just written. */
type Look = (archive: Archive, report: Report, entries: readonly Entry[]) => Promise<unknown>;

const archived =
  (...looks: readonly Look[]): Check =>
  (path, name, entries) =>
    inspectArchive(
      path,
      name,
      async (archive, report) => {
        for (const look of looks) await look(archive, report, entries);
      },
      (found) => asPacked(found, entries),
    );

const pages: Look = (archive, report) => checkPages(archive, [], report, scanUrls);
const scorm = archived(async (archive, report) =>
  checkPages(archive, await checkManifest(archive, report), report, scanUrls),
);
const docx = archived(checkDocument);

const CHECKS: Readonly<Record<Target, Check>> = {
  scorm12: scorm,
  scorm2004: scorm,
  'moodle-course': archived(checkBackupBuilt),
  'moodle-quiz': checkXmlBuilt,
  'moodle-glossary': checkXmlBuilt,
  'common-cartridge': archived(
    (archive, report) => checkCartridgeManifest(archive, report),
    checkCartridgeXml,
    pages,
  ),
  // Its items are read for what they show: they are well formed, or it says so.
  qti21: archived((archive, report) => checkQtiPackage(archive, report)),
  cmi5: archived(pages, (archive, report) => checkStructure(archive, report)),
  epub: archived(checkBook),
  worksheet: checkPageBuilt,
  key: checkPageBuilt,
  'worksheet-docx': docx,
  'key-docx': docx,
  'worksheet-pdf': checkPdf,
  'key-pdf': checkPdf,
  'web-site': archived(pages),
  'web-page': checkPageBuilt,
};

export function checkBuilt(
  { target, entries }: Pick<Exported, 'target' | 'entries'>,
  path: string,
): Promise<readonly Finding[]> {
  return CHECKS[target](path, nameOf(path, ''), entries);
}

async function checkCartridgeXml(
  { name }: Archive,
  report: Report,
  entries: readonly Entry[],
): Promise<void> {
  for (const { path, pieces } of entries.filter(({ path }) => path.endsWith('.xml'))) {
    const reason = await faultIn(pieces.filter((piece) => typeof piece === 'string'));
    if (reason !== undefined) report('cartridge-malformed', placeIn(name, path), { reason });
  }
}

const textsOf = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece === 'string'));

/** What isn't text leads nowhere: the program, fonts and media in it. */
async function checkPageBuilt(
  _: string,
  name: string,
  entries: readonly Entry[],
): Promise<readonly Finding[]> {
  const { report, findings } = reporter();
  judgeUrls(scanUrls(textsOf(entries).join('')), name, report);
  return findings;
}

/** Its texts are those that were packed: unpacking them again takes longer than judging them. */
function asPacked(archive: Archive, entries: readonly Entry[]): Archive {
  const packed = new Map(entries.map(({ path, pieces }) => [path, pieces]));
  return {
    ...archive,
    files: archive.files.map((file): ArchivedFile => {
      const [piece, another] = packed.get(file.name) ?? [];
      if (another !== undefined) return file;
      if (typeof piece === 'string') return { ...file, text: piece };
      return piece instanceof Uint8Array ? { ...file, read: async () => piece } : file;
    }),
  };
}

async function checkBackupBuilt(archive: Archive, report: Report): Promise<void> {
  if (!archive.files.some(({ name }) => name === INFORMATION))
    report('mbz-not-a-backup', placeIn(archive.name), {});
  for (const file of archive.files.filter(({ name }) => name.endsWith('.xml'))) {
    const reason = await faultIn(textsIn(await file.stream()));
    if (reason !== undefined) report('mbz-malformed', placeIn(archive.name, file.name), { reason });
  }
}

async function checkXmlBuilt(
  _: string,
  name: string,
  entries: readonly Entry[],
): Promise<readonly Finding[]> {
  const { report, findings } = reporter();
  // The bytes of a file, in base64, can break nothing; the parser would gather them into one string.
  const reason = await faultIn(textsOf(entries));
  if (reason !== undefined) report('moodle-xml-malformed', placeIn(name), { reason });
  return findings;
}
