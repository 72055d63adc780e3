/** YAML with the places of its values. */
import { isMap, isNode, LineCounter } from 'yaml';
import { type Diagnostic, type Place, readYaml } from '../lesson/index.ts';
import { diagnose } from '../messages/index.ts';

export { list, record } from '../lesson/index.ts';

export type Path = readonly (string | number)[];

export interface Yaml {
  readonly value: unknown;
  /** Of the value at that path; of its key, where it has none; of the file's start, where there is neither. */
  placeOf(path: Path): Place;
  /** Lines that are no YAML. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Anchors and merge keys work; a key given twice counts as its last, as for PyYAML and js-yaml's users. */
export function readPlacedYaml(file: string, text: string): Yaml {
  const { value, document, text: read, slips } = readYaml(text);
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of read.matchAll(/\n/g)) lines.addNewLine(index + 1);
  function placeAt(offset: number): Place {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
  function offsetOf(path: Path): number {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return node.range[0];
    const parent = document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => String(key) === String(path.at(-1)))
      : undefined;
    return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
  }
  return {
    value,
    placeOf: (path) => placeAt(offsetOf(path)),
    diagnostics: slips
      .filter(({ code }) => code !== 'DUPLICATE_KEY')
      .map((slip) => diagnose('course-file-broken', { file, line: slip.line, column: 1 }, { ...slip, file })),
  };
}

/** A text or number that says something. */
export function words(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).replace(/\s+/gu, ' ').trim() || undefined;
}

/** One text, or a list of them. */
export const wordList = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => words(one) ?? []);
