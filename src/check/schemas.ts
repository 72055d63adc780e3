/** Schemas made ready to judge anyone's files: SCORM's, as they travel in Cartable's packages, and Common Cartridge's, QTI's and cmi5's, of our own writing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { library } from '../library.ts';

/** As the folders of `lib/schemas` are called. */
type ScormSet = 'scorm12' | 'scorm2004-3' | 'scorm2004-4';
/** As the files of `lib/schemas/common-cartridge` are called. */
type CartridgeSet = 'manifest' | 'qti' | 'weblink' | 'topic';

/** As the files of `lib/schemas/qti21` are called: of items and tests, there is one. */
type QtiSet = 'manifest' | 'qti';

export type SchemaSet =
  | ScormSet
  | 'cmi5/course-structure'
  | `common-cartridge/${CartridgeSet}`
  | `qti21/${QtiSet}`;

/** The schema that imports the others, libxml2 taking one: its name among `schemaFiles`. */
export const start = 'scorm/all.xsd';

const OF_2004 = {
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
};

const NAMESPACES: Readonly<Record<ScormSet, Readonly<Record<string, string>>>> = {
  scorm12: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
  },
  'scorm2004-3': OF_2004,
  'scorm2004-4': OF_2004,
};

/** Of 2004's metadata it holds what Cartable writes, and would refuse what others do. */
const OURS = 'lom.xsd';

export function schemaFiles(set: SchemaSet): Readonly<Record<string, Uint8Array>> {
  if (!isScorm(set)) return { [start]: readFileSync(join(library(), 'schemas', `${set}.xsd`)) };
  const folder = join(library(), 'schemas', set);
  const names = readdirSync(folder).filter((name) => name.endsWith('.xsd') && name !== OURS);
  const schemas = names.map(
    (name) => [`scorm/${name}`, bytes(mended(name, readFileSync(join(folder, name), 'utf8')))] as const,
  );
  return { [start]: bytes(imports(NAMESPACES[set])), ...Object.fromEntries(schemas) };
}

const isScorm = (set: SchemaSet): set is ScormSet => set in NAMESPACES;

const imports = (schemas: Readonly<Record<string, string>>): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${Object.entries(schemas)
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`;

/**
 * Extensions are judged where a schema knows them, and pass where none does (`lax`): packages rarely carry theirs.
 * And 1.2's schemas are not strictly valid: `##any` makes metadata's content models ambiguous, and `ims_xml.xsd` may
 * not make XML's own namespace the default one. The 4th edition means the file beside it, not the network's.
 */
function mended(name: string, schema: string): string {
  const lax = schema.replace(/processContents\s*=\s*"strict"/g, 'processContents="lax"');
  if (name === 'imsmd_rootv1p2p1.xsd') return lax.replace('namespace="##any"', 'namespace="##other"');
  if (name === 'ims_xml.xsd') return lax.replace(/ xmlns="[^"]*"/, '');
  return lax.replace('"http://www.w3.org/2001/xml.xsd"', '"xml.xsd"');
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
