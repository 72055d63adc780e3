/** A share of a course: its lessons delivered one by one, and a record of it for whoever joins the shares. */
import { join } from 'node:path';
import { type Stage, stage } from '#platform/stage';
import { reportDiagnostic, type ShardRecord, shardFile } from '../delivery/index.ts';
import { type Shard, startOf, type Target } from '../lesson/index.ts';
import { courseOf } from './course-of.ts';
import { notWritten } from './deliver.ts';
import { type Built, type LessonRequest, ownReport } from './deliver-lesson.ts';
import { withIds } from './distinct-ids.ts';
import { loadKit } from './kit.ts';
import type { ProjectFile } from './project.ts';
import type { Sources } from './sources.ts';
import { withStandIns } from './stand-in.ts';
import type { Team } from './team.ts';

interface ShardRequest extends LessonRequest {
  readonly sources: Sources & { readonly kind: 'course' };
  readonly settled: ProjectFile['course'];
  readonly courseTargets: readonly Target[];
  readonly out: string;
  readonly skipBroken?: boolean;
  readonly shard: Shard;
}

/** Delivers to `<out>/<course>/<lesson>/`, as `each` does. A share without a lesson leaves its record alone. */
export async function buildShard(team: Team, request: ShardRequest): Promise<readonly Built[]> {
  const { sources, settled, courseTargets, out, skipBroken, shard } = request;
  const { outline, lessons } = sources;
  const { read: opened, course: all } = await team.read();
  const ids = new Map(all.map(({ path, id }) => [path, id]));
  const read = withIds(skipBroken ? withStandIns(opened, outline) : opened, ids);
  const course = courseOf(sources, settled, read);
  const folder = join(out, course.id);
  const source = { file: sources.folder, path: '' };
  // A share takes the place of the course that was joined there before.
  const refused = ownReport({ ...request, targets: courseTargets }, folder, '.');
  if (refused.length > 0) return [{ source, diagnostics: [...outline.diagnostics, ...refused] }];
  const [, built] = await team.deliver(read, folder, async () => undefined);
  const record: ShardRecord = {
    schemaVersion: 1,
    cartable: (await loadKit([], [])).version,
    shard: { ...shard },
    course: {
      id: course.id,
      title: course.title,
      source: course.source,
      language: outline.language ?? null,
      authors: [...outline.authors],
      keywords: [...outline.keywords],
    },
    pages: lessons.map(({ path }) => path),
    lessons: built.map(({ source, delivery, report, diagnostics }) => ({
      source: source.path,
      folder: delivery && report ? report.lesson.id : null,
      diagnostics: delivery ? [] : diagnostics.map(reportDiagnostic),
    })),
    diagnostics: outline.diagnostics.map(reportDiagnostic),
  };
  let staged: Stage | undefined;
  try {
    staged = await stage(folder);
    staged.write(shardFile(shard), `${JSON.stringify(record, null, 2)}\n`);
    const files = staged.publish();
    return [{ source, diagnostics: outline.diagnostics, delivery: { folder, files } }, ...built];
  } catch (error) {
    const why = notWritten(error, startOf('.'), folder, staged);
    return [{ source, diagnostics: [...outline.diagnostics, why] }, ...built];
  } finally {
    staged?.discard();
  }
}
