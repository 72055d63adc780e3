/** What to do, to tick off: the page that is printed. On the screen the cards say the same. */

import type { DeliveredPackage } from '../delivery.ts';
import { uploadNeed } from '../upload.ts';
import { settingList, titleOf, toSet, valuesOf } from './card.ts';
import { type Html, h, type Inline } from './html.ts';
import { authored, otherLms, type Page, sentence, wordsOf } from './page.ts';
import { rich } from './rich.ts';
import { seriousOf } from './state.ts';
import { size } from './units.ts';

export function checklist(page: Page, way: readonly DeliveredPackage[]): Html {
  const { words, delivery } = page;
  const { checklist: own } = words.brief;
  const remarks = seriousOf(delivery.diagnostics).length;
  const needs = (otherLms(page) === undefined ? way : [])
    .map(({ bytes }) => uploadNeed(bytes))
    .filter(({ fitsDefault }) => !fitsDefault);
  const limit = Math.max(0, ...needs.map(({ request }) => request));
  return h('section.checklist', [
    h('p.kind', `${own.title} · ${words.sheet}`),
    h('h2', [authored(page, delivery.lesson.title)]),
    ticks([
      ...(remarks > 0 ? [sentence(page, own.remarks, remarks)] : []),
      ...(limit > 0 ? [rich(own.upload, { limit: String(limit) })] : []),
    ]),
    ...way.flatMap((one) => toDo(page, one)),
    h('p.signed', [own.done, h('span.line'), own.by, h('span.line')]),
  ]);
}

const toDo = (page: Page, one: DeliveredPackage): readonly Html[] => [
  h('h3', titleOf(page, one)),
  h('p.file', [h('code', one.file), ` (${size(one.bytes, page.words.numbers)})`]),
  ticks(
    wordsOf(page, one).steps.map((step, at) => [...rich(step, valuesOf(page, one)), ...set(page, one, at)]),
  ),
];

/** The settings, where the steps come to them: behind the last but one. */
function set(page: Page, one: DeliveredPackage, at: number): readonly Inline[] {
  const settings = toSet(page, one);
  return settings.length > 0 && at === wordsOf(page, one).steps.length - 2
    ? [settingList(page, one, settings)]
    : [];
}

const ticks = (items: readonly (readonly Inline[])[]): Html =>
  h(
    'ul.ticks',
    items.map((item) => h('li', [...item])),
  );
