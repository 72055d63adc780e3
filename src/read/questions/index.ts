/**
 * The questions of a page: found by patterns, then given their ids, labels and places. Each folder imports only those
 * above it:
 *
 * - `words/`: what labels, letters and titles mean, in every language
 * - `blocks/`: what each block of a page is, decided once
 * - `choices/`: options to choose from, and the keys that tell which are right
 * - `answers/`: hints and answers, beside what they answer or apart from it
 * - `kinds/`: what a question of each kind is made of
 * - `patterns/`: the table of what is recognised, in order, and each of its rows
 * - `learned/`: words of the page's own for answers, which stand as known ones while its questions are looked for
 * - `records/`: choices whose pieces are known where their form isn't, written in the usual one
 * - `walk/`: the way through a page, with what must be put right before a pattern is tried
 * - `settle/`: from candidates to questions
 */
import type { ElementContent, Root } from 'hast';
import {
  type Content,
  type Context,
  type Diagnostic,
  isTag,
  Placeholder,
  type Question,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import { asContent } from '../html/lower.ts';
import type { Notes, Page } from '../page-context.ts';
import { holdsPart, lineOf, withChildren } from '../parts.ts';
import { forgetBlocks } from './blocks/block.ts';
import { paidBack } from './learned/borrowed.ts';
import { withWordsLearned } from './learned/learn.ts';
import type { Candidate } from './patterns/pattern.ts';
import { withRecordsSpelt } from './records/index.ts';
import { withCallsAbove } from './settle/calls-above.ts';
import { withCallsOfParts } from './settle/calls-of-parts.ts';
import { withPointedAt } from './settle/pointed-at.ts';
import { settle } from './settle/settle.ts';
import { withSharedSituations } from './settle/shared-situations.ts';
import { withSituations } from './settle/situations.ts';
import { withGatesClosed } from './walk/gates.ts';
import { noSolutions, pairSolutions } from './walk/solutions.ts';
import { type Placed, replaceQuestions } from './walk/walk.ts';

interface PageQuestions {
  /** The page with a placeholder for each question. */
  readonly body: Content;
  readonly questions: readonly Question[];
  readonly contexts: readonly Context[];
  readonly diagnostics: readonly Diagnostic[];
  /** What no question took of a file that only answers the page. */
  readonly left: readonly ElementContent[];
}

/**
 * Changes neither the tree nor the page: what is noticed is among the diagnostics.
 *
 * @param isTheirs whether a line is of a file that only answers the page: what no question takes of it is left out
 */
export function findQuestions(
  given: Root,
  title: string,
  { place, called, language, settings }: Pick<Page, 'place' | 'called' | 'language' | 'settings'>,
  isTheirs?: Notes['isTheirs'],
): PageQuestions {
  const notes = { place, called, language, settings, title, isTheirs: isTheirs ?? (() => false) };
  const { tree, loans } = withWordsLearned(given, notes);
  const { replaced, diagnostics, page } = candidatesIn(tree, notes);
  const { questions, contexts } = settle(
    withSharedSituations(replaced.body, withCallsAbove(replaced.placed)),
    page,
  );
  forgetBlocks();
  const own = isTheirs ? ownOf(replaced.body, isTheirs) : { row: [...replaced.body], left: [] };
  const body = asContent(own.row);
  const found = {
    body,
    questions,
    contexts: withPointedAt(body, questions, contexts, page),
    diagnostics: diagnostics.filter((one) => !isAskedNow(one, replaced.placed)),
    left: own.left,
  };
  return loans.length > 0 ? paidBack(found, loans) : found;
}

type Silent = Omit<Notes, 'report'>;

interface Found {
  readonly replaced: ReturnType<typeof replaceQuestions>;
  readonly diagnostics: Diagnostic[];
  readonly page: Notes;
}

/** What the patterns find; where more choices are found once these are spelt in the usual form, what they find then. */
function candidatesIn(tree: Root, notes: Silent): Found {
  const first = foundIn(tree, notes);
  const known = choicesIn(first);
  const spelt = withRecordsSpelt(tree, () => ({
    choices: linesOf(known),
    questions: new Set(first.replaced.placed.map(({ candidate }) => candidate.line)),
  }));
  if (spelt === tree) return first;
  const second = foundIn(spelt, notes);
  const gained = choicesIn(second).length - known.length;
  // What was several questions may have been the options of one, but not many of few.
  return gained > 0 && gained >= first.replaced.placed.length - second.replaced.placed.length
    ? second
    : first;
}

const choicesIn = ({ replaced }: Found): readonly Candidate[] =>
  replaced.placed.flatMap(({ candidate }) => (candidate.specific.kind === 'open' ? [] : [candidate]));

/** The lines of all that choices hold, their feedback included. */
function linesOf(candidates: readonly Candidate[]): ReadonlySet<number> {
  const lines = new Set<number>();
  JSON.stringify(candidates, (_, value) => {
    const line = value?.position?.start?.line;
    if (line) lines.add(line);
    return value;
  });
  return lines;
}

function foundIn(tree: Root, notes: Silent): Found {
  const diagnostics: Diagnostic[] = [];
  const page: Notes = {
    ...notes,
    report: (rule, at, params) => void diagnostics.push(diagnose(rule, at, params)),
  };
  const row = tree.children as ElementContent[];
  // Of most pages, neither gates nor solutions are looked for a second time.
  const isSolved = row.some((node) => holdsPart(node, 'gate', 'solution'));
  const closed = isSolved ? withGatesClosed(tree, page) : tree;
  const solutions = isSolved ? pairSolutions(closed) : noSolutions();
  return {
    replaced: withCallsOfParts(withSituations(replaceQuestions(closed, page, solutions), page.title)),
    diagnostics,
    page,
  };
}

/** That a list stays a list was said before what was left of the page was asked (asked-in-turn.ts). */
const isAskedNow = ({ rule, line }: Diagnostic, placed: readonly Placed[]): boolean =>
  rule === 'question-list' && placed.some(({ candidate }) => candidate.line === line);

/** A row without what stands in a file that only answers the page. */
function ownOf(
  row: readonly ElementContent[],
  isTheirs: Notes['isTheirs'],
): { readonly row: ElementContent[]; readonly left: readonly ElementContent[] } {
  const left: ElementContent[] = [];
  function own(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element' || isTag(node, Placeholder.question)) return [node];
      if (node.position && isTheirs(lineOf(node))) {
        left.push(node);
        return [];
      }
      const children = own(node.children);
      return [children.length < node.children.length ? withChildren(node, children) : node];
    });
  }
  return { row: own(row), left };
}
