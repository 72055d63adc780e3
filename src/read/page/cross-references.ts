/**
 * References from one lesson of a course to another. Reading a lesson gives its landmarks; whoever builds a course
 * reads all its lessons once, gathers their landmarks, and reads them again with what `crossReferences` makes of
 * those. A lesson read alone has none: what leads out of it becomes text.
 */
import { folderOf, type GlossaryTerm, slug } from '../../lesson/index.ts';
import { pagesByPath } from './page-paths.ts';
import { foldedTerm } from './terms.ts';

/** A place of a page that can be referred to. */
export interface Landmark {
  /** As authors write it: a label, or the slug of a heading's words. */
  readonly name: string;
  /** The `id` it has in the lesson's body; '' is the top of the page. */
  readonly anchor: string;
  /** The words of the heading, caption or title it names; '' where it has none. */
  readonly title: string;
  /** `Figure 2`, `Exercise 3`, `(1)`: what it is called when it is referred to by number. */
  readonly number?: string;
}

/** A place in another lesson of the course. */
export interface PlaceElsewhere {
  readonly lesson: string;
  readonly anchor: string;
  readonly title: string;
}

export interface CrossReferences {
  /** The lesson that a label of the course lies in. */
  label(name: string): PlaceElsewhere | undefined;
  /** What another lesson's glossary says of a term. */
  term(name: string): GlossaryTerm | undefined;
  /** The lesson that a path means (`../sorting.md`, `sorting.html`, `/unit/sorting`), and a place in it. */
  page(path: string, fragment: string): PlaceElsewhere | undefined;
}

export const noCrossReferences: CrossReferences = {
  label: () => undefined,
  term: () => undefined,
  page: () => undefined,
};

/** A lesson of a course, as the others refer to it. */
export interface ReferredLesson {
  /** Its file, from the course's folder. */
  readonly path: string;
  /** Its addresses on its site, as its front matter gives them. */
  readonly addresses?: readonly string[];
  readonly id: string;
  readonly title: string;
  readonly landmarks: readonly Landmark[];
  readonly glossary: readonly GlossaryTerm[];
}

/** What a lesson, named by its path, can refer to in the others. The first lesson that has a label keeps it. */
export function crossReferences(lessons: readonly ReferredLesson[]): (path: string) => CrossReferences {
  const labels = new Map<string, { readonly lesson: ReferredLesson; readonly place: Landmark }>();
  for (const lesson of lessons) {
    for (const place of lesson.landmarks) {
      if (!labels.has(place.name)) labels.set(place.name, { lesson, place });
    }
  }
  const terms = new Map<string, { readonly lesson: ReferredLesson; readonly term: GlossaryTerm }>();
  for (const lesson of lessons) {
    for (const term of lesson.glossary) {
      const name = foldedTerm(term.term);
      // Files travel with their own lesson: a definition that needs one stays there.
      const needsFile = JSON.stringify(term.definition ?? '').includes('"asset:');
      if (term.definition && !needsFile && !terms.has(name)) terms.set(name, { lesson, term });
    }
  }
  const pageAt = pagesByPath(lessons);

  return (from) => {
    const folder = folderOf(from);
    return {
      label: (name) => {
        const found = labels.get(name);
        if (!found || found.lesson.path === from) return undefined;
        return { lesson: found.lesson.id, anchor: found.place.anchor, title: found.place.title };
      },
      term: (name) => {
        const found = terms.get(foldedTerm(name));
        return found?.lesson.path === from ? undefined : found?.term;
      },
      page: (path, fragment) => {
        const lesson = pageAt(path, folder);
        if (!lesson) return undefined;
        const place = fragment
          ? (lesson.landmarks.find(({ name }) => name === fragment) ??
            lesson.landmarks.find(({ name, anchor }) => anchor === slug(fragment) || name === slug(fragment)))
          : undefined;
        return { lesson: lesson.id, anchor: place?.anchor ?? '', title: place?.title || lesson.title };
      },
    };
  };
}
