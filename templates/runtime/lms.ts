/** The LMS's API behind one door: nothing thrown passes it, and no result is believed without its error code. */
import type { Driver } from './driver.ts';

/** `code` is the LMS's own, or `gone` when the API threw: its window is closed, or of another origin by now. */
export type Outcome =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: string };

export interface Lms {
  initialize(): Outcome;
  terminate(): Outcome;
  get(element: string): Outcome;
  set(element: string, value: string): Outcome;
  commit(): Outcome;
}

export const GONE = 'gone';

type Methods = Readonly<Record<string, (...args: readonly string[]) => unknown>>;

export function lmsBehind(api: object, driver: Driver): Lms {
  const { methods, codes, elements } = driver;

  /** The call's result as text, and the code the LMS gives right after it. */
  function call(method: string, args: readonly string[]): { value: string; code: string } {
    try {
      const functions = api as Methods;
      const value = String(functions[method]!(...args) ?? '');
      return { value, code: String(functions[methods.lastError]?.() ?? '0') || '0' };
    } catch {
      return { value: '', code: GONE };
    }
  }

  function act(method: string, ...args: readonly string[]): Outcome {
    const { value, code } = call(method, args);
    if (value === 'true' && code === '0') return { ok: true, value };
    // 101 is SCORM's general exception: what to call a refusal without a reason.
    return { ok: false, code: code === '0' ? '101' : code };
  }

  function get(element: string): Outcome {
    const { value, code } = call(methods.get, [element]);
    return code === '0' || codes.empty.includes(code) ? { ok: true, value } : { ok: false, code };
  }

  return {
    initialize: () => {
      const outcome = act(methods.initialize, '');
      if (outcome.ok || !codes.running.includes(outcome.code)) return outcome;
      // A frame of the LMS, or this page before it was reloaded, may have begun already: then it has a status.
      const status = get(elements.status);
      return status.ok && status.value !== '' ? { ok: true, value: 'true' } : outcome;
    },
    terminate: () => act(methods.terminate, ''),
    get,
    set: (element, value) => act(methods.set, element, value),
    commit: () => act(methods.commit, ''),
  };
}
