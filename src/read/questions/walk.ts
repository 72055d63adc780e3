/** Walks through a page's rows of blocks, tries each pattern at each block, and puts questions in their place. */
import type { Element, ElementContent, Root } from 'hast';
import { Placeholder } from '../../lesson/index.ts';
import { isDurationLine } from '../page/metadata.ts';
import { element, isPart, lineOf } from '../parts.ts';
import { answerAt } from './answer.ts';
import { blockOf } from './block.ts';
import { clearTitle, cutBeforeAnswer } from './clear-answer.ts';
import { reportKept } from './kept.ts';
import type { Candidate, Context, Match, Notes } from './pattern.ts';
import { PATTERNS } from './patterns.ts';
import { labelsIn, pairSolutions } from './solutions.ts';
import { isNothing } from './substance.ts';

/** A candidate where it stands on its page. */
export interface Placed {
  readonly candidate: Candidate;
  readonly placeholder: Element;
  readonly section?: string;
  /** Questions of one run follow one another below one heading. */
  readonly run: number;
  /** What introduces the run: it stays on the page too. */
  readonly context: readonly ElementContent[];
}

/** The page with a placeholder for each question, whose id is given later. */
export function replaceQuestions(
  tree: Root,
  page: Notes,
): { readonly body: readonly ElementContent[]; readonly placed: readonly Placed[] } {
  const solutions = pairSolutions(tree);
  const labels = labelsIn(tree);
  const placed: Placed[] = [];
  let section: string | undefined;
  let run = 0;

  function row(given: readonly ElementContent[]): ElementContent[] {
    const blocks = given.flatMap(cutBeforeAnswer);
    const out: ElementContent[] = [];
    let floor = 0;
    let inRun = false;
    function keep(to: number): void {
      for (; floor < to; floor++) out.push(...inside(blocks[floor]!));
    }
    run++;
    for (let at = 0; at < blocks.length; ) {
      const node = blocks[at]!;
      const match = solutions.all.has(node)
        ? undefined
        : firstMatch(contextAt(blocks, at, floor, { page, solutions }));
      if (match) {
        const from = match.introduced ? introduction(blocks, floor, match.start) : match.start;
        keep(inRun ? from : match.start);
        out.push(...replacement(match, blocks[match.start], blocks.slice(from, match.start), inRun));
        inRun = true;
        at = floor = match.end;
        continue;
      }
      reportClearAnswer(node, blocks[at - 1], page);
      at++;
      const { level, words } = blockOf(node);
      if (level !== undefined || (node.type === 'element' && node.tagName === 'hr')) {
        keep(at - 1);
        if (level !== undefined) section = words;
        keep(at);
        inRun = false;
        run++;
      }
    }
    keep(blocks.length);
    return out;
  }

  /** What is said on the way from one question to the next belongs to the next. */
  function replacement(
    match: Match,
    start: ElementContent | undefined,
    before: readonly ElementContent[],
    inRun: boolean,
  ): readonly ElementContent[] {
    const said = before.filter((one) => !isDuration(one));
    // How long it takes is said of the activity, and stays on the page.
    const out = inRun ? before.filter(isDuration) : [];
    let isFirst = true;
    for (const one of match.becomes) {
      if (one.type !== 'candidate') {
        out.push(...inside(one));
        continue;
      }
      const candidate = named(one, isFirst ? start : undefined);
      if (isNothing(candidate)) {
        page.report('question-empty', page.place(candidate.line), {});
        continue;
      }
      const placeholder = element(Placeholder.question, {}, [], candidate.line);
      const lead =
        isFirst && inRun && said.length > 0 ? [...said, ...(candidate.lead ?? [])] : candidate.lead;
      const context = isFirst && !inRun ? said : [];
      placed.push({ candidate: { ...candidate, lead }, placeholder, section, run, context });
      out.push(placeholder);
      isFirst = false;
    }
    return out;
  }

  /** Blocks that hold rows of their own. */
  function inside(node: ElementContent): ElementContent[] {
    if (node.type !== 'element') return [node];
    if (solutions.all.has(node)) return [];
    if (isPart(node, 'plain') || isGuiding(node)) return [node];
    reportKept(node, labels, page);
    if (node.data?.part || /^(?:li|blockquote|dd|td)$/.test(node.tagName))
      return [{ ...node, children: row(node.children) }];
    return node.children.length > 0 ? [{ ...node, children: node.children.flatMap(inside) }] : [node];
  }

  return { body: row(tree.children as ElementContent[]), placed };
}

function contextAt(
  blocks: readonly ElementContent[],
  at: number,
  floor: number,
  shared: Pick<Context, 'page' | 'solutions'>,
): Context {
  const above = blocks[floor - 1];
  const heading = blockOf(above).level === undefined ? undefined : (above as Element);
  return { ...shared, blocks, at, floor, heading, block: blockOf(blocks[at]), answer: answerAt(blocks, at) };
}

function firstMatch(context: Context): Match | undefined {
  for (const { at, find } of PATTERNS) {
    const match = at(context) ? find(context) : undefined;
    if (match) return match;
  }
  return undefined;
}

/** The Carpentries' and sphinx-lesson's box of questions that the lesson itself answers. */
function isGuiding(node: Element): boolean {
  return isPart(node, 'callout') && node.data.part.variety === 'questions' && !blockOf(node).holdsQuestions;
}

/** Where the words that introduce a question start: behind the last remark or folded block before it. */
function introduction(blocks: readonly ElementContent[], from: number, start: number): number {
  // Whatever may hold an answer is no introduction, however deep it lies.
  function isNone(node: ElementContent) {
    return isPart(node, 'callout') || blockOf(node).holdsQuestions;
  }
  for (let i = start - 1; i >= from; i--) if (isNone(blocks[i]!)) return i + 1;
  return from;
}

/** A question without a name of its own is called by the target before it, or, in an item, before its words. */
function named(candidate: Candidate, block: ElementContent | undefined): Candidate {
  const name = candidate.name || (targetOf(candidate.stem) ?? targetOf(block ? [block] : []));
  return { ...candidate, name };
}

function targetOf(row: readonly ElementContent[]): string | undefined {
  const first = row.find((node) => node.type !== 'text' || node.value.trim() !== '');
  if (first?.type !== 'element') return undefined;
  return first.data?.label ?? (/^(?:p|ol|ul|li)$/.test(first.tagName) ? targetOf(first.children) : undefined);
}

function isDuration(node: ElementContent): boolean {
  return isDurationLine(blockOf(node).words);
}

function reportClearAnswer(node: ElementContent, above: ElementContent | undefined, page: Notes): void {
  const words = blockOf(above).asks ? clearTitle(node) : undefined;
  if (words) page.report('answer-in-clear', page.place(lineOf(node), words), { words });
}
