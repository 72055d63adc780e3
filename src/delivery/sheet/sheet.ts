import type { Kit } from '../../export/index.ts';
import type { Delivery } from '../delivery.ts';
import { mediaUse } from '../media-use.ts';
import { outsideHosts } from '../outside-hosts.ts';
import { hosts, privacy, score } from './after.ts';
import { accessibility, credits } from './care.ts';
import { files } from './files.ts';
import { glance, masthead } from './head.ts';
import { type Html, h } from './html.ts';
import { importing } from './importing.ts';
import { type Page, type Part, section } from './page.ts';
import { policies } from './policies.ts';
import { questions } from './questions.ts';
import { remarks } from './remarks.ts';
import { wordsFor } from './words/index.ts';

/**
 * The delivery sheet: one HTML file that needs nothing beside it, for the administrator and the teacher, in
 * the lesson's language where the sheet speaks it, else in English.
 */
export function sheet(delivery: Delivery, kit: Kit): string {
  const { lesson } = delivery;
  const page: Page = {
    delivery,
    words: wordsFor(lesson.language),
    outside: outsideHosts(lesson),
    media: mediaUse(lesson),
  };
  const style = new TextDecoder().decode(kit.files['sheet.css'] ?? new Uint8Array());
  const document = h('html', { lang: page.words.language }, [head(page, style), h('body', body(page))]);
  return `<!doctype html>${document.html}\n`;
}

/** The sheet runs no script and fetches nothing, and says so to the browser. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const head = ({ delivery, words }: Page, style: string): Html =>
  h('head', [
    h('meta', { charset: 'utf-8' }, []),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }, []),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
    h('meta', { name: 'color-scheme', content: 'light dark' }, []),
    h('meta', { name: 'robots', content: 'noindex' }, []),
    h('meta', { name: 'generator', content: `Cartable ${delivery.cartable}` }, []),
    h('title', `${delivery.lesson.title} – ${words.sheet}`),
    { html: `<style>${style}</style>` },
  ]);

function body(page: Page): readonly Html[] {
  const parts = partsOf(page);
  return [
    h('header', [...masthead(page), glance(page)]),
    h('div.columns', [contents(page, parts), h('main', parts.map(section))]),
  ];
}

/** A delivery without packages has only its errors to show. */
const partsOf = (page: Page): readonly Part[] =>
  page.delivery.packages.length === 0
    ? [files(page), remarks(page)]
    : [
        files(page),
        importing(page),
        questions(page),
        policies(page),
        score(page),
        privacy(page),
        hosts(page),
        credits(page),
        accessibility(page),
        remarks(page),
      ];

const contents = ({ words }: Page, parts: readonly Part[]): Html =>
  h('nav.contents', { 'aria-label': words.contents }, [
    h('ol', [...parts.map(({ id, title }) => h('li', [h('a', { href: `#${id}` }, title)]))]),
  ]);
