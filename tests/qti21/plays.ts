/**
 * Answers to a lesson's questions, and what they are worth on its page; the same answers as a learner gives them in a
 * QTI item. What is chosen is found in the item by its words, as a learner finds it: an item's identifiers are its own.
 */
import {
  byKind,
  plainText,
  type Question,
  type QuestionKind,
  type QuestionOf,
} from '../../src/lesson/index.ts';
import { judge } from '../../templates/page/judge.ts';
import type { Solution } from '../../templates/page/key.ts';
import type { Response } from '../../templates/runtime/session.ts';
import type { Given, Item } from './processor.ts';
import { wordsIn } from './processor.ts';
import { childrenOf, fail, within, type XmlNode } from './processor-xml.ts';

type SolutionOf<K extends QuestionKind> = (question: QuestionOf<K>) => Solution;

/** By places in the question: options, answers of stems, items in the order given. */
export type Answer =
  | { readonly kind: 'open' | 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly chosen: readonly number[] }
  /** Of each stem the answer beside it, or none. */
  | { readonly kind: 'match'; readonly answers: readonly (string | undefined)[] }
  | { readonly kind: 'order'; readonly items: readonly number[] }
  | { readonly kind: 'gaps'; readonly values: readonly string[] };

/** What may be chosen beside a stem, each once. */
export const answersOf = ({ pairs, distractors }: QuestionOf<'matching'>): readonly string[] => [
  ...new Set([...pairs.map(({ answer }) => answer), ...distractors]),
];

/** What the lesson's page gives for an answer, in points; undefined where a person grades. */
export function worthOnPage(question: Question, answer: Answer): number | undefined {
  const solution = solutionOf(question);
  if (!solution) return undefined;
  if (isEmpty(answer)) return 0;
  return judge(solution, responseOf(answer)).fraction * question.points;
}

/** The page judges nothing that isn't answered. */
export function isEmpty(answer: Answer): boolean {
  if (answer.kind === 'match') return answer.answers.every((one) => one === undefined);
  if (answer.kind === 'choice') return answer.chosen.length === 0;
  if (answer.kind === 'order') return answer.items.length === 0;
  return (answer.kind === 'gaps' ? answer.values : [answer.text]).every((text) => text.trim() === '');
}

const choice: SolutionOf<'single-choice' | 'multiple-choice'> = ({ options }) => ({
  kind: 'choice',
  correct: options.flatMap(({ correct }, index) => (correct ? [String(index)] : [])),
  feedback: {},
});

/** What is right, by places in the question; none where a person grades. */
const SOLUTIONS: { readonly [K in QuestionKind]: SolutionOf<K> | undefined } = {
  open: undefined,
  'single-choice': choice,
  'multiple-choice': choice,
  'true-false': ({ answer }) => ({ kind: 'choice', correct: [answer ? '0' : '1'], feedback: {} }),
  'short-answer': ({ accepted, caseSensitive }) => ({
    kind: 'text',
    accepted: accepted.map(keyOf),
    caseSensitive,
  }),
  numerical: ({ accepted, unit }) => ({
    kind: 'number',
    accepted: accepted.map(({ value, tolerance, fraction }) => ({ value, tolerance, fraction })),
    ...(unit !== undefined && { unit }),
  }),
  matching: ({ pairs }) => ({
    kind: 'match',
    pairs: Object.fromEntries(pairs.map(({ answer }, index) => [`s${index}`, answer])),
  }),
  ordering: ({ items }) => ({ kind: 'order', items: items.map((_, index) => String(index)) }),
  'gap-fill': ({ gaps }) => ({
    kind: 'gaps',
    gaps: gaps.map(({ accepted }) => accepted.map(keyOf)),
    chosen: gaps.flatMap(({ choices }, index) => (choices ? [index] : [])),
  }),
};

const solverOf = byKind<SolutionOf<QuestionKind> | undefined>(SOLUTIONS);

const solutionOf = (question: Question): Solution | undefined => solverOf(question)?.(question);

const keyOf = ({ text, fraction }: { readonly text: string; readonly fraction: number }) => ({
  text,
  fraction,
});

function responseOf(answer: Answer): Response {
  switch (answer.kind) {
    case 'open':
    case 'text':
    case 'gaps':
      return answer;
    case 'choice':
      return { kind: 'choice', chosen: answer.chosen.map(String) };
    case 'order':
      return { kind: 'order', items: answer.items.map(String) };
    case 'match':
      return {
        kind: 'match',
        pairs: Object.fromEntries(
          answer.answers.flatMap((one, stem) => (one === undefined ? [] : [[`s${stem}`, one]])),
        ),
      };
  }
}

/** The answer as a learner gives it in the item. */
export function inItem(item: Item, question: Question, answer: Answer): Given {
  const asked = [...item.interactions].filter(([, { name }]) => name !== 'endAttemptInteraction');
  const [response, node] = asked[0] ?? fail('the item asks nothing');
  if (answer.kind !== 'gaps' && asked.length !== 1) fail(`the item asks ${asked.length} times`);
  switch (answer.kind) {
    case 'open':
    case 'text':
      return { [response]: answer.text === '' ? [] : [answer.text] };
    case 'choice': {
      const ids = choicesOf(node, 'simpleChoice', optionWords(question), true);
      return { [response]: answer.chosen.map((one) => ids[one]!) };
    }
    case 'order': {
      if (question.kind !== 'ordering') return fail('not an ordering question');
      const ids = choicesOf(node, 'simpleChoice', question.items.map(plainText), false);
      return { [response]: answer.items.map((one) => ids[one]!) };
    }
    case 'match':
      return { [response]: pairsIn(node, question, answer.answers) };
    case 'gaps':
      if (asked.length !== answer.values.length)
        fail(`${asked.length} gaps in place of ${answer.values.length}`);
      return Object.fromEntries(
        asked.map(([identifier, gap], index) => [identifier, gapValue(gap, answer.values[index] ?? '')]),
      );
  }
}

function optionWords(question: Question): readonly string[] | undefined {
  if (question.kind === 'single-choice' || question.kind === 'multiple-choice')
    return question.options.map(({ content }) => plainText(content));
  return question.kind === 'true-false' ? undefined : fail('a question without options');
}

function gapValue(gap: XmlNode, value: string): readonly string[] {
  if (value === '') return [];
  if (gap.name !== 'inlineChoiceInteraction') return [value];
  const found = childrenOf(gap, 'inlineChoice').find((one) => same(wordsIn(one), value));
  return [found?.attributes.identifier ?? fail(`“${value}” can’t be chosen`)];
}

function pairsIn(
  node: XmlNode,
  question: Question,
  answers: readonly (string | undefined)[],
): readonly string[] {
  if (question.kind !== 'matching') return fail('not a matching question');
  const sets = childrenOf(node, 'simpleMatchSet');
  const kind = 'simpleAssociableChoice';
  const all = answersOf(question);
  const stems = choicesOf(
    sets[0]!,
    kind,
    question.pairs.map(({ stem }) => plainText(stem)),
    true,
  );
  const ids = choicesOf(sets[1]!, kind, all, false);
  return answers.flatMap((answer, stem) =>
    answer === undefined ? [] : [`${stems[stem]} ${ids[all.indexOf(answer)]}`],
  );
}

/**
 * The identifiers of what has these words, in their order; of the same words, in the item's order.
 *
 * @param byPlace whether places tell it where words don't: a formula has other words in an item than in the lesson
 */
function choicesOf(
  node: XmlNode,
  name: string,
  words: readonly string[] | undefined,
  byPlace: boolean,
): readonly string[] {
  const choices = within(node, name);
  if (words && choices.length !== words.length) fail(`${choices.length} choices in place of ${words.length}`);
  const left = [...choices];
  const found = words?.map((text) => {
    const at = left.findIndex((one) => same(wordsIn(one), text));
    return at < 0 ? undefined : left.splice(at, 1)[0]!;
  });
  if (found?.every((one) => one !== undefined)) return found.map((one) => one!.attributes.identifier!);
  if (!byPlace)
    fail(`“${words?.[found?.indexOf(undefined) ?? 0]}” isn’t among ${choices.map(wordsIn).join(' · ')}`);
  return choices.map(({ attributes }) => attributes.identifier!);
}

const same = (a: string, b: string): boolean => a.replace(/\s/g, '') === b.replace(/\s/g, '');

/** Asks for a hint, by the button that is titled so. */
export function hintRequest(item: Item): Given | undefined {
  const button = [...item.interactions].find(([, { name }]) => name === 'endAttemptInteraction');
  return button && { [button[0]]: 'true' };
}

/** An answer that has all points; for an open question, some words. */
export function rightAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'open':
      return { kind: 'open', text: 'Des mots de l’élève.' };
    case 'single-choice':
    case 'multiple-choice': {
      const right = question.options.flatMap(({ correct }, index) => (correct ? [index] : []));
      return { kind: 'choice', chosen: question.kind === 'single-choice' ? right.slice(0, 1) : right };
    }
    case 'true-false':
      return { kind: 'choice', chosen: [question.answer ? 0 : 1] };
    case 'short-answer':
      return { kind: 'text', text: bestOf(question.accepted).text };
    case 'numerical':
      return { kind: 'text', text: String(written(bestOf(question.accepted).value)) };
    case 'matching':
      return { kind: 'match', answers: question.pairs.map(({ answer }) => answer) };
    case 'ordering':
      return { kind: 'order', items: question.items.map((_, index) => index) };
    case 'gap-fill':
      return { kind: 'gaps', values: question.gaps.map(({ accepted }) => bestOf(accepted).text) };
  }
}

/** As people write a number: nobody takes 0.1 + 0.2 for 0.30000000000000004. */
const written = (value: number): number => Number(value.toPrecision(12));

const bestOf = <T extends { readonly fraction: number }>(accepted: readonly T[]): T =>
  [...accepted].sort((a, b) => b.fraction - a.fraction)[0]!;

/** An answer that says nothing. */
export function emptyAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'open':
      return { kind: 'open', text: '' };
    case 'short-answer':
    case 'numerical':
      return { kind: 'text', text: '' };
    case 'matching':
      return { kind: 'match', answers: question.pairs.map(() => undefined) };
    case 'ordering':
      return { kind: 'order', items: [] };
    case 'gap-fill':
      return { kind: 'gaps', values: question.gaps.map(() => '') };
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return { kind: 'choice', chosen: [] };
  }
}

/** From 0 to 1, the same of the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Any answer that a learner might give. Typed ones are what is accepted, changed a little, or something else. */
export function someAnswer(question: Question, next: () => number): Answer {
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  switch (question.kind) {
    case 'open':
      return { kind: 'open', text: oneOf(['Oui.', 'Deux lignes\nde texte', '<b>&amp;</b>']) };
    case 'multiple-choice':
      return {
        kind: 'choice',
        chosen: question.options.flatMap((_, index) => (next() < 0.5 ? [index] : [])),
      };
    case 'single-choice':
      return { kind: 'choice', chosen: [Math.floor(next() * question.options.length)] };
    case 'true-false':
      return { kind: 'choice', chosen: [next() < 0.5 ? 0 : 1] };
    case 'short-answer':
      return { kind: 'text', text: oneOf(textsNear(oneOf(question.accepted).text)) };
    case 'numerical':
      return { kind: 'text', text: String(oneOf(numbersNear(oneOf(question.accepted)))) };
    case 'matching': {
      const all = [...answersOf(question), undefined];
      return {
        kind: 'match',
        answers: question.pairs.map(({ answer }) => (next() < 0.4 ? answer : oneOf(all))),
      };
    }
    case 'ordering': {
      const items = question.items.map((_, index) => index);
      for (let swaps = Math.floor(next() * items.length); swaps > 0; swaps -= 1) {
        const [a, b] = [Math.floor(next() * items.length), Math.floor(next() * items.length)];
        [items[a], items[b]] = [items[b]!, items[a]!];
      }
      return { kind: 'order', items };
    }
    case 'gap-fill':
      return {
        kind: 'gaps',
        values: question.gaps.map(({ accepted, choices }) =>
          choices ? oneOf([...choices, '']) : oneOf(['', ...textsNear(oneOf(accepted).text)]),
        ),
      };
  }
}

const textsNear = (text: string): readonly string[] => [
  text,
  text,
  text.toUpperCase(),
  text.toLowerCase(),
  `${text}s`,
  text.slice(1),
  'autre chose',
  'a,b|c d=e%20',
];

/** Numbers on both sides of each bound, as any processor reads them. */
const numbersNear = ({ value, tolerance }: { readonly value: number; readonly tolerance: number }) =>
  [0, 0, 0.5, -0.5, 1, -1, 1.01, -1.01, 3, -3]
    .map((times) => written(value + times * (tolerance || 0.1)))
    .concat(-value, 0);

/** The same answer as people also write it, which the page takes for the same; a processor can't know of all. */
export function lax(question: Question, answer: Answer, next: () => number): Answer {
  const looser = (text: string): string =>
    [
      ` ${text} `,
      text.replaceAll(' ', '  '),
      text.replaceAll("'", '’'),
      text.replaceAll('’', "'"),
      text.replaceAll('-', '‑'),
      text.normalize('NFD'),
    ][Math.floor(next() * 6)]!;
  if (answer.kind === 'gaps' && question.kind === 'gap-fill')
    return {
      kind: 'gaps',
      values: answer.values.map((one, index) => (question.gaps[index]?.choices ? one : looser(one))),
    };
  if (answer.kind !== 'text' || solutionOf(question)?.kind === 'number') return answer;
  return { kind: 'text', text: looser(answer.text) };
}
