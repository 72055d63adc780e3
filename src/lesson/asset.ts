/** Bytes in memory, or a file that is streamed when the package is written (it may be larger than memory). */
export type Bytes = Uint8Array | FileRef;

/** A file, by the name its port knows it by: opaque to readers and exporters. */
export interface FileRef {
  readonly file: string;
}

/** A file that travels with the lesson. */
export interface Asset {
  /** Where it travels: ASCII, lower-case, unique in the lesson, `/` between folders: `media/automaton.png`. */
  readonly path: string;
  /** Where it was found, relative to the lesson's folder. */
  readonly source: string;
  /** Media type, sniffed from its first bytes; the name only decides where bytes can't tell. */
  readonly type: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly content: Bytes;
  /** Pixels, for pictures whose header says. */
  readonly width?: number;
  readonly height?: number;
}

/** Media types by extension: of texts, and of what libraries name otherwise than packages should. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  vtt: 'text/vtt',
  txt: 'text/plain',
  csv: 'text/csv',
  md: 'text/markdown',
  py: 'text/x-python',
  json: 'application/json',
  pdf: 'application/pdf',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  ogv: 'video/ogg',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
};

/** The `content-type` with which a file of a package, or of the studio, is served, by its name. */
export function contentType(path: string): string {
  const type = SERVED[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

const SERVED: Readonly<Record<string, string>> = {
  ...MEDIA_TYPES,
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  xml: 'application/xml',
  avif: 'image/avif',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
};
