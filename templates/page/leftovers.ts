/** Answers whose question this package no longer has: shown at the end, never dropped. */
import type { Response } from '../runtime/session.ts';
import { find, make } from './dom.ts';
import type { Page } from './page.ts';

export const showLeftovers = (page: Page): void => {
  const known = new Set(page.data.questions.map(({ id }) => id));
  const left = [...page.answers].filter(([id]) => !known.has(id));
  const { strings } = page.data;
  const texts = left.map(([, { response }]) => plain(response)).filter((text) => text.trim() !== '');
  if (texts.length === 0) return;
  const section = make(
    'section',
    { class: 'leftovers' },
    make('h2', {}, strings.leftovers),
    make('p', {}, strings.leftoversWhy),
  );
  section.append(...texts.map((text) => make('blockquote', {}, text)));
  find(document, '.ending')?.before(section);
};

const plain = (response: Response): string => {
  switch (response.kind) {
    case 'open':
    case 'text':
      return response.text;
    case 'choice':
      return response.chosen.join(', ');
    case 'order':
      return response.items.join(', ');
    case 'match':
      return Object.entries(response.pairs)
        .map((pair) => pair.join(' → '))
        .join('; ');
    case 'gaps':
      return response.values.join('; ');
  }
};
