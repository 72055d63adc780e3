/** Which questions say that they are about what stands above them all, or in the words of the first. */
import type { Element } from 'hast';
import { elementsOf, type Lesson, type Question, toHtml } from '../../lesson/index.ts';

/** Their ids: read again, each is told the same. */
export function toldTogether({ questions }: Lesson): ReadonlySet<string> {
  const together = new Set<string>();
  for (const [at, question] of questions.entries()) {
    const before = questions[at - 1];
    if (question.situation && (!before || together.has(before.id) || readsBack(question, before)))
      together.add(question.id);
  }
  return together;
}

/** Above the question, or all that the one before it tells above its last words. */
function readsBack({ situation }: Question, before: Question): boolean {
  const told = htmlOf(elementsOf(situation!));
  const above = htmlOf(elementsOf(before.prompt).slice(0, -1));
  return before.situation !== undefined || !above.includes(told) || above.endsWith(told);
}

const htmlOf = (blocks: readonly Element[]): string => blocks.map((one) => toHtml(one)).join('');
