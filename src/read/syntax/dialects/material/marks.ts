/** Marks in running words: `++ctrl+c++`, `==marked==`, `{--deleted--}`, `H~2~O`, `:material-check:`, `` `#!py code` ``. */
import type { MarkdownIt, StateInline } from 'markdown-it';
import { enclosed, taken } from '../../rules/inline.ts';
import { signNamed } from '../../rules/named-signs.ts';

export function markRules(md: MarkdownIt): void {
  md.inline.ruler.before('escape', 'material_keys', keys);
  md.inline.ruler.before('escape', 'material_critic', critic);
  md.inline.ruler.before('strikethrough', 'material_marked', marked);
  md.inline.ruler.before('escape', 'material_emoji', emoji);
  md.core.ruler.after('inline', 'material_code', (state) => {
    for (const { children } of state.tokens)
      for (const one of children ?? [])
        if (one.type === 'code_inline') one.content = one.content.replace(/^(?:#!|:::)[\w+-]+ /, '');
  });
}

const KEYS = /(?<![\w+])\+\+((?:[\w-]+|"[^"\n]*")(?:\+(?:[\w-]+|"[^"\n]*"))*)\+\+(?![\w+])/y;

function keys(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '+') return false;
  return taken(state, silent, KEYS, ([, all = '']) => {
    for (const [index, key] of (all.match(/"[^"]*"|[^+]+/g) ?? []).entries()) {
      if (index > 0) state.push('text', '', 0).content = '+';
      state.push('kbd_open', 'kbd', 1);
      state.push('text', '', 0).content = key.startsWith('"')
        ? key.slice(1, -1)
        : key.charAt(0).toUpperCase() + key.slice(1);
      state.push('kbd_close', 'kbd', -1);
    }
  });
}

const CRITIC = /\{(==|\+\+|--|>>|~~)((?:(?!\{).)*?)(?:==|\+\+|--|<<|~~)\}/sy;
const TAGS: Readonly<Record<string, string>> = { '==': 'mark', '++': 'ins', '--': 'del', '~~': 'ins' };

/** CriticMarkup: a remark `{>>…<<}` is the author's own. */
function critic(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '{') return false;
  const start = state.pos + 3;
  return taken(state, silent, CRITIC, ([, sign = '', words = '']) => {
    if (sign === '>>') return;
    const [before = '', after] = sign === '~~' ? words.split('~>') : ['', undefined];
    if (before) enclosed(state, ['del', 'del'], [start, start + before.length]);
    const from = after === undefined ? start : start + before.length + 2;
    const tag = TAGS[sign]!;
    enclosed(state, [tag, tag], [from, from + (after ?? words).length]);
  });
}

const MARKED =
  /==(?=[^\s=])((?:(?!==).)*?[^\s=])==(?!=)|\^\^(?=\S)((?:(?!\^\^).)*?\S)\^\^|\^([^\s^[\]]+)\^|~([^\s~]+)~(?!~)/sy;

function marked(state: StateInline, silent: boolean): boolean {
  const sign = state.src[state.pos];
  if (sign !== '=' && sign !== '^' && sign !== '~') return false;
  const { pos } = state;
  return taken(state, silent, MARKED, ([whole, mark, ins, sup, sub]) => {
    const words = mark ?? ins ?? sup ?? sub ?? '';
    const tag = mark !== undefined ? 'mark' : ins !== undefined ? 'ins' : sup !== undefined ? 'sup' : 'sub';
    const from = pos + (whole.length - words.length) / 2;
    enclosed(state, [tag, tag], [from, from + words.length]);
  });
}

/** Icons, and pictures by their names: nothing a learner reads, but for signs that mark what is right. */
function emoji(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== ':') return false;
  return taken(
    state,
    silent,
    /(?<![\w:]):([a-z][a-z0-9]*(?:[_+-][a-z0-9]+)*):(?![\w:])(?:\{[^{}]*\})?/y,
    ([, name = '']) => {
      const sign = signNamed(name);
      if (sign) state.push('text', '', 0).content = sign;
    },
  );
}
