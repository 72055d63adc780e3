/**
 * An item of a bank whose fields are headings with the names of variables. What stands from its key on may tell what is
 * right: it is folded below what is asked.
 *
 *     # item_text
 *     What floats?
 *     # option_1
 *     iron
 *     # option_2
 *     ice
 *     # correct_answer
 *     2
 *     # feedback_1
 *     Wrong: it is heavy.
 */
import type { ElementContent } from 'hast';
import { isBlank } from '../../../lesson/index.ts';
import { foldedAnswer, lineOf } from '../../parts.ts';
import { blockOf, levelOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { looksLikeAnswer } from '../words/lexicon.ts';
import { setExercise } from './made-question.ts';

const FIELD = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/;
const ASKED = /^(?:question|item|stimulus|stem|task|prompt|frage|aufgabe)(?:_(?:text|stem|body|prompt))?$/;
const OFFERED = /(?:option|choice|distractor|alternative)s?_?(?:\d{1,2}|[a-h])$/;
/** Of how it is written, or which it is. */
const DETAIL = /^(?:type|id|count|number|max|min)_|_(?:type|id|count|number)$/;
const FEWEST = 4;

export function withFieldsHeaded(blocks: Row): Row {
  const headings = blocks.filter((one) => levelOf(one) < 7);
  const fields = headings.filter(isField);
  if (fields.length < FEWEST || fields.length * 4 < headings.length * 3) return blocks;
  const starts = blocks.flatMap((one, at) =>
    isField(one) && nameOf(one) === nameOf(fields[0]!) ? [at] : [],
  );
  const first = starts[0]!;
  const items = starts.flatMap((from, i) => itemTold(blocks.slice(from, starts[i + 1])));
  return [...blocks.slice(0, first), ...items];
}

const nameOf = (heading: ElementContent): string => blockOf(heading).words;
const isField = (block: ElementContent): boolean => levelOf(block) < 7 && FIELD.test(nameOf(block));
const isNamed = (block: ElementContent, name: RegExp): boolean => isField(block) && name.test(nameOf(block));

const isKey = (block: ElementContent): boolean =>
  isField(block) &&
  !isNamed(block, OFFERED) &&
  !isNamed(block, DETAIL) &&
  looksLikeAnswer(nameOf(block).replaceAll('_', ' '));

/** What is asked, with what is offered, and the rest folded. */
function itemTold(item: Row): Row {
  const key = item.findIndex(isKey);
  const told = item.slice(key);
  if (key < 0 || told.every((one) => isBlank(one) || levelOf(one) < 7)) return item;
  const fold = foldedAnswer(told, [], lineOf(item[key]));
  const asked = item.findIndex((one) => isNamed(one, ASKED));
  const offered = item.slice(0, key).filter((one) => isNamed(one, OFFERED));
  if (asked < 0 || asked > key || offered.length < 2) return [...item.slice(0, key), fold];
  return [...item.slice(0, asked), setExercise(item.slice(asked + 1, key)), fold];
}
