/** Ids are forever: from the author's name for a question, else from its words, never from its place. */

import type { ElementContent } from 'hast';
import { digest, plainText, slug } from '../../lesson/index.ts';
import { isPart } from '../parts.ts';
import { withoutLabel } from './label.ts';
import type { Draft } from './shape.ts';
import { isAside } from './stem.ts';

const LIMIT = 60;
/** What a digest, its hyphen, and the suffix of a twin may take. */
const TAIL = 12;

/** The words of nodes: a picture's text alternative may change without the question changing. */
export const wordsOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => plainText({ type: 'root', children: [withoutPictures(node)] }))
    .join(' ')
    .trim();

const withoutPictures = (node: ElementContent): ElementContent =>
  node.type !== 'element'
    ? node
    : node.tagName === 'img'
      ? { type: 'text', value: ' ' }
      : { ...node, children: node.children.map(withoutPictures) };

/** What a question asks, in words: pictures and remarks in its prompt say something else. */
export const askedIn = (draft: Draft): string =>
  wordsOf(draft.stem.filter((node) => !isAside(node))) || wordsOf(draft.stem) || wordsOf(draft.lead ?? []);

/** What tells a question apart: what it asks, and the code or table it asks about, but not a caption. */
const identifying = (draft: Draft): string => {
  const own = draft.stem.filter(
    (node) => !(node.type === 'element' && (node.tagName === 'figure' || isPart(node, 'group', 'callout'))),
  );
  return withoutLabel(wordsOf(own) || askedIn(draft));
};

/** Letters and digits, in one case: a changed comma or accent form keeps an id. */
const normalised = (words: string): string =>
  (
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** An id for each draft: identical prompts are told apart by the order they come in. */
export const idsOf = (drafts: readonly Draft[]): string[] => {
  const used = new Set<string>();
  return drafts.map((draft) => {
    const words = withoutLabel(askedIn(draft));
    const wanted = draft.name
      ? slug(draft.name, LIMIT)
      : [slug(words, LIMIT - TAIL), digest(normalised(identifying(draft)), 6)].filter(Boolean).join('-');
    let id = wanted || 'question';
    for (let n = 2; used.has(id); n++) id = `${wanted}-${n}`;
    used.add(id);
    return id;
  });
};

/** Changes when anything the learner is asked or told changes. */
export const revisionOf = (draft: Draft): string => {
  const told = [...(draft.hints ?? []), draft.feedback ?? []].map(wordsOf);
  return digest(JSON.stringify([wordsOf(draft.stem), ...told, draft.specific]), 8);
};
