import type { Messages } from '../catalogue.ts';
import type { books as rules, Unbound } from '../rules/books.ts';

const UNBOUND: Readonly<Record<Unbound, string>> = {
  mimetype: 'its first file isn’t “mimetype”, stored as it is, with “application/epub+zip” in it',
  container: '“META-INF/container.xml” is missing or names no package document',
  package: 'its package document is missing or can’t be read',
  contents: 'none of its documents is declared as its contents (`nav`)',
  spine: 'its spine names nothing to read',
};

export const books: Messages<typeof rules> = {
  'epub-file-left-out': ({ path, type }) => ({
    message: `“${path}” (${type}) can’t be part of a book: reading systems don’t show it.`,
    assumed: 'It is left out; its words stay.',
    remedy: 'Give the file beside the book, or as a link to an address.',
  }),
  'epub-not-a-book': ({ what }) => ({
    message: `This is no book that a reading system opens: ${UNBOUND[what]}.`,
    remedy: 'Make the book anew, with the tool that made it.',
  }),
  'epub-malformed': ({ reason }) => ({
    message: `This isn’t well-formed XML: ${reason}.`,
    remedy: 'Correct it, or make the book anew.',
  }),
  'epub-file-absent': ({ path }) => ({
    message: `The package document names “${path}”, which isn’t in the book.`,
    remedy: 'Add the file, or take its entry away.',
  }),
  'epub-file-unlisted': ({ path }) => ({
    message: `“${path}” is in the book and not in its manifest.`,
    assumed: 'Reading systems may leave it out.',
    remedy: 'List it in the package document.',
  }),
  'epub-link-broken': ({ url }) => ({
    message: `“${url}” leads to nothing in the book.`,
    remedy: 'Correct the link.',
  }),
  'epub-outside-url': ({ url, host }) => ({
    message: `“${url}” is loaded from ${host} when the book is read.`,
    assumed: 'Without a network it stays empty.',
    remedy: 'Put the file into the book.',
  }),
  'epub-script': () => ({
    message: 'This document holds a script.',
    assumed: 'Most reading systems don’t run it.',
    remedy: 'Let the text say what the script shows.',
  }),
};
