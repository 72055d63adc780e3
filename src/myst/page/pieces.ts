/** What the writer of a lesson's content asks for, whatever it is writing. */
import type { Element, ElementContent, Root } from 'hast';
import type { PhrasingContent } from 'mdast';
import { type GlossaryTerm, isTag, Placeholder, toHtml } from '../../lesson/index.ts';
import type { Flow } from '../nodes.ts';

export interface Pieces {
  /** The address of what an `asset:` address means, seen from the lesson's file. */
  readonly addressOf: (url: string) => string;
  /** The width of the picture that an address means, in pixels. */
  readonly widthOf: (url: string) => number | undefined;
  /** Whether something on the page leads to what bears an id, which nothing else is called yet. */
  readonly isReferred: (id: unknown) => id is string;
  /** Whether a name is that of the question being written. */
  readonly isTaken: (name: string) => boolean;
  /** The title that a boxed remark has of itself. */
  readonly boxTitle: (variety: string) => string | undefined;
  readonly terms: ReadonlyMap<string, GlossaryTerm>;
  /** The question of an id, written out. */
  readonly question: (id: string) => readonly Flow[];
  /** The gap of an index in what is being written. */
  readonly gap: (index: number) => string;
}

export type Inside = readonly (ElementContent | Root['children'][number])[];

/** As it stands, in a line. */
export const inlineHtml = (value: string): PhrasingContent => ({ type: 'html', value });

/** As it stands, by itself; a blank line would end it. */
export const blockHtml = (value: string): Flow => ({
  type: 'html',
  value: value.replace(/\n[ \t]*(?=\n)/g, ''),
});

/** The tag that opens an element, with addresses as the lesson's file has them. */
export function openingTag({ tagName, properties, data }: Element, pieces: Pieces): string {
  const own = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'string' && /^(?:src|href|poster)$/.test(name) ? pieces.addressOf(value) : value,
    ]),
  );
  if (namesOf({ properties, data }, pieces).length === 0) delete own.id;
  return toHtml({ type: 'element', tagName, properties: own, children: [] }).replace(/<\/[a-z0-9]+>$/, '');
}

const PHRASING: ReadonlySet<string> = new Set(
  `a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr ${Placeholder.term} ${Placeholder.gap} ${Placeholder.missing}`.split(
    ' ',
  ),
);

/** Whether it stands in a line, and what it holds does. */
export const isInline = (node: Inside[number]): boolean =>
  node.type === 'text' ||
  (node.type === 'element' &&
    ((PHRASING.has(node.tagName) && node.children.every(isInline)) ||
      (node.tagName === Placeholder.math && node.properties.dataDisplay !== 'block')));

/** What others can refer to a block by: its author's names for it, else its id where something leads to it. */
export function namesOf(
  { data, properties: { id } }: Pick<Element, 'data' | 'properties'>,
  { isReferred, isTaken }: Pieces,
): readonly string[] {
  return data?.names?.filter((name) => !isTaken(name)) ?? (isReferred(id) ? [id] : []);
}

/** A footnote's, as the reader makes it. */
const REFERENCE = /^#note-(\d+)$/;

/** The number of the note that an element cites. */
export function citedBy(node: Inside[number]): string | undefined {
  if (!isTag(node, 'sup') || node.children.length !== 1) return undefined;
  const [link] = node.children;
  const { href, id } = isTag(link, 'a') ? link.properties : {};
  const [, number] = REFERENCE.exec(String(href ?? '')) ?? [];
  return number !== undefined && String(id).startsWith(`note-${number}-ref`) ? number : undefined;
}
