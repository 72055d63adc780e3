/**
 * A thread's share of a course's lessons. Threads don't divide the lessons beforehand: each takes the next that
 * nobody has taken, so that all are done at once. A lesson stays with the thread that opened it, which closes it and
 * delivers it too; who has none left opens and closes others', and delivers them.
 */
import {
  keepWrittenPages,
  loadEngines,
  type WrittenPages,
  writePages,
  writtenPages,
} from '../export/index.ts';
import { isInShard, type Shard, type Target } from '../lesson/index.ts';
import { crossReferences, type Project, type ReferredLesson } from '../read/index.ts';
import { type Built, deliverLesson, type LessonRequest } from './deliver-lesson.ts';
import type { LessonFile } from './lesson-file.ts';
import { lessonReader, type OpenRead, type Read } from './read-file.ts';

/** What is to be done, as plain data. */
export interface Task {
  /** Lessons are named by their place in it. */
  readonly files: readonly LessonFile[];
  /** What the course says of its lessons. */
  readonly course: Project['description'];
  /** The course's. */
  readonly folder: string;
  readonly request: LessonRequest;
  /** What is made of the whole course. */
  readonly targets: readonly Target[];
  /** Of which lessons are closed and delivered: of all when absent. All are opened, for those refer to them. */
  readonly shard?: Shard | undefined;
}

/** A lesson that was read, as another thread gets it: with its pages, which take as long as all else that is made of it. */
export interface Closed {
  readonly read: Read;
  readonly pages?: WrittenPages;
}

export const closedAs = (read: Read): Closed => ({
  read,
  ...(read.lesson && { pages: writtenPages(read.lesson) }),
});

export function readOf({ read, pages }: Closed): Read {
  if (read.lesson && pages) keepWrittenPages(read.lesson, pages);
  return read;
}

/** What the lessons come to on the way; each is told of one lesson as soon as it is known. */
export interface Share {
  /** Opens lessons while there are any that nobody has opened. */
  readonly open: (report: (index: number, referred: OpenRead['referred']) => void) => Promise<void>;
  /** Closes the lessons it has opened, then those of others that nobody has begun to close: these it opens anew. */
  readonly close: (
    course: readonly ReferredLesson[],
    report: (index: number, closed: Closed) => void,
  ) => Promise<void>;
  /**
   * Delivers the lessons it has closed, and these, as far as nobody has begun with them.
   *
   * @param settled lessons that it hasn't closed, or that became others since
   */
  readonly deliver: (
    out: string,
    settled: ReadonlyMap<number, Closed>,
    report: (index: number, built: Built) => void,
  ) => Promise<void>;
}

/** Known to all threads at once: how many lessons were opened, then by lesson how far somebody has taken it. */
export type Taken = Int32Array<SharedArrayBuffer | ArrayBuffer>;

/** A lesson that nobody has taken is at 0. */
const CLOSING = 1;
const DELIVERING = 2;

export function nothingTaken({ files }: Task): Taken {
  const bytes = (1 + files.length) * Int32Array.BYTES_PER_ELEMENT;
  // A browser gives none to a page that isn't isolated, and has no other threads that would share it.
  return new Int32Array(
    typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes),
  );
}

/** Whether the lesson is this thread's now: nobody else has taken it so far. */
const take = (taken: Taken, index: number, far: typeof CLOSING | typeof DELIVERING): boolean =>
  Atomics.compareExchange(taken, index + 1, far - 1, far) === far - 1;

/** Whether somebody delivers the lesson, or has. */
export const isTaken = (taken: Taken, index: number): boolean =>
  Atomics.load(taken, index + 1) === DELIVERING;

export function shareOf({ files, course, folder, request, targets, shard }: Task, taken: Taken): Share {
  const reader = lessonReader(course, folder);
  const opened = new Map<number, OpenRead>();
  const closed = new Map<number, Read>();
  return {
    open: (report) =>
      severalAtOnce(countedUp(taken, files.length), async (index) => {
        const lesson = await reader(files[index]!);
        opened.set(index, lesson);
        report(index, lesson.referred);
      }),
    close: (all, report) => {
      const referTo = crossReferences(all);
      // From the end, for each begins in front.
      const others = [...files.keys()].filter((index) => !opened.has(index)).reverse();
      return severalAtOnce([...opened.keys(), ...others].values(), async (index) => {
        const file = files[index]!;
        const own = opened.get(index);
        // A page that is open holds its whole tree.
        opened.delete(index);
        if ((shard && !isInShard(file.path, shard)) || !take(taken, index, CLOSING)) return;
        const { close } = own ?? (await reader(file));
        const read = await close(referTo(file.path));
        closed.set(index, read);
        if (read.lesson && !request.singleSco) {
          await loadEngines([read.lesson], targets);
          writePages(read.lesson, targets, request.scorm2004Edition);
        }
        report(index, closedAs(read));
      });
    },
    deliver: (out, settled, report) => {
      const others = [...settled.keys()].filter((index) => !closed.has(index)).reverse();
      const free = [...closed.keys(), ...others];
      return severalAtOnce(free.values(), async (index) => {
        if (!take(taken, index, DELIVERING)) return;
        const given = settled.get(index);
        const read = given ? readOf(given) : closed.get(index)!;
        closed.delete(index);
        report(index, await deliverLesson(request, read, out));
      });
    },
  };
}

function* countedUp(taken: Taken, end: number): Generator<number, undefined> {
  for (;;) {
    const next = Atomics.add(taken, 0, 1);
    if (next >= end) return;
    yield next;
  }
}

/** Enough that something is to be computed while others wait for the disk; few enough to be held. */
const AT_ONCE = 3;

/** Begins the next as soon as one is done. */
async function severalAtOnce<T>(items: Iterator<T>, act: (item: T) => Promise<void>): Promise<void> {
  async function lane(): Promise<void> {
    for (let next = items.next(); !next.done; next = items.next()) await act(next.value);
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
