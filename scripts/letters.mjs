// Of each `\p{L}` and `\p{N}` in a pattern V8 makes hundreds of ranges and pairs of surrogates anew: a sixteenth of a small
// lesson's time. Compiled, they are spelt as few ranges, with the same meaning for what is assigned in the scripts below. In
// others whatever stands between two letters is one, as marks are everywhere, and beyond the first plane all but pictures.
import { readFile } from 'node:fs/promises';

const EXACT = [
  'Common',
  'Latin',
  'Greek',
  'Cyrillic',
  'Hebrew',
  'Arabic',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
];
const exact = new RegExp(`[${EXACT.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');
const either = /[\p{Cn}\p{M}\p{Sk}]/u;
const FIRST_PLANE = 0x1_0000;
const spelt = (code) =>
  code < 0x80 ? String.fromCharCode(code) : `\\u${code.toString(16).padStart(4, '0')}`;

function ranges(kind) {
  const found = [];
  let open;
  for (let code = 0; code < FIRST_PLANE; code++) {
    const character = String.fromCharCode(code);
    if (kind.test(character)) {
      open ??= found[found.push([code, code]) - 1];
      open[1] = code;
    } else if (exact.test(character) ? !either.test(character) : isSurrogate(code)) open = undefined;
  }
  return found.map(([from, to]) => (from === to ? spelt(from) : `${spelt(from)}-${spelt(to)}`)).join('');
}

const isSurrogate = (code) => code >= 0xd800 && code <= 0xdfff;

/** What stands between the brackets of a class. */
export const CLASSES = {
  L: `${ranges(/\p{L}/u)}\\u{10000}-\\u{1efff}\\u{20000}-\\u{3ffff}`,
  N: ranges(/\p{N}/u),
};

/** The source of a module, with the letters and digits of its patterns spelt so. */
export function withLettersSpelt(source) {
  return source.replace(/(\\{1,2})([pP])\{([LN])\}/g, (whole, slashes, sense, kind, at) => {
    const before = source.slice(source.lastIndexOf('\n', at) + 1, at);
    const isInClass = /(?<!\\)(?:\\\\)*\[(?:[^\]\\]|\\.)*$/.test(before);
    if (isInClass && sense === 'P') return whole;
    const spelt = CLASSES[kind].replaceAll('\\', slashes);
    return isInClass ? spelt : `[${sense === 'P' ? '^' : ''}${spelt}]`;
  });
}

const OWN = /[\\/]src[\\/].*\.ts$/;
const OF_LETTERS = /\\[pP]\{[LN]\}/;

/** For esbuild. */
export const lettersSpelt = {
  name: 'letters spelt',
  setup: ({ onLoad }) =>
    onLoad({ filter: OWN }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return OF_LETTERS.test(source) ? { contents: withLettersSpelt(source), loader: 'ts' } : undefined;
    }),
};

/** For Vite: tests run what users run. */
export const lettersSpeltInTests = {
  name: 'letters spelt',
  enforce: 'pre',
  transform: (source, path) =>
    OWN.test(path) && OF_LETTERS.test(source) ? { code: withLettersSpelt(source), map: null } : undefined,
};
