/**
 * What an author's HTML says by the colour of letters: those that nobody sees answer, others may (`lettersOf`), and of
 * several options the one that has a colour is right (`isTinted`).
 */
import type { Letters } from '../parts.ts';
import { ancestorsOf, attributeOf, type ParsedElement } from './parse-html.ts';

const WORDS: ReadonlySet<string> = new Set(['span', 'font', 'p', 'div']);

/** What an element's own letters are; undefined where they are as any others. */
export function lettersOf(node: ParsedElement): Letters | undefined {
  const colour = WORDS.has(node.tagName) ? colourOf(node) : undefined;
  if (colour === undefined) return undefined;
  if (isInvisible(node, colour)) return 'invisible';
  return USUAL.test(colour) || backgroundOf(node) !== undefined ? undefined : 'coloured';
}

/** In white, in no colour, or in that of what lies behind them. */
function isInvisible(node: ParsedElement, colour: string): boolean {
  if (INVISIBLE.test(colour)) return isPlain(node);
  const own = backgroundOf(node);
  const isWhite = WHITE.test(colour);
  if (own !== undefined) return own === colour || (isWhite && WHITE.test(own));
  return isWhite && isPlain(node);
}

/** Whether it gives words a colour, or a ground, that shows them, or calls them right. */
export function isTinted(node: ParsedElement): boolean {
  if (node.tagName !== 'span' && node.tagName !== 'font') return false;
  return (
    [colourOf(node), backgroundOf(node)].some((one) => one !== undefined && !PALE.test(one)) ||
    CALLED_RIGHT.test(attributeOf(node, 'class') ?? '')
  );
}

const PALE = /^(?:white|black|#f{3,6}|#0{3,6}|transparent|inherit)$/;
const CALLED_RIGHT = /(?:^|[\s_-])(?:correct|right|green|answer)(?:$|[\s_-])/i;

const WHITE = /^(?:white|#fff(?:fff)?|rgba?\(255,255,255(?:,1(?:\.0)?)?\))$/;
const INVISIBLE = /^(?:transparent|rgba\([^)]*,0(?:\.0+)?\)|#(?:[0-9a-f]{6}00|[0-9a-f]{3}0))$/;
const USUAL =
  /^(?:black|#000(?:000)?|inherit|initial|unset|currentcolor|(?:dim|dark|light|slate)?gr[ae]y|rgba?\(0,0,0(?:,1)?\)|var\(.*)$/;

function colourOf(node: ParsedElement): string | undefined {
  const [, styled] = /(?:^|[;\s])color\s*:\s*([^;!]+)/i.exec(attributeOf(node, 'style') ?? '') ?? [];
  const colour = styled ?? (node.tagName === 'font' ? attributeOf(node, 'color') : undefined);
  return colour && bare(colour);
}

function backgroundOf(node: ParsedElement): string | undefined {
  const [, styled] =
    /background(?:-color|-image)?\s*:\s*([^;!]+)/i.exec(attributeOf(node, 'style') ?? '') ?? [];
  const colour = styled ?? attributeOf(node, 'bgcolor');
  return colour && bare(colour);
}

const bare = (colour: string): string => colour.toLowerCase().replace(/\s/g, '');

/** Where words stand on the page's own ground, and are no heading, link or title of a column. */
const PLAIN =
  /^(?:p|span|font|b|strong|em|i|u|small|div|section|article|center|li|ul|ol|dl|dd|td|tr|tbody|table|blockquote|details)$/;

function isPlain(node: ParsedElement): boolean {
  for (const one of ancestorsOf(node))
    if (
      !PLAIN.test(one.tagName) ||
      backgroundOf(one) !== undefined ||
      attributeOf(one, 'class') !== undefined
    )
      return false;
  return true;
}
