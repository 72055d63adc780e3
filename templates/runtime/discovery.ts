/** Where the LMS put its API: on this window, on one of its parents, or on the window that opened it. */

/** Far more frames than any LMS nests; a stop for windows that are each other's parents. */
const MOST_PARENTS = 500;

/** The windows to look at, nearest first: the chain of parents, then the opener and its parents. */
const chain = function* (start: Window | undefined): Generator<Window> {
  let window = start;
  for (let tries = 0; window && tries < MOST_PARENTS; tries += 1) {
    yield window;
    const parent: Window | undefined = reach(window, 'parent');
    window = parent === window ? undefined : parent;
  }
};

/** A property of another window; its owner may be of another origin, and then each access throws. */
function reach<K extends 'parent' | 'opener' | 'top'>(window: Window, name: K): Window | undefined {
  try {
    return (window[name] as Window | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function apiOn(window: Window, name: string): object | undefined {
  try {
    const found = (window as unknown as Record<string, unknown>)[name];
    return typeof found === 'object' && found !== null ? found : undefined;
  } catch {
    return undefined;
  }
}

/** The LMS's API object by its name (`API` in SCORM 1.2), or undefined. Never throws. */
export function findApi(window: Window, name: string): object | undefined {
  const top = reach(window, 'top');
  const openers = [reach(window, 'opener'), top && reach(top, 'opener')];
  for (const start of [window, ...openers]) {
    for (const candidate of chain(start)) {
      const api = apiOn(candidate, name);
      if (api) return api;
    }
  }
  return undefined;
}
