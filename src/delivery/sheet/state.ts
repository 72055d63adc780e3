/** Is anything wrong? What needs a person, before all else. */

import type { Diagnostic } from '../../lesson/index.ts';
import { wordingIn } from '../../messages/index.ts';
import { type Html, h, type Inline } from './html.ts';
import { lostAnswers } from './lost.ts';
import { type Page, sentence } from './page.ts';
import { coded } from './rich.ts';

/** Remarks are shown as long as they have so many words; the others are a click away. */
const MOST_WORDS = 65;
const MOST_REMARKS = 3;
/** Its file and line, and how many more there are like it. */
const WORDS_OF_PLACE = 9;

/** Of every rule the first remark, and how many more there are like it. */
interface Kind {
  readonly first: Diagnostic;
  readonly count: number;
}

export function state(page: Page): Html {
  const { words, delivery } = page;
  const own = words.brief.state;
  const remarks = seriousOf(delivery.diagnostics);
  const others = [...loadedAtOnce(page), ...lost(page)];
  const total = remarks.length + others.length;
  const isFailed = delivery.packages.length === 0;
  if (total === 0 && !isFailed) return box('fine', [h('h2', own.fine)]);
  const shown = withinReason(page, kindsOf(remarks));
  const isAll = shown.every(({ count }) => count === 1) && shown.length === remarks.length;
  return box(isFailed ? 'failed' : 'look', [
    h('h2', [...sentence(page, isFailed ? own.failed : own.look, total)]),
    ...(isFailed ? [h('p', words.files.none)] : []),
    h('ul.todo', [...shown.map((kind) => remark(page, kind)), ...others]),
    ...(remarks.length === 0 || (isAll && remarks.length === 1)
      ? []
      : [h('p.all', [h('a', { href: '#remarks' }, [...sentence(page, own.all, remarks.length)])])]),
  ]);
}

const box = (kind: 'fine' | 'look' | 'failed', children: readonly Html[]): Html =>
  h('section', { class: `state ${kind}` }, [...children]);

export const seriousOf = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  (['error', 'warning'] as const).flatMap((severity) =>
    diagnostics.filter((one) => one.severity === severity),
  );

function kindsOf(remarks: readonly Diagnostic[]): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const one of remarks) {
    const known = kinds.get(one.rule);
    kinds.set(one.rule, { first: known?.first ?? one, count: (known?.count ?? 0) + 1 });
  }
  return [...kinds.values()];
}

/** The first, and of the others those that fit: a long one gives way to a short one. */
function withinReason({ words }: Page, kinds: readonly Kind[]): readonly Kind[] {
  const shown: Kind[] = [];
  let left = MOST_WORDS;
  for (const kind of kinds) {
    const { message, remedy = '' } = wordingIn(kind.first, words.language);
    const length = `${message} ${remedy}`.split(/\s+/).length + WORDS_OF_PLACE;
    if (shown.length > 0 && (length > left || shown.length === MOST_REMARKS)) continue;
    shown.push(kind);
    left -= length;
  }
  return shown;
}

function remark(page: Page, { first, count }: Kind): Html {
  const { words } = page;
  const { message, remedy } = wordingIn(first, words.language);
  return h('li', [
    h('p.message', coded(message)),
    h('p.remedy', [
      ...(remedy === undefined ? [] : [...coded(remedy), ' ']),
      h('span.place', [
        ...placeOf(page, first),
        ...(count > 1 ? [', ', ...sentence(page, words.brief.state.like, count - 1)] : []),
      ]),
    ]),
  ]);
}

/** What is said of a whole course stands in its folder, on no line. */
const placeOf = ({ words }: Page, { file, line }: Diagnostic): readonly Inline[] =>
  file === '.'
    ? [h('code', file)]
    : [h('code', file), `, ${words.questions.line.replace('{line}', String(line))}`];

const linked = (id: string, text: readonly Inline[]): Html =>
  h('li', [h('p.message', [h('a', { href: `#${id}` }, [...text])])]);

const loadedAtOnce = ({ outside, words }: Page): readonly Html[] =>
  outside.some(({ when }) => when === 'load') ? [linked('hosts', [words.hosts.atOnce])] : [];

function lost(page: Page): readonly Html[] {
  const count = lostAnswers(page.delivery).length;
  return count === 0 ? [] : [linked('questions', sentence(page, page.words.brief.state.lost, count))];
}
