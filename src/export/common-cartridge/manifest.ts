/** `imsmanifest.xml`, by Common Cartridge 1.1's profile of IMS Content Packaging. */
import { type Xml, xmlText } from '../xml.ts';

/** A resource: one file that is shown, or what an importer reads. */
export interface Resource {
  /** An `xsd:ID`. Canvas knows by it what it has imported before. */
  readonly identifier: string;
  readonly type: keyof typeof TYPES;
  readonly path: string;
  /** Identifiers of the resources that it shows. */
  readonly needs: readonly string[];
}

const TYPES = {
  page: 'webcontent',
  assessment: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
  bank: 'imsqti_xmlv1p2/imscc_xmlv1p1/question-bank',
  link: 'imswl_xmlv1p1',
} as const;

/** A line of the table of contents: a heading over others, or what leads to a resource. */
export interface Line {
  readonly identifier: string;
  readonly title: string;
  readonly resource?: string;
  readonly lines?: readonly Line[];
}

export interface Cartridge {
  /** Slug; names it for ever. */
  readonly id: string;
  readonly metadata: Xml;
  readonly lines: readonly Line[];
  readonly resources: readonly Resource[];
}

const CP = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const LOM = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';

/** The default namespace first, and no prefix: Moodle looks for it in the first 1,024 bytes, and for `item` by that name. */
export const manifestXml = ({ id, metadata, lines, resources }: Cartridge): string =>
  xmlText({
    manifest: {
      '@xmlns': CP,
      '@identifier': `cartridge-${id}`,
      '@xmlns:lomimscc': LOM,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${CP} http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imscp_v1p2_v1p0.xsd ${LOM} http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lommanifest_v1p0.xsd`,
      metadata: { schema: 'IMS Common Cartridge', schemaversion: '1.1.0', ...metadata },
      organizations: {
        organization: {
          '@identifier': `organization-${id}`,
          '@structure': 'rooted-hierarchy',
          item: { '@identifier': `root-${id}`, item: lines.map(line) },
        },
      },
      resources: { resource: resources.map(resource) },
    },
  });

const line = ({ identifier, title, resource, lines = [] }: Line): Xml => ({
  '@identifier': identifier,
  '@identifierref': resource,
  title,
  item: lines.map(line),
});

const resource = ({ identifier, type, path, needs }: Resource): Xml => ({
  '@identifier': identifier,
  '@type': TYPES[type],
  // What an importer reads has none (the profile's rules 2c, 3c and 4d).
  '@href': type === 'page' ? path : undefined,
  file: { '@href': path },
  dependency: needs.map((identifierref) => ({ '@identifierref': identifierref })),
});
