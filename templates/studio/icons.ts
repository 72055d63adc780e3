/** Drawings of our own, in strokes of the text's colour. All of them decorate words. */
const SVG = 'http://www.w3.org/2000/svg';

const PATHS = {
  bag: 'M9 7V5.5A1.5 1.5 0 0 1 10.5 4h3A1.5 1.5 0 0 1 15 5.5V7M5 7h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM3 10c0 3.2 3 4.5 9 4.5s9-1.3 9-4.5M12 13v3',
  drop: 'M12 4v10m0 0 4-4m-4 4-4-4M4 16v2a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-2',
  picture: 'M5 5h14v14H5zM5 16l4-4 3 3 3-3 4 4M9 9.5v0',
  film: 'M4 6h16v12H4zM10 9.5v5l4.5-2.5z',
  page: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  star: 'M12 4l2.3 5 5.4.600-4 3.7 1.1 5.4L12 16l-4.8 2.7 1.1-5.4-4-3.7 5.4-.600z',
  disk: 'M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6',
  back: 'M4 12a8 8 0 1 0 2.5-5.8M4 4v4.5h4.5',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  error: 'M12 3.5 21 19.5H3zM12 10v4.5M12 17v0',
  warning: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v5M12 16v0',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 11v5M12 8v0',
  chevron: 'M8 10l4 4 4-4',
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  for (const [key, value] of Object.entries({
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
    class: `icon ${name}`,
  }))
    svg.setAttribute(key, value);
  svg.append(path);
  return svg;
}
