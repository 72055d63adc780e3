/**
 * A sheet whose counted items nearly all ask, or tell what to do, and have words below that nobody calls an answer: they
 * answer, for its title says that it asks.
 *
 *     # Ice: questions
 *
 *     1. Why does it float?
 *
 *        It is lighter than water.
 */
import type { Element } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { foldedAnswer, lineOf } from '../../parts.ts';
import { blockOf, levelOf, roleOf } from '../blocks/block.ts';
import { rowIn, withItems } from '../blocks/items.ts';
import { areMostly, type Row } from '../blocks/rows.ts';
import { optionsAt } from '../choices/options.ts';
import { holdsBlank } from '../words/blanks.ts';
import { saysExercises } from '../words/exercise-label.ts';
import { asksAsReader, normalize } from '../words/lexicon.ts';
import { setsInWords } from './units/unit.ts';

const FEWEST = 4;
const TITLE =
  /\b(?:questions|homework|problems|fragen|aufgaben|preguntas|problemas|domande|perguntas|questoes|vragen|devoirs?|deberes|compiti)\b(?! (?:and|et|und|e|y|en) )/;

export function withItemsWritten(blocks: Row, title: string): Row {
  if (!(saysExercises(title) || TITLE.test(normalize(title)))) return blocks;
  const lists = blocks.filter((one) => isTag(one, 'ol', 'ul'));
  const rows = lists.flatMap((one) => (isTag(one, 'ol') ? elementsOf(one) : [])).map(rowIn);
  const told = rows.filter(isWritten);
  const isSheet =
    rows.length >= FEWEST && lists.every((one) => isTag(one, 'ol')) && told.length * 10 >= rows.length * 9;
  return isSheet && areMostly(told, asks)
    ? blocks.map((one) => (isTag(one, 'ol') ? withAnswers(one) : one))
    : blocks;
}

/** Words, and more below them, of which nothing is an answer, an option or a blank already. */
function isWritten(row: Row): boolean {
  const [first, ...more] = row;
  return (
    isTag(first, 'p') &&
    more.some((one) => !isBlank(one)) &&
    !more.some(
      (one, at) => roleOf(one) !== undefined || levelOf(one) < 7 || optionsAt(more, at) !== undefined,
    ) &&
    !row.some((one) => holdsBlank(blockOf(one).words))
  );
}

const asks = ([first]: Row): boolean =>
  setsInWords(blockOf(first).words) && !asksAsReader(blockOf(first).words);

const withAnswers = (list: Element): Element =>
  withItems(list, (row) =>
    isWritten(row) ? [row[0]!, foldedAnswer(row.slice(1), [], lineOf(row[1]))] : row,
  );
