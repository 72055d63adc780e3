/**
 * The key of a choice among what is noted above it, as banks of questions have it: by itself, in a line, as an item, or in
 * the heading.
 *
 *     ## Question 3                     ### Q3 (Answer: B)
 *
 *     - Topic: water
 *     - Answer: B
 *
 *     What floats?
 *
 *     - A) iron
 *     - B) ice
 *
 * It is folded right below the options: they are all that the section offers, and have no other key.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf, text, withChildren } from '../../parts.ts';
import { blockOf, levelOf, runEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { cutAt } from '../blocks/starts.ts';
import { keyOf } from '../choices/option-key.ts';
import { type Options, optionsAt } from '../choices/options.ts';
import { keyBelow } from '../patterns/key-below.ts';
import { behindTitle } from '../words/key-title.ts';
import { answerTitleOf } from '../words/lexicon.ts';

export const withKeysAbove = (blocks: Row): Row =>
  blocks.some(mayTell) ? withMade(blocks, (at) => sectionKeyed(blocks, at)) : blocks;

/** A word, a colon, letters that name options, and nothing else in the line. */
const LETTERS = /[:：]\s*[([]?[A-H](?:\s*(?:[,;&+/]|and|et|und|y|e|en)\s*[A-H])*[)\]]{0,2}[.]?\s*$/m;
const mayTell = (block: ElementContent): boolean =>
  isTag(block, 'p', 'ul', 'h2', 'h3', 'h4', 'h5', 'h6') && LETTERS.test(blockOf(block).words);

function sectionKeyed(blocks: Row, at: number): Made | undefined {
  if (!opens(blocks[at]!)) return undefined;
  const end = runEnd(blocks, at + 1, (block) => !opens(block));
  const row = blocks.slice(at, end);
  // What stands below *Solution* answers what is above that.
  if (answerTitleOf(blockOf(row[0]).words) !== undefined) return undefined;
  const told = row.findLastIndex(mayTell);
  const place = told < 0 ? -1 : row.findIndex((_, i) => i > told && optionsAt(row, i) !== undefined);
  const options = place < 0 ? undefined : optionsAt(row, place);
  if (!options || !areAlone(row, place, options) || keyBelow(row, options)) return undefined;
  const parted = partedFrom(row[told]!);
  if (!parted || !keyOf([parted.key], options, false)) return undefined;
  const asked = [...row.slice(0, told), ...parted.rest, ...row.slice(told + 1, options.end)];
  return { row: [...asked, foldedAnswer([parted.key]), ...row.slice(options.end)], end };
}

/** A heading, or a line in bold that titles what follows. */
const opens = (block: ElementContent): boolean =>
  levelOf(block) < 7 || (standingTitle(block) !== undefined && !isKey(block as Element));

/** Words stand above them, and a section of several choices has its keys elsewhere. */
function areAlone(row: Row, place: number, options: Options): boolean {
  const isAlone = row.every((_, i) => i === place || (i > place && i < options.end) || !optionsAt(row, i));
  return isAlone && (options.lead.length > 0 || place > 1 || blockOf(row[0]).asks);
}

interface Parted {
  readonly key: Element;
  readonly rest: Row;
}

/** The key, and what else the block says. */
function partedFrom(block: ElementContent): Parted | undefined {
  if (levelOf(block) < 7) return inHeading(block as Element);
  if (isTag(block, 'p')) return inLines(block);
  const items = isTag(block, 'ul') ? elementsOf(block) : [];
  const key = items.find((one) => isKey(one));
  const others = items.filter((one) => one !== key);
  const rest = others.length > 0 ? [withChildren(block as Element, others)] : [];
  return key && { key: element('p', {}, key.children, lineOf(key)), rest };
}

function inLines(paragraph: Element): Parted | undefined {
  const lines = linesOf(paragraph);
  const key = lines.findIndex((line) => isKey(paragraphOf([line])));
  if (key < 0) return undefined;
  const others = lines.filter((_, i) => i !== key);
  return { key: paragraphOf([lines[key]!]), rest: others.length > 0 ? [paragraphOf(others)] : [] };
}

/** `Q3 (Answer: B)`, `Question 3 – Answer: B`. */
const LAST = /(?:\s*[([]|\s+[–—-]\s+)([^()[\]–—:：]{1,30}[:：]\s*[A-H](?:\s*[,;&+/]\s*[A-H])*)[)\]]?\s*$/;
function inHeading(heading: Element): Parted | undefined {
  const found = LAST.exec(rawText(heading.children));
  const key = found && element('p', {}, [text(found[1]!)], lineOf(heading));
  const [name] = found ? cutAt(heading.children, found.index) : [];
  return key && name?.some((one) => !isBlank(one)) && isKey(key)
    ? { key, rest: [withChildren(heading, name)] }
    : undefined;
}

const isKey = (line: Element): boolean =>
  LETTERS.test(blockOf(line).words) && behindTitle(blockOf(line).words)?.isFirm === true;
