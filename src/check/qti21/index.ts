/** Judges a QTI 2.1 package, ours or not, by its schemas, by its own rules and by what its importers do. */
import type { Archive } from '#platform/archive';
import { nameOf, placeIn, type Report } from '../finding.ts';
import { inspectArchive, type Source } from '../inspect.ts';
import type { Manifest, Resource } from '../manifest.ts';
import { hasManifest, manifestIn, textOf } from '../manifest-file.ts';
import { judgeFiles } from '../manifest-rules.ts';
import { judgeBySchema } from '../schema-check.ts';
import type { SchemaSet } from '../schemas.ts';
import { destination } from '../url.ts';
import { soundXml, type XmlElement } from '../xml.ts';
import { judgeItem } from './item-rules.ts';
import { judgeMedia, namesOf } from './media.ts';
import { isRead, judgeResources, judgeTest } from './rules.ts';

export const checkQti21 = (source: Source, name = nameOf(source, 'package.zip')) =>
  inspectArchive(source, name, (archive, report) => checkQtiPackage(archive, report, judgeFile));

type JudgeFile = (source: string, root: XmlElement, set: SchemaSet, report: Report) => Promise<void>;

const judgeFile: JudgeFile = (source, root, set, report) =>
  judgeBySchema(source, root, set, (place, words) => report('qti-schema', place, { words }));

/** @param bySchema judges each file by its schema too */
export async function checkQtiPackage(archive: Archive, report: Report, bySchema?: JudgeFile): Promise<void> {
  const found = await manifestIn(archive, report);
  if (!found) return;
  const { source, manifest } = found;
  const { root } = manifest;
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
export const isQti = (path: string): Promise<boolean> =>
  hasManifest(path, (source) => /["']imsqti_\w+_xmlv2p\d["']/.test(source));

/** Judges what an importer reads, file by file. */
function readJudge(archive: Archive, manifest: Manifest, report: Report, bySchema: JudgeFile | undefined) {
  const files = new Map(archive.files.map((file) => [file.name, file]));
  const names = namesOf([...files.keys()]);
  return async ({ href, files: listed }: Resource): Promise<void> => {
    const to = destination((href ?? listed[0])?.written ?? '', '');
    const file = to.kind === 'inside' ? files.get(to.path) : undefined;
    const source = file && (await textOf(file));
    if (!file || source === undefined) return;
    const root = soundXml(source, placeIn(archive.name, file.name).file, report, 'qti-malformed');
    if (!root) return;
    await bySchema?.(source, root, 'qti21/qti', report);
    if (root.name === 'assessmentTest') judgeTest(root, file.name, manifest, report);
    if (root.name === 'assessmentItem') judgeItem(root, report);
    judgeMedia(names, file.name, root, report);
  };
}
