/** The profile's rules for the resources of a cartridge, which its schema can't say. Source: the schematrons of CC 1.1. */
import type { ResourceFault } from '../../messages/index.ts';
import { holding, type Report } from '../finding.ts';
import { identifierOf, type Manifest, type Resource } from '../manifest.ts';
import { faultsOfNeeds, judgeIdentifiers, needsOf } from '../manifest-rules.ts';
import { elementsAt } from '../xml.ts';

/** What a resource is, by its type without the version in it. */
export type Kind = 'page' | 'associated' | 'assessment' | 'bank' | 'link' | 'topic' | 'tool' | 'other';

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^webcontent$/, 'page'],
  [/^associatedcontent\//, 'associated'],
  [/^imsqti_.*\/assessment$/, 'assessment'],
  [/^imsqti_.*\/question-bank$/, 'bank'],
  [/^imswl_/, 'link'],
  [/^imsdt_/, 'topic'],
  [/^imsbasiclti_/, 'tool'],
];

export const kindOf = ({ element }: Resource): Kind =>
  KINDS.find(([type]) => type.test(element.attributes.type ?? ''))?.[1] ?? 'other';

/** What may be depended on: what learners open, and nothing that an importer makes something of. */
const MAY_NEED: Readonly<Record<Kind, readonly Kind[]>> = {
  page: ['page', 'other'],
  associated: ['page', 'other'],
  assessment: ['page', 'associated', 'other'],
  bank: ['page', 'associated', 'other'],
  topic: ['page', 'associated', 'other'],
  tool: ['page', 'associated', 'other'],
  link: [],
  other: ['page', 'associated', 'assessment', 'bank', 'link', 'topic', 'tool', 'other'],
};

/** Of these an importer reads the one file. */
const READ: ReadonlySet<Kind> = new Set(['assessment', 'bank', 'link', 'topic']);

export function judgeResources(manifest: Manifest, report: Report): void {
  const { resources, items } = manifest;
  judgeIdentifiers(manifest, report);
  const known = new Map(resources.map((resource) => [resource.identifier, resource]));
  const banks = resources.filter((resource) => kindOf(resource) === 'bank');
  for (const resource of resources) {
    const { element, identifier } = resource;
    const others = holding({
      needs: needsForbidden(resource, known),
      banks: banks.slice(1).includes(resource),
    });
    for (const why of [...faultsOfFiles(resource), ...faultsOfNeeds(resource, known), ...others])
      report('cartridge-resource', element, { identifier, why });
  }
  for (const item of items) {
    const resource = known.get(item.attributes.identifierref ?? '');
    if (!resource) continue;
    if (kindOf(resource) === 'bank')
      report('cartridge-resource', item, { identifier: resource.identifier, why: 'bank-listed' });
    if (elementsAt(item, 'item').length > 0)
      report('cartridge-resource', item, { identifier: identifierOf(item), why: 'children' });
  }
}

function faultsOfFiles(resource: Resource): readonly ResourceFault[] {
  const { href, files } = resource;
  const paths = files.map(({ written }) => written);
  const isRead = READ.has(kindOf(resource));
  return holding({
    'no-file': isRead && paths.length === 0,
    files: isRead && paths.length > 1,
    href: isRead && href,
    'file-twice': new Set(paths).size < paths.length,
    'href-unlisted': !isRead && href && !paths.includes(href.written),
  });
}

/** Whether it needs what may not be depended on. */
function needsForbidden(resource: Resource, known: ReadonlyMap<string, Resource>): boolean {
  const found = needsOf(resource).flatMap((one) => known.get(one) ?? []);
  const allowed = MAY_NEED[kindOf(resource)];
  return found.some((one) => one !== resource && !allowed.includes(kindOf(one)));
}
