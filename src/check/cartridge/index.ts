/** Judges a Common Cartridge, ours or not, by the schemas and rules of version 1.1 and by what its importers do. */
import type { Archive } from '#platform/archive';
import { openArchive } from '#platform/archive';
import { checkArchive } from '../archive-check.ts';
import { type Finding, nameOf, placeIn, type Report } from '../finding.ts';
import { inspectArchive } from '../inspect.ts';
import { type Manifest, readManifest } from '../manifest.ts';
import { MANIFEST, manifestIn, textOf } from '../manifest-file.ts';
import { judgeFiles } from '../manifest-rules.ts';
import { checkPages } from '../page-check.ts';
import { judgeBySchema } from '../schema-check.ts';
import type { SchemaSet } from '../schemas.ts';
import { destination } from '../url.ts';
import { isMalformed, readXml, type XmlElement } from '../xml.ts';
import { judgeItems } from './item-rules.ts';
import { judgeMedia } from './media.ts';
import { judgeResources, type Kind, kindOf } from './rules.ts';

/**
 * @param source a path, or the cartridge itself
 * @param name what findings call it; the path's last part by default
 */
export function checkCartridge(
  source: string | Uint8Array,
  name = nameOf(source, 'cartridge.imscc'),
): Promise<readonly Finding[]> {
  return inspectArchive(source, name, async (archive, report) => {
    await checkArchive(archive, report);
    const manifest = await checkCartridgeManifest(archive, report, judgeFile);
    if (!manifest) return;
    for (const resource of manifest.resources)
      await judgeRead(archive, resource, versionOf(manifest), report);
    await checkPages(archive, [], report);
  });
}

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
  const source = await manifestIn(archive, report);
  if (source === undefined) return undefined;
  const root = readXml(source, `${archive.name}/${MANIFEST}`);
  if (isMalformed(root)) {
    report('scorm-manifest-malformed', root, { reason: root.reason });
    return undefined;
  }
  const manifest = readManifest(root);
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
export async function isCartridge(path: string): Promise<boolean> {
  const archive = await openArchive(path, path).catch(() => undefined);
  if (!archive) return false;
  try {
    const file = archive.files.find(({ name }) => name === MANIFEST);
    const source = file && (await textOf(file));
    return source !== undefined && IN_ROOT.test(source.slice(0, HEAD));
  } finally {
    archive.close();
  }
}

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
  const root = readXml(source, placeIn(archive.name, file.name).file);
  if (isMalformed(root)) {
    report('cartridge-malformed', root, { reason: root.reason });
    return;
  }
  if (version === '1.1') await judgeFile(source, root, set, report);
  if (set !== 'common-cartridge/qti') return;
  judgeItems(root, report);
  judgeMedia(archive, file.name, root, report);
}
