/**
 * Offers that stand once for the questions below them, each of which ends in its own letter:
 *
 *     For questions 1-2, choose the kind of water:
 *
 *     A. ice                               1. Floats on a lake.
 *     B. steam                                A) ice ✓  B) steam  C) rain
 *     C. rain                     →
 *                                          2. Falls from a cloud.
 *     1. Floats on a lake. **A**              A) ice  B) steam  C) rain ✓
 *     2. Falls from a cloud. (C)
 *
 * They may stand at the end of the question before, in the same list. (Keys that are called so: shared-options.ts.)
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { blockOf, isRule, lastFull, levelOf } from '../blocks/block.ts';
import { rowIn, withItems } from '../blocks/items.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { cutAt } from '../blocks/starts.ts';
import { markedOptions } from '../choices/option-marks.ts';
import type { Options } from '../choices/options.ts';
import { remarkEnd } from '../patterns/explanation.ts';
import { isSaid } from '../words/judgement.ts';
import { labelOf } from '../words/label.ts';
import { placeOfLetter } from '../words/letters.ts';
import { asksOrTellsIn, normalize } from '../words/lexicon.ts';
import { beginsToMatch, tellsToMatch } from '../words/matching.ts';
import { madeChoice, type Offers, offersAt } from './shared-options.ts';

/** So many questions use them: one letter alone may end any sentence. */
const FEWEST = 2;

export function withOptionsAbove(blocks: Row): Row {
  if (!blocks.some(mayEnd)) return blocks;
  const { keyed, shown } = sharedIn(blocks);
  return keyed.size === 0 ? blocks : rebuilt(blocks, keyed, shown);
}

/** Of most pages no more is looked at. */
const mayEnd = (block: ElementContent): boolean =>
  isTag(block, 'ol', 'ul')
    ? elementsOf(block).some((item) => isTag(rowIn(item)[0], 'p') && ENDS.test(blockOf(rowIn(item)[0]).words))
    : isTag(block, 'p') && ENDS.test(blockOf(block).words);
const ENDS = /\s[([]?[A-H][)\]]?\.?\s*$/u;

interface Keyed {
  readonly asked: Element;
  readonly right: number;
  readonly options: Options;
}

interface Shared {
  readonly keyed: ReadonlyMap<ElementContent, Keyed>;
  /** The first block of what offers, and what takes its place. */
  readonly shown: ReadonlyMap<ElementContent, Offers>;
}

/** What ends in a letter of the last offers above it, and nothing else stands between. */
function sharedIn(blocks: Row): Shared {
  const keyed = new Map<ElementContent, Keyed>();
  const shown = new Map<ElementContent, Offers>();
  let offers: { readonly first: ElementContent; readonly own: Offers } | undefined;
  let run: (readonly [ElementContent, Keyed])[] = [];
  const ended = (next?: typeof offers): void => {
    if (offers && run.length >= FEWEST) {
      shown.set(offers.first, offers.own);
      for (const [block, one] of run) keyed.set(block, one);
    }
    offers = next;
    run = [];
  };
  const item = (row: Row): void => {
    const one = offers && remarkEndsIn(row) ? keyedBy(row[0]!, offers.own.options) : undefined;
    if (one) run.push([row[0]!, one]);
    else {
      ended();
      inRow(row, true);
    }
  };
  const inRow = (row: Row, isItem: boolean): void => {
    for (let at = 0; at < row.length; ) {
      const own = sharedAt(row, at, isItem);
      if (own) ended({ first: row[at]!, own });
      else tried(row[at]!);
      at = own?.end ?? at + 1;
    }
  };
  const tried = (block: ElementContent): void => {
    if (isTag(block, 'ul', 'ol')) for (const one of elementsOf(block)) item(rowIn(one));
    else if (isTag(block, 'p')) asked(block);
    else if (!isBlank(block) && !isRule(block)) ended();
  };
  const asked = (block: Element): void => {
    const one = offers && isCounted(block) ? keyedBy(block, offers.own.options) : undefined;
    if (one) run.push([block, one]);
    else ended();
  };
  inRow(blocks, false);
  ended();
  return { keyed, shown };
}

const isCounted = (block: ElementContent): boolean =>
  isTag(block, 'p') && labelOf(blockOf(block).words) !== undefined;

/** Words, and perhaps what explains the letter. */
const remarkEndsIn = (row: Row): boolean =>
  isTag(row[0], 'p') && (row.slice(1).every(isBlank) || remarkEnd(row, 1) === row.length);

/** Lettered offers of which none is marked, below words, or behind them, that tell to use them, and ask nothing of their own. */
function sharedAt(row: Row, at: number, isItem: boolean): Offers | undefined {
  const above = row[lastFull(row, at)];
  const leads = isTag(above, 'p') ? !isCounted(above) : !isItem && levelOf(above) < 7;
  // What begins an item is asked.
  if (isItem && above === row.find((one) => !isBlank(one))) return undefined;
  const own = offersAt(row, at, FEWEST);
  if (!own || own.options.numbered) return undefined;
  const [lead = ''] = isTag(row[at], 'p') ? blockOf(row[at]).words.split(FIRST) : [];
  if (!tellsToUse(`${leads ? blockOf(above).words : ''}\n${lead}`)) return undefined;
  const marked = markedOptions(own.options.options.map(({ children }) => children));
  return marked.some(({ mark }) => mark) ? undefined : own;
}

/** What begins their first. */
const FIRST = /(?<!\S)[([]?[aA]\s?[).:]/;

/** `For Q1-3, match the description …`, `Use these for the next two questions`: stages of a plan have letters, too. */
const tellsToUse = (words: string): boolean =>
  !/[?？]\s*$/.test(words.trim()) &&
  (QUESTIONS.test(normalize(words)) ||
    words.split(CLAUSES).some((one) => asksOrTellsIn(one) || beginsToMatch(one) || tellsToMatch(one)));
const CLAUSES = /[,;:.]\s+|\n/;
const QUESTIONS =
  /\b(?:questions?|fragen?|preguntas?|domand[ae]|perguntas?|questao|questoes|vragen|statements?|aussagen|satze|phrases?|frases?|items?|q)\s?\d|\b(?:next|following|each|nachsten|folgenden|jeder?|suivante?s?|chaque|siguientes|cada|seguenti|ogni|seguintes|volgende|elke) (?:\S+ )?(?:questions?|fragen?|preguntas?|domand[ae]|perguntas?|questoes|vra(?:ag|gen)|statements?|phrases?|frases?|items?|descriptions?)\b/;

function keyedBy(block: ElementContent, options: Options): Keyed | undefined {
  const found = isTag(block, 'p') ? letterLast(block) : undefined;
  const right = found ? placeOfLetter(found.letter) : undefined;
  return found && right !== undefined && right < options.options.length && isSaid(plainText(found.asked))
    ? { asked: found.asked, right, options }
    : undefined;
}

/** The letter that a paragraph ends in, in bold, in brackets or behind a dash or an arrow, and what stands before it. */
function letterLast(block: Element): { readonly letter: string; readonly asked: Element } | undefined {
  const last = block.children.findLast((one) => !isBlank(one));
  const said = rawText(block.children).trimEnd();
  const isSet = isTag(last, 'strong', 'b', 'em', 'i', 'u', 'mark', 'code');
  const [whole, ...letters] = (isSet ? SET : APART).exec(said) ?? [];
  const letter = letters.find(Boolean);
  if (letter === undefined || (isSet && !/^\(?[A-H]\)?\.?$/.test(plainText(last).trim()))) return undefined;
  const [asked] = cutAt(block.children, said.length - whole!.length);
  return { letter, asked: { ...block, children: [...asked] } };
}
const SET = /\s*\(?([A-H])\)?\.?$/;
const APART = /\s*(?:[([]\s?([A-H])\s?[)\]]\.?)$|\s+(?:[–—→⇒-]|[-=]>)\s+([A-H])\.?$/u;

function rebuilt(row: Row, keyed: Shared['keyed'], shown: Shared['shown']): Row {
  return withMade(row, (at) => {
    const block = row[at]!;
    const offers = shown.get(block);
    if (offers) return { row: offers.shown, end: offers.end };
    const key = keyed.get(block);
    if (key) {
      const end = isCounted(block) ? at + 1 : row.length;
      const told = { right: [key.right], explanation: [] };
      return { row: [madeChoice([key.asked], key.options, told, row.slice(at + 1, end))], end };
    }
    if (!isTag(block, 'ul', 'ol')) return undefined;
    const list = withItems(block, (one) => rebuilt(one, keyed, shown));
    return list === block ? undefined : { row: [list], end: at + 1 };
  });
}
