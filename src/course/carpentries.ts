/** The Carpentries' workbench: `config.yaml` lists a lesson's episodes, which lie in `episodes/`. */
import { startOf } from '../lesson/index.ts';
import type { GivenWords } from './given-words.ts';
import { languageTag, licenceOf } from './given-words.ts';
import { inFolder } from './paths.ts';
import type { Toc, TocItem, TocList } from './toc.ts';
import { type Path, record, wordList, words, type Yaml } from './yaml.ts';

/** `config.yaml` is many a tool's name; the workbench's has a `carpentry`. */
export const isWorkbench = ({ value }: Yaml): boolean => words(record(value).carpentry) !== undefined;

export function workbenchWords({ value }: Yaml): GivenWords {
  const top = record(value);
  return {
    title: words(top.title),
    language: languageTag(top.lang),
    keywords: wordList(top.keywords).flatMap((all) => all.split(/\s*,\s*/)),
    licence: licenceOf(top.license),
  };
}

/**
 * The home page, the episodes, then what learners need besides. Without a list, all pages of the folder count, as
 * for sandpaper. Pages for instructors aren't for pupils: they are left out, and named as being in no list.
 */
export function workbenchToc(yaml: Yaml, file: string, folder: string): Toc {
  const top = record(yaml.value);
  function items(key: string): readonly TocItem[] {
    const from = inFolder(folder, key);
    if (!Array.isArray(top[key])) {
      return [{ kind: 'pattern', pattern: '*', from, place: yaml.placeOf([key]), optional: true }];
    }
    return top[key].flatMap((name, i): readonly TocItem[] => {
      const path: Path = [key, i];
      return words(name)
        ? [{ kind: 'page', name: words(name)!, from, place: yaml.placeOf(path), below: [] }]
        : [];
    });
  }
  const lists: readonly TocList[] = ['episodes', 'learners'].map((key) => ({
    numbered: 0,
    items: items(key),
  }));
  return {
    root: { kind: 'page', name: 'index', from: folder, place: startOf(file), below: [] },
    lists,
    continuous: false,
    excluded: ['CONDUCT.md', 'renv', 'site'],
    diagnostics: [],
  };
}
