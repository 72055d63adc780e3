import { type Html, h, type Inline } from './html.ts';

export type Values = Readonly<Record<string, Inline>>;

/**
 * A string of the sheet's words as content: `**name on the screen**`, `*stressed*`, `` `value` `` and `{name}`, which
 * becomes the value of that name, as it is: nothing in a value is markup.
 */
export const rich = (text: string, values: Values = {}): readonly Inline[] =>
  text
    .split(/(\*\*.+?\*\*|\*\w[^*]*\*|`.+?`|\{\w+\})/gu)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece.startsWith('**')) return h('b.ui', [...rich(piece.slice(2, -2), values)]);
      if (piece.startsWith('*')) return h('em', unbroken(piece.slice(1, -1)));
      if (piece.startsWith('`')) return h('code', [...rich(piece.slice(1, -1), values)]);
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      return name === undefined ? unbroken(piece) : (values[name] ?? piece);
    });

/** A diagnostic's words: what stands between backticks is code; nothing else in them is markup. */
export const coded = (text: string): readonly Inline[] =>
  text.includes('`')
    ? text
        .split(/(`[^`]+`)/g)
        .filter((piece) => piece !== '')
        .map((piece) => (/^`.+`$/.test(piece) ? h('code', piece.slice(1, -1)) : piece))
    : [text];

/** On the way through menus no line begins with what leads to the next. */
const unbroken = (text: string): string => text.replaceAll(' › ', '\u00a0› ');

export const paragraph = (text: string, values?: Values): Html => h('p', [...rich(text, values)]);

export const list = (texts: readonly string[], values?: Values, name: 'ul' | 'ol' = 'ul'): Html =>
  h(
    name,
    texts.map((text) => h('li', [...rich(text, values)])),
  );
