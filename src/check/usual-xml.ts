/**
 * Whether texts are XML as Cartable writes it: elements, attributes in double quotes, CDATA sections, and the four
 * references. That is well formed, and seen in a fraction of the time that a parser takes; of anything else, whether sound
 * or not, it says nothing.
 */

const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const REFERENCE = '&(?:amp|lt|gt|quot);';
const ATTRIBUTE = String.raw`\s${NAME}="(?:[^"<>&]|${REFERENCE})*"`;
/** Its name, its attributes, and whether it is an end as well. */
const START = new RegExp(`^<(${NAME})((?:${ATTRIBUTE})*)(/?)>$`);
/** Text between tags. */
const WORDS = new RegExp(`^(?:[^<&\\]]|${REFERENCE}|\\](?!\\]>))*$`);
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const CDATA = '<![CDATA[';
const CDATA_END = ']]>';
/** XML 1.0, §2.2. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
/** Halves of what two units spell. */
const HALVES = /\p{Surrogate}/u;
const BEYOND = /[\ud800-\udfff]/;
/** So many starts of elements are kept. */
const MOST = 1000;

interface Start {
  /** From `<` to `>`. */
  readonly tag: string;
  readonly name: string;
  readonly isEmpty: boolean;
  /** The one that came behind it when it was last met: much the same comes again and again. */
  next?: Start;
}

function startIn(tag: string): Start | undefined {
  const [, name, attributes, slash] = START.exec(tag) ?? [];
  if (name === undefined) return undefined;
  const names = attributes!.match(/[^\s"]+(?==")/g) ?? [];
  return new Set(names).size === names.length ? { tag, name, isEmpty: slash === '/' } : undefined;
}

/** @param texts one after another; no tag and no CDATA section stands in two of them */
export function isUsualXml(texts: readonly string[]): boolean {
  const markup = markupReader();
  const isUsual = texts.every((text, index) => {
    const from = index === 0 ? DECLARATION.length : 0;
    if (index === 0 && !text.startsWith(DECLARATION)) return false;
    return !FORBIDDEN.test(text) && !(BEYOND.test(text) && HALVES.test(text)) && reads(text, from, markup);
  });
  return isUsual && markup.isWhole();
}

function reads(text: string, from: number, markup: ReturnType<typeof markupReader>): boolean {
  let at = from;
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    const end = tag < 0 ? text.length : tag;
    if (!isSpace(text, at, end) && !(markup.isInside() && WORDS.test(text.slice(at, end)))) return false;
    if (tag < 0) return true;
    at = markup.endOf(text, tag);
    if (at < 0) return false;
  }
  return true;
}

/** No other character below is allowed. */
const SPACE = 0x20;

function isSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > SPACE) return false;
  return true;
}

/** What it is asked for ends there, or -1: it isn't as usual. */
function markupReader() {
  const open: string[] = [];
  const starts = new Map<string, Start>();
  let last: Start | undefined;
  let roots = 0;

  function closing(text: string, at: number): number {
    const name = open.pop();
    if (name === undefined || !text.startsWith(name, at + 2)) return -1;
    const end = at + 2 + name.length;
    return text.startsWith('>', end) ? end + 1 : -1;
  }

  function section(text: string, at: number): number {
    if (open.length === 0 || !text.startsWith(CDATA, at)) return -1;
    const end = text.indexOf(CDATA_END, at);
    return end < 0 ? -1 : end + CDATA_END.length;
  }

  function startAt(text: string, at: number): Start | undefined {
    if (last?.next && text.startsWith(last.next.tag, at)) return last.next;
    const tag = text.slice(at, text.indexOf('>', at) + 1);
    const start = starts.get(tag) ?? startIn(tag);
    if (start && starts.size < MOST) starts.set(tag, start);
    if (start && last) last.next = start;
    return start;
  }

  function opening(text: string, at: number): number {
    const start = startAt(text, at);
    if (!start || (open.length === 0 && roots++ > 0)) return -1;
    if (!start.isEmpty) open.push(start.name);
    last = start;
    return at + start.tag.length;
  }

  return {
    isInside: () => open.length > 0,
    isWhole: () => roots === 1 && open.length === 0,
    endOf(text: string, at: number): number {
      if (text.startsWith('/', at + 1)) return closing(text, at);
      return text.startsWith('!', at + 1) ? section(text, at) : opening(text, at);
    },
  };
}
