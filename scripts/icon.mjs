// The studio's sign as pictures: systems that install a page as an app take PNG. Drawn here, from the same lines as
// templates/studio/icon.svg, since nothing else of ours needs a program that draws.
import { crc32, deflateSync } from 'node:zlib';

/** The drawing's own unit: icon.svg is 32 by 32. */
const SIZE = 32;
const GROUND = [0x14, 0x59, 0x6b];
const LINE = [0xff, 0xff, 0xff];
/** Of the ground's corners. A line is two units wide: one to each side. */
const CORNER = 7;

/** Handle, bag, flap and clasp: each a run of points to be joined. */
const LINES = [
  [[12, 10], [12, 8.5], ...arc(13.5, 8.5, 1.5, 180), ...arc(18.5, 8.5, 1.5, 270), [20, 10]],
  [
    ...arc(8.5, 12.5, 2.5, 180),
    ...arc(23.5, 12.5, 2.5, 270),
    ...arc(23.5, 22.5, 2.5, 0),
    ...arc(8.5, 22.5, 2.5, 90),
    [6, 12.5],
  ],
  [
    ...curve([6, 13.5], [6, 17.5], [9.5, 19], [16, 19]),
    ...curve([16, 19], [22.5, 19], [26, 17.5], [26, 13.5]),
  ],
  [
    [16, 17.5],
    [16, 21],
  ],
];

/** A quarter of a circle, clockwise. */
function arc(x, y, radius, from) {
  return Array.from({ length: 9 }, (_, at) => {
    const angle = ((from + (at * 90) / 8) * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** Bézier's, with two handles. */
function curve(a, b, c, d) {
  return Array.from({ length: 17 }, (_, at) => {
    const t = at / 16;
    const u = 1 - t;
    return [0, 1].map(
      (axis) => u ** 3 * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t ** 3 * d[axis],
    );
  });
}

/**
 * @param pixels of one side
 * @param shape `rounded` as the SVG is; `full`: its ground fills the square and the drawing keeps to the circle that is
 *   left when a system cuts the icon to a shape of its own
 */
export function iconPng(pixels, shape) {
  const unit = pixels / SIZE;
  const isFull = shape === 'full';
  const lines = drawn(pixels, isFull ? 0.8 * unit : unit);
  const rows = Buffer.alloc(pixels * (1 + pixels * 4));
  for (let row = 0; row < pixels; row += 1)
    for (let column = 0; column < pixels; column += 1) {
      const line = lines[row * pixels + column];
      const to = row * (1 + pixels * 4) + 1 + column * 4;
      for (let at = 0; at < 3; at += 1)
        rows[to + at] = Math.round(GROUND[at] + (LINE[at] - GROUND[at]) * line);
      rows[to + 3] = isFull ? 255 : Math.round(255 * ground((column + 0.5) / unit, (row + 0.5) / unit, unit));
    }
  return png(pixels, rows);
}

/** How much of each pixel the lines cover, by how far its middle is from them: 0 to 1. */
function drawn(pixels, unit) {
  const covered = new Float64Array(pixels * pixels);
  const place = (one) => (one - SIZE / 2) * unit + pixels / 2;
  for (const points of LINES)
    for (let at = 1; at < points.length; at += 1)
      stroke(covered, pixels, points[at - 1].map(place), points[at].map(place), unit);
  return covered;
}

/** One stretch: no pixel that is farther away than it is wide is looked at. */
function stroke(covered, pixels, [ax, ay], [bx, by], half) {
  const [vx, vy] = [bx - ax, by - ay];
  const length = vx * vx + vy * vy || 1;
  const last = (one) => Math.min(pixels - 1, Math.ceil(one + half));
  const first = (one) => Math.max(0, Math.floor(one - half) - 1);
  for (let row = first(Math.min(ay, by)); row <= last(Math.max(ay, by)); row += 1)
    for (let column = first(Math.min(ax, bx)); column <= last(Math.max(ax, bx)); column += 1) {
      const [x, y] = [column + 0.5 - ax, row + 0.5 - ay];
      const along = Math.min(1, Math.max(0, (x * vx + y * vy) / length));
      const share = within(half - Math.hypot(x - along * vx, y - along * vy));
      const to = row * pixels + column;
      if (share > covered[to]) covered[to] = share;
    }
}

/** How much of a pixel the ground covers, whose corners are round. */
function ground(x, y, unit) {
  const dx = Math.max(0, Math.abs(x - SIZE / 2) - (SIZE / 2 - CORNER));
  const dy = Math.max(0, Math.abs(y - SIZE / 2) - (SIZE / 2 - CORNER));
  return within((CORNER - Math.hypot(dx, dy)) * unit);
}

/** By how many pixels its middle lies within. */
const within = (depth) => Math.min(1, Math.max(0, depth + 0.5));

/** https://www.w3.org/TR/png-3/: signature, header, data, end. */
function png(pixels, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  // Eight bits each of red, green, blue and alpha.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
