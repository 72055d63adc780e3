/** What a book (EPUB) can't hold, and what a finished one has wrong. */
import { error, warning } from './declare.ts';

// No other file names what follows, but the declarations of the library do, by way of the rules: it is exported.
export type Unbound = 'mimetype' | 'container' | 'package' | 'contents' | 'spine';

export const books = {
  'epub-file-left-out': warning<{ path: string; type: string }>(),
  /** Reading systems refuse the book, or can't tell what it is. */
  'epub-not-a-book': error<{ what: Unbound }>(),
  'epub-malformed': error<{ reason: string }>(),
  'epub-file-absent': error<{ path: string }>(),
  'epub-file-unlisted': warning<{ path: string }>(),
  'epub-link-broken': error<{ url: string }>(),
  'epub-outside-url': warning<{ url: string; host: string }>(),
  'epub-script': warning<Record<never, never>>(),
};
