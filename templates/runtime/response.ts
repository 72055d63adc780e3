/** Questions about a learner's response that need no LMS. */
import type { Response } from './session.ts';

type Of<Kind extends Response['kind']> = Extract<Response, { readonly kind: Kind }>;

/** What a response consists of, by its kind: texts in a row. */
const SHAPES: {
  readonly [Kind in Response['kind']]: {
    readonly texts: (response: Of<Kind>) => readonly string[];
    readonly of: (texts: readonly string[]) => Of<Kind>;
  };
} = {
  open: { texts: ({ text }) => [text], of: ([text = '']) => ({ kind: 'open', text }) },
  text: { texts: ({ text }) => [text], of: ([text = '']) => ({ kind: 'text', text }) },
  choice: { texts: ({ chosen }) => chosen, of: (chosen) => ({ kind: 'choice', chosen }) },
  order: { texts: ({ items }) => items, of: (items) => ({ kind: 'order', items }) },
  match: {
    texts: ({ pairs }) => Object.entries(pairs).flat(),
    of: (texts) => ({ kind: 'match', pairs: pairsOf(texts) }),
  },
  gaps: { texts: ({ values }) => values, of: (values) => ({ kind: 'gaps', values }) },
};

function pairsOf(texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.flatMap((stem, index) => (index % 2 === 0 ? [[stem, texts[index + 1] ?? '']] : [])),
  );
}

export function textsOf(response: Response): readonly string[] {
  return SHAPES[response.kind].texts(response as never);
}

export function responseOf(kind: Response['kind'], texts: readonly string[]): Response {
  return SHAPES[kind].of(texts);
}

/** The learner has typed it: letters, not the ids of parts. */
export function isTyped({ kind }: Pick<Response, 'kind'>): boolean {
  return kind === 'open' || kind === 'text' || kind === 'gaps';
}

/** Nothing was typed, chosen or matched. */
export function isBlank(response: Response): boolean {
  return textsOf(response).every((text) => isTyped(response) && text.trim() === '');
}

export function sameResponse(a: Response, b: Response): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Text that every store takes: half characters (lone surrogates) become U+FFFD, and control characters other
 * than tab and line feed go: databases refuse U+0000, and none can be typed.
 */
export function wellFormed(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
  );
}

/** The response with all its text well-formed. */
export function wellFormedResponse(response: Response): Response {
  return responseOf(response.kind, textsOf(response).map(wellFormed));
}
