/**
 * A key of questions of several kinds, however close its entries are written: a list below its title, its letters parted
 * by commas, and its judgements in words.
 *
 *     *Answers: 1b 2ac – 3 F*          **Answers:**
 *
 *     **Answers**                 →    1. b
 *                                      2. a, c
 *     Q1: b                            3. False
 *     Q2: a, c
 *     Q3: F
 *
 * A letter judges where the question of its number calls for that.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, onceFor, plainText, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, lineOf, text, titleInBold, withBody } from '../../parts.ts';
import { blockOf, lastFull, roleOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { linesOfOptions } from '../choices/key-list.ts';
import { callsJudgement, judgementAlone, judgesAlone } from '../words/judgement.ts';
import { titlesAnswers } from '../words/key-list-title.ts';
import { ASKED } from '../words/keys-in-words.ts';

export const withKeysSpelt = (blocks: Row): Row =>
  blocks.some((block, at) => mayTell(block, blocks, at))
    ? blocks.flatMap((block, at) => (mayTell(block, blocks, at) && speltAt(block, blocks)) || [block])
    : blocks;

/** `Answers: 1 …`; of most pages no more is looked at. */
const LINE = /^\s*(?:[([]\s*)?(?!\s{3})([^\d:：\n]{3,60})[:：]\s*(?=\p{L}{0,8}\.?\s?\d)/u;
const LONGEST = 400;

function mayTell(block: ElementContent, blocks: Row, at: number): block is Element {
  if (block.type !== 'element') return false;
  if (roleOf(block) === 'answer') return true;
  const { words } = blockOf(block);
  if (words.length > LONGEST || !isTag(block, 'p', 'ol', 'ul')) return false;
  const title = isTag(block, 'p') ? LINE.exec(words)?.[1] : undefined;
  return title !== undefined ? titlesAnswers(title) : titlesAnswers(titleBefore(blocks, at));
}

const titleBefore = (blocks: Row, at: number): string => {
  const above = at > 0 ? blocks[lastFull(blocks, at)] : undefined;
  return (above && standingTitle(above)) ?? '';
};

function speltAt(block: Element, blocks: Row): Row | undefined {
  if (roleOf(block) === 'answer') {
    const [only, ...others] = bodyOf(block).filter(({ type }) => type === 'element');
    const list =
      others.length === 0 && isTag(only, 'p', 'ol', 'ul', 'pre') ? listOf(only, blocks, 0) : undefined;
    return list && [withBody(block, [list])];
  }
  const [whole, title] = (isTag(block, 'p') && LINE.exec(rawText(block.children))) || [];
  const list = listOf(block, blocks, whole?.length ?? 0);
  if (!list) return undefined;
  return title === undefined ? [list] : [titleInBold([text(`${title.trim()}:`)], lineOf(block)), list];
}

interface Entry {
  readonly number: number;
  readonly words: string;
}

function listOf(block: Element, blocks: Row, from: number): Element | undefined {
  const entries = entriesIn(block, from);
  const [first] = entries;
  if (!first || entries.length < 2 || entries.some(({ number }, i) => number !== first.number + i))
    return undefined;
  if (!offersLetters(blocks)) return undefined;
  const told = entries.map((one) => spelt(one, blocks));
  const isNew = told.some((one, i) => one !== entries[i]!.words) || !isTag(block, 'ol');
  const areMixed = told.some((one) => one !== undefined && one.length > 1);
  if (!isNew || !areMixed || told.includes(undefined)) return undefined;
  const items = told.map((one) => element('li', {}, [text(one!)], lineOf(block)));
  return element('ol', first.number === 1 ? {} : { start: first.number }, items, lineOf(block));
}

/** Once: each key of a page asks for it. */
const offersLetters = onceFor((blocks: Row): boolean => linesOfOptions(blocks).length > 0);

function entriesIn(block: Element, from: number): readonly Entry[] {
  if (isTag(block, 'ol') && elementsOf(block).length > 1)
    return elementsOf(block).map((item, i) => ({
      number: firstNumber(block) + i,
      words: plainText(item).trim(),
    }));
  const words = isTag(block, 'ul')
    ? elementsOf(block)
        .map((item) => plainText(item))
        .join('\n')
    : `${isTag(block, 'ol') ? `${firstNumber(block)}. ` : ''}${rawText(block.children).slice(from)}`;
  const [before, ...pieces] = words.replace(/(?<![\s)\].])[\s)\].]+$/, '').split(NUMBER);
  if (before?.trim() !== '') return [];
  return pieces.flatMap((number, i) =>
    i % 2 === 0
      ? [{ number: Number(number), words: pieces[i + 1]!.replace(/(?<![\s,;|·•/–—-])[\s,;|·•/–—-]+$/u, '') }]
      : [],
  );
}

/** `1b`, `2 a`, `Q3: F`, `4 – false` */
const NUMBER = new RegExp(
  String.raw`(?:^|(?<=[\s,;|·•/–—-]))(?:${ASKED}\.?\s?)?(\d{1,3})\s*(?:→|[-=]>|[.):=–—-])*\s*(?=\p{L})`,
  'iu',
);

/** Letters parted by commas, a judgement in words; undefined where it is neither. */
function spelt({ number, words }: Entry, blocks: Row): string | undefined {
  const judgement = judgedNumbers(blocks).has(number) ? judgementAlone(words) : undefined;
  if (judgement !== undefined && words.length < 3) return judgement ? 'True' : 'False';
  if (judgesAlone(words)) return words;
  const listed = words.replace(AND, ', ');
  const letters = LETTERS.test(listed) ? listed.match(/[a-h]/gi)! : [];
  const isRising = letters.every((one, i) => i === 0 || one.toLowerCase() > letters[i - 1]!.toLowerCase());
  return letters.length > 0 && isRising ? letters.join(', ') : undefined;
}

const AND = /\s+(?:and|et|und|en|y)\s+/gi;
/** `b`, `ac`, `a c`, `a, c`, `A + C` */
const LETTERS = /^(?:[a-h]{1,4}|[a-h](?:(?:\s*[,;/&+]\s*|\s+)[a-h]){1,5})$/i;

/** The questions that call for a judgement, by their numbers. */
const judgedNumbers = onceFor(
  (blocks: Row): ReadonlySet<number> =>
    new Set(
      blocks.flatMap((block) => {
        if (isTag(block, 'ol'))
          return elementsOf(block).flatMap((item, i) =>
            callsJudgement(blockOf(item).words) ? [firstNumber(block) + i] : [],
          );
        const number = COUNTED.exec(blockOf(block).words)?.[1];
        return number !== undefined && callsJudgement(blockOf(block).words) ? [Number(number)] : [];
      }),
    ),
);
const COUNTED = /^\P{N}{0,12}?(\d{1,3})\s?[.):–—-]/u;
