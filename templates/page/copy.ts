/** The learner's answers as text, to be kept elsewhere. */
import type { Card } from './card.ts';
import { announce, button, make } from './dom.ts';
import { leftovers } from './leftovers.ts';
import type { Page } from './page.ts';

/** What is in the boxes now, for what an LMS refused is there and nowhere else; then what has no box any more. */
const answersText = (page: Page, cards: readonly Card[]): string =>
  [
    page.data.title,
    ...cards.flatMap(({ question, element, kind }) => {
      const text = kind.text(element).trim();
      return text ? [`${question.name}\n${text}`] : [];
    }),
    ...gone(page),
  ].join('\n\n');

function gone(page: Page): readonly string[] {
  const texts = leftovers(page);
  return texts.length > 0 ? [page.data.strings.leftovers, ...texts] : [];
}

export function copyButton(page: Page, cards: readonly Card[]): HTMLElement {
  const { strings } = page.data;
  const place = make('div', { class: 'copy' });
  const copy = button(strings.copy, async () => {
    const text = answersText(page, cards);
    try {
      await navigator.clipboard.writeText(text);
      copy.textContent = strings.copied;
      announce(strings.copied);
    } catch {
      // A frame without the clipboard permission, or `file://` in some browsers: the learner copies by hand.
      const box = make('textarea', { readonly: true, rows: '8', 'aria-label': strings.copyFailed });
      box.value = text;
      place.replaceChildren(make('p', {}, strings.copyFailed), box);
      box.focus();
      box.select();
    }
  });
  place.append(copy);
  return place;
}
