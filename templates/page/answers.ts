/** The keys, had when the first is due: by a script element, for `fetch` fails on `file://`; or in the page itself. */
import { ANSWERS_BLOCK, ANSWERS_GLOBAL, decodeKeys, type Keys } from './key.ts';

let loading: Promise<Keys> | undefined;

/** Rejects when `answers.js` can't be loaded; the next call tries again. */
export function loadKeys(lessonId: string, url = 'answers.js'): Promise<Keys> {
  loading ??= load(url)
    .then((blob) => decodeKeys(blob, lessonId))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

const load = (url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const block = document.getElementById(ANSWERS_BLOCK)?.textContent;
    if (block) return resolve(block.trim());
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => {
      script.remove();
      const blob: unknown = Reflect.get(window, ANSWERS_GLOBAL);
      if (typeof blob === 'string') resolve(blob);
      else reject(new Error('answers.js holds no answers'));
    };
    script.onerror = () => {
      script.remove();
      reject(new Error('answers.js did not load'));
    };
    document.head.append(script);
  });
