/** Where the learner is: shown in the contents, kept by the session, and the way back to it. */
import { isAway } from './chapters.ts';
import { find, findAll } from './dom.ts';
import type { Page } from './page.ts';

/** Wide enough for the contents to stand beside the text: as in `page.css`. */
const WIDE = '(min-width: 64rem)';

export function followPlace(page: Page): void {
  const links = findAll<HTMLAnchorElement>(document, '.contents nav a');
  const here = find(document, '.contents-here');
  const byId = new Map(links.map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const stops = findAll(document, 'main :is(h2, h3, h4, h5, h6)[id], main .question').filter(
    ({ id }) => id !== '',
  );
  let waiting = false;

  const update = () => {
    waiting = false;
    const line = innerHeight / 3;
    const passed = stops.filter((stop) => !isAway(stop) && stop.getBoundingClientRect().top <= line);
    const heading = passed.findLast(({ id }) => byId.has(id));
    for (const link of links) link.removeAttribute('aria-current');
    const current = heading && byId.get(heading.id);
    current?.setAttribute('aria-current', 'location');
    if (here) here.textContent = current?.textContent ?? '';
    const stop = passed.at(-1);
    if (stop) page.session.visit(stop.id);
  };

  addEventListener(
    'scroll',
    () => {
      if (!waiting) requestAnimationFrame(update);
      waiting = true;
    },
    { passive: true },
  );
  update();
}

/** Open beside the text; a disclosure above it, closed again once it has been used. */
export function foldContents(): void {
  const contents = find<HTMLDetailsElement>(document, '.contents');
  if (!contents) return;
  const wide = matchMedia(WIDE);
  const adapt = () => {
    contents.open = wide.matches;
  };
  wide.addEventListener('change', adapt);
  adapt();
  const fold = () => {
    if (!wide.matches) contents.open = false;
  };
  contents.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) fold();
  });
  contents.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || wide.matches || !contents.open) return;
    fold();
    find(contents, 'summary')?.focus();
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !contents.contains(event.target)) fold();
  });
}

/** Told once, when the end of the text has been on the screen. */
export function watchEnd(page: Page): void {
  const end = document.getElementById('cartable-read');
  if (!end) return;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    page.session.readToEnd();
    page.changed();
  });
  observer.observe(end);
}
