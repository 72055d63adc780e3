/**
 * A course on one page, a lesson at a time. Its lessons are sections with `data-lesson`; all but one are away from the
 * screen (not from paper). Every way to a place leads through its lesson: the contents, links in the text, marks of
 * progress, the address.
 */
import { beforeLinks, find, findAll, make, placeAt } from './dom.ts';
import type { Page } from './page.ts';

const CHAPTER = '[data-lesson]';

/** Whether an element stands in a lesson that isn't on the screen now. */
export const isAway = (element: Element): boolean => element.closest('[data-away]') !== null;

/** Brings an element's lesson on the screen. */
let bring: (element: Element | null) => void = () => undefined;
export const bringUp = (element: Element | null): void => bring(element);

export function openChapters(page: Page): void {
  const chapters = findAll(document, `main ${CHAPTER}`);
  const [first] = chapters;
  if (!first || chapters.length < 2) return;

  function show(shown: HTMLElement): void {
    const last = shown === chapters.at(-1);
    for (const chapter of chapters) away(chapter, chapter !== shown);
    // The end of the course is the end of its last lesson.
    for (const element of findAll(document, '#cartable-read, .ending, .leftovers')) away(element, !last);
    // What follows the reader's place looks anew.
    window.dispatchEvent(new Event('scroll'));
  }

  bring = (element) => {
    const chapter = element?.closest<HTMLElement>(CHAPTER);
    if (chapter && isAway(chapter)) show(chapter);
    // The end stands behind the last lesson.
    else if (element && isAway(element)) show(chapters.at(-1)!);
  };

  for (const [index, chapter] of chapters.entries()) {
    chapter.append(steps(page, chapters[index - 1], chapters[index + 1]));
  }
  beforeLinks(bring);
  window.addEventListener('hashchange', () => {
    const place = placeAt(location.hash);
    bring(place);
    place?.scrollIntoView();
  });

  const { place } = page.session.state;
  const start = placeAt(location.hash) ?? (place ? document.getElementById(place) : null);
  show(start?.closest<HTMLElement>(CHAPTER) ?? first);
}

function away(element: HTMLElement, isOff: boolean): void {
  element.toggleAttribute('data-away', isOff);
}

function steps(page: Page, before: HTMLElement | undefined, after: HTMLElement | undefined): HTMLElement {
  const { strings } = page.data;
  function step(to: HTMLElement | undefined, rel: 'prev' | 'next', words: string): HTMLElement[] {
    const title = to && find(to, 'h2');
    if (!title) return [];
    return [
      make(
        'a',
        { href: `#${title.id}`, rel, class: 'step' },
        make('span', { class: 'step-word' }, words),
        make('span', { class: 'step-title' }, title.textContent ?? ''),
      ),
    ];
  }
  return make(
    'nav',
    { class: 'steps', 'aria-label': strings.lessons },
    ...step(before, 'prev', strings.previousLesson),
    ...step(after, 'next', strings.nextLesson),
  );
}
