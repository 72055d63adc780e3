/**
 * A sheet → a Word document (ECMA-376), for teachers who change it before they print it. Written as text: no library that
 * makes such documents keeps their bytes the same, and each is larger than all that a lesson takes.
 */
import type { Element, ElementContent } from 'hast';
import {
  baseName,
  type Diagnostic,
  type Entry,
  elementsOf,
  isTag,
  plainText,
  startOf,
  visit,
} from '../../../lesson/index.ts';
import { diagnose } from '../../../messages/index.ts';
import { direction } from '../../page/index.ts';
import type { Sheet } from '../sheet.ts';
import { blocks } from './blocks.ts';
import { type Document, openDocument, relate, relationshipsXml } from './document.ts';
import { hasClass, runs } from './runs.ts';
import { numberingXml, stylesXml } from './styles.ts';
import { NAMESPACES, part, spelt } from './xml.ts';

export interface WrittenDocument {
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Twips. */
const A4 = { width: 11_906, height: 16_838 };
const LETTER = { width: 12_240, height: 15_840 };
const MARGIN = 1020;

/** Where schools have Letter paper. */
const HAS_LETTER = /^(?:en|es|fr)-(?:us|ca|mx|co|cl|ph|pr)\b/i;
export const paperOf = (language: string): 'A4' | 'Letter' => (HAS_LETTER.test(language) ? 'Letter' : 'A4');

export function sheetDocx(sheet: Sheet): WrittenDocument {
  const { language, source, title } = sheet;
  const diagnostics: Diagnostic[] = [];
  const unshown = new Set<string>();
  const document = openDocument({
    files: sheet.files,
    bookmarks: bookmarksIn(sheet.children),
    brokenMath: (node, tex, reason) =>
      void diagnostics.push(diagnose('math-broken', node.data?.place ?? startOf(source), { tex, reason })),
    unshown: (asset) => {
      if (!unshown.has(asset.sha256))
        diagnostics.push(
          diagnose('docx-picture', startOf(source), { picture: baseName(asset.source), type: asset.type }),
        );
      unshown.add(asset.sha256);
    },
  });
  const paper = paperOf(language) === 'Letter' ? LETTER : A4;
  const width = paper.width - 2 * MARGIN;
  for (const [type, target] of [
    ['styles', 'styles.xml'],
    ['numbering', 'numbering.xml'],
    ['settings', 'settings.xml'],
    ['footer', 'footer.xml'],
    ['header', 'header.xml'],
  ] as const)
    relate(document, { type, target });
  const place = { indent: 0, width, depth: 0, ...(sheet.isKey && { highest: 60 * 36_000 }) };
  const body = blocks(sheet.children, place, document);
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="${paper.width}" w:h="${paper.height}"/><w:pgMar w:top="1134" w:right="${MARGIN}" w:bottom="1020" w:left="${MARGIN}" w:header="567" w:footer="510" w:gutter="0"/></w:sectPr>`;
  const isRightToLeft = direction(language) === 'rtl';
  const entries: Entry[] = [
    text('[Content_Types].xml', contentTypes([...document.media.keys()])),
    text('_rels/.rels', part(PACKAGE)),
    text('docProps/core.xml', core(title, language)),
    text(
      'word/document.xml',
      part(`<w:document ${NAMESPACES}><w:body>${body}${section}</w:body></w:document>`),
    ),
    text('word/styles.xml', stylesXml(language, width, isRightToLeft)),
    text('word/numbering.xml', numberingXml(document.numberings)),
    text('word/settings.xml', part(SETTINGS(language))),
    text('word/header.xml', header(sheet, document, width)),
    text('word/footer.xml', footer(sheet)),
    text('word/_rels/document.xml.rels', part(relationshipsXml(document.relationships))),
    ...[...document.media].map(([path, piece]): Entry => ({ path: `word/${path}`, pieces: [piece] })),
  ];
  return { entries, diagnostics };
}

const text = (path: string, content: string): Entry => ({ path, pieces: [content] });

/** The ids that something on the sheet points to. */
function bookmarksIn(children: readonly ElementContent[]): ReadonlyMap<string, number> {
  const marks = new Map<string, number>();
  visit({ type: 'root', children: [...children] }, 'element', (node) => {
    const { href } = node.properties;
    if (isTag(node, 'a') && typeof href === 'string' && href.startsWith('#') && !marks.has(href.slice(1)))
      marks.set(href.slice(1), marks.size + 1);
  });
  return marks;
}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
};

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function contentTypes(media: readonly string[]): string {
  const extensions = [...new Set(media.map((path) => path.slice(path.lastIndexOf('.') + 1)))].sort();
  const parts = ['styles', 'numbering', 'settings', 'header', 'footer'];
  return part(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${extensions.map((one) => `<Default Extension="${one}" ContentType="${TYPES[one]}"/>`).join('')}<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${parts.map((one) => `<Override PartName="/word/${one}.xml" ContentType="${WORD}.${one}+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  );
}

const PACKAGE =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>';

/** No date and no author: they would differ from build to build, and from machine to machine. */
const core = (title: string, language: string): string =>
  part(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${spelt(title)}</dc:title><dc:language>${spelt(language)}</dc:language></cp:coreProperties>`,
  );

/** Word 2013's own way to lay out, and no other's. */
const SETTINGS = (language: string): string =>
  `<w:settings ${NAMESPACES}><w:defaultTabStop w:val="709"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${spelt(language)}"/></w:settings>`;

/** Whose sheet it is, on each page: a copied sheet comes apart. */
function header({ children, isKey }: Sheet, document: Document, width: number): string {
  const found = children.flatMap((one) =>
    one.type === 'element' && hasClass(one, 'sheet-lines') ? [one] : [],
  );
  const lines = isKey ? undefined : found[0];
  if (!lines)
    return part(`<w:hdr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>`);
  const spans = elementsOf(lines);
  const total = found.length === 1 ? spans.find((one) => hasClass(one, 'total')) : undefined;
  const named = spans.filter((one) => !hasClass(one, 'total'));
  const end = total ? width - 2000 : width;
  const stops = [0.5, 0.73, 1].map((share) => Math.round(share * end));
  const tabs = stops.map((pos) => `<w:tab w:val="left" w:leader="underscore" w:pos="${pos}"/>`).join('');
  const inner = named
    .map(
      (one, index) =>
        `${runs([{ type: 'text', value: `${index > 0 ? ' ' : ''}${plainText(one)} ` }], { room: width }, document)}<w:r><w:tab/></w:r>`,
    )
    .join('');
  const points = total
    ? runs([{ type: 'text', value: ` _______${plainText(total)}` }], { room: width }, document)
    : '';
  return part(
    `<w:hdr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Header"/><w:tabs>${tabs}</w:tabs></w:pPr>${inner}${points}</w:p><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>`,
  );
}

const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

function footer({ children, title }: Sheet): string {
  const [first] = children;
  const name = isTag(first, 'h1') ? plainText(first as Element) : title;
  return part(
    `<w:ftr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">${spelt(name)}</w:t></w:r><w:r><w:tab/></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`,
  );
}
