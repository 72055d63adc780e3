/** What a Word document gathers while its text is written: relationships, pictures, lists, bookmarks. */
import type { Element } from 'hast';
import type { Asset, Piece } from '../../../lesson/index.ts';
import { assetPiece } from '../../../lesson/index.ts';
import { codePng, whitePng } from './pictures.ts';
import { spelt } from './xml.ts';

export interface Relationship {
  readonly type:
    | 'image'
    | 'hyperlink'
    | 'header'
    | 'footer'
    | 'styles'
    | 'numbering'
    | 'settings'
    | 'footnotes';
  readonly target: string;
  readonly isOutside?: true;
}

/** How a list counts; the place in this list is that of its abstract numbering. */
export const LISTS = ['bullet', 'decimal', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman'] as const;
export type List = (typeof LISTS)[number];

export interface Numbering {
  readonly list: List;
  readonly level: number;
  readonly start: number;
}

export interface Document {
  readonly files: readonly Asset[];
  /** In the order of their ids, from `rId1`. */
  readonly relationships: Relationship[];
  /** By their path in the package. */
  readonly media: Map<string, Piece>;
  /** In the order of their ids, from 2: 1 is that of all lists with bullets. */
  readonly numberings: Numbering[];
  /** Ids that something points to, and the bookmarks they are. */
  readonly bookmarks: ReadonlyMap<string, number>;
  readonly brokenMath: (node: Element, tex: string, reason: string) => void;
  readonly unshown: (asset: Asset) => void;
  drawings: number;
  readonly known: Map<string, string>;
}

export function openDocument(
  given: Pick<Document, 'files' | 'bookmarks' | 'brokenMath' | 'unshown'>,
): Document {
  return {
    ...given,
    relationships: [],
    media: new Map(),
    numberings: [],
    drawings: 0,
    known: new Map(),
  };
}

/** Its id; the same for the same. */
export function relate(document: Document, relationship: Relationship): string {
  const key = `${relationship.type} ${relationship.target}`;
  const known = document.known.get(key) ?? `rId${document.relationships.push(relationship)}`;
  document.known.set(key, known);
  return known;
}

/** What Word shows, and how its package calls it. */
const SHOWN: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
  'image/bmp': 'bmp',
  'image/svg+xml': 'svg',
};

/** The relationships of a picture's file; undefined for what Word doesn't show. */
export function pictureIn(
  document: Document,
  index: number,
): { readonly blip: string; readonly svg?: string; readonly asset: Asset } | undefined {
  const asset = document.files[index];
  const extension = asset && SHOWN[asset.type];
  if (!asset) return undefined;
  if (!extension) {
    document.unshown(asset);
    return undefined;
  }
  const id = keep(document, `media/picture-${index + 1}.${extension}`, assetPiece(asset));
  if (extension !== 'svg') return { blip: id, asset };
  return { blip: keep(document, 'media/blank.png', whitePng()), svg: id, asset };
}

/** The relationship of a code's picture. */
export function codeIn(document: Document, url: string): string {
  const key = `code ${url}`;
  const known = document.known.get(key);
  if (known !== undefined) return known;
  const id = keep(document, `media/code-${document.media.size + 1}.png`, codePng(url));
  document.known.set(key, id);
  return id;
}

function keep(document: Document, path: string, piece: Piece): string {
  document.media.set(path, piece);
  return relate(document, { type: 'image', target: path });
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relationshipsXml = (relationships: readonly Relationship[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships
    .map(
      ({ type, target, isOutside }, index) =>
        `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${spelt(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;
