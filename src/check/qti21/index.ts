/** Judges a QTI 2.1 package, ours or not, by its schemas, by its own rules and by what its importers do. */
import type { Archive } from '#platform/archive';
import { openArchive } from '#platform/archive';
import { checkArchive } from '../archive-check.ts';
import { type Finding, nameOf, placeIn, type Report } from '../finding.ts';
import { inspectArchive } from '../inspect.ts';
import { type Manifest, type Resource, readManifest } from '../manifest.ts';
import { MANIFEST, manifestIn, textOf } from '../manifest-file.ts';
import { judgeFiles } from '../manifest-rules.ts';
import { judgeBySchema } from '../schema-check.ts';
import type { SchemaSet } from '../schemas.ts';
import { destination } from '../url.ts';
import { isMalformed, readXml, type XmlElement } from '../xml.ts';
import { judgeItem } from './item-rules.ts';
import { judgeMedia, namesOf } from './media.ts';
import { isRead, judgeResources, judgeTest } from './rules.ts';

/**
 * @param source a path, or the package itself
 * @param name what findings call it; the path's last part by default
 */
export function checkQti21(
  source: string | Uint8Array,
  name = nameOf(source, 'package.zip'),
): Promise<readonly Finding[]> {
  return inspectArchive(source, name, async (archive, report) => {
    await checkArchive(archive, report);
    await checkQtiPackage(archive, report, judgeFile);
  });
}

type JudgeFile = (source: string, root: XmlElement, set: SchemaSet, report: Report) => Promise<void>;

const judgeFile: JudgeFile = (source, root, set, report) =>
  judgeBySchema(source, root, set, (place, words) => report('qti-schema', place, { words }));

/** @param bySchema judges each file by its schema too */
export async function checkQtiPackage(archive: Archive, report: Report, bySchema?: JudgeFile): Promise<void> {
  const source = await manifestIn(archive, report);
  if (source === undefined) return;
  const root = readXml(source, `${archive.name}/${MANIFEST}`);
  if (isMalformed(root)) {
    report('scorm-manifest-malformed', root, { reason: root.reason });
    return;
  }
  const manifest = readManifest(root);
  const version = versionOf(manifest);
  if (version !== '2.1') report('qti-version', root, { version });
  else await bySchema?.(source, root, 'qti21/manifest', report);
  judgeResources(manifest, report);
  judgeFiles(archive, manifest, report);
  const judge = readJudge(archive, manifest, report, version === '2.1' ? bySchema : undefined);
  for (const resource of manifest.resources.filter(isRead)) await judge(resource);
}

/** By the type of its first test or item. */
function versionOf({ resources }: Manifest): string {
  const found = resources.map(({ element }) => QTI.exec(element.attributes.type ?? '')).find(Boolean);
  return found ? `2.${found[1]}` : '?';
}

const QTI = /^imsqti_(?:test|item|assessment|section)\w*_xmlv2p(\d)/;

/** Whether an archive's manifest lists items or tests of QTI 2; false for what can't be opened. */
export async function isQti(path: string): Promise<boolean> {
  const archive = await openArchive(path, path).catch(() => undefined);
  if (!archive) return false;
  try {
    const file = archive.files.find(({ name }) => name === MANIFEST);
    const source = file && (await textOf(file));
    return source !== undefined && /["']imsqti_\w+_xmlv2p\d["']/.test(source);
  } finally {
    archive.close();
  }
}

/** Judges what an importer reads, file by file. */
function readJudge(archive: Archive, manifest: Manifest, report: Report, bySchema: JudgeFile | undefined) {
  const files = new Map(archive.files.map((file) => [file.name, file]));
  const names = namesOf([...files.keys()]);
  return async ({ href, files: listed }: Resource): Promise<void> => {
    const to = destination((href ?? listed[0])?.written ?? '', '');
    const file = to.kind === 'inside' ? files.get(to.path) : undefined;
    const source = file && (await textOf(file));
    if (!file || source === undefined) return;
    const root = readXml(source, placeIn(archive.name, file.name).file);
    if (isMalformed(root)) {
      report('qti-malformed', root, { reason: root.reason });
      return;
    }
    await bySchema?.(source, root, 'qti21/qti', report);
    if (root.name === 'assessmentTest') judgeTest(root, file.name, manifest, report);
    if (root.name === 'assessmentItem') judgeItem(root, report);
    judgeMedia(names, file.name, root, report);
  };
}
