/** What a file is, by its first bytes; its name decides only where they can't tell. */
import { fileTypeFromBuffer } from 'file-type/core';
import { imageSize } from 'image-size';
import { MEDIA_TYPES } from '../../lesson/index.ts';

/** Enough for a picture's size behind a camera's metadata. */
export const HEAD_BYTES = 256 * 1024;

export interface Sniffed {
  readonly type: string;
  /** The extension that fits the type. */
  readonly extension: string;
  readonly width?: number;
  readonly height?: number;
  /** Whether the bytes say so, rather than the name alone. */
  readonly isSure: boolean;
  /** Whether it is cut short: a picture of a common kind, all of it read, without its own size in it. */
  readonly isCut?: true;
  /** Whether the bytes are words: text in UTF-8, without a NUL. */
  readonly isText: boolean;
}

const SYNONYMS: Readonly<Record<string, string>> = { 'video/x-m4v': 'video/mp4', 'audio/x-m4a': 'audio/mp4' };

export async function sniff(name: string, head: Uint8Array): Promise<Sniffed> {
  const written = extensionOf(name);
  const isText = holdsText(head);
  const beginning = decoded(head, 1024);
  const start = /^\s*</.test(beginning) ? decoded(head, 64 * 1024) : beginning;
  if (/^\s*</.test(start) && /<svg[\s>]/i.test(start) && !/<html[\s>]/i.test(start))
    return { type: 'image/svg+xml', extension: 'svg', isSure: true, isText, ...svgSize(start) };
  if (/^\uFEFF?WEBVTT/.test(start)) return { type: 'text/vtt', extension: 'vtt', isSure: true, isText };

  // That a text is XML says nothing of what it is for: its name does.
  const typed = await fileTypeFromBuffer(head);
  const found = typed?.mime === 'application/xml' || typed?.mime.startsWith('text/') ? undefined : typed;
  const type = found
    ? (SYNONYMS[found.mime] ?? found.mime)
    : (MEDIA_TYPES[written] ?? 'application/octet-stream');
  const fits = MEDIA_TYPES[written] === type || !found;
  return {
    type,
    extension: fits ? written || 'bin' : found.ext,
    isSure: found !== undefined,
    isText: isText && !found,
    ...(type.startsWith('image/') && ownSize(type, head)),
  };
}

const decoded = (head: Uint8Array, bytes: number): string =>
  new TextDecoder('utf-8').decode(head.subarray(0, bytes));

/** These say early how large they are, unless a camera wrote more before it than is read here. */
const SIZED = /^image\/(?:png|jpeg|gif|bmp|webp)$/;

function ownSize(type: string, head: Uint8Array): Pick<Sniffed, 'width' | 'height' | 'isCut'> {
  const found = size(head);
  return found.width === undefined && SIZED.test(type) && head.length < HEAD_BYTES ? { isCut: true } : found;
}

/** Small letters, without the dot; '' where the name has none. */
export const extensionOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

function holdsText(head: Uint8Array): boolean {
  if (head.includes(0)) return false;
  try {
    // The last character may be cut.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function size(head: Uint8Array): { width?: number; height?: number } {
  try {
    const { width, height, orientation } = imageSize(head);
    // EXIF orientations 5 to 8 lie on their side.
    return orientation !== undefined && orientation >= 5
      ? { width: height, height: width }
      : { width, height };
  } catch {
    return {};
  }
}

function svgSize(start: string): { width?: number; height?: number } {
  try {
    const { width, height } = imageSize(new TextEncoder().encode(start));
    return { width: Math.round(width), height: Math.round(height) };
  } catch {
    return {};
  }
}
