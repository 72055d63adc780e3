/** What reading a page notices. */
import type { YamlSlip } from '../../lesson/index.ts';
import { error, guess, info, warning } from './declare.ts';

export interface Id {
  readonly id: string;
  readonly written: string;
}

/** What a place needs. `shown`: a picture that browsers show. */
export type Need = 'image' | 'shown' | 'video' | 'audio' | 'captions' | { readonly extension: string };

export const page = {
  // What is said of characters and TeX that no package can hold.
  'character-forbidden': warning<{ code: string; count: number }>(),
  'character-reference': warning<{ reference: string }>(),
  'math-calmed': warning<{ tex: string; removed: readonly string[] }>(),

  // What is said of a page's front matter and of the id it gives.
  'id-made': info<Id>(),
  'id-changed': info<Id>(),
  'id-reserved': info<Id>(),
  'front-matter-unended': warning<{ last: number }>(),
  'duration-unclear': warning<{ duration: string }>(),
  'language-unclear': warning<{ written: string; language: string }>(),

  // What is noticed about fences.
  'fence-backtick': warning<{ name: string }>(),
  'fence-too-short': warning<{ name: string; inner: string }>(),
  'directive-in-code': warning<{ name: string }>(),
  'directive-in-html': warning<{ name: string }>(),

  // What may be amiss with a file that a page shows or links to.
  'media-empty': warning<{ name: string }>(),
  'media-unreadable': warning<{ name: string }>(),
  /** `type`: absent where the file holds words. */
  'media-unfit': warning<{ name: string; need: Need; type?: string }>(),
  'media-cut': warning<{ name: string }>(),
  'document-active': warning<{ name: string }>(),
  'document-kind': warning<{ name: string }>(),
  'address-local': warning<{ address: string }>(),
  'path-backslash': info<{ path: string }>(),

  // What is said of videos: where they may come from, and whether browsers play them.
  'video-refused': error<{ url: string }>(),
  'video-not-bundled': warning<{ url: string }>(),
  'video-format': warning<{ name: string; type: string }>(),
  'transcript-found': guess<{ name: string; film: string }>(),

  // What references, terms and files taken into a page may lack.
  'reference-unknown': warning<{ name: string; words: string }>(),
  'name-duplicate': warning<{ label: string }>(),
  'term-unknown': warning<{ term: string }>(),
  'glossary-missing': warning<{ path: string }>(),
  'substitution-unknown': warning<{ name: string }>(),
  'shortcode-unknown': warning<{ name: string }>(),
  'include-missing': warning<{ path: string }>(),
  'include-loop': warning<{ path: string }>(),
  'include-excerpt': warning<{ path: string; wanted: string }>(),
  'document-missing': warning<{ name: string }>(),
  'media-folder': warning<{ name: string }>(),
  'address-unsafe': warning<{ address: string }>(),
  'diagram-not-drawn': warning<{ name: string }>(),
  'circuit-linked': info<object>(),
  'circuit-unreadable': warning<{ reason: string }>(),
  'fence-stray': warning<object>(),

  // What reading a page notices.
  'front-matter': warning<YamlSlip>(),
  /** `path`: of the file, from the lesson's folder. */
  'answers-beside': guess<{ path: string }>(),
  'title-assumed': warning<{ title: string; from: 'file' | 'folder' }>(),
  /** `words`: what gave it away. */
  'dialect-read': guess<{ dialect: string; words: string }>(),
  /** Its questions have an exporter of their own. */
  'dialect-exporter': warning<{ dialect: 'LiaScript' | 'R/exams'; words: string }>(),
  'dialect-unknown': warning<{ words: string }>(),
  /** `name`: as written. */
  'markup-unread': warning<{ name: string }>(),
  'language-detected': guess<{ language: string }>(),
  /** `answers`: its title says that it answers, or hints. */
  'directive-unknown': warning<{ name: string; answers: boolean; nearest?: string }>(),
  'directive-misspelt': warning<{ name: string; meant: string }>(),
  'role-unknown': warning<{ name: string; nearest?: string }>(),
  'option-unknown': warning<{ name: string; option: string; nearest: string }>(),
  'option-ignored': guess<{ name: string; option: string }>(),
  'option-not-shown': warning<{ name: string; option: string }>(),
  'frame-linked': warning<{ url: string }>(),
  /** `before`: the line that can't be meant to stand in it. */
  'fence-unclosed': warning<{ marks: string; before?: number }>(),
  'directive-indented': warning<{ name: string }>(),
  'nested-too-deep': warning<{ name: string }>(),
  'page-unreadable': error<object>(),
  'option-misplaced': warning<{ option: string }>(),
  'option-not-number': warning<{ option: string; written: string }>(),
  'question-type-unknown': warning<{ type: string; known: string }>(),
  'hidden-left-out': info<{ name: string }>(),
  'for-teachers': info<{ name: string }>(),
  'element-removed': warning<{ name: string }>(),
  'pseudo-heading': guess<{ words: string }>(),
  'media-missing': warning<{ name: string }>(),
  'media-remote': warning<{ name: string }>(),
  'media-outside': warning<{ name: string }>(),
  'media-ambiguous': warning<{ name: string; taken: string; others: readonly string[] }>(),
  'media-found': info<{ name: string; found: string }>(),
  'media-misnamed': info<{ name: string; type: string }>(),
  'svg-cleaned': warning<{ name: string; removed: readonly string[] }>(),
  'svg-unreadable': warning<{ name: string }>(),
  'alt-missing': warning<{ name: string }>(),
  'address-spaced': info<{ address: string; fixed: string }>(),
  'captions-missing': warning<{ name: string }>(),
  'dead-link': warning<{ href: string; words: string }>(),
};
