/** Judges a SCORM package's manifest, against itself and against the archive. */

import type { Archive } from '#platform/archive';
import { startOf } from '../lesson/index.ts';
import { besideOwn, normalize, type Report } from './finding.ts';
import { attribute, type Href, identifierOf, type Manifest } from './manifest.ts';
import { manifestIn } from './manifest-file.ts';
import { PROFILE_CHECKS } from './profile-check.ts';
import type { checkSchema } from './schema-check.ts';
import type { SchemaSet } from './schemas.ts';
import type { ScormCheck } from './scorm-context.ts';
import { destination } from './url.ts';
import { child } from './xml.ts';

/** A SCO as pages may lead to it; paths in the archive. */
export interface Sco {
  readonly item: string;
  readonly launch: string;
  readonly files: ReadonlySet<string>;
}

/**
 * @param bySchema judges it by SCORM's schemas too
 * @returns the SCOs, none when the manifest can't be read
 */
export async function checkManifest(
  archive: Archive,
  report: Report,
  bySchema?: typeof checkSchema,
): Promise<readonly Sco[]> {
  const found = await manifestIn(archive, report);
  if (!found) return [];
  const { source, manifest } = found;
  const { root } = manifest;
  await besideOwn(
    report,
    (own) => {
      checkReferences(source, root.file, own);
      for (const check of CHECKS) check({ archive, manifest, report: own });
    },
    (own) => bySchema?.(source, root, schemasOf(manifest), own),
  );
  return scosOf(manifest);
}

/** LMSs take any other version for 1.2; drafts of 2004 have the 3rd edition's names. */
function schemasOf({ schemaversion }: Manifest): SchemaSet {
  return SCHEMAS[schemaversion?.text ?? ''] ?? 'scorm12';
}

const SCHEMAS: Readonly<Record<string, SchemaSet>> = {
  '2004 4th Edition': 'scorm2004-4',
  '2004 3rd Edition': 'scorm2004-3',
  'CAM 1.3': 'scorm2004-3',
  '1.3': 'scorm2004-3',
};

function scosOf({ items, launched }: Manifest): readonly Sco[] {
  return launched
    .filter(({ isSco }) => isSco)
    .map(({ identifier, href, files }) => ({
      item: identifierOf(items.find(({ attributes }) => attributes.identifierref === identifier)!),
      launch: pathOf(href!) ?? '',
      files: new Set([href!, ...files].map((one) => pathOf(one) ?? '')),
    }));
}

function pathOf({ written }: Href): string | undefined {
  const to = destination(written, '');
  return to.kind === 'inside' ? to.path : undefined;
}

function checkReferences(source: string, file: string, report: Report): void {
  const all = [...source.matchAll(/<!--.*?-->|<!\[CDATA\[.*?\]\]>|(&#\w+;)/gs)];
  const first = all.find(([, found]) => found);
  if (!first?.[1]) return;
  const before = source.slice(0, first.index).split('\n');
  const place = { file, line: before.length, column: before.at(-1)!.length + 1 };
  report('scorm-character-reference', place, { reference: first[1] });
}

/** Moodle's list, letter by letter. */
const SPELLINGS = ['1.2', '1.3', 'CAM 1.3', '2004 3rd Edition', '2004 4th Edition'];

const version: ScormCheck = ({ manifest: { schemaversion, root }, report }) => {
  const written = schemaversion?.text;
  if (written === undefined || !SPELLINGS.includes(written))
    report('scorm-schemaversion', schemaversion ?? root, { written, spellings: SPELLINGS });
};

/** NCName, near enough: what begins with a digit or holds a space or colon is what occurs. */
const NCNAME = /^[\p{L}_][\p{L}\p{M}\p{N}._·-]*$/u;

const identifiers: ScormCheck = ({ manifest, report }) => {
  const { root, organization, items, resources } = manifest;
  const seen = new Set<string>();
  for (const element of [root, ...organization, ...items, ...resources.map((one) => one.element)]) {
    const identifier = identifierOf(element);
    if (!NCNAME.test(identifier))
      report('scorm-identifier-invalid', element, { identifier, element: element.name });
    else if (seen.has(identifier)) report('scorm-identifier-duplicate', element, { identifier });
    else seen.add(identifier);
  }
};

const organizations: ScormCheck = ({ manifest: { organizations, organization }, report }) => {
  const written = organizations?.attributes.default;
  if (
    organizations &&
    written !== undefined &&
    !organization.some((one) => one.attributes.identifier === written)
  )
    report('scorm-default-organization', organizations, { written });
};

const titles: ScormCheck = ({ manifest: { organization, items }, report }) => {
  for (const element of [...organization, ...items])
    if (!child(element, 'title')?.text.trim())
      report('scorm-title-absent', element, { element: element.name, identifier: identifierOf(element) });
};

const items: ScormCheck = ({ manifest: { root, items, resources, launched }, report }) => {
  if (launched.length === 0) report('scorm-nothing-to-launch', root, {});
  for (const item of items) {
    const resource = item.attributes.identifierref;
    if (resource && !resources.some(({ identifier }) => identifier === resource))
      report('scorm-resource-unknown', item, { item: identifierOf(item), resource });
  }
};

const scormTypes: ScormCheck = ({ manifest: { launched }, report }) => {
  for (const { element, identifier } of launched) {
    if (attribute(element, 'adlcp:scormtype')) continue;
    const written = Object.keys(element.attributes).find((name) => /(?:^|:)scormtype$/i.test(name));
    if (written) report('scorm-type-prefix', element, { written });
    else report('scorm-type-absent', element, { resource: identifier });
  }
};

const bases: ScormCheck = ({ manifest: { root }, report }) => {
  for (const element of [root, child(root, 'resources')])
    if (element?.attributes['xml:base']) report('scorm-xml-base', element, { element: element.name });
};

const files: ScormCheck = ({ archive, manifest: { root, resources }, report }) => {
  const names = new Set(archive.files.map(({ name }) => name));
  const listed = new Set<string>();
  function expectFile(rule: 'scorm-file-missing' | 'scorm-launch-missing', { element, written }: Href): void {
    const to = destination(written, '');
    const path = to.kind === 'inside' ? to.path : undefined;
    if (path !== undefined) listed.add(path);
    if (to.kind === 'outside' || (path !== undefined && names.has(path))) return;
    const similar = path !== undefined && [...names].find((name) => normalize(name) === normalize(path));
    report(rule, element, { href: written, ...(similar && { similar }) });
  }
  for (const { href, files } of resources) {
    if (href) expectFile('scorm-launch-missing', href);
    for (const file of files) if (file.written !== href?.written) expectFile('scorm-file-missing', file);
  }
  const unlisted = [...names].filter((name) => !listed.has(name) && !CONTROL_FILE.test(name));
  if (unlisted.length > 0) report('scorm-files-unlisted', startOf(root.file), { names: unlisted });
};

/** Files that belong to the package itself and aren't listed. */
const CONTROL_FILE = /^imsmanifest\.xml$|\.(?:xsd|dtd)$/;

const CHECKS: readonly ScormCheck[] = [
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
