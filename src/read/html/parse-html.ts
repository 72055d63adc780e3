/** HTML → tree, as a browser reads it, with the offsets where things stand. */
import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';
import { VFile } from 'vfile';

/**
 * That there is a file makes the library keep positions. It also counts the lines of the whole file at each
 * `<template>`, and a page has one a directive: it is given one without lines.
 */
const FILE = new VFile('');

/** @param verbose the positions of start and end tags too */
export function fragmentOf(html: string, { verbose = false } = {}): Root {
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  return fromParse5(fragment, { file: FILE, verbose }) as Root;
}
