/** Judges a Common Cartridge, ours or not, by the schemas and rules of version 1.1 and by what its importers do. */
import type { Archive } from '#platform/archive';
import { nameOf, placeIn, type Report } from '../finding.ts';
import { inspectArchive, type Source } from '../inspect.ts';
import type { Manifest } from '../manifest.ts';
import { hasManifest, manifestIn, textOf } from '../manifest-file.ts';
import { judgeFiles } from '../manifest-rules.ts';
import { checkPages } from '../page-check.ts';
import { judgeBySchema } from '../schema-check.ts';
import type { SchemaSet } from '../schemas.ts';
import { destination } from '../url.ts';
import { soundXml, type XmlElement } from '../xml.ts';
import { judgeItems } from './item-rules.ts';
import { judgeMedia } from './media.ts';
import { judgeResources, type Kind, kindOf } from './rules.ts';

export const checkCartridge = (source: Source, name = nameOf(source, 'cartridge.imscc')) =>
  inspectArchive(source, name, async (archive, report) => {
    const manifest = await checkCartridgeManifest(archive, report, judgeFile);
    if (!manifest) return;
    for (const resource of manifest.resources)
      await judgeRead(archive, resource, versionOf(manifest), report);
    await checkPages(archive, [], report);
  });

type JudgeFile = (source: string, root: XmlElement, set: SchemaSet, report: Report) => Promise<void>;

const judgeFile: JudgeFile = (source, root, set, report) =>
  judgeBySchema(source, root, set, (place, words) => report('cartridge-schema', place, { words }));

/**
 * @param bySchema judges it by its schema too
 * @returns undefined where there is none to go on with
 */
export async function checkCartridgeManifest(
  archive: Archive,
  report: Report,
  bySchema?: JudgeFile,
): Promise<Manifest | undefined> {
  const found = await manifestIn(archive, report);
  if (!found) return undefined;
  const { source, manifest } = found;
  const { root } = manifest;
  const version = versionOf(manifest);
  if (version === '1.1') await bySchema?.(source, root, 'common-cartridge/manifest', report);
  else report('cartridge-version', root, { version });
  judgeResources(manifest, report);
  judgeFiles(archive, manifest, report);
  return manifest;
}

/** By the namespace, as Moodle tells them apart; `?`: none that is known. */
function versionOf({ root }: Manifest): string {
  const found = Object.values(root.attributes)
    .map((value) => CARTRIDGE.exec(value))
    .find((match) => match !== null);
  return found ? `1.${found[1] ?? '0'}` : '?';
}

const CARTRIDGE = /^http:\/\/www\.imsglobal\.org\/xsd\/imscc(?:v1p(\d))?\/imscp_v1p1$/;

/** Whether an archive's manifest is a cartridge's; false for what can't be opened. */
export const isCartridge = (path: string): Promise<boolean> =>
  hasManifest(path, (source) => IN_ROOT.test(source.slice(0, HEAD)));

/** More than a declaration, a comment and the root element take. */
const HEAD = 65_536;
const IN_ROOT = /["']http:\/\/www\.imsglobal\.org\/xsd\/imscc(?:v1p\d)?\/imscp_v1p1["']/;

/** What an importer reads, by its kind. */
const SCHEMAS: Readonly<Partial<Record<Kind, SchemaSet>>> = {
  assessment: 'common-cartridge/qti',
  bank: 'common-cartridge/qti',
  link: 'common-cartridge/weblink',
  topic: 'common-cartridge/topic',
};

async function judgeRead(
  archive: Archive,
  resource: Manifest['resources'][number],
  version: string,
  report: Report,
): Promise<void> {
  const set = SCHEMAS[kindOf(resource)];
  const to = destination(resource.files[0]?.written ?? '', '');
  const file = to.kind === 'inside' ? archive.files.find(({ name }) => name === to.path) : undefined;
  if (!set || !file) return;
  const source = await textOf(file);
  if (source === undefined) return;
  const root = soundXml(source, placeIn(archive.name, file.name).file, report, 'cartridge-malformed');
  if (!root) return;
  if (version === '1.1') await judgeFile(source, root, set, report);
  if (set !== 'common-cartridge/qti') return;
  judgeItems(root, report);
  judgeMedia(archive, file.name, root, report);
}
