/** Documents as word processors store them: made of the XML of their body, and of what else a test needs. */
import { strToU8, zipSync } from 'fflate';

export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Pictures, by their names in `word/media`; `rId-<name>` is each one's id. */
  readonly media?: Readonly<Record<string, Uint8Array>>;
  /** Links, by their ids. */
  readonly links?: Readonly<Record<string, string>>;
  /** Buttons and fields of a page, by their ids: the class of each. */
  readonly controls?: Readonly<Record<string, string>>;
  /** Other files, by their paths. */
  readonly files?: Readonly<Record<string, string>>;
}

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  `xmlns:r="${TYPE}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export function docx(
  body: string,
  {
    styles,
    numbering,
    footnotes,
    endnotes,
    comments,
    header,
    media = {},
    links = {},
    controls = {},
    files = {},
  }: DocxParts = {},
): Uint8Array {
  const parts = { styles, numbering, footnotes, endnotes, comments, header };
  const names = Object.keys(parts).filter((name) => parts[name as keyof typeof parts] !== undefined);
  const related = [
    ...names.map((name) => relationship(`rId-${name}`, name, `${name}.xml`)),
    ...Object.keys(media).map((name) => relationship(`rId-${name}`, 'image', `media/${name}`)),
    ...Object.entries(links).map(([id, target]) => relationship(id, 'hyperlink', target, true)),
    ...Object.keys(controls).map((id) => relationship(id, 'control', `activeX/${id}.xml`)),
  ];
  const texts: Record<string, string> = {
    '_rels/.rels': relationships([relationship('rId1', 'officeDocument', 'word/document.xml')]),
    'word/_rels/document.xml.rels': relationships(related),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      names.map((name) => [
        `word/${name}.xml`,
        `<w:${name} ${NAMESPACES}>${parts[name as keyof typeof parts]}</w:${name}>`,
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(controls).map(([id, type]) => [
        `word/activeX/${id}.xml`,
        `<ax:ocx xmlns:ax="http://schemas.microsoft.com/office/2006/activeX" ax:classid="{${type}}"/>`,
      ]),
    ),
    ...files,
  };
  return zipSync({
    ...Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])),
    ...Object.fromEntries(Object.entries(media).map(([name, bytes]) => [`word/media/${name}`, bytes])),
  });
}

const relationships = (all: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

const relationship = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;

/** A paragraph of words, of runs, or of both. */
export const p = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((one) => (one.startsWith('<') ? one : run(one))).join('')}</w:p>`;

/** A paragraph of a style. */
export const styled = (style: string, ...runs: readonly string[]): string =>
  p(`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`, ...runs);

/** A paragraph of a list. */
export const item = (list: number, level: number, ...runs: readonly string[]): string =>
  p(`<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`, ...runs);

/** Words with properties: `<w:b/>`. */
export const run = (words: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;

export const highlighted = (words: string): string => run(words, '<w:highlight w:val="yellow"/>');
export const red = (words: string): string => run(words, '<w:color w:val="FF0000"/>');
export const hidden = (words: string): string => run(words, '<w:vanish/>');
export const bold = (words: string): string => run(words, '<w:b/>');

/** A button, a box or a field of a page, by its id. */
export const control = (id: string): string =>
  `<w:r><w:object><v:shape/><w:control r:id="${id}" w:name="DefaultOcxName"/></w:object></w:r>`;

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((one) => `<w:tc>${one.startsWith('<') ? one : p(one)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** Lists: 1 of bullets, 2 of numbers with letters below them, 3 of letters, 4 of words with numbers, 5 and 6 of Roman ones. */
export const LISTS = [
  level(0, 'bullet', '•') + level(1, 'bullet', '–'),
  level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)'),
  level(0, 'upperLetter', '%1.'),
  level(0, 'decimal', 'Exercise %1:'),
  level(0, 'lowerRoman', '%1.'),
  level(0, 'lowerRoman', '%1.'),
]
  .map((levels, at) => `<w:abstractNum w:abstractNumId="${at + 1}">${levels}</w:abstractNum>`)
  .concat([1, 2, 3, 4, 5, 6].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`))
  .join('');
