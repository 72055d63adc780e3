/** The package document: what the book is, what it holds, in which order it is read. Source: EPUB 3.3 §5. */
import { bookWords } from '../../../templates/epub/words.ts';
import { type Course, isTag, type Lesson, type Piece, visit } from '../../lesson/index.ts';
import { cleaned } from '../plain/index.ts';
import { writeXml, type Xml } from '../xml.ts';
import type { Chapter } from './chapter.ts';
import { STYLE_FILE } from './documents.ts';
import type { BookFile } from './files.ts';

/** In the order in which they are read. */
export interface Document {
  readonly file: string;
  readonly text: string;
  readonly isContents?: true;
}

interface Book {
  readonly of: Lesson | Course;
  readonly chapters: readonly Chapter[];
  readonly documents: readonly Document[];
  readonly files: readonly BookFile[];
}

/** No clock: the same lesson gives the same book. */
const MODIFIED = '1980-01-01T00:00:00Z';

export function packageDocument({ of, chapters, documents, files }: Book): readonly Piece[] {
  const { id, title, language, authors, keywords, description, licence } = of;
  return writeXml({
    package: {
      '@xmlns': 'http://www.idpf.org/2007/opf',
      '@version': '3.0',
      '@unique-identifier': 'id',
      '@xml:lang': language,
      metadata: {
        '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'dc:identifier': { '@id': 'id', '#': `cartable:${id}` },
        'dc:title': cleaned(title),
        'dc:language': language,
        ...(authors.length > 0 && { 'dc:creator': authors.map(cleaned) }),
        ...(keywords.length > 0 && { 'dc:subject': keywords.map(cleaned) }),
        ...(description && { 'dc:description': cleaned(description) }),
        ...(licence && {
          'dc:rights': cleaned(licence.url ? `${licence.name}, ${licence.url}` : licence.name),
        }),
        meta: [
          { '@property': 'dcterms:modified', '#': MODIFIED },
          ...accessibility(language, chapters, files),
        ],
      },
      manifest: {
        item: [
          ...documents.map(documentItem),
          { '@id': 'style', '@href': STYLE_FILE, '@media-type': 'text/css' },
          ...files.map(({ name, asset }, index) => ({
            '@id': `file-${index + 1}`,
            '@href': encodeURI(name),
            '@media-type': asset.type,
          })),
        ],
      },
      spine: {
        itemref: documents.map((_, index) => ({ '@idref': itemId(index) })),
      },
    },
  });
}

const itemId = (index: number): string => `document-${index + 1}`;

function documentItem({ file, text, isContents }: Document, index: number): Xml {
  const properties = [...(isContents ? ['nav'] : []), ...(text.includes('<math') ? ['mathml'] : [])];
  return {
    '@id': itemId(index),
    '@href': file,
    '@media-type': 'application/xhtml+xml',
    ...(properties.length > 0 && { '@properties': properties.join(' ') }),
  };
}

/** EPUB Accessibility 1.1 §3: what a reader needs, and what is promised of it. Nothing is that nobody has looked at. */
function accessibility(
  language: string,
  chapters: readonly Chapter[],
  files: readonly BookFile[],
): readonly Xml[] {
  const words = bookWords(language);
  const has = (kind: string): boolean => files.some(({ asset }) => asset.type.startsWith(kind));
  const pictures = chapters.flatMap(({ body, notes }) => picturesIn([...body, ...notes]));
  const areDescribed = pictures.every(({ alt }) => typeof alt === 'string');
  const hasMath = chapters.some(({ body, notes }) => JSON.stringify([body, notes]).includes('<math'));
  const isMoving = has('video/') || has('image/gif');
  const meta = (name: string, values: readonly string[]): readonly Xml[] =>
    values.map((value) => ({ '@property': `schema:${name}`, '#': value }));
  return [
    ...meta('accessMode', [
      'textual',
      ...(has('image/') || has('video/') ? ['visual'] : []),
      ...(has('audio/') || has('video/') ? ['auditory'] : []),
    ]),
    ...meta(
      'accessModeSufficient',
      areDescribed && !has('audio/') && !has('video/') ? ['textual'] : ['textual,visual'],
    ),
    ...meta('accessibilityFeature', [
      'structuralNavigation',
      'tableOfContents',
      'readingOrder',
      ...(pictures.length > 0 && areDescribed ? ['alternativeText'] : []),
      ...(hasMath ? ['MathML'] : []),
    ]),
    ...meta('accessibilityHazard', isMoving ? ['unknown'] : ['none']),
    ...meta('accessibilitySummary', [areDescribed ? words.summary : `${words.summary} ${words.undescribed}`]),
  ];
}

function picturesIn(nodes: Chapter['body']): { readonly alt: unknown }[] {
  const found: { readonly alt: unknown }[] = [];
  visit({ type: 'root', children: [...nodes] }, 'element', (node) => {
    if (isTag(node, 'img')) found.push({ alt: node.properties.alt });
  });
  return found;
}
