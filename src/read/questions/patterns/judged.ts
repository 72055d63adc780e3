/** A statement to judge: its words say “true or false”, and its answer begins with one of both; or it asks nothing, and its answer is one of both. */

import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, type KindParts, rawText } from '../../../lesson/index.ts';
import { withoutStart } from '../blocks/starts.ts';
import { callsJudgement, isFalseWord, isSaid, isTrueWord, judgementAhead } from '../words/judgement.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { wordsOf } from './form.ts';

export interface Judged {
  readonly specific: KindParts;
  readonly feedback: readonly ElementContent[] | undefined;
}

export function judgedBy(
  stem: readonly ElementContent[],
  feedback: readonly ElementContent[],
): Judged | undefined {
  const [first, ...others] = feedback.filter((one) => one.type === 'element');
  if (!isTag(first, 'p')) return undefined;
  const isAlone = others.length === 0 && isJudgement(rawText(first.children));
  if (!callsJudgement(wordsOf(stem)) && !(isAlone && isStatement(stem))) return undefined;
  const found = judgementAhead(rawText(first.children));
  if (!found) return undefined;
  const rest = [...withoutStart(first, found.to), ...others];
  return {
    specific: { kind: 'true-false', answer: found.isTrue },
    feedback: rest.length > 0 ? rest : undefined,
  };
}

const isJudgement = (words: string): boolean => isTrueWord(words) || isFalseWord(words);

/** Words alone that neither ask, nor tell to do something, nor leave a place: of a program or a sum something else is to be told. */
function isStatement(stem: readonly ElementContent[]): boolean {
  const words = wordsOf(stem);
  const areWords = stem.every((one) => isBlank(one) || (isTag(one, 'p') && !holdsCode(one)));
  return areWords && isSaid(words) && !/[?？]|[:=…]\s*$|_{2}|\.{3}/u.test(words) && !asksOrTellsIn(words);
}

const holdsCode = ({ children }: Element): boolean =>
  elementsOf({ children }).some((one) => isTag(one, 'code', 'img') || holdsCode(one));
