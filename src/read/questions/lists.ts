/**
 * Shapes M and N: lists of questions. They stay lists unless the project's settings ask for more.
 *
 *     ## Questions                                     - Why does ice float?
 *     * Does ice float? (yes, it is lighter)           - Why does iron sink?
 *
 * M, with `ask: [inline-answers]`: each item is a question, answered by what stands in brackets; without it the
 * page shows the answers to its learners, and a warning says so.
 * N, with `ask: [question-lists]`: each item that asks is a question without an answer.
 */
import type { Element, ElementContent } from 'hast';
import { plainText } from '../../lesson/index.ts';
import { element, lineOf, text } from '../parts.ts';
import { elementsOf, isTag } from './kinds/key.ts';
import { fold } from './lexicon.ts';
import type { Draft, Found, Shape } from './shape.ts';
import { headingAbove, isAside, isBare, toldFrom } from './stem.ts';

const ANSWERED = /\?\s*\(.+\)\s*[.]?$/;

export const inlineAnswered: Shape = {
  id: 'inline-answers',
  find: (scene) => {
    const { blocks, at, page } = scene;
    const list = blocks[at];
    const title = headingAbove(scene);
    if (!isTag(list, 'ul', 'ol') || !title || !/^questions?\b/.test(fold(plainText(title)))) return undefined;
    const answered = elementsOf(list).filter((item) => ANSWERED.test(plainText(item)));
    const [first] = answered;
    if (!first) return undefined;
    if (!page.settings.ask.includes('inline-answers')) {
      const place = page.place(lineOf(first), plainText(first).slice(0, 16));
      page.report('answer-inline', place, { count: answered.length, words: plainText(first) });
      return undefined;
    }
    return eachItem(list, at, (item) => {
      const parted = part(item);
      return parted && draftOf(item, parted.asked, parted.told);
    });
  },
};

export const questionList: Shape = {
  id: 'question-list',
  find: ({ blocks, at, page }) => {
    const list = blocks[at];
    if (!isTag(list, 'ul', 'ol')) return undefined;
    const asking = elementsOf(list).filter((item) => /\?\s*$/.test(plainText(item)) && isBareItem(item));
    const [first] = asking;
    if (!first || asking.length < 2) return undefined;
    let after = at + 1;
    while (blocks[after] && isAside(blocks[after]!)) after++;
    // Its last item has an answer of its own.
    if (toldFrom(blocks, after)) return undefined;
    if (!page.settings.ask.includes('question-lists')) {
      const place = page.place(lineOf(first), plainText(first).slice(0, 16));
      page.report('question-list', place, { count: asking.length, words: plainText(first) });
      return undefined;
    }
    return eachItem(list, at, (item) =>
      asking.includes(item) ? draftOf(item, item.children, []) : undefined,
    );
  },
};

const isBareItem = (item: Element): boolean =>
  isBare(item) || (item.children.length === 1 && isTag(item.children[0], 'p'));

const eachItem = (list: Element, at: number, draft: (item: Element) => Draft | undefined): Found => ({
  start: at,
  end: at + 1,
  introduced: true,
  becomes: elementsOf(list).map((item) => draft(item) ?? { ...list, children: [item] }),
});

const draftOf = (
  item: Element,
  asked: readonly ElementContent[],
  told: readonly ElementContent[],
): Draft => ({
  type: 'draft',
  specific: { kind: 'open' },
  stem: isBareItem(item) && !isTag(asked[0], 'p') ? [element('p', {}, asked, lineOf(item))] : asked,
  ...(told.length > 0 && { feedback: [element('p', {}, told, lineOf(item))] }),
  line: lineOf(item),
  guess: 'list-item',
});

/** Cuts an item behind its question mark; undefined where no answer in brackets ends it. */
const part = (item: Element) => {
  const row = isTag(item.children[0], 'p') && item.children.length === 1 ? item.children[0] : item;
  if (!ANSWERED.test(plainText(item))) return undefined;
  const at = row.children.findIndex((child) => child.type === 'text' && /\?\s*\(/.test(child.value));
  const cut = row.children[at];
  if (cut?.type !== 'text') return undefined;
  const [, question = '', rest = ''] = /^([\s\S]*?\?)\s*\(([\s\S]*)$/.exec(cut.value) ?? [];
  const told = [text(rest), ...row.children.slice(at + 1)];
  const last = told.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/\)\s*\.?\s*$/, '');
  return { asked: [...row.children.slice(0, at), text(question)], told };
};
