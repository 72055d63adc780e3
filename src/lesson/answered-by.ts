/** A lesson whose answers another one has: the same sheet, solved. */
import type { Element, ElementContent, Text } from 'hast';
import type { Asset } from './asset.ts';
import { assetPath, assetUrl, type Content, isTag } from './content.ts';
import { mapContents } from './kinds.ts';
import type { Lesson } from './lesson.ts';
import type { Question } from './question.ts';
import { digest, plainText } from './text.ts';
import { SKIP, visit } from './walk.ts';

/** Whether something tells what is right: a key, or an answer to compare one's own with. */
export const isAnswered = ({ kind, feedback }: Question): boolean =>
  kind !== 'open' || feedback !== undefined;

/** How many of a lesson's questions another asks too, and answers. */
export const askedIn = (lesson: Lesson, solved: Lesson): number => solutionsOf(lesson, solved).size;

/**
 * The lesson with the answers of another to the questions of the same words, which stay where they are and keep their
 * ids. Of the other nothing else is taken, but for the files that those answers show.
 */
export function answeredBy(lesson: Lesson, solved: Lesson): Lesson {
  const files = filesOf(lesson, solved);
  const solutions = solutionsOf(lesson, solved);
  const questions = lesson.questions.map((question) => {
    const found = isAnswered(question) ? undefined : solutions.get(question);
    if (!found) return question;
    const own = mapContents(found, (content) => alone(files.moved(content), solved));
    return withAnswer(question, own);
  });
  return { ...lesson, questions, assets: [...lesson.assets, ...files.taken] };
}

/** For each question the one of another lesson that has its words and an answer; each is taken once. */
function solutionsOf({ questions }: Lesson, solved: Lesson): ReadonlyMap<Question, Question> {
  const free = new Map(solved.questions.filter(isAnswered).map((one) => [one, wordsOf(one)]));
  const found = new Map<Question, Question>();
  for (const question of questions) {
    const solution = sameAs(wordsOf(question), [...free]);
    if (!solution) continue;
    free.delete(solution);
    found.set(question, solution);
  }
  return found;
}

/** Of the same words; else the only one that has them among its own, or whose words these go on from. */
function sameAs(words: string, free: readonly (readonly [Question, string])[]): Question | undefined {
  const same = free.find(([, its]) => its === words);
  if (same) return same[0];
  const [only, ...others] = free.filter(
    ([, its]) => isIn(words, its) || (isIn(its, words) && words.startsWith(its)),
  );
  return others.length === 0 ? only?.[0] : undefined;
}

/** Characters that are no chance. */
const LEAST = 24;
const isIn = (part: string, whole: string): boolean => part.length >= LEAST && whole.includes(part);

const wordsOf = ({ prompt, label }: Question): string => {
  const words = plainText(prompt);
  const own = label !== undefined && words.startsWith(label) ? words.slice(label.length) : words;
  return own
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s.):]+|[\s.:]+$/g, '');
};

/** An open question stays as it is asked; what is offered to choose from comes with its key. */
function withAnswer(question: Question, solved: Question): Question {
  const { id, place, label, section, name, points } = question;
  const own = solved.kind === 'open' ? { ...question, feedback: solved.feedback! } : solved;
  return {
    ...own,
    ...{ id, place, name, points },
    ...(label !== undefined && { label }),
    ...(section !== undefined && { section }),
    hints: [...new Set([...question.hints, ...solved.hints])],
    revision: digest(`${question.revision} ${solved.revision}`, 8),
  };
}

/**
 * An answer without the rest of its page: a note stands in brackets where it is cited, no place has a name, and no link
 * leads to one.
 */
function alone(content: Content, { body }: Lesson): Content {
  visit(content, 'element', (node, index, parent) => {
    delete node.properties.id;
    const href = node.tagName === 'a' ? String(node.properties.href ?? '') : '';
    if (!href.startsWith('#') || !parent || index === undefined) return;
    const note = NOTE.test(plainText(node)) ? noteAt(body, href.slice(1)) : undefined;
    const becomes: readonly ElementContent[] = note
      ? [textOf(' ('), ...note, textOf(')')]
      : (node.children as ElementContent[]);
    parent.children.splice(index, 1, ...(structuredClone(becomes) as typeof node.children));
    return [SKIP, index + becomes.length];
  });
  return content;
}

/** As footnotes are cited: `[1]`. */
const NOTE = /^\[\d+\]$/;

const textOf = (value: string): Text => ({ type: 'text', value });

/** What a footnote says, without the way back. */
function noteAt(body: Content, id: string): readonly ElementContent[] | undefined {
  let note: Element | undefined;
  visit(body, 'element', (node) => {
    if (node.properties.id === id) note = node;
  });
  return note?.children
    .flatMap((one) => (isTag(one, 'p') ? one.children : [one]))
    .filter((one) => !(isTag(one, 'a') && plainText(one) === '↩'));
}

/** Files of the solved lesson as they travel with this one: those that it has already once, the others by names of their own. */
function filesOf(
  { assets }: Lesson,
  solved: Lesson,
): { readonly moved: (content: Content) => Content; readonly taken: readonly Asset[] } {
  const byContent = new Map(assets.map((asset) => [asset.sha256, asset.path]));
  const paths = new Set(assets.map(({ path }) => path));
  const taken: Asset[] = [];
  function pathOf(path: string): string {
    const asset = solved.assets.find((one) => one.path === path);
    if (!asset) return path;
    const known = byContent.get(asset.sha256);
    if (known !== undefined) return known;
    const own = paths.has(path) ? path.replace(/(?=\.[^./]*$|$)/, `-${asset.sha256.slice(0, 6)}`) : path;
    byContent.set(asset.sha256, own);
    paths.add(own);
    taken.push({ ...asset, path: own });
    return own;
  }
  function moved(content: Content): Content {
    const copy = structuredClone(content);
    visit(copy, 'element', ({ properties }) => {
      for (const name of ['src', 'href', 'poster']) {
        const [, path, rest = ''] = /^([^?#]*)(.*)$/.exec(assetPath(properties[name]) ?? '') ?? [];
        if (path) properties[name] = assetUrl(pathOf(path)) + rest;
      }
    });
    return copy;
  }
  return { moved, taken };
}
