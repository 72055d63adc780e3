/** YAML as people write it: a line that is none costs no other. */
import { type Document, parseDocument, type YAMLError } from 'yaml';
import type { YamlSlip } from './yaml-slips.ts';

interface WrittenYaml {
  /** Plain data; undefined where the text holds none. */
  readonly value: unknown;
  /** Of what could be read, for the places of its values, and the text that they are counted in. */
  readonly document: Document.Parsed;
  readonly text: string;
  readonly slips: readonly YamlSlip[];
}

/**
 * Reads YAML. Where it isn't any, each field by itself: a value that can't be read is its words as they stand
 * (`title: Tides: a start`), and what can't be read even so is left out. Never throws: aliases that multiply and
 * brackets without end are no YAML either.
 */
export function readYaml(written: string): WrittenYaml {
  const text = written.replace(/\r\n?/g, '\n');
  const whole = parsed(text);
  if (whole?.errors.every(({ code }) => HARMLESS.has(code))) {
    const slips = whole.errors.map(({ code, linePos }) => slip(code, linePos?.[0].line));
    return { value: whole.value, document: whole.document, text, slips };
  }
  const fields = fieldsOf(text).map(mended);
  const mendedText = fields.map((field) => field.text).join('\n');
  const rest = parsed(mendedText) ?? parsed('')!;
  return {
    value: rest.value,
    document: rest.document,
    text: mendedText,
    slips: fields.flatMap((field) => (field.slip ? [field.slip] : [])),
  };
}

/** What the library reads as it was meant: of a key that stands twice, the last. */
const HARMLESS: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'TAB_AS_INDENT']);

/** Undefined where there is no end to it: aliases that multiply, or more brackets and dashes inside one another than anybody writes. */
function parsed(text: string) {
  if (isBottomless(text)) return undefined;
  try {
    const document = parseDocument(text, { merge: true, logLevel: 'error' });
    const value: unknown = document.toJS();
    // An alias within what it names makes a circle, which this throws at.
    JSON.stringify(value);
    return { document, errors: document.errors, value };
  } catch {
    return undefined;
  }
}

function isBottomless(text: string): boolean {
  if (/(?:[-?:][ \t]+){100}/.test(text)) return true;
  let depth = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (mark === '[' || mark === '{' ? 1 : -1));
    if (depth > 100) return true;
  }
  return false;
}

const isYaml = (text: string): boolean => parsed(text)?.errors.length === 0;

const slip = (code: string, line = 1): YamlSlip => ({ line, code });

interface Field {
  readonly lines: readonly string[];
  /** The line it starts on, from 1. */
  readonly from: number;
}

const KEY = /^(?:[\w$](?:[^:#]|:(?!\s|$))*|"[^"]*"|'[^']*'):(?:\s|$)/;

/** A key at the margin with all that stands below it; in a list at the margin, an item. */
function fieldsOf(text: string): readonly Field[] {
  const fields: { lines: string[]; from: number }[] = [];
  let inMap = false;
  text.split('\n').forEach((line, at) => {
    inMap ||= KEY.test(line);
    const starts = KEY.test(line) || (!inMap && /^-\s/.test(line));
    if (starts || fields.length === 0) fields.push({ lines: [line], from: at + 1 });
    else fields.at(-1)!.lines.push(line);
  });
  return fields;
}

/** The field as YAML, with as many lines. */
function mended({ lines, from }: Field): { readonly text: string; readonly slip?: YamlSlip } {
  const written = lines.join('\n');
  if (isYaml(written)) return { text: written };
  const slip = slipIn(lines, from, parsed(written)?.errors[0]);
  const quoted = lines.map(asItStands);
  const all = quoted.map(({ line }) => line).join('\n');
  const taken = quoted.find((one) => one.taken)?.taken;
  if (isYaml(all)) return { text: all, slip: { ...slip, ...(taken && { taken }) } };
  const [first, ...others] = quoted;
  const alone = [first!.line, ...others.map(() => '')].join('\n');
  // A value on the key's own line is the field's; a table below it is read as far as it goes.
  if (first && /:\s+\S/.test(first.line) && isYaml(alone))
    return { text: alone, slip: { ...slip, ...(first.taken && { taken: first.taken }) } };
  return { text: parsed(all) ? all : lines.map(() => '').join('\n'), slip: slip };
}

/** What is never closed is told where the text ends; its author looks for where it starts. */
function slipIn(lines: readonly string[], from: number, error: YAMLError | undefined): YamlSlip {
  const { code = '', linePos } = error ?? {};
  const at = (linePos?.[0].line ?? 1) - 1;
  if (code !== 'MISSING_CHAR') return slip(code, from + at);
  const opened = lines.findIndex(isLeftOpen);
  return opened < 0 ? slip('MULTILINE_IMPLICIT_KEY', from + at) : slip(code, from + opened);
}

const isLeftOpen = (line: string): boolean =>
  /:[ \t]*(["'])(?:(?!\1).)*$/.test(line) || /:[ \t]*[[{][^\]}]*$/.test(line);

const LINE = /^(\s*(?:-\s+)*)([^\s\-#:"'{[](?:[^:]|:(?!\s))*|"[^"]*"|'[^']*'):[ \t]+(\S.*)$/;
const ITEM = /^(\s*(?:-\s+)+)(\S.*)$/;

/** A line whose value is no YAML, with its words in quotes. */
function asItStands(line: string): { readonly line: string; readonly taken?: YamlSlip['taken'] } {
  const spaced = line.replace(/^[ \t]+/, (indent) => indent.replace(/\t/g, '  '));
  const [, before = '', key = '', value = ''] = LINE.exec(spaced) ?? [];
  if (key !== '' && !isYaml(`x: ${value}`)) {
    const text = wordsIn(value);
    return { line: `${before}${key}: ${JSON.stringify(text)}`, taken: { key, text } };
  }
  const [, dashes = '', item = ''] = key === '' ? (ITEM.exec(spaced) ?? []) : [];
  return { line: item === '' || isYaml(item) ? spaced : `${dashes}${JSON.stringify(wordsIn(item))}` };
}

/** Without a comment, and without a quote or bracket that nothing closes. */
function wordsIn(value: string): string {
  const words = value.replace(/\s+#.*$/, '').trim();
  const close = { '"': '"', "'": "'", '[': ']', '{': '}' }[words.charAt(0)];
  return close === undefined || words.includes(close, 1) ? words : words.slice(1).trim();
}

/** The line (from 1) and column on which a key stands (`rules.media-missing` below `rules`); 1 where none does. */
export function placeOfKey(text: string, path: string): { readonly line: number; readonly column: number } {
  const lines = text.split(/\r\n?|\n/);
  const isKey = (line: string, key: string): boolean =>
    line.replace(/^\s*["']?/, '').replace(/["']?[ \t]*:.*$/, '') === key;
  const [field = '', ...below] = path.split('.');
  const top = lines.findIndex((line) => !/^\s/.test(line) && isKey(line, field));
  const rest = below.join('.');
  const deep = rest === '' || top < 0 ? -1 : lines.findIndex((line, at) => at > top && isKey(line, rest));
  const at = Math.max(deep < 0 ? top : deep, 0);
  return { line: at + 1, column: Math.max((lines[at] ?? '').search(/\S/), 0) + 1 };
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

export const record = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
