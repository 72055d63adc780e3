/** Large media of the preview: the service worker asks the page for them when the lesson plays them. */
import type { Lend, Preview } from '../../../src/studio/protocol.ts';

export interface Lending {
  readonly show: (preview: Preview) => void;
  readonly close: () => void;
}

export function openLending(): Lending {
  let lent: ReadonlyMap<string, Blob> = new Map();

  function answer({ data, ports }: MessageEvent<Partial<Lend> | null>): void {
    if (typeof data?.lend === 'string') ports[0]?.postMessage(lent.get(data.lend));
  }

  const { serviceWorker } = navigator;
  serviceWorker?.addEventListener('message', answer);
  serviceWorker?.startMessages();
  return {
    show: (preview) => {
      lent = new Map(preview.lent.map(({ address, content }) => [address, content]));
    },
    close: () => serviceWorker?.removeEventListener('message', answer),
  };
}
