/** The official schemas of QTI 2.1 and its content packages as a judge; they lie beside this project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';

const official = '../shared/schemas/qti21';
export const officialAreHere = existsSync(official);
if (!officialAreHere) console.warn('Skipped: the schemas of QTI aren’t beside this project.');

export type Kind = 'manifest' | 'qti';

const START: Readonly<Record<Kind, string>> = {
  manifest: 'imscp_v1p1.xsd',
  qti: 'qtiv2p1/imsqti_v2p1.xsd',
};

/** Which of them an entry of ours is judged by. */
export function kindOf(path: string): Kind | undefined {
  if (path === 'imsmanifest.xml') return 'manifest';
  return path === 'test.xml' || /^item-.*\.xml$/.test(path) ? 'qti' : undefined;
}

/** By the official schema: what it says against a file; nothing when it is valid. */
export const byOfficial = (kind: Kind, xml: string): readonly string[] =>
  judged(`official ${kind}`, () => read(official), START[kind], xml);

/** By ours, which `cartable check` carries. */
export const byOurs = (kind: Kind, xml: string): readonly string[] =>
  judged(`ours ${kind}`, () => read('templates/qti21'), `${kind}.xsd`, xml);

const read = (folder: string): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.xsd'))
      .map((name) => [name, readFileSync(join(folder, name))]),
  );

const validators = new Map<string, XsdValidator>();

function judged(
  name: string,
  files: () => Readonly<Record<string, Uint8Array>>,
  start: string,
  xml: string,
): readonly string[] {
  const validator = validators.get(name) ?? compiled(files(), start);
  validators.set(name, validator);
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ message }) => message.trim());
  } finally {
    document.dispose();
  }
}

function compiled(files: Readonly<Record<string, Uint8Array>>, start: string): XsdValidator {
  const provider = new XmlBufferInputProvider(files);
  xmlRegisterInputProvider(provider);
  try {
    return XsdValidator.fromDoc(XmlDocument.fromBuffer(files[start]!, { url: start }));
  } finally {
    xmlCleanupInputProvider();
  }
}
