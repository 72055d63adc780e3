/**
 * Code of Quarto and R Markdown. What its options say of it counts, in comments (`#| echo: false`) or in its first line
 * (`{r, echo = FALSE}`); pictures that it only includes are shown, and questions of learnr's asked. Quarto Live's exercises are
 * chunks of one name: `#| exercise: weigh`, and `#| solution: true` in what solves it.
 */
import type { ElementContent } from 'hast';
import { parse } from 'yaml';
import { record } from '../../../lesson/index.ts';
import { TARGET } from '../../page/headings.ts';
import { element, part, text } from '../../parts.ts';
import { roleOfTitle } from '../../questions/words/lexicon.ts';
import { quizListIn } from '../../questions/words/quiz-list.ts';
import { wordIn } from '../../titles.ts';
import type { Declaration, Directive, Reader } from '../fences/directive.ts';
import { isSolutionTag, solutionIn } from '../solution-name.ts';
import { boxTitle } from './admonition-titles.ts';
import { preformatted } from './code.ts';
import { questionsOfR, saidByCheck } from './learnr.ts';
import { image } from './pieces.ts';
import { solved, told, withSolution } from './solved-code.ts';
import { wordsWrittenBy } from './written-words.ts';

export const chunk: Declaration = {
  names: [
    'python',
    'python3',
    'r',
    'julia',
    'ojs',
    'bash',
    'sql',
    'javascript',
    'js',
    'ocaml',
    'java',
    'c',
    'cpp',
    ...['webr', 'webr-r', 'pyodide', 'pyodide-python'],
  ],
  summary: 'code in the language of its name',
  argument: 'text',
  options: [],
  body: 'raw',
  becomes: async (directive, reader) => {
    const { argument, text: source, line } = directive;
    const options = { ...headOptions(argument), ...commentOptions(source) };
    const asked = questionsOfR(withoutOptions(source), line);
    if (asked !== undefined && options.include !== false) return reader.blocks(asked, line);
    // Quarto Live shows nobody what it prepares an exercise with, and tries an answer with.
    if (options.exercise !== undefined && (options.check === true || options.setup === true)) return [];
    if (options.include === false) return notIncluded(directive, reader);
    const said = CHECKS.test(argument) ? saidByCheck(withoutOptions(source)) : undefined;
    if (said !== undefined) return [told(await reader.blocks(said, line), line, reader.page.language)];
    const words = await written(directive, options, reader);
    if (words !== undefined) return words;
    const pictures = await picturesIn(source, options, line, reader);
    const isDrawn = pictures.length > 0 && ONLY_INCLUDES.test(withoutOptions(source));
    const isHidden = isDrawn || (options.echo === false && quizListIn(source) === undefined);
    return called(options, [...(isHidden ? [] : shown(directive, options, reader.page)), ...pictures], line);
  },
};

/** What nobody is shown prepares the page, but for a quiz, and for code that its first line calls the answer to what stands above. */
function notIncluded(directive: Directive, { page }: Reader): readonly ElementContent[] {
  const code = withoutOptions(directive.text);
  if (quizListIn(code) !== undefined) return [codeOf(directive)];
  const solves = solutionIn(code);
  const isWhole = solves !== undefined && solves.given === '';
  return isWhole ? withSolution(solves, languageOf(directive.name), directive.line, page) : [];
}

/** What a program writes that isn't shown itself; where that is a solution, it answers. */
async function written({ text: source, line }: Directive, options: Options, reader: Reader) {
  const isWritten = [options.results, options.output].includes('asis') && options.echo === false;
  const words = isWritten ? wordsWrittenBy(withoutOptions(source)) : undefined;
  if (words === undefined) return undefined;
  const blocks = await reader.blocks(words, line);
  return isSolution(options) ? [told(blocks, line, reader.page.language)] : blocks;
}

type Options = Readonly<Record<string, unknown>>;

/** The labels that Quarto's references may name. */
const REFERRED = /^(?:fig|tbl|lst)-/;

/** What a program draws isn't here: references to it lead to its code. */
function called({ label }: Options, all: readonly ElementContent[], line: number): readonly ElementContent[] {
  const isReferred = typeof label === 'string' && REFERRED.test(label) && all.length > 0;
  return isReferred ? [element(TARGET, { id: label }, [], line), ...all] : all;
}

const OPTIONS = /^(?:(?:#|\/\/|--)\|.*(?:\n|$))+/;
const withoutOptions = (source: string): string => source.replace(OPTIONS, '');

const codeOf = ({ name, text: source, line }: Directive) =>
  preformatted(withoutOptions(source), languageOf(name), line);

/** What runs in the reader's browser. */
const languageOf = (name: string): string =>
  name.startsWith('webr') ? 'r' : name.startsWith('pyodide') ? 'python' : name;

/** webexercises' fold, or that of a course's own hook, which answers: `{r, accordion = TRUE}`; a string titles it. */
const foldOf = (options: Options): unknown => options['webex.hide'] ?? options.accordion;

function shown(directive: Directive, options: Options, page: Reader['page']): readonly ElementContent[] {
  const { name, argument, text: source, line } = directive;
  const code = withoutOptions(source);
  if (!code.trim()) return [];
  const label = LABEL.exec(argument)?.[1];
  const hidden = foldOf(options);
  if (isSolution(options) || label === 'solution' || hidden === true)
    return [solved(codeOf(directive), line, page.language)];
  // What learnr tries an answer with often says it.
  if (label === 'check') {
    const title = [text(wordIn(page.language, 'showCode'))];
    return [part({ kind: 'disclosure', role: 'extra' }, line, title, [codeOf(directive)])];
  }
  if (label === 'hint' || typeof hidden === 'string') {
    const title = typeof hidden === 'string' ? hidden : boxTitle('hint', page.language)!;
    const role = typeof hidden === 'string' ? {} : { role: 'hint' as const };
    return [part({ kind: 'disclosure', ...role }, line, [text(title)], [codeOf(directive)])];
  }
  const solves = solutionIn(code);
  if (solves) return withSolution(solves, languageOf(name), line, page);
  // `show` stands open.
  if (options['code-fold'] === true) return [folded(directive, options, page)];
  const all = options['code-fold'] === undefined ? foldingOf(page) : undefined;
  return [
    all
      ? folded(directive, { 'code-summary': options['code-summary'] ?? all['code-summary'] }, page)
      : codeOf(directive),
  ];
}

/**
 * What the page says of the folds of all its code, be it below a format's name: Quarto's `format: html: code-fold: true`,
 * R Markdown's `output: html_document: code_folding: hide`.
 */
const foldingOf = ({ data }: Reader['page']): Options | undefined =>
  [data, ...[data.format, data.output].flatMap((one) => Object.values(record(one)).map(record))].find(
    (one) => one['code-fold'] === true || one.code_folding === 'hide',
  );

/** Code that its author folds says how something was drawn; with what it prints hidden too, it solves what stands above. */
function folded(directive: Directive, options: Options, { language }: Reader['page']): ElementContent {
  const summary = options['code-summary'];
  const words = typeof summary === 'string' && summary.trim() !== '' ? summary : wordIn(language, 'showCode');
  const role = roleOfTitle(words);
  const code = codeOf(directive);
  if (role !== 'extra')
    return part(
      { kind: 'disclosure', role: role === 'hint' ? 'hint' : 'answer' },
      directive.line,
      [text(words)],
      [code],
    );
  const isSilent = [options.results, options.output].some((one) => one === 'hide' || one === false);
  return isSilent
    ? solved(code, directive.line, language)
    : part({ kind: 'disclosure', role }, directive.line, [text(words)], [code]);
}

/** learnr's: what is shown once it is asked for, `{r weigh-solution}`. */
const LABEL = /^[ \t,]*[\w.]+(?:-[\w.]+)*-(solution|hint|check)(?:-\d+)?[ \t]*(?:,|$)/;

const CHECKS = /^[ \t,]*[\w.]+(?:-[\w.]+)*-check[ \t]*(?:,|$)/;

/** `solution = TRUE`, `answer = TRUE`: courses have hooks of their own. */
const isSolutionOption = (key: string): boolean =>
  isSolutionTag(key) || /^(?:[a-z]+[._-])?answers?$/i.test(key);

const isSolution = (options: Options): boolean =>
  Object.entries(options).some(([key, value]) => isSolutionOption(key) && value === true) ||
  [options.echo, options.include].some((one) => typeof one === 'string' && showsSolutions(one));

/** A variable, or a parameter of the page, `params$showSolutions`. */
const showsSolutions = (variable: string): boolean => {
  const name = variable.replace(/^\w+\$/, '').replace(/(?<=[a-z])(?=[A-Z])/g, '_');
  return isSolutionOption(name) && !/^(?:hide|no|without)[_.]/i.test(name);
};

/** What R is told in a chunk's first line, where it is yes, no, or words, and the variables that show it or not. */
const headOptions = (words: string): Options =>
  Object.fromEntries(
    [
      ...words.matchAll(
        /([\w.]+)[ \t]*=[ \t]*(?:(TRUE|T|FALSE|F)\b|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(?<=\b(?:echo|include)[ \t]*=[ \t]*)([\p{L}_][\p{L}\w.$]*))/giu,
      ),
    ].map(([, key, truth, double, single, variable]) => [
      key!,
      truth ? /^t/i.test(truth) : (double ?? single ?? variable)!.replace(/\\(.)/g, '$1'),
    ]),
  );

function commentOptions(source: string): Options {
  const [comments = ''] = OPTIONS.exec(source) ?? [];
  try {
    return record(parse(comments.replace(/^(?:#|\/\/|--)\|[ ]?/gm, ''), { logLevel: 'error' }));
  } catch {
    return {};
  }
}

const CALL = String.raw`\binclude_graphics\(((?:[^()]|\([^()]*\))*)\)`;
const INCLUDES = new RegExp(CALL, 'g');
const ONLY_INCLUDES = new RegExp(String.raw`^(?:\s*(?:knitr::)?${CALL}\s*)+$`);

/** What a call is given first: one path, or `c()` of several; what R puts together is none. */
function pathsIn(given: string): readonly string[] {
  const [, several, one] =
    /^\s*(?:path\s*=\s*)?(?:c\(([^()]*)\)|("[^"]*"|'[^']*')\s*(?:,|$))/.exec(given) ?? [];
  return [...(several ?? one ?? '').matchAll(/"([^"]+)"|'([^']+)'/g)].map(
    ([, double, single]) => double ?? single!,
  );
}

/** `knitr::include_graphics("ice.png")`, with the caption of the chunk. */
async function picturesIn(
  source: string,
  options: Options,
  line: number,
  reader: Reader,
): Promise<readonly ElementContent[]> {
  const paths = [...source.matchAll(INCLUDES)].flatMap(([, given]) => pathsIn(given!));
  if (paths.length === 0) return [];
  const caption = options['fig.cap'] ?? options['fig-cap'];
  const alt = options['fig.alt'] ?? options['fig-alt'];
  const pictures = paths.map((path) => image(path, typeof alt === 'string' ? alt : undefined, line));
  const words = typeof caption === 'string' ? await reader.words(caption, line) : [];
  return words.length > 0
    ? [element('figure', {}, [...pictures, element('figcaption', {}, words, line)], line)]
    : pictures.map((one) => element('p', {}, [one], line));
}
