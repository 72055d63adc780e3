/** What a lesson is called by machines: its packages, its folder, learners' records. Ids are forever, so none is guessed from a page's words. */
import { baseName, type Description, digest, isReservedName, slug } from '../../lesson/index.ts';

export interface LessonId {
  readonly id: string;
  /** The name it was read off. */
  readonly written: string;
  readonly from: 'front-matter' | 'file' | 'folder';
  /** Why it isn't the name's slug, or, of one in the front matter, the name itself. */
  readonly because?: 'changed' | 'no-letters' | 'reserved';
}

/** Front matter's id, else the file's stem, else (where that says nothing) the folder's name. */
export function lessonId(
  { path, folder }: { readonly path: string; readonly folder?: string },
  { id: declared }: Description,
): LessonId {
  if (declared?.trim()) {
    const made = idOf(declared, 'front-matter');
    return made.because || made.id === declared ? made : { ...made, because: 'changed' };
  }
  const name = nameOf(path, folder);
  return idOf(name.written, name.from);
}

/** The file's stem, or its folder's name where the file is only called `lesson`, `index`, `_index` or `README`. */
export function nameOf(
  path: string,
  folder: string | undefined,
): { readonly written: string; readonly from: 'file' | 'folder' } {
  const stem = baseName(path).replace(/\.[^.]*$/, '');
  const parent = folder ?? path.split('/').at(-2);
  return /^(?:lesson|_?index|readme)$/i.test(stem) && parent
    ? { written: parent, from: 'folder' }
    : { written: stem, from: 'file' };
}

function idOf(written: string, from: LessonId['from']): LessonId {
  const name = slug(written);
  const hasLetters = /\p{L}/u.test(written);
  // Of `数字 2` only the 2 would be left, and of every other such name too.
  if (name === '' || (hasLetters && !/[a-z]/.test(name)))
    return { id: `lesson-${digest(written.normalize('NFC'), 6)}`, written, from, because: 'no-letters' };
  if (isReservedName(name)) return { id: `${name}-lesson`, written, from, because: 'reserved' };
  return { id: name, written, from };
}
