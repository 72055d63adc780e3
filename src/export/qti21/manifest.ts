/** `imsmanifest.xml`, by IMS Content Packaging 1.1 with the resource types of QTI 2.1. */
import type { Described } from '../../lesson/index.ts';
import { imsMetadata } from '../lom.ts';
import { type Xml, xmlText } from '../xml.ts';

/** A resource: a file that is shown, or what an importer reads. */
export interface Resource {
  /** An `xsd:ID`. */
  readonly identifier: string;
  readonly type: keyof typeof TYPES;
  readonly path: string;
  /** Identifiers of the resources that it needs. */
  readonly needs: readonly string[];
  /** Files that it shows: importers that follow no dependency look for them here (TAO). */
  readonly files?: readonly string[];
}

const TYPES = {
  test: 'imsqti_test_xmlv2p1',
  item: 'imsqti_item_xmlv2p1',
  file: 'webcontent',
} as const;

const CP = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const MD = 'http://www.imsglobal.org/xsd/imsmd_v1p2';

export function manifestXml(described: Described, resources: readonly Resource[]): string {
  return xmlText({
    manifest: {
      '@xmlns': CP,
      '@identifier': `qti-${described.id}`,
      '@xmlns:imsmd': MD,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${CP} http://www.imsglobal.org/xsd/imscp_v1p1.xsd ${MD} http://www.imsglobal.org/xsd/imsmd_v1p2p4.xsd`,
      metadata: {
        schema: 'QTIv2.1 Package',
        schemaversion: '1.0.0',
        // Questions take no time of their own.
        ...imsMetadata({ ...described, duration: undefined }, 'LOMv1.0'),
      },
      organizations: '',
      resources: { resource: resources.map(resource) },
    },
  });
}

const resource = ({ identifier, type, path, needs, files = [] }: Resource): Xml => ({
  '@identifier': identifier,
  '@type': TYPES[type],
  '@href': path,
  file: [path, ...files].map((href) => ({ '@href': href })),
  dependency: needs.map((identifierref) => ({ '@identifierref': identifierref })),
});
