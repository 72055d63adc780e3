/**
 * Options that are paragraphs of their own, each in bold, of which a sign behind the bold tells the right ones: as a list
 * has them.
 *
 *     Which of these floats?        Which of these floats?
 *
 *     **iron**                 →    - iron
 *                                   - ice ✅
 *     **ice** ✅
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';
import { blockOf, levelOf } from '../blocks/block.ts';
import { withItems } from '../blocks/items.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { callsJudgement, isChoosable } from '../words/judgement.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';

const LONGEST = 80;
const MOST = 8;

export const withBoldOffered = (blocks: Row): Row =>
  withMade(blocks, (at) => {
    const block = blocks[at];
    if (isTag(block, 'ol', 'ul')) {
      const list = TICKED.test(rawText([block])) ? withItems(block, withBoldOffered) : block;
      return list === block ? undefined : { row: [list], end: at + 1 };
    }
    return offeredAt(blocks, at);
  });

/** Below words or a heading, up to what is none. */
function offeredAt(blocks: Row, at: number): Made | undefined {
  const above = blocks[at];
  if (!(isTag(above, 'p') || levelOf(above) < 7) || optionIn(above)) return undefined;
  const options: Element[] = [];
  let end = at + 1;
  for (; end < blocks.length; end++) {
    if (isBlank(blocks[end]!)) continue;
    const option = optionIn(blocks[end]);
    if (!option) break;
    options.push(option);
  }
  const ticked = options.filter((one) => TICKED.test(rawText([one]))).length;
  // Where several are right and others say why they are not, a list of that is none of options.
  if (ticked > 1 && options.some((one) => REASON.test(rawText([one])))) return undefined;
  const isRow = options.length > 1 && options.length <= MOST && ticked > 0 && ticked < options.length;
  return isRow && (asksOrTellsIn(blockOf(above).words) || options.every(isJudgement))
    ? { row: [above!, element('ul', {}, options, lineOf(options[0]))], end }
    : undefined;
}

/** *True*, *False*: whatever stands above is judged. */
const isJudgement = (option: Element): boolean =>
  isChoosable(
    rawText([option])
      .replace(/[^\p{L}].*$/su, '')
      .trim(),
  );

/** `**ice** ✅`, `**ice ✅**`, `**iron** ← it sinks`, or its bold words alone, which neither ask nor say a sentence. */
function optionIn(block: ElementContent | undefined): Element | undefined {
  const [bold, ...behind] = isTag(block, 'p') ? block.children : [];
  if (!isTag(bold, 'strong', 'b') || plainText(bold).length > LONGEST) return undefined;
  const rest = rawText(behind);
  const isSaid = SENTENCE.test(plainText(bold).trim()) || callsJudgement(blockOf(block).words);
  if (rest.trim() === '' ? isSaid : !SIGN.test(rest)) return undefined;
  return element('li', {}, joined([...bold.children, ...behind]), lineOf(block));
}

/** Words without letters of their own between them are one text. */
const joined = (nodes: Row): ElementContent[] =>
  nodes.reduce<ElementContent[]>((all, node) => {
    const last = all.at(-1);
    if (last?.type === 'text' && node.type === 'text') all[all.length - 1] = text(last.value + node.value);
    else all.push(node);
    return all;
  }, []);

const SENTENCE = /[.?!:：？。]$/u;
const REASON = /[←⟵]|<[-=]/u;
const TICKED = /[✅✔✓☑]/u;
const SIGN = /^\s*(?:[✅✔✓☑❌✗✘✖]\uFE0F?\s*$|(?:[←⟵]|<[-=]+)\s*\S)/u;
