/**
 * What a quiz says of each sentence or word that it counts or sets apart, by the same names: nothing tells what is to be done,
 * and all of it was done.
 *
 *     1. The lake, **which** is frozen, is deep.      *flow, flew, flown*
 *
 *     - it                                            - he, today: flows
 *     - Antecedent = lake                             - he, yesterday: flowed
 *     - It stands for what freezes.
 *                                                     *freeze, froze, frozen*
 *     2. The man, **whom** we saw, was cold.
 *                                                     - he, today: freezes
 *     - him                                           - he, yesterday: froze
 *     - Antecedent = man
 *
 * Elsewhere such points may be those of any text, and what is offered has no such names.
 */
import type { ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { foldedAnswer } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { unwrapped } from '../blocks/clear-answer.ts';
import { itemsApart, rowIn } from '../blocks/items.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { tellsItself } from '../blocks/told.ts';
import { isKnown } from '../learned/learn.ts';
import { isAsideTitle } from '../words/aside-title.ts';
import { asksOrTellsIn, normalize } from '../words/lexicon.ts';
import { setExercise } from './made-question.ts';

/** So many in one form, nearly all of which are told by the same name. */
const FEWEST = 3;
const NEARLY = 0.8;

type Form = 'counted' | 'slanted';

interface Unit {
  readonly form: Form;
  /** What is said by which name. */
  readonly said: ReadonlyMap<string, string>;
  /** Behind its points. */
  readonly end: number;
}

export function withPointsAlike(blocks: Row): Row {
  const row = blocks.flatMap(apart);
  const units = row.map((_, at) => unitAt(row, at));
  const found = units.filter((one) => one !== undefined);
  const forms = new Set((['counted', 'slanted'] as const).filter((form) => areAlike(found, form)));
  if (forms.size === 0) return blocks;
  return withMade(row, (at) => {
    const unit = units[at];
    return unit && forms.has(unit.form)
      ? { row: [setExercise([row[at]!]), foldedAnswer(row.slice(at + 1, unit.end))], end: unit.end }
      : undefined;
  });
}

const apart = (block: ElementContent): Row =>
  isTag(block, 'ol') && elementsOf(block).some((one) => rowIn(one).length > 1)
    ? itemsApart(block).flat()
    : [block];

function areAlike(units: readonly Unit[], form: Form): boolean {
  const own = units.filter((one) => one.form === form);
  const names = [...new Set(own.flatMap(({ said }) => [...said.keys()]))].filter(
    (one) => !asksOrTellsIn(one),
  );
  const shared = (share: number): number => names.filter((name) => isShared(own, name, share)).length;
  return own.length >= FEWEST && (shared(NEARLY) > 0 || shared(2 / 3) >= FEWEST);
}

/** So many are told by it, and most of them otherwise than others. */
function isShared(units: readonly Unit[], name: string, share: number): boolean {
  const told = units.flatMap(({ said }) => said.get(name) ?? []);
  return told.length >= units.length * share && new Set(told).size * 2 > told.length;
}

function unitAt(row: Row, at: number): Unit | undefined {
  const form = formOf(row[at]!);
  if (form === undefined) return undefined;
  let end = at + 1;
  while (end < row.length && (isBlank(row[end]!) || isPoints(row[end]!))) end++;
  const points = row.slice(at + 1, end).flatMap((one) => (isTag(one, 'ul') ? elementsOf(one) : one));
  const mayTell = points.length > 1 && points.every(mayBeTold);
  return mayTell ? { form, said: new Map(points.flatMap(named)), end } : undefined;
}

/** A list of them, or one that lost its space: `-he: flows`. */
const isPoints = (block: ElementContent): boolean =>
  isTag(block, 'ul') || (isTag(block, 'p') && /^[-*•–]\p{L}/u.test(blockOf(block).words));

/** A sentence that counts, or words that are slanted: they tell nobody what to do. */
function formOf(block: ElementContent): Form | undefined {
  const { words } = blockOf(block);
  if (asksOrTellsIn(words) || isAsideTitle(words) || /:\s*$/.test(words)) return undefined;
  if (isTag(block, 'ol'))
    return elementsOf(block).length === 1 && SENTENCE.test(words) ? 'counted' : undefined;
  return unwrapped(block, 'em', 'i') ? 'slanted' : undefined;
}
const SENTENCE = /^\S+(?:\s+\S+){3,}[.!]["»”’)]?$/u;

const mayBeTold = (point: ElementContent): boolean =>
  isBlank(point) ||
  (!tellsItself(point) &&
    (named(point).length > 0 || !asksOrTellsIn(blockOf(point).words)) &&
    !/[?？؟]|_{3}|^\[[ x]?\]/i.test(blockOf(point).words));

/** `Antecedent = lake`; a letter is no such name, nor is what any question may be told by. */
function named(point: ElementContent): readonly (readonly [string, string])[] {
  const [, name, value] = NAMED.exec(blockOf(point).words) ?? [];
  return name === undefined || value === undefined || isKnown(name)
    ? []
    : [[normalize(name), normalize(value)]];
}
const NAMED = /^[-*•–\s]*(\p{L}[^:=→\n]{2,60}?)\s*(?:[:=→]|\s[–—-](?=\s))\s*(\S.*)$/su;
