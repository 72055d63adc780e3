/**
 * Runestone's questions: options by letters, the right ones named by `:correct:`, and what is to be dragged onto what. They
 * stand in options, or, as Sphinx's books in MyST write them, in a list: whose items go with the one item below each.
 *
 *     :::{mchoice} floats             :::{dragndrop} waters
 *     :correct: a                     Put the words in their places.
 *
 *     Which of these floats?          * frozen water
 *                                       * ice
 *     * ice                           * water in drops
 *     * iron                            * fog
 *     :::                             :::
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { bare, element, part } from '../../parts.ts';
import type { Declaration, Directive, Reader } from '../fences/directive.ts';

const LETTERS = [...'abcdefgh'];
const NUMBERS = [...'123456789'];
const options = (name: string, of: readonly string[]): readonly string[] => of.map((one) => `${name}_${one}`);

const choice: Declaration = {
  names: ['mchoice'],
  summary: "Runestone's choice: options in a list, or `:answer_a:`, and `:correct:` names the right ones",
  argument: 'text',
  options: [
    ...['correct', 'multiple_answers', 'random'],
    ...options('answer', LETTERS),
    ...options('feedback', LETTERS),
  ],
  body: 'markdown',
  becomes: async (directive, reader) => {
    const { body, line } = directive;
    const at = lastList(body);
    const listed = at < 0 ? [] : elementsOf(body[at] as Element).map(({ children }) => children);
    const written = await wordsIn(directive, reader, 'answer', LETTERS);
    const offered = written.length > 0 ? written : listed;
    const right = (directive.options.correct ?? '').toLowerCase().split(/[^a-z]+/);
    const remarks = await Promise.all(
      LETTERS.map((letter) => reader.words(directive.options[`feedback_${letter}`] ?? '', line)),
    );
    // Without a key nothing is chosen: what is told of each is told of all.
    const isKeyed = LETTERS.slice(0, offered.length).some((letter) => right.includes(letter));
    const told = remarks.map((remark, i) => ({ remark, isOwn: isKeyed && i < offered.length }));
    const made = offered.map((children, i) => {
      const { remark = [], isOwn } = told[i] ?? {};
      const feedback = isOwn && remark.length > 0 ? [bare({ kind: 'feedback' }, line, remark)] : [];
      return bare({ kind: 'option', correct: right.includes(LETTERS[i] ?? '') }, line, [
        ...children,
        ...feedback,
      ]);
    });
    const others = told
      .filter(({ remark, isOwn }) => remark.length > 0 && !isOwn)
      .map(({ remark }) => element('p', {}, remark, line));
    if (others.length > 0) made.push(bare({ kind: 'feedback' }, line, others));
    const stem = written.length > 0 ? body : body.filter((_, i) => i !== at);
    return [asked(directive, right.filter(Boolean).length > 1, [...stem, ...made])];
  },
};

const dragged: Declaration = {
  names: ['dragndrop'],
  summary: "Runestone's pairs: `:match_1: ice|||water`, or a list whose items hold one each",
  argument: 'text',
  options: [...options('match', NUMBERS), 'feedback'],
  body: 'markdown',
  becomes: async (directive, reader) => {
    const { body, line } = directive;
    const at = body.findIndex(
      (one) => isTag(one, 'ul', 'ol') && elementsOf(one).every((item) => pairIn(item)),
    );
    const written = NUMBERS.flatMap((one) => directive.options[`match_${one}`] ?? []).map((one) =>
      one.split('|||'),
    );
    const told = await Promise.all(
      written.map(([term = '', answer = '']) =>
        Promise.all([reader.words(term, line), reader.words(answer, line)]),
      ),
    );
    const listed = at < 0 ? [] : elementsOf(body[at] as Element).map((item) => pairIn(item)!);
    const pairs = told.length > 0 ? told : listed;
    const terms = pairs.flatMap(([term, answer]) => [
      element('dt', {}, term, line),
      element('dd', {}, answer, line),
    ]);
    const stem = told.length > 0 ? body : body.filter((_, i) => i !== at);
    const feedback = await reader.words(directive.options.feedback ?? '', line);
    return [
      asked(directive, false, [
        ...stem,
        ...(terms.length > 0 ? [element('dl', {}, terms, line)] : []),
        ...(feedback.length > 0 ? [bare({ kind: 'feedback' }, line, feedback)] : []),
      ]),
    ];
  },
};

const lastList = (body: readonly ElementContent[]): number =>
  body.findLastIndex((one) => isTag(one, 'ul', 'ol') && elementsOf(one).length > 1);

/** What goes with what: an item's words, and the one item below them. */
function pairIn(item: Element): [ElementContent[], ElementContent[]] | undefined {
  const at = item.children.findIndex((one) => isTag(one, 'ul', 'ol'));
  const [only, ...others] = at > 0 ? elementsOf(item.children[at] as Element) : [];
  return only && others.length === 0 ? [item.children.slice(0, at), only.children] : undefined;
}

async function wordsIn(
  { options: given, line }: Directive,
  reader: Reader,
  name: string,
  of: readonly string[],
): Promise<readonly (readonly ElementContent[])[]> {
  const written = of.flatMap((one) => given[`${name}_${one}`] ?? []);
  return Promise.all(written.map((one) => reader.words(one, line)));
}

/** What follows the name of the directive names the question. */
function asked({ argument, line }: Directive, multiple: boolean, body: ElementContent[]): Element {
  const name = argument.trim();
  return part(
    { kind: 'question', multiple, caseSensitive: false, distractors: [], ...(name && { name }) },
    line,
    [],
    body,
  );
}

export const interactive: readonly Declaration[] = [choice, dragged];
