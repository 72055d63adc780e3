/** What is meant for one output of a book, or for the tool that makes it. */
import { isBlank } from '../../../lesson/index.ts';
import { foldedAnswer, isPart } from '../../parts.ts';
import type { Declaration, Directive } from '../fences/directive.ts';
import { namesAnswers } from '../rules/kept-back.ts';
import { withTitle } from './heading-title.ts';

/** For the screen: unwrapped. */
const shown: Declaration = {
  names: ['htmlonly'],
  summary: 'its content: it is meant for pages',
  argument: 'none',
  options: [],
  body: 'markdown',
  becomes: ({ body }) => body,
};

const FORMATS = /^(?:html|html5|builder_html|format_html|revealjs|online)$/i;

/** Sphinx: tags joined by `and`, `or`, `not`. */
function holds(expression: string): boolean {
  return expression
    .replace(/[()]/g, ' ')
    .split(/\bor\b/)
    .some((all) =>
      all.split(/\band\b/).every((one) => {
        const [, not, tag = ''] = /^\s*(not\s+)?(\S*)\s*$/.exec(one) ?? [];
        return FORMATS.test(tag) !== Boolean(not);
      }),
    );
}

const only: Declaration = {
  names: ['only', 'ifconfig'],
  summary: 'its content, where the condition asks for HTML',
  argument: 'text',
  options: [],
  body: 'markdown',
  becomes: ({ name, argument, body }) => (name === 'ifconfig' || holds(argument) ? body : []),
};

/**
 * Quarto: `::: {.content-visible when-format="html"}`, and with a profile of the project, or a field of the page, that is called
 * by its answers: `when-profile="solution"`, `when-meta="show-solutions"`. Which others are on, nobody can say.
 */
const conditional: Declaration = {
  names: ['content-visible', 'content-hidden'],
  summary: 'its content, where it is meant for pages; folded, where only a profile with solutions shows it',
  argument: 'none',
  options: ['when-format', 'unless-format', 'when-profile', 'unless-profile', 'when-meta', 'unless-meta'],
  body: 'markdown',
  becomes: (directive) => {
    const { name, options, body, line } = directive;
    const isVisible = name === 'content-visible';
    if (namesFormat(options) && inPages(options) !== isVisible) return [];
    const isForSolutions = isVisible ? namesAnswers(options, 'when') : namesAnswers(options, 'unless');
    if (!isForSolutions || isOneBox(body)) return body;
    const own = withTitle(directive);
    return [foldedAnswer(own.body, own.title, line)];
  },
};

/** What says by itself what it is. */
function isOneBox(body: Directive['body']): boolean {
  const [only, ...others] = body.filter((one) => !isBlank(one));
  return others.length === 0 && isPart(only, 'callout', 'disclosure', 'solution', 'exercise');
}

type Conditions = Readonly<Record<string, string>>;

const namesFormat = (options: Conditions): boolean => 'when-format' in options || 'unless-format' in options;

const inPages = ({ 'when-format': when, 'unless-format': unless }: Conditions): boolean =>
  (when === undefined || FORMATS.test(when)) && (unless === undefined || !FORMATS.test(unless));

/** HTML passes the allow-list as any of the author's does; another format's source is for that format. */
const raw: Declaration = {
  names: ['raw'],
  summary: 'HTML, safe parts of it; other formats are left out',
  argument: 'text',
  options: ['file', 'url'],
  body: 'raw',
  becomes: ({ argument, text, textLine }, reader) =>
    /\bhtml\b/i.test(argument) ? reader.html(text, textLine) : [],
};

/** For paper (where it repeats what stands elsewhere), or for the book's own index: no words of this page. */
const dropped: Declaration = {
  names: [
    ...['latexonly', 'comment', 'todo', 'toctree', 'tableofcontents', 'contents', 'index', 'tags', 'meta'],
    ...[
      'bibliography',
      'footbibliography',
      'sectionauthor',
      'codeauthor',
      'default-role',
      'highlight',
      'tabularcolumns',
    ],
    ...['listoffigures', 'listoftables', 'todolist', 'exerciselist', 'solutionlist', 'prf:list'],
  ],
  summary: 'nothing: what only a book or its author needs',
  argument: 'text',
  options: [],
  body: 'none',
  becomes: () => [],
};

export const audiences: readonly Declaration[] = [shown, only, conditional, raw, dropped];
