/**
 * Where the files of a course's package lie: each lesson has a folder of its own, and what several pages use lies
 * beside these folders once. No lesson's id and no asset's name can take another's place.
 *
 * ```
 * lessons/<lesson>/index.html, answers.js, media/…
 * shared/page.css, page.js, katex/…, media/…
 * ```
 */
import type { Asset, Lesson } from '../../lesson/index.ts';

export interface CourseFiles {
  /** A page's file in the package. */
  readonly path: (file: string) => string;
  /** The same, seen from the lesson's page. */
  readonly url: (file: string) => string;
}

const SHARED = 'shared/';
const folderOf = (lesson: Lesson): string => `lessons/${lesson.id}/`;

/** What is made anew for each lesson: nothing else of a page differs between lessons but its assets. */
const OWN = /^(?:index\.html|answers\.js)$/;

export function courseFiles(lessons: readonly Lesson[]): (lesson: Lesson) => CourseFiles {
  const shared = sharedAssets(lessons);
  return (lesson) => {
    const folder = folderOf(lesson);
    const assets = new Map(lesson.assets.map((asset) => [asset.path, asset]));
    function path(file: string): string {
      const asset = assets.get(file);
      if (asset) return shared.get(asset.sha256) ?? folder + file;
      return OWN.test(file) ? folder + file : SHARED + file;
    }
    return { path, url: (file) => withSuffix(file, (plain) => relative(path(plain), folder)) };
  };
}

/** Paths of the assets that more than one lesson has, by their hash: their bytes are equal, whatever they are called. */
function sharedAssets(lessons: readonly Lesson[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const places = new Map<string, string>();
  const seen = new Map<string, { readonly asset: Asset; readonly lesson: Lesson }>();
  for (const lesson of lessons) {
    for (const asset of lesson.assets) {
      const before = seen.get(asset.sha256);
      if (!before) seen.set(asset.sha256, { asset, lesson });
      else if (before.lesson !== lesson && !places.has(asset.sha256)) {
        const wished = SHARED + before.asset.path;
        const path = taken.has(wished)
          ? `${SHARED}${asset.sha256.slice(0, 12)}/${before.asset.path}`
          : wished;
        taken.add(path);
        places.set(asset.sha256, path);
      }
    }
  }
  return places;
}

/** An asset's URL may say which part of it is meant. */
function withSuffix(url: string, change: (path: string) => string): string {
  const at = url.search(/[?#]/);
  return at < 0 ? change(url) : change(url.slice(0, at)) + url.slice(at);
}

const relative = (path: string, folder: string): string =>
  path.startsWith(folder) ? path.slice(folder.length) : `../../${path}`;
