/** Roles that refer: to places, pages, terms and documents. Links are made when what they lead to is known. */
import type { Element } from 'hast';
import { Placeholder } from '../../../lesson/index.ts';
import type { Speaking } from '../../page/anchors.ts';
import { data, element, text } from '../../parts.ts';
import type { RoleDeclaration } from '../fences/directive.ts';
import { badges } from './marks.ts';

declare module 'hast' {
  interface ElementData {
    /** Its address is a file's, whatever it ends in. */
    download?: true;
  }
}

/** `words <target>`, or the target alone. */
function split(value: string): { readonly words?: string; readonly target: string } {
  const [, words, target] = /^(.*?)\s*<([^<>]+)>\s*$/s.exec(value) ?? [];
  return target === undefined ? { target: value.trim() } : { ...(words && { words }), target: target.trim() };
}

function place(speaking: Speaking, ...names: readonly string[]): RoleDeclaration {
  return {
    names,
    becomes: async ({ text: value, line }, reader) => {
      const { words, target } = split(value);
      const link = element('a', { href: `#${target}` }, words ? await reader.words(words, line) : [], line);
      return [{ ...link, data: data({ refers: speaking }) }];
    },
  };
}

/** MyST's buttons and sphinx-design's badges: links that a theme dresses. One that leads nowhere is its words. */
const dressed: RoleDeclaration = {
  names: ['button', 'link', ...badges('-link')],
  becomes: async ({ text: value, line }, reader) => {
    const { words, target } = split(value);
    if (words) return [element('a', { href: target }, await reader.words(words, line), line)];
    return /^[a-z][a-z0-9+.-]*:\S+$/i.test(target)
      ? [element('a', { href: target }, [text(target)], line)]
      : [text(value)];
  },
};

const page: RoleDeclaration = {
  names: ['doc', 'any'],
  becomes: async ({ text: value, line }, reader) => {
    const { words, target } = split(value);
    // Sphinx leaves the suffix out.
    const path = /\.\w+(?:#.*)?$/.test(target) ? target : `${target}.md`;
    return [element('a', { href: path }, words ? await reader.words(words, line) : [], line)];
  },
};

function termElement(key: string, words: string | undefined, line: number): Element {
  return element(Placeholder.term, { dataTerm: key }, words ? [text(words)] : [], line);
}

const term: RoleDeclaration = {
  names: ['term'],
  becomes: ({ text: value, line }) => {
    const { words, target } = split(value);
    return [termElement(target, words ?? target, line)];
  },
};

/** `key`, `key|words` or `key@2|words`. */
const glossary: RoleDeclaration = {
  names: ['glo'],
  becomes: ({ text: value, line }) => {
    const [key = '', shown] = value.split('|');
    return [termElement(key.trim(), shown?.trim(), line)];
  },
};

const download: RoleDeclaration = {
  names: ['download'],
  becomes: ({ text: value, line }) => {
    const { words, target } = split(value);
    const link = element('a', { href: target }, [text(words ?? target)], line);
    return [{ ...link, data: data({ download: true }) }];
  },
};

/** Citations: a list of works stands elsewhere, if anywhere; the key is what the author wrote. */
const citation: RoleDeclaration = {
  names: ['cite', 'cite:p', 'cite:t', 'cite:ps', 'cite:ts', 'footcite', 'footcite:p', 'footcite:t'],
  becomes: ({ text: value }) => [text(`[${value.replace(/\s*,\s*/g, ', ')}]`)],
};

export const references: readonly RoleDeclaration[] = [
  place('words', 'ref', 'std:ref', 'prf:ref', ...badges('-ref')),
  place('number', 'numref', 'std:numref'),
  place('equation', 'eq', 'math:numref'),
  dressed,
  page,
  term,
  glossary,
  download,
  citation,
];
