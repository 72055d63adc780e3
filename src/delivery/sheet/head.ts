import { type Fold, plain } from './fold.ts';
import { type Html, h, type Inline } from './html.ts';
import { authored, type Page } from './page.ts';
import { rich } from './rich.ts';
import { duration } from './units.ts';

export const masthead = (page: Page): readonly Html[] => [
  h('p.kind', page.words.sheet),
  h('h1', [authored(page, page.delivery.lesson.title)]),
];

/** What is known of the lesson. */
export function about(page: Page): Fold {
  const { words, delivery } = page;
  const { lesson, cartable } = delivery;
  const { facts } = words;
  const language = words.languages[lesson.language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? lesson.language;
  const length = lesson.duration && duration(lesson.duration, words.numbers);
  const entries: readonly (readonly [string, Inline | readonly Inline[] | undefined])[] = [
    [facts.language, language],
    [facts.duration, length],
    [facts.authors, lesson.authors.join(', ') || undefined],
    [facts.licence, lesson.licence?.name],
    [facts.keywords, lesson.keywords.length > 0 ? authored(page, lesson.keywords.join(', ')) : undefined],
    [facts.source, h('code', lesson.source)],
    [facts.made, rich(words.madeBy, { version: cartable })],
  ];
  return {
    id: 'about',
    title: words.brief.about,
    gist: plain([language, length].filter((one) => one !== undefined).join(', ')),
    children: [
      h('p', words.lead),
      h(
        'dl.facts',
        entries.flatMap(([name, value]) =>
          value === undefined ? [] : [h('div', [h('dt', name), h('dd', [...[value].flat()])])],
        ),
      ),
    ],
  };
}
