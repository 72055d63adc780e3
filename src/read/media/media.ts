/** Puts the files that pictures, films and sounds mean in their place, and placeholders where there is none. */
import type { Element, Properties } from 'hast';
import {
  type Asset,
  assetUrl,
  baseName,
  decoded,
  isBlank,
  isTag,
  LANGUAGES,
  Placeholder,
  plainText,
} from '../../lesson/index.ts';
import { pathOf } from '../page/references.ts';
import type { Page } from '../page-context.ts';
import { element, lineOf } from '../parts.ts';
import type { Library, Medium } from './library.ts';
import { transcriptOf } from './transcript.ts';

/** @param media in reading order */
export async function settleMedia(media: readonly Standing[], library: Library, page: Page): Promise<void> {
  for (const { node, figure, film } of media) {
    // The thumbnail of a hosted film that a file has replaced has become its poster.
    if (film && film.tagName !== Placeholder.video) continue;
    const settle = SETTLE[node.tagName];
    if (settle) become(node, await settle(node, library, page, figure));
  }
}

type Settle = (node: Element, library: Library, page: Page, figure: Element | undefined) => Promise<Element>;

/** A picture, film or sound where it stands. */
export interface Standing {
  readonly node: Element;
  /** The figure it stands in. */
  readonly figure?: Element | undefined;
  /** The hosted film whose thumbnail it is. */
  readonly film?: Element | undefined;
}

function become(node: Element, other: Element): void {
  node.tagName = other.tagName;
  node.properties = other.properties;
  node.children = other.children;
}

/** An address with spaces that stands in the page as it is (spaced-address.ts). */
export function reportSpaced(address: string, line: number, page: Page): void {
  if (!address.includes('%20')) return;
  const written = decoded(address);
  if (page.lines[line - 1]?.includes(`](${written}`) !== true) return;
  page.report('address-spaced', page.place(line, written), { address: written, fixed: address });
}

const picture: Settle = async (node, library, page, figure) => {
  const line = lineOf(node);
  const name = String(node.properties.src ?? '');
  const written = typeof node.properties.alt === 'string' ? node.properties.alt : undefined;
  const caption = figure?.children.find((child) => isTag(child, 'figcaption'));
  const alt = written ?? (caption ? plainText(caption) : undefined);
  const found = await library.find(name, line, 'image');
  reportSpaced(name, line, page);
  if (found.kind !== 'asset') return missing('image', name, found, alt);
  if (alt === undefined || (alt === '' && written === undefined)) {
    // Markdown has escaped what an author wrote plainly.
    const plain = decoded(name);
    page.report('alt-missing', page.place(line, plain), { name: plain });
  }
  const { asset } = found;
  return element(
    'img',
    { ...node.properties, ...pictureSize(node, asset), src: assetUrl(asset.path), alt: alt ?? '' },
    [],
  );
};

/** What the author says, as pixels or as a share of the column; the file knows the rest. */
function pictureSize({ properties }: Element, asset: Asset): Properties {
  const { width, height } = properties;
  const pixels = (value: unknown) =>
    /^\d+(?:px)?$/.test(String(value)) ? Number.parseInt(String(value), 10) : undefined;
  const wide = pixels(width);
  const high = wide === undefined ? pixels(height) : undefined;
  const ratio = asset.width && asset.height ? asset.width / asset.height : undefined;
  const share = /^\d+(?:\.\d+)?%$/.test(String(width)) ? Math.round(Number.parseFloat(String(width))) : 0;
  if (share > 0 && share <= 100) return { dataWidth: share, width: asset.width, height: asset.height };
  if (wide !== undefined) return { width: wide, height: ratio && Math.round(wide / ratio) };
  if (high !== undefined) return { width: ratio && Math.round(high * ratio), height: high };
  return { width: asset.width, height: asset.height };
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a film has sources, tracks and a still, of which any may be absent
const film: Settle = async (node, library, page) => {
  const line = lineOf(node);
  const { src, poster, ...properties } = node.properties;
  const sources = node.children.filter((child) => isTag(child, 'source'));
  const tracks = node.children.filter((child) => isTag(child, 'track'));
  const references = [{ reference: src, at: line }, ...sources.map(sourceOf)].flatMap(({ reference, at }) =>
    typeof reference === 'string' && reference !== '' ? [{ reference, at }] : [],
  );
  let absent: Medium = { kind: 'absent' };
  for (const { reference, at } of references) {
    const found = await library.find(reference, at, node.tagName === 'audio' ? 'audio' : 'video');
    if (found.kind !== 'asset') {
      absent = found;
      continue;
    }
    const kept = node.tagName === 'video' ? await subtitles(found.asset, tracks, library, page, line) : [];
    const still = typeof poster === 'string' ? await library.find(poster, line, 'image') : undefined;
    if (node.tagName === 'video' && !PLAYED.test(found.asset.type)) {
      const name = found.asset.source;
      page.report('video-format', page.place(at, baseName(name)), { name, type: found.asset.type });
    }
    const played = element(
      node.tagName,
      {
        ...properties,
        src: assetUrl(found.asset.path),
        controls: true,
        ...(still?.kind === 'asset' && { poster: assetUrl(still.asset.path) }),
      },
      kept,
    );
    const transcript = await transcriptOf(found.asset, page, line);
    return transcript ? element('div', {}, [played, transcript]) : played;
  }
  if (node.tagName === 'video' && absent.kind === 'remote' && page.settings.mediaPolicy === 'refuse')
    page.report('video-refused', page.place(line, absent.url), { url: absent.url });
  const kind = node.tagName === 'audio' ? 'audio' : 'video';
  const title = typeof properties.title === 'string' ? properties.title : undefined;
  return missing(kind, references[0]?.reference ?? '', absent, title);
};

const sourceOf = (source: Element) => ({ reference: source.properties.src, at: lineOf(source) });

/** The tracks an author names, else captions that lie beside the film under its name: `film.vtt`, `film.fr.vtt`. */
async function subtitles(
  asset: Asset,
  tracks: readonly Element[],
  library: Library,
  page: Page,
  line: number,
): Promise<Element[]> {
  const kept: Element[] = [];
  for (const track of tracks) {
    const found = await library.find(String(track.properties.src ?? ''), line, 'captions');
    if (found.kind !== 'asset') continue;
    kept.push(element('track', { ...track.properties, src: assetUrl(found.asset.path) }, []));
  }
  if (kept.length > 0) return kept;
  const stem = asset.source.replace(/\.[^./]+$/, '');
  for (const language of ['', page.language, ...LANGUAGES.filter((one) => one !== page.language)]) {
    const captions = await library.take(`${stem}${language && '.'}${language}.vtt`, line, 'captions');
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
    page.report('captions-missing', page.place(line, baseName(asset.source)), { name: asset.source });
  return kept;
}

/** What today's browsers all play, or all but one. */
const PLAYED = /^video\/(?:mp4|webm|ogg)$/;

/** A hosted film for which the front matter maps a file becomes that file; its thumbnail is the poster. */
const hosted: Settle = async (node, library, page, figure) => {
  const local = library.mapped(String(node.properties.dataUrl ?? ''));
  if (local === undefined) return allowed(node, page);
  const thumbnail = node.children.find((child) => isTag(child, 'img'));
  const caption = node.children.filter((child) => child !== thumbnail && !isBlank(child));
  const poster = thumbnail?.properties.src;
  const source = {
    ...element('video', { src: local, ...(poster !== undefined && { poster }) }, []),
    position: node.position,
  };
  const played = await film(source, library, page, figure);
  const words = caption.length > 0 ? [element('figcaption', {}, caption)] : [];
  return words.length > 0 ? element('figure', {}, [played, ...words]) : played;
};

/** A film that stays with its host, by the lesson's policy. Without the provider's id it is only linked to. */
function allowed(node: Element, page: Page): Element {
  const { mediaPolicy } = page.settings;
  if (mediaPolicy === 'ask') return node;
  const url = String(node.properties.dataUrl ?? '');
  const place = page.place(lineOf(node), url);
  if (mediaPolicy === 'refuse') page.report('video-refused', place, { url });
  if (mediaPolicy === 'bundle') page.report('video-not-bundled', place, { url });
  const { dataVideo: _, dataStart: _start, ...properties } = node.properties;
  return { ...node, properties };
}

const SETTLE: Readonly<Record<string, Settle | undefined>> = {
  img: picture,
  video: film,
  audio: film,
  [Placeholder.video]: hosted,
};

const missing = (
  kind: 'image' | 'video' | 'audio',
  name: string,
  found: Exclude<Medium, { kind: 'asset' }>,
  alt: string | undefined,
): Element =>
  element(
    Placeholder.missing,
    {
      dataKind: kind,
      dataName:
        found.kind === 'remote' ? baseName(pathOf(name)) || name : decoded(name).replaceAll('\\', '/'),
      ...(found.kind === 'remote' && { dataUrl: found.url }),
      ...(alt && { dataAlt: alt }),
    },
    [],
  );
