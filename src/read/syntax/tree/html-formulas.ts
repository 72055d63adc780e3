/**
 * Formulas among the words of author's HTML, as MathJax and KaTeX find them in a page once it is shown: `\(a^2\)`, `\[a^2\]`,
 * `$a^2$`, `$$a^2$$`. What stands in tags, in code and in remarks is none.
 */
export interface HtmlFormula {
  readonly tex: string;
  readonly display: boolean;
  /** As its author wrote it. */
  readonly written: string;
}

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
    String.raw`(?<![\\$\w])(?:\$\$(?<double>${ANY}{1,${LONGEST}}?)\$\$|\$(?=\S)(?<single>${ANY}{1,${LONGEST}}?)(?<=\S)\$(?![\w$]))`,
  'gi',
);
/** Their words are shown as they stand. */
const AS_IT_STANDS = /^(?:pre|code|script|style|textarea|kbd|samp|tt|svg|math|xmp)$/i;

/** The HTML in its order, cut at its formulas. */
export function cutAtFormulas(html: string): readonly (string | HtmlFormula)[] {
  if (!/\\[([]|\$\S/.test(html)) return [html];
  const pieces: (string | HtmlFormula)[] = [];
  let from = 0;
  NEXT.lastIndex = 0;
  for (let match = NEXT.exec(html); match; match = NEXT.exec(html)) {
    const behind = endOf(match, html);
    if (behind < 0) break;
    NEXT.lastIndex = behind;
    const formula = formulaOf(match);
    if (!formula) continue;
    pieces.push(html.slice(from, match.index), formula);
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

function formulaOf({ 0: written, groups = {} }: RegExpExecArray): HtmlFormula | undefined {
  const { round, square, double, single } = groups;
  const display = square ?? double;
  const given = display ?? round ?? single;
  if (given === undefined) return undefined;
  const tex = given.trim().replace(/&(lt|gt|amp|nbsp);/g, (_, name: string) => SIGNS[name]!);
  const isFormula =
    TEX.test(tex) || (round === undefined ? NAMES.test(tex) : tex !== '' && !HAS_WORDS.test(tex));
  return isFormula ? { tex, display: display !== undefined, written } : undefined;
}
const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', nbsp: ' ' };
