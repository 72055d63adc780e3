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
import type { Element, ElementContent, Properties, Root } from 'hast';
import { type Asset, assetUrl, digest, Placeholder, plainText, type Rule, slug } from '../lesson/index.ts';
import { hostedVideo } from './hosted.ts';
import type { Page } from './page.ts';
import { element, lineOf } from './parts.ts';
import {
  altMissing,
  captionsMissing,
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
  find(reference: string, line: number): Promise<Found>;
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

  const find = async (reference: string, line: number): Promise<Found> => {
    const local = map.get(canonical(reference));
    const address = local ?? reference;
    const amiss = <P>(rule: Rule<P>, params: P) => page.report(rule, page.place(line, reference), params);

    if (reference.startsWith('data:')) {
      const asset = await embedded(reference);
      if (!asset) amiss(mediaMissing, { name: `${reference.slice(0, 30)}…` });
      return asset ? { kind: 'asset', asset } : { kind: 'absent' };
    }
    if (local === undefined && isAddress(reference)) {
      amiss(mediaRemote, { name: reference });
      return { kind: 'remote', url: reference.startsWith('//') ? `https:${reference}` : reference };
    }
    const written = pathOf(address);
    const name = baseName(written);
    let outside = false;
    for (const candidate of candidates(written)) {
      const { kind } = await files.stat(candidate);
      if (kind === 'outside') outside = true;
      if (kind !== 'file') continue;
      if (candidate.normalize() !== written.normalize())
        amiss(mediaFound, { name: written, found: candidate });
      const asset = await take(candidate, line);
      return asset ? { kind: 'asset', asset } : { kind: 'absent' };
    }
    if (outside) {
      amiss(mediaOutside, { name: written });
      return { kind: 'absent' };
    }
    const below = name === '' || name === '..' ? [] : await files.find('.', name);
    if (below.length > 1) amiss(mediaAmbiguous, { name: written, found: below });
    const [only] = below;
    if (below.length !== 1 || only === undefined) {
      if (below.length === 0) amiss(mediaMissing, { name: address });
      return { kind: 'absent' };
    }
    amiss(mediaFound, { name: written, found: only });
    const asset = await take(only, line);
    return asset ? { kind: 'asset', asset } : { kind: 'absent' };
  };

  return { assets, find, take, mapped: (address) => map.get(canonical(address)) };
};

/** Puts the files that pictures, films and sounds mean in their place, and placeholders where there is none. */
export const settleMedia = async (tree: Root, library: Library, page: Page): Promise<void> => {
  for (const { node, figure, film } of mediaOf(tree)) {
    // The thumbnail of a hosted film that a file has replaced has become its poster.
    if (film && film.tagName !== Placeholder.video) continue;
    const settle = SETTLE[node.tagName];
    if (settle) become(node, await settle(node, library, page, figure));
  }
};

type Settle = (node: Element, library: Library, page: Page, figure: Element | undefined) => Promise<Element>;

interface Standing {
  readonly node: Element;
  /** The figure it stands in. */
  readonly figure?: Element;
  /** The hosted film whose thumbnail it is. */
  readonly film?: Element;
}

/** In reading order. */
const mediaOf = (tree: Root): Standing[] => {
  const found: Standing[] = [];
  const walk = (node: Root | ElementContent, around: Omit<Standing, 'node'>): void => {
    if (node.type !== 'root' && node.type !== 'element') return;
    if (node.type === 'element' && SETTLE[node.tagName]) found.push({ node, ...around });
    const inside =
      node.type !== 'element'
        ? around
        : node.tagName === 'figure'
          ? { ...around, figure: node }
          : node.tagName === Placeholder.video
            ? { ...around, film: node }
            : around;
    for (const child of node.children) walk(child as ElementContent, inside);
  };
  walk(tree, {});
  return found;
};

const become = (node: Element, other: Element): void => {
  node.tagName = other.tagName;
  node.properties = other.properties;
  node.children = other.children;
};

const picture: Settle = async (node, library, page, figure) => {
  const line = lineOf(node);
  const name = String(node.properties.src ?? '');
  const written = typeof node.properties.alt === 'string' ? node.properties.alt : undefined;
  const caption = figure?.children.find(
    (child) => child.type === 'element' && child.tagName === 'figcaption',
  );
  const alt = written ?? (caption ? plainText(caption) : undefined);
  const found = await library.find(name, line);
  if (found.kind !== 'asset') return missing('image', name, found, alt);
  if (alt === undefined || (alt === '' && written === undefined)) {
    page.report(altMissing, page.place(line, name), { name });
  }
  const { asset } = found;
  return element(
    'img',
    { ...node.properties, ...pictureSize(node, asset), src: assetUrl(asset.path), alt: alt ?? '' },
    [],
  );
};

/** What the author says, as pixels; the file knows the rest. */
const pictureSize = ({ properties }: Element, asset: Asset): Properties => {
  const { width, height } = properties;
  const pixels = (value: unknown) =>
    /^\d+(?:px)?$/.test(String(value)) ? Number.parseInt(String(value), 10) : undefined;
  const wide = pixels(width);
  const high = wide === undefined ? pixels(height) : undefined;
  const ratio = asset.width && asset.height ? asset.width / asset.height : undefined;
  if (wide !== undefined) return { width: wide, height: ratio && Math.round(wide / ratio) };
  if (high !== undefined) return { width: ratio && Math.round(high * ratio), height: high };
  return { width: asset.width, height: asset.height };
};

const film: Settle = async (node, library, page) => {
  const line = lineOf(node);
  const { src, poster, ...properties } = node.properties;
  const sources = node.children.filter((child): child is Element => isTag(child, 'source'));
  const tracks = node.children.filter((child): child is Element => isTag(child, 'track'));
  const references = [src, ...sources.map((source) => source.properties.src)].filter(
    (reference): reference is string => typeof reference === 'string' && reference !== '',
  );
  let absent: Found = { kind: 'absent' };
  for (const reference of references) {
    const found = await library.find(reference, line);
    if (found.kind !== 'asset') {
      absent = found;
      continue;
    }
    const kept = node.tagName === 'video' ? await subtitles(found.asset, tracks, library, page, line) : [];
    const still = typeof poster === 'string' ? await library.find(poster, line) : undefined;
    return element(
      node.tagName,
      {
        ...properties,
        src: assetUrl(found.asset.path),
        controls: true,
        ...(still?.kind === 'asset' && { poster: assetUrl(still.asset.path) }),
      },
      kept,
    );
  }
  const kind = node.tagName === 'audio' ? 'audio' : 'video';
  const title = typeof properties.title === 'string' ? properties.title : undefined;
  return missing(kind, references[0] ?? '', absent, title);
};

/** The tracks an author names, else captions that lie beside the film under its name: `film.vtt`, `film.fr.vtt`. */
const subtitles = async (
  asset: Asset,
  tracks: readonly Element[],
  library: Library,
  page: Page,
  line: number,
): Promise<Element[]> => {
  const kept: Element[] = [];
  for (const track of tracks) {
    const found = await library.find(String(track.properties.src ?? ''), line);
    if (found.kind !== 'asset') continue;
    kept.push(element('track', { ...track.properties, src: assetUrl(found.asset.path) }, []));
  }
  if (kept.length > 0) return kept;
  const stem = asset.source.replace(/\.[^./]+$/, '');
  for (const language of [
    '',
    page.language,
    ...['en', 'fr', 'de', 'it', 'es'].filter((one) => one !== page.language),
  ]) {
    const captions = await library.take(`${stem}${language && '.'}${language}.vtt`, line);
    if (!captions) continue;
    kept.push(
      element(
        'track',
        {
          src: assetUrl(captions.path),
          kind: 'captions',
          srcLang: language || page.language,
          ...(kept.length === 0 && { default: true }),
        },
        [],
      ),
    );
  }
  if (kept.length === 0)
    page.report(captionsMissing, page.place(line, baseName(asset.source)), { name: asset.source });
  return kept;
};

/** A hosted film for which the front matter maps a file becomes that file; its thumbnail is the poster. */
const hosted: Settle = async (node, library, page, figure) => {
  const local = library.mapped(String(node.properties.dataUrl ?? ''));
  if (local === undefined) return node;
  const thumbnail = node.children.find((child): child is Element => isTag(child, 'img'));
  const caption = node.children.filter(
    (child) => child !== thumbnail && !(child.type === 'text' && !child.value.trim()),
  );
  const poster = thumbnail?.properties.src;
  const source = {
    ...element('video', { src: local, ...(poster !== undefined && { poster }) }, []),
    position: node.position,
  };
  const played = await film(source, library, page, figure);
  const words = caption.length > 0 ? [element('figcaption', {}, caption)] : [];
  return words.length > 0 ? element('figure', {}, [played, ...words]) : played;
};

const SETTLE: Readonly<Record<string, Settle | undefined>> = {
  img: picture,
  video: film,
  audio: film,
  [Placeholder.video]: hosted,
};

const missing = (
  kind: 'image' | 'video' | 'audio',
  name: string,
  found: Exclude<Found, { kind: 'asset' }>,
  alt: string | undefined,
): Element =>
  element(
    Placeholder.missing,
    {
      dataKind: kind,
      dataName: found.kind === 'remote' ? baseName(pathOf(name)) || name : name,
      ...(found.kind === 'remote' && { dataUrl: found.url }),
      ...(alt && { dataAlt: alt }),
    },
    [],
  );

const isTag = (node: ElementContent, name: string): boolean =>
  node.type === 'element' && node.tagName === name;

/** The bytes of a `data:` address in base64. */
const bytesOf = (address: string): Uint8Array | undefined => {
  const [, base64] = /^data:[\w/+.;=-]*;base64,([\w+/=\s]+)$/.exec(address) ?? [];
  try {
    return base64 === undefined ? undefined : Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
};

export const isAddress = (reference: string): boolean => /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(reference);

/** One spelling for each address: films by their provider's id, others without a trailing slash. */
const canonical = (address: string): string => {
  const film = hostedVideo(address);
  return film?.id ? `${film.provider}:${film.id}` : address.trim().replace(/\/$/, '');
};

/** A reference as a path: unescaped, without query and fragment, `/` between folders. */
export const pathOf = (reference: string): string => {
  const path = reference
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/\\/g, '/')
    .replace(/^(?:\.\/)+/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Where a reference may lie, first the likeliest. Names are tried in both Unicode forms: zips made on a Mac decompose them. */
const candidates = (written: string): string[] => {
  const relative = written.replace(/^\/+/, '');
  const wanted = [relative, `media/${relative}`];
  return [...new Set(wanted.flatMap((path) => [path, path.normalize('NFC'), path.normalize('NFD')]))];
};

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const freePath = (assets: readonly Asset[], name: string, extension: string, sha256: string): string => {
  const stem = slug(name.replace(/\.[^.]*$/, '')) || 'file';
  const plain = `media/${stem}.${extension}`;
  const taken = assets.some(({ path }) => path === plain);
  return taken ? `media/${stem}-${sha256.slice(0, 8)}.${extension}` : plain;
};
