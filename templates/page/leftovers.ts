/** Answers whose question this package no longer has: shown at the end, never dropped. */
import type { Response } from '../runtime/session.ts';
import { count } from '../strings/index.ts';
import { find, make } from './dom.ts';
import type { Page } from './page.ts';

/** Each as text; an edit that was never given is there too, for nothing else holds it. */
export const leftovers = (page: Page): readonly string[] => {
  const known = new Set(page.data.questions.map(({ id }) => id));
  return [...page.answers]
    .filter(([id]) => !known.has(id))
    .flatMap(([, { response, draft }]) => (draft ? [response, draft] : [response]))
    .map((response) => plain(response, page))
    .filter((text) => text.trim() !== '');
};

export const showLeftovers = (page: Page): void => {
  const { strings } = page.data;
  const texts = leftovers(page);
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

const plain = (response: Response, { data }: Page): string => {
  const { strings, stringsLanguage } = data;
  // The words of options left with their question: the LMS has no room for them. How many there were is known.
  const parts = (n: number): string => (n === 0 ? '' : count(strings.goneParts, n, stringsLanguage));
  switch (response.kind) {
    case 'open':
    case 'text':
      return response.text;
    case 'choice':
      if (response.chosen[0] === 'true') return strings.yes;
      if (response.chosen[0] === 'false') return strings.no;
      return parts(response.chosen.length);
    case 'order':
      return parts(response.items.length);
    case 'match':
      return parts(Object.keys(response.pairs).length);
    case 'gaps':
      return response.values.filter((value) => value.trim() !== '').join('; ');
  }
};
