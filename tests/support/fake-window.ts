/** As much of a window as the run-time knows: frames, page events, visibility and timers. */

export interface FakeWindow {
  readonly window: Window;
  hide(): void;
  show(): void;
  /** The page is left; it may come back from the browser's cache. */
  leave(): void;
  comeBack(): void;
  /** Names of the page's events that somebody listens to. */
  readonly listened: ReadonlySet<string>;
  /** Whether the browser would ask before the page is left. */
  asks(): boolean;
}

export interface Surroundings {
  /** What the LMS put on this window, and its name: `API` unless told otherwise. */
  readonly api?: object;
  readonly apiName?: string;
  readonly parent?: Window;
  readonly opener?: Window;
  /** The browser's storage; without it the page finds none. */
  readonly storage?: Storage;
}

export const fakeWindow = ({
  api,
  apiName = 'API',
  parent,
  opener,
  storage,
}: Surroundings = {}): FakeWindow => {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const window = Object.assign(new EventTarget(), {
    document,
    opener: opener ?? null,
    setTimeout: (action: () => void, wait: number) => globalThis.setTimeout(action, wait),
    clearTimeout: (timer: number) => globalThis.clearTimeout(timer),
    ...(api && { [apiName]: api }),
    ...(storage && { localStorage: storage }),
  }) as unknown as Window & { parent: Window; top: Window };
  const listened = new Set<string>();
  const listen = window.addEventListener.bind(window);
  window.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject, ...unknown[]]) => {
    listened.add(type);
    listen(type, ...(rest as [EventListener]));
  };
  window.parent = parent ?? window;
  window.top = parent?.top ?? window;
  const turn = (visibility: 'visible' | 'hidden'): void => {
    document.visibilityState = visibility;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return {
    window,
    listened,
    asks: () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
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
