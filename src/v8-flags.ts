/**
 * How V8 is set for a process that is ours. It says aloud which flag it doesn't know: each is for those versions of Node
 * on which it was tried.
 */
import { setFlagsFromString } from 'node:v8';

const [major = ''] = process.versions.node.split('.');
const in20 = (...flags: readonly string[]): readonly string[] => (major === '20' ? flags : []);
const since20 = (...flags: readonly string[]): readonly string[] =>
  ['20', '22', '24'].includes(major) ? flags : [];

/**
 * V8 compiles later what it finds hot, and watches later what may be. A small lesson is built before such code pays for
 * its making, which takes a sixth of its processor time and 4 MiB; of a book, each thread makes it anew, and most of it
 * is never hot.
 *
 * And most patterns are asked a few times: V8 runs what it makes of them at first, and takes the time neither to improve
 * that nor to make machine code of it. It took a tenth of a small lesson's time.
 */
export const FOR_COMMANDS = [
  ...in20('--interrupt-budget=1000000', '--interrupt-budget-factor-for-feedback-allocation=24'),
  ...since20('--no-regexp-peephole-optimization', '--regexp-tier-up-ticks=300'),
];

/**
 * V8 looks for garbage once the heap has grown fourfold: what is made of a page stays until it is delivered, and a page of
 * ten thousand questions is looked through once less, a fiftieth of its time for some MiB. And it compiles what is hot twice
 * as early as it does by itself: on another core, while the page goes on to be read.
 */
const FOR_LARGE = [
  ...in20('--interrupt-budget=33792', '--interrupt-budget-factor-for-feedback-allocation=8'),
  ...since20('--heap-growing-percent=300'),
];
/** As it was before. */
const AFTER_LARGE = [...FOR_COMMANDS, ...since20('--heap-growing-percent=0')];

/**
 * Each thread collects its garbage alone: where each processor has one, V8's helpers would wait for one another, which
 * takes a tenth of a book's processor time.
 */
export const FOR_THREADS = since20('--no-parallel-scavenge');

export function setV8(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}

/** This module is in the chunks and in what loads them: what one has set, the other knows. */
const LARGE = Symbol.for('cartable: V8 is set for something large');
const shared = globalThis as { [LARGE]?: boolean };

export function setV8ForLarge(isLarge: boolean): void {
  setV8(isLarge ? FOR_LARGE : AFTER_LARGE);
  shared[LARGE] = isLarge;
}

/** V8 marks with its flags the code that is kept for the next start, and refuses it under others. */
export function asAtStart<T>(compile: () => T): T {
  if (!shared[LARGE]) return compile();
  setV8(AFTER_LARGE);
  try {
    return compile();
  } finally {
    setV8(FOR_LARGE);
  }
}
