/** A backup as the restore finds it: its XML as trees, its files by name. */
import { diagnose, type ParamsOf, type RuleId } from '../../messages/index.ts';
import type { Archive, ArchivedFile } from '../archive.ts';
import { type Finding, placeIn } from '../finding.ts';
import { child, childrenOf, isMalformed, readXml, type XmlElement } from '../xml.ts';
import { emptyGroups } from './groups.ts';

/** An element and the file it stands in. */
export interface Spot {
  readonly path: string;
  readonly element: XmlElement;
}

export interface Look {
  readonly archive: Archive;
  /** The root of an XML file; undefined when it is missing or malformed, which is reported once, if it must be there. */
  readonly root: (path: string, must?: boolean) => Promise<XmlElement | undefined>;
  readonly file: (path: string) => ArchivedFile | undefined;
  readonly report: <Id extends RuleId>(rule: Id, at: Spot | string, params: ParamsOf<Id>) => void;
  readonly findings: readonly Finding[];
}

/** More than the questions of any course; less than would hurt. */
const LIMIT = 128 * 1024 * 1024;

export const lookAt = (archive: Archive): Look => {
  const findings: Finding[] = [];
  const files = new Map(archive.files.map((file) => [file.name, file]));
  const roots = new Map<string, Promise<XmlElement | undefined>>();
  const report: Look['report'] = (rule, at, params) => {
    const place =
      typeof at === 'string' ? placeIn(archive.name, at) : placeIn(archive.name, at.path, at.element);
    findings.push(diagnose(rule, place, params));
  };
  const read = async (path: string): Promise<XmlElement | undefined> => {
    const bytes = await files.get(path)?.read(LIMIT);
    const read = bytes && readXml(new TextDecoder().decode(bytes));
    if (!read) return undefined;
    if (isMalformed(read)) {
      report('mbz-malformed', path, { reason: read.reason });
      return undefined;
    }
    for (const element of emptyGroups(read))
      report('mbz-empty-group', { path, element }, { element: element.name });
    return read;
  };
  return {
    archive,
    findings,
    report,
    file: (path) => files.get(path),
    root: (path, must = true) => {
      const known = roots.get(path);
      if (known) return known;
      if (must && !files.has(path)) report('mbz-file-missing', path, { path });
      const root = read(path);
      roots.set(path, root);
      return root;
    },
  };
};

/** The text of a child; undefined when there is none. `$@NULL@$` is how a backup writes NULL. */
export const leaf = (element: XmlElement | undefined, name: string): string | undefined => {
  const text = child(element, name)?.text;
  return text === '$@NULL@$' ? undefined : text;
};

/** Elements at a path of names below an element. */
export const at = (element: XmlElement | undefined, ...path: readonly string[]): readonly XmlElement[] =>
  path.reduce<readonly XmlElement[]>(
    (found, name) => found.flatMap((one) => childrenOf(one, name)),
    element ? [element] : [],
  );

export const idOf = (element: XmlElement): string => element.attributes.id ?? '';
