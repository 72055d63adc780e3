/**
 * A key with a title for each question, some of which it judges: a list, as others write it. Where all are letters, it is
 * known as it is (key-entries.ts).
 *
 *     ## Answers                            ## Answers
 *
 *     ### Question 1
 *     **Answer: B**
 *     It floats.                            1. B
 *                                              It floats.
 *     ### Question 2
 *     **Answer: False**                     2. False
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, element, lineOf, withBody } from '../../parts.ts';
import { blockOf, isRule, levelOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { judgesAlone } from '../words/judgement.ts';
import { titlesAnswers } from '../words/key-list-title.ts';
import { behindFirmTitle } from '../words/key-title.ts';
import { numberAlone } from '../words/keys-in-words.ts';
import { answerTitleOf } from '../words/lexicon.ts';

export function withKeysHeaded(blocks: Row): Row {
  if (!blocks.some(mayHold)) return blocks;
  return withMade(blocks, (at) => {
    const block = blocks[at]!;
    if (roleOf(block) === 'answer') {
      const body = bodyOf(block as Element);
      const own = listed(body);
      return own === body ? undefined : { row: [withBody(block as Element, own)], end: at + 1 };
    }
    if (!titles(block)) return undefined;
    const end = sectionEnd(blocks, at + 1, levelOf(block));
    return { row: [block, ...listed(blocks.slice(at + 1, end))], end };
  });
}

/** Of most pages no more is looked at. */
const mayHold = (block: ElementContent): boolean =>
  roleOf(block) === 'answer' ? bodyOf(block as Element).some(mayHold) : judges(block);

/** `**Answer: False**` */
function judges(block: ElementContent | undefined): boolean {
  const words = isTag(block, 'p') ? blockOf(block).words : '';
  const behind = behindFirmTitle(words);
  const key = behind === undefined ? '' : words.slice(behind);
  return judgesAlone(key) || LETTER.test(key);
}

/** One that is no option's. */
const LETTER = /^\s*[TVWRJ]\.?\s*$/;

function titles(block: ElementContent): boolean {
  const words = standingTitle(block);
  return words !== undefined && (titlesAnswers(words) || answerTitleOf(words) !== undefined);
}

const listed = (row: Row): Row => withMade(row, (at) => listAt(row, at));

interface Told {
  readonly number: number;
  readonly row: Row;
}

/** Those that count on from a title on, as a list. */
function listAt(row: Row, at: number) {
  const all: Told[] = [];
  let end = at;
  for (let next = toldAt(row, at); next; next = toldAt(row, end)) {
    if (all.length > 0 && next.number !== all.at(-1)!.number + 1) break;
    all.push(next);
    end = next.end;
  }
  if (all.length < 2 || !all.some(({ row: [first] }) => judges(first))) return undefined;
  const items = all.map((one) => element('li', {}, unnamed(one.row), lineOf(one.row[0])));
  const start = all[0]!.number;
  return { row: [element('ol', start === 1 ? {} : { start }, items, lineOf(row[at]))], end };
}

/** What stands below a title that only counts, up to the next title. */
function toldAt(row: Row, at: number): (Told & { readonly end: number }) | undefined {
  const title = row[at];
  const number = title && numberAlone(standingTitle(title) ?? '');
  if (number === undefined || number.includes('.')) return undefined;
  const level = levelOf(title);
  let end = at + 1;
  const counts = (block: ElementContent): boolean => numberAlone(standingTitle(block) ?? '') !== undefined;
  while (
    end < row.length &&
    levelOf(row[end]) > Math.min(level, 6) &&
    !isRule(row[end]) &&
    !counts(row[end]!)
  )
    end++;
  const told = row.slice(at + 1, end).filter((one) => !isBlank(one));
  return told.length > 0 ? { number: Number(number), row: told, end } : undefined;
}

/** Without the title of the key. */
function unnamed([first, ...more]: Row): ElementContent[] {
  const behind = isTag(first, 'p') ? behindFirmTitle(blockOf(first).words) : undefined;
  return [...(behind === undefined ? [first!] : withoutStart(first as Element, behind)), ...more];
}
