/**
 * Options that boxes mark, and that letters count besides, `- [x] a) ice`: an LMS puts options in an order of its own, and
 * counts them itself. The letters stay where something names an option by its letter: “both a and b”, “B is wrong”.
 */
import type { ElementContent } from 'hast';
import {
  content,
  isBlank,
  mayShuffle,
  type Option,
  plainText,
  type Question,
} from '../../../lesson/index.ts';
import { asContent } from '../../html/lower.ts';
import { element } from '../../parts.ts';
import { optionsAt } from '../choices/options.ts';

export function withoutLetters(question: Question): Question {
  if (question.kind !== 'single-choice' && question.kind !== 'multiple-choice') return question;
  const options = bareOptions(question.options);
  if (!options) return question;
  const bare = { ...question, options };
  return mayShuffle(bare) && !wordsOf(bare).some(namesLetter) ? bare : question;
}

/** Undefined where letters don't count all of them, or are all that one says. */
function bareOptions(options: readonly Option[]): readonly Option[] | undefined {
  const items = options.map((one) => element('li', {}, one.content.children as ElementContent[]));
  const lettered = optionsAt([element('ul', {}, items)], 0);
  if (!lettered || lettered.numbered || lettered.tail.length > 0) return undefined;
  if (lettered.options.length < options.length) return undefined;
  if (lettered.options.some(({ children }) => children.every(isBlank))) return undefined;
  return options.map((one, i) => ({
    ...one,
    content: content(...asContent(lettered.options[i]!.children).children),
  }));
}

/** What is asked and told, and each option. */
const wordsOf = ({ prompt, hints, feedback, options }: Question & { options: readonly Option[] }) =>
  [
    prompt,
    ...hints,
    ...(feedback ? [feedback] : []),
    ...options.flatMap((one) => [one.content, ...(one.feedback ? [one.feedback] : [])]),
  ].map((one) => plainText(one));

/** No article, no pronoun: `A boat`, `I`. */
const namesLetter = (words: string): boolean =>
  /(?<![\p{L}\p{N}°'’.-])(?:[([]?[a-h][)\]]|[B-H](?![\p{L}\p{N}'’.-])|A(?=\s*(?:[,;:/&–—]|(?:is|and|or|est|et|ou|ist|und|oder|es|y|o|è|e|é)\s)))/u.test(
    words,
  );
