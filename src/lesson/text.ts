import type { Element, Nodes } from 'hast';
import { sha256 } from '#platform/sha256';
import { Placeholder } from './content.ts';

/** Plain words of content, one line, spaces collapsed but for no-break ones; pictures count by their text alternative, gaps as `___`. */
export const plainText = (node: Nodes): string => oneLine(words(node, altOf));

/** The same, of the words alone: pictures say nothing. */
export const spokenText = (node: Nodes): string => oneLine(words(node, () => ' '));

function oneLine(text: string): string {
  const line = /[\t\r\n\f]| {2}/.test(text) ? text.replace(/[ \t\r\n\f]{2,}|[\t\r\n\f]/g, ' ') : text;
  const from = line.startsWith(' ') ? 1 : 0;
  return line.slice(from, line.endsWith(' ') ? Math.max(from, line.length - 1) : line.length);
}

const BLOCK: ReadonlySet<string> = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 table tr td th pre blockquote figure figcaption dt dd br details summary'.split(
    ' ',
  ),
);

const altOf = ({ properties }: Element): string => ` ${String(properties.alt ?? '')} `;

function words(node: Nodes, picture: (image: Element) => string): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'root' && node.type !== 'element') return '';
  if (node.type === 'element' && node.tagName === 'img') return picture(node);
  if (node.type === 'element' && node.tagName === Placeholder.gap) return '___';
  let inner = '';
  for (const child of node.children) inner += words(child, picture);
  return node.type === 'element' && BLOCK.has(node.tagName) ? ` ${inner} ` : inner;
}

/**
 * ASCII slug: lower-case letters, digits and single hyphens, at most `limit` characters, cut between words
 * where possible. Empty when the text has no letter or digit that has an ASCII form.
 */
export function slug(text: string, limit = 60): string {
  const whole = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[øłđ]/g, (letter) => ({ ø: 'o', ł: 'l', đ: 'd' })[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (whole.length <= limit) return whole;
  const cut = whole.slice(0, limit + 1).lastIndexOf('-');
  return whole.slice(0, cut > limit / 2 ? cut : limit).replace(/-+$/, '');
}

/** Of such names Windows makes no file or folder, whatever their ending (Naming Files, Paths, and Namespaces). */
export const isReservedName = (stem: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(stem);

/** Words to recognise a text by: at most `limit` characters, cut between words and ended by `…`. */
export function excerpt(text: string, limit = 120): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).lastIndexOf(' ');
  return `${text.slice(0, cut > limit / 2 ? cut : limit - 1)}…`;
}

const SIGNS = new Map<string, string>();

/** A number with the decimal sign of a language (BCP 47), and digits as JavaScript writes them. */
export function decimal(value: number, language: string): string {
  if (Number.isInteger(value)) return String(value);
  let sign = SIGNS.get(language);
  if (sign === undefined) {
    sign = signIn(language);
    SIGNS.set(language, sign);
  }
  return String(value).replace('.', sign);
}

function signIn(language: string): string {
  try {
    const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  } catch {
    return '.';
  }
}

/** Hexadecimal SHA-256 of a text's UTF-8 bytes, or its first `digits`. */
export const digest = (text: string, digits = 64): string => sha256(text).slice(0, digits);

/** Base64 SHA-256 of a text's UTF-8 bytes, as a content-security policy names a script. */
export const digestBase64 = (text: string): string => sha256(text, 'base64');

/** Words by themselves, without case and signs: what is the same to who reads it. */
export const wordsAlone = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
