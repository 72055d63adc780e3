/** Pictures as DrawingML, and codes as pictures. */
import { zlibSync } from 'fflate';
import { codeFor } from '../code.ts';
import { spelt } from './xml.ts';

/** English Metric Units: of Office's drawings. */
const EMU_A_PIXEL = 9525;
export const EMU_A_TWIP = 635;
const EMU_A_MM = 36_000;

/** Higher than that, it leaves no room for what is said of it. */
const HIGHEST = 105 * EMU_A_MM;

/** Of a picture that doesn't say. */
const UNKNOWN = { width: 640, height: 480 };

export interface Size {
  readonly cx: number;
  readonly cy: number;
}

/**
 * How large a picture is to be: its own size, but no wider or higher than there is room for.
 *
 * @param share percent of the column that its author gives it
 * @param room twips
 */
export function sizeOf(
  { width, height }: { readonly width?: number | undefined; readonly height?: number | undefined },
  room: number,
  { share, highest = HIGHEST }: { readonly share?: number; readonly highest?: number } = {},
): Size {
  const own = width && height ? { width, height } : UNKNOWN;
  const widest = room * EMU_A_TWIP;
  const wanted = share ? (widest * Math.min(100, share)) / 100 : own.width * EMU_A_PIXEL;
  const cx = Math.min(wanted, widest, (highest * own.width) / own.height);
  return { cx: Math.max(1, Math.round(cx)), cy: Math.max(1, Math.round((cx * own.height) / own.width)) };
}

export const millimetres = (mm: number): number => mm * EMU_A_MM;

/**
 * @param id unique in the document
 * @param blip the relationship of its file; of a drawing in SVG, of what older programs show in its place
 */
export function drawing(
  id: number,
  alt: string,
  { cx, cy }: Size,
  { blip, svg }: { readonly blip: string; readonly svg?: string | undefined },
): string {
  const vector = svg
    ? `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip r:embed="${svg}"/></a:ext></a:extLst>`
    : '';
  const named = `id="${id}" name="Picture ${id}" descr="${spelt(alt)}"`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${named}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${blip}">${vector}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** Pixels a module: printers don't blur them. */
const SCALE = 4;

/** A code for a phone as PNG, of one bit a pixel. */
export function codePng(text: string): Uint8Array {
  const rows = codeFor(text);
  const side = rows.length * SCALE;
  const stride = Math.ceil(side / 8);
  const pixels = new Uint8Array((stride + 1) * side).fill(0xff);
  for (let y = 0; y < side; y++) {
    const start = y * (stride + 1);
    pixels[start] = 0;
    const row = rows[Math.floor(y / SCALE)]!;
    for (let x = 0; x < side; x++)
      if (row[Math.floor(x / SCALE)]) pixels[start + 1 + (x >> 3)]! &= ~(0x80 >> (x & 7));
  }
  return png(side, side, pixels);
}

/** White: where a program shows no SVG. */
export const whitePng = (): Uint8Array => png(1, 1, Uint8Array.of(0, 0xff));

/** ISO/IEC 15948, §5: grey levels of one bit. */
function png(width: number, height: number, rows: Uint8Array): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head[8] = 1;
  const pieces = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ];
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at++) bytes[4 + at] = type.charCodeAt(at);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
