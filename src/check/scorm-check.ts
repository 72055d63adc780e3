/** Judges a SCORM package's manifest, against itself and against the archive. */
import type { Diagnostic } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import type { Archive } from './archive.ts';
import { folded, placeIn } from './finding.ts';
import type { Check, Look } from './look.ts';
import { attribute, type Href, launched, type Manifest, readManifest } from './manifest.ts';
import { PROFILE_CHECKS } from './profile-check.ts';
import type { SchemaCheck } from './schema-check.ts';
import type { SchemaSet } from './schemas.ts';
import { destination } from './url.ts';
import { child, isMalformed, readXml } from './xml.ts';

export const MANIFEST = 'imsmanifest.xml';
/** More than any manifest; less than would hurt. */
const LIMIT = 64 * 1024 * 1024;

export interface Checked {
  readonly findings: readonly Diagnostic[];
  /** Empty when the manifest can't be read. */
  readonly scos: readonly Sco[];
}

/** A SCO as pages may lead to it; paths in the archive. */
export interface Sco {
  readonly item: string;
  readonly launch: string;
  readonly files: ReadonlySet<string>;
}

/** @param bySchema judges it by SCORM's schemas too */
export const checkManifest = async (archive: Archive, bySchema?: SchemaCheck): Promise<Checked> => {
  const manifest = await manifestIn(archive);
  if ('findings' in manifest) return { findings: manifest.findings, scos: [] };
  const look: Look = {
    archive,
    manifest: manifest.read,
    at: (el) => placeIn(archive.name, MANIFEST, el),
  };
  const findings = [...references(archive.name, manifest.source), ...CHECKS.flatMap((check) => check(look))];
  const more = await bySchema?.(manifest.source, manifest.read.root, schemasOf(manifest.read), (place) =>
    placeIn(archive.name, MANIFEST, place),
  );
  return { findings: [...findings, ...unsaid(more ?? [], findings)], scos: scosOf(manifest.read) };
};

/** LMSs take any other version for 1.2; drafts of 2004 have the 3rd edition's names. */
const schemasOf = ({ schemaversion }: Manifest): SchemaSet => {
  switch (schemaversion?.text) {
    case '2004 4th Edition':
      return 'scorm2004-4';
    case '2004 3rd Edition':
    case 'CAM 1.3':
    case '1.3':
      return 'scorm2004-3';
    default:
      return 'scorm12';
  }
};

/** What the schemas have against an element that a rule of ours names already, and better, is left out. */
const unsaid = (more: readonly Diagnostic[], said: readonly Diagnostic[]): readonly Diagnostic[] =>
  more.filter(({ line, column }) => !said.some((one) => one.line === line && one.column === column));

const scosOf = (manifest: Manifest): readonly Sco[] =>
  launched(manifest)
    .filter(({ isSco }) => isSco)
    .map(({ identifier, href, files }) => ({
      item:
        manifest.items.find(({ attributes }) => attributes.identifierref === identifier)?.attributes
          .identifier ?? '',
      launch: inside(href),
      files: new Set([href, ...files].map(inside)),
    }));

const inside = (href: Href | undefined): string => {
  const to = destination(href?.written ?? '', '');
  return to.kind === 'inside' ? to.path : '';
};

/** The manifest, or why there is none to judge. */
const manifestIn = async (
  archive: Archive,
): Promise<
  { readonly findings: readonly Diagnostic[] } | { readonly source: string; readonly read: Manifest }
> => {
  const file = archive.files.find(({ name }) => name === MANIFEST);
  if (!file) {
    const elsewhere = archive.files.find(({ name }) => /(?:^|[/\\])imsmanifest\.xml$/i.test(name))?.name;
    return { findings: [diagnose('scorm-manifest-absent', placeIn(archive.name), { elsewhere })] };
  }
  const bytes = await file.read(LIMIT);
  if (!bytes && file.bytes <= LIMIT) return { findings: [] }; // It doesn't unpack, and the archive's own check says so.
  const source = bytes && utf8(bytes);
  if (source === undefined) {
    const reason = bytes ? 'its bytes are not UTF-8' : 'it is longer than 64 MiB';
    return { findings: [diagnose('scorm-manifest-malformed', placeIn(archive.name, MANIFEST), { reason })] };
  }
  const root = readXml(source);
  if (isMalformed(root)) {
    const at = placeIn(archive.name, MANIFEST, root);
    return { findings: [diagnose('scorm-manifest-malformed', at, { reason: root.reason })] };
  }
  return { source, read: readManifest(root) };
};

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const references = (archive: string, source: string): readonly Diagnostic[] => {
  const all = [...source.matchAll(/<!--.*?-->|<!\[CDATA\[.*?\]\]>|(&#\w+;)/gs)];
  const first = all.find(([, found]) => found);
  if (!first?.[1]) return [];
  const before = source.slice(0, first.index).split('\n');
  const at = { line: before.length, column: before.at(-1)!.length + 1 };
  return [diagnose('scorm-character-reference', placeIn(archive, MANIFEST, at), { reference: first[1] })];
};

/** Moodle's list, letter by letter. */
const SPELLINGS = ['1.2', '1.3', 'CAM 1.3', '2004 3rd Edition', '2004 4th Edition'];

const version: Check = ({ manifest: { schemaversion, root }, at }) =>
  schemaversion && SPELLINGS.includes(schemaversion.text)
    ? []
    : [
        diagnose('scorm-schemaversion', at(schemaversion ?? root), {
          written: schemaversion?.text,
          spellings: SPELLINGS,
        }),
      ];

/** NCName, near enough: what begins with a digit or holds a space or colon is what occurs. */
const NCNAME = /^[\p{L}_][\p{L}\p{M}\p{N}._·-]*$/u;

const identifiers: Check = ({ manifest, at }) => {
  const { root, organization, items, resources } = manifest;
  const seen = new Set<string>();
  return [root, ...organization, ...items, ...resources.map(({ element }) => element)].flatMap((element) => {
    const identifier = element.attributes.identifier ?? '';
    if (!NCNAME.test(identifier)) {
      return [diagnose('scorm-identifier-invalid', at(element), { identifier, element: element.name })];
    }
    if (seen.has(identifier)) return [diagnose('scorm-identifier-duplicate', at(element), { identifier })];
    seen.add(identifier);
    return [];
  });
};

const organizations: Check = ({ manifest, at }) => {
  const written = manifest.organizations?.attributes.default;
  const named = manifest.organization.some(({ attributes }) => attributes.identifier === written);
  return written === undefined || named || !manifest.organizations
    ? []
    : [diagnose('scorm-default-organization', at(manifest.organizations), { written })];
};

const titles: Check = ({ manifest: { organization, items }, at }) =>
  [...organization, ...items]
    .filter((element) => !child(element, 'title')?.text.trim())
    .map((element) =>
      diagnose('scorm-title-absent', at(element), {
        element: element.name,
        identifier: element.attributes.identifier ?? '',
      }),
    );

const items: Check = ({ manifest, at }) => [
  ...(launched(manifest).length > 0 ? [] : [diagnose('scorm-nothing-to-launch', at(manifest.root), {})]),
  ...manifest.items.flatMap((item) => {
    const resource = item.attributes.identifierref;
    return !resource || manifest.resources.some(({ identifier }) => identifier === resource)
      ? []
      : [diagnose('scorm-resource-unknown', at(item), { item: item.attributes.identifier ?? '', resource })];
  }),
];

const scormTypes: Check = ({ manifest, at }) =>
  launched(manifest).flatMap(({ element, identifier }) => {
    if (attribute(element, 'adlcp:scormtype')) return [];
    const written = Object.keys(element.attributes).find((name) => /(?:^|:)scormtype$/i.test(name));
    return written
      ? [diagnose('scorm-type-prefix', at(element), { written })]
      : [diagnose('scorm-type-absent', at(element), { resource: identifier })];
  });

const bases: Check = ({ manifest: { root }, at }) =>
  [root, child(root, 'resources')]
    .filter((element) => element?.attributes['xml:base'])
    .map((element) => diagnose('scorm-xml-base', at(element!), { element: element!.name }));

const files: Check = ({ archive, manifest, at }) => {
  const names = new Set(archive.files.map(({ name }) => name));
  const listed = new Set<string>();
  const missing = (
    rule: 'scorm-file-missing' | 'scorm-launch-missing',
    href: Href,
  ): readonly Diagnostic[] => {
    const to = destination(href.written, '');
    if (to.kind === 'inside') listed.add(to.path);
    if (to.kind === 'outside' || (to.kind === 'inside' && names.has(to.path))) return [];
    const similar = to.kind === 'inside' && [...names].find((name) => folded(name) === folded(to.path));
    return [diagnose(rule, at(href.element), { href: href.written, ...(similar && { similar }) })];
  };
  const absent = manifest.resources.flatMap(({ href, files }) => [
    ...(href ? missing('scorm-launch-missing', href) : []),
    ...files
      .filter(({ written }) => written !== href?.written)
      .flatMap((file) => missing('scorm-file-missing', file)),
  ]);
  const unlisted = [...names].filter((name) => !listed.has(name) && !CONTROL_FILE.test(name));
  return unlisted.length === 0
    ? absent
    : [...absent, diagnose('scorm-files-unlisted', placeIn(archive.name, MANIFEST), { names: unlisted })];
};

/** Files that belong to the package itself and aren't listed. */
const CONTROL_FILE = /^imsmanifest\.xml$|\.(?:xsd|dtd)$/;

const CHECKS: readonly Check[] = [
  version,
  identifiers,
  organizations,
  titles,
  items,
  scormTypes,
  bases,
  files,
  ...PROFILE_CHECKS,
];
