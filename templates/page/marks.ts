/** Right and wrong, beside what the learner chose or typed: by a sign, a word and a colour. */
import { find, findAll, fragment } from './dom.ts';
import type { Part, Verdict } from './judge.ts';
import type { Controls, Words } from './kinds/index.ts';

/** `revealed`: what was missed and what was expected are told too. */
export function mark(
  card: HTMLElement,
  verdict: Verdict,
  revealed: boolean,
  words: Words,
  expected: Controls['expected'],
): void {
  unmark(card);
  for (const [key, part] of Object.entries(verdict.parts)) {
    const element = find(card, `[data-part="${CSS.escape(key)}"]`);
    if (!element || (part.mark === 'missed' && !revealed)) continue;
    element.dataset.mark = part.mark;
    const sign = find(element, '.mark');
    // A lone box is judged by the verdict below it; beside it stands only what was expected.
    if (sign && (key !== 'box' || (revealed && part.expected !== undefined))) {
      sign.hidden = false;
      sign.textContent = wordsFor(card, part, revealed, words, expected);
    }
    const feedback = find(element, '.option-feedback');
    if (feedback && part.feedback !== undefined && part.mark !== 'missed') {
      feedback.hidden = false;
      feedback.replaceChildren(fragment(part.feedback));
    }
  }
}

export function unmark(card: HTMLElement): void {
  for (const element of findAll(card, '[data-mark]')) delete element.dataset.mark;
  for (const element of findAll(card, '.mark, .option-feedback')) {
    element.hidden = true;
    element.replaceChildren();
  }
}

function wordsFor(
  card: HTMLElement,
  part: Part,
  revealed: boolean,
  words: Words,
  told: Controls['expected'],
): string {
  const { strings } = words;
  const word = {
    right: strings.optionRight,
    partly: strings.partly,
    wrong: strings.optionWrong,
    missed: strings.optionMissed,
  }[part.mark];
  if (!revealed || part.expected === undefined) return word;
  const option = find(card, `option[value="${CSS.escape(part.expected)}"]`);
  const expected = told?.(part.expected, words) ?? option?.textContent ?? part.expected;
  return `${word}. ${strings.expected} ${expected}`;
}
