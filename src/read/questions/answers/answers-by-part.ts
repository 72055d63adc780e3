/**
 * Answers at the page's end, below headings that name its parts: numbered lists, as the questions of each part are.
 *
 *     ## Ice             ## Answers
 *     1. Why …?          ### Ice
 *     2. When …?         1. It is …
 *                        2. At …
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { foldedAnswer, lineOf } from '../../parts.ts';
import { blockOf, levelOf, sectionEnd } from '../blocks/block.ts';
import { firstNumber, rowOf } from '../blocks/items.ts';
import { isKeyList } from '../choices/key-runs.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { normalize } from '../words/lexicon.ts';

type Row = readonly ElementContent[];

interface Part {
  readonly name: string;
  readonly list: Element;
}

interface ByPart {
  /** The row without the section of answers. */
  readonly row: Row;
  /** The fold of each item that is answered. */
  readonly within: ReadonlyMap<Element, Element>;
}

/** Each answer with its item; undefined unless every list of the section fits the one of its part. */
export function answersByPart(row: Row): ByPart | undefined {
  const from = row.findIndex((block) => levelOf(block) < 7 && isSection(blockOf(block).words));
  if (from < 0) return undefined;
  const end = sectionEnd(row, from + 1, levelOf(row[from]));
  const told = partsOf(row.slice(from + 1, end));
  if (!told || told.length < 2 || told.every(({ list }) => isKeyList(list))) return undefined;
  const asked = listsIn(row.slice(0, from));
  const within = new Map<Element, Element>();
  for (const { name, list } of told) {
    const fit = asked.filter((one) => isNamed(one.name, name) && one.list !== list);
    const [only] = fit;
    if (!only || fit.length > 1 || !isAsMany(only.list, list)) return undefined;
    for (const [i, item] of elementsOf(only.list).entries()) {
      const answer = elementsOf(list)[i]!;
      within.set(item, foldedAnswer(rowOf(answer), [], lineOf(answer)));
    }
  }
  return { row: [...row.slice(0, from), ...row.slice(end)], within };
}

const isSection = (words: string): boolean => answersTitleOf(words)?.several === true;

/** Headings with a numbered list below each; undefined where anything else stands there. */
function partsOf(blocks: Row): readonly Part[] | undefined {
  const own = blocks.filter((one) => one.type === 'element' && !isTag(one, 'hr'));
  const parts = own.flatMap((one, i) => {
    const list = own[i + 1];
    return levelOf(one) < 7 && isTag(list, 'ol') ? [{ name: nameOf(one), list }] : [];
  });
  return parts.length * 2 === own.length ? parts : undefined;
}

/** The one numbered list of each section. */
function listsIn(blocks: Row): readonly Part[] {
  return blocks.flatMap((block, at) => {
    if (levelOf(block) > 6) return [];
    const lists = blocks.slice(at + 1, sectionEnd(blocks, at + 1, 6)).filter((one) => isTag(one, 'ol'));
    return lists.length === 1 ? [{ name: nameOf(block), list: lists[0]! }] : [];
  });
}

const nameOf = (heading: ElementContent): string => normalize(blockOf(heading).words).replace(/[\s.:]+$/, '');

/** `B01` calls the part `B01 - Ice`. */
const isNamed = (whole: string, name: string): boolean =>
  name !== '' && whole.startsWith(name) && !/^[\p{L}\p{N}]/u.test(whole.slice(name.length));

const isAsMany = (asked: Element, told: Element): boolean =>
  firstNumber(asked) === firstNumber(told) && elementsOf(asked).length === elementsOf(told).length;
