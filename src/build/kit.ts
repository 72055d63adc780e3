/** Loads the kit that `scripts/compile.mjs` made. */
import { readKit } from '#platform/kit';
import { type Kit, loadEngines } from '../export/index.ts';
import type { Lesson, Target } from '../lesson/index.ts';

/**
 * @param lessons those that will be exported with it
 * @param targets those that will be made of them
 */
export async function loadKit(lessons?: readonly Lesson[], targets?: readonly Target[]): Promise<Kit> {
  await loadEngines(lessons, targets);
  kit ??= readKit();
  return kit;
}

/** Read once: a book's lessons would open its files ten thousand times. */
let kit: Promise<Kit> | undefined;
