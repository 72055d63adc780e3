/** A statement to judge: its words say “true or false”, and its answer begins with one of both. */

import type { ElementContent } from 'hast';
import { isTag, type KindParts, rawText } from '../../../lesson/index.ts';
import { withoutStart } from '../blocks/starts.ts';
import { FALSE, TRUE } from '../kinds/choice.ts';
import { normalize, TRUE_OR_FALSE } from '../words/lexicon.ts';
import { wordsOf } from './form.ts';

const CUE = new RegExp(
  String.raw`\b(?:${TRUE_OR_FALSE}|t ?/ ?f)\b|[([]\s*(?:[vtrwc] ?/ ?[fe]|v ou f|v o f)\s*[)\]]`,
);

export interface Judged {
  readonly specific: KindParts;
  readonly feedback: readonly ElementContent[] | undefined;
}

export function judgedBy(
  stem: readonly ElementContent[],
  feedback: readonly ElementContent[],
): Judged | undefined {
  const [first, ...others] = feedback.filter((one) => one.type === 'element');
  if (!isTag(first, 'p') || !CUE.test(normalize(wordsOf(stem)))) return undefined;
  const [whole = '', word = ''] = /^\s*(\p{L}+)(?=$|[\s.,:;!–—-])/u.exec(rawText(first.children)) ?? [];
  const isTrue = TRUE.test(normalize(word));
  if (!isTrue && !FALSE.test(normalize(word))) return undefined;
  const rest = [...withoutStart(first, whole.length), ...others];
  return { specific: { kind: 'true-false', answer: isTrue }, feedback: rest.length > 0 ? rest : undefined };
}
