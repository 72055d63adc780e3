/** Finds the questions of a page: a walk through its rows of blocks that tries each shape at each block. */
import type { Element, ElementContent, Root } from 'hast';
import { type Context, Placeholder, plainText, type Question } from '../../lesson/index.ts';
import { headingLevel } from '../headings.ts';
import { asContent } from '../lower.ts';
import { isDurationLine } from '../metadata.ts';
import type { Page } from '../page.ts';
import { bodyOf, element, holdsPart, isPart, lineOf } from '../parts.ts';
import { clearTitle, cutBeforeAnswer } from './clear-answer.ts';
import { labelsIn, pairSolutions } from './exercise.ts';
import { closeGates } from './gates.ts';
import { askedIn, identitiesOf, revisionOf, wordsOf } from './identity.ts';
import { checkLabels, labelOf, withoutLabel } from './label.ts';
import { fold, roleOf, titleNode } from './lexicon.ts';
import type { Draft, Found } from './shape.ts';
import { SHAPES } from './shapes.ts';
import { asksAt } from './stem.ts';
import { checkSubstance, isNothing, saysSomething } from './substance.ts';

export interface FoundQuestions {
  /** The page with a placeholder for each question. */
  readonly body: readonly ElementContent[];
  readonly questions: readonly Question[];
  readonly contexts: readonly Context[];
}

interface Placed {
  readonly draft: Draft;
  readonly placeholder: Element;
  readonly section?: string;
  readonly run: number;
  readonly context?: readonly ElementContent[];
}

export const findQuestions = (tree: Root, page: Page): FoundQuestions => {
  closeGates(tree, page);
  const solutions = pairSolutions(tree);
  const paired = new Set([...solutions.values()].flat());
  const labels = labelsIn(tree);
  const placed: Placed[] = [];
  let section: string | undefined;
  let run = 0;

  const row = (given: readonly ElementContent[]): ElementContent[] => {
    const blocks = given.flatMap(cutBeforeAnswer);
    const out: ElementContent[] = [];
    let from = 0;
    let inRun = false;
    const emit = (to: number): void => {
      for (; from < to; from++) out.push(...inside(blocks[from]!));
    };
    run++;
    for (let at = 0; at < blocks.length; ) {
      const block = blocks[at]!;
      const found = paired.has(block as Element)
        ? undefined
        : firstFound({ blocks, at, floor: from, page, solutions });
      if (found) {
        const intro = found.introduced ? introduction(blocks, from, found.start) : found.start;
        emit(inRun ? intro : found.start);
        const before = blocks.slice(intro, found.start);
        const said = before.filter((one) => !isDurationLine(plainText(one)));
        // How long it takes is said of the activity, and stays on the page.
        if (inRun) out.push(...before.filter((one) => isDurationLine(plainText(one))));
        let first = true;
        for (const one of found.becomes) {
          if (one.type !== 'draft') out.push(...inside(one));
          else {
            const draft = named(one, first ? blocks[found.start] : undefined);
            if (isNothing(draft)) {
              page.report('question-empty', page.place(draft.line), {});
              continue;
            }
            out.push(
              place(first ? withIntroduction(draft, said, inRun) : draft, first && !inRun ? said : []),
            );
            first = false;
          }
        }
        inRun = true;
        at = from = found.end;
        continue;
      }
      const clear = asksAt(blocks[at - 1]) ? clearTitle(block) : undefined;
      if (clear) page.report('answer-in-clear', page.place(lineOf(block), clear), { words: clear });
      at++;
      if (headingLevel(block) !== undefined || (block.type === 'element' && block.tagName === 'hr')) {
        emit(at - 1);
        if (headingLevel(block) !== undefined) section = plainText(block);
        emit(at);
        inRun = false;
        run++;
      }
    }
    emit(blocks.length);
    return out;
  };

  const place = (draft: Draft, context: readonly ElementContent[]): Element => {
    const placeholder = element(Placeholder.question, {}, [], draft.line);
    placed.push({
      draft,
      placeholder,
      run,
      ...(section && { section }),
      ...(context.length > 0 && { context }),
    });
    return placeholder;
  };

  /** Blocks that hold rows of their own. */
  const inside = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (paired.has(node)) return [];
    if (isPart(node, 'plain') || isGuiding(node)) return [node];
    sayWhatStays(node, labels, page);
    const rows = node.data?.part || /^(?:li|blockquote|dd|td)$/.test(node.tagName);
    if (rows) return [{ ...node, children: row(node.children) }];
    return node.children.length > 0 ? [{ ...node, children: node.children.flatMap(inside) }] : [node];
  };

  const body = row(tree.children as ElementContent[]);
  return { body, ...settle(placed, page) };
};

/** The Carpentries' and sphinx-lesson's box of questions that the lesson itself answers. */
const isGuiding = (node: Element): boolean =>
  isPart(node, 'callout') &&
  node.data.part.variety === 'questions' &&
  !holdsPart(node, 'disclosure', 'exercise', 'solution', 'question');

const firstFound = (scene: Parameters<(typeof SHAPES)[number]['find']>[0]): Found | undefined => {
  for (const shape of SHAPES) {
    const found = shape.find(scene);
    if (found) return found;
  }
  return undefined;
};

/** Where the words that introduce a question start: behind the last remark or folded block before it. */
const introduction = (blocks: readonly ElementContent[], from: number, start: number): number => {
  for (let i = start - 1; i >= from; i--) {
    const block = blocks[i]!;
    // Whatever may hold an answer is no introduction, however deep it lies.
    if (isPart(block, 'callout') || holdsPart(block, 'disclosure', 'exercise', 'solution', 'question'))
      return i + 1;
  }
  return from;
};

/** A question without a name of its own is called by the target before it, or, in an item, before its words. */
const named = (draft: Draft, block: ElementContent | undefined): Draft => {
  const label = labelled(draft.stem) ?? labelled(block ? [block] : []);
  return draft.name || label === undefined ? draft : { ...draft, name: label };
};

const labelled = (row: readonly ElementContent[]): string | undefined => {
  const first = row.find(
    (node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
  );
  if (first?.type !== 'element') return undefined;
  return first.data?.label ?? (/^(?:p|ol|ul|li)$/.test(first.tagName) ? labelled(first.children) : undefined);
};

/** What is said on the way from one question to the next belongs to the next. */
const withIntroduction = (draft: Draft, said: readonly ElementContent[], inRun: boolean): Draft =>
  inRun && said.length > 0 ? { ...draft, lead: [...said, ...(draft.lead ?? [])] } : draft;

/** R: a program that asks and judges by itself, its answer in the part that learners don't see. */
const HOLDS_ANSWER = /\b(?:solution|r[ée]ponse|answer|quiz)\w*\b/i;

const isListing = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'pre';

/** Folded blocks that no question took. */
const sayWhatStays = (node: Element, labels: ReadonlySet<string>, page: Page): void => {
  if (isPart(node, 'gap')) {
    const { source } = node.data.part;
    page.report('gap-stray', page.place(lineOf(node), source), { source });
  }
  if (node.data?.playground && HOLDS_ANSWER.test(node.data.playground.prelude)) {
    page.report('code-holds-answer', page.place(lineOf(node)), {});
  }
  const words = node.data?.part ? plainText(titleNode(node)) : '';
  const place = page.place(lineOf(node), words);
  if (!isPart(node, 'disclosure', 'solution')) return;
  const label = isPart(node, 'solution') ? node.data.part.of : undefined;
  if (label !== undefined && !labels.has(label)) {
    page.report('solution-label-unknown', page.place(lineOf(node), label), { label });
    return;
  }
  const role = isPart(node, 'solution') ? 'answer' : roleOf(node);
  if (role === 'answer') page.report('answer-orphan', place, { words });
  else if (role === 'hint') page.report('hint-without-answer', place, { words });
  // A listing that is folded, as notebooks fold theirs, can be nothing else.
  else if (bodyOf(node).length === 0 || !bodyOf(node).every(isListing))
    page.report('disclosure-extra', place, { words });
};

const settle = (placed: readonly Placed[], page: Page): Pick<FoundQuestions, 'questions' | 'contexts'> => {
  const identities = identitiesOf(placed);
  const contexts: Context[] = [];
  const questions = placed.map(({ draft, placeholder, section, context }, i): Question => {
    const { id, twin } = identities[i]!;
    placeholder.properties.dataId = id;
    if (context?.some((node) => plainText(node) !== '' || node.type === 'element')) {
      contexts.push({ content: asContent(context), before: id, line: lineOf(context[0]) });
    }
    const name = askedIn(draft);
    const label = labelOf(name);
    const question = {
      id,
      revision: revisionOf(draft),
      ...(label !== undefined && { label }),
      name,
      prompt: asContent([...(draft.lead ?? []), ...draft.stem]),
      hints: (draft.hints ?? []).map(asContent),
      ...(draft.feedback && saysSomething(draft.feedback) && { feedback: asContent(draft.feedback) }),
      points: draft.points ?? 1,
      place: page.place(draft.line, label ?? name.slice(0, 16)),
      ...(section !== undefined && { section }),
      ...draft.specific,
    };
    if (draft.guess) page.report('question-found', question.place, { words: name, guess: draft.guess });
    if (draft.guess && TEACHER.test(fold(withoutLabel(name))))
      page.report('teacher-voice', question.place, { words: name });
    if (twin !== undefined) {
      const { line } = page.place(placed[twin]!.draft.line);
      if (draft.name) page.report('question-name-twice', question.place, { name: draft.name, line });
      else page.report('question-twin', question.place, { words: name, line });
    }
    checkSubstance(draft, question, page);
    if (isPseudoAnswer(draft)) page.report('answer-elsewhere', question.place, { words: name });
    return question;
  });
  checkLabels(
    placed.flatMap(({ draft, run }, i) => [
      // A labelled line that got no answer still holds its place in the numbering.
      ...(draft.lead ?? []).map((node) => inSeries(node, run, page)),
      { label: questions[i]!.label, ...questions[i]!.place, run },
    ]),
    page,
  );
  return { questions, contexts };
};

const inSeries = (node: ElementContent, run: number, page: Page) => {
  const label = labelOf(plainText(node));
  return { label, ...page.place(lineOf(node), label), run };
};

/** A stem that says what to do with the learners, not what they are to do. */
const TEACHER =
  /^(?:demander?z?|faire|faites|proposer?z?|laisser|inviter?z?|distribuer?z?|expliquer?z?|ask|have|let|invite|hand out|explain)\b.{0,40}\b(?:eleves?|etudiants?|students?|pupils?|learners?|class)\b/;

const ELSEWHERE =
  /\b(?:voir|cf\.?|see|siehe|vedi|véase)\s+(?:le\s+|la\s+|the\s+)?(?:pages?|paragraphe|section|chapitre|chapter|texte|ci-)|dans le texte qui suit|\bpages? \d+/i;

/** “See page 2”: an answer of a few words that only points to another place. */
const isPseudoAnswer = ({ feedback }: Draft): boolean => {
  const words = wordsOf(feedback ?? []);
  return words.length > 0 && words.length < 120 && ELSEWHERE.test(words);
};
