/**
 * Makes a drawing safe: read as XML, written again without what could run or call out. A drawing opened on its
 * own (as an LMS lets anyone do) is a document with the LMS's rights.
 */
import { SaxesParser } from 'saxes';

export interface CleanSvg {
  readonly svg: string;
  /** What was left out, in words of the drawing: `<script>`, `onclick`. */
  readonly removed: readonly string[];
}

const FORBIDDEN = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'handler',
  'listener',
  'set',
]);

/** The drawing without what could run or call out, or undefined when it isn't well-formed XML. */
export const cleanSvg = (source: string): CleanSvg | undefined => {
  const removed = new Set<string>();
  const out: string[] = [];
  let hidden = 0;
  let open = false;
  let style = false;
  const flush = (): void => {
    if (open) out.push('>');
    open = false;
  };

  const parser = new SaxesParser({ xmlns: false });
  Object.assign(parser.ENTITIES, declaredEntities(source));
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/, '').toLowerCase();
    if (hidden > 0 || FORBIDDEN.has(local)) {
      if (hidden === 0) removed.add(`<${name}>`);
      hidden++;
      return;
    }
    flush();
    style = local === 'style';
    out.push(`<${name}`);
    for (const [key, value] of Object.entries(attributes as Record<string, string>)) {
      if (isSafe(key, value)) out.push(` ${key}="${escaped(value)}"`);
      else removed.add(key);
    }
    open = true;
  });
  parser.on('closetag', ({ name }) => {
    if (hidden > 0) {
      hidden--;
      return;
    }
    style = false;
    if (open) out.push('/>');
    else out.push(`</${name}>`);
    open = false;
  });
  const words = (value: string): void => {
    if (hidden > 0) return;
    flush();
    // An escape could spell what the pattern looks for.
    const kept = !style ? value : value.includes('\\') ? '' : value.replace(OUTSIDE, 'none');
    if (kept !== value) removed.add('url()');
    out.push(escaped(kept));
  };
  parser.on('text', words);
  parser.on('cdata', words);
  try {
    parser.write(source.replace(/^\uFEFF/, '')).close();
  } catch {
    return undefined;
  }
  return { svg: out.join('').trim(), removed: [...removed] };
};

const OUTSIDE = /@import[^;]*;?|url\(\s*["']?\s*(?!#|data:image\/)[^)]*\)/gi;

const isSafe = (key: string, value: string): boolean => {
  const local = key.replace(/^.*:/, '').toLowerCase();
  if (local.startsWith('on') && !key.startsWith('xmlns')) return false;
  if (local === 'href' || local === 'src') return /^\s*(?:#|data:image\/(?!svg))/i.test(value);
  // An animation could write a link that was refused here.
  if (local === 'attributename') return !/href|^on/i.test(value);
  return value.replace(OUTSIDE, '') === value;
};

/** Drawing programs declare their namespaces as entities in an internal DTD. */
const declaredEntities = (source: string): Record<string, string> =>
  Object.fromEntries(
    [...source.slice(0, 20_000).matchAll(/<!ENTITY\s+([\w.-]+)\s+(["'])([^<&]*?)\2\s*>/g)].map((match) => [
      match[1]!,
      match[3]!,
    ]),
  );

const escaped = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
