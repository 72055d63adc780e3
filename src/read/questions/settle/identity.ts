/** Ids are forever: from the author's name for a question, else from its words, never from its place. */

import type { ElementContent } from 'hast';
import { digest, grouped, slug, spokenText } from '../../../lesson/index.ts';
import { isPart } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import type { Candidate } from '../patterns/pattern.ts';
import { withoutLabel } from '../words/label.ts';

const LIMIT = 60;
/** What a digest, its hyphen, and the suffix of a twin may take. */
const TAIL = 12;

/** The words of nodes: a picture's text alternative may change without the question changing. */
export function spokenWords(nodes: readonly ElementContent[]): string {
  return nodes.map(spokenText).join(' ').trim();
}

/** The same of a prompt, which is asked several times: its blocks keep their words. */
function promptWords(blocks: readonly ElementContent[]): string {
  return blocks
    .map((block) => blockOf(block).spoken)
    .join(' ')
    .trim();
}

/** What a question asks, in words: pictures and remarks in its prompt say something else. */
export function wordsIn({ stem, lead = [] }: Candidate): string {
  return promptWords(stem.filter((node) => !blockOf(node).isAside)) || promptWords(stem) || promptWords(lead);
}

/** What tells a question apart: what it asks, and the code or table it asks about, but not a caption. */
function identifying({ candidate, words }: Identified): string {
  const own = candidate.stem.filter(
    (node) => !(node.type === 'element' && (node.tagName === 'figure' || isPart(node, 'group', 'callout'))),
  );
  return withoutLabel(promptWords(own) || words);
}

/** Letters and digits, in one case: a changed comma or accent form keeps an id. */
function letters(words: string): string {
  return (
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** A question on its way to an id: what it is and asks, and the heading it stands under. */
export interface Identified {
  readonly candidate: Candidate;
  /** {@link wordsIn} */
  readonly words: string;
  readonly section?: string;
}

export interface Identity {
  readonly id: string;
  /** The index of the question before it from which only its place tells it apart. */
  readonly twin?: number;
}

/**
 * An id for each question. Those that ask the same words are told apart by their sections, else by their answers,
 * so that each keeps its own when they change places: swapped ids would swap what learners have answered. Where
 * neither differs, the order they come in decides.
 */
export function identitiesOf(questions: readonly Identified[]): Identity[] {
  const wanted = questions.map(wantedId);
  for (const alike of alikeAmong(wanted)) if (alike.length > 1) distinguish(questions, alike, wanted);
  const used = new Set<string>();
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  return wanted.map((wish, i) => {
    if (!first.has(wish)) first.set(wish, i);
    let id = wish;
    let n = last.get(wish) ?? 1;
    while (used.has(id)) id = `${wish}-${++n}`;
    last.set(wish, n);
    used.add(id);
    return id === wish ? { id } : { id, twin: first.get(wish)! };
  });
}

/** Gives those of some questions an id of their own whose section or answer no other has. */
function distinguish(questions: readonly Identified[], alike: readonly number[], ids: string[]): void {
  const words = DIFFERENCES.map((difference) => alike.map((i) => difference(questions[i]!)));
  const best = words.find((all) => new Set(all).size === all.length) ?? words.at(-1)!;
  for (const [only, ...others] of alikeAmong(best)) {
    const i = alike[only!]!;
    if (others.length === 0 && !questions[i]!.candidate.name) ids[i] = `${ids[i]}-${digest(best[only!]!, 4)}`;
  }
}

/** The indexes of equal values. */
const alikeAmong = (values: readonly string[]): Iterable<readonly number[]> =>
  grouped(values.keys(), (i) => values[i]).values();

function wantedId(identified: Identified): string {
  const { candidate } = identified;
  if (candidate.name) {
    const name = slug(candidate.name, LIMIT);
    // A name in letters that have no ASCII form; or `constructor`, which every record by id has already.
    if (name === '') return `question-${digest(candidate.name.normalize('NFC'), 6)}`;
    return name in {} ? `question-${name}` : name;
  }
  const words = slug(withoutLabel(identified.words), LIMIT - TAIL);
  return [words, digest(letters(identifying(identified)), 6)].filter(Boolean).join('-');
}

function bySection({ section = '' }: Identified): string {
  return letters(section);
}
function byAnswer({ candidate }: Identified): string {
  return letters(`${spokenWords(candidate.feedback ?? [])} ${withoutPlaces(candidate.specific)}`);
}
function byAll(identified: Identified): string {
  return `${bySection(identified)}\n${byAnswer(identified)}`;
}
const DIFFERENCES = [bySection, byAnswer, byAll];

/** Changes when anything the learner is asked or told changes. */
export function revisionOf({ situation = [], stem, hints = [], feedback = [], specific }: Candidate): string {
  const answers = [...hints, feedback].map(spokenWords);
  return digest(withoutPlaces([promptWords([...situation, ...stem]), ...answers, specific]), 8);
}

/** A formula carries its place, which says nothing of what it is. */
function withoutPlaces(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key === 'data' ? undefined : inner));
}
