/** Questions about a learner's response that need no LMS. */
import type { Response } from './session.ts';

/** Nothing was typed, chosen or matched. */
export const isBlank = (response: Response): boolean => {
  switch (response.kind) {
    case 'open':
    case 'text':
      return response.text.trim() === '';
    case 'choice':
      return response.chosen.length === 0;
    case 'order':
      return response.items.length === 0;
    case 'match':
      return Object.keys(response.pairs).length === 0;
    case 'gaps':
      return response.values.every((value) => value.trim() === '');
  }
};

export const sameResponse = (a: Response, b: Response): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Text that every store takes: half characters (lone surrogates) become U+FFFD, and control characters other
 * than tab and line feed go: databases refuse U+0000, and none can be typed.
 */
export const wellFormed = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '');

/** The response with all its text well-formed. */
export const wellFormedResponse = (response: Response): Response => {
  switch (response.kind) {
    case 'open':
    case 'text':
      return { ...response, text: wellFormed(response.text) };
    case 'choice':
      return { ...response, chosen: response.chosen.map(wellFormed) };
    case 'order':
      return { ...response, items: response.items.map(wellFormed) };
    case 'gaps':
      return { ...response, values: response.values.map(wellFormed) };
    case 'match': {
      const pairs = Object.entries(response.pairs).map((pair) => pair.map(wellFormed));
      return { ...response, pairs: Object.fromEntries(pairs) };
    }
  }
};
