/** Answers whose question this package no longer has: shown at the end, never dropped. */
import { isTyped, textsOf } from '../runtime/response.ts';
import type { Response } from '../runtime/session.ts';
import { count } from '../strings/index.ts';
import { find, make } from './dom.ts';
import type { Page } from './page.ts';

/** Each as text; an edit that was never given is there too, for nothing else holds it. */
export function leftovers(page: Page): readonly string[] {
  const known = new Set(page.data.questions.map(({ id }) => id));
  return [...page.answers]
    .filter(([id]) => !known.has(id))
    .flatMap(([, { response, draft }]) => (draft ? [response, draft] : [response]))
    .map((response) => plain(response, page))
    .filter((text) => text.trim() !== '');
}

export function showLeftovers(page: Page): void {
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
}

/** The words of options left with their question: the LMS has no room for them. How many there were is known. */
function plain(response: Response, { data: { strings, stringsLanguage } }: Page): string {
  const texts = textsOf(response);
  if (isTyped(response)) return texts.filter((text) => text.trim() !== '').join('; ');
  if (response.kind === 'choice' && texts[0] === 'true') return strings.yes;
  if (response.kind === 'choice' && texts[0] === 'false') return strings.no;
  const parts = response.kind === 'match' ? texts.length / 2 : texts.length;
  return parts === 0 ? '' : count(strings.goneParts, parts, stringsLanguage);
}
