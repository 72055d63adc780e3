/**
 * Author's HTML that ends inside a tag or a raw-text element would swallow what follows it in the page:
 * `</div` before a blank line, an attribute whose quote is never closed, a `<title>` without its end.
 * Each block is closed on its own, as the author saw it.
 */
export const closeLooseEnds = (html: string): string => {
  const closed = html.replace(PLAINTEXT, '<$1pre') + endOfTag(html);
  return closed + missingEnds(closed);
};

/** Nothing ends `<plaintext>`: it would turn the rest of the page into source. */
const PLAINTEXT = /<(\/?)plaintext\b/gi;

/** One tag inside a paragraph. Its raw text may end in a later one: {@link missingEnds} looks at all of them. */
export const inlineTag = (html: string): string => html.replace(PLAINTEXT, '<$1pre');

type State = 'text' | 'tag' | '"' | "'" | 'comment';

const endOfTag = (html: string): string => {
  let state: State = 'text';
  for (let i = 0; i < html.length; i++) {
    const char = html[i]!;
    if (state === 'text') {
      if (html.startsWith('<!--', i)) state = 'comment';
      else if (char === '<' && /[a-z/!?]/i.test(html[i + 1] ?? '')) state = 'tag';
    } else if (state === 'tag') {
      if (char === '>') state = 'text';
      // A quote opens a value only after `=`; elsewhere in a tag it is a stray character.
      else if ((char === '"' || char === "'") && /=\s*$/.test(html.slice(Math.max(0, i - 8), i)))
        state = char;
    } else if (state === 'comment') {
      if (html.startsWith('-->', i)) state = 'text';
    } else if (char === state) state = 'tag';
  }
  return { text: '', tag: '>', '"': '">', "'": "'>", comment: '-->' }[state];
};

const RAW_TEXT = ['title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'style', 'script'];

/** End tags of the raw-text elements that these tags open and don't close. */
export const missingEnds = (html: string): string =>
  RAW_TEXT.filter((name) => count(html, `<${name}[\\s>]`) > count(html, `</${name}`))
    .map((name) => `</${name}>`)
    .join('');

const count = (html: string, pattern: string): number => html.match(new RegExp(pattern, 'gi'))?.length ?? 0;
