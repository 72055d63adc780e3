/** The sheet that a learner hands in: whose it is, of which day, and how much of it is answered. */
import type { Card } from '../page/card.ts';
import { find, make } from '../page/dom.ts';
import { isGiven, type Page } from '../page/page.ts';
import { resultsOf } from '../page/results.ts';
import { count, fill, type WebWords } from '../strings/index.ts';

export interface Sheet {
  /** The box for the learner's name: it is kept nowhere. */
  readonly name: HTMLElement;
  readonly print: () => void;
}

export function prepareSheet(page: Page, cards: readonly Card[], words: WebWords): Sheet {
  const { strings, stringsLanguage, title } = page.data;
  const box = make('input', { class: 'box', type: 'text', autocomplete: 'off', maxlength: '80' });
  const [whose, day] = document.querySelectorAll<HTMLElement>('.sheet-lines > span');
  const result = make('p', { class: 'print-only sheet-result' });
  find(document, '.sheet-lines')?.after(result);
  const called = document.title;

  addEventListener('beforeprint', () => {
    const name = box.value.trim();
    const date = new Date().toLocaleDateString(stringsLanguage, { dateStyle: 'long' });
    const given = cards.filter(({ question }) => isGiven(page, question.id)).length;
    if (whose) whose.textContent = `${strings.sheetName} ${name}`;
    // A sheet without answers is one to fill in by hand.
    if (day) day.textContent = given > 0 ? fill(words.printed, { date }) : strings.sheetDate;
    result.textContent = given > 0 ? resultText(given).join(' · ') : '';
    // What a browser calls the file.
    document.title = [title, name].filter(Boolean).join(' – ');
  });
  addEventListener('afterprint', () => {
    document.title = called;
  });

  const resultText = (given: number): readonly string[] => {
    const { tallies, score } = resultsOf(page, cards);
    return [
      count(strings.progress, given, stringsLanguage, { total: cards.length }),
      ...tallies.filter(([standing]) => standing !== 'missing').map(([, text]) => text),
      ...(score === undefined ? [] : [score]),
    ];
  };

  return {
    name: make('label', { class: 'sheet-name' }, make('span', {}, words.name), box),
    print: () => window.print(),
  };
}
