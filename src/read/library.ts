/**
 * Which file a reference means, and what travels of it.
 *
 * A reference is looked for as written (from the page's folder), then in `media/`, then by its base name
 * anywhere below the page's folder, where it must be the only one: schools move pictures about, and the tools
 * they write for forgive it. An address on another host is never fetched: the `media:` map of the front matter
 * may name a file for it, else a placeholder with a link stands in its place.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Asset, digest, type Rule, slug } from '../lesson/index.ts';
import type { Page } from './page.ts';
import { locate } from './project-files.ts';
import { addressUnsafe, mediaFolder } from './reference-rules.ts';
import { baseName, bytesOf, candidates, canonical, isAddress, joined, pathOf } from './references.ts';
import {
  mediaAmbiguous,
  mediaFound,
  mediaMisnamed,
  mediaMissing,
  mediaOutside,
  mediaRemote,
  svgCleaned,
  svgUnreadable,
} from './rules.ts';
import { HEAD_BYTES, sniff } from './sniff.ts';
import { cleanSvg } from './svg.ts';

/** What a reference turned out to be. */
export type Found =
  | { readonly kind: 'asset'; readonly asset: Asset }
  | { readonly kind: 'remote'; readonly url: string }
  | { readonly kind: 'absent' };

export interface Library {
  readonly assets: readonly Asset[];
  /** Finds what a reference means, reporting what is amiss with it at its line. */
  find(reference: string, line: number, absent?: Rule<{ name: string }>): Promise<Found>;
  /** The file the front matter maps an address to. */
  mapped(address: string): string | undefined;
  /** A file whose path is known, or undefined where there is none. */
  take(path: string, line: number): Promise<Asset | undefined>;
}

export const openLibrary = (page: Page): Library => {
  const { files } = page;
  const assets: Asset[] = [];
  const byPath = new Map<string, Promise<Asset | undefined>>();
  const map = new Map(
    Object.entries(page.description.media ?? {}).map(([address, file]) => [canonical(address), file]),
  );

  const take = (path: string, line: number): Promise<Asset | undefined> => {
    const known = byPath.get(path) ?? read(path, line);
    byPath.set(path, known);
    return known;
  };

  const read = async (path: string, line: number): Promise<Asset | undefined> => {
    const stat = await files.stat(path);
    if (stat.kind !== 'file') return undefined;
    const head = await files.head(path, HEAD_BYTES);
    const { extension, ...sniffed } = await sniff(path, head);
    const name = baseName(path);
    let content: Pick<Asset, 'bytes' | 'sha256' | 'content'>;
    if (sniffed.type === 'image/svg+xml') {
      const cleaned = cleanSvg(await files.text(path));
      if (!cleaned) {
        page.report(svgUnreadable, page.place(line, name), { name });
        return undefined;
      }
      if (cleaned.removed.length > 0) {
        page.report(svgCleaned, page.place(line, name), { name, removed: cleaned.removed });
      }
      const bytes = new TextEncoder().encode(cleaned.svg);
      content = { bytes: bytes.length, sha256: digest(cleaned.svg), content: bytes };
    } else {
      content = { bytes: stat.bytes, sha256: await files.sha256(path), content: files.ref(path) };
    }
    const twin = assets.find((asset) => asset.sha256 === content.sha256);
    if (twin) return twin;
    const written = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
    if (written !== undefined && written !== extension) {
      page.report(mediaMisnamed, page.place(line, name), { name, type: sniffed.type });
    }
    const asset: Asset = {
      path: freePath(assets, name, extension, content.sha256),
      source: path,
      ...sniffed,
      ...content,
    };
    assets.push(asset);
    return asset;
  };

  /** A picture written into the page itself travels as a file. */
  const embedded = async (address: string): Promise<Asset | undefined> => {
    const bytes = bytesOf(address);
    if (!bytes) return undefined;
    const { extension, ...sniffed } = await sniff('', bytes);
    if (!/^image\/(?!svg)/.test(sniffed.type)) return undefined;
    const sha = bytesToHex(sha256(bytes));
    const twin = assets.find((asset) => asset.sha256 === sha);
    if (twin) return twin;
    const path = `media/picture-${sha.slice(0, 8)}.${extension}`;
    const asset: Asset = {
      path,
      source: page.path,
      ...sniffed,
      bytes: bytes.length,
      sha256: sha,
      content: bytes,
    };
    assets.push(asset);
    return asset;
  };

  const find: Library['find'] = async (reference, line, absent = mediaMissing) => {
    const local = map.get(canonical(reference));
    const address = local ?? reference;
    const amiss = <P>(rule: Rule<P>, params: P) => page.report(rule, page.place(line, reference), params);

    if (reference.startsWith('data:')) {
      const asset = await embedded(reference);
      if (!asset) amiss(absent, { name: `${reference.slice(0, 30)}…` });
      return asset ? { kind: 'asset', asset } : { kind: 'absent' };
    }
    if (local === undefined && isAddress(reference)) {
      if (!/^(?:https?:)?\/\//i.test(reference)) {
        amiss(addressUnsafe, { address: reference });
        return { kind: 'absent' };
      }
      amiss(mediaRemote, { name: reference });
      return { kind: 'remote', url: reference.startsWith('//') ? `https:${reference}` : reference };
    }
    const written = pathOf(address);
    const name = baseName(written);
    let outside = false;
    let folder = false;
    for (const candidate of candidates(written, page.folderAt(line))) {
      const { kind } = await files.stat(candidate);
      if (kind === 'outside') outside = true;
      if (kind === 'folder') folder = true;
      if (kind !== 'file') continue;
      const beside = joined(page.folderAt(line), written);
      if (candidate.normalize() !== written.normalize() && candidate !== beside)
        amiss(mediaFound, { name: written, found: candidate });
      const asset = await take(candidate, line);
      return asset ? { kind: 'asset', asset } : { kind: 'absent' };
    }
    if (written.startsWith('/')) {
      const rooted = await locate(files, written, []);
      const asset = rooted === undefined ? undefined : await take(rooted, line);
      if (asset) return { kind: 'asset', asset };
    }
    if (folder) {
      amiss(mediaFolder, { name: written });
      return { kind: 'absent' };
    }
    if (outside) {
      amiss(mediaOutside, { name: written });
      return { kind: 'absent' };
    }
    const below = name === '' || name === '..' ? [] : await files.find('.', name);
    if (below.length > 1) amiss(mediaAmbiguous, { name: written, found: below });
    const [only] = below;
    if (below.length !== 1 || only === undefined) {
      if (below.length === 0) amiss(absent, { name: address });
      return { kind: 'absent' };
    }
    amiss(mediaFound, { name: written, found: only });
    const asset = await take(only, line);
    return asset ? { kind: 'asset', asset } : { kind: 'absent' };
  };

  return { assets, find, take, mapped: (address) => map.get(canonical(address)) };
};

const freePath = (assets: readonly Asset[], name: string, extension: string, sha256: string): string => {
  const stem = slug(name.replace(/\.[^.]*$/, '')) || 'file';
  const plain = `media/${stem}.${extension}`;
  const taken = assets.some(({ path }) => path === plain);
  return taken ? `media/${stem}-${sha256.slice(0, 8)}.${extension}` : plain;
};
