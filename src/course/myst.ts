/** `myst.yml`: the project's words and its table of contents (mystmd's `project.toc`). */
import { type Diagnostic, macrosIn } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';
import { type GivenWords, languageTag, licenceOf } from './given-words.ts';
import { isAddress, itemOf, type Toc, type TocItem, type TocList } from './toc.ts';
import { list, type Path, record, wordList, words, type Yaml } from './yaml.ts';

export function mystWords({ value }: Yaml): GivenWords {
  const project = record(record(value).project);
  const names = new Map(
    [...list(project.contributors), ...list(project.authors)].map((person) => [
      record(person).id,
      words(record(person).name),
    ]),
  );
  const authors = (Array.isArray(project.authors) ? project.authors : [project.authors ?? project.author])
    .flatMap((person) => words(record(person).name) ?? words(person) ?? [])
    .map((name) => names.get(name) ?? name);
  const abbreviations = Object.entries(record(project.abbreviations)).flatMap(([short, long]) =>
    words(long) ? [[short, words(long)!]] : [],
  );
  return {
    title: words(project.title),
    description: words(project.description),
    language: languageTag(project.language ?? project.lang),
    authors,
    keywords: wordList(project.keywords ?? project.tags),
    licence: licenceOf(project.license ?? project.licence),
    copyright: words(project.copyright),
    abbreviations: Object.fromEntries(abbreviations),
    math: macrosIn(project.math),
  };
}

/** Undefined when the file lists no pages: mystmd then looks at `_toc.yml`, and at the folder last. */
export function mystToc(yaml: Yaml, folder: string): Toc | undefined {
  const top = record(yaml.value);
  const project = record(top.project);
  if (!Array.isArray(project.toc)) return undefined;
  const diagnostics: Diagnostic[] = [];
  if (top.extends !== undefined) {
    const files = [top.extends].flat().map(String).join(', ');
    diagnostics.push(diagnose('course-extends-ignored', yaml.placeOf(['extends']), { files }));
  }

  function itemAt(entry: unknown, path: Path): readonly TocItem[] {
    const own = record(entry);
    const below: readonly TocList[] = Array.isArray(own.children)
      ? [{ numbered: 0, items: itemsOf(own.children, [...path, 'children']) }]
      : [];
    const item = itemOf(
      own,
      path,
      { yaml, folder },
      () => below,
      own.pattern === undefined ? 'glob' : 'pattern',
    );
    if (item) return [item.kind === 'page' && own.hidden === true ? { ...item, hidden: true } : item];
    const title = words(own.title);
    if (title) return [{ kind: 'group', title, below }];
    const name = words(entry);
    if (name && !isAddress(name))
      return [{ kind: 'page', name, from: folder, place: yaml.placeOf(path), below: [] }];
    diagnostics.push(diagnose('course-entry-unclear', yaml.placeOf(path), { entry: JSON.stringify(entry) }));
    return [];
  }
  const itemsOf = (entries: readonly unknown[], path: Path): readonly TocItem[] =>
    entries.flatMap((entry, i) => itemAt(entry, [...path, i]));

  return {
    lists: [
      {
        numbered: numbersTitles(project.numbering) ? ALL_RANKS : 0,
        items: itemsOf(project.toc, ['project', 'toc']),
      },
    ],
    continuous: true,
    excluded: wordList(project.exclude),
    diagnostics,
  };
}

export const ALL_RANKS = 999;

/** mystmd numbers the pages' titles when `numbering.title` (or `numbering` as a whole) is on. */
function numbersTitles(numbering: unknown): boolean {
  const { title } = record(numbering);
  return title === true || record(title).enabled === true;
}
