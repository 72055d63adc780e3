/** The questions of a page: found by patterns, then given their ids, labels and places. */
import type { Root } from 'hast';
import type { Content, Context, Diagnostic, Question } from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import { asContent } from '../html/lower.ts';
import type { Notes, Page } from '../page-context.ts';
import { forgetBlocks } from './block.ts';
import { withGatesClosed } from './gates.ts';
import { withPointedAt } from './pointed-at.ts';
import { settle } from './settle.ts';
import { replaceQuestions } from './walk.ts';

interface PageQuestions {
  /** The page with a placeholder for each question. */
  readonly body: Content;
  readonly questions: readonly Question[];
  readonly contexts: readonly Context[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Changes neither the tree nor the page: what is noticed is among the diagnostics. */
export function findQuestions(
  tree: Root,
  title: string,
  { place, language, settings }: Pick<Page, 'place' | 'language' | 'settings'>,
): PageQuestions {
  const diagnostics: Diagnostic[] = [];
  const page: Notes = {
    place,
    language,
    settings,
    title,
    report: (rule, at, params) => void diagnostics.push(diagnose(rule, at, params)),
  };
  const replaced = replaceQuestions(withGatesClosed(tree, page), page);
  const { questions, contexts } = settle(replaced.placed, page);
  forgetBlocks();
  const body = asContent(replaced.body);
  return { body, questions, contexts: withPointedAt(body, questions, contexts, page), diagnostics };
}
