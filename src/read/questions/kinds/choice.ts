/**
 * Choices: options that are right or wrong. One right option and no `:multi:` makes a single choice; two options
 * that only say true and false, one of them right, make a true-false question. Without any right option the source gives no key:
 * the question is open and lists its options.
 */
import type { ElementContent } from 'hast';
import { content, type KindParts, type Option, plainText } from '../../../lesson/index.ts';
import { asContent } from '../../html/lower.ts';
import { element, lineOf } from '../../parts.ts';
import { isFalseWord, isTrueWord } from '../words/judgement.ts';
import { type KeyRead, optionId, type QuestionParts } from './key.ts';

/** An option as some form writes it; `correct` is undefined where the form leaves it without a mark. */
export interface OptionRead {
  readonly correct: boolean | undefined;
  readonly children: readonly ElementContent[];
  readonly feedback?: readonly ElementContent[];
  readonly line: number;
}

export function choiceOf(
  { part, words, line, page }: Pick<QuestionParts, 'part' | 'words' | 'line' | 'page'>,
  options: readonly OptionRead[],
  stem: readonly ElementContent[],
  counted?: 'A' | '1',
): KeyRead {
  const right = options.filter(({ correct }) => correct === true);
  const unmarked = options.find(({ correct }) => correct === undefined);
  const place = page.place(line, words.slice(0, 20));
  if (unmarked) {
    const option = plainText(element('p', {}, unmarked.children));
    page.report('choice-unmarked', page.place(unmarked.line, option), { option, words });
  } else if (right.length === 0) page.report('choice-without-key', place, { words });
  else if (options.length > 1 && right.length === options.length) {
    page.report('choice-all-true', place, { words });
  }
  if (unmarked || right.length === 0) return { stem: [...stem, listOf(options, counted)] };
  const several = part.multiple || part.type === 'multiple-choice' || right.length > 1;
  // Of true and false nobody ticks both, though boxes for several would let them.
  const judges = part.type !== 'multiple-choice' && right.length === 1;
  return { stem, specific: (judges ? trueFalse(options) : undefined) ?? choice(options, several) };
}

function choice(options: readonly OptionRead[], several: boolean): KindParts {
  return {
    kind: several ? 'multiple-choice' : 'single-choice',
    options: options.map(
      ({ correct, children, feedback }, index): Option => ({
        id: optionId(index),
        content: content(...asContent(children).children),
        correct: correct === true,
        ...(feedback && feedback.length > 0 && { feedback: asContent(feedback) }),
      }),
    ),
  };
}

/** `Yes` and `No` stay a choice: they answer the question asked, and don't judge a statement. */
function trueFalse(options: readonly OptionRead[]): KindParts | undefined {
  if (options.length !== 2) return undefined;
  const named = (is: (words: string) => boolean) =>
    options.find(({ children }) => is(plainText(element('p', {}, children))));
  const isTrue = named(isTrueWord);
  const isFalse = named(isFalseWord);
  if (!isTrue || !isFalse) return undefined;
  return {
    kind: 'true-false',
    answer: isTrue.correct === true,
    ...(isTrue.feedback && { whenTrue: asContent(isTrue.feedback) }),
    ...(isFalse.feedback && { whenFalse: asContent(isFalse.feedback) }),
  };
}

/** Their letters stay where they had some: what is told after the answer names them. */
function listOf(options: readonly OptionRead[], counted?: 'A' | '1'): ElementContent {
  return element(
    counted ? 'ol' : 'ul',
    counted === 'A' ? { type: 'A' } : {},
    options.map(({ children, line }) => element('li', {}, children, line)),
    options[0]?.line ?? lineOf(undefined),
  );
}
