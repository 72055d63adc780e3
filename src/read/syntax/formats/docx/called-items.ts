/**
 * What a call tells to do with each item of the list below it, done: below each item stand lines of a list of their own,
 * or behind a dash, or in brackets, one of a few words.
 *
 *     Name the metals in each alloy.        Say of each sentence whether it is active or passive.
 *     1. bronze                             1. The ice melts. - active
 *        a. copper                          2. The ship is sunk. - passive
 *        b. tin                             3. The fog lifts. - active
 *     2. brass
 *        a. copper
 *
 * As many lines below each may be what is chosen from, and so may be those below a call to choose.
 */
import { isChoosable } from '../../../questions/words/judgement.ts';
import { asksOrTells, asksToChoose, isQuestion, requests, tellsTask } from './asking.ts';
import { answering, type Context } from './clues.ts';
import {
  type Asked,
  type Block,
  cut,
  isBody,
  isSetApart,
  type Paragraph,
  questionOf,
  replaced,
  unlisted,
  wordsIn,
} from './document.ts';
import { isExercise } from './exercises.ts';

/** Fewer are no list of things to be done. */
const LEAST = 3;
const SHARE = 0.75;
/** An example may stand between a call and its list. */
const MOST_BETWEEN = 8;
/** What each item is said to be (`passive`, `noun`) comes again and again: so many different ones of all items, or they are other words. */
const SORTS = 0.6;
/** As many lines below each are offers, and so are more of them. */
const OFFERS = 2.5;
const MOST_TOLD = 400;

interface Item {
  readonly line: Paragraph;
  readonly below: readonly Block[];
}

interface Items {
  readonly items: readonly Item[];
  readonly end: number;
}

interface Called extends Items {
  readonly areSorted: boolean;
}

export function withCalledItems(blocks: readonly Block[], context: Context): readonly Block[] {
  const lists = new Map(blocks.flatMap((one, at) => (isCall(one) ? calledBelow(blocks, at) : [])));
  return lists.size === 0
    ? blocks
    : replaced(blocks, (_, at) => {
        const found = lists.get(at);
        return found && [found.items.map((one) => askedOf(one, found.areSorted, context)), found.end];
      });
}

const isCall = (block: Block): boolean =>
  isBody(block) &&
  !block.list &&
  (tellsTask(block) || requests(block)) &&
  !isQuestion(block) &&
  !/_{3}|\.{4}/.test(wordsIn(block)) &&
  !asksToChoose(wordsIn(block)) &&
  !MARKS.test(wordsIn(block));
/** It tells to mark one of several. */
const MARKS =
  /(?<!\p{L})(?:circle|tick|check|mark|cross|coche[rz]?|entoure[rz]?|encercle[rz]?|barre[rz]?|kreuze\p{L}*|ankreuzen|markiere\p{L}*|marca\p{L}*|rodea|señala|segna\p{L}*|barra\p{L}*|assinale|marque)(?!\p{L})/iu;

/** The list that a call sets, by its place. */
function calledBelow(blocks: readonly Block[], call: number): readonly (readonly [number, Called])[] {
  const from = blocks.findIndex((one, at) => at > call && isFirst(one));
  const between = blocks.slice(call + 1, from);
  if (from < 0 || between.length > MOST_BETWEEN || between.some((one) => isExercise(one) || isCall(one)))
    return [];
  const { items, end } = itemsFrom(blocks, from);
  const sorted = areSorted(items);
  return sorted || areDone(items) ? [[from, { items, end, areSorted: sorted }]] : [];
}

const isFirst = (block: Block): boolean =>
  block.kind === 'paragraph' && block.list?.form === 'number' && block.list.value === 1;

/** Those that count on, each with the lines of other lists below it. */
function itemsFrom(blocks: readonly Block[], from: number): Items {
  const { id, level } = (blocks[from] as Paragraph).list!;
  const items: { line: Paragraph; below: Block[] }[] = [];
  let end = from;
  for (; end < blocks.length; end++) {
    const block = blocks[end]!;
    if (block.kind !== 'paragraph' || !block.list) break;
    const isItem = block.list.id === id && block.list.level === level;
    if (isItem && block.list.value !== items.length + 1) break;
    if (isItem) items.push({ line: block, below: [] });
    else if (block.list.id === id && block.list.level < level) break;
    else items.at(-1)!.below.push(block);
  }
  return { items, end };
}

/** Nearly each has lines below it that neither ask nor leave anything blank. */
function areDone(items: readonly Item[]): boolean {
  const done = items.filter(({ below }) => below.length > 0);
  const counts = new Set(done.map(({ below }) => below.length));
  const below = done.flatMap((one) => one.below);
  const areOffers =
    (counts.size === 1 && !counts.has(1)) ||
    below.length > done.length * OFFERS ||
    below.some(isSetApartOrJudged);
  return (
    items.length >= LEAST &&
    done.length >= items.length * SHARE &&
    !areOffers &&
    done.every(({ below }) => below.every(tells) && below.map(wordsIn).join('').length <= MOST_TOLD)
  );
}

/** `True`, `False`, or the right one of some offers. */
const isSetApartOrJudged = (line: Block): boolean => isChoosable(wordsIn(line)) || isSetApart(line);

const tells = (line: Block): boolean =>
  /[\p{L}\p{N}]/u.test(wordsIn(line)) && !/_{3}|\.{4}|…/.test(wordsIn(line)) && !asksOrTells(line);

/** The same few words behind nearly each. */
function areSorted(items: readonly Item[]): boolean {
  const sorts = items.flatMap(({ line }) => sortIn(line)?.sort.toLowerCase() ?? []);
  return (
    items.length > LEAST &&
    sorts.length >= items.length * SHARE &&
    sorts.every((one) => !one.includes('/')) &&
    new Set(sorts).size > 1 &&
    new Set(sorts).size <= items.length * SORTS &&
    items.every(({ line }) => !isQuestion(line) && !/_{2}|\.{3}|…/.test(wordsIn(line)))
  );
}
/** `The ice melts. - active`, `It melts slowly. (adverb)` */
const SORTED =
  /(?:[([]|(?<=\s)[-–—] ?|[-–—] )(?<sort>\p{L}[^\s()[\]–—]{0,20}(?: [^\s()[\]–—]{1,20}){0,2})[)\]]?\.?$/u;
const LONGEST_SORT = 70;

/** What stands behind an item, and where what it is about ends. */
function sortIn(
  line: Paragraph,
): { readonly sort: string; readonly from: number; readonly stem: number } | undefined {
  const words = wordsIn(line).trimEnd();
  const start = Math.max(0, words.length - LONGEST_SORT);
  const found = SORTED.exec(words.slice(start));
  if (!found) return undefined;
  const stem = words.slice(0, start + found.index).replace(/[\s–—-]{1,5}$/, '').length;
  const sort = found.groups!.sort!;
  return stem < 3 ? undefined : { sort, from: words.lastIndexOf(sort), stem };
}

function askedOf({ line, below }: Item, areSorted: boolean, context: Context): Asked {
  const found = areSorted && below.length === 0 ? sortIn(line) : undefined;
  if (!found)
    return questionOf(unlisted(line), ...(below.length > 0 ? answering(context, 'habit', below) : []));
  const { sort, from, stem } = found;
  const told: Paragraph = {
    ...unlisted(line),
    role: 'words',
    pieces: cut(line.pieces, from, from + sort.length),
  };
  return questionOf(
    { ...unlisted(line), pieces: cut(line.pieces, 0, stem) },
    ...answering(context, 'habit', [told]),
  );
}
