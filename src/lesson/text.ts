import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Nodes } from 'hast';
import { Placeholder } from './content.ts';

/** Plain words of content, one line, spaces collapsed but for no-break ones; pictures count by their text alternative, gaps as `___`. */
export const plainText = (node: Nodes): string =>
  words(node)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/^ | $/g, '');

const BLOCK =
  /^(?:p|div|li|ul|ol|h[1-6]|table|tr|td|th|pre|blockquote|figure|figcaption|dt|dd|br|details|summary)$/;

const words = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'root') return node.children.map(words).join('');
  if (node.type !== 'element') return '';
  if (node.tagName === 'img') return ` ${String(node.properties.alt ?? '')} `;
  if (node.tagName === Placeholder.gap) return '___';
  const inner = node.children.map(words).join('');
  return BLOCK.test(node.tagName) ? ` ${inner} ` : inner;
};

/**
 * ASCII slug: lower-case letters, digits and single hyphens, at most `limit` characters, cut between words
 * where possible. Empty when the text has no letter or digit that has an ASCII form.
 */
export const slug = (text: string, limit = 60): string => {
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
};

/** Words to recognise a text by: at most `limit` characters, cut between words and ended by `…`. */
export const excerpt = (text: string, limit = 120): string => {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).lastIndexOf(' ');
  return `${text.slice(0, cut > limit / 2 ? cut : limit - 1)}…`;
};

/** Hexadecimal SHA-256 of a text's UTF-8 bytes, or its first `digits`. */
export const digest = (text: string, digits = 64): string =>
  bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);
