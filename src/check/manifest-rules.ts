/** What the manifests of all formats share: whether identifiers are unique, references lead somewhere and files are there. */
import type { Archive } from '#platform/archive';
import { startOf } from '../lesson/index.ts';
import { holding, normalize, type Report } from './finding.ts';
import { type Href, identifierOf, type Manifest, type Resource } from './manifest.ts';
import { MANIFEST } from './manifest-file.ts';
import { destination } from './url.ts';
import { elementsAt } from './xml.ts';

export function judgeFiles({ files }: Archive, { root, resources }: Manifest, report: Report): void {
  const names = new Set(files.map(({ name }) => name));
  const listed = new Set<string>([MANIFEST]);
  const expect = ({ element, written }: Href): void => {
    const to = destination(written, '');
    if (to.kind === 'outside') return;
    const path = to.kind === 'inside' ? to.path : undefined;
    if (path !== undefined) listed.add(path);
    if (path !== undefined && names.has(path)) return;
    const similar = path && [...names].find((name) => normalize(name) === normalize(path));
    report('scorm-file-missing', element, { href: written, ...(similar && { similar }) });
  };
  for (const { href, files } of resources) {
    for (const file of files) expect(file);
    if (href && !files.some(({ written }) => written === href.written)) expect(href);
  }
  const unlisted = [...names].filter((name) => !listed.has(name) && !/\.(?:xsd|dtd)$/.test(name));
  if (unlisted.length > 0) report('scorm-files-unlisted', startOf(root.file), { names: unlisted });
}

/** What the schema calls an identifier or a reference, libxml2 doesn't follow. */
export function judgeIdentifiers({ root, organization, items, resources }: Manifest, report: Report): void {
  const known = new Set(resources.map(({ identifier }) => identifier));
  const seen = new Set<string>();
  for (const element of [root, ...organization, ...items, ...resources.map((one) => one.element)]) {
    const identifier = identifierOf(element);
    if (identifier !== '' && seen.has(identifier))
      report('scorm-identifier-duplicate', element, { identifier });
    seen.add(identifier);
  }
  for (const item of items) {
    const { identifierref: resource } = item.attributes;
    if (resource && !known.has(resource))
      report('scorm-resource-unknown', item, { item: identifierOf(item), resource });
  }
}

/** Identifiers of what a resource says that it needs. */
export const needsOf = ({ element }: Resource): readonly string[] =>
  elementsAt(element, 'dependency').map(({ attributes }) => attributes.identifierref ?? '');

/** @param known has the identifiers of all resources */
export function faultsOfNeeds(resource: Resource, known: { readonly has: (identifier: string) => boolean }) {
  const needs = needsOf(resource);
  return holding({
    'needs-itself': needs.includes(resource.identifier),
    'needs-twice': new Set(needs).size < needs.length,
    'needs-unknown': needs.some((one) => !known.has(one)),
  });
}
