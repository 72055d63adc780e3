/** As much of a window as the run-time knows: frames, page events, visibility and timers. */

export interface FakeWindow {
  readonly window: Window;
  hide(): void;
  show(): void;
  /** The page is left; it may come back from the browser's cache. */
  leave(): void;
  comeBack(): void;
}

export interface Surroundings {
  /** What the LMS put on this window, by name: `API`. */
  readonly api?: object;
  readonly parent?: Window;
  readonly opener?: Window;
}

export const fakeWindow = ({ api, parent, opener }: Surroundings = {}): FakeWindow => {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const window = Object.assign(new EventTarget(), {
    document,
    opener: opener ?? null,
    setTimeout: (action: () => void, wait: number) => globalThis.setTimeout(action, wait),
    clearTimeout: (timer: number) => globalThis.clearTimeout(timer),
    ...(api && { API: api }),
  }) as unknown as Window & { parent: Window; top: Window };
  window.parent = parent ?? window;
  window.top = parent?.top ?? window;
  const turn = (visibility: 'visible' | 'hidden'): void => {
    document.visibilityState = visibility;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return {
    window,
    hide: () => turn('hidden'),
    show: () => turn('visible'),
    leave: () => {
      // Chromium's order on navigation.
      window.dispatchEvent(new Event('pagehide'));
      turn('hidden');
    },
    comeBack: () => {
      turn('visible');
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    },
  };
};
