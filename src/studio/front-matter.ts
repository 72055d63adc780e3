/**
 * Writes a field into a lesson's front matter, or into `cartable.yml`, and leaves every other byte as its author wrote
 * it: comments, order, quotes, line endings, and lines that are no YAML.
 */
import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';

type Value = string | number | boolean | readonly string[] | Readonly<Record<string, string>>;

/** Of several fields at once; undefined takes one out. */
export type Fields = Readonly<Record<string, Value | undefined>>;

/** A lesson's text with these fields in its front matter; one that has none gets one. */
export function withFields(text: string, fields: Fields): string {
  const end = lineEnd(text);
  const { head, yaml, rest } = cut(text);
  const changed = withYamlFields(yaml, fields, end);
  if (changed === yaml) return text;
  if (changed.trim() === '') return rest.replace(/^(?:[ \t]*\r?\n)+/, '');
  const body = yaml === '' && head === '' && rest !== '' ? `${end}${rest}` : rest;
  return `${head === '' ? `---${end}` : head}${changed}---${end}${body}`;
}

/** The same, of a file that is nothing but YAML. */
export function withYamlFields(yaml: string, fields: Fields, end = lineEnd(yaml)): string {
  return Object.entries(fields).reduce((text, [key, value]) => withField(text, key, value, end), yaml);
}

/** Maps an address, or a path as the page writes it, to a file that travels in its stead (`media:`). */
export function withMedia(text: string, name: string, path: string): string {
  const { media } = fieldsIn(text);
  const before = isRecord(media) ? media : {};
  return withFields(text, { media: { ...before, [name]: path } });
}

/** Where a lesson's text begins, below its front matter: in characters. */
export const frontMatterEnd = (text: string): number => text.length - cut(text).rest.length;

function fieldsIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parseDocument(cut(text).yaml, { logLevel: 'silent' }).toJS();
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Record<string, string> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const lineEnd = (text: string): string => (/\r\n/.test(text) ? '\r\n' : '\n');

/** `head`: what opens it, a byte order mark included; `yaml`: its lines; `rest`: what stands below its end. */
function cut(text: string): { readonly head: string; readonly yaml: string; readonly rest: string } {
  const [whole, head = '', yaml = ''] =
    /^(\uFEFF?---[ \t]*\r?\n)((?:(?!(?:---|\.\.\.)[ \t]*(?:\r?\n|$)).*(?:\r?\n|$))*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
      text,
    ) ?? [];
  return whole === undefined
    ? { head: '', yaml: '', rest: text }
    : { head, yaml, rest: text.slice(whole.length) };
}

function withField(yaml: string, key: string, value: Value | undefined, end: string): string {
  const lines = yaml === '' ? [] : yaml.replace(/\r?\n$/, '').split(/\r?\n/);
  const place = blockOf(lines, key);
  const before = lines.slice(0, place.from);
  const after = lines.slice(place.to);
  const written = fieldText(lines.slice(place.from, place.to).join('\n'), key, value);
  const all = [...before, ...(written === '' ? [] : written.split('\n')), ...after];
  return all.length === 0 ? '' : `${all.join(end)}${end}`;
}

const NEXT_FIELD = /^(?:[\w$"'][^#]*?:(?:\s|$)|#)/;

/** The lines of a field; behind the last where there is none. */
function blockOf(lines: readonly string[], key: string): { readonly from: number; readonly to: number } {
  const from = lines.findIndex(
    (line) => line.replace(/^["']?/, '').replace(/["']?[ \t]*:(?:\s.*)?$/, '') === key,
  );
  if (from < 0) {
    // Blank lines at the end stay at the end.
    const last = lines.findLastIndex((line) => line.trim() !== '') + 1;
    return { from: last, to: last };
  }
  const next = lines.findIndex((line, at) => at > from && NEXT_FIELD.test(line));
  let to = next < 0 ? lines.length : next;
  while (to > from + 1 && lines[to - 1]!.trim() === '') to -= 1;
  return { from, to };
}

/** A field as YAML: what stands there, with what is new in it. */
function fieldText(written: string, key: string, value: Value | undefined): string {
  if (value === undefined) return '';
  const document = parseDocument(written, { logLevel: 'silent' });
  const usable = document.errors.length === 0 && isMap(document.contents) ? document : parseDocument('{}');
  const map = usable.contents as YAMLMap;
  map.flow = false;
  if (isRecord(value)) mergeInto(usable, key, value);
  else setScalar(usable, key, value);
  return usable.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/\n+$/, '');
}

/** A scalar, or a list in one line, in place of what stands there: its comment stays beside it. */
function setScalar(document: Document, key: string, value: Value): void {
  const before = document.get(key, true) as { readonly comment?: string | null } | undefined;
  const node = document.createNode(value);
  if (isSeq(node)) node.flow = true;
  if (before?.comment) node.comment = before.comment;
  document.set(key, node);
}

function mergeInto(document: Document, key: string, value: Readonly<Record<string, string>>): void {
  if (!isMap(document.get(key, true))) {
    document.set(key, document.createNode(value));
    return;
  }
  for (const [name, path] of Object.entries(value)) {
    if (document.getIn([key, name]) !== path) document.setIn([key, name], path);
  }
}
