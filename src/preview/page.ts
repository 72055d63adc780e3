/** The player's page as the server writes it: its places, filled by templates/preview in the browser. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Words } from '../../templates/lms/words.ts';
import { NEWS_BLOCK, type News } from '../../templates/preview/news.ts';
import { toHtml } from '../lesson/index.ts';

/** What the page may load and where from; the lesson in the frame has a policy of its own. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "frame-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const playerPage = (news: News, words: Words): string =>
  toHtml({
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang: words.language }, [head(news), body(news, words)])],
  });

const head = (news: News): Element =>
  h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', news.title),
    h('link', { rel: 'icon', href: 'data:,' }),
    h('link', { rel: 'stylesheet', href: '/preview.css' }),
    h('script', { type: 'application/json', id: NEWS_BLOCK }, json(news)),
    // In the head, and not deferred: the API must be there when the lesson looks for it.
    h('script', { src: '/preview.js' }),
  ]);

/** JSON within a script element: nothing in it may end the element. */
const json = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

const body = (news: News, words: Words): Element =>
  h('body', [
    h('header.bar', [
      h('div.name', [h('p.kind', words.kind), h('h1#title', { lang: news.language }, news.title)]),
      ...(news.scos.length > 1 ? [lessons(news, words)] : []),
      choice('width', words.width, Object.entries(words.widths)),
      h('div.actions', [
        button('resume', words.resume, words.resumeHelp),
        button('review', words.review, words.reviewHelp),
        button('reset', words.reset, words.resetHelp),
      ]),
    ]),
    h('p#say.say', { role: 'status' }),
    h('main', [
      h('section.stage', { ariaLabel: words.lesson }, [
        h('div.device', { dataWidth: 'full' }, [
          h('p#absent.absent', { hidden: news.scos.length > 0 }, words.noPackage),
          h('iframe', {
            name: 'lesson',
            title: words.lesson,
            src: news.scos[0]?.launch ?? 'about:blank',
            allowFullScreen: true,
            hidden: news.scos.length === 0,
          }),
        ]),
      ]),
      // It scrolls: it must be reachable by keyboard.
      h('section.record', { ariaLabel: words.stored, tabIndex: 0 }, [
        h('section', [h('h2', words.stored), h('dl#facts.facts')]),
        h('section', [
          h('div.row', [
            h('h2#state-title', words.state),
            choice('limits', words.limits, [
              ['strict', words.strict, words.strictHelp],
              ['lenient', words.lenient, words.lenientHelp],
            ]),
          ]),
          h('div#state'),
        ]),
        h('section', [h('h2#answers-title', words.answers), h('div#answers')]),
        h('section', [h('h2', words.build), h('div#remarks')]),
        h('section', [h('h2', words.calls), h('div#calls')]),
      ]),
    ]),
  ]);

/** A course's list, from which a learner chooses in the LMS. */
const lessons = (news: News, words: Words): Element =>
  h('label.lessons', [
    h('span.unseen', words.lessons),
    h(
      'select#lessons',
      { lang: news.language, autoComplete: 'off' },
      news.scos.map(({ id, title }) => h('option', { value: id }, title)),
    ),
  ]);

const button = (id: string, label: string, help: string): Element =>
  h('button', { type: 'button', id, title: help }, label);

const choice = (
  name: string,
  legend: string,
  options: readonly (readonly [value: string, label: string, help?: string])[],
): Element =>
  h('div.switch', { role: 'radiogroup', ariaLabel: legend }, [
    ...options.map(([value, label, title]) =>
      h('label', { title }, [h('input', { type: 'radio', name, value, autoComplete: 'off' }), label]),
    ),
  ]);
