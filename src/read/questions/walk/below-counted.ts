/**
 * An answer in clear below a heading that counts a question, whatever ends that: `**Correct answers:** B, C` below a table.
 * It names no option; all that its section says behind it explains it.
 */
import type { ElementContent } from 'hast';
import { isTag, onceFor, rawText } from '../../../lesson/index.ts';
import type { Answer } from '../answers/answer.ts';
import { blockOf, isRule, sectionEnd } from '../blocks/block.ts';
import { withoutStart } from '../blocks/starts.ts';
import { isQuestionByNumber } from '../patterns/stem.ts';

const TITLE =
  /^[^\p{L}\p{N}]{0,4}(?:(?:the|la|les|le|die|correct|right|bonnes?|richtigen?|risposta|risposte|respuestas?|respostas?|juiste?) ){0,2}(?:answers?|reponses?|antwort(?:en)?|losung(?:en)?|risposta|risposte|corrett[ae]|correct[ao]s?|corret[ao]s?|respuestas?|respostas?|gabarito|antwoord(?:en)?)(?: (?:order|sequence))?\s*:/u;

/** Words, lists, and what is shown. */
const isOfQuestion = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p', 'ul', 'ol') || (blockOf(block).isShown && blockOf(block).level === undefined);

/** Of each block the nearest above it that is nothing of a question's, -1 for none. */
const beginnings = onceFor((blocks: readonly ElementContent[]): readonly number[] => {
  let last = -1;
  return blocks.map((block, at) => {
    const above = last;
    if (!isOfQuestion(block)) last = at;
    return above;
  });
});

export function belowCounted(blocks: readonly ElementContent[], at: number): Answer | undefined {
  const block = blocks[at];
  const isTitled = isTag(block, 'p') && isTag(block.children[0], 'strong', 'b');
  if (!isTitled || !TITLE.test(blockOf(block).normalized)) return undefined;
  const from = beginnings(blocks)[at]!;
  const isAsked =
    from < at - 1 && blockOf(blocks[from]).level !== undefined && isQuestionByNumber(blocks[from]);
  if (!isAsked) return undefined;
  const answer = withoutStart(block, rawText(block.children).indexOf(':') + 1);
  const end = sectionEnd(blocks, at + 1, 6, isRule);
  return { hints: [], feedback: [...answer, ...blocks.slice(at + 1, end)], end, untitled: 'answer-in-clear' };
}
