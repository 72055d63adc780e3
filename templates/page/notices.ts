/** What the learner must know of the platform: said calmly, above the lesson. */
import type { Capacity } from '../runtime/session.ts';
import { count, fill } from '../strings/index.ts';
import type { Card } from './card.ts';
import { copyButton } from './copy.ts';
import { brief, cardId } from './data.ts';
import { announce, button, find, make } from './dom.ts';
import type { Page } from './page.ts';

const place = (): HTMLElement | null => find(document, '.notices');

/** One notice a name: shown anew, or taken away when there is nothing to say. */
export function notice(name: string, ...children: readonly (Node | string)[]): void {
  const notices = place();
  if (!notices) return;
  find(notices, `[data-notice="${name}"]`)?.remove();
  if (children.length > 0) {
    notices.append(make('div', { class: 'notice', 'data-notice': name }, ...children));
  }
  notices.hidden = notices.childElementCount === 0;
}

const shows = (name: string): boolean => place()?.querySelector(`[data-notice="${name}"]`) != null;

const words = (text: string): HTMLElement => make('p', {}, text);

/** Review, preview, or no platform at all. */
export function showMode(page: Page): void {
  const { strings } = page.data;
  const { mode, aloneReason } = page.session;
  const text = {
    normal: undefined,
    review: strings.review,
    browse: strings.browse,
    alone: aloneReason === 'refused' ? strings.refused : strings.alone,
  }[mode];
  document.documentElement.dataset.mode = mode;
  // They speak of answers, which a lesson that is only read has none of.
  const asks = page.data.questions.length > 0;
  notice('mode', ...(text === undefined || !asks ? [] : [words(text)]));
}

/** Back from the browser's cache, to a platform that didn't take the page back. */
export function offerReload(page: Page): void {
  const { strings } = page.data;
  if (!page.session.ended) {
    notice('reload');
    return;
  }
  const reload = button(strings.reload, () => location.reload());
  notice('reload', words(strings.ended), make('div', { class: 'copy' }, reload));
}

/** A way back to where the learner was. */
export function offerResume(page: Page): void {
  const { place: id, finished } = page.session.state;
  const target = id ? document.getElementById(id) : null;
  if (!target || finished || location.hash || isFirst(target)) return;
  const question = page.data.questions.find((one) => target.id === cardId(one.id));
  const name = question?.name ?? target.textContent ?? '';
  const link = make(
    'a',
    { href: `#${target.id}` },
    fill(page.data.strings.resume, { place: brief(name.trim()) }),
  );
  link.addEventListener('click', () => notice('resume'));
  notice('resume', make('p', {}, link));
}

/** Coming back to the first screen is no journey. */
const isFirst = (target: HTMLElement): boolean => target.getBoundingClientRect().top + scrollY < innerHeight;

export function showUnreadable(page: Page): void {
  const text = page.session.unreadable;
  if (text === undefined) return;
  notice(
    'unreadable',
    words(page.data.strings.unreadable),
    make('textarea', { readonly: true, rows: '3', 'aria-label': page.data.strings.unreadable }, text),
  );
}

/** Saved, not saved yet, lost; or how many answers the platform has no room for. */
export function showSaved(page: Page, cards: readonly Card[]): void {
  const line = find(document, '.saved');
  const { strings, stringsLanguage } = page.data;
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one line of words and one notice, by what the session says
  function show() {
    const { mode, saved, overflow, opening } = page.session;
    const unkept = Object.keys(overflow).length;
    if (line) {
      // Nothing is said to be saved before the platform has given back what it has.
      line.hidden = mode !== 'normal' || (opening && saved === 'saved');
      line.dataset.saved = unkept > 0 ? 'full' : saved;
      line.textContent =
        unkept > 0
          ? count(strings.notKept, unkept, stringsLanguage)
          : saved === 'saved'
            ? strings.saved
            : strings.unsaved;
    }
    const lost = mode === 'normal' && saved === 'lost';
    if (lost === shows('lost')) return;
    notice('lost', ...(lost ? [words(strings.lost), copyButton(page, cards)] : []));
    if (lost) announce(strings.lost);
  }
  page.session.onSaved(show);
  page.session.onOpened(show);
  page.onCapacity(show);
  show();
}

/** From four fifths of the platform's space on, how full it is; a copy where an answer has no room. */
export function showCapacity(page: Page, cards: readonly Card[]): void {
  const { strings } = page.data;
  const meter = make('div', { class: 'room', hidden: true });
  find(document, '.progress')?.after(meter);
  function show({ used, limit }: Capacity) {
    const { mode, overflow, stashed } = page.session;
    const fits = mode !== 'normal' || Object.keys(overflow).length === 0;
    const share = Math.min(used / limit, 1);
    meter.hidden = mode !== 'normal' || limit <= 0 || (share < 0.8 && fits);
    const text = fill(strings.capacity, { percent: Math.round(share * 100) });
    meter.replaceChildren(
      make('span', {}, text),
      make('meter', { min: '0', max: '1', high: '0.8', value: String(share), 'aria-label': text }),
    );
    const full = stashed ? `${strings.full} ${strings.stashed}` : strings.full;
    notice('full', ...(fits ? [] : [words(full), copyButton(page, cards)]));
  }
  page.onCapacity(show);
  page.session.onOpened(() => show(page.session.capacity));
  show(page.session.capacity);
}
