/**
 * A question written down in fields, its offers behind the word for them and its key behind another, in any order:
 *
 *     **Question:** Which floats?            - Which floats?
 *     **Options:** iron; ice; gold             - Options: A) iron B) ice
 *     **Answer:** ice                          - Answer: B
 *
 * The offers become a list, and the key stands right below it. A list of names behind such a word is only taken for offers
 * where the key is one of them.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { rowIn, withItems, withRows } from '../blocks/items.ts';
import { linesApart, linesOf, paragraphOf } from '../blocks/lines.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { cutBy, withoutFirst } from '../blocks/starts.ts';
import { keyOf } from '../choices/option-key.ts';
import { type Options, optionsAt } from '../choices/options.ts';
import { plainOptionsAt } from '../choices/plain-options.ts';
import { OFFERS_CALLED } from '../patterns/keyless.ts';
import { behindTitle } from '../words/key-title.ts';
import { placeOfLetter } from '../words/letters.ts';
import { normalize } from '../words/lexicon.ts';

const NAME = new RegExp(
  String.raw`^\P{L}{0,4}(?:${OFFERS_CALLED}|(?:les )?(?:choix|options|propositions)(?: de reponses?)?|alternativ[ae]s?|opcoes(?: de resposta)?)(?: \d+)?\P{L}{0,3}:`,
  'u',
);
const COLON = /^[^:：]{3,40}[:：][*_]{0,2}\s*/u;
const LETTERED = /(?:^|(?<!\s)(?:\s*[,;.|/])?\s+)(?=[([]?[A-Ha-h][).:]\s)/gu;
/** What may part them, the firmest first; a comma may stand in one of them. */
const PARTED: readonly RegExp[] = [
  LETTERED,
  /\s*;\s*/gu,
  /\s+\|\s+/gu,
  /\s+\/\s+/gu,
  /\s*\/\s*/gu,
  /\s*,(?!\d)\s*/gu,
];

const namesOffers = (block: ElementContent | undefined): boolean => {
  const { words } = blockOf(block);
  return words.includes(':') && NAME.test(normalize(words.slice(0, LONGEST_NAME)));
};
const LONGEST_NAME = 60;

export function withOffersInLine(blocks: Row): Row {
  return withMade(blocks, (at) => {
    const block = blocks[at]!;
    if (isPart(block, 'callout')) {
      return madeOf([withRows(block, withOffersInLine)], block, at + 1);
    }
    if (isTag(block, 'ul', 'ol')) return madeOf([withItems(block, opened, mayHold)], block, at + 1);
    if (!isTag(block, 'p') || !linesApart(block).some(namesOffers)) return undefined;
    const lines = linesApart(block);
    return madeOf(inOrder(lines) ?? [block], block, at + 1) ?? parted(blocks, at);
  });
}

const madeOf = (row: Row, block: ElementContent, end: number) =>
  row[0] === block ? undefined : { row, end };

/** `Options: …`, and its key right below it, be it folded. */
function parted(blocks: Row, at: number) {
  const found = blocks.slice(at + 1).findIndex(({ type }) => type === 'element');
  const below = blocks[at + 1 + found];
  if (found < 0) return undefined;
  const lines = linesApart(blocks[at] as Element);
  if (isTag(below, 'p')) {
    const row = inOrder([...lines, below]);
    return row && { row, end: at + 2 + found };
  }
  const last = lines.at(-1)!;
  const list = roleOf(below) === 'answer' && namesOffers(last) ? offersOf(last, below!) : undefined;
  return list && { row: [...asOne(lines.slice(0, -1)), list], end: at + 1 };
}

const mayHold = (item: Element): Row => (blockOf(item).words.includes(':') ? rowIn(item) : []);

/** An item whose fields are the points below its words, or their lines. */
function opened(item: Row): Row {
  const [first, ...below] = item;
  const lines = isTag(first, 'p') ? linesApart(first) : [];
  const fields = below.flatMap((one) => (isTag(one, 'ul', 'ol') ? elementsOf(one).flatMap(rowIn) : [one]));
  const all = [...lines, ...fields];
  return (all.some(namesOffers) && inOrder(all)) || item;
}

/** What asks, the offers as a list, their key, and what explains it; undefined where no key is one of them. */
function inOrder(fields: Row): Row | undefined {
  const at = fields.findIndex(namesOffers);
  const field = fields[at];
  if (!isTag(field, 'p') || (at === 0 && fields.length < 2)) return undefined;
  const isList = /[:：]\W*$/u.test(blockOf(field).words) && isTag(fields[at + 1], 'ul', 'ol');
  const others = fields.filter((_, i) => i !== at && !(isList && i === at + 1));
  const key = others.findIndex((one) => isTag(one, 'p') && behindTitle(blockOf(one).words)?.isFirm === true);
  if (key < 0) return undefined;
  const list = isList ? (fields[at + 1] as Element) : offersOf(field, others[key]!);
  if (!list) return undefined;
  const isAbove = (one: ElementContent): boolean =>
    fields.indexOf(one) < Math.max(at, fields.indexOf(others[key]!));
  const rest = others.filter((_, i) => i !== key);
  return [...asOne(rest.filter(isAbove)), list, others[key]!, ...rest.filter((one) => !isAbove(one))];
}

/** `Type: one answer` is no question by itself. */
const asOne = (above: Row): Row =>
  above.every((one) => isTag(one, 'p')) && above.length > 1 ? [paragraphOf(above.flatMap(linesOf))] : above;

function offersOf(field: Element, key: ElementContent): Element | undefined {
  const [title] = COLON.exec(rawText(field.children)) ?? [];
  if (title === undefined) return undefined;
  const words = withoutFirst(field.children, title.length);
  const told = blockOf(key).words;
  for (const parting of PARTED) {
    const offers = cutBy(words, parting);
    if (offers.length < 2 || !areWhole(offers, parting === LETTERED)) continue;
    const items = offers.map((one) => element('li', {}, one, lineOf(field)));
    const list = element('ul', {}, items, lineOf(field));
    const options = optionsAt([list, key], 0) ?? plainOptionsAt([list, key], 0);
    const isParted = parting !== LETTERED && told.split(parting).length > 1;
    if (options && !isParted && isKeyOf(key, options)) return list;
  }
  return undefined;
}

/** `Say which is right: (a) ice, (b) iron, (c) both`, without what stands before them. */
export function offersInLine(block: Element): Element | undefined {
  const pieces = cutBy(block.children, LETTERED);
  const offers = pieces.slice(pieces.findIndex((one) => /^\s*[([]?a[).:]/i.test(rawText(one))));
  if (offers.length < 2 || !areWhole(offers, true)) return undefined;
  const line = lineOf(block);
  return element(
    'ul',
    {},
    offers.map((one) => element('li', {}, one, line)),
    line,
  );
}

/** Letters in their order; and no bracket is cut. */
const areWhole = (offers: readonly Row[], areLettered: boolean): boolean =>
  offers.every((one, i) => {
    const words = rawText(one).trim();
    const isNext = placeOfLetter(/^[([]?([A-Ha-h])[).:]/.exec(words)?.[1] ?? '') === i;
    return areLettered ? isNext : words.split(/[([{]/).length === words.split(/[)\]}]/).length || isNext;
  });

/** Whether it tells one of them, or what is folded does. */
const isKeyOf = (key: ElementContent, options: Options): boolean =>
  isPart(key, 'disclosure')
    ? keyOf(
        bodyOf(key).filter(({ type }) => type === 'element'),
        options,
        true,
      ) !== undefined
    : keyOf([key], options, false) !== undefined;
