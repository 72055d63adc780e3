/** How many questions are answered, and a way to each. */
import { count } from '../strings/index.ts';
import type { Card } from './card.ts';
import { find, make } from './dom.ts';
import { isGiven, type Page } from './page.ts';
import { type Standing, standingOf } from './results.ts';

export function showProgress(page: Page, cards: readonly Card[]): void {
  const place = find(document, '.progress');
  if (!place || cards.length === 0) return;
  const { strings, stringsLanguage } = page.data;
  const text = make('p', { class: 'progress-text' });
  const marks = cards.map((card) => {
    const { element } = card;
    return { link: make('a', { href: `#${element.id}`, class: 'progress-mark' }), card };
  });
  const list = make('ul', { class: 'progress-marks', 'aria-label': strings.progressLabel });
  list.append(...marks.map(({ link }) => make('li', {}, link)));
  place.append(text, list);
  place.hidden = false;

  const words: Readonly<Record<Standing, string>> = {
    right: strings.optionRight,
    partly: strings.partly.toLocaleLowerCase(stringsLanguage),
    wrong: strings.wrong.toLocaleLowerCase(stringsLanguage),
    unmarked: strings.answered,
    missing: strings.open,
  };

  function update() {
    const given = cards.filter(({ question }) => isGiven(page, question.id)).length;
    text.textContent = count(strings.progress, given, stringsLanguage, { total: cards.length });
    for (const { link, card } of marks) {
      const { question } = card;
      const standing = standingOf(page, card);
      link.dataset.done = String(isGiven(page, question.id));
      link.dataset.standing = standing;
      const label = `${question.name} (${words[standing]})`;
      link.setAttribute('aria-label', label);
      link.title = label;
    }
  }
  page.onChange(update);
  update();
}
