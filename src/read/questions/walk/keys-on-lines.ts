/**
 * A key that goes on in the line of the last option, be it without a space: it begins a line of its own, as does each bold
 * word behind it that titles something.
 *
 *     C) ice
 *
 *     D) iron.**Answer:** C**Why:** It is lighter than water.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, text, withChildren } from '../../parts.ts';
import type { Row } from '../blocks/rows.ts';
import { behindFirmTitle } from '../words/key-title.ts';

/** Whatever else stands in a paragraph: of most pages no more is looked at. */
const MAY_END = /[:：=→][^\p{L}\p{N}]{0,4}[A-H](?![\p{Ll}\d'’])/u;
/** Behind a line's start, or the option before it, in whatever letters. */
const OPTION = /^\s*[([]?[a-h]\s?[).:\]]/i;
/** A letter of an option, and no article: `C`, `(C)`, `C) ice`, `A, C`, `A and C`. */
const LETTER = /^\s*[([]?[A-H](?:\s*$|\s*[)\].:,;/&–—-]|\s+(?:and|et|und|y|e|en)\s+[A-H]\b)/;
/** `Answer: C`, at the end of words. */
const AT_END = /(?<=[\s.;!?)])[([]?\p{L}[^:：=→.;!?()\n]{0,30}[:：=→]\s*[([]?[A-H][)\].]{0,2}\s*$/u;

export const withKeysOnLines = (blocks: Row): Row =>
  blocks.some(mayEnd) ? blocks.map((one) => (mayEnd(one) ? parted(one) : one)) : blocks;

const mayEnd = (node: ElementContent): boolean =>
  isTag(node, 'p', 'ul', 'ol', 'blockquote') && MAY_END.test(rawText([node]));

function parted(node: ElementContent): ElementContent {
  if (isTag(node, 'p')) return withLines(node);
  if (!isTag(node, 'ul', 'ol', 'li', 'blockquote')) return node;
  const isLoose = node.tagName !== 'li' || node.children.some((one) => isTag(one, 'p'));
  const own = isLoose ? node : withLines(node);
  return withChildren(own, own.children.map(parted));
}

const lineBreak = (): Element => element('br', {}, []);

/** What is known of the line that is being read. */
interface Line {
  words: string;
  isKeyed: boolean;
}

function withLines(paragraph: Element): Element {
  const { children } = paragraph;
  const line: Line = { words: '', isKeyed: false };
  const out = children.flatMap((child, i) => {
    const begins = beginsLine(child, children.slice(i + 1, i + 3), line);
    const pieces = child.type === 'text' && !line.isKeyed ? cutAtKey(child.value, line.words) : undefined;
    goOn(line, child);
    if (pieces) return [text(pieces[0]), lineBreak(), text(pieces[1])];
    line.isKeyed ||= begins;
    return begins ? [lineBreak(), child] : [child];
  });
  return out.length > children.length ? withChildren(paragraph, out) : paragraph;
}

/** A bold title behind an option, of its key or, behind that, of whatever. */
function beginsLine(child: ElementContent, [next, behind]: Row, line: Line): boolean {
  if (!isTag(child, 'strong', 'b') || !OPTION.test(line.words)) return false;
  const title = rawText([child]);
  if (line.isKeyed) return /[:：]\s*$/.test(title) || (next?.type === 'text' && /^\s*[:：]/.test(next.value));
  const told = next && isBlank(next) && behind ? behind : next;
  const words = told ? `${title} ${rawText([told])}` : title;
  const from = behindFirmTitle(words);
  return from !== undefined && LETTER.test((from < title.length ? title : words).slice(from));
}

/** Words whose end says the key, in two. */
function cutAtKey(value: string, before: string): readonly [string, string] | undefined {
  const last = value.slice(value.lastIndexOf('\n') + 1);
  const own = last === value ? before + value : last;
  const found = OPTION.test(own) ? AT_END.exec(last) : null;
  if (!found || behindFirmTitle(found[0].replace(/^[([]/, '')) === undefined) return undefined;
  const at = value.length - last.length + found.index;
  return at === 0 ? undefined : [value.slice(0, at).trimEnd(), value.slice(at)];
}

/** The words of the line so far, its break taken into account. */
function goOn(line: Line, child: ElementContent): void {
  if (isTag(child, 'br')) Object.assign(line, { words: '', isKeyed: false });
  const lines = rawText([child]).split('\n');
  if (lines.length > 1) Object.assign(line, { words: '', isKeyed: false });
  line.words += lines.at(-1);
}
