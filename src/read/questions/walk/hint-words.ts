/** `**Hint:** Weigh it.`, `Hint: …`, between what is asked and its answer: it helps, as a fold of that title does. */
import type { ElementContent } from 'hast';
import { isTag, plainText } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf, part, text, titleOf } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { titledLine } from '../blocks/clear-answer.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { COLON, withoutMark } from '../blocks/starts.ts';
import { roleOfTitle } from '../words/lexicon.ts';

export function withHintsFolded(given: Row): Row {
  if (!given.some((block) => isPart(block, 'disclosure', 'solution'))) return given;
  const blocks = given.flatMap(withAnswerApart);
  return withMade(blocks, (at) =>
    at > 0 && blockOf(blocks[at - 1]).level === undefined ? hintAt(blocks, at) : undefined,
  );
}

/** A fold of hints, the last of which is the answer, or another hint: each stands by itself. */
function withAnswerApart(fold: ElementContent): Row {
  if (!isPart(fold, 'disclosure') || roleOf(fold) !== 'hint') return [fold];
  const body = bodyOf(fold);
  const at = body.findLastIndex(({ type }) => type === 'element');
  const inner = body[at];
  const isApart =
    inner && at > 0 && isPart(inner, 'disclosure') && /^(?:answer|hint)$/.test(roleOf(inner) ?? '');
  if (!isApart) return [fold];
  const line = lineOf(fold);
  const hint = part({ kind: 'disclosure', role: 'hint' }, line, titleOf(fold), body.slice(0, at));
  return [hint, ...withAnswerApart(inner)];
}

const answers = (block: ElementContent | undefined): boolean =>
  roleOf(block) === 'answer' ||
  (block !== undefined && isPart(block, 'disclosure') && blockOf(block).untitled);

/** A hint that goes on to an answer: its words, and what they show. */
function hintAt(blocks: Row, at: number): Made | undefined {
  const hint = titled(blocks[at]!);
  if (!hint || hint.title.length > LONGEST || roleOfTitle(hint.title) !== 'hint') return undefined;
  const isShort = hint.rest.every((one) => plainText(one).trim() === '');
  let end = at + 1;
  while (blockOf(blocks[end]).isShown || (isShort && isTag(blocks[end], 'ul', 'ol'))) end++;
  if (!answers(blocks[end]) || (isShort && end === at + 1)) return undefined;
  const line = lineOf(blocks[at]);
  const body = [...hint.rest, ...blocks.slice(at + 1, end)];
  return { row: [part({ kind: 'disclosure', role: 'hint' }, line, [text(hint.title)], body)], end };
}

const LONGEST = 30;

/** A title that is bold or slanted, or that only its colon sets apart, and the words behind it. */
function titled(
  block: ElementContent,
): { readonly title: string; readonly rest: readonly ElementContent[] } | undefined {
  const [mark, ...behind] = isTag(block, 'p') ? block.children : [];
  if (!isTag(mark, 'strong', 'b', 'em', 'i')) return titledLine(block);
  const title = plainText(mark).trim();
  const [next] = behind;
  const isTitled = title.endsWith(':') || (next?.type === 'text' && /^\s*:/.test(next.value));
  if (!isTitled) return undefined;
  const rest = element('p', {}, withoutMark(behind, COLON), lineOf(block));
  return { title: title.replace(/:$/, ''), rest: [rest] };
}
