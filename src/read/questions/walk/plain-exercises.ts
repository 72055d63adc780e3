/**
 * Exercises that a sheet calls in plain letters, and once more below a plain title where it answers them: as others write
 * them.
 *
 *     Exercise 1. Correct the mistakes.    becomes    **Exercise 1.** Correct the mistakes.
 *     …                                               …
 *     Answers                                         **Answers**
 *
 *     Exercise 1. a) … b) …                           **Exercise 1.** a) … b) …
 */
import type { Element, ElementContent } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { cutAt } from '../blocks/starts.ts';
import { callsExercise } from '../words/exercise-label.ts';
import { titlesAnswers } from '../words/key-list-title.ts';

type Named = readonly [block: ElementContent, length: number];

const FEWEST = 2;

export function withPlainExercises(blocks: Row): Row {
  const title = blocks.findLastIndex(isTitle);
  if (title < 0) return blocks;
  const asked = namesIn(blocks.slice(0, title));
  const told = namesIn(blocks.slice(title + 1));
  // `Exercise 1: choices`, said once more, titles what answers it (bare-titles.ts).
  const tells = ([name, [block]]: readonly [string, Named]): boolean =>
    asked.has(name) && blockOf(asked.get(name)![0]).words !== blockOf(block).words;
  if (told.size < FEWEST || ![...told].every(tells)) return blocks;
  const named = new Map([...asked.values(), ...told.values()]);
  return blocks.map((block, at) => {
    if (at === title) return inBold(block as Element, rawText((block as Element).children).length);
    const length = named.get(block);
    return length === undefined ? block : inBold(block as Element, length);
  });
}

/** `Answers`, a line of its own. */
const isTitle = (block: ElementContent): boolean =>
  isTag(block, 'p') &&
  standingTitle(block) === undefined &&
  blockOf(block).words.length < LONGEST &&
  titlesAnswers(blockOf(block).words);

const LONGEST = 40;

/** The paragraphs that begin with an exercise's name, by that, and how long it is. */
function namesIn(blocks: Row): ReadonlyMap<string, Named> {
  return new Map(
    blocks.flatMap((block) => {
      const [name = ''] = isTag(block, 'p') ? (NAME.exec(rawText(block.children)) ?? []) : [];
      const isName = name !== '' && (block as Element).children[0]?.type === 'text';
      return isName && callsExercise(name, 'exercise')
        ? [[name.toLowerCase().replace(/\s+/g, ' '), [block, name.length] as const] as const]
        : [];
    }),
  );
}

/** `Exercise 1.`, with more behind it. */
const NAME = /^\p{L}{3,12}\s\d{1,3}\s?[.:)](?=\s+\S)/u;

function inBold(block: Element, length: number): Element {
  const [name, rest] = cutAt(block.children, length);
  return element('p', {}, [element('strong', {}, name, lineOf(block)), ...rest], lineOf(block));
}
