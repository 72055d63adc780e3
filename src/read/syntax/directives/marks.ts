/** Roles. Their text is literal. */
import { Placeholder } from '../../../lesson/index.ts';
import { element, gap, text } from '../../parts.ts';
import type { RoleDeclaration } from '../fences/directive.ts';

function tag(tagName: string, ...names: readonly string[]): RoleDeclaration {
  return {
    names,
    becomes: ({ text: words, line }) => [element(tagName, {}, [text(words)], line)],
  };
}

const math: RoleDeclaration = {
  names: ['math', 'eq-inline'],
  becomes: ({ text: tex, line }) => [
    element(Placeholder.math, { dataDisplay: 'inline' }, [text(tex.trim())], line),
  ],
};

/** sphinx-design: `{bdg-primary}` and its kin; `{bdg-link-primary}` of kind `-link`. */
export function badges(kind = ''): string[] {
  const colours = ['primary', 'secondary', 'success', 'info', 'warning', 'danger', 'light', 'dark', 'muted'];
  return [
    `bdg${kind}`,
    ...colours.flatMap((colour) => [`bdg${kind}-${colour}`, `bdg${kind}-${colour}-line`]),
  ];
}

/** Keys of a `{question}` that stands outside one, or samples of them: shown as the words they are. */
const words: RoleDeclaration = {
  names: ['v', 'f', 'badge', 'guilabel', 'menuselection', ...badges()],
  becomes: ({ text: value }) => [text(value)],
};

/** A gap and its answers: `right`, `wrong|>right`, `>right|>right too` (see questions/kinds/gaps.ts). */
const gaps: RoleDeclaration = {
  names: ['gap', 'bl'],
  becomes: ({ text: source, line }) => [gap(source, line)],
};

/** Sphinx and MyST: `HTML (HyperText Markup Language)`. */
const abbreviation: RoleDeclaration = {
  names: ['abbr', 'abbreviation'],
  becomes: ({ text: value, line }) => {
    const [, short = value, long] = /^(.*?)\s*\(([^()]+)\)\s*$/s.exec(value) ?? [];
    return [element('abbr', long ? { title: long } : {}, [text(short)], line)];
  },
};

/** Words that a theme dresses. */
const span: RoleDeclaration = {
  names: ['span'],
  becomes: ({ text: value, line }, reader) => reader.words(value, line),
};

/** Sphinx: the entries of an index, `single: word; other`; `!` marks the main one. */
const indexed: RoleDeclaration = {
  names: ['index'],
  becomes: ({ text: value }) => {
    const shown = /^(.*?)\s*<[^>]+>$/s.exec(value)?.[1] ?? value;
    return [text(shown.replace(/^!/, '').replace(/^(?:single|pair|triple|see|seealso):\s*/, ''))];
  },
};

/** `place in a circuit|words`: the words, which may hold markup. */
const circuitReference: RoleDeclaration = {
  names: ['logicref'],
  becomes: ({ text: value, line }, reader) => reader.words(value.slice(value.indexOf('|') + 1), line),
};

/**
 * Sphinx's domains, names of things in code: `{py:func}`, and Python's without their prefix. `~` says that the last
 * part of the name is enough, `!` that no link is wanted.
 */
const inCode: RoleDeclaration = {
  names: [
    ...['func', 'meth', 'class', 'mod', 'obj', 'attr', 'data', 'exc', 'const'].flatMap((one) => [
      one,
      `py:${one}`,
    ]),
    ...['py:property', 'py:type', 'c:func', 'c:macro', 'c:type', 'c:data', 'c:member', 'c:struct'],
    ...[
      'cpp:func',
      'cpp:class',
      'cpp:type',
      'cpp:member',
      'cpp:any',
      'js:func',
      'js:class',
      'js:mod',
      'js:meth',
    ],
    ...['option', 'token', 'pep', 'rfc', 'r:func', 'r:pkg', 'jl:func', 'rst:dir', 'rst:role'],
  ],
  becomes: ({ name, text: value, line }) => {
    const [, words] = /^(.*?)\s*<[^<>]+>$/s.exec(value.trim()) ?? [];
    if (name === 'pep' || name === 'rfc') return [text(words ?? `${name.toUpperCase()} ${value.trim()}`)];
    if (words) return [element('code', {}, [text(words)], line)];
    const target = value.trim().replace(/^!/, '');
    const shown = target.startsWith('~')
      ? target.slice(target.lastIndexOf('.') + 1).replace(/^~/, '')
      : target;
    return [element('code', {}, [text(shown)], line)];
  },
};

/** Notes the author left for later, and icons of a theme: nothing a learner reads. */
const dropped: RoleDeclaration = {
  names: [
    ...['itodo', 'todo', 'fa', 'fas', 'fab', 'far', 'fad', 'octicon'],
    ...['material-regular', 'material-outlined', 'material-round', 'material-sharp', 'material-twotone'],
  ],
  becomes: () => [],
};

export const marks: readonly RoleDeclaration[] = [
  tag('sub', 'sub', 'subscript'),
  tag('sup', 'sup', 'superscript'),
  tag('kbd', 'kbd'),
  tag('code', 'code', 'literal', 'file', 'command', 'program', 'samp', 'envvar'),
  tag('em', 'emphasis', 'em', 'i'),
  tag('strong', 'strong', 'b'),
  tag('small', 'small', 'sc'),
  tag('dfn', 'dfn'),
  tag('q', 'q'),
  abbreviation,
  span,
  indexed,
  tag('u', 'u', 'underline'),
  tag('del', 'del', 'strike'),
  math,
  words,
  gaps,
  circuitReference,
  inCode,
  dropped,
];
