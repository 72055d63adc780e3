/**
 * Lists of questions. They stay lists unless the project's settings ask for more: with `ask: [inline-answers]`
 * each item is a question, answered by what stands in brackets; without it the page shows the answers to its
 * learners, and a warning says so. With `ask: [question-lists]` each item that asks is a question without an answer.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { element, lineOf, text } from '../../parts.ts';
import { answerAt } from '../answers/answer.ts';
import { blockOf } from '../blocks/block.ts';
import { isBare } from '../blocks/items.ts';
import { endsAsking } from '../words/lexicon.ts';
import { openQuestion } from './form.ts';
import type { Candidate, Context, Match } from './pattern.ts';
import { behindAsides } from './stem.ts';

const ANSWERED = /[?？؟\u037E]\s*[(（].+[)）]\s*[.。]?$/;

export function inlineAnswers({ blocks, at, heading, page }: Context): Match | undefined {
  const list = blocks[at] as Element;
  if (!isOfLists(heading)) return undefined;
  const answered = elementsOf(list).filter((item) => ANSWERED.test(blockOf(item).words));
  if (answered.length === 0 || keepsList('inline-answers', 'answer-inline', answered, page)) return undefined;
  return eachItem(list, at, (item) => {
    const cut = ANSWERED.test(blockOf(item).words) ? cutBehindQuestion(item) : undefined;
    return cut && candidateOf(item, cut.prompt, cut.answer);
  });
}

/** A heading below which lists may have answers in brackets. */
export const isOfLists = (heading: ElementContent | undefined): boolean =>
  /^questions?\b/.test(blockOf(heading).normalized);

export function questionList({ blocks, at, page }: Context): Match | undefined {
  const list = blocks[at] as Element;
  const asking = elementsOf(list).filter((item) => endsAsking(blockOf(item).words) && isOneRow(item));
  // Its last item may have an answer of its own.
  if (asking.length < 2 || answerAt(blocks, behindAsides(blocks, at + 1))) return undefined;
  if (keepsList('question-lists', 'question-list', asking, page)) return undefined;
  const asks = new Set(asking);
  return eachItem(list, at, (item) => (asks.has(item) ? candidateOf(item, item.children, []) : undefined));
}

/** Says what stays a list, unless the settings ask for it. */
function keepsList(
  setting: 'inline-answers' | 'question-lists',
  rule: 'answer-inline' | 'question-list',
  items: readonly Element[],
  page: Notes,
): boolean {
  if (page.settings.ask.includes(setting)) return false;
  const { words } = blockOf(items[0]);
  page.report(rule, page.place(lineOf(items[0]), words.slice(0, 16)), { count: items.length, words });
  return true;
}

function isOneRow(item: Element): boolean {
  return isBare(item) || (item.children.length === 1 && isTag(item.children[0], 'p'));
}

function eachItem(list: Element, at: number, candidate: (item: Element) => Candidate | undefined): Match {
  return {
    start: at,
    end: at + 1,
    introduced: true,
    becomes: elementsOf(list).map((item) => candidate(item) ?? { ...list, children: [item] }),
  };
}

function candidateOf(
  item: Element,
  prompt: readonly ElementContent[],
  answer: readonly ElementContent[],
): Candidate {
  const line = lineOf(item);
  const stem = isOneRow(item) && !isTag(prompt[0], 'p') ? [element('p', {}, prompt, line)] : prompt;
  const feedback = answer.length > 0 ? [element('p', {}, answer, line)] : undefined;
  return openQuestion(stem, { feedback, line, guess: 'list-item' });
}

/** Cuts an item behind its question mark; undefined where no answer in brackets ends it. */
function cutBehindQuestion(item: Element) {
  const row = isTag(item.children[0], 'p') && item.children.length === 1 ? item.children[0] : item;
  const at = row.children.findIndex(
    (child) => child.type === 'text' && /[?？؟\u037E]\s*[(（]/.test(child.value),
  );
  const cut = row.children[at];
  if (cut?.type !== 'text') return undefined;
  const [, question = '', rest = ''] = /^([\s\S]*?[?？؟\u037E])\s*[(（]([\s\S]*)$/.exec(cut.value) ?? [];
  const answer = [text(rest), ...row.children.slice(at + 1)].map((node, i, all) =>
    i === all.length - 1 && node.type === 'text' ? text(node.value.replace(/[)）]\s*[.。]?\s*$/, '')) : node,
  );
  return { prompt: [...row.children.slice(0, at), text(question)], answer };
}
