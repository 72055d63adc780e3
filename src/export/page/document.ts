/** The whole HTML document. */
import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { DATA_BLOCK, type PageData } from '../../../templates/page/data.ts';
import type { Lesson } from '../../lesson/index.ts';
import { colophon, ending, masthead, rail } from './frame.ts';
import { contentSecurityPolicy, type Needs } from './policy.ts';
import { raw } from './raw.ts';
import { definitionId, htmlOf, type Writer, write } from './write.ts';

/** @param content the lesson's body, and the definitions of its terms */
export function pageDocument(
  lesson: Lesson,
  [body, defined]: readonly [string, string],
  data: PageData,
  writer: Writer,
  needs: Needs,
): string {
  const { strings } = writer;
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: lesson.language, dir: direction(lesson.language) }, [
        h('head', head(lesson, needs, writer)),
        h('body', [
          h('a.skip', { href: '#cartable-main' }, strings.skip),
          h('section.notices', { ariaLabel: strings.notices, hidden: true }),
          h('div.layout', [
            rail(lesson, strings),
            h('main', { id: 'cartable-main', tabIndex: -1 }, [
              masthead(lesson, strings),
              h('noscript', [h('p.notice', strings.noScript)]),
              h('article.prose', [raw(body)]),
              raw(defined),
              h('div', { id: 'cartable-read' }),
              ending(lesson, strings),
            ]),
          ]),
          colophon(lesson, strings),
          h('div.visually-hidden', { id: 'cartable-say', role: 'status', ariaLive: 'polite' }),
          h('script', { type: 'application/json', id: DATA_BLOCK }, [raw(jsonForScript(data))]),
        ]),
      ]),
    ],
  };
  return `${htmlOf(tree, writer)}\n`;
}

const head = (lesson: Lesson, needs: Needs, { url }: Writer): ElementContent[] =>
  [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy(needs) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', lesson.title),
    lesson.description ? h('meta', { name: 'description', content: lesson.description }) : undefined,
    needs.math ? h('link', { rel: 'stylesheet', href: url('katex/katex.css') }) : undefined,
    h('link', { rel: 'stylesheet', href: url('page.css') }),
    h('script', { src: url('page.js'), defer: true }),
  ].filter((node) => node !== undefined);

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

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)\b|-(?:arab|hebr|thaa|syrc)\b/i;

export const direction = (language: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr');
