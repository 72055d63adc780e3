/**
 * What a component holds whose options are data, or that nobody reads: words that ask, and words that say why.
 *
 *     ### What floats?
 *     <PickOne options={[{ label: `iron`, value: 1 }, { label: `ice`, value: 2 }]} answer={2}>
 *       <Correct>Ice is light.</Correct>
 *       Its crystals leave room.
 *     </PickOne>
 */
import { asksOrTellsIn } from '../../../questions/words/lexicon.ts';
import { folds } from '../names.ts';
import { linesIn, remarksIn, stemsIn, textOf } from '../offered.ts';
import { at, type Line, oneLine, trimmed, textOf as written } from '../prepared.ts';
import { STEMS } from '../quiz-data.ts';
import type { Here } from '../tags.ts';

export interface Held {
  readonly asks: readonly Line[];
  readonly why: readonly Line[];
}

/** What is called so says why, and all behind it. */
export function heldIn(node: Here): Held {
  const { children = [], tag, inner, line } = node;
  const stems = stemsIn(node);
  const answers = children.filter((one) => one.children && folds(one.tag.name) === 'answer');
  const reasons = new Set([...remarksIn(node), ...answers]);
  if (reasons.size + stems.length === 0) return asIs(node);
  const asks: Line[] = [];
  const why: Line[] = [];
  let from = 0;
  let isBehind = false;
  const put = (lines: readonly Line[], isWhy: boolean): unknown =>
    (isWhy ? why : asks).push(...trimmed(lines), ...at(line, ''));
  const putWords = (to: number): void => {
    const words = trimmed(linesIn(inner.slice(from, to), line));
    put(words, isBehind || !mayAsk(node, words, stems.length > 0 && reasons.size > 0));
  };
  for (const one of children.filter((child) => stems.includes(child) || reasons.has(child))) {
    putWords(one.start - tag.end);
    isBehind ||= reasons.has(one);
    put(textOf(one, []), reasons.has(one));
    from = one.end - tag.end;
  }
  putWords(inner.length);
  return { asks: trimmed(asks), why: trimmed(why) };
}

/** Words that nothing in it calls anything: they ask, unless others do. */
function asIs(node: Here): Held {
  const words = trimmed(node.body());
  return mayAsk(node, words) ? { asks: words, why: [] } : { asks: [], why: words };
}

/** @param isAsked whether it says besides both what it asks and why: then the words are more to see */
function mayAsk(node: Here, words: readonly Line[], isAsked = false): boolean {
  if (words.length === 0 || isAsked) return true;
  if (node.word(...STEMS) !== undefined || stemsIn(node).length > 0) return false;
  return asksOrTellsIn(oneLine(written(words))) || !asksAbove(node.above());
}

/** `## Q3. What floats?` */
const asksAbove = (line: string): boolean =>
  asksOrTellsIn(line.replace(/^[ \t>]*(?:#{1,6}|[-*+]|\d{1,3}[.)])[ \t]+/, '').replace(/[*_]+/g, '')) ||
  /^#{1,6}[ \t]+(?:\p{L}+[ .]?)?\d{1,3}[.):][ \t]/u.test(line);
