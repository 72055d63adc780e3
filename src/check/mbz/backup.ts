/** A backup as the restore finds it: its XML as trees, its files by name. */
import type { Archive, ArchivedFile } from '#platform/archive';
import { placeIn, type Report } from '../finding.ts';
import { child, isMalformed, readXml, type XmlElement } from '../xml.ts';
import { emptyGroups } from './groups.ts';

export interface Backup {
  readonly name: string;
  /** The root of an XML file; undefined when it is missing or malformed, which is reported once, if it must be there. */
  readonly root: (path: string, must?: boolean) => Promise<XmlElement | undefined>;
  readonly file: (path: string) => ArchivedFile | undefined;
  readonly report: Report;
}

/** More than the questions of any course; less than would hurt. */
const LIMIT = 128 * 1024 * 1024;

export function backupIn(archive: Archive, report: Report): Backup {
  const files = new Map(archive.files.map((file) => [file.name, file]));
  const roots = new Map<string, Promise<XmlElement | undefined>>();
  async function read(path: string): Promise<XmlElement | undefined> {
    const place = placeIn(archive.name, path);
    const bytes = await files.get(path)?.read(LIMIT);
    if (!bytes) return undefined;
    const root = readXml(new TextDecoder().decode(bytes), place.file);
    if (isMalformed(root)) {
      report('mbz-malformed', place, { reason: root.reason });
      return undefined;
    }
    for (const element of emptyGroups(root)) report('mbz-empty-group', element, { element: element.name });
    return root;
  }
  return {
    name: archive.name,
    report,
    file: (path) => files.get(path),
    root: (path, must = true) => {
      const known = roots.get(path);
      if (known) return known;
      if (must && !files.has(path)) report('mbz-file-missing', placeIn(archive.name, path), { path });
      const root = read(path);
      roots.set(path, root);
      return root;
    },
  };
}

/** The text of a child; undefined when there is none. `$@NULL@$` is how a backup writes NULL. */
export function column(element: XmlElement | undefined, name: string): string | undefined {
  const text = child(element, name)?.text;
  return text === '$@NULL@$' ? undefined : text;
}

export function idOf(element: XmlElement): string {
  return element.attributes.id ?? '';
}

/** Reports that an element says an id which nothing has. */
export function dangling(
  { report }: Backup,
  place: XmlElement,
  element: string,
  id: string,
  to: string,
): void {
  report('mbz-dangling', place, { element, id, to });
}
