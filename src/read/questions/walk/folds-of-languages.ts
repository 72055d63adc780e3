/**
 * Tasks that are solved in several programming languages, each in a fold that is called so: they answer.
 *
 *     1. Draw the histogram.
 *
 *     <details><summary>R</summary> …          →      <details><summary>Solution</summary> …
 *
 *     <details><summary>Python</summary> …
 *
 * What a text shows so, without having set it, is an example.
 */
import type { ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, foldedAnswer, isPart, lineOf, titleInBold, titleOf } from '../../parts.ts';
import { blockOf, lastFull, roleOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { asksOrTellsIn, SENTENCES } from '../words/lexicon.ts';
import { isToBeDone } from '../words/to-be-done.ts';

/** So many tasks of a page are solved so. */
const FEWEST = 2;

export function withFoldsOfLanguages(row: Row): Row {
  if (!row.some(isOfLanguage)) return row;
  const starts = row.flatMap((block, at) =>
    isOfLanguage(block) && !isOfLanguage(row[lastFull(row, at)]) ? [at] : [],
  );
  const solving = starts.filter((at) => sets(row[lastFull(row, at)]));
  if (solving.length < FEWEST || solving.length * 2 < starts.length) return row;
  const first = new Set(solving);
  const out: ElementContent[] = [];
  for (let at = 0; at < row.length; at++) {
    if (!first.has(at)) {
      out.push(row[at]!);
      continue;
    }
    let end = at;
    while (end < row.length && (isBlank(row[end]!) || isOfLanguage(row[end]))) end++;
    const told = row
      .slice(at, end)
      .flatMap((one) => (isOfLanguage(one) ? [titleInBold(titleOf(one), lineOf(one)), ...bodyOf(one)] : []));
    out.push(foldedAnswer(told, [], lineOf(row[at])));
    at = end - 1;
  }
  return out;
}

/** `R`, `Python`, `En Java`, and nothing in it but code and what comes of it. */
const isOfLanguage = (block: ElementContent | undefined): block is ElementContent & { type: 'element' } =>
  block?.type === 'element' &&
  isPart(block, 'disclosure') &&
  !TOLD.has(roleOf(block) ?? '') &&
  LANGUAGE.test(blockOf(block).title.trim()) &&
  bodyOf(block).some((one) => isTag(one, 'pre'));
const LANGUAGE =
  /^(?:(?:in|en|with|avec|mit|con|version|code)\s+)?(?:R|Python|Julia|Java|JavaScript|TypeScript|SQL|C|C\+\+|C#|Matlab|Octave|Stata|SAS|Scala|Kotlin|Go|Rust|Ruby|PHP|Bash|Excel|Scilab|OCaml|Haskell|Prolog|Perl|Swift)\s*:?$/i;

const TOLD: ReadonlySet<string> = new Set(['answer', 'hint', 'question']);

/** A paragraph or the last of counted items that tells what to do. */
function sets(block: ElementContent | undefined): boolean {
  const last = isTag(block, 'ol', 'ul') ? elementsOf(block).at(-1) : block;
  const { words } = blockOf(last);
  return words !== '' && (asksOrTellsIn(words) || words.split(SENTENCES).some(isToBeDone));
}
