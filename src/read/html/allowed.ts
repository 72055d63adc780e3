/** What of an author's HTML a lesson may hold. */
import type { Properties } from 'hast';
import { find, html, type Info } from 'property-information';

/** A heading whose level depends on those before it. */
export const LOOSE_HEADING = 'cartable-heading';

const PHRASING =
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr';
const FLOW =
  'blockquote caption col colgroup dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td tfoot th thead tr ul';
const MEDIA = 'audio video source track iframe';

/** Of any other element, what it holds stays. One string for each name: the parser gives a new one at each tag, slow to compare. */
export const ALLOWED: ReadonlyMap<string, string> = new Map(
  [...`${PHRASING} ${FLOW} ${MEDIA} center section article`.split(' '), LOOSE_HEADING].map((name) => [
    name,
    name,
  ]),
);

/** With their content, which is no text of the lesson. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  'script style title cartable-template svg math noembed noframes object select canvas'.split(' '),
);

/** Means something in a film alone. */
export const OF_FILMS: ReadonlySet<string> = new Set(['source', 'track']);

/**
 * No handler, style or class. Any address passes: links.ts and media.ts let through those they know, and name the others
 * to the author.
 */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  a: 'href name',
  audio: 'src controls',
  col: 'span',
  colgroup: 'span',
  details: 'open',
  iframe: 'src',
  img: 'src alt width height',
  li: 'value',
  ol: 'start reversed type',
  source: 'src type',
  td: 'colspan rowspan align headers',
  th: 'colspan rowspan align scope headers',
  time: 'datetime',
  track: 'src kind srclang label default',
  video: 'src poster controls width height',
};

type Attributes = ReadonlyMap<string, Info>;

const attributes = (names: string): Attributes =>
  new Map(
    `id lang dir title ${names}`
      .trim()
      .split(' ')
      .map((name) => [name, find(html, name)]),
  );

const OF_ALL = attributes('');
const OF_ELEMENT: ReadonlyMap<string, Attributes> = new Map(
  Object.entries(ATTRIBUTES).map(([name, own]) => [name, attributes(own)]),
);

/** The attributes that an element may have, of those that are given. */
export function propertiesOf(
  tagName: string,
  given: readonly { readonly name: string; readonly value: string }[],
): Properties {
  const properties: Properties = {};
  if (given.length === 0) return properties;
  const allowed = OF_ELEMENT.get(tagName) ?? OF_ALL;
  for (const { name, value } of given) {
    const info = allowed.get(name);
    if (info) properties[info.property] = valueIn(info, value);
  }
  return properties;
}

function valueIn(info: Info, value: string): Properties[string] {
  if (info.spaceSeparated) return value.split(/[ \t\n\r\f]+/).filter(Boolean);
  if (info.number && value && !Number.isNaN(Number(value))) return Number(value);
  return info.boolean && (value === '' || value.toLowerCase() === info.attribute) ? true : value;
}
