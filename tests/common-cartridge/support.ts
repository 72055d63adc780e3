/** What a cartridge holds, for tests to look at. */

import { isMalformed, readXml, type XmlElement } from '../../src/check/xml.ts';
import type { Exported } from '../../src/lesson/index.ts';
import { openArchive } from '../../src/platform/archive.ts';

/** The text of an entry that is a text. */
export function textOf({ entries }: Exported, path: string | RegExp): string {
  const entry = entries.find((one) => (typeof path === 'string' ? one.path === path : path.test(one.path)));
  if (!entry) throw new Error(`There is no ${path} among ${entries.map((one) => one.path).join(', ')}.`);
  return entry.pieces.map(String).join('');
}

export function xmlIn(exported: Exported, path: string | RegExp): XmlElement {
  const root = readXml(textOf(exported, path), String(path));
  if (isMalformed(root)) throw new Error(root.reason);
  return root;
}

/** The text of a file in a packed cartridge. */
export async function fileIn(path: string, name: RegExp): Promise<string> {
  const archive = await openArchive(path, path);
  try {
    const file = archive.files.find((one) => name.test(one.name));
    return new TextDecoder().decode(await file?.read(64 * 1024 * 1024));
  } finally {
    archive.close();
  }
}
