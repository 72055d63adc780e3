import { describe, expect, it } from 'vitest';
import { findApi } from '../../templates/runtime/discovery.ts';
import { fakeWindow } from '../support/fake-window.ts';

const api = { LMSInitialize: () => 'true' };

/** A window of another origin: its relatives may be asked for, all else throws. */
const foreign = (parent?: Window): Window => {
  const window: Window = new Proxy({} as Window, {
    get: (_, name) => {
      if (name === 'parent') return parent ?? window;
      if (name === 'top') return parent?.top ?? window;
      if (name === 'opener') return null;
      throw new DOMException('Blocked', 'SecurityError');
    },
  });
  return window;
};

describe('finding the API', () => {
  it('looks at the window itself', () => {
    expect(findApi(fakeWindow({ api }).window, 'API')).toBe(api);
  });

  it('climbs through many frames', () => {
    let { window } = fakeWindow({ api });
    for (let depth = 0; depth < 20; depth += 1) window = fakeWindow({ parent: window }).window;
    expect(findApi(window, 'API')).toBe(api);
  });

  it('looks at the opener and its parents', () => {
    const opener = fakeWindow({ parent: fakeWindow({ api }).window }).window;
    expect(findApi(fakeWindow({ opener }).window, 'API')).toBe(api);
  });

  it('looks at the opener of a frame, though the outermost window has none', () => {
    const opener = fakeWindow({ api }).window;
    expect(findApi(fakeWindow({ parent: fakeWindow().window, opener }).window, 'API')).toBe(api);
  });

  it.each(['a page’s own word', null, () => 'true'])('takes no %s of that name for it', (own) => {
    const player = fakeWindow({ api }).window;
    const between = Object.assign(fakeWindow({ parent: player }).window, { API: own });
    expect(findApi(fakeWindow({ parent: between }).window, 'API')).toBe(api);
  });

  it('looks at the opener of the outermost frame', () => {
    const popup = fakeWindow({ opener: fakeWindow({ api }).window }).window;
    expect(findApi(fakeWindow({ parent: popup }).window, 'API')).toBe(api);
  });

  it('finds nothing, and says nothing, behind frames of another origin', () => {
    expect(findApi(fakeWindow({ parent: foreign(), opener: foreign() }).window, 'API')).toBeUndefined();
  });

  it('finds it though the browser keeps the opener to itself', () => {
    const page = fakeWindow({ parent: fakeWindow({ api }).window });
    for (const name of ['opener', 'top'])
      Object.defineProperty(page.window, name, {
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      });
    expect(findApi(page.window, 'API')).toBe(api);
  });

  it('looks past a frame of another origin', () => {
    const between = foreign(fakeWindow({ api }).window);
    expect(findApi(fakeWindow({ parent: between }).window, 'API')).toBe(api);
  });

  it('comes to an end where windows are each other’s parents', () => {
    const a = fakeWindow().window as unknown as { parent: unknown };
    const b = fakeWindow({ parent: a as unknown as Window }).window;
    a.parent = b;
    expect(findApi(b, 'API')).toBeUndefined();
  });
});
