/** The threads that work on a course's lessons: this one, and others where they pay. */
import { noteAll, type Observations, stat } from '#platform/disk';
import { staging } from '#platform/stage';
import { processors, startThread } from '#platform/threads';
import { isInShard } from '../lesson/index.ts';
import type { ReferredLesson } from '../read/index.ts';
import type { Built } from './deliver-lesson.ts';
import type { LessonFile } from './lesson-file.ts';
import { referredIn } from './read-course.ts';
import type { OpenRead, Read } from './read-file.ts';
import {
  type Closed,
  closedAs,
  isTaken,
  nothingTaken,
  readOf,
  type Share,
  shareOf,
  type Task,
} from './share.ts';

/** How far a course is: lessons read, or delivered by themselves. */
export type Progress = (step: 'read' | 'delivered', done: number, total: number) => void;

export interface Team {
  /** Every lesson, in order, with what it refers to in the others; of a shard its own, with the ids that all have. */
  readonly read: () => Promise<{
    readonly read: readonly Read[];
    readonly course: readonly ReferredLesson[];
  }>;
  /**
   * What became of every lesson, in order.
   *
   * @param first what this thread does before it helps the others
   */
  readonly deliver: <T>(
    read: readonly Read[],
    out: string,
    first: () => Promise<T>,
  ) => Promise<readonly [T, readonly Built[]]>;
  readonly dismiss: () => Promise<void>;
}

/** Bytes of lessons. A thread loads and warms up Cartable anew: what these take. */
const BYTES_EACH = 250_000;
/** What of a lesson is more than that is pictures, in a notebook or in a Word file, which are read at once. */
const MOST_OF_ONE = 100_000;

/** More wait for one disk. */
const MOST = 8;

/** How many threads pay for some lessons. */
export async function threadsFor(lessons: readonly LessonFile[]): Promise<number> {
  const most = Math.min(processors(), lessons.length, MOST);
  if (most < 2) return 1;
  const sizes = await Promise.all(lessons.map(({ file }) => sizeOf(file)));
  const bytes = sizes.reduce((sum, size) => sum + Math.min(size, MOST_OF_ONE), 0);
  return Math.max(1, Math.min(most, Math.floor(bytes / BYTES_EACH)));
}

/** 0 for what isn't there: it is told of where it is read. */
const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => Number(size),
    () => 0,
  );

/** Whether so many threads leave no processor idle. */
export const takesAllProcessors = (threads: number): boolean => threads >= processors();

/** Equal bytes and equal diagnostics in the same order, however many threads there are. */
export function teamFor(task: Task, threads: number, progress: Progress = () => undefined): Team {
  const { files } = task;
  const taken = nothingTaken(task);
  const helpers = Array.from({ length: threads - 1 }, () => helper(task, taken));
  const own = shareOf(task, taken);
  const shares: readonly Share[] = [...helpers, own];
  let reads: readonly Read[] = [];
  /** Where each of them stands among the files. */
  let places: readonly number[] = [];
  const total = task.shard ? files.filter(({ path }) => isInShard(path, task.shard!)).length : files.length;
  return {
    async read() {
      const opened = new Map<number, OpenRead['referred']>();
      await Promise.all(shares.map((share) => share.open((index, one) => void opened.set(index, one))));
      const course = referredIn(files.map(({ path }, index) => ({ path, referred: opened.get(index) })));
      const closed = new Map<number, Read>();
      await Promise.all(
        shares.map((share) =>
          share.close(course, (index, one) => {
            closed.set(index, readOf(one));
            progress('read', closed.size, total);
          }),
        ),
      );
      places = [...closed.keys()].sort((a, b) => a - b);
      reads = inOrder(closed);
      return { read: reads, course };
    },
    async deliver(read, out, first) {
      if (helpers.length > 0) staging(out);
      const all = new Map(read.map((one, at) => [places[at]!, closedAs(one)]));
      const changed = new Map([...all].filter((_, at) => read[at] !== reads[at]));
      const built = new Map<number, Built>();
      function report(index: number, one: Built): void {
        built.set(index, one);
        progress('delivered', built.size, all.size);
      }
      /** Of what nobody has begun, as much as leaves each thread its share; from the end, for this one begins in front. */
      function left(): ReadonlyMap<number, Closed> {
        const free = [...all].filter(([index]) => !isTaken(taken, index));
        return new Map(free.slice(-Math.ceil(free.length / shares.length)));
      }
      async function deliveredBy(helper: Share): Promise<void> {
        let given: ReadonlyMap<number, Closed> = changed;
        do {
          await helper.deliver(out, given, report);
          given = left();
        } while (given.size > 0);
      }
      const helped = Promise.all(helpers.map(deliveredBy));
      const joined = first().then(async (done) => {
        await own.deliver(out, all, report);
        return done;
      });
      const [done] = await Promise.all([joined, helped]);
      return [done, inOrder(built)];
    },
    dismiss: async () => void (await Promise.all(helpers.map((one) => one.dismiss()))),
  };
}

const inOrder = <T>(all: ReadonlyMap<number, T>): readonly T[] =>
  [...all].sort(([a], [b]) => a - b).map(([, one]) => one);

/** What a thread is asked, and what it tells. */
export type Order = {
  readonly [K in keyof Share]: { readonly what: K; readonly given: unknown[] };
}[keyof Share];
export type News =
  | { readonly kind: 'result'; readonly index: number; readonly value: unknown }
  | { readonly kind: 'done'; readonly seen: Observations };

/** A share that another thread has. */
function helper(task: Task, taken: Int32Array): Share & Pick<Team, 'dismiss'> {
  const thread = startThread({ task, taken });
  async function ask(what: Order['what'], given: unknown[], report: (index: number, value: never) => void) {
    const done = new Promise<Observations>((resolve) => {
      const unheard = thread.listen((message) => {
        const news = message as News;
        if (news.kind === 'result') report(news.index, news.value as never);
        else {
          unheard();
          resolve(news.seen);
        }
      });
    });
    thread.post({ what, given } satisfies Order);
    noteAll(await Promise.race([done, thread.failed]));
  }
  return {
    open: (report) => ask('open', [], report),
    close: (course, report) => ask('close', [course], report),
    deliver: (out, settled, report) => ask('deliver', [out, settled], report),
    dismiss: thread.end,
  };
}
