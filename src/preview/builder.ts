/** Builds a preview's package, again and again, and keeps the last that could be built open. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Sources } from '../build/index.ts';
import { type Built, build } from '../build/index.ts';
import { launchesIn } from '../check/index.ts';
import type { Package } from './news.ts';
import { openPackage, type ServedPackage } from './package.ts';

export interface Builder {
  readonly build: (sources: Sources) => Promise<Built>;
  /** How often it was built. */
  readonly builds: number;
  readonly served: Served | undefined;
  readonly close: () => Promise<void>;
}

interface Served extends Package {
  readonly files: ServedPackage;
  readonly sha256: string;
  readonly out: string;
}

/** The preview runs in one LMS: that of the version which all of them take. */
const TARGET = 'scorm12';
export const PACKAGE = '/package/';

/** @param folder where packages are written, each in a folder of its own */
export function openBuilder(folder: string): Builder {
  let builds = 0;
  let served: Served | undefined;

  async function open(built: Built, out: string): Promise<Served | undefined> {
    const packed = built.report?.packages.find(({ target }) => target === TARGET);
    if (!built.delivery || !packed || packed.sha256 === served?.sha256) return undefined;
    const files = await openPackage(join(built.delivery.folder, packed.file));
    const { read, bytes } = files.file('imsmanifest.xml')!;
    const manifest = await text(await read(0, bytes - 1));
    const scos = launchesIn(manifest).map(({ href, ...sco }) => ({ ...sco, launch: PACKAGE + href }));
    return { number: builds, bytes: packed.bytes, scos, files, sha256: packed.sha256, out };
  }

  return {
    build: async (sources) => {
      builds += 1;
      const out = join(folder, String(builds));
      await mkdir(out);
      const [built] = await build({ sources, targets: [TARGET], out });
      const next = await open(built!, out);
      const stale = next ? served : { out };
      if (next) {
        await served?.files.close();
        served = next;
      }
      // What can't be removed now goes with the rest.
      if (stale) await rm(stale.out, { recursive: true, force: true }).catch(() => undefined);
      return built!;
    },
    get builds() {
      return builds;
    },
    get served() {
      return served;
    },
    close: async () => served?.files.close(),
  };
}
