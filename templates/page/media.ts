/** Films that load when asked, pictures that open large, large things that scroll by keyboard. */

import type { Strings } from '../strings/index.ts';
import { button, find, findAll, make } from './dom.ts';

/** The player takes the picture's place; YouTube refuses to play without a referrer (error 153). */
export function openFacades(): void {
  for (const facade of findAll(document, '.facade[data-embed]')) {
    const play = find<HTMLButtonElement>(facade, '.facade-play');
    if (!play) continue;
    play.hidden = false;
    play.addEventListener('click', () => {
      const frame = make('iframe', {
        src: facade.dataset.embed,
        title: facade.dataset.title,
        allow: 'autoplay; fullscreen; picture-in-picture',
        allowfullscreen: true,
        referrerpolicy: 'strict-origin-when-cross-origin',
        tabindex: '0',
        // What is done there stays there: it can't put itself in the lesson's place.
        sandbox: facade.closest('.activity') ? ACTIVITY : undefined,
      });
      // The picture stays, for paper.
      play.remove();
      facade.append(frame);
      facade.dataset.playing = '';
      frame.focus();
    });
  }
}

const ACTIVITY =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-presentation';

/** A figure's picture opens as large as the window. */
export function openFigures({ enlarge, close }: Strings): void {
  if (typeof HTMLDialogElement === 'undefined') return;
  for (const picture of findAll<HTMLImageElement>(document, 'figure img')) {
    if (picture.closest('a, button, .facade')) continue;
    const name = picture.alt ? `${enlarge} – ${picture.alt}` : enlarge;
    const opener = make('button', { type: 'button', class: 'enlarge', 'aria-label': name, title: enlarge });
    picture.after(opener);
    opener.addEventListener('click', () => {
      const dialog = make('dialog', { class: 'lightbox', 'aria-label': picture.alt || enlarge });
      const large = make('img', { class: 'lightbox-picture', src: picture.src, alt: picture.alt });
      dialog.append(
        button(close, () => dialog.close(), 'lightbox-close'),
        large,
      );
      dialog.addEventListener('click', (event) => {
        if (event.target === dialog || event.target === large) dialog.close();
      });
      dialog.addEventListener('close', () => {
        dialog.remove();
        opener.focus();
      });
      document.body.append(dialog);
      dialog.showModal();
    });
  }
}

/** What is larger than its place can be scrolled by keyboard, and says so. */
export function reachScrolled({ scrollable, scrollableDown }: Strings): (element: HTMLElement) => void {
  function adapt(element: HTMLElement) {
    const wide = element.scrollWidth > element.clientWidth + 1;
    const long = element.scrollHeight > element.clientHeight + 1;
    if (wide || long) {
      element.tabIndex = 0;
      element.setAttribute('role', 'group');
      element.setAttribute('aria-label', wide ? scrollable : scrollableDown);
    } else {
      for (const name of ['tabindex', 'role', 'aria-label']) element.removeAttribute(name);
    }
  }
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) adapt(target);
  });
  return (element) => observer.observe(element);
}
