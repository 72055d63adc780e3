/** How far goes what explains a key below it. */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { blockOf } from '../blocks/block.ts';
import { optionsAt } from '../choices/options.ts';
import { CHOOSES, ENDS_ASKING, GAP } from './asked-words.ts';
import { titlesOptions } from './keyless.ts';

/** `Explanation: …`, `Why: …` */
export const explains = (block: ElementContent | undefined): boolean =>
  EXPLAINS.test(blockOf(block).normalized);

export const EXPLAINS =
  /^[^\p{L}\p{N}]{0,4}(?:explanations?|explications?|erklarung|begrundung|spiegazion[ei]|explica(?:cion(?:es)?|cao|coes)|rationales?|reason(?:ing|s)?|why|pourquoi|justifica(?:tion|cion|zione|tiva|cao)|references?|motiv[oa](?:zione|cion)?|razon|comment(?:aire|ario)|解説|解析|说明)\s*[:.–-]/u;

/** As long as what explains a key is without saying so. */
const MOST_UNTITLED = 3;

/**
 * Where what explains a key in clear ends: what says that it does; and few blocks without a title, up to the next
 * question, heading or rule. Left on the page they would tell the answer.
 */
export function explanationEnd(row: readonly ElementContent[], from: number, isSection: boolean): number {
  let titled = from;
  while (EXPLAINS.test(blockOf(row[titled]).normalized)) {
    titled++;
    // `Rationales:`, and a list of the options.
    if (blockOf(row[titled - 1]).words.endsWith(':') && isTag(row[titled], 'ul', 'ol')) titled++;
  }
  let end = titled;
  while (
    end < row.length &&
    isOfSection(row[end]!) &&
    !optionsAt(row, end) &&
    !leadsToOptions(row, end) &&
    !opensChoice(row, end)
  )
    end++;
  return isSection || end - titled <= MOST_UNTITLED ? end : titled;
}

/** What the next options are asked with: words right above them, or above the code that they are about. */
function leadsToOptions(row: readonly ElementContent[], at: number): boolean {
  let next = at + 1;
  while (!optionsAt(row, next) && !blockOf(row[at]).isShown && blockOf(row[next]).isShown) next++;
  return optionsAt(row, next) !== undefined;
}

/** The next question, though it doesn't end by asking, above options that nobody lettered: `What floats? (Choose one.)` */
function opensChoice(row: readonly ElementContent[], at: number): boolean {
  const next = row[at + 1];
  const { words, normalized, isWords } = blockOf(row[at]);
  return (
    isWords &&
    next !== undefined &&
    (isTag(next, 'ul', 'p') || blockOf(next).isShown || titlesOptions(next)) &&
    (ENDS_ASKING.test(words) || GAP.test(words) || CHOOSES.test(normalized) || titlesOptions(next))
  );
}

export function isOfSection(block: ElementContent): boolean {
  const { level, label, asks, role } = blockOf(block);
  return (
    level === undefined && !isTag(block, 'hr', 'ol') && label === undefined && !asks && role === undefined
  );
}
