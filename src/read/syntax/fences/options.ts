/** A directive's body: its options (MyST: a YAML block between `---` lines, or leading `:key: value` lines), then its text. */

import { parse } from 'yaml';
import { unquoted } from '../rules/lines.ts';

export interface Body {
  /** Keys in lower case; a flag without a value is the empty string. */
  readonly options: Readonly<Record<string, string>>;
  readonly text: string;
  /** How many lines the options take. */
  readonly lines: number;
}

const COLON = /^[ \t]*:([\w*-]+)[ \t]*:(?:[ \t]+(?![ \t])(.*(?<![ \t])|))?[ \t]*$/;

export function splitOptions(body: string): Body {
  const lines = body.split('\n');
  if (/^\s*-{3,}\s*$/.test(lines[0] ?? '')) {
    const end = lines.findIndex((line, i) => i > 0 && /^\s*-{3,}\s*$/.test(line));
    const inside = end > 0 ? lines.slice(1, end) : [];
    // `---` also parts the panels of {panels}: it opens options only where every line is a key.
    if (end > 0 && inside.every((line) => /^\s*(?:[\w*-]+\s*:(?:\s|$)|#|$|[-\s])/.test(line))) {
      return { options: yamlOptions(inside), text: lines.slice(end + 1).join('\n'), lines: end + 1 };
    }
  }
  const options: Record<string, string> = {};
  let count = 0;
  for (const line of lines) {
    const match = COLON.exec(line);
    if (!match) break;
    options[match[1]!.toLowerCase()] = match[2] ?? '';
    count++;
  }
  return { options, text: lines.slice(count).join('\n'), lines: count };
}

/** Lists as their words, a value with keys of its own as JSON. */
function written(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function yamlOptions(lines: readonly string[]): Record<string, string> {
  const byLine = Object.fromEntries(
    lines.flatMap((line) => {
      const match = /^\s*([\w*-]+)\s*:\s*(?!\s)(.*\S|)\s*$/.exec(line);
      return match ? [[match[1]!.toLowerCase(), unquoted(match[2]!)]] : [];
    }),
  );
  try {
    const read: unknown = parse(lines.join('\n'), { logLevel: 'error' });
    if (read === null || typeof read !== 'object' || Array.isArray(read)) return byLine;
    return Object.fromEntries(
      Object.entries(read).map(([key, value]) => [key.toLowerCase(), written(value)]),
    );
  } catch {
    // A value with a colon in it is no YAML, but its author's intent is plain.
    return byLine;
  }
}
