/**
 * A title of answers that its author put in brackets or in other letters, or right above the first of them: a line in bold
 * by itself, as others write it.
 *
 *     **(Answers)**          *Answers*          (Answers):          becomes      **Answers**
 *     1-b, 2-a
 *                            1. b               1. b                             1-b, 2-a
 */

import type { Element, ElementContent } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf, text, withChildren } from '../../parts.ts';
import { blockOf, levelOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { withMade } from '../blocks/rows.ts';
import { isKeyList } from '../choices/key-runs.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { titlesAnswers } from '../words/key-list-title.ts';
import { answerTitleOf } from '../words/lexicon.ts';

export const withTitlesUndressed = (blocks: Row): Row =>
  withMade(blocks, (at) => ({ row: undressed(blocks[at]!), end: at + 1 }));

function undressed(block: ElementContent): Row {
  if (levelOf(block) < 7) return [headingUndressed(block as Element)];
  if (!isTag(block, 'p') || !MAY_BE.test(blockOf(block).words)) return [block];
  const [first, ...others] = linesOf(block);
  const line = first && paragraphOf([first]);
  const title = line && titleIn(line);
  if (title === undefined) return [block];
  const rest = others.length > 0 ? paragraphOf(others) : undefined;
  if (rest ? !isCounted(rest) : title === standingTitle(block)) return [block];
  const bold = element('strong', {}, [text(title)]);
  return [element('p', {}, [bold], lineOf(block)), ...(rest ? [rest] : [])];
}

/** Few words begin with what may be one: a letter or a bracket. */
const MAY_BE = /^[([{]?\p{L}/u;

/** `## (Answers)` */
function headingUndressed(heading: Element): Element {
  const bare = inBrackets(blockOf(heading).words);
  return bare !== undefined && calls(bare) ? withChildren(heading, [text(bare)]) : heading;
}

/** What a line says that titles answers and nothing else; one in plain letters does so in brackets alone. */
function titleIn(line: Element): string | undefined {
  const words = rawText(line.children).trim();
  const bare = inBrackets(words);
  if (bare !== undefined) return calls(bare) ? bare : undefined;
  const [mark] = line.children;
  const isSet =
    isTag(mark, 'strong', 'b', 'em', 'i', 'u') && withoutEnd(rawText([mark])) === withoutEnd(words);
  return isSet && titlesAnswers(words) ? words : undefined;
}

const withoutEnd = (words: string): string => words.replace(/(?<=\w)\W+$/, '');

const calls = (title: string): boolean =>
  titlesAnswers(title) || answersTitleOf(title) !== undefined || answerTitleOf(title) !== undefined;

const BRACKETS = /^\s*(?:\(([^()]+)\)|\[([^[\]]+)\])\s*[:.]?\s*$/;

function inBrackets(words: string): string | undefined {
  const [, round, square] = BRACKETS.exec(words) ?? [];
  return (round ?? square)?.replace(/\s*[:.]\s*$/, '').trim();
}

/** Whether the first of what answers stands there. */
const isCounted = (paragraph: Element): boolean =>
  isKeyList(paragraph) || /^\s*[([]?(?:1|a)\s?[.):\]–-]/i.test(rawText(paragraph.children));
