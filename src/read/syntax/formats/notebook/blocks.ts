/** One cell of a notebook → blocks of Markdown. */
import { decoded, leftOpen, placeCounter } from '../../../../lesson/index.ts';
import type { ParamsOf, RuleId } from '../../../../messages/index.ts';
import { directiveOf } from '../../../../myst/index.ts';
import { isPlaceToAnswer } from '../../../questions/words/answer-place.ts';
import { answerTitleOf } from '../../../questions/words/lexicon.ts';
import { quizListIn } from '../../../questions/words/quiz-list.ts';
import type { SolvedCode } from '../../parted-code.ts';
import { isSolutionTag, solutionIn, solutionName } from '../../solution-name.ts';
import type { Cell } from './cells.ts';
import { fenced, outputBlocks, type Sink } from './outputs.ts';
import type { Task } from './tasks.ts';

export interface Block {
  readonly text: string;
  /** The line of the cell that the block's first line stands for; absent for what isn't in the source. */
  readonly source?: number;
}

export interface Context extends Sink {
  readonly report: <Id extends RuleId>(
    rule: Id,
    params: ParamsOf<Id>,
    place?: { line: number; column: number },
  ) => void;
  readonly language: string;
  readonly hidden: string;
  /** What a solution is called that has no name. */
  readonly solution: string;
  /** Whether it stands below an exercise, in a notebook of solutions; `whole`, where all of it is folded already. */
  readonly isSolved: boolean | 'whole';
  /** Whether it stands in a notebook of solutions, and nothing says what of. */
  readonly isUnset?: boolean;
  /** What the cell asks in a comment. */
  readonly task?: Task | undefined;
}

const NO_TAGS: ReadonlySet<string> = new Set();

export function blocksOf(cell: Cell, index: number, context: Context): readonly Block[] {
  // Learners see the quiz that the code draws, whoever hides the code.
  const tags = quizListIn(cell.source) === undefined ? cell.tags : NO_TAGS;
  if (tags.has('remove-cell')) return [];
  if (cell.kind === 'raw') return rawBlocks(cell, index, context);
  if (cell.source.trim() === '' && cell.outputs.length === 0) return [];
  const solution = solutionName(cell.source);
  if (cell.kind === 'markdown') return markdownBlocks(cell, solution, context);

  const input =
    tags.has('remove-input') || cell.source.trim() === '' ? [] : [fenced(cell.source, context.language)];
  const outputs = tags.has('remove-output') ? [] : outputBlocks(cell, context);
  if (context.task) return taskBlocks(context.task, outputs, context);
  const told = tags.has('remove-input') ? undefined : solvedIn(cell, context);
  if (told) return withSolution(told, context.solution, outputs, context.language);
  const hides = (part: string) => context.isUnset || tags.has(`hide-${part}`) || tags.has('hide-cell');
  return [
    ...(hides('input')
      ? folded(solution ?? 'Code', input).map((text) => ({ text, source: -1 }))
      : input.map((text) => ({ text, source: 0 }))),
    ...(hides('output') ? folded(context.hidden, outputs) : outputs).map((text) => ({ text })),
  ];
}

/** What it asks, and below it what solves it, or nothing yet. */
function taskBlocks({ asked, rest }: Task, outputs: readonly string[], context: Context): readonly Block[] {
  const told = rest === '' ? outputs : [fenced(rest, context.language), ...outputs];
  return [{ text: asked, source: 1 }, ...told.map((text) => ({ text }))];
}

function withSolution(
  { given, solution }: SolvedCode,
  title: string,
  outputs: readonly string[],
  language: string,
): readonly Block[] {
  const shown = given === '' ? [] : [{ text: fenced(given, language), source: 0 }];
  const answer = folded(title, [fenced(solution, language), ...outputs]);
  return [...shown, ...answer.map((text) => ({ text, source: -1 }))];
}

/** What of a cell solves, and what it draws with it. */
function solvedIn({ source, tags }: Cell, { isSolved }: Context) {
  if (isSolved === 'whole' || source.trim() === '') return undefined;
  return [...tags].some(isSolutionTag) ? { given: '', solution: source } : solutionIn(source, isSolved);
}

/** A tagged solution is folded, and a hidden cell that is called one; any other is shown: Jupyter Book hides code alone. */
function markdownBlocks(cell: Cell, solution: string | undefined, context: Context): readonly Block[] {
  if (isPlaceToAnswer(cell.source)) return folded(context.solution, ['']).map((text) => ({ text }));
  const text = closed(withAttachments(cell, context));
  const isHidden = ['hide-cell', 'hide-input'].some((tag) => cell.tags.has(tag));
  const isTagged = context.isSolved !== 'whole' && [...cell.tags].some(isSolutionTag);
  if (!isTagged && !(isHidden && solution !== undefined)) return [{ text, source: 1 }];
  // `**Solution:** It is light.` says more than a title.
  const title = answerTitleOf(solution ?? '') === undefined ? undefined : solution;
  const told = title === undefined ? text : text.replace(/^\s*.*/, '');
  return folded(title ?? context.solution, [told]).map((one) => ({ text: one, source: 0 }));
}

/** nbconvert passes raw cells on to the format they are meant for; a page is HTML made of Markdown. */
function rawBlocks({ source, format }: Cell, index: number, { report }: Context): readonly Block[] {
  const frontMatter = index === 0 && /^---\n[\s\S]*?\n---\s*$/.test(source);
  if (frontMatter || format === 'text/markdown' || format === 'text/html') {
    return [{ text: closed(source), source: 1 }];
  }
  if (source.trim() !== '') report('notebook-raw-cell', { format: format ?? '–' });
  return [];
}

const folded = (title: string, blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [directiveOf('dropdown', title, blocks.join('\n\n'))];

/** A cell ends what it leaves open: in Jupyter, a fence or comment never runs into the next cell. */
function closed(source: string): string {
  const text = source.replace(/\n+$/, '');
  const open = leftOpen(text.split('\n'));
  if (open) return `${text}\n${open.fence}`;
  return text.lastIndexOf('<!--') > text.lastIndexOf('-->') ? `${text}\n-->` : text;
}

function withAttachments({ source, attachments }: Cell, { keep, report }: Context): string {
  const placeAt = placeCounter(source);
  return source.replace(/\battachment:([^\s)"'>]+)/g, (whole, written: string, offset: number) => {
    const place = placeAt(offset);
    const name = decoded(written);
    const [type, content] = Object.entries(attachments[name] ?? attachments[written] ?? {})[0] ?? [];
    if (type === undefined || content === undefined) {
      report('notebook-attachment-missing', { name }, place);
      return whole;
    }
    const path = keep(name, type, content);
    if (path === undefined) report('notebook-media-broken', { name }, place);
    return path === undefined ? whole : encodeURI(path).replace(/[()#?]/g, encodeURIComponent);
  });
}

/** IPython's cell magics that change a cell's language. */
const MAGICS: Readonly<Record<string, string>> = {
  bash: 'bash',
  sh: 'bash',
  html: 'html',
  javascript: 'javascript',
  js: 'javascript',
  latex: 'latex',
  markdown: 'markdown',
  sql: 'sql',
};

export function languageOf(cell: Cell, kernel: string | undefined): string {
  const magic = /^\s*%%(\w+)/.exec(cell.source)?.[1];
  return (magic && MAGICS[magic]) || cell.language || (kernel ? kernelLanguage(kernel) : '');
}

const kernelLanguage = (name: string): string =>
  /^i?python\d?$/i.test(name) ? 'python' : name.toLowerCase();
