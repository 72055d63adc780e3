/** What every part of a chapter needs at hand while it is written. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type BookWords, bookWords } from '../../../templates/epub/words.ts';
import { type Strings, stringsFor } from '../../../templates/strings/index.ts';
import { type Asset, type Content, type Diagnostic, type Lesson, startOf } from '../../lesson/index.ts';
import { mathElement } from '../page/index.ts';
import { contextFor, type Rewriting, rewrite } from '../plain/index.ts';
import type { BookFiles } from './files.ts';
import type { Files } from './links.ts';
import { type Folded, forBook } from './own-content.ts';

export interface Binding {
  readonly language: string;
  readonly words: BookWords;
  readonly strings: Strings;
  /** Content of the lesson as the book has it. */
  readonly content: (part: Content) => ElementContent[];
  /** What was folded in all that was written; it grows while folds are written. */
  readonly folds: readonly Folded[];
  readonly diagnostics: () => readonly Diagnostic[];
}

/** Where the book is, beyond the chapter. */
export interface Shelf {
  readonly files: BookFiles;
  /** The URL of a place in another lesson. */
  readonly lessonUrl: (lesson: string, anchor: string) => string | undefined;
}

export function bindingOf(
  lesson: Lesson,
  files: Files,
  shelf: Shelf,
  question: (id: string) => ElementContent[],
): Binding {
  const place = startOf(lesson.source);
  const context = contextFor(lesson);
  const told = (text: string): string => context.clean(text, place);
  const folds: Folded[] = [];
  const terms = lesson.glossary.filter(({ definition }) => definition);
  const at: Rewriting = {
    words: context.words,
    clean: told,
    text: told,
    attribute: told,
    file: (path) => {
      const asset = context.asset(path);
      return asset ? encodeURI(shelf.files.nameOf(asset)) : '';
    },
    // The lesson's title is the chapter's only first heading.
    heading: (tagName) => (tagName === 'h1' ? 'h2' : tagName),
    math: (_, node) => [
      mathElement(
        node,
        (tex, reason) => context.report('math-broken', node.data?.place ?? place, { tex, reason }),
        'mathml',
      ),
    ],
    gap: (index) => `____ (${index + 1})`,
    wholePage: true,
    lessonUrl: shelf.lessonUrl,
    question,
    term: (key, inner) => {
      const index = terms.findIndex(({ term }) => term === key);
      return index < 0 ? inner : [h('a', { href: `#${termId(index)}`, 'epub:type': 'glossref' }, inner)];
    },
  };
  const port = {
    asset: context.asset,
    left: ({ source, type }: Asset) => context.report('epub-file-left-out', place, { path: source, type }),
    fold: (title: string, content: Content) => {
      const id = `fold-${folds.length + 1}`;
      folds.push({ id, title, content });
      return h('a', { id: `to-${id}`, href: `${files.notes}#${id}`, 'epub:type': 'noteref' }, told(title));
    },
  };
  return {
    language: lesson.language,
    words: bookWords(lesson.language),
    strings: stringsFor(lesson.language).strings,
    content: (part) => rewrite(forBook(part, port), at).children as ElementContent[],
    folds,
    diagnostics: context.diagnostics,
  };
}

export const termId = (index: number): string => `term-${index + 1}`;
