/** What the studio's page can ask for: the command's own road, over a folder in memory. */
import {
  type Built,
  build,
  convertLesson,
  type KnownAnswers,
  loadKit,
  type Read,
  type Sources,
  sourcesAt,
} from '../build/index.ts';
import { exporters } from '../export/index.ts';
import { type Diagnostic, distinct, hasError, judge, type Language } from '../lesson/index.ts';
import { changedFolder, type Folder, folderOf } from './folder.ts';
import { ghostsOf, mediaOf, pagesOf, questionsOf, remarksOf } from './look.ts';
import { filesAt, mount } from './platform/disk.ts';
import { openPreviewer, tidyPreviews } from './previewed.ts';
import type { Core, Look, Preview, Progress } from './protocol.ts';
import { openReader } from './reading.ts';
import { takenOf } from './take.ts';

/** Where deliveries are written, beside what is read. */
const OUT = '/.deliveries';
/** Where a page of another kind is written as one of ours. */
const CONVERTED = '/.converted';

/** @param tell is told how far a take is */
export function openCore(tell: (progress: Progress) => void): Core {
  // A page over http has no `randomUUID`.
  const own = crypto.randomUUID?.() ?? Math.random().toString(36).slice(2);
  const previewer = openPreviewer(own);
  const tidied = tidyPreviews(own).catch(() => undefined);
  const reader = openReader();
  let name = 'lesson';
  let language: Language = 'en';
  let folder: Folder = new Map();
  /** Since the last look; undefined: everything may be another. */
  let changed: Set<string> | undefined;
  let number = 0;
  let shown: Preview | undefined;

  function mounted(files: Folder): void {
    folder = files;
    mount(new Map([...files].map(([path, content]) => [`/${name}/${path}`, content])));
  }
  const known: KnownAnswers = new Map();
  const sources = (): Promise<Sources | undefined> => sourcesAt(`/${name}`, known);

  return {
    async open(called, files, spoken) {
      name = called.normalize('NFC').replaceAll('/', '-') || 'lesson';
      language = spoken;
      changed = undefined;
      shown = undefined;
      mounted(await folderOf(files));
    },

    async change(files, removed = []) {
      mounted(await changedFolder(folder, files, removed));
      for (const path of [...files.map((file) => file.path), ...removed]) changed?.add(path.normalize('NFC'));
    },

    async look(page) {
      await tidied;
      number += 1;
      const found = await sources();
      if (!found || found.lessons.length === 0) {
        const diagnostics = found?.kind === 'course' ? found.outline.diagnostics : [];
        return { ...NOTHING, number, language, remarks: remarksOf(diagnostics, language) };
      }
      const read = await reader.read(found, changed);
      changed = new Set();
      const outline = found.kind === 'course' ? found.outline : undefined;
      const seen = read.find(({ file }) => file.path === page) ?? read[0]!;
      const previewed = await preview(seen);
      shown = previewed.shown ?? shown;
      return {
        number,
        kind: found.kind,
        title: outline?.title ?? seen.lesson?.title ?? seen.file.path,
        language: seen.lesson?.language ?? language,
        pages: pagesOf(read),
        questions: questionsOf(read, language),
        remarks: remarksOf(
          distinct([
            ...(outline?.diagnostics ?? []),
            ...read.flatMap(({ diagnostics }) => diagnostics),
            ...previewed.diagnostics,
          ]),
          language,
        ),
        ghosts: ghostsOf(read),
        media: mediaOf(read, `/${name}/`),
        ...(shown && { preview: shown }),
        ...(seen.lesson && { settings: seen.lesson.settings }),
      } satisfies Look;
    },

    async take({ targets }) {
      const found = await sources();
      if (!found || found.lessons.length === 0) return { id: '', files: [], remarks: [] };
      const [built] = await build({
        sources: found,
        ...(targets && { targets }),
        out: OUT,
        progress: (step, done, total) => tell({ step, done, total }),
      });
      return takenOf(built as Built, language);
    },

    async convert(path) {
      const { diagnostics, path: made } = await convertLesson({ file: `/${name}/${path}`, path }, CONVERTED);
      const files = filesAt(CONVERTED).map(([path, content]) => ({ path, content }));
      mounted(folder);
      if (made !== undefined) return files;
      throw new Error(remarksOf(diagnostics, language)[0]?.message ?? path);
    },
  };

  /** Nothing is shown of a page that has an error. */
  async function preview({ lesson, diagnostics }: Read): Promise<Previewed> {
    if (!lesson || hasError(diagnostics)) return { diagnostics: [] };
    const exported = exporters.scorm12(lesson, await loadKit([lesson], ['scorm12']));
    const judged = judge(exported.diagnostics, lesson.settings.rules);
    return hasError(judged)
      ? { diagnostics: judged }
      : { diagnostics: judged, shown: await previewer.show(exported).catch(() => undefined) };
  }
}

interface Previewed {
  /** Absent too where the browser has no cache for it, or no room: the rest is seen all the same. */
  readonly shown?: Preview | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING = { kind: 'none', title: '', pages: [], questions: [], ghosts: [], media: [] } as const;
