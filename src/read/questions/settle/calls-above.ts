/**
 * What is asked of several things in turn is asked with each of them, for a quiz asks each by itself:
 *
 *     What does each of these print?
 *     `print("ice" * 2)`          and what answers it
 *     `print("ice" + "2")`        and what answers it
 *
 * The first has the call right above it. What says or counts itself needs none: it may be another question.
 */
import type { ElementContent, Nodes } from 'hast';
import { isBlank, isTag, Placeholder, rawText } from '../../../lesson/index.ts';
import { blockOf } from '../blocks/block.ts';
import type { Placed } from '../walk/walk.ts';
import { normalize } from '../words/lexicon.ts';
import { promptOf } from './prompt.ts';

export function withCallsAbove(placed: readonly Placed[]): readonly Placed[] {
  let run: number | undefined;
  let call: ElementContent | undefined;
  return placed.map((one) => {
    if (one.run !== run) call = undefined;
    run = one.run;
    const own = promptOf(one.candidate).filter((block) => !isBlank(block));
    if (!showsOnly(own)) {
      call = callIn(own);
      return one;
    }
    const above = one.context.filter((block) => !isBlank(block)).at(-1);
    if (above) call = isWordsAlone(above) ? above : undefined;
    return call && !above && !setsOther(own, call)
      ? { ...one, candidate: { ...one.candidate, situation: [call] } }
      : one;
  });
}

/** The last words above what a question shows, where nothing stands below that and no number counts them. */
function callIn(prompt: readonly ElementContent[]): ElementContent | undefined {
  const shown = prompt.findIndex((block) => showsOnly([block]));
  const above = prompt[shown - 1];
  const isCall = shown > 0 && showsOnly(prompt.slice(shown)) && isWordsAlone(above);
  return isCall && blockOf(above).label === undefined ? above : undefined;
}

const isWordsAlone = (block: ElementContent | undefined): block is ElementContent =>
  isTag(block, 'p') && blockOf(block).isWords && !showsOnly([block]);

/** Code, formulas, pictures, and no word or number besides. */
const showsOnly = (blocks: readonly ElementContent[]): boolean =>
  blocks.length > 0 && blocks.some(shows) && !blocks.some(says);

const SHOWN: ReadonlySet<string> = new Set([
  ...['pre', 'code', 'img', 'svg'],
  ...[Placeholder.math, Placeholder.video, Placeholder.missing],
]);

const isShown = (node: Nodes): boolean => node.type === 'element' && SHOWN.has(node.tagName);

const shows = (node: Nodes): boolean => isShown(node) || ('children' in node && node.children.some(shows));

/** Words, and a question in what is shown: in a formula, a remark in code, what stands for a picture. */
function says(node: Nodes): boolean {
  if (node.type === 'text') return /\p{L}{2}|^\s*\(?\d{1,3}\s?[.)]\s/u.test(node.value);
  if (!isShown(node)) return 'children' in node && node.children.some(says);
  const { alt = '' } = node.type === 'element' ? node.properties : {};
  return ASKS.test(rawText([node])) || String(alt).includes('?');
}

const REMARK = String.raw`(?:^|\n)[ \t]*(?:#|//|--|/\*|%|<!--|;)`;
/** `# What is wrong here?`; and a formula, `x = ?`. */
const ASKS = new RegExp(String.raw`${REMARK}[^\n?]{0,120}\?|=\s*\?`);

/** `// Write the missing loop`, below what doesn't say that it calls several: three words of a remark. */
const setsOther = (own: readonly ElementContent[], call: ElementContent): boolean =>
  TELLS.test(rawText(own)) && !OF_SEVERAL.test(normalize(blockOf(call).words));
const TELLS = new RegExp(String.raw`${REMARK}[^\n]{0,80}?\p{L}{2,20} \p{L}{1,20} \p{L}{2}`, 'u');
const OF_SEVERAL =
  /\b(?:each|every|these|following|below|programs|chacun|chaque|suivant|ci-dessous|jede|folgend|cada|siguiente|seguinte|abaixo|ogni|ciascun|seguent)/;
