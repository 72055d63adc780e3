/** A statement to judge: its words say “true or false”, and its answer begins with one of both. */

import type { ElementContent } from 'hast';
import { isTag, type KindParts, rawText } from '../../../lesson/index.ts';
import { withoutStart } from '../blocks/starts.ts';
import { callsJudgement, judgementAhead } from '../words/judgement.ts';
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
  if (!isTag(first, 'p') || !callsJudgement(wordsOf(stem))) return undefined;
  const found = judgementAhead(rawText(first.children));
  if (!found) return undefined;
  const rest = [...withoutStart(first, found.to), ...others];
  return {
    specific: { kind: 'true-false', answer: found.isTrue },
    feedback: rest.length > 0 ? rest : undefined,
  };
}
