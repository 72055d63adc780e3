/** What is meant for one output of a book, or for the tool that makes it. */
import type { Declaration } from '../fences/directive.ts';

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

/** Quarto: `::: {.content-visible when-format="html"}`. */
const byFormat: Declaration = {
  names: ['content-visible', 'content-hidden'],
  summary: 'its content, where it is meant for pages',
  argument: 'none',
  options: ['when-format', 'unless-format'],
  body: 'markdown',
  becomes: ({ name, options, body }) => {
    const applies =
      (options['when-format'] === undefined || FORMATS.test(options['when-format'])) &&
      (options['unless-format'] === undefined || !FORMATS.test(options['unless-format']));
    return applies === (name === 'content-visible') ? body : [];
  },
};

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

export const audiences: readonly Declaration[] = [shown, only, byFormat, raw, dropped];
