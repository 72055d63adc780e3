/** Judges a cmi5 package, ours or not, by the rules of the standard that an LMS must hold to (cmi5, 13.0, 14.0). */
import type { Archive } from '#platform/archive';
import { besideOwn, nameOf, normalize, placeIn, type Report } from '../finding.ts';
import { inspectArchive, type Source } from '../inspect.ts';
import { rootText } from '../manifest-file.ts';
import { checkPages } from '../page-check.ts';
import { judgeBySchema } from '../schema-check.ts';
import { destination } from '../url.ts';
import { child, descendants, soundXml, type XmlElement } from '../xml.ts';

export const STRUCTURE = 'cmi5.xml';

/** An *error* keeps an LMS from importing the course or from opening a unit; a *warning* is what hardly was meant. */
export const checkCmi5 = (source: Source, name = nameOf(source, 'package.zip')) =>
  inspectArchive(source, name, async (archive, report) => {
    await checkPages(archive, [], report);
    await checkStructure(archive, report, judgeBySchema);
  });

/** @param bySchema judges it by the standard's schema too */
export async function checkStructure(
  archive: Archive,
  report: Report,
  bySchema?: typeof judgeBySchema,
): Promise<void> {
  const source = await structureIn(archive, report);
  if (source === undefined) return;
  const root = soundXml(source, `${archive.name}/${STRUCTURE}`, report, 'cmi5-malformed');
  if (!root) return;
  await besideOwn(
    report,
    (own) => {
      checkIds(root, own);
      for (const unit of descendants(root, 'au')) checkUnit(unit, archive, own);
    },
    (own) =>
      bySchema?.(source, root, 'cmi5/course-structure', (place, words) =>
        own('cmi5-schema', place, { words }),
      ),
  );
}

/** The structure's text, unless there is none to judge. */
const structureIn = (archive: Archive, report: Report): Promise<string | undefined> =>
  rootText(archive, STRUCTURE, {
    absent: (elsewhere) => report('cmi5-absent', placeIn(archive.name), { elsewhere }),
    malformed: (reason) => report('cmi5-malformed', placeIn(archive.name, STRUCTURE), { reason }),
  });

const NAMED = ['course', 'objective', 'block', 'au'] as const;

/** 3.0: fully qualified IRIs, no references; 13.1: each once. */
function checkIds(root: XmlElement, report: Report): void {
  const seen = new Set<string>();
  for (const element of NAMED.flatMap((name) => descendants(root, name))) {
    const id = element.attributes.id?.trim();
    // An objective that is only referred to has none; what lacks one that it must have, the schema names.
    if (id === undefined) continue;
    if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(id))
      report('cmi5-id', element, { element: element.name, id });
    else if (seen.has(id)) report('cmi5-id-duplicate', element, { id });
    seen.add(id);
  }
}

/** Names that the LMS puts into a unit's URL (8.1). */
const LAUNCH = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];

function checkUnit(unit: XmlElement, archive: Archive, report: Report): void {
  const url = child(unit, 'url');
  if (url) checkUrl(url, archive, report);
  const { moveOn = 'NotApplicable', masteryScore } = unit.attributes;
  const id = unit.attributes.id ?? '';
  if (moveOn === 'NotApplicable') report('cmi5-satisfied-unseen', unit, { id });
  if (masteryScore !== undefined && moveOn === 'Completed')
    report('cmi5-mastery-idle', unit, { id, masteryScore });
}

/** 13.1.4, 14.1: what a relative URL means lies in the package; a query of its own keeps off the LMS's. */
function checkUrl(element: XmlElement, archive: Archive, report: Report): void {
  const url = element.text.trim();
  const names = archive.files.map(({ name }) => name);
  const to = destination(url, '');
  const path = to.kind === 'inside' ? to.path : to.kind === 'absolute' ? url : undefined;
  if (path !== undefined && !names.includes(path)) {
    const similar = names.find((name) => normalize(name) === normalize(path));
    report('cmi5-url-missing', element, { url, ...(similar && { similar }) });
  }
  const query = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '');
  const taken = LAUNCH.find((name) => query.has(name));
  if (taken !== undefined) report('cmi5-url-query', element, { url, name: taken });
}
