/** Reads a QTI 2.1 content package as an importer does: its manifest, the test it names, the items of that. */
import { openArchive } from '../../src/platform/archive.ts';
import { type Item, readItem } from './processor.ts';
import { type Assessment, readAssessment } from './processor-assessment.ts';
import { childOf, childrenOf, fail, need, readDocument, within } from './processor-xml.ts';

const CONTENT_PACKAGE = 'http://www.imsglobal.org/xsd/imscp_v1p1';

export interface Package {
  /** A test there is where the lesson asks something. */
  readonly test?: Assessment;
  /** By the identifier that the test calls it by. */
  readonly items: ReadonlyMap<string, Item>;
  /** Where they lie: items by the same identifier, the test by nothing. */
  readonly paths: ReadonlyMap<string, string>;
}

/** @param source a path, or the archive itself */
export async function readPackage(source: string | Uint8Array): Promise<Package> {
  const archive = await openArchive(source, 'package.zip');
  try {
    const files = new Map<string, string>();
    for (const one of archive.files)
      files.set(
        one.name,
        new TextDecoder().decode(/\.xml$/.test(one.name) ? await one.read(1e8) : undefined),
      );
    return packageOf(files);
  } finally {
    archive.close();
  }
}

/** @param files what stands in the package by its path; of what is no XML, nothing needs be known */
export function packageOf(files: ReadonlyMap<string, string>): Package {
  const manifest = readDocument(
    files.get('imsmanifest.xml') ?? fail('there is no imsmanifest.xml'),
    'manifest',
    CONTENT_PACKAGE,
  );
  const resources = childrenOf(childOf(manifest, 'resources'), 'resource').map((node) => ({
    identifier: need(node, 'identifier'),
    type: need(node, 'type'),
    href: node.attributes.href,
    files: childrenOf(node, 'file').map((one) => need(one, 'href')),
    dependencies: childrenOf(node, 'dependency').map((one) => need(one, 'identifierref')),
  }));
  const identifiers = resources.map(({ identifier }) => identifier);
  if (new Set(identifiers).size !== identifiers.length) fail('two resources are called the same');
  for (const { identifier, href, files: named, dependencies } of resources) {
    if (href !== undefined && !named.includes(href)) fail(`${identifier} doesn’t name its own file`);
    for (const one of named) if (!files.has(decodeURI(one))) fail(`there is no ${one}`);
    for (const one of dependencies) if (!identifiers.includes(one)) fail(`there is no resource ${one}`);
  }
  const listed = new Set(resources.flatMap((one) => one.files.map(decodeURI)));
  for (const path of files.keys())
    if (path !== 'imsmanifest.xml' && !/\.xsd$/.test(path) && !listed.has(path))
      fail(`no resource names ${path}`);
  const ofType = (type: string) => resources.filter((one) => one.type === type);
  const items = new Map(
    ofType('imsqti_item_xmlv2p1').map(({ identifier, href = fail(`${identifier} has no href`) }) => {
      const path = decodeURI(href);
      const item = inFile(path, () => readItem(files.get(path)!));
      for (const asked of assetsIn(item.root)) {
        const there = resolved(path, asked);
        if (!files.has(there)) fail(`${path} shows ${there}, which isn’t in the package`);
      }
      return [path, item] as const;
    }),
  );
  const [testResource, ...more] = ofType('imsqti_test_xmlv2p1');
  if (!testResource) return { items, paths: new Map() };
  if (more.length > 0) fail('several tests');
  const testPath = decodeURI(testResource.href ?? fail('the test has no href'));
  const test = inFile(testPath, () => readAssessment(files.get(testPath)!));
  const byReference = test.items.map(({ identifier, href }) => {
    const path = resolved(testPath, href);
    const item = items.get(path) ?? fail(`the test names ${path}, which is no item`);
    const { identifier: own } = resources.find((one) => one.href && decodeURI(one.href) === path)!;
    if (!testResource.dependencies.includes(own)) fail(`the test’s resource doesn’t depend on ${own}`);
    return [identifier, item, path] as const;
  });
  if (byReference.length !== items.size)
    fail(`${items.size} items, ${byReference.length} of them in the test`);
  return {
    test,
    items: new Map(byReference.map(([identifier, item]) => [identifier, item])),
    paths: new Map([
      ['', testPath],
      ...byReference.map(([identifier, , path]) => [identifier, path] as const),
    ]),
  };
}

/** Says of what fails in which file it does. */
function inFile<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    return fail(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

const assetsIn = (root: Item['root']): readonly string[] =>
  within(root, 'img', 'object', 'stylesheet', 'a')
    .map(({ attributes }) => attributes.src ?? attributes.data ?? attributes.href ?? '')
    .filter((one) => one !== '' && !/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(one));

const resolved = (from: string, href: string): string =>
  decodeURIComponent(new URL(href, `file:///${encodeURI(from)}`).pathname.slice(1));
