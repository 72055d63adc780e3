/** A lesson's or course's package, played in a small LMS on this machine and built anew whenever the lesson changes. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { wordsFor } from '../../templates/lms/words.ts';
import type { Built } from '../build/index.ts';
import { projectRoot, sourcesAt } from '../build/index.ts';
import type { Language } from '../lesson/index.ts';
import { openBuilder } from './builder.ts';
import { previewFiles } from './files.ts';
import { newsOf } from './news.ts';
import { playerPage } from './page.ts';
import { serve } from './server.ts';
import { watchFolders } from './watch.ts';

export { openStudio } from './studio.ts';

export interface PreviewRequest {
  /** A lesson's file, or a folder that makes a lesson or a course. */
  readonly path: string;
  /** 0, or absent: any that is free. */
  readonly port?: number;
  /** The page's language. */
  readonly speech: Language;
  /** Told of each build, the first one too. */
  readonly onBuilt?: (built: Built) => void;
}

export interface Preview {
  /** Where the page is; on loopback alone. */
  readonly url: string;
  /** Ends it, and removes what it wrote. */
  readonly close: () => Promise<void>;
}

/**
 * Builds the lesson or course into a temporary folder, serves it, and goes on doing so.
 *
 * @throws Error when no lesson is at the path, or the port is taken or needs rights
 */
export async function openPreview({ path, port = 0, speech, onBuilt }: PreviewRequest): Promise<Preview> {
  const folder = await mkdtemp(join(tmpdir(), 'cartable-preview-'));
  const words = wordsFor(speech);
  const ends: (() => unknown)[] = [() => rm(folder, { recursive: true, force: true, maxRetries: 3 })];
  async function close(): Promise<void> {
    for (const end of ends.splice(0).reverse()) await end();
  }

  try {
    const builder = openBuilder(folder);
    ends.push(builder.close);
    // A course may have another lesson by now.
    async function rebuild(): Promise<Built> {
      const sources = await sourcesAt(path);
      if (!sources?.lessons.length) throw new Error(`There is no lesson at ${path}.`);
      const built = await builder.build(sources);
      onBuilt?.(built);
      return built;
    }

    let last = await rebuild();
    const news = () => newsOf(last, builder.builds, builder.served, speech);
    const server = await serve(
      {
        news,
        page: () => playerPage(news(), words),
        package: () => builder.served?.files,
        files: await previewFiles(),
      },
      port,
    );
    ends.push(server.close);

    const again = oneAtATime(async () => {
      // A new folder is watched before it is read: what comes into it meanwhile is built next.
      await watcher.renew(mediaOf(last));
      last = await rebuild();
      server.reload();
      await watcher.renew(mediaOf(last));
    });
    const home = (await stat(path)).isDirectory() ? resolve(path) : dirname(resolve(path));
    const mediaOf = ({ report }: Built): readonly string[] =>
      (report?.assets ?? []).map(({ source }) => resolve(home, source));
    const watcher = watchFolders(home, await projectRoot(home), again.run);
    ends.push(again.settled, watcher.close);
    await watcher.renew(mediaOf(last));
    return { url: `${server.origin}/`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A job that is asked for while it runs runs once more afterwards. */
function oneAtATime(job: () => Promise<void>) {
  let running: Promise<void> | undefined;
  let wanted = false;
  async function loop(): Promise<void> {
    while (wanted) {
      wanted = false;
      // A lesson that is being moved or saved may be missing for a moment: the next change tells.
      await job().catch(() => undefined);
    }
    running = undefined;
  }
  return {
    run: (): void => {
      wanted = true;
      running ??= loop();
    },
    settled: async (): Promise<void> => {
      wanted = false;
      await running;
    },
  };
}
