/** XML schemas as a judge, a folder of them at a time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';

const validators = new Map<string, XsdValidator>();

/** What a schema says against XML; nothing when it is valid. @param start the file of the folder that takes in the others */
export function faultsBySchema(folder: string, start: string, xml: string): readonly string[] {
  const name = join(folder, start);
  const validator = validators.get(name) ?? compiled(filesIn(folder), start);
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

const filesIn = (folder: string): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.xsd'))
      .map((name) => [name, readFileSync(join(folder, name))]),
  );

function compiled(files: Readonly<Record<string, Uint8Array>>, start: string): XsdValidator {
  const provider = new XmlBufferInputProvider(files);
  xmlRegisterInputProvider(provider);
  try {
    return XsdValidator.fromDoc(XmlDocument.fromBuffer(files[start]!, { url: start }));
  } finally {
    xmlCleanupInputProvider();
  }
}
