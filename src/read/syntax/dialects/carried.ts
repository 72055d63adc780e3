/**
 * What a tag of any tool holds where it is called a quiz: data, short marks, or options that are tags themselves; its
 * words may ask, and say which is right.
 *
 *     {{< quiz >}}                          {% quiz question="What floats?" answer="B" %}
 *     - question: What floats?              - A. iron
 *       options: [iron, ice]                - B. ice
 *       answer: 1                           {% /quiz %}
 *     {{< /quiz >}}
 */
import { asks, bareName, namesQuiz, spoken } from './names.ts';
import { holdsOptions, offeredIn } from './offered.ts';
import { at, type Line, linesOf } from './prepared.ts';
import { carriedQuestions, hidden, isFold, offersAlone } from './quiz-body.ts';
import { STEMS } from './quiz-data.ts';
import { markedQuestions } from './quiz-marks.ts';
import type { Here } from './tags.ts';

/** Undefined where it holds nothing that is told apart. */
export function carriedIn(node: Here): readonly Line[] | undefined {
  const { children, inner, line } = node;
  if (!children || inner.trim() === '') return dataIn(node);
  const isQuiz = namesQuiz(spoken(node.tag.name).replace(/ /g, '-'));
  // A window may hold several questions, of which each says whether something is right.
  if (children.length > 0)
    return isQuiz || asks(bareName(node.tag.name)) || node.word(...STEMS) !== undefined || holdsOptions(node)
      ? offeredIn(node)
      : undefined;
  const body = linesOf(inner, line);
  const stem = node.word(...STEMS, 'text', 'title');
  const key = node.word('answer', 'correct', 'solution', 'key');
  if (stem !== undefined && key !== undefined)
    return markedQuestions([...at(line, `${stem}\n`), ...body, ...at(line, `Answer: ${key}`)], line);
  if (!isQuiz || offersAlone(body)) return undefined;
  const made = carriedQuestions(body, line) ?? (DATA.test(inner) ? hidden(body, line) : undefined);
  if (made && isFold(made)) node.unread();
  return made;
}
const DATA = /^\s*(?:\{\s*"|\[\s*[[{"])/;

/** Data among its words. */
function dataIn({ tag, line }: Here): readonly Line[] | undefined {
  if (!namesQuiz(tag.name)) return undefined;
  for (const written of Object.values(tag.words)) {
    const asked = /^\s*\[\s*\{/.test(written) ? carriedQuestions(at(line, written), line) : undefined;
    if (asked) return asked;
  }
  return undefined;
}
