/** The service worker as the page knows it: it keeps the studio for the days without a network, and brings newer makes of it. */

/** What the page tells the service worker when it has time: keep all of the studio's files. */
export const KEEP_ALL = 'keep-all';
/** What the page tells a newer one that waits: take over now. */
export const TAKE_OVER = 'take-over';
/** Its answer where it may not: another window lives from the files of the older make. */
export const OTHERS_OPEN = 'others-open';

/** So long after the page is there. */
const PAUSE = 4_000;

/** Asked twice, it is the same. */
export const registerWorker = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register('service-worker.js');

/**
 * Registers the service worker, which serves previews at once, and the studio itself without a network by and by.
 *
 * @param renewed called when a newer make of the studio is there, whole, and waits until no window of this one is open
 */
export async function keepStudio(renewed: () => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await registerWorker();
  if (registration.waiting) renewed();
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => {
      if (next.state === 'installed' && registration.active) renewed();
    });
  });
  const { active } = await navigator.serviceWorker.ready;
  setTimeout(() => active?.postMessage(KEEP_ALL), PAUSE);
}

/** The newer make takes the place of this page. @param refused where another window of the studio is open */
export async function takeOver(refused: () => void): Promise<void> {
  const { serviceWorker } = navigator;
  const waiting = (await serviceWorker.getRegistration())?.waiting;
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data === OTHERS_OPEN) refused();
  });
  if (waiting) waiting.postMessage(TAKE_OVER);
  else location.reload();
}
