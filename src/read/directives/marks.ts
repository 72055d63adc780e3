/** Roles. Their text is literal. */
import { Placeholder } from '../../lesson/index.ts';
import type { RoleDeclaration } from '../directive.ts';
import { data, element, text } from '../parts.ts';

const tag = (tagName: string, ...names: readonly string[]): RoleDeclaration => ({
  names,
  becomes: ({ text: words, line }) => [element(tagName, {}, [text(words)], line)],
});

const math: RoleDeclaration = {
  names: ['math', 'eq-inline'],
  becomes: ({ text: tex, line }) => [
    element(Placeholder.math, { dataDisplay: 'inline' }, [text(tex.trim())], line),
  ],
};

/** Keys of a `{question}` that stands outside one, or samples of them: shown as the words they are. */
const words: RoleDeclaration = {
  names: ['v', 'f', 'badge', 'guilabel', 'menuselection'],
  becomes: ({ text: value }) => [text(value)],
};

/** A gap and its answers: `right`, `wrong|>right`, `>right|>right too` (see questions/kinds/gaps.ts). */
const gap: RoleDeclaration = {
  names: ['gap', 'bl'],
  becomes: ({ text: source, line }) => [
    { ...element(Placeholder.gap, {}, [], line), data: data({ part: { kind: 'gap', source } }) },
  ],
};

/** `place in a circuit|words`: the words, which may hold markup. */
const circuitReference: RoleDeclaration = {
  names: ['logicref'],
  becomes: ({ text: value, line }, reader) => reader.words(value.slice(value.indexOf('|') + 1), line),
};

/** Notes the author left for later, and icons of a theme: nothing a learner reads. */
const dropped: RoleDeclaration = { names: ['itodo', 'fa', 'fas', 'fab', 'octicon'], becomes: () => [] };

/** `text <target>` shows its text; without it, the target's own words. Links are made when targets are known. */
const reference: RoleDeclaration = {
  names: ['ref', 'numref', 'doc', 'eq', 'term'],
  becomes: ({ text: value, line }) => {
    const [, shown, target] = /^(.*?)\s*<([^>]+)>$/s.exec(value) ?? [undefined, undefined, value];
    return [
      element('a', { href: `#${target?.trim()}`, dataReference: 'label' }, [text(shown ?? value)], line),
    ];
  },
};

/** `key`, `key|text` or `key@n|text`. */
const glossary: RoleDeclaration = {
  names: ['glo'],
  becomes: ({ text: value, line }) => {
    const [key = '', shown] = value.split('|');
    const term = key.replace(/@\d+$/, '').trim();
    return [element(Placeholder.term, { dataTerm: term }, [text(shown?.trim() || term)], line)];
  },
};

const download: RoleDeclaration = {
  names: ['download'],
  becomes: ({ text: value, line }) => {
    const [, shown, target] = /^(.*?)\s*<([^>]+)>$/s.exec(value) ?? [undefined, undefined, value];
    return [element('a', { href: target?.trim() }, [text(shown ?? value)], line)];
  },
};

export const marks: readonly RoleDeclaration[] = [
  tag('sub', 'sub', 'subscript'),
  tag('sup', 'sup', 'superscript'),
  tag('kbd', 'kbd'),
  tag('code', 'code', 'file', 'command', 'program', 'samp'),
  tag('abbr', 'abbr', 'abbreviation'),
  tag('u', 'u', 'underline'),
  tag('del', 'del', 'strike'),
  math,
  words,
  gap,
  circuitReference,
  dropped,
  reference,
  glossary,
  download,
];
