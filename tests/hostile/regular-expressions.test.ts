/**
 * What an expression costs grows with the line that it reads: one whose neighbouring pieces match the same
 * characters tries each way to share them out (`\s*(.*?)\s*$`), and hangs on a line of blanks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from '@typescript/typescript6';
import { analyse, type Report } from 'scslre';
import { describe, expect, it } from 'vitest';

interface Judged {
  readonly file: string;
  readonly written: string;
  readonly reports: readonly Report[];
}

/** How many are left in each file that take four times as long on a run twice as long: it may not grow, and what is mended leaves the list. */
const LEFT: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL('./regular-expressions.json', import.meta.url), 'utf8'),
);

const judged = ['src', 'templates'].flatMap(filesIn).flatMap(judgedIn);

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

/** The expressions of a file that take longer than a line is long. */
function judgedIn(file: string): readonly Judged[] {
  return expressionsIn(readFileSync(file, 'utf8')).flatMap((written) => {
    const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(written)!;
    const { reports } = analyse({ source, flags }, { reportTypes: { Move: false } });
    return reports.length > 0 ? [{ file, written, reports }] : [];
  });
}

function expressionsIn(text: string): readonly string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest));
  return found;
}

describe('regular expressions', () => {
  it('are never exponential', () => {
    const exponential = judged.filter(({ reports }) => reports.some((one) => one.exponential));
    expect(exponential.map(({ file, written }) => [file, written])).toEqual([]);
  });

  it('share out no run of characters in more ways than those that are known', () => {
    const leftIn = (file: string) => judged.filter((one) => one.file === file).map(({ written }) => written);
    const files = [...new Set([...judged.map(({ file }) => file), ...Object.keys(LEFT)])];
    const added = files.filter((file) => leftIn(file).length > (LEFT[file] ?? 0));
    expect(added.map((file) => [file, leftIn(file)])).toEqual([]);
    const mended = files.filter((file) => leftIn(file).length < (LEFT[file] ?? 0));
    expect(mended, 'mended: lower their numbers in regular-expressions.json').toEqual([]);
  });
});
