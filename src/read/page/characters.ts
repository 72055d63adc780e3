/**
 * Characters that XML 1.0 (§2.2) forbids, written as such or by a reference: `&#1;`. A manifest or a quiz that held
 * one could be read by nobody. They show nothing, so they are taken out, and named.
 */

import type { Root } from 'hast';
import { folderOf, visit } from '../../lesson/index.ts';
import type { Files } from '../media/files.ts';
import type { Page } from '../page-context.ts';
import { joined } from './references.ts';

const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const MARK = '\uFFFD';
/** Most texts hold none of these, which is told in one go, character by character. */
const MAY_BE_FORBIDDEN =
  /[^\t\n\r -\uFFFC]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

export interface ForbiddenCharacter {
  /** `U+0001`. */
  readonly code: string;
  readonly count: number;
  /** Of the first one; both from 1. */
  readonly line: number;
  readonly column: number;
}

/** A text without them, and each kind that was in it, in the order of the first of its kind. */
export function withoutForbidden(text: string): { text: string; found: readonly ForbiddenCharacter[] } {
  if (!MAY_BE_FORBIDDEN.test(text)) return { text, found: [] };
  const found = new Map<string, ForbiddenCharacter>();
  for (const { 0: character, index } of text.matchAll(FORBIDDEN)) {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const known = found.get(code) ?? { code, count: 0, ...placeAt(text, index) };
    found.set(code, { ...known, count: known.count + 1 });
  }
  return { text: found.size > 0 ? text.replace(FORBIDDEN, '') : text, found: [...found.values()] };
}

/** Both from 1. Counted from the top of the text: for the first of a kind alone. */
function placeAt(text: string, index: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** A value without them, whatever it holds: escapes of YAML and JSON (`"\\0"`) stand for them too. */
export function withoutForbiddenIn<T>(
  value: T,
  report: (found: readonly ForbiddenCharacter[]) => void = () => {},
): T {
  if (typeof value === 'string') {
    const { text, found } = withoutForbidden(value);
    if (found.length > 0) report(found);
    return text as T;
  }
  if (Array.isArray(value)) return value.map((one) => withoutForbiddenIn(one, report)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, one]) => [
    withoutForbiddenIn(key, report),
    withoutForbiddenIn(one, report),
  ]);
  return Object.fromEntries(entries) as T;
}

/** Says what was found in the page, or in a file that it includes. @param file as diagnostics name it */
export function reportForbidden(found: readonly ForbiddenCharacter[], file: string, page: Page): void {
  for (const { line, column, ...character } of found)
    page.report('character-forbidden', { file, line, column }, character);
}

/** Files whose texts hold none. @param report is told what was taken out, once a file */
export function withCleanTexts(
  files: Files,
  report: (path: string, found: readonly ForbiddenCharacter[]) => void,
): Files {
  const reported = new Set<string>();
  return {
    ...files,
    text: async (path) => {
      const { text, found } = withoutForbidden(await files.text(path));
      if (found.length > 0 && !reported.has(path)) report(path, found);
      reported.add(path);
      return text;
    },
  };
}

/** As the diagnostics of a page name a file beside it. */
export const besidePage = (page: string, path: string): string => joined(folderOf(page), path);

/** Takes out what references stand for. Markdown and HTML write U+FFFD for some of them. */
export function settleReferences(tree: Root, page: Page): void {
  const isAuthors = page.lines.some((line) => line.includes(MARK));
  function cleaned(value: string): string {
    if (!MAY_BE_FORBIDDEN.test(value)) return value;
    const clean = value.replace(FORBIDDEN, '');
    return isAuthors ? clean : clean.replaceAll(MARK, '');
  }
  visit(tree, (node) => {
    let isChanged = false;
    function clean(value: string): string {
      const kept = cleaned(value);
      isChanged ||= kept !== value;
      return kept;
    }
    if (node.type === 'text') node.value = clean(node.value);
    if (node.type === 'element') {
      for (const name in node.properties) {
        const value = node.properties[name];
        if (typeof value === 'string') node.properties[name] = clean(value);
      }
    }
    if (!isChanged) return;
    const written = referenceIn(page.lines, node.position?.start.line ?? 1);
    page.report('character-reference', page.place(written.line, written.reference), written);
  });
}

/** The first reference to a forbidden character at or below a line: a paragraph's words start on its first one. */
function referenceIn(lines: readonly string[], from: number): { reference: string; line: number } {
  for (const [i, line] of lines.slice(from - 1).entries()) {
    for (const [reference, hex, decimal] of line.matchAll(/&#(?:x([0-9a-f]+)|(\d+));?/gi)) {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      if (code === 0 || code > 0x10ffff || String.fromCodePoint(code).search(FORBIDDEN) >= 0)
        return { reference, line: from + i };
    }
  }
  return { reference: '&#…;', line: from };
}
