/**
 * Which file a reference means, and what travels of it.
 *
 * A reference is looked for as written (from the page's folder), then in `media/`, then where a site would show it,
 * then by its base name anywhere below the page's folder, the nearest of several: schools move pictures about, and the tools they write for
 * forgive it. An address on another host is never fetched: the `media:` map of the front matter
 * may name a file for it, else a placeholder with a link stands in its place.
 */
import { sha256 } from '#platform/sha256';
import { type Asset, baseName, decoded, digest, isReservedName, slug } from '../../lesson/index.ts';
import type { ParamsOf, RuleId } from '../../messages/index.ts';
import { cleanSvg } from '../html/svg.ts';
import {
  bytesOf,
  candidates,
  canonical,
  isAddress,
  isLocalAddress,
  joined,
  pathOf,
} from '../page/references.ts';
import type { Page } from '../page-context.ts';
import type { FileStat } from './files.ts';
import { type Amiss, amiss, fitted, type Wanted } from './fitness.ts';
import { ancestors, locate, locateOnSite } from './project-files.ts';
import { extensionOf, HEAD_BYTES, sniff } from './sniff.ts';

/** What a reference turned out to be. */
export type Medium =
  | { readonly kind: 'asset'; readonly asset: Asset }
  | { readonly kind: 'remote'; readonly url: string }
  | { readonly kind: 'absent' };

export interface Library {
  readonly assets: readonly Asset[];
  /** Finds what a reference means, reporting what is amiss with it at its line. */
  find(reference: string, line: number, wanted: Wanted): Promise<Medium>;
  /** The file the front matter maps an address to. */
  mapped(address: string): string | undefined;
  /** A file whose path is known, or undefined where there is none. */
  take(path: string, line: number, wanted: Wanted): Promise<Asset | undefined>;
}

export function openLibrary(page: Page): Library {
  const { files } = page;
  const assets: Asset[] = [];
  const byPath = new Map<string, Promise<Asset | Amiss | undefined>>();
  const map = new Map(
    Object.entries(page.description.media ?? {}).map(([address, file]) => [canonical(address), file]),
  );

  /** What is amiss with a file is said wherever it is wanted. */
  async function reach(path: string, line: number, wanted: Wanted, words = baseName(path)) {
    const key = `${wanted} ${path}`;
    const known = byPath.get(key) ?? read(path, line, wanted);
    byPath.set(key, known);
    const found = await known;
    if (typeof found !== 'function') return found;
    found((rule, params) => page.report(rule, page.place(line, words), params));
    return undefined;
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a file is judged in one order: is it there, can it be read, is it what it claims
  async function read(path: string, line: number, wanted: Wanted): Promise<Asset | Amiss | undefined> {
    const stat = await files.stat(path);
    const name = baseName(path);
    if (stat.kind === 'unreadable') return amiss('media-unreadable', { name });
    if (stat.kind !== 'file') return undefined;
    if (stat.bytes === 0) return amiss('media-empty', { name });
    const identity = await ifReadable(files.identify(path, HEAD_BYTES));
    if (identity === undefined) return amiss('media-unreadable', { name });
    const sniffed = await sniff(path, identity.head);
    const fit = fitted(name, sniffed, wanted);
    if (typeof fit === 'function') return fit;
    const { type, extension } = fit;
    let content: Pick<Asset, 'bytes' | 'sha256' | 'content'>;
    if (type === 'image/svg+xml') {
      const source = await ifReadable(files.text(path));
      if (source === undefined) return amiss('media-unreadable', { name });
      const cleaned = cleanSvg(source);
      if (!cleaned) return amiss('svg-unreadable', { name });
      if (cleaned.removed.length > 0 && page.first(`svg ${path}`)) {
        page.report('svg-cleaned', page.place(line, name), { name, removed: cleaned.removed });
      }
      const bytes = new TextEncoder().encode(cleaned.svg);
      content = { bytes: bytes.length, sha256: digest(cleaned.svg), content: bytes };
    } else {
      content = { bytes: stat.bytes, sha256: identity.sha256, content: files.ref(path) };
    }
    const { width, height } = sniffed;
    const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
    const kept = twin(assets, extension, content.sha256);
    if (kept) return kept;
    const written = extensionOf(name);
    if (written !== '' && written !== extension && page.first(`misnamed ${path}`)) {
      page.report('media-misnamed', page.place(line, name), { name, type });
    }
    const asset: Asset = {
      path: freePath(assets, name, extension, content.sha256),
      source: path,
      type,
      ...size,
      ...content,
    };
    assets.push(asset);
    return asset;
  }

  /** A picture written into the page itself travels as a file. */
  async function embedded(address: string): Promise<Asset | undefined> {
    const bytes = bytesOf(address);
    if (!bytes) return undefined;
    const { extension, type, width, height } = await sniff('', bytes);
    if (!/^image\/(?!svg)/.test(type)) return undefined;
    const sha = sha256(bytes);
    const kept = twin(assets, extension, sha);
    if (kept) return kept;
    const asset: Asset = {
      path: `media/picture-${sha.slice(0, 8)}.${extension}`,
      source: page.path,
      type,
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
      bytes: bytes.length,
      sha256: sha,
      content: bytes,
    };
    assets.push(asset);
    return asset;
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a reference is tried as one kind of place after another, and the first that has it decides
  const find: Library['find'] = async (reference, line, wanted) => {
    const local = map.get(canonical(reference));
    const address = local ?? reference;
    const absent = wanted === 'document' ? 'document-missing' : 'media-missing';
    const report = <Id extends RuleId>(rule: Id, params: ParamsOf<Id>) =>
      page.report(rule, page.place(line, reference), params);
    async function taken(path: string): Promise<Medium> {
      const asset = await reach(path, line, wanted, reference);
      return asset ? { kind: 'asset', asset } : { kind: 'absent' };
    }

    if (reference.startsWith('data:')) {
      const asset = await embedded(reference);
      if (!asset) report(absent, { name: `${reference.slice(0, 30)}…` });
      return asset ? { kind: 'asset', asset } : { kind: 'absent' };
    }
    if (isLocalAddress(address)) {
      report('address-local', { address: decoded(address) });
      return { kind: 'absent' };
    }
    if (local === undefined && isAddress(reference)) {
      if (!/^(?:https?:)?\/\//i.test(reference)) {
        report('address-unsafe', { address: reference });
        return { kind: 'absent' };
      }
      report('media-remote', { name: reference });
      return { kind: 'remote', url: reference.startsWith('//') ? `https:${reference}` : reference };
    }
    if (decoded(address).includes('\\')) report('path-backslash', { path: decoded(address) });
    const written = pathOf(address);
    const name = baseName(written);
    const amid = new Set<FileStat['kind']>();
    for (const candidate of candidates(written, page.folderAt(line))) {
      const { kind } = await files.stat(candidate);
      amid.add(kind);
      if (kind !== 'file') continue;
      const beside = joined(page.folderAt(line), written);
      if (candidate.normalize() !== written.normalize() && candidate !== beside)
        report('media-found', { name: written, found: candidate });
      return taken(candidate);
    }
    if (written.startsWith('/')) {
      const rooted = await locate(files, written, []);
      if (rooted !== undefined) return taken(rooted);
    }
    const served = await locateOnSite(files, written, page.folderAt(line));
    if (served !== undefined) return taken(served);
    const hindrance = HINDRANCES.find(([kind]) => amid.has(kind));
    if (hindrance) {
      report(hindrance[1], { name: written });
      return { kind: 'absent' };
    }
    const below = name === '' || name === '..' ? [] : await foundAs(name, written, files);
    const [likeliest, ...others] = likeliestFirst(below, page.folderAt(line));
    if (likeliest === undefined) {
      report(absent, { name: local ?? written });
      return { kind: 'absent' };
    }
    if (others.length > 0) report('media-ambiguous', { name: written, taken: likeliest, others });
    else report('media-found', { name: written, found: likeliest });
    return taken(likeliest);
  };

  const take: Library['take'] = (path, line, wanted) => reach(path, line, wanted);
  return { assets, find, take, mapped: (address) => map.get(canonical(address)) };
}

/** A drawing of Excalidraw's is its own program's: what Obsidian saved beside it as a picture is shown. */
async function foundAs(name: string, written: string, files: Page['files']): Promise<readonly string[]> {
  for (const more of name.endsWith('.excalidraw') ? ['.light.svg', '.svg', '.png'] : ['']) {
    const found = await foundBy(name + more, written + more, files);
    if (found.length > 0) return found;
  }
  return [];
}

/** By its name below the page's folder; without a folder before it, anywhere in the project, as in Obsidian's vaults. */
async function foundBy(name: string, written: string, files: Page['files']): Promise<readonly string[]> {
  const below = await files.find('.', name);
  if (below.length > 0 || written.includes('/')) return below;
  const [root = '.'] = await ancestors(files);
  return root === '.' ? [] : files.find(root, name);
}

/** What may stand where a file is looked for: the first that does is said. */
const HINDRANCES: readonly (readonly [
  FileStat['kind'],
  'media-unreadable' | 'media-folder' | 'media-outside',
])[] = [
  ['unreadable', 'media-unreadable'],
  ['folder', 'media-folder'],
  ['outside', 'media-outside'],
];

/** Nearest to a folder, then by the shortest path, then by name. */
const likeliestFirst = (paths: readonly string[], folder: string): readonly string[] =>
  [...paths].sort(
    (a, b) => stepsFrom(folder, a) - stepsFrom(folder, b) || a.length - b.length || (a < b ? -1 : 1),
  );

/** Folders to go up and down from one to the file. */
function stepsFrom(folder: string, path: string): number {
  const from = folder === '' ? [] : folder.split('/');
  const to = path.split('/').slice(0, -1);
  const apart = from.findIndex((name, at) => name !== to[at]);
  const shared = apart < 0 ? from.length : apart;
  return from.length + to.length - 2 * shared;
}

/** Undefined where the port is refused: a file may be there and not be ours to read. */
const ifReadable = <T>(reading: Promise<T>): Promise<T | undefined> => reading.catch(() => undefined);

/** The same bytes travel once under each extension: it says what they are taken for. */
const twin = (assets: readonly Asset[], extension: string, sha256: string): Asset | undefined =>
  assets.find((asset) => asset.sha256 === sha256 && asset.path.endsWith(`.${extension}`));

function freePath(assets: readonly Asset[], name: string, extension: string, sha256: string): string {
  const stem = slug(name.replace(/\.[^.]*$/, '')) || 'file';
  const plain = `media/${stem}.${extension}`;
  const taken = isReservedName(stem) || assets.some(({ path }) => path === plain);
  return taken ? `media/${stem}-${sha256.slice(0, 8)}.${extension}` : plain;
}
