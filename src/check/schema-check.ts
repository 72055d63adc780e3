/** Judges a file by a schema, as far as it knows its elements: what else it holds is left alone. */
import type { XmlDocument, XsdValidator } from 'libxml2-wasm';
import type { Place } from '../lesson/index.ts';
import type { Report } from './finding.ts';
import { type SchemaSet, schemaFiles, start } from './schemas.ts';
import { elementsAt, type XmlElement } from './xml.ts';

type Libxml2 = typeof import('libxml2-wasm');

/** A SCORM package's manifest. */
export async function checkSchema(
  source: string,
  root: XmlElement,
  set: SchemaSet,
  report: Report,
): Promise<void> {
  await judgeBySchema(source, root, set, (place, words) => report('manifest-schema', place, { words }));
}

/** @param report takes what the schema has against an element, in words */
export async function judgeBySchema(
  source: string,
  root: XmlElement,
  set: SchemaSet,
  report: (place: Place, words: string) => void,
): Promise<void> {
  const libxml2 = await load();
  const validator = validatorOf(libxml2, set);
  for (const { message, line, col, xpath } of errors(libxml2, validator, source)) {
    const place = elementAt(root, xpath) ?? { file: root.file, line: line || 1, column: col || 1 };
    report(place, sentence(message));
  }
}

/** A megabyte of WebAssembly: only for those who have a manifest to judge. */
const load = (): Promise<Libxml2> => import('libxml2-wasm');

const validators = new Map<SchemaSet, XsdValidator>();

function validatorOf(libxml2: Libxml2, set: SchemaSet): XsdValidator {
  const known = validators.get(set) ?? compiled(libxml2, schemaFiles(set));
  validators.set(set, known);
  return known;
}

function compiled(libxml2: Libxml2, files: Readonly<Record<string, Uint8Array>>): XsdValidator {
  libxml2.xmlRegisterInputProvider(new libxml2.XmlBufferInputProvider(files));
  try {
    const document = libxml2.XmlDocument.fromBuffer(files[start]!, { url: start });
    return libxml2.XsdValidator.fromDoc(document);
  } finally {
    libxml2.xmlCleanupInputProvider();
  }
}

interface Fault {
  readonly message: string;
  readonly line?: number;
  readonly col?: number;
  readonly xpath?: string;
}

function errors(libxml2: Libxml2, validator: XsdValidator, source: string): readonly Fault[] {
  let document: XmlDocument | undefined;
  try {
    document = libxml2.XmlDocument.fromString(source);
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof libxml2.XmlLibError)) throw error;
    return onceAnElement(error.details as readonly Fault[]);
  } finally {
    document?.dispose();
  }
}

/** A value that no facet allows is told twice: by the facet, then as no value of its type. */
const onceAnElement = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter(
    ({ message, xpath }, index) =>
      !(message.includes('is not a valid value of the') && faults[index - 1]?.xpath === xpath),
  );

/** `/*`, `/*[2]`, `/adlcp:location[2]`: a star counts all elements, a name those of that name. */
function elementAt(root: XmlElement, xpath = ''): XmlElement | undefined {
  const [first, ...steps] = [...xpath.matchAll(/\/([^/[\]]+)(?:\[(\d+)\])?/g)];
  if (!first) return undefined;
  return steps.reduce<XmlElement | undefined>(
    (element, [, name, index]) => elementsAt(element, name!)[Number(index ?? 1) - 1],
    root,
  );
}

/** libxml2's words without namespaces and grammar's signs: `element “title”: this element is not expected`. */
const sentence = (message: string): string =>
  message
    .trim()
    .replace(/\.$/, '')
    .replace(/\{[^{}'\s]+\}/g, '')
    .replace(/##other\*?/g, 'elements of other namespaces')
    .replace(/\[facet '\w+'\] /g, '')
    .replace(/\( (.*?) \)/g, '$1')
    .replace(/'([^']*)'/g, '“$1”')
    .replace(/\. (\w)/g, (_, letter: string) => `; ${letter.toLowerCase()}`)
    .replace(
      /(^|: )(\p{Lu})(?=\p{Ll})/gu,
      (_, before: string, letter: string) => before + letter.toLowerCase(),
    );
