/** The lesson's frame, exchanged without a flicker: the next one is shown when it is ready, where the last one stood. */
import { find, findAll, make } from '../../page/dom.ts';

export interface Frames {
  /** The lesson that is shown. */
  readonly window: () => Window | undefined;
  /** Lets the lesson go, as a learner does who leaves: it finishes its session. It stays to be seen until another is shown. */
  readonly leave: () => void;
  /** Opens a lesson; resolves when it is shown, or when another was opened meanwhile. */
  readonly enter: (launch: string, keepPlace: boolean) => Promise<void>;
  readonly clear: () => void;
}

/** A lesson that doesn't say it is ready is shown all the same. */
const PATIENCE = 4_000;

export function openFrames(place: HTMLElement, title: string): Frames {
  let shown: HTMLIFrameElement | undefined;
  let next: HTMLIFrameElement | undefined;

  async function enter(launch: string, keepPlace: boolean): Promise<void> {
    next?.remove();
    const frame = make('iframe', { title, class: 'arriving', allowfullscreen: true });
    next = frame;
    frame.src = launch;
    place.append(frame);
    await ready(frame);
    if (next !== frame) return;
    if (keepPlace && shown) sameplace(shown, frame);
    const hadFocus = document.activeElement === shown && shown !== undefined;
    frame.classList.remove('arriving');
    shown?.remove();
    shown = frame;
    next = undefined;
    if (hadFocus) frame.focus({ preventScroll: true });
  }

  return {
    window: () => shown?.contentWindow ?? undefined,
    leave: () => {
      for (const frame of [shown, next]) goodbye(frame);
    },
    enter,
    clear: () => {
      next?.remove();
      shown?.remove();
      next = undefined;
      shown = undefined;
    },
  };
}

/** The runtime hands in what it has when its page goes. */
function goodbye(frame: HTMLIFrameElement | undefined): void {
  try {
    frame?.contentWindow?.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
  } catch {
    // A frame that shows another host's page has nothing to hand in.
  }
}

function ready(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    const end = Date.now() + PATIENCE;
    function look(): void {
      const isReady = documentOf(frame)?.documentElement.dataset.ready === 'true';
      if (isReady || Date.now() > end || !frame.isConnected) resolve();
      else setTimeout(look, 15);
    }
    frame.addEventListener('load', look, { once: true });
    frame.addEventListener('error', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
}

export function documentOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** By what stands at the top of the screen, if the next lesson has it too; else by how far it was scrolled. */
function sameplace(from: HTMLIFrameElement, to: HTMLIFrameElement): void {
  const [before, after] = [documentOf(from), documentOf(to)];
  const [fromWindow, toWindow] = [from.contentWindow, to.contentWindow];
  if (!before || !after || !fromWindow || !toWindow) return;
  const jump = (top: number) => toWindow.scrollTo({ top, behavior: 'instant' });
  jump(fromWindow.scrollY);
  if (fromWindow.scrollY === 0) return;
  const anchor = findAll(before, 'main [id]').find((one) => one.getBoundingClientRect().top >= 0);
  const same = anchor && find(after, `[id="${CSS.escape(anchor.id)}"]`);
  if (!anchor || !same) return;
  const shift = same.getBoundingClientRect().top - anchor.getBoundingClientRect().top;
  // Far off, it is what was typed that moved, and not the place.
  if (Math.abs(shift) < fromWindow.innerHeight) jump(toWindow.scrollY + shift);
}
