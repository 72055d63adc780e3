/**
 * What stands among the words of author's HTML and is none of its: formulas, as MathJax and KaTeX find them in a page once it
 * is shown, `\(a^2\)`, `\[a^2\]`, `$a^2$`, `$$a^2$$`; and Markdown's own bold, code, pictures and links, which Pandoc, MDX,
 * kramdown and LiaScript read there. What stands in tags, in code and in remarks is none.
 */
export type AmongHtml =
  | { readonly kind: 'formula'; readonly written: string; readonly tex: string; readonly display: boolean }
  | { readonly kind: 'markdown'; readonly written: string; readonly markdown: string };

/** What only a formula has. */
const TEX = /\\[A-Za-z]{2,}|[\^_](?:\{|\w)/;
const HAS_WORDS = /\p{L}{3}/u;
/** Names of one letter, numbers and signs: `f(x)=2x`. Two prices stand around something else: `$10 (US$)`. */
const NAMES = /^(?!.*\p{L}{2})(?!.*\([^)]*$).*[A-Za-z]/su;
/** The longest that an author writes among words. */
const LONGEST = 500;
const ANY = String.raw`(?:(?!\n\s*\n)[^<$])`;
const NEXT = new RegExp(
  String.raw`<!--|<(?<name>[a-z][\w-]*)[^<>]*>|<\/[^<>]*>|` +
    String.raw`\\{1,2}\((?<round>(?:(?!\\[()])[^<]){1,${LONGEST}}?)\\{1,2}\)|\\{1,2}\[(?<square>(?:(?!\\[[\]])[^<]){1,${LONGEST}}?)\\{1,2}\]|` +
    String.raw`(?<![\\$\w])(?:\$\$(?<double>${ANY}{1,${LONGEST}}?)\$\$|\$(?=\S)(?<single>${ANY}{1,${LONGEST}}?)(?<=\S)\$(?![\w$]))|` +
    String.raw`(?<markdown>\*\*(?=[^\s*])[^*\n<]{1,${LONGEST}}(?<=[^\s*])\*\*|(?<![{\`])\`(?<code>[^\`\n]{1,${LONGEST}})\`(?!\`)|` +
    String.raw`!?\[[^[\]\n<]{0,${LONGEST}}\]\([^()\s<]{1,${LONGEST}}(?:[ \t]+"[^"\n<]{0,${LONGEST}}")?\)(?:\{[^{}\n<]{0,${LONGEST}}\})?)`,
  'gi',
);
/** Their words are shown as they stand. */
const AS_IT_STANDS = /^(?:pre|code|script|style|textarea|kbd|samp|tt|svg|math|xmp)$/i;

const MAY_HOLD = /\\[([]|\$\S|\*\*\S|`|\]\(/;

/** The HTML in its order, cut at what is none. */
export function cutHtml(html: string): readonly (string | AmongHtml)[] {
  if (!MAY_HOLD.test(html)) return [html];
  const pieces: (string | AmongHtml)[] = [];
  let from = 0;
  NEXT.lastIndex = 0;
  for (let match = NEXT.exec(html); match; match = NEXT.exec(html)) {
    const behind = endOf(match, html);
    if (behind < 0) break;
    NEXT.lastIndex = behind;
    const other = otherIn(match);
    if (!other) continue;
    pieces.push(html.slice(from, match.index), other);
    from = behind;
  }
  return [...pieces, html.slice(from)];
}

/** Behind a tag, a remark or a formula, and all that an element shows as it stands; -1 where nothing closes it. */
function endOf(match: RegExpExecArray, html: string): number {
  const behind = match.index + match[0].length;
  const closer =
    match[0] === '<!--'
      ? '-->'
      : AS_IT_STANDS.test(match.groups!.name ?? '')
        ? `</${match.groups!.name}`
        : '';
  const closed = html.indexOf(closer, behind);
  return closed < 0 ? -1 : closed + closer.length;
}

function otherIn({ 0: written, groups = {} }: RegExpExecArray): AmongHtml | undefined {
  // Where a tag may stand between backticks, nobody knows what they are.
  if (groups.code?.includes('<')) return undefined;
  if (groups.markdown !== undefined)
    return { kind: 'markdown', written, markdown: groups.code === undefined ? written : withSigns(written) };
  const { round, square, double, single } = groups;
  const display = square ?? double;
  const given = display ?? round ?? single;
  if (given === undefined) return undefined;
  const tex = withSigns(given.trim());
  const isFormula =
    TEX.test(tex) || (round === undefined ? NAMES.test(tex) : tex !== '' && !HAS_WORDS.test(tex));
  return isFormula ? { kind: 'formula', tex, display: display !== undefined, written } : undefined;
}
const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', nbsp: ' ' };

/** As the browser reads HTML: Markdown's code and TeX know no names of signs. */
const withSigns = (html: string): string =>
  html.replace(/&(lt|gt|amp|nbsp);/g, (_, name: string) => SIGNS[name]!);
