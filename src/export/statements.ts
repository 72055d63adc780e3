/** What both kinds of metadata say in the same words. */
import type { Licence } from '../lesson/index.ts';

/** RFC 2426. Which part of a name is the family's, nobody tells us: the whole stands for it. */
export function vcard(name: string): string {
  const escaped = name.replace(/[\\,;]/g, '\\$&');
  return ['BEGIN:VCARD', 'VERSION:3.0', `N:${escaped}`, `FN:${escaped}`, 'END:VCARD'].join('\n');
}

export const licenceText = ({ name, url }: Licence): string =>
  url === undefined ? name : `${name} (${url})`;
