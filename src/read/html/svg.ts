/**
 * Makes a drawing safe: read as XML, written again with what a drawing is made of and nothing that could run or
 * call out. A drawing opened on its own (as an LMS lets anyone do) is a document with the LMS's rights.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';

interface CleanSvg {
  readonly svg: string;
  /** What was left out and would have run or called out, in words of the drawing: `<script>`, `onclick`. */
  readonly removed: readonly string[];
}

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** SVG 1.1's and 2's elements that draw, name or animate. `set` isn't among them: it can write any attribute. */
const ALLOWED = new Set(
  (
    'a animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight ' +
    'feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode ' +
    'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter g image line ' +
    'linearGradient marker mask mpath path pattern polygon polyline radialGradient rect stop style svg switch ' +
    'symbol text textPath title tspan use view'
  ).split(' '),
);

/** What would run or bring another document in. Anything else that isn't allowed is a drawing program's own. */
const DANGEROUS =
  /^(?:script|foreignobject|iframe|object|embed|handler|listener|set|link|meta|base|form|audio|video|img)$/i;

/** The drawing without what could run or call out, or undefined when it isn't well-formed XML or no drawing. */
export function cleanSvg(source: string): CleanSvg | undefined {
  const removed = new Set<string>();
  const out: string[] = [];
  const open: string[] = [];
  let hidden = 0;
  let isDrawing = true;
  let isStarting = false;
  function flush(): void {
    if (isStarting) out.push('>');
    isStarting = false;
  }

  const parser = new SaxesParser({ xmlns: true });
  Object.assign(parser.ENTITIES, declaredEntities(source));
  parser.on('opentag', (tag) => {
    const allowed = (tag.uri === SVG || tag.uri === '') && ALLOWED.has(tag.local);
    if (open.length === 0 && hidden === 0 && !(allowed && tag.local === 'svg')) isDrawing = false;
    if (hidden > 0 || !allowed) {
      if (DANGEROUS.test(tag.local)) removed.add(`<${tag.name}>`);
      hidden++;
      return;
    }
    flush();
    out.push(`<${tag.local}${open.length === 0 ? ` xmlns="${SVG}"` : ''}${attributes(tag, removed)}`);
    open.push(tag.local);
    isStarting = true;
  });
  parser.on('closetag', () => {
    if (hidden > 0) {
      hidden--;
      return;
    }
    const name = open.pop();
    out.push(isStarting ? '/>' : `</${name}>`);
    isStarting = false;
  });
  function words(value: string): void {
    if (hidden > 0) return;
    flush();
    const kept = open.at(-1) === 'style' ? calmStyle(value) : value;
    if (open.at(-1) === 'style' && callsOut(value)) removed.add('url()');
    out.push(escaped(kept));
  }
  parser.on('text', words);
  parser.on('cdata', words);
  try {
    parser.write(source.replace(/^\uFEFF/, '')).close();
  } catch {
    return undefined;
  }
  return isDrawing ? { svg: out.join('').trim(), removed: [...removed] } : undefined;
}

/** A style sheet without what it fetches; nothing of one that hides what it says behind escapes. */
function calmStyle(css: string): string {
  const calm = css
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
    .replace(/@(?:import|namespace)[^;]*;?/gi, '')
    .replace(URLS, (whole, target: string) => (isLocal(target) ? whole : 'none'));
  return callsOut(calm) ? '' : calm;
}

const attributes = (tag: SaxesTagNS, removed: Set<string>): string =>
  Object.values(tag.attributes)
    .flatMap(({ name, prefix, local, uri, value }) => {
      if (prefix === 'xmlns' || name === 'xmlns') return [];
      if (!isSafe(tag.local, local, value) || (uri === XML && local === 'base')) {
        removed.add(name);
        return [];
      }
      if (uri === '') return [` ${local}="${escaped(value)}"`];
      // SVG 2 §16.1: `href` is what `xlink:href` was, and wins where both stand.
      if (uri === XLINK && local === 'href' && !('href' in tag.attributes))
        return [` href="${escaped(value)}"`];
      return uri === XML ? [` xml:${local}="${escaped(value)}"`] : [];
    })
    .join('');

function isSafe(element: string, name: string, value: string): boolean {
  const local = name.toLowerCase();
  if (local.startsWith('on')) return false;
  if (/^(?:src|srcset|ping|action|formaction|data|srcdoc|http-equiv|background)$/.test(local)) return false;
  // An embedded picture is for what shows pictures; a link to one would open a document.
  if (local === 'href') return /^\s*#/.test(value) || (element !== 'a' && EMBEDDED.test(value));
  // An animation could write a link or a handler that was refused here.
  if (local === 'attributename') return !/href|^\s*on|:/i.test(value);
  if (/^(?:to|from|by|values)$/.test(local) && /script\s*:|data\s*:/i.test(value)) return false;
  // A backslash is no escape where an attribute isn't CSS: a label, a path's name.
  return !callsOut(/^(?:id|class|d|points|label|title|lang|alt)$|^(?:aria|data)-/.test(local) ? '' : value);
}

const EMBEDDED = /^\s*data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,]/i;

const URLS = /url\(\s*["']?\s*([^)]*)\)?/gi;
const isLocal = (target: string): boolean => target.startsWith('#') || EMBEDDED.test(target);

/** CSS that fetches, or may: an escape could spell what the pattern looks for. */
const callsOut = (css: string): boolean =>
  css.includes('\\') ||
  /@(?:import|namespace)|image-set\s*\(|cross-fade\s*\(|(?<![\w-])(?:src|image)\s*\(|expression\s*\(|-moz-binding/i.test(
    css,
  ) ||
  [...css.matchAll(URLS)].some(([, target = '']) => !isLocal(target));

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
