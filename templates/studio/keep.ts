/** What the page tells the service worker when it has time: keep all of the studio's files. */
export const KEEP_ALL = 'keep-all';

/** So long after the page is there. */
const PAUSE = 4_000;

/** Asked twice, it is the same. */
export const registerWorker = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register('service-worker.js');

/** Registers the service worker, which serves previews at once, and the studio itself without a network by and by. */
export async function keepStudio(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await registerWorker();
  const { active } = await navigator.serviceWorker.ready;
  setTimeout(() => active?.postMessage(KEEP_ALL), PAUSE);
}
