/**
 * A key that says once more what each question asks, and behind an arrow on the next line what answers it: without what it
 * repeats, as keys are.
 *
 *     1. Which of these floats?         1. Which of these floats?
 *        - A) iron                         - A) iron
 *        - B) ice                          - B) ice
 *
 *     ## Answers                        ## Answers
 *
 *     1. Which of these floats?         1. B, for it is light.
 *        → B, for it is light.     →
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, isPart, withBody, withChildren } from '../../parts.ts';
import { nextFull } from '../blocks/block.ts';
import { titleAbove } from '../blocks/clear-answer.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { cutAt, withoutFirst } from '../blocks/starts.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { isKeyTitle } from '../words/key-list-title.ts';
import { labelOf } from '../words/label.ts';

/** What points at an answer where its line, or its paragraph, begins. */
const ARROW = /^\s*(?:[→⇒➜➔➡]\uFE0F?|[-=]{1,2}>)\s*/u;
const ANY_ARROW = /[→⇒➜➔➡]|[-=]>/u;
/** One alone may only look so, and words of fewer letters stand anywhere. */
const FEWEST = 2;
const SHORTEST = 10;

export function withKeysRepeating(blocks: Row): Row {
  const from = blocks.findLastIndex((one) => mayTitle(titleAbove(one) ?? ''));
  if (from < 1 || !ANY_ARROW.test(rawText(blocks.slice(from)))) return blocks;
  const asked = lettersOf(rawText(blocks.slice(0, from)));
  const count = { repeated: 0 };
  const title = blocks[from]!;
  const key = isPart(title, 'disclosure')
    ? [withBody(title, withoutRepeated(bodyOf(title), asked, count)), ...blocks.slice(from + 1)]
    : [title, ...withoutRepeated(blocks.slice(from + 1), asked, count)];
  return count.repeated < FEWEST ? blocks : [...blocks.slice(0, from), ...key];
}

/** One answer's title will do: what is repeated is no accident. */
const mayTitle = (title: string): boolean => isKeyTitle(title) || answersTitleOf(title) !== undefined;

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Of a row, and of the items of its lists, what points at an answer below words that are asked above. */
function withoutRepeated(row: Row, asked: string, count: { repeated: number }): Row {
  return withMade(row, (at) => {
    const block = row[at]!;
    if (isTag(block, 'ol', 'ul')) {
      const items = block.children.map((item) =>
        isTag(item, 'li') ? withChildren(item, [...withoutRepeated(item.children, asked, count)]) : item,
      );
      return { row: [withChildren(block, items)], end: at + 1 };
    }
    const told = isTag(block, 'p') ? toldBelow(row, at, block) : undefined;
    if (!told || !repeats(told.words, asked)) return undefined;
    count.repeated++;
    return { row: [told.answer], end: told.end };
  });
}

function repeats(words: string, asked: string): boolean {
  const letters = lettersOf(words.slice(labelOf(words)?.length ?? 0));
  return letters.length >= SHORTEST && asked.includes(letters);
}

/** What a paragraph says above an arrow, and what stands behind that, still with the number of the first. */
function toldBelow(row: Row, at: number, block: Element) {
  const lines = linesOf(block);
  const pointed = lines.findIndex(({ children }, i) => i > 0 && pointsAt(children));
  const next = nextFull(row, at);
  const below = row[next];
  if (pointed > 0) {
    const [head, answer] = [lines.slice(0, pointed), paragraphOf(lines.slice(pointed))];
    return answered(rawText(paragraphOf(head).children), block, answer, at + 1);
  }
  return isTag(below, 'p') && pointsAt(below.children)
    ? answered(rawText(block.children), block, below, next + 1)
    : undefined;
}

const pointsAt = (nodes: readonly ElementContent[]): boolean => ARROW.test(rawText(nodes));

function answered(words: string, block: Element, pointing: Element, end: number) {
  const [arrow] = ARROW.exec(rawText(pointing.children))!;
  const label = labelOf(words.trimStart());
  const [number] = cutAt(block.children, label === undefined ? 0 : words.indexOf(label) + label.length + 1);
  const told = withoutFirst(pointing.children, arrow.length);
  const children = [...(label === undefined ? [] : number), ...told].filter(
    (one, i) => i > 0 || !isBlank(one),
  );
  return { words: words.trim(), answer: withChildren(block, children), end };
}
