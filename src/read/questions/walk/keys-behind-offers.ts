/**
 * A key that stands in the same line as its lettered options: in a line of its own, as others write it.
 *
 *     1. What floats? (a) iron (b) ice **Answer: b)**   →   1. What floats? (a) iron (b) ice
 *                                                              **Answer: b)**
 */
import type { Element } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { text, withChildren } from '../../parts.ts';
import { withItems } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { cutAt, withoutEnd } from '../blocks/starts.ts';
import { startsWithKey } from '../words/key-title.ts';

export const withKeysBehindOffers = (blocks: Row): Row =>
  blocks.some((one) => OFFERS.test(rawText([one]))) ? withKeysBelow(blocks) : blocks;

function withKeysBelow(row: Row): Row {
  const made = row.map((one) => {
    if (isTag(one, 'ol', 'ul')) return withItems(one, withKeysBelow);
    return isTag(one, 'p') ? keyBelow(one) : one;
  });
  return made.every((one, i) => one === row[i]) ? row : made;
}

/** `(a) iron (b) ice`, in one line. */
const OFFERS = /(?<=[\s(])[Aa]\s?[).\]]\s[^\n]*\s[([]?[Bb]\s?[).\]]\s/;
/** Behind a blank: a word for an answer, and the key up to the end of the line, in letters or in words. */
const KEY =
  /\s(?=[*_([]{0,3}\p{L}[\p{L}'’ ]{1,24}\s?(?:[:：]\s*\S|\.\s*[([][A-Ha-h][)\]])[^\n]{0,80}(?:\n|$))/gu;

function keyBelow(paragraph: Element): Element {
  const words = rawText(paragraph.children);
  const offers = OFFERS.exec(words);
  if (!offers) return paragraph;
  const places = [...words.matchAll(KEY)].map(({ index }) => index + 1);
  const at = places.find((one) => one > offers.index && startsWithKey(words.slice(one).replace(/^[([]/, '')));
  if (at === undefined) return paragraph;
  const [before, behind] = cutAt(paragraph.children, at);
  return withChildren(paragraph, [...withoutEnd(before, BLANKS), text('\n'), ...behind]);
}
const BLANKS = /(?<!\s)\s+$/;
