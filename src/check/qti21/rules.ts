/** What the schemas can't say of a package's resources, and of the test among them. */
import type { QtiResourceFault } from '../../messages/index.ts';
import { holding, type Report } from '../finding.ts';
import type { Manifest, Resource } from '../manifest.ts';
import { faultsOfNeeds, judgeIdentifiers } from '../manifest-rules.ts';
import { destination } from '../url.ts';
import { descendants, type XmlElement } from '../xml.ts';

/** An importer reads its file. */
export const isRead = ({ element }: Resource): boolean => /^imsqti_/.test(element.attributes.type ?? '');

const isItem = ({ element }: Resource): boolean => /^imsqti_item/.test(element.attributes.type ?? '');

export function judgeResources(manifest: Manifest, report: Report): void {
  const { resources, root } = manifest;
  judgeIdentifiers(manifest, report);
  if (!resources.some(isRead))
    report('qti-resource', root, { identifier: root.attributes.identifier ?? '', why: 'no-test' });
  const known = new Set(resources.map(({ identifier }) => identifier));
  for (const resource of resources)
    for (const why of [...faultsOfFiles(resource), ...faultsOfNeeds(resource, known)])
      report('qti-resource', resource.element, { identifier: resource.identifier, why });
}

function faultsOfFiles(resource: Resource): readonly QtiResourceFault[] {
  const { href, files } = resource;
  const paths = files.map(({ written }) => written);
  return holding({
    'no-file': isRead(resource) && !href && paths.length === 0,
    'file-twice': new Set(paths).size < paths.length,
    'href-unlisted': href && !paths.includes(href.written),
  });
}

/** Whether what a test asks is in the package. */
export function judgeTest(root: XmlElement, name: string, { resources }: Manifest, report: Report): void {
  const items = new Set(
    resources.filter(isItem).flatMap(({ href, files }) => {
      const to = destination((href ?? files[0])?.written ?? '', '');
      return to.kind === 'inside' ? [to.path] : [];
    }),
  );
  for (const reference of descendants(root, 'assessmentItemRef')) {
    const { identifier = '', href = '' } = reference.attributes;
    const to = destination(href, name);
    if (to.kind === 'inside' && !items.has(to.path))
      report('qti-resource', reference, { identifier, why: 'item-unlisted' });
  }
}
