/** Where on a page a word, or two, may say what stands behind or below it: titles of folds and boxes, headings, openings of lines. */
import type { Element, ElementContent, Text } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, isPart, titleOf } from '../../parts.ts';
import { blockOf, levelOf, nextFull, wordsOf } from '../blocks/block.ts';
import { rowOf } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { callsExercise, SOLVED_KINDS } from '../words/exercise-label.ts';
import { endsAsking } from '../words/lexicon.ts';

/** A word where it may call something. */
export interface Site {
  /** As its author writes it, without its number and what stands around it. */
  readonly word: string;
  /** The node that holds the word. */
  readonly text: Text;
  /** What it would call: in it, behind it, or right below. */
  readonly told: string;
  /** What stands above it. */
  readonly above: Above;
}

export interface Above {
  /** Whether it asks by its mark. */
  readonly asks: boolean;
  /** Whether it is called a question, or an exercise. */
  readonly calls: boolean;
  /** Whether options stand between. */
  readonly offers: boolean;
}

const NOTHING: Above = { asks: false, calls: false, offers: false };

/** All of a row, in their order, however deep they lie. */
export function sitesIn(row: Row, outside: Above = NOTHING): readonly Site[] {
  const sites: Site[] = [];
  row.forEach((block, at) => {
    if (block.type !== 'element' || isBlank(block)) return;
    const above = (): Above => aboveAt(row, at, outside);
    const called = calledAt(row, at);
    if (called) sites.push({ ...called, above: above() });
    for (const inner of rowsIn(block)) sites.push(...sitesIn(inner, above()));
  });
  return sites;
}

/** What it holds, in which something may ask or answer. */
export function rowsIn(block: Element): readonly Row[] {
  if (isTag(block, 'ol', 'ul')) return elementsOf(block).map(rowOf);
  if (isTag(block, 'blockquote', 'div')) return [block.children];
  return isPart(block, 'callout', 'disclosure', 'exercise', 'group') ? [bodyOf(block)] : [];
}

type Called = Omit<Site, 'above'>;

function calledAt(row: Row, at: number): Called | undefined {
  const block = row[at] as Element;
  if (isPart(block, 'disclosure', 'callout')) {
    const isOwn = isPart(block, 'disclosure') && (block.data.part.role || block.data.part.nameless);
    return isOwn ? undefined : siteOf(titleOf(block), wordsOf(bodyOf(block)));
  }
  if (levelOf(block) < 7) return siteOf(block.children, below(row, at)) ?? opening(block);
  return isTag(block, 'p') ? (boldLine(row, at, block) ?? opening(block)) : undefined;
}

/** `**Answer**`, alone on its line. */
function boldLine(row: Row, at: number, block: Element): Called | undefined {
  const [only, ...others] = block.children.filter((one) => !isBlank(one));
  return others.length === 0 && isTag(only, 'strong', 'b', 'em', 'i')
    ? siteOf(only.children, below(row, at))
    : undefined;
}

/** A list below a word is what may be chosen. */
function below(row: Row, at: number): string {
  const next = row[nextFull(row, at)];
  return isTag(next, 'ul', 'ol') ? '' : blockOf(next).words;
}

const WORD = String.raw`[^\p{L}\p{N}([{<]*(\p{L}[\p{L}\p{M}'’-]+(?: \p{L}[\p{L}\p{M}'’-]*){0,3}?)(?:\s*[#№.]?\s*\d{1,3}(?:\.\d{1,3})?)?`;
const WHOLE = new RegExp(`^${WORD}\\s*[.:：)]?[^\\p{L}\\p{N}]*$`, 'u');
const OPENING = new RegExp(`^${WORD}\\s*[:：]\\s*(?=\\S|$)`, 'u');
const STOPPED = new RegExp(`^${WORD}\\s*[.)]?\\s*$`, 'u');
const LONGEST = 32;

function siteOf(title: readonly ElementContent[], told: string): Called | undefined {
  const words = rawText(title).trim();
  return words.length <= LONGEST ? siteBy(WHOLE.exec(words), title, told) : undefined;
}

function opening(block: Element): Called | undefined {
  const words = rawText(block.children).trimStart();
  const found = OPENING.exec(words.slice(0, LONGEST + 2));
  if (found) return siteBy(found, block.children, words.slice(found[0].length));
  const set = block.children.find((one) => !isBlank(one));
  if (!isTag(set, 'strong', 'b', 'em', 'i')) return undefined;
  const title = rawText(set.children).trim();
  return title.length <= LONGEST
    ? siteBy(STOPPED.exec(title), set.children, words.slice(title.length))
    : undefined;
}

function siteBy(
  found: RegExpExecArray | null,
  nodes: readonly ElementContent[],
  told: string,
): Called | undefined {
  const word = found?.[1];
  const text = word === undefined ? undefined : textWith(word, nodes);
  return text && { word: word!, text, told: told.trim() };
}

/** The first text of some nodes, if it holds a word. */
function textWith(word: string, nodes: readonly ElementContent[]): Text | undefined {
  for (const node of nodes) {
    if (node.type === 'text' && /\p{L}/u.test(node.value))
      return node.value.includes(word) ? node : undefined;
    if (node.type !== 'element' || isTag(node, 'code')) continue;
    const found = textWith(word, node.children);
    if (found || /\p{L}/u.test(rawText(node.children))) return found;
  }
  return undefined;
}

/** Blocks from what asks to what answers. */
const FARTHEST = 6;

/** Up to what asks or is called so: what is shown may stand between, options, and another word with what it calls. */
function aboveAt(row: Row, at: number, outside: Above): Above {
  let offers = false;
  let seen = 0;
  for (let i = at - 1; i >= 0 && seen < FARTHEST; i--) {
    const block = row[i]!;
    if (isBlank(block)) continue;
    seen++;
    const said = saidBy(block, seen === 1);
    if (said.asks || said.calls) return { ...said, offers };
    const isOption = LETTERED.test(blockOf(block).words);
    const isBetween = !isWords(block) || isOption || calledAt(row, i) !== undefined;
    if (!isBetween || levelOf(block) < 7 || isTag(block, 'hr')) return { ...NOTHING, offers };
    offers ||= isOption || (isTag(block, 'ul', 'ol') && elementsOf(block).length > 1);
  }
  return { ...outside, offers: offers || outside.offers };
}

const LETTERED = /^\W*[a-h]\s?[.)\]:]/iu;

const isWords = (block: ElementContent): boolean =>
  levelOf(block) < 7 || block.type === 'text' || isTag(block, 'p', 'blockquote');

/** What a block says of what stands below it: a name, right above that, says that it is to be done. */
function saidBy(block: ElementContent, isNext: boolean): Pick<Above, 'asks' | 'calls'> {
  const { words, title } = blockOf(block);
  return {
    asks: isWords(block) ? ASKING.test(words) : isTag(block, 'ul', 'ol') && endsAsking(words),
    calls:
      isPart(block, 'exercise') ||
      (isPart(block, 'callout') && callsExercise(title, ...SOLVED_KINDS)) ||
      (callsExercise(words, ...SOLVED_KINDS) && !(isNext && isNameAlone(words))),
  };
}

/** `Exercise 2`, and nothing that is to be done. */
const isNameAlone = (words: string): boolean => !/\p{L}\P{L}+\p{L}+\s+\p{L}+\s/u.test(words);

const ASKING = /[?？؟\u037E](?:[\s"'”»)\]]|$)/;
