/** `cartable build` without a lesson's name: whether the folder it stands in is meant. */
import type { Sources } from '../build/index.ts';
import { isAbout } from '../course/index.ts';
import type { Words } from './words/index.ts';

/**
 * A folder with a lesson of its own is meant, and one whose project orders its pages. One that only has folders with
 * lessons somewhere below may be a whole disk: that it is one course has to be said.
 *
 * @returns why it isn't; undefined when it is
 */
export function notHere(sources: Sources | undefined): ((words: Words['build']) => string) | undefined {
  if (sources?.kind === 'lesson') return undefined;
  const lessons = sources?.lessons ?? [];
  if (lessons.length === 0) return ({ noneHere }) => noneHere;
  const isOrdered = sources?.outline.kind !== 'folder';
  const hasOwn = lessons.some(({ path }) => !path.includes('/') && !isAbout(path));
  return isOrdered || hasOwn ? undefined : ({ onlyBelow }) => onlyBelow(lessons.length);
}
