/** How many questions are answered, and a way to each. */
import { count } from '../strings/index.ts';
import type { Card } from './card.ts';
import { find, make } from './dom.ts';
import { isGiven, type Page } from './page.ts';

export function showProgress(page: Page, cards: readonly Card[]): void {
  const place = find(document, '.progress');
  if (!place || cards.length === 0) return;
  const { strings, stringsLanguage } = page.data;
  const text = make('p', { class: 'progress-text' });
  const marks = cards.map(({ element, question }) => {
    const link = make('a', { href: `#${element.id}`, class: 'progress-mark' });
    return { link, question };
  });
  const list = make('ul', { class: 'progress-marks', 'aria-label': strings.progressLabel });
  list.append(...marks.map(({ link }) => make('li', {}, link)));
  place.append(text, list);
  place.hidden = false;

  function update() {
    const given = cards.filter(({ question }) => isGiven(page, question.id)).length;
    text.textContent = count(strings.progress, given, stringsLanguage, { total: cards.length });
    for (const { link, question } of marks) {
      const done = isGiven(page, question.id);
      link.dataset.done = String(done);
      const label = `${question.name} (${done ? strings.answered : strings.open})`;
      link.setAttribute('aria-label', label);
      link.title = label;
    }
  }
  page.onChange(update);
  update();
}
