/** A lesson's package, played in a small LMS on this machine and built anew whenever the lesson changes. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { wordsFor } from '../../templates/preview/words.ts';
import { type Built, build } from '../build.ts';
import { projectRoot } from '../files.ts';
import type { Speech } from '../lesson/index.ts';
import type { LessonFile } from '../sources.ts';
import { previewFiles } from './files.ts';
import { newsOf, type Package } from './news.ts';
import { openPackage, type ServedPackage } from './package.ts';
import { playerPage } from './page.ts';
import { PACKAGE, type Server, serve } from './server.ts';
import { watchFolders } from './watch.ts';

export interface PreviewRequest {
  readonly lesson: LessonFile;
  /** 0, or absent: any that is free. */
  readonly port?: number;
  /** The page's language. */
  readonly speech: Speech;
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
 * Builds the lesson into a temporary folder, serves it, and goes on doing so.
 *
 * @throws Error when the port is taken or needs rights
 */
export const openPreview = async ({
  lesson,
  port = 0,
  speech,
  onBuilt,
}: PreviewRequest): Promise<Preview> => {
  const folder = await mkdtemp(join(tmpdir(), 'cartable-preview-'));
  const words = wordsFor(speech);
  const ends: (() => unknown)[] = [() => rm(folder, { recursive: true, force: true, maxRetries: 3 })];
  const close = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };

  let builds = 0;
  let served:
    | (Package & { readonly files: ServedPackage; readonly sha256: string; readonly out: string })
    | undefined;

  const rebuild = async (): Promise<Built> => {
    builds += 1;
    const out = join(folder, String(builds));
    await mkdir(out);
    const built = (
      await build({ sources: { kind: 'lesson', lessons: [lesson] }, targets: ['scorm12'], out })
    )[0]!;
    const packed = built.report?.packages[0];
    if (!built.delivery || !packed || packed.sha256 === served?.sha256) {
      await rm(out, { recursive: true, force: true });
      return built;
    }
    const before = served;
    served = {
      number: builds,
      bytes: packed.bytes,
      launch: `${PACKAGE}index.html`,
      files: await openPackage(join(built.delivery.folder, packed.file)),
      sha256: packed.sha256,
      out,
    };
    before?.files.close();
    // A film that is being played may be read still; what can't be removed now goes with the rest.
    if (before) await rm(before.out, { recursive: true, force: true }).catch(() => undefined);
    return built;
  };

  try {
    let last = await rebuild();
    ends.push(() => served?.files.close());
    onBuilt?.(last);
    const news = () => newsOf(last, builds, served, speech);
    const server: Server = await serve(
      {
        news,
        page: () => playerPage(news(), words),
        package: () => served?.files,
        files: await previewFiles(),
      },
      port,
    );
    ends.push(server.close);

    const again = oneAtATime(async () => {
      last = await rebuild();
      await watcher.renew();
      onBuilt?.(last);
      server.tell();
    });
    const home = dirname(lesson.file);
    const watcher = await watchFolders(home, await projectRoot(home), again.run);
    ends.push(again.settled, watcher.close);
    return { url: `${server.origin}/`, close };
  } catch (error) {
    await close();
    throw error;
  }
};

/** A job that is asked for while it runs runs once more afterwards. */
const oneAtATime = (job: () => Promise<void>) => {
  let running: Promise<void> | undefined;
  let wanted = false;
  const loop = async (): Promise<void> => {
    while (wanted) {
      wanted = false;
      // A lesson that is being moved or saved may be missing for a moment: the next change tells.
      await job().catch(() => undefined);
    }
    running = undefined;
  };
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
};
