/**
 * Shapes H, I, J and K: an exercise, whose answers stand inside it or in the solution that follows it.
 *
 *     :::{exercise} Title        ::::{exercise} Title
 *     Count to a hundred.        Count to a hundred.
 *     :::                        :::{dropdown} Hint
 *     :::{solution}              By tens.
 *     1, 2, 3…                   :::
 *     :::                        :::{dropdown} Answer
 *                                1, 2, 3…
 *                                :::
 *                                ::::
 *
 * A folded answer may stand behind it too, and between them the code that learners go on with.
 *
 * Several answers inside one exercise part it into as many questions, each with the words before its answer.
 */
import type { Element, ElementContent, Root } from 'hast';
import { plainText, visit } from '../../lesson/index.ts';
import { asContent, exerciseTitle } from '../lower.ts';
import type { Page } from '../page.ts';
import { bodyOf, element, holdsPart, isPart, lineOf, type PartOf, titleOf } from '../parts.ts';
import { standingTitle } from './clear-answer.ts';
import { formOf } from './form.ts';
import { itemPairs } from './items.ts';
import { isTag } from './kinds/key.ts';
import { answerBody, looksLikeAnswer, roleOf } from './lexicon.ts';
import type { Draft, Found, Scene, Shape } from './shape.ts';
import { feedbackOf, isAside, type Told, toldFrom } from './stem.ts';
import { isToFill } from './table.ts';

export const exercise: Shape = {
  id: 'exercise',
  find: (scene): Found | undefined => {
    const { blocks, at, page, solutions } = scene;
    const block = blocks[at];
    if (!isPart(block, 'exercise') || holdsQuestions(block)) return undefined;
    const parts = split(bodyOf(block));
    const answered = parts.filter(({ told }) => told);
    const behind = answered.length > 0 ? undefined : toldBehind(scene, solutions.has(block));
    const told = answered[0]?.told ?? toldIn(solutions.get(block), behind?.told) ?? behind?.told;
    const whole = [...parts.flatMap(({ asked }) => asked), ...(behind?.between ?? [])];
    const items = answered.length > 1 || !told ? undefined : byItem(whole, told, block, page);
    if (items) return { start: at, end: behind?.told.end ?? at + 1, becomes: items, introduced: false };
    const program = told ? undefined : starterAfter(blocks, at);
    const becomes =
      answered.length > 1
        ? parts.map((part, i) => draft(block, part.asked, part.told, page, i > 0))
        : [draft(block, whole, told, page, false, program)];
    const [only] = becomes;
    if (only?.specific.kind === 'open' && (!told || told.feedback.length === 0)) {
      const words = headingWords(block);
      page.report(
        'question-without-answer',
        page.place(lineOf(block), plainText(element('p', {}, titleOf(block)))),
        {
          words,
        },
      );
      const next = blocks[behind?.told.end ?? (program ? at + 2 : at + 1)];
      const title = standingTitle(next);
      if (title !== undefined && looksLikeAnswer(title)) {
        page.report('answer-in-clear', page.place(lineOf(next), title), { words: title });
      }
    }
    // Words behind the last of several answers ask nothing more: they stay on the page.
    const last = parts.at(-1);
    const rest = answered.length > 1 && last && !last.told ? last.asked : [];
    const kept = rest.length > 0 ? becomes.slice(0, -1) : becomes;
    const end = behind?.told.end ?? (program ? at + 2 : at + 1);
    return { start: at, end, becomes: [...kept, ...rest], introduced: false };
  },
};

/** J: a program below an exercise without an answer is what the learner goes on writing. */
const starterAfter = (blocks: readonly ElementContent[], at: number): Element | undefined => {
  const next = blocks[at + 1];
  return next?.type === 'element' && next.data?.playground ? next : undefined;
};

/** An exercise that asks in a numbered list and is answered in one of as many items is as many questions. */
const byItem = (
  asked: readonly ElementContent[],
  told: Told,
  block: PartOf<'exercise'>,
  page: Page,
): readonly Draft[] | undefined => {
  const pairs = itemPairs(asked.at(-1), told.feedback, asked.at(-2), (counts) =>
    page.report('answer-count', page.place(lineOf(block)), { words: headingWords(block), ...counts }),
  );
  return pairs?.map(({ asks, tells, line }, i) => {
    const first = i === 0;
    const one = draft(block, asks, { ...told, feedback: tells }, page, !first);
    const lead = [...(one.lead ?? []), ...(first ? asked.slice(0, -1) : [])];
    return { ...one, lead, hints: first ? one.hints : [], line };
  });
};

interface PartOfExercise {
  readonly asked: readonly ElementContent[];
  readonly told?: Told;
}

/** A `{solution}` that is no other exercise's is an answer. */
const behindRole = (block: Element, solutions: Scene['solutions']) => {
  if (!isPart(block, 'solution')) return roleOf(block);
  const taken =
    block.data.part.of !== undefined || [...solutions.values()].some((all) => all.includes(block));
  return taken ? undefined : 'answer';
};

export const split = (body: readonly ElementContent[]): PartOfExercise[] => {
  const parts: PartOfExercise[] = [];
  let from = 0;
  for (let i = 0; i < body.length; ) {
    const told = toldFrom(body, i, true);
    if (!told) {
      i++;
      continue;
    }
    parts.push({ asked: body.slice(from, i), told });
    from = i = told.end;
  }
  if (from < body.length || parts.length === 0) parts.push({ asked: body.slice(from) });
  return parts;
};

const toldIn = (solutions: readonly Element[] | undefined, behind: Told | undefined): Told | undefined =>
  solutions && { hints: behind?.hints ?? [], feedback: feedbackOf(solutions), end: behind?.end ?? 0 };

/**
 * Hints and answers folded behind an exercise, and what stands between: code and what it draws, no words. Where a
 * `{solution}` answers it, only hints are looked for.
 */
export const toldBehind = (
  { blocks, at, solutions }: Pick<Scene, 'blocks' | 'at' | 'solutions'>,
  solved: boolean,
): { readonly told: Told; readonly between: readonly ElementContent[] } | undefined => {
  let from = at + 1;
  while (from < blocks.length && isAside(blocks[from]!) && !isPart(blocks[from], 'callout', 'group')) from++;
  const hints: Element[] = [];
  const answers: Element[] = [];
  let end = from;
  for (; end < blocks.length; end++) {
    const block = blocks[end];
    const role = block?.type === 'element' ? behindRole(block, solutions) : undefined;
    if (role === 'hint' && answers.length === 0) hints.push(block as Element);
    else if (role === 'answer' && !solved) answers.push(block as Element);
    else break;
  }
  if (end === from) return undefined;
  const told = { hints: hints.map(answerBody), feedback: feedbackOf(answers), end };
  return { told, between: blocks.slice(at + 1, from) };
};

const draft = (
  block: PartOf<'exercise'>,
  asked: readonly ElementContent[],
  told: Told | undefined,
  page: Page,
  continued = false,
  program?: Element,
): Draft => {
  const { heading, name } = block.data.part;
  const title = titleOf(block);
  const asking = asked.filter((node) => !isHint(node));
  const key = formOf(asking, page);
  const table = program ? undefined : asking.find((node) => isTag(node, 'table') && isToFill(node));
  const starter = program ?? table;
  const words = key?.stem ?? asking.filter((node) => node !== table);
  const line = continued ? lineOf(asked[0] ?? block) : lineOf(block);
  // The number changes with the exercises before it, so it leads the prompt; the title is the author's.
  const isAllTitle = heading === '' && words.length === 0;
  const titled =
    continued || isAllTitle
      ? []
      : [element('p', {}, [element('strong', {}, exerciseTitle(heading, title), line)], line)];
  return {
    type: 'draft',
    specific: key?.specific ?? { kind: 'open', ...(starter && { starter: asContent([starter]) }) },
    lead: titled,
    stem: words.length > 0 ? words : [element('p', {}, title, line)],
    hints: [...asked.filter(isHint).map(answerBody), ...(told?.hints ?? [])],
    ...(told && { feedback: told.feedback }),
    ...(name && !continued && { name }),
    line,
    guess: 'exercise',
  };
};

const headingWords = (block: PartOf<'exercise'>): string =>
  plainText(element('p', {}, exerciseTitle(block.data.part.heading, titleOf(block))));

/**
 * An exercise that holds questions of its own is only their frame: choices, dropdowns that ask, and answers that
 * stand deeper than beside its words (in the items of its list).
 */
const holdsQuestions = (block: Element): boolean =>
  bodyOf(block).some((child) => {
    if (holdsPart(child, 'question')) return true;
    if (child.type !== 'element') return false;
    const role = isPart(child, 'solution') ? 'answer' : roleOf(child);
    return role === 'question' || (role === undefined && holdsAnswer(child));
  });

const holdsAnswer = (node: Element): boolean =>
  node.children.some((child) => {
    if (child.type !== 'element') return false;
    const role = isPart(child, 'solution') ? 'answer' : roleOf(child);
    return role === 'answer' || role === 'question' || holdsAnswer(child);
  });

const isHint = (node: ElementContent): node is Element => node.type === 'element' && roleOf(node) === 'hint';

/** The labels that exercises bear: a solution may name one of them. */
export const labelsIn = (tree: Root): ReadonlySet<string> => {
  const labels = new Set<string>();
  visit(tree, 'element', (node) => {
    if (isPart(node, 'exercise', 'question') && node.data.part.name) labels.add(node.data.part.name);
  });
  return labels;
};

/**
 * Which solution belongs to which exercise: the one it names, else the last one before it that has no answer
 * yet, wherever in the page it stands.
 */
export const pairSolutions = (tree: Root): ReadonlyMap<Element, readonly Element[]> => {
  const pairs = new Map<Element, Element[]>();
  const exercises: PartOf<'exercise'>[] = [];
  visit(tree, 'element', (node) => {
    if (isPart(node, 'plain')) return 'skip';
    if (isPart(node, 'exercise')) {
      if (!holdsQuestions(node) && !split(bodyOf(node)).some(({ told }) => told)) exercises.push(node);
      return 'skip';
    }
    if (!isPart(node, 'solution')) return undefined;
    const { of } = node.data.part;
    const named = exercises.find(({ data }) => of !== undefined && data.part.name === of);
    const last = exercises.findLast((one) => !pairs.has(one));
    const its = named ?? (of === undefined ? last : undefined);
    if (its) pairs.set(its, [...(pairs.get(its) ?? []), node]);
    return 'skip';
  });
  return pairs;
};
