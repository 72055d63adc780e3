/** Answers: the hints and answers that follow one another from a block on. */
import type { Element, ElementContent } from 'hast';
import { bodyOf, element, titleOf } from '../parts.ts';
import { blockOf, roleOf } from './block.ts';
import { clearAnswer } from './clear-answer.ts';
import { isTelling } from './lexicon.ts';

export interface Answer {
  readonly hints: readonly (readonly ElementContent[])[];
  readonly feedback: readonly ElementContent[];
  /** The block after the last of them. */
  readonly end: number;
  /** Where no title says that it answers: a fold, or words in clear, right below what asks. */
  readonly untitled?: 'folded-answer' | 'answer-in-clear';
}

/** What answers from a block on, or undefined where nothing does. `inExercise`: whatever stands above is asked. */
export function answerAt(
  blocks: readonly ElementContent[],
  at: number,
  inExercise = false,
): Answer | undefined {
  const from = runEnd(blocks, at, 'hint');
  const end = runEnd(blocks, from, 'answer');
  const hints = () => (blocks.slice(at, from) as Element[]).map(answerBody);
  if (end > from) return asNeeded(hints, () => feedbackOf(blocks.slice(from, end) as Element[]), end);
  const next = blocks[end];
  const above = blockOf(blocks[at - 1]);
  if (next?.type === 'element' && above.asks && blockOf(next).untitled)
    return { hints: hints(), feedback: answerBody(next), end: end + 1, untitled: 'folded-answer' };
  const isAsked = above.asks || (above.isWords && above.label !== undefined) || (inExercise && at > 0);
  const feedback = isAsked ? clearAnswer(next) : undefined;
  return feedback && { hints: hints(), feedback, end: end + 1, untitled: 'answer-in-clear' };
}

/** An answer is looked for at every block, and taken at few: what it says is put together when it is asked for. */
function asNeeded(hints: () => Answer['hints'], feedback: () => Answer['feedback'], end: number): Answer {
  return {
    get hints() {
      return hints();
    },
    get feedback() {
      return feedback();
    },
    end,
  };
}

type Run = { readonly from: number; readonly end: number };
const RUNS = {
  hint: new WeakMap<readonly ElementContent[], Run>(),
  answer: new WeakMap<readonly ElementContent[], Run>(),
};

/** Where a run of hints or answers that starts at a block ends. The last run of a row is kept: each block of it is asked. */
function runEnd(blocks: readonly ElementContent[], from: number, role: keyof typeof RUNS): number {
  const known = RUNS[role].get(blocks);
  if (known && from >= known.from && from <= known.end) return known.end;
  let end = from;
  for (let block = blocks[end]; block?.type === 'element' && roleOf(block) === role; block = blocks[end])
    end++;
  RUNS[role].set(blocks, { from, end });
  return end;
}

/** A hint behind an answer belongs to what comes next. */
export function rowOfAnswers(
  blocks: readonly ElementContent[],
  from: number,
  roleAt: (block: Element) => string | undefined,
) {
  const hints: Element[] = [];
  const answers: Element[] = [];
  let end = from;
  for (; end < blocks.length; end++) {
    const block = blocks[end]!;
    const role = block.type === 'element' ? roleAt(block) : undefined;
    if (role === 'hint' && answers.length === 0) hints.push(block as Element);
    else if (role === 'answer') answers.push(block as Element);
    else break;
  }
  return { hints, answers, end };
}

/** One answer as it is; several with their titles, and a title too that says more than “Answer”. */
export function feedbackOf(answers: readonly Element[]): ElementContent[] {
  return answers.flatMap((answer) => {
    const words = blockOf(answer).title;
    const isTitled = words !== '' && (answers.length > 1 || isTelling(words));
    return isTitled ? [element('p', {}, inBold(titleOf(answer))), ...answerBody(answer)] : answerBody(answer);
  });
}

function inBold(title: readonly ElementContent[]): readonly ElementContent[] {
  const [only] = title;
  const isBold = title.length === 1 && only?.type === 'element' && only.tagName === 'strong';
  return isBold ? title : [element('strong', {}, title)];
}

/** An answer's words; an answer that holds nothing but another folded answer is that one. */
export function answerBody(node: Element): readonly ElementContent[] {
  const body = bodyOf(node);
  const [only] = body;
  return body.length === 1 && only?.type === 'element' && roleOf(only) === 'answer' ? answerBody(only) : body;
}
