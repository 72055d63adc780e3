/**
 * Another answer to what was answered right above, below a title of its own: it belongs to the first.
 *
 *     ### Solution                          ### Solution
 *
 *     …                       becomes       …
 *
 *     ### Alternative solution              #### Alternative solution
 *
 *     …                                     …
 */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { asHeading, levelOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { answerTitleOf, isOtherAnswer } from '../words/lexicon.ts';

export function withOtherAnswers(blocks: Row): Row {
  // Of the title of the answer that still goes on, 7 of a line in bold; 0 where none does.
  let own = 0;
  let isCounted = false;
  const row = blocks.map((block) => {
    const words = standingTitle(block);
    if (words === undefined) return block;
    const level = levelOf(block);
    const title = answerTitleOf(words);
    // `Solution`, `Solution 2`
    const goesOn = isOtherAnswer(words) || (!isCounted && Number(title?.number) > 1);
    if (level === own && goesOn) return below(block, level);
    if (title) {
      own = level;
      isCounted = title.number !== undefined;
    } else if (level <= own) own = 0;
    return block;
  });
  return row.some((one, at) => one !== blocks[at]) ? row : blocks;
}

function below(title: ElementContent, level: number): ElementContent {
  if (title.type !== 'element') return title;
  if (level < 6) return asHeading(title, level + 1);
  const words = title.children.flatMap((one) => (isTag(one, 'strong', 'b') ? one.children : [one]));
  return element('p', {}, [element('em', {}, words, lineOf(title))], lineOf(title));
}
