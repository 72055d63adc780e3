/** The open folder's lessons, read anew as far as they can have changed. */
import {
  type LessonFile,
  lessonDescription,
  lessonReader,
  type Read,
  type ReadEach,
  readAlone,
  readEach,
  referredIn,
  type Sources,
  withDistinctIds,
} from '../build/index.ts';
import { crossReferences } from '../read/index.ts';

/** A course's lessons as they were read. */
type Known = ReadonlyMap<string, ReadEach>;
type Course = Sources & { readonly kind: 'course' };

export interface Reader {
  /** @param changed files that are others than at the last reading, by their paths; undefined: any may be */
  readonly read: (sources: Sources, changed: ReadonlySet<string> | undefined) => Promise<readonly Read[]>;
}

/**
 * A course's page that alone has changed is read by itself: what the others refer to in it is mostly the same, and then
 * they are too.
 */
export function openReader(): Reader {
  let known: Known = new Map();
  return {
    async read(sources, changed) {
      if (sources.kind === 'lesson') {
        known = new Map();
        const read = await readAlone(sources.lessons[0]);
        return [{ ...read, diagnostics: [...sources.diagnostics, ...read.diagnostics] }];
      }
      const only = onlyChanged(sources, known, changed);
      known =
        (only && (await withAnew(only, sources, known))) ??
        byPath(await readEach(sources.lessons, readerOf(sources)));
      return withDistinctIds(sources.lessons.map(({ path }) => known.get(path)!.read));
    },
  };
}

/** The one page that has changed since all of the course's were read. */
function onlyChanged(
  { lessons }: Course,
  known: Known,
  changed: ReadonlySet<string> | undefined,
): LessonFile | undefined {
  const isSame = lessons.length === known.size && lessons.every(({ path }) => known.has(path));
  return isSame && changed?.size === 1 ? lessons.find(({ path }) => changed.has(path)) : undefined;
}

const byPath = (all: readonly ReadEach[]): Known => new Map(all.map((one) => [one.path, one]));

const readerOf = ({ outline, folder }: Course) => lessonReader(lessonDescription(outline), folder);

/** Undefined where others refer to what it no longer is. */
async function withAnew(file: LessonFile, course: Course, known: Known): Promise<Known | undefined> {
  const { referred, close } = await readerOf(course)(file);
  if (JSON.stringify(referred) !== JSON.stringify(known.get(file.path)?.referred)) return undefined;
  const { path } = file;
  const referTo = crossReferences(referredIn(course.lessons.map((one) => known.get(one.path)!)));
  return new Map([...known, [path, { path, referred, read: await close(referTo(path)) }]]);
}
