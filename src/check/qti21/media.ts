/** Judges the content of items and tests: whether what it shows is in the archive. */
import { normalize, type Report, shortened } from '../finding.ts';
import { destination } from '../url.ts';
import { descendants, type XmlElement } from '../xml.ts';

const SHOWN: readonly (readonly [element: string, attribute: string])[] = [
  ['img', 'src'],
  ['object', 'data'],
  ['a', 'href'],
  ['stylesheet', 'href'],
];

/** The files of an archive by their names, and their names as a file system that ignores case has them. */
export interface Names {
  readonly exact: ReadonlySet<string>;
  readonly similar: ReadonlyMap<string, string>;
}

export const namesOf = (names: readonly string[]): Names => ({
  exact: new Set(names),
  similar: new Map(names.map((name) => [normalize(name), name])),
});

export function judgeMedia(
  { exact, similar: similarTo }: Names,
  name: string,
  root: XmlElement,
  report: Report,
): void {
  for (const [tagName, attribute] of SHOWN)
    for (const element of descendants(root, tagName)) {
      const url = element.attributes[attribute] ?? '';
      const to = destination(url, name);
      if (to.kind !== 'inside' || exact.has(to.path)) continue;
      const similar = similarTo.get(normalize(to.path));
      report('qti-media-missing', element, { url: shortened(url), ...(similar && { similar }) });
    }
}
