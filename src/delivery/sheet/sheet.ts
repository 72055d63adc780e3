import type { Kit } from '../../export/index.ts';
import { isPrint, wayOf } from '../../lesson/index.ts';
import type { DeliveredPackage, Delivery } from '../delivery.ts';
import { mediaUse } from '../media-use.ts';
import { outsideHosts } from '../outside-hosts.ts';
import { hosts, privacy, score } from './after.ts';
import { card } from './card.ts';
import { accessibility, credits } from './care.ts';
import { checklist } from './checklist.ts';
import { files, largestOf } from './files.ts';
import { type Fold, folded } from './fold.ts';
import { about, masthead } from './head.ts';
import { type Html, h, type Inline } from './html.ts';
import { others } from './others.ts';
import { isFree, otherLms, type Page, sentence } from './page.ts';
import { questions } from './questions.ts';
import { remarks } from './remarks.ts';
import { rich } from './rich.ts';
import { policyFor, scriptOf } from './script.ts';
import { state } from './state.ts';
import { type Words, wordsFor } from './words/index.ts';

/**
 * The delivery sheet: one HTML file that needs nothing beside it, for the administrator and the teacher, in
 * the lesson's language where the sheet speaks it, else in English. Its first screen answers what is asked first:
 * is anything wrong, which file, where to, what to set, what will pupils see. The rest is folded.
 */
export function sheet(delivery: Delivery, kit: Kit): string {
  const { lesson } = delivery;
  const page: Page = {
    delivery,
    words: wordsFor(lesson.language),
    outside: outsideHosts(lesson),
    media: mediaUse(lesson),
  };
  return documentOf({ title: lesson.title, cartable: delivery.cartable }, page.words, kit, body(page));
}

interface Made {
  readonly title: string;
  /** The version that made it. */
  readonly cartable: string;
}

/** A document that needs nothing beside it, and runs its own script alone. */
export function documentOf(made: Made, words: Words, kit: Kit, content: readonly Html[]): string {
  const script = scriptOf(kit);
  const document = h('html', { lang: words.language }, [
    head(made, words, kit, script),
    h('body', [...content, ...(script === undefined ? [] : [{ html: `<script>${script}</script>` }])]),
  ]);
  return `<!doctype html>${document.html}\n`;
}

const head = ({ title, cartable }: Made, words: Words, { files }: Kit, script: string | undefined): Html =>
  h('head', [
    h('meta', { charset: 'utf-8' }, []),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(script) }, []),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
    h('meta', { name: 'color-scheme', content: 'light dark' }, []),
    h('meta', { name: 'robots', content: 'noindex' }, []),
    h('meta', { name: 'generator', content: `Cartable ${cartable}` }, []),
    h('title', `${title} – ${words.sheet}`),
    { html: `<style>${new TextDecoder().decode(files['sheet.css'] ?? new Uint8Array())}</style>` },
  ]);

function body(page: Page): readonly Html[] {
  const { delivery, words } = page;
  const way = wayOf(delivery.packages, delivery.lms);
  const largest = largestOf(delivery);
  return [
    h('header', [...masthead(page)]),
    h('main', [
      state(page),
      ...(largest === undefined ? [] : [theWay(page, way)]),
      h('div.folds-head', [h('p.kind', words.brief.more), h('p.tools', [...tools(page, way)])]),
      h(
        'div.folds',
        foldsOf(page, way, largest).map((one) => folded(page, one)),
      ),
      ...(largest === undefined ? [] : [checklist(page, way)]),
    ]),
    h('p', { class: 'unseen said', role: 'status', 'data-copied': words.brief.copied }, []),
  ];
}

function theWay(page: Page, way: readonly DeliveredPackage[]): Html {
  const { delivery, words } = page;
  const { answerKey } = delivery;
  return h('section.way', [
    h('h2', [...titleOfWay(page, way)]),
    h(
      'ol.cards',
      way.map((one, at) => card(page, one, way.length > 1 ? at + 1 : undefined)),
    ),
    ...(answerKey
      ? [
          h('p.key', [
            h('a', { href: encodeURI(answerKey.file) }, [h('code', answerKey.file)]),
            `${words.colon} `,
            words.policies.key.purpose,
          ]),
        ]
      : []),
  ]);
}

function titleOfWay(page: Page, way: readonly DeliveredPackage[]): readonly Inline[] {
  const { brief } = page.words;
  const lms = otherLms(page);
  if (way.some(({ target }) => isPrint(target))) return [brief.toPrint];
  if (isFree(page)) return sentence(page, page.words.free.way, way.length);
  return lms === undefined ? sentence(page, brief.way, way.length) : rich(brief.wayInto, { lms });
}

/** What only a script can do: hidden without one. */
const tools = ({ words: { brief } }: Page, way: readonly DeliveredPackage[]): readonly Html[] => [
  h('button', { type: 'button', hidden: '', 'data-do': 'fold', 'data-other': brief.fold }, brief.unfold),
  ...(way.length === 0 ? [] : [h('button', { type: 'button', hidden: '', 'data-do': 'print' }, brief.print)]),
];

/** A delivery without packages has only its errors to show. */
const foldsOf = (
  page: Page,
  way: readonly DeliveredPackage[],
  largest: DeliveredPackage | undefined,
): readonly Fold[] =>
  largest === undefined
    ? [remarks(page), about(page)]
    : [
        remarks(page),
        ...others(page, way),
        questions(page),
        score(page),
        privacy(page),
        hosts(page),
        credits(page),
        accessibility(page),
        files(page, largest),
        about(page),
      ];
