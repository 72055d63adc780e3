/** The whole HTML document. */
import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { DATA_BLOCK, type PageData } from '../../../templates/page/data.ts';
import { ANSWERS_BLOCK } from '../../../templates/page/key.ts';
import { type Lesson, raw } from '../../lesson/index.ts';
import { direction } from './direction.ts';
import { colophon, ending, masthead, rail, steps, toStart } from './frame.ts';
import { noIcon } from './no-icon.ts';
import { contentSecurityPolicy, type Needs, policyWithin } from './policy.ts';
import type { WebOptions } from './web-options.ts';
import { definitionId, htmlOf, type Writer, write } from './write.ts';

/** What a page is besides its content. */
export interface Frame {
  readonly data: PageData;
  readonly needs: Needs;
  readonly web?: WebOptions | undefined;
}

/** @param content the lesson's body, and the definitions of its terms */
export function pageDocument(
  lesson: Lesson,
  [body, defined]: readonly [string, string],
  writer: Writer,
  { data, needs, web }: Frame,
): string {
  const { strings } = writer;
  const words = data.web?.words;
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: lesson.language, dir: direction(lesson.language) }, [
        h('head', head(lesson, needs, writer, web)),
        h('body', [
          words && !web?.isOneFile ? h('p.unpack', words.unpack) : undefined,
          h('a.skip', { href: '#cartable-main' }, strings.skip),
          h('section.notices', { ariaLabel: strings.notices, hidden: true }),
          h('div.layout', [
            rail(lesson, strings),
            h('main', { id: 'cartable-main', tabIndex: -1 }, [
              web?.course && words ? toStart(web.course, words.allLessons) : undefined,
              masthead(lesson, strings),
              h('noscript', [h('p.notice', strings.noScript)]),
              h('article.prose', [raw(body)]),
              raw(defined),
              h('div', { id: 'cartable-read' }),
              ending(lesson, strings),
              web?.course ? steps(web.course, strings) : undefined,
            ]),
          ]),
          colophon(lesson, strings),
          h('div.visually-hidden', { id: 'cartable-say', role: 'status', ariaLive: 'polite' }),
          h('script', { type: 'application/json', id: DATA_BLOCK }, [raw(jsonForScript(data))]),
          ...(web?.isOneFile ? within(needs, data.hasKeys, writer) : []),
        ]),
      ]),
    ],
  };
  return `${htmlOf(tree, writer)}\n`;
}

const head = (lesson: Lesson, needs: Needs, { url }: Writer, web: WebOptions | undefined): ElementContent[] =>
  [
    h('meta', { charSet: 'utf-8' }),
    h('meta', {
      httpEquiv: 'Content-Security-Policy',
      content: web?.isOneFile
        ? policyWithin(needs, url('web.js#sha256'))
        : contentSecurityPolicy(needs, web !== undefined),
    }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', lesson.title),
    lesson.description ? h('meta', { name: 'description', content: lesson.description }) : undefined,
    ...(web || needs.connects ? [noIcon()] : []),
    ...(web?.isOneFile
      ? [
          ...(needs.math ? [h('style', [raw(url('katex/katex.css'))])] : []),
          h('style', [raw(url('web.css'))]),
        ]
      : [
          ...(needs.math ? [h('link', { rel: 'stylesheet', href: url('katex/katex.css') })] : []),
          h('link', { rel: 'stylesheet', href: url(web ? 'web.css' : 'page.css') }),
          h('script', { src: url(web ? 'web.js' : 'page.js'), defer: true }),
        ]),
  ].filter((node) => node !== undefined);

/** What lies beside other pages, and stands behind the text of this: its files, answers, program, and whose work that is. */
const within = ({ math }: Needs, hasKeys: boolean, { url }: Writer): ElementContent[] => [
  raw(url('files')),
  ...(hasKeys ? [h('script', { type: 'text/plain', id: ANSWERS_BLOCK }, [raw(url('answers'))])] : []),
  ...['licences.txt', ...(math ? ['katex/licence.txt'] : [])].map((name) =>
    h('script', { type: 'text/plain', dataLicence: '' }, [raw(url(name))]),
  ),
  h('script', [raw(url('web.js'))]),
];

/** Definitions that a term in the text opens. */
export function definitions(writer: Writer): string {
  const children = writer.glossary.flatMap(({ term, definition }, index) =>
    definition
      ? [
          h('div.definition', { id: definitionId(index), popover: '' }, [
            h('p', [h('strong', term)]),
            ...write(definition, writer),
          ]),
        ]
      : [],
  );
  return htmlOf({ type: 'root', children }, writer);
}

/** JSON that can't end its script element. */
const jsonForScript = (data: PageData): string => JSON.stringify(data).replace(/</g, '\\u003c');
