/**
 * Words in angle brackets that HTML doesn't know and nothing ends: `docker rm <id>`, `List<String>`. They are words of the
 * lesson; a browser would take them for elements and show nothing.
 */

const ELEMENTS: ReadonlySet<string> = new Set(
  [
    'html head title base link meta style script noscript template slot body article section nav aside header footer main',
    'search hgroup h1 h2 h3 h4 h5 h6 address p hr pre blockquote ol ul menu li dl dt dd figure figcaption div table caption',
    'colgroup col tbody thead tfoot tr td th a em strong small s cite q dfn abbr ruby rb rt rtc rp data time code var samp',
    'kbd sub sup i b u mark bdi bdo span br wbr ins del picture source img iframe embed object param video audio track map',
    'area form label input button select datalist optgroup option textarea output progress meter fieldset legend details',
    'summary dialog canvas svg math',
    // Of HTML as it was.
    'acronym applet basefont bgsound big blink center dir font frame frameset image isindex keygen listing marquee menuitem',
    'nobr noembed noframes plaintext spacer strike tt xmp',
  ].flatMap((names) => names.split(' ')),
);

/** A tag that gives no value to anything, its name and its words. */
const WORDS = /<([a-z][^\s<>/="'`!?]*)(?:\s+[^\s<>/="'`]+)*\s*>/giu;
const COMMENT_OR_WORDS = new RegExp(`<!--[\\s\\S]*?(?:-->|$)|${WORDS.source}`, 'giu');
const END = /<\/\s*([a-z][^\s<>/]*)/giu;

/** The names of the elements that a text ends. */
export const endedIn = (text: string): Set<string> =>
  new Set([...text.matchAll(END)].map(([, name = '']) => name.toLowerCase()));

/** Author's HTML with such words as text. */
export function withBracketed(html: string, ended: ReadonlySet<string>): string {
  return html.replace(COMMENT_OR_WORDS, (tag, name?: string) =>
    name !== undefined && isBracketed(name.toLowerCase(), ended) ? `&lt;${tag.slice(1, -1)}&gt;` : tag,
  );
}

const isBracketed = (name: string, ended: ReadonlySet<string>): boolean =>
  !ELEMENTS.has(name) && !ended.has(name) && !name.startsWith('cartable-');
