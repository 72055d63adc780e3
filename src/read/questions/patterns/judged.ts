/** A statement to judge: its words say “true or false”, and its answer begins with one of both; or it asks nothing, and its answer is one of both, be it with its reason. */

import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, type KindParts, rawText } from '../../../lesson/index.ts';
import { answerBody } from '../answers/answer.ts';
import { foldsAnswer, levelOf, wordsOf } from '../blocks/block.ts';
import { answerOpening } from '../blocks/clear-answer.ts';
import { rowIn } from '../blocks/items.ts';
import { withoutStart } from '../blocks/starts.ts';
import {
  asksWhat,
  callsJudgement,
  isSaid,
  judgementAhead,
  judgementAlone,
  judgesAlone,
  opensOfIt,
  SIGN,
  takesBack,
} from '../words/judgement.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { givesCause } from '../words/reason.ts';

export interface Judged {
  readonly specific: KindParts;
  readonly feedback: readonly ElementContent[] | undefined;
}

export function judgedBy(
  stem: readonly ElementContent[],
  feedback: readonly ElementContent[],
): Judged | undefined {
  const found = judgementAt(feedback);
  if (!found) return undefined;
  const isJudged =
    callsJudgement(wordsOf(stem)) ||
    (found.isAlone && (isStatement(stem) || (found.isSentence && asksWhether(stem))));
  if (!isJudged) return undefined;
  const { isTrue, why } = found;
  return { specific: { kind: 'true-false', answer: isTrue }, feedback: why.length > 0 ? why : undefined };
}

/** The judgement that an answer begins with, and why; `isAlone`: it is no word of a sentence; `isSentence`: it is one. */
function judgementAt(feedback: readonly ElementContent[]) {
  // `Answer: False`, below a title that says so as well.
  const [only, ...below] = (answerOpening(feedback) ?? feedback).filter((one) => one.type === 'element');
  const [first, ...more] = only ? opened(only) : [];
  const others = [...more, ...below];
  const said = isTag(first, 'p') ? rawText(first.children) : '';
  const found = judgementAhead(said);
  if (found && judgesSeveral(said)) return undefined;
  if (found && opensOfIt(said) && takesBack(wordsOf(others), found.isTrue)) return undefined;
  return (
    found && {
      isTrue: found.isTrue,
      isAlone: judges(said, found.to),
      isSentence: SENTENCE.test(behindWord(said, found.to)),
      why: [...withoutStart(first as Element, found.to), ...others],
    }
  );
}

/**
 * What answers boxes that leave nothing but true and false: it begins with one of both, or has one part called an answer that does,
 * above which it may say once more what is judged.
 */
export function judgedBeside(
  feedback: readonly ElementContent[],
): (Omit<Judged, 'specific'> & { readonly isTrue: boolean }) | undefined {
  const ahead = judgementAt(feedback);
  if (ahead?.isAlone) return { isTrue: ahead.isTrue, feedback: ahead.why };
  const [at, ...others] = [...feedback.keys()].filter((i) => calledAnswer(feedback[i]!) !== undefined);
  const told = at === undefined || others.length > 0 ? undefined : judgementAt(calledAnswer(feedback[at]!)!);
  return told?.isAlone
    ? { isTrue: told.isTrue, feedback: [...feedback.slice(0, at), ...told.why, ...feedback.slice(at! + 1)] }
    : undefined;
}

const calledAnswer = (block: ElementContent): readonly ElementContent[] | undefined =>
  foldsAnswer(block) ? answerBody(block) : answerOpening([block]);

/** `F, T, T` is said of several. */
function judgesSeveral(said: string): boolean {
  const [first = '', next = ''] = said.trim().split(/\s*[,;|/–-]\s*|\s+/);
  return !/[.!]$/.test(first) && judgementAlone(first) !== undefined && judgementAlone(next) !== undefined;
}

/** Whether an answer judges whatever it answers: `False. It sinks.` */
export const isJudgement = (told: readonly ElementContent[]): boolean => judgementAt(told)?.isAlone === true;

/** One judgement: `True, false, true` are those of several. */
function judges(said: string, end: number): boolean {
  const next = said.slice(end);
  const again = judgementAhead(next);
  return isParted(said, end) && !(again && isParted(next, again.to));
}

/** `False`, `FALSE – it floats`, « C’est faux, car elle flotte »: one of both words, and a sign or a word that parts it from its reason. */
function isParted(said: string, end: number): boolean {
  const behind = behindWord(said, end);
  const word = said.slice(0, said.length - behind.length);
  if (!judgesAlone(word)) return false;
  const isAlone = PARTS.test(behind);
  // `True for all but one, so false.`
  return isAlone || (givesCause(behind) && !takesBack(behind, judgementAhead(word)?.isTrue === true));
}

const behindWord = (said: string, end: number): string =>
  said.slice(said.slice(0, end).replace(/(?<=\p{L})[^\p{L}]+$/u, '').length);

/** `False.`, `FALSE (probably). It …`: no beginning of one. */
const SENTENCE = new RegExp(`^${SIGN}(?:$|[.!(])`, 'u');

/** Behind `False`, or in the next line a title of its reason. */
const PARTS = new RegExp(
  `^${SIGN}(?:$|[.,:;!(„“”"«»–—-]|(?<=\\n[ \\t]{0,8})\\p{L}[^\\n:：]{2,24}[:：])`,
  'u',
);

/** `Does ice sink?`, which one of both words answers, and asks neither what nor why. */
function asksWhether(stem: readonly ElementContent[]): boolean {
  const words = wordsOf(stem);
  return areWords(stem) && /[^?]\?\s*$/.test(words) && !/_{2}|\?.*\?/.test(words) && !asksWhat(words);
}

/**
 * Words alone that neither ask, nor tell to do something, nor leave a place: of a program or a sum something else is to be told.
 *
 * @param mayName whether some of them may be code, as a command's name is
 */
export function isStatement(stem: readonly ElementContent[], mayName = false): boolean {
  const words = wordsOf(stem);
  return (
    areWords(stem, mayName ? PICTURES : SHOWN) &&
    isSaid(words) &&
    !/[?？]|[:=…]\s*$|_{2}|\.{3}/u.test(words) &&
    !asksOrTellsIn(words)
  );
}

const SHOWN: readonly string[] = ['code', 'img'];
const PICTURES: readonly string[] = ['img'];

const areWords = (stem: readonly ElementContent[], without = SHOWN): boolean =>
  stem
    .flatMap(opened)
    .every(
      (one) => isBlank(one) || ((isTag(one, 'p') || levelOf(one) < 7) && !holds(one as Element, without)),
    );

/** A quotation, or the one item of a list, holds what it says as the page does. */
function opened(block: ElementContent): readonly ElementContent[] {
  if (isTag(block, 'blockquote')) return block.children.flatMap(opened);
  const [item, ...others] = isTag(block, 'ul', 'ol') ? elementsOf(block) : [];
  return item && others.length === 0 ? rowIn(item).flatMap(opened) : [block];
}

const holds = ({ children }: Element, tags: readonly string[]): boolean =>
  elementsOf({ children }).some((one) => tags.includes(one.tagName) || holds(one, tags));
