/** What a URL written in a package leads to. */
import { decoded } from '../lesson/index.ts';
export type Destination =
  /** Another host, or wherever its scheme leads. */
  | { readonly kind: 'outside'; readonly host: string }
  /** A path from the LMS's root, where the package doesn't lie. */
  | { readonly kind: 'absolute' }
  /** A file of the package, by its path from the root. */
  | { readonly kind: 'inside'; readonly path: string }
  /** The same page, or no file at all: `#…`, `data:`, `mailto:`. */
  | { readonly kind: 'none' };

/** @param from the path of the file it is written in */
export function destination(url: string, from: string): Destination {
  const trimmed = url.trim();
  const host = /^(?:https?:)?\/\/([^/?#]*)/i.exec(trimmed)?.[1];
  if (host !== undefined) return { kind: 'outside', host };
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return { kind: 'none' };
  if (/^[/\\]/.test(trimmed)) return { kind: 'absolute' };
  const path = trimmed.replace(/[?#].*$/s, '');
  return path === '' ? { kind: 'none' } : { kind: 'inside', path: resolved(decoded(path), from) };
}

/** The paths behind `@@PLUGINFILE@@` in a text for Moodle, as written: `/media/a%20b.png`. */
export function pluginFiles(text: string): readonly string[] {
  return [...text.matchAll(/@@PLUGINFILE@@(\/[^"'<>\s?#)]+)/g)].map(([, path]) => path!);
}

function resolved(path: string, from: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
