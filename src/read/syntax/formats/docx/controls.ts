/** Buttons, boxes and fields of a form, which Word keeps of a page that somebody has copied, as the signs they are drawn as. */
import type { Archive, Part } from './archive.ts';
import { within, type Xml } from './xml.ts';

/** By the first part of their class: those of a page, and those of Word's own forms. */
const SIGNS: Readonly<Record<string, string>> = {
  '5512d110': '',
  '5512d112': '',
  '5512d114': '',
  '5512d116': '☐ ',
  '5512d118': '○ ',
  '5512d11a': '____',
  '5512d11c': '',
  '5512d11e': '____',
  '5512d122': '____',
  '5512d124': '____',
  '8bd21d10': '____',
  '8bd21d30': '____',
  '8bd21d40': '☐ ',
  '8bd21d50': '○ ',
  d7053240: '',
};

/** What stands for a control; undefined where there is none, or one that nobody knows. */
export function controlSign(
  node: Xml,
  { part, archive }: { readonly part: Part; readonly archive: Archive },
): string | undefined {
  const control = within(node, 'w:control')[0];
  const related = part.related.get(control?.attributes['r:id'] ?? '');
  if (!related || related.external) return undefined;
  const id = archive.at(related.target)?.root.attributes['ax:classid'] ?? '';
  return SIGNS[/^\{?([0-9a-f]{8})/i.exec(id)?.[1]?.toLowerCase() ?? ''];
}
