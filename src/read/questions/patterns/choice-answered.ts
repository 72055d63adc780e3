/** A question with an answer below it that has its options at the end of its words, and its key in the answer. */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { blockOf } from '../blocks/block.ts';
import {
  itemKey,
  keyOf,
  type OptionKey,
  shownKey,
  verdictFirst,
  wordsOfOption,
} from '../choices/option-key.ts';
import { type Options, optionsAt } from '../choices/options.ts';
import { offeredAt } from '../choices/plain-options.ts';
import { reasonsApart } from '../choices/reasons.ts';
import { sortsAll } from '../choices/sequences.ts';
import { placeOfLetter } from '../words/letters.ts';
import { endsAsking, normalize, tellsFirst } from '../words/lexicon.ts';
import { tellsToMatch, tellsToOrder } from '../words/matching.ts';
import { withMarks } from './choice-stem.ts';
import { choiceBelow } from './form.ts';
import { countOf, withRight } from './lettered.ts';
import type { Candidate } from './pattern.ts';

/** A picture below the options is one of what is asked. */
function withPicturesAbove(prompt: readonly ElementContent[]): readonly ElementContent[] {
  const own = prompt.filter((one) => one.type === 'element');
  const last = own.findLastIndex((one) => !isPicture(one));
  const pictures = own.slice(last + 1);
  return pictures.length > 0 && isTag(own[last], 'ul', 'ol')
    ? [...own.slice(0, last), ...pictures, own[last]]
    : prompt;
}

const isPicture = (block: ElementContent): boolean =>
  blockOf(block).isShown && isTag(block, 'p', 'figure', 'img');

/** Options at the end of what an exercise says: a list, lines or paragraphs. */
function optionsAtEnd(prompt: readonly ElementContent[]) {
  const last = prompt.findLastIndex((one) => one.type === 'element');
  const lines = isTag(prompt[last], 'p', 'table') ? offeredAt(prompt, last) : undefined;
  const isInLines = lines !== undefined && lines.end === last + 1 && (last > 0 || lines.lead.length > 0);
  const at = isTag(prompt[last], 'ul', 'ol') || isInLines ? last : paragraphsOfOptions(prompt, last);
  const options = isInLines ? lines : at > 0 ? offeredAt(prompt, at) : undefined;
  return { at, last, options, isInLines };
}

/** Options at the end of what an exercise says, and its answer that tells which are right. */
export function choiceAnswered(
  given: readonly ElementContent[],
  feedback: readonly ElementContent[],
  page: Notes,
): Pick<Candidate, 'specific' | 'stem' | 'feedback'> | undefined {
  const prompt = withPicturesAbove(given);
  const { at, last, options, isInLines } = optionsAtEnd(prompt);
  if (!options || !areOffers(options)) return undefined;
  const told = feedback.filter((one) => one.type === 'element');
  const isAsked = prompt.slice(0, at).some((one) => blockOf(one).words.includes('?'));
  // Capitals count options, small letters parts as well.
  const isOffered = isInLines || (at !== last && /^\(?A/.test(blockOf(prompt[at]).words));
  const key = answeredKey(told, options, isOffered, isAsked);
  if (!key || (tellsToSort(prompt) && sortsAll(told, options.options.map(wordsOfOption)))) return undefined;
  const stem = [...prompt.slice(0, at), ...options.lead];
  const reasons = reasonsApart(key, options);
  const { specific, stem: asked } = choiceBelow(stem, withRight(withMarks(options), key, reasons), page, {
    counted: countOf(options),
  });
  return specific && { specific, stem: asked, ...(reasons.rest.length > 0 && { feedback: reasons.rest }) };
}

const tellsToSort = (prompt: readonly ElementContent[]): boolean =>
  prompt.some((one) => tellsToMatch(blockOf(one).words) || tellsToOrder(blockOf(one).words));

const areOffers = ({ options, tail }: Options): boolean =>
  tail.length === 0 && !options.some((one) => endsAsking(wordsOfOption(one)));

/** `1. Compute it. 2. Is it more? Say why.`: most of them ask or tell, and nothing above them asks. */
function areTasks({ options, numbered }: Options): boolean {
  const words = options.map(wordsOfOption);
  const tasks = words.filter((one) => one.includes('?') || tellsFirst(one));
  return numbered && tasks.length * 2 > words.length;
}

function answeredKey(
  told: readonly ElementContent[],
  options: Options,
  isOffered: boolean,
  isAsked: boolean,
): OptionKey | undefined {
  if (!isAsked && areTasks(options)) return undefined;
  const isOne = !options.numbered && (isLetterAlone(told) || (isAsked && beginsAlone(told, options)));
  return (
    keyOf(told, options, isOffered || isOne) ??
    verdictFirst(told, options) ??
    itemKey(told, options) ??
    (isAsked ? shownKey(told, options) : undefined)
  );
}

/** `b`, `a, c`, « b et d »: parts that are asked for are answered in more words. */
const isLetterAlone = ([first]: readonly ElementContent[]): boolean =>
  isTag(first, 'p') &&
  /^[([]?[a-z][)\].:]?(?:\s*(?:,|&|and|et|und|e|y|en)\s*[([]?[a-z][)\].:]?)*$/i.test(
    blockOf(first).words.trim(),
  );

/** `b) a block of ice`: the letter with its option's own words, and no other letter below it. Whatever else it says may be of a part. */
function beginsAlone([first, ...others]: readonly ElementContent[], { options }: Options): boolean {
  const [label, letter] = LABEL.exec(isTag(first, 'p') ? blockOf(first).words : '') ?? [];
  const option = letter === undefined ? undefined : options[placeOfLetter(letter)];
  if (!label || !option || others.some((one) => isTag(one, 'p') && LABEL.test(blockOf(one).words)))
    return false;
  const said = normalize(blockOf(first).words.slice(label.length));
  const own = normalize(wordsOfOption(option));
  return own !== '' && said.startsWith(own) && /^\s*(?:$|[.,;:(–—-])/.test(said.slice(own.length));
}

const LABEL = /^[([]?([a-h])\s?[)\].:]\s+/i;

/** Where lettered paragraphs begin that go on to the last block, below what asks; 0 where none do. */
function paragraphsOfOptions(prompt: readonly ElementContent[], last: number): number {
  let at = last;
  while (at > 0 && isTag(prompt[at], 'p') && /^\(?[b-h]\s?[.)]\s/i.test(blockOf(prompt[at]).words)) at--;
  const isAsked = at < last && at > 0 && blockOf(prompt[at - 1]).words.includes('?');
  return isAsked && optionsAt(prompt, at)?.end === last + 1 ? at : 0;
}
