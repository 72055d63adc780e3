/** Judges the content of items and tests: whether what it shows is in the archive. */
import type { Archive } from '#platform/archive';
import { normalize, type Report, shortened } from '../finding.ts';
import { destination } from '../url.ts';
import { descendants, type XmlElement } from '../xml.ts';

const SHOWN: readonly (readonly [element: string, attribute: string])[] = [
  ['img', 'src'],
  ['object', 'data'],
  ['a', 'href'],
  ['stylesheet', 'href'],
];

export function judgeMedia({ files }: Archive, name: string, root: XmlElement, report: Report): void {
  const exact = new Set(files.map((file) => file.name));
  const similarTo = new Map(files.map((file) => [normalize(file.name), file.name]));
  for (const [tagName, attribute] of SHOWN)
    for (const element of descendants(root, tagName)) {
      const url = element.attributes[attribute] ?? '';
      const to = destination(url, name);
      if (to.kind !== 'inside' || exact.has(to.path)) continue;
      const similar = similarTo.get(normalize(to.path));
      report('qti-media-missing', element, { url: shortened(url), ...(similar && { similar }) });
    }
}
