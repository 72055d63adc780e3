/** The parts of a document that hold text → blocks, in their order; what is left out is counted. */
import type { Archive, Part } from './archive.ts';
import { isQuestion, requests } from './asking.ts';
import { controlSign } from './controls.ts';
import {
  type Block,
  type Cell,
  isBlank,
  type Look,
  type Paragraph,
  type Piece,
  type Table,
  wordsOf as textOfPieces,
  textPiece,
} from './document.ts';
import { texOf } from './formula.ts';
import { isAnswering } from './noted.ts';
import { type Numbering, numberingOf } from './numbering.ts';
import { CODE, CONTENTS, type ParagraphStyle, QUOTE, type Styles, stylesOf, TITLE } from './styles.ts';
import { child, childrenNamed, childrenOf, textOf, toggle, valOf, within, type Xml } from './xml.ts';

export interface Body {
  readonly blocks: readonly Block[];
  /** Footnotes and endnotes, by their ids. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  readonly leftOut: LeftOut;
  /** Words of headers and footers, each once. */
  readonly margins: readonly string[];
  /** The language that most of its words are marked as. */
  readonly language?: string;
}

export interface LeftOut {
  comments: number;
  insertions: number;
  deletions: number;
  /** Charts, drawings of shapes, embedded sheets: what they are, and the paragraph they stand in. */
  readonly objects: { readonly name: string; readonly at: number }[];
}

/** What reading goes by, and what it counts on the way. */
interface Reading {
  readonly part: Part;
  readonly archive: Archive;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: 'none' | 'all';
  readonly leftOut: LeftOut;
  readonly languages: Map<string, number>;
  readonly comments?: ReadonlyMap<string, unknown>;
  /** Paragraphs so far. */
  count: number;
}

export function bodyOf(archive: Archive): Body {
  const body = child(archive.main.root, 'w:body');
  const styles = stylesOf(archive.part('styles')?.root, haveFewLevels(body));
  const reading: Reading = {
    part: archive.main,
    archive,
    styles,
    numbering: numberingOf(archive.part('numbering')?.root, styles),
    notes: 'all',
    leftOut: { comments: 0, insertions: 0, deletions: 0, objects: [] },
    languages: new Map(),
    count: 0,
  };
  const comments = answersIn(archive, reading, body);
  const blocks = blocksIn(body, { ...reading, comments });
  const notes = new Map(comments);
  for (const kind of ['footnote', 'endnote']) {
    const part = archive.part(`${kind}s`);
    for (const note of childrenNamed(part?.root, `w:${kind}`)) {
      // Those with a type are lines that separate them from the page.
      if (!part || /separator|Notice/i.test(note.attributes['w:type'] ?? '')) continue;
      const of = { ...reading, part, notes: 'none' as const };
      notes.set(`${kind}-${note.attributes['w:id']}`, blocksIn(note, of));
    }
  }
  const [language] = [...reading.languages].sort(([, a], [, b]) => b - a)[0] ?? [];
  const margins = marginsOf(archive, reading);
  return { blocks, notes, leftOut: reading.leftOut, margins, ...(language && { language }) };
}

/** Where most paragraphs have a level of their own, it came with their layout, from a page of the web maybe: none titles. */
function haveFewLevels(body: Xml | undefined): boolean {
  const written = childrenNamed(body, 'w:p').filter((one) => textOf(one).trim() !== '');
  const levelled = written.filter((one) => Number(valOf(child(one, 'w:pPr'), 'w:outlineLvl') ?? 9) < 9);
  return written.length < FEWEST_WRITTEN || levelled.length * 2 < written.length;
}

/** Of fewer paragraphs most may be titles. */
const FEWEST_WRITTEN = 10;

/** Comments that answer, as notes: those that say so, or all, if each hangs on words that ask, and none asks back. */
function answersIn(
  archive: Archive,
  reading: Reading,
  body: Xml | undefined,
): ReadonlyMap<string, readonly Block[]> {
  const part = archive.part('comments');
  if (!part) return new Map();
  const of = { ...reading, part, notes: 'none' as const };
  const all = childrenNamed(part.root, 'w:comment').map(
    (one) => [`comment-${one.attributes['w:id']}`, blocksIn(one, of)] as const,
  );
  const holders = within(body ?? part.root, 'w:p').flatMap((one) => {
    const { length } = within(one, 'w:commentReference');
    return length > 0 ? [{ length, isAsked: hangsOn(textOf(one)) }] : [];
  });
  const areAnswers =
    all.length >= LEAST_TOLD &&
    holders.length === all.length &&
    holders.every(({ length, isAsked }) => length === 1 && isAsked) &&
    all.every(([, blocks]) => blocks.length > 0 && !blocks.some(hangsOn));
  return new Map(all.filter(([, blocks]) => areAnswers || isAnswering(blocks)));
}

/** One remark alone may be anybody's. */
const LEAST_TOLD = 2;
const hangsOn = (said: string | Block): boolean => isQuestion(said) || requests(said);

/** What stands above and below each page; numbers of pages say nothing. */
function marginsOf(archive: Archive, reading: Reading): readonly string[] {
  const found = ['header', 'footer'].flatMap((type) =>
    archive.parts(type).map((part) => {
      const leftOut: LeftOut = { comments: 0, insertions: 0, deletions: 0, objects: [] };
      return wordsIn(blocksIn(part.root, { ...reading, part, notes: 'none', leftOut }));
    }),
  );
  return [...new Set(found)].filter((words) => /\p{L}{3}/u.test(words) && !PAGE.test(words));
}

const PAGE = /^(?:page|seite|p[áa]gina|pagina)?\s*(?:\d+|[ivx]+)?\s*(?:(?:of|sur|von|de|di|\/)\s*\d+)?$/i;

const wordsIn = (blocks: readonly Block[]): string =>
  blocks
    .map((one) => {
      if (one.kind === 'table') return wordsIn(one.rows.flat().flatMap((cell) => cell.blocks));
      return one.kind === 'paragraph' ? textOfPieces(one.pieces) : '';
    })
    .join(' ')
    .replace(/[\s\ufffc]+/g, ' ')
    .trim();

function blocksIn(holder: Xml | undefined, reading: Reading): Block[] {
  const blocks: Block[] = [];
  /** Of paragraphs whose end was deleted: they go on in the next. */
  let begun: Piece[] = [];
  for (const node of contents(holder, reading)) {
    if (node.name === 'w:tbl') blocks.push(...tableOf(node, reading));
    else if (node.name === 'm:oMathPara' || node.name === 'm:oMath') {
      blocks.push(wordsOf([{ kind: 'math', tex: texOf(node), display: true }], ++reading.count));
    } else {
      const { paragraph, boxes, isOpen } = paragraphOf(node, begun, reading);
      begun = isOpen ? [...paragraph.pieces] : [];
      if (!isOpen) blocks.push(paragraph);
      blocks.push(...boxes);
    }
  }
  if (begun.length > 0) blocks.push(wordsOf(begun, reading.count));
  return blocks;
}

const wordsOf = (pieces: readonly Piece[], at: number): Paragraph => ({
  kind: 'paragraph',
  at,
  role: 'words',
  pieces,
});

const BLOCKS = /^(?:w:p|w:tbl|m:oMathPara|m:oMath)$/;

/** Paragraphs and tables, out of the boxes that only hold them. */
function contents(holder: Xml | undefined, reading: Reading): readonly Xml[] {
  return childrenOf(holder).flatMap((node) => {
    if (BLOCKS.test(node.name)) return [node];
    if (node.name === 'w:sdt') return isContents(node) ? [] : contents(child(node, 'w:sdtContent'), reading);
    if (node.name === 'w:del' || node.name === 'w:moveFrom') return [];
    // Another file, which the document only refers to.
    if (node.name === 'w:altChunk' || node.name === 'w:subDoc')
      reading.leftOut.objects.push({ name: '', at: Math.max(1, reading.count) });
    return /^(?:w:(?:ins|moveTo|customXml|smartTag)|mc:AlternateContent|mc:Choice)$/.test(node.name)
      ? contents(node, reading)
      : [];
  });
}

/** A table of contents: the page makes its own. */
const isContents = (sdt: Xml): boolean =>
  within(sdt, 'w:docPartGallery').some(({ attributes }) => /contents/i.test(attributes['w:val'] ?? ''));

function paragraphOf(node: Xml, begun: readonly Piece[], reading: Reading) {
  const at = ++reading.count;
  const properties = child(node, 'w:pPr');
  const style = reading.styles.paragraph(properties);
  // Its end was deleted, or it is no more than a large first letter.
  const isOpen =
    child(child(properties, 'w:rPr'), 'w:del') !== undefined ||
    child(properties, 'w:framePr')?.attributes['w:dropCap'] !== undefined;
  const within: Within = { style, at, boxes: [], fields: [], leader: leaderOf(properties) };
  const own = style.names.some((name) => CONTENTS.test(name)) ? [] : piecesIn(node, within, reading);
  const pieces = merged([...begun, ...(isField(node, own) ? [] : own)]);
  const role = roleOf(style, pieces);
  // What nobody sees has no number either.
  const list = isBlank(pieces) || isOpen ? undefined : reading.numbering(style);
  const isHeading = typeof role === 'number' || role === 'title';
  const labelled =
    isHeading && list && list.form !== 'bullet' && list.label !== '' ? [textPiece(`${list.label} `)] : [];
  const paragraph: Paragraph = {
    kind: 'paragraph',
    at,
    role,
    ...(list && !isHeading && { list }),
    ...(!list && isIndented(properties) && { isIndented: true }),
    pieces: [...labelled, ...pieces],
  };
  return { paragraph, boxes: within.boxes, isOpen };
}

/** So much of an inch, in twentieths of points. */
const INDENTED = 200;

function isIndented(properties: Xml | undefined): boolean {
  const { attributes = {} } = child(properties, 'w:ind') ?? {};
  return Number(attributes['w:left'] ?? attributes['w:start'] ?? 0) >= INDENTED;
}

/** A field to type in, alone in its line: what it is for stands above it, or nowhere. */
const isField = (node: Xml, pieces: readonly Piece[]): boolean =>
  /^\s*_{4}\s*$/.test(textOfPieces(pieces)) && within(node, 'w:control').length > 0;

function roleOf({ names, heading }: ParagraphStyle, pieces: readonly Piece[]): Paragraph['role'] {
  if (names.some((name) => TITLE.test(name))) return 'title';
  if (heading !== undefined && pieces.some((one) => one.kind === 'text' && one.text.trim() !== '')) {
    return Math.min(heading, 6) as Paragraph['role'];
  }
  if (names.some((name) => CODE.test(name))) return 'code';
  return names.some((name) => QUOTE.test(name)) ? 'quote' : 'words';
}

/** Whether its tabs draw a line to write on. */
function leaderOf(properties: Xml | undefined): boolean {
  return childrenOf(child(properties, 'w:tabs')).some(({ attributes }) =>
    /^(?:underscore|dot|middleDot|hyphen|heavy)$/.test(attributes['w:leader'] ?? ''),
  );
}

/** What a piece of text stands in. */
interface Within {
  readonly style: ParagraphStyle;
  readonly at: number;
  /** Blocks of text boxes: they follow the paragraph. */
  readonly boxes: Block[];
  readonly fields: Field[];
  readonly leader: boolean;
  readonly href?: string;
}

/** A field: what it does, and what it shows. */
interface Field {
  code: string;
  shows: boolean;
}

function piecesIn(holder: Xml | undefined, place: Within, reading: Reading): Piece[] {
  return childrenOf(holder).flatMap((node) => inParagraph(node, place, reading));
}

function inParagraph(node: Xml, place: Within, reading: Reading): Piece[] {
  const { leftOut } = reading;
  switch (node.name) {
    case 'w:r':
      return runOf(node, place, reading);
    case 'w:hyperlink':
      return piecesIn(node, { ...place, ...hrefOf(node, reading) }, reading);
    case 'w:ins':
    case 'w:moveTo':
      leftOut.insertions++;
      return piecesIn(node, place, reading);
    case 'w:del':
    case 'w:moveFrom':
      leftOut.deletions++;
      return [];
    case 'w:fldSimple': {
      const href = linkIn(node.attributes['w:instr'] ?? '');
      return piecesIn(node, { ...place, ...(href && { href }) }, reading);
    }
    case 'w:sdt':
      return boxOf(node) ?? lineOf(node) ?? piecesIn(child(node, 'w:sdtContent'), place, reading);
    case 'm:oMath':
      return [mathOf(node, false, place, reading)];
    case 'm:oMathPara':
      return childrenNamed(node, 'm:oMath').map((one) => mathOf(one, true, place, reading));
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:bdo':
    case 'w:dir':
      return piecesIn(node, place, reading);
    case 'mc:AlternateContent':
      return alternative(node, (one) => piecesIn(one, place, reading), place);
    default:
      return [];
  }
}

function mathOf(math: Xml, display: boolean, { style }: Within, { styles }: Reading): Piece {
  const [look, ...others] = within(math, 'm:r').map((one) => styles.look(style.id, child(one, 'w:rPr')));
  const isOne = others.every(
    ({ colour, highlight }) => colour === look?.colour && highlight === look?.highlight,
  );
  return { kind: 'math', tex: texOf(math), display, ...(look && isOne && { look }) };
}

/** The first form of it that gives anything. */
function alternative(node: Xml, read: (form: Xml) => Piece[], { boxes }: Within): Piece[] {
  for (const form of childrenOf(node)) {
    const before = boxes.length;
    const pieces = read(form);
    if (pieces.length > 0 || boxes.length > before) return pieces;
  }
  return [];
}

function hrefOf(link: Xml, { part }: Reading): { href?: string } {
  const related = part.related.get(link.attributes['r:id'] ?? '');
  return related?.external && !/^(?:file|javascript):/i.test(related.target) ? { href: related.target } : {};
}

/** A box to tick, of a form: ticked or not. */
function boxOf(sdt: Xml): Piece[] | undefined {
  const box = child(child(sdt, 'w:sdtPr'), 'w14:checkbox');
  if (!box) return undefined;
  const ticked = /^(?:1|true)$/.test(child(box, 'w14:checked')?.attributes['w14:val'] ?? '');
  return [textPiece(ticked ? '☒' : '☐')];
}

/** What a field of a form says while nobody has written in it; what a document keeps of itself is none. */
function lineOf(sdt: Xml): Piece[] | undefined {
  const properties = child(sdt, 'w:sdtPr');
  const isEmpty = child(properties, 'w:showingPlcHdr') && !child(properties, 'w:dataBinding');
  const isChosen = child(properties, 'w:dropDownList') ?? child(properties, 'w:comboBox');
  const says = CLICK.test(textOf(child(sdt, 'w:sdtContent') ?? sdt));
  return isEmpty && !isChosen && says ? [textPiece('__________')] : undefined;
}

/** “Click or tap here to enter text.” in the languages of word processors; a template's own words are words. */
const CLICK =
  /\b(?:click|tap|enter|type|klicken|tippen|eingeben|cliquez|appuyez|saisir|entrez|tapez|haga clic|pulse|escriba|fare clic|toccare|immettere|clique|toque|insira|klik|tik)\b/i;

function runOf(run: Xml, place: Within, reading: Reading): Piece[] {
  const properties = child(run, 'w:rPr');
  const look = reading.styles.look(place.style.id, properties);
  const language = child(properties, 'w:lang')?.attributes['w:val'] ?? reading.styles.language;
  if (language) {
    const { languages } = reading;
    languages.set(language, (languages.get(language) ?? 0) + textOf(run).length);
  }
  return childrenOf(run).flatMap((node) => inRun(node, look, place, reading));
}

function inRun(node: Xml, look: Look, place: Within, reading: Reading): Piece[] {
  const { fields } = place;
  if (node.name === 'w:fldChar') return fieldMark(node, fields);
  if (node.name === 'w:instrText') {
    const field = fields.at(-1);
    if (field) field.code += textOf(node);
    return [];
  }
  // Of a field only what it shows.
  if (fields.some(({ shows }) => !shows)) return [];
  const href = place.href ?? fields.map(({ code }) => linkIn(code)).find((one) => one !== undefined);
  const linked = { ...place, ...(href && { href }) };
  const text = textIn(node, look, place);
  if (text !== undefined) {
    return text === '' ? [] : [{ kind: 'text', text, look, ...(href && { href }) }];
  }
  return thingIn(node, look, linked, reading);
}

/** Spaces fill lines, and nobody sees how many: patterns that look for what stands behind them would start at each. */
const MOST_SPACES = ' '.repeat(40);
const WIDE = / {40,}/g;

function textIn(node: Xml, look: Look, { leader }: Within): string | undefined {
  switch (node.name) {
    case 'w:t':
      return spoken(textOf(node).replace(WIDE, MOST_SPACES), look);
    case 'w:tab':
    case 'w:ptab':
      return leader || look.underline ? '____' : '\t';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:sym':
      return symbolOf(node);
    default:
      return undefined;
  }
}

function thingIn(node: Xml, look: Look, place: Within, reading: Reading): Piece[] {
  switch (node.name) {
    case 'w:br':
      return /^(?:page|column)$/.test(node.attributes['w:type'] ?? '') ? [] : [{ kind: 'break' }];
    case 'w:cr':
      return [{ kind: 'break' }];
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      if (reading.notes === 'none') return [];
      return [{ kind: 'note', id: `${node.name.slice(2, -9)}-${node.attributes['w:id']}` }];
    case 'w:commentReference':
      return commentOf(`comment-${node.attributes['w:id']}`, reading);
    case 'w:ruby':
      return childrenOf(child(node, 'w:rubyBase')).flatMap((one) => inParagraph(one, place, reading));
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return look.hidden ? [] : drawn(node, place, reading);
    case 'mc:AlternateContent':
      return alternative(
        node,
        (form) => childrenOf(form).flatMap((one) => inRun(one, look, place, reading)),
        place,
      );
    default:
      return [];
  }
}

function commentOf(id: string, { comments, leftOut }: Reading): Piece[] {
  if (comments?.has(id)) return [{ kind: 'note', id }];
  leftOut.comments++;
  return [];
}

/** A line drawn by underlining spaces is one to write on. */
const spoken = (text: string, { underline }: Look): string =>
  underline && /^[\s\u00a0]{3,}$/.test(text) ? '____' : text;

function fieldMark(mark: Xml, fields: Field[]): Piece[] {
  const type = mark.attributes['w:fldCharType'];
  if (type === 'begin') fields.push({ code: '', shows: false });
  else if (type === 'separate') {
    const field = fields.at(-1);
    if (field) field.shows = true;
  } else if (type === 'end') fields.pop();
  const box = child(child(mark, 'w:ffData'), 'w:checkBox');
  if (!box) return [];
  return [textPiece((toggle(box, 'w:checked') ?? toggle(box, 'w:default')) ? '☒' : '☐')];
}

/** Where the field of a link leads, outside the document. */
const linkIn = (code: string): string | undefined =>
  /^\s*HYPERLINK\s+"((?:https?|mailto|ftp):[^"]*)"/i.exec(code)?.[1];

/** Ticks, crosses, boxes, arrows and bullets of the fonts of symbols; the rest as the sign it is in Unicode. */
const SYMBOLS: Readonly<Record<string, string>> = {
  a8: '☐',
  '6f': '☐',
  71: '☐',
  '72': '☐',
  fe: '☑',
  fd: '☒',
  fc: '✓',
  fb: '✗',
  '78': '☒',
  '52': '☑',
  '51': '☒',
  e0: '→',
  e8: '→',
  df: '←',
  f0: '⇒',
  a7: '•',
  '9f': '•',
  '4a': '☺',
};
const GREEK: Readonly<Record<string, string>> = {
  61: 'α',
  62: 'β',
  67: 'γ',
  64: 'δ',
  65: 'ε',
  71: 'θ',
  '6c': 'λ',
  '6d': 'μ',
  70: 'π',
  72: 'ρ',
  73: 'σ',
  74: 'τ',
  66: 'φ',
  77: 'ω',
  44: 'Δ',
  57: 'Ω',
  53: 'Σ',
  ae: '→',
  b4: '×',
  b3: '≥',
  a3: '≤',
  b9: '≠',
  b1: '±',
  b0: '°',
  b7: '•',
  d6: '√',
  db: '⇔',
  de: '⇒',
};

function symbolOf({ attributes }: Xml): string {
  const code = (attributes['w:char'] ?? '').toLowerCase();
  const low = code.replace(/^f0/, '');
  const table =
    /symbol/i.test(attributes['w:font'] ?? '') && !/segoe|ui symbol/i.test(attributes['w:font'] ?? '')
      ? GREEK
      : SYMBOLS;
  const known = /wingdings|symbol|webdings/i.test(attributes['w:font'] ?? '') ? table[low] : undefined;
  if (known) return known;
  const point = Number.parseInt(code, 16);
  return point > 0x20 && point < 0xe000 ? String.fromCodePoint(point) : '';
}

/** Pictures, text boxes; of anything else what it is called. */
function drawn(node: Xml, place: Within, reading: Reading): Piece[] {
  const sign = controlSign(node, reading);
  if (sign !== undefined) return sign === '' ? [] : [textPiece(sign)];
  const described = within(node, 'wp:docPr', 'v:shape')[0]?.attributes ?? {};
  const alt = (described.descr || described.alt || described.title || '').replace(/\s+/g, ' ').trim();
  const pictures = within(node, 'a:blip', 'v:imagedata', 'w:txbxContent').filter(
    ({ name }) => name !== 'w:txbxContent',
  );
  const texts = within(node, 'w:txbxContent');
  for (const box of texts) place.boxes.push(...blocksIn(box, reading));
  const images = pictures.flatMap((one): Piece[] => {
    const { attributes } = one;
    const id = attributes['r:embed'] ?? attributes['r:link'] ?? attributes['r:id'] ?? attributes['o:relid'];
    const found = reading.part.related.get(id ?? '');
    if (!found?.target) return [];
    return [
      {
        kind: 'image',
        src: found.target,
        alt: alt || attributes['o:title'] || '',
        ...(isSmall(node) && { isSmall: true }),
        ...(place.href && { href: place.href }),
      },
    ];
  });
  if (images.length === 0 && texts.length === 0)
    reportObject(node, alt || described.name || '', place, reading);
  return images;
}

/** So large, in points, a button of a page is at most. */
const SMALL = 26;
const EMU = 12_700;

function isSmall(node: Xml): boolean {
  const { cx, cy } = within(node, 'wp:extent')[0]?.attributes ?? {};
  const style = within(node, 'v:shape')[0]?.attributes.style ?? '';
  const sizes =
    cx !== undefined && cy !== undefined
      ? [Number(cx) / EMU, Number(cy) / EMU]
      : [...style.matchAll(/(?<![-\w])(?:width|height):([\d.]+)pt/g)].map(([, one]) => Number(one));
  return sizes.length === 2 && sizes.every((one) => one > 0 && one <= SMALL);
}

/** Lines and arrows are decoration as often as not, and nothing of them can be told in words. */
function reportObject(node: Xml, name: string, { at }: Within, { leftOut }: Reading): void {
  const holds = within(node, 'c:chart', 'dgm:relIds', 'o:OLEObject')[0];
  const isShape = within(node, 'v:line', 'a:graphic')[0] !== undefined;
  if (holds || isShape || node.name !== 'w:pict') leftOut.objects.push({ name, at });
}

/** Some programs leave a table without rows behind, which shows nothing. */
function tableOf(table: Xml, reading: Reading): readonly Table[] {
  const at = reading.count + 1;
  const rows = contentRows(table);
  const grid = rows.map((row) => cellsOf(row, reading));
  const isDrawn = grid.some((row) => row.length > 0);
  return isDrawn ? [{ kind: 'table', at, headed: isHeaderRow(rows[0]), rows: merge(grid) }] : [];
}

const isHeaderRow = (row: Xml | undefined): boolean => toggle(child(row, 'w:trPr'), 'w:tblHeader') === true;

const contentRows = (table: Xml): readonly Xml[] =>
  childrenOf(table).flatMap((node) => {
    if (node.name === 'w:sdt') return contentRows(child(node, 'w:sdtContent') ?? node);
    return node.name === 'w:tr' && !child(child(node, 'w:trPr'), 'w:del') ? [node] : [];
  });

interface Drawn extends Cell {
  /** Where it begins, in columns of the grid. */
  readonly from: number;
  readonly goesOn: boolean;
}

function cellsOf(row: Xml, reading: Reading): readonly Drawn[] {
  let from = Number(valOf(child(row, 'w:trPr'), 'w:gridBefore') ?? 0);
  const cells = childrenOf(row).flatMap((node) =>
    node.name === 'w:sdt'
      ? childrenNamed(child(node, 'w:sdtContent'), 'w:tc')
      : node.name === 'w:tc'
        ? [node]
        : [],
  );
  return cells.map((cell) => {
    const properties = child(cell, 'w:tcPr');
    const columns = Math.max(1, Math.min(Number(valOf(properties, 'w:gridSpan') ?? 1) || 1, 64));
    const merge = child(properties, 'w:vMerge');
    const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart';
    const drawn = { blocks: blocksIn(cell, reading), columns, rows: 1, from, goesOn };
    from += columns;
    return drawn;
  });
}

/** Cells that go on from the row above are part of the cell that began there. */
function merge(grid: readonly (readonly Drawn[])[]): readonly (readonly Cell[])[] {
  return grid.map((row, y) =>
    row
      .filter(({ goesOn }) => !goesOn)
      .map(({ from, ...cell }) => {
        let rows = 1;
        while (grid[y + rows]?.some((one) => one.goesOn && one.from === from)) rows++;
        return { blocks: cell.blocks, columns: cell.columns, rows };
      }),
  );
}

/** Words that look alike, as one piece: programs cut them wherever somebody has typed. */
export function merged(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    const isSame =
      last?.kind === 'text' &&
      piece.kind === 'text' &&
      last.href === piece.href &&
      LOOKS.every((key) => (last.look[key] || undefined) === (piece.look[key] || undefined));
    if (isSame) all[all.length - 1] = { ...last, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}

const LOOKS: readonly (keyof Look)[] = [
  'bold',
  'italic',
  'underline',
  'strike',
  'sub',
  'sup',
  'code',
  'colour',
  'highlight',
  'hidden',
];
