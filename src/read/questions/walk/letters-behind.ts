/**
 * Choices whose right letter stands behind what asks, be it before what it is worth, as somebody who marks a paper writes it:
 *
 *     1- Which of them floats? B /2            1- Which of them floats? /2
 *
 *     A- lead                          →       A- lead
 *
 *     B- ice                                   B- ice
 *
 *                                              Answer: B
 */
import type { Element } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf, text, withChildren } from '../../parts.ts';
import { blockOf, nextFull } from '../blocks/block.ts';
import { type Made, type Row, withSeveralMade } from '../blocks/rows.ts';
import { cutAt } from '../blocks/starts.ts';
import { optionsAt } from '../choices/options.ts';

/** So many of a page: one letter alone may end any sentence. */
const FEWEST = 3;
const BEHIND =
  /(?<=[?.!:…»"”_)]\s{0,2})\(?([A-H])\)?(\s{0,3}[([]?\s?\/?\s?\d{0,2}(?:[.,]\d)?\s?\p{L}{0,7}\.?\s?[)\]]?)$/u;

export const withLettersBehind = (blocks: Row): Row =>
  withSeveralMade(blocks, FEWEST, (at) =>
    isTag(blocks[at], 'p') && MAY_END.test(blockOf(blocks[at]).words) ? keyedAt(blocks, at) : undefined,
  );
const MAY_END = /[A-H]\)?[^A-Z]{0,12}$/;

function keyedAt(blocks: Row, at: number): Made | undefined {
  const stem = blocks[at] as Element;
  const said = rawText(stem.children).trimEnd();
  const [whole, letter, worth = ''] = BEHIND.exec(said) ?? [];
  const next = nextFull(blocks, at);
  const offered = whole === undefined ? undefined : optionsAt(blocks, next);
  if (!offered || offered.numbered || offered.lead.length > 0) return undefined;
  if (letter!.charCodeAt(0) - 65 >= offered.options.length) return undefined;
  const [asks] = cutAt(stem.children, said.length - whole!.length);
  const asked = withChildren(stem, [...asks, text(worth)]);
  const key = element('p', {}, [text(`Answer: ${letter}`)], lineOf(stem));
  return { row: [asked, ...blocks.slice(at + 1, offered.end), key], end: offered.end };
}
