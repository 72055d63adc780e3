/** A .docx as an archive of parts: XML that refers to other parts by ids. */
import { type Unzipped, unzipSync } from 'fflate';
import { childrenNamed, parseXml, type Xml } from './xml.ts';

/** Why a file can't be opened: a .doc, one with a password, a damaged one, no document at all, a huge one. */
export type Fault = 'old' | 'locked' | 'broken' | 'other' | 'large';

export interface Part {
  readonly root: Xml;
  /** What it refers to, by id. */
  readonly related: ReadonlyMap<string, Related>;
}

export interface Related {
  /** A path in the archive, or an address outside it. */
  readonly target: string;
  readonly external: boolean;
  /** The last word of its type: `image`, `hyperlink`. */
  readonly type: string;
}

export interface Archive {
  readonly main: Part;
  /** A part that the main one refers to, by the last word of the relationship's type: `styles`. */
  readonly part: (type: string) => Part | undefined;
  /** All of a type: `header`. */
  readonly parts: (type: string) => readonly Part[];
  /** One by its path, as {@link Part.related} tells it. */
  readonly at: (path: string) => Part | undefined;
  /** Files as they are stored, by their paths; those that aren't there are left out. */
  readonly files: (paths: readonly string[]) => ReadonlyMap<string, Uint8Array>;
}

/** Far more than a book's text in XML, or than an LMS takes. */
const MOST = { xml: 48 * 2 ** 20, all: 512 * 2 ** 20 };

export function openArchive(bytes: Uint8Array): Archive | Fault {
  const kind = kindOf(bytes);
  if (kind !== 'zip') return kind;
  let large = false;
  /** Sizes are those that the archive says: what is more is cut off, and no longer well-formed. */
  function unzip(wanted: (name: string) => boolean, most: number): Unzipped {
    let total = 0;
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        total += originalSize;
        large ||= total > most;
        return total <= most;
      },
    });
  }
  try {
    const xml = unzip((name) => /\.(?:xml|rels)$/i.test(name) && !/^customXml\//.test(name), MOST.xml);
    if (large) return 'large';
    const mainPath =
      relatedTo('', xml).find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
    const main = partAt(mainPath, xml);
    if (!main) return xml[mainPath] ? 'broken' : 'other';
    if (main.root.name !== 'w:document') return 'other';
    const parts = (type: string): readonly Part[] =>
      [...main.related.values()].flatMap((one) =>
        one.type === type && !one.external ? (partAt(one.target, xml) ?? []) : [],
      );
    return {
      main,
      part: (type) => {
        const found = [...main.related.values()].find((one) => one.type === type);
        return found && partAt(found.target, xml);
      },
      parts,
      at: (path: string) => partAt(path, xml),
      files: (paths) => new Map(Object.entries(unzip((name) => paths.includes(name), MOST.all))),
    };
  } catch {
    return 'broken';
  }
}

const OLD = [0xd0, 0xcf, 0x11, 0xe0];

function kindOf(bytes: Uint8Array): 'zip' | Fault {
  if (OLD.every((byte, at) => bytes[at] === byte)) {
    // A document with a password is stored within the container of the old format.
    const start = new TextDecoder('utf-16le').decode(bytes.subarray(0, 2 ** 20));
    return start.includes('EncryptedPackage') ? 'locked' : 'old';
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'zip';
  return /^\{\\rtf/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 8))) ? 'old' : 'broken';
}

function partAt(path: string, files: Unzipped): Part | undefined {
  const root = xmlAt(path, files);
  return root && { root, related: new Map(relatedTo(path, files).map((one) => [one.id, one])) };
}

function xmlAt(path: string, files: Unzipped): Xml | undefined {
  const bytes = files[path];
  if (!bytes) return undefined;
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return parseXml(new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes).replace(/^\uFEFF/, ''));
}

/** What a part refers to; the archive's own are those of the part without a name. */
function relatedTo(path: string, files: Unzipped): readonly (Related & { readonly id: string })[] {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const root = xmlAt(`${folder}_rels/${name}.rels`, files);
  return childrenNamed(root, 'Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      target: external ? target : resolved(folder, target),
      external,
      type: /[^/]*$/.exec(attributes.Type ?? '')![0],
    };
  });
}

function resolved(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
