/** Judges a book (EPUB) by what reading systems need of it. Sources: EPUB 3.3 and OCF 3.3, whose clauses stand beside. */
import type { Archive } from '#platform/archive';
import { decoded } from '../../lesson/index.ts';
import { nameOf, placeIn, type Report } from '../finding.ts';
import { inspectArchive, type Source } from '../inspect.ts';
import { textOf } from '../manifest-file.ts';
import { urlsOfTag } from '../page-urls.ts';
import { type Destination, destination } from '../url.ts';
import { descendants, elementsAt, soundXml, type XmlElement } from '../xml.ts';

const TYPE = 'application/epub+zip';
const XHTML = 'application/xhtml+xml';

export async function checkBook(archive: Archive, report: Report): Promise<void> {
  const book = bookIn(archive, report);
  if (!(await hasMimetype(archive))) report('epub-not-a-book', placeIn(archive.name), { what: 'mimetype' });
  const path = await packagePath(book);
  const root = path === undefined ? undefined : await book.xml(path);
  if (path === undefined || root?.name !== 'package') {
    report('epub-not-a-book', placeIn(archive.name), { what: path === undefined ? 'container' : 'package' });
    return;
  }
  await checkPackage(book, path, root);
}

export const checkEpub = (source: Source, name = nameOf(source, 'book.epub')) =>
  inspectArchive(source, name, checkBook);

interface Book {
  readonly archive: Archive;
  readonly report: Report;
  readonly has: (path: string) => boolean;
  /** Undefined: it isn't there, or is malformed, which is reported once. */
  readonly xml: (path: string) => Promise<XmlElement | undefined>;
}

function bookIn(archive: Archive, report: Report): Book {
  const files = new Map(archive.files.map((file) => [file.name, file]));
  const roots = new Map<string, Promise<XmlElement | undefined>>();
  async function read(path: string): Promise<XmlElement | undefined> {
    const file = files.get(path);
    const text = file && (await textOf(file));
    if (text === undefined) return undefined;
    return soundXml(text, placeIn(archive.name, path).file, report, 'epub-malformed');
  }
  return {
    archive,
    report,
    has: (path) => files.has(path),
    xml: (path) => {
      const known = roots.get(path) ?? read(path);
      roots.set(path, known);
      return known;
    },
  };
}

/** OCF 3.3 §4.3: the first file, stored, and nothing but the type in it. */
async function hasMimetype({ files: [first] }: Archive): Promise<boolean> {
  return first?.name === 'mimetype' && first.method === 'stored' && (await textOf(first)) === TYPE;
}

/** OCF 3.3 §4.2.6.3.1 */
async function packagePath({ xml }: Book): Promise<string | undefined> {
  const [rootfile] = elementsAt(await xml('META-INF/container.xml'), 'rootfiles', 'rootfile');
  return rootfile?.attributes['full-path'];
}

async function checkPackage(book: Book, path: string, root: XmlElement): Promise<void> {
  const { archive, report, has } = book;
  const items = elementsAt(root, 'manifest', 'item');
  const listed = new Map(items.map((item) => [fileOf(item.attributes.href ?? '', path), item]));
  for (const [file, item] of listed)
    if (file !== undefined && !has(file)) report('epub-file-absent', item, { path: file });
  for (const { name } of archive.files)
    if (name !== path && !listed.has(name) && !/^(?:mimetype$|META-INF\/)/.test(name))
      report('epub-file-unlisted', placeIn(archive.name, name), { path: name });
  // EPUB 3.3 §5.6.3.1 and §5.7
  const properties = items.flatMap((item) => (item.attributes.properties ?? '').split(/\s+/));
  const isOld = root.attributes.version?.startsWith('2');
  if (!properties.includes('nav') && !isOld) report('epub-not-a-book', root, { what: 'contents' });
  if (elementsAt(root, 'spine', 'itemref').length === 0) report('epub-not-a-book', root, { what: 'spine' });
  await checkDocuments(
    book,
    [...listed].flatMap(([file, item]) =>
      file !== undefined && item.attributes['media-type'] === XHTML ? [file] : [],
    ),
  );
}

const fileOf = (href: string, from: string): string | undefined => {
  const to = destination(href, from);
  return to.kind === 'inside' ? to.path : undefined;
};

async function checkDocuments(book: Book, files: readonly string[]): Promise<void> {
  const ids = new Map<string, ReadonlySet<string>>();
  for (const file of files) {
    const root = await book.xml(file);
    if (root) ids.set(file, idsIn(root));
  }
  for (const file of ids.keys()) {
    const root = await book.xml(file);
    if (root) checkLinks(book, file, root, ids);
  }
}

function checkLinks(
  { report, has }: Book,
  file: string,
  root: XmlElement,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  if (descendants(root, 'script').length > 0) report('epub-script', root, {});
  for (const element of all(root))
    for (const { url, loads } of urlsOfTag(element.name, (name) => element.attributes[name], element)) {
      const to = destination(url, file);
      if (to.kind === 'outside' && loads) report('epub-outside-url', element, { url, host: to.host });
      if (to.kind === 'absolute' || !isThere(url, to)) report('epub-link-broken', element, { url });
    }

  /** Whether it leads out of the book, or to something in it. */
  function isThere(url: string, to: Destination): boolean {
    const target = to.kind === 'inside' ? to.path : url.startsWith('#') ? file : undefined;
    if (target === undefined) return true;
    const [, id = ''] = /#(.*)$/s.exec(url) ?? [];
    return has(target) && (id === '' || (ids.get(target)?.has(decoded(id)) ?? true));
  }
}

function* all(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const one of element.children) yield* all(one);
}

function idsIn(root: XmlElement): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { attributes } of all(root)) if (attributes.id !== undefined) ids.add(attributes.id);
  return ids;
}
