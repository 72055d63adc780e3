/** A lesson whose answers another one has: the same sheet, solved. */
import type { Asset } from './asset.ts';
import { assetPath, assetUrl, type Content } from './content.ts';
import { mapContents } from './kinds.ts';
import type { Lesson } from './lesson.ts';
import type { Question } from './question.ts';
import { digest, plainText } from './text.ts';
import { visit } from './walk.ts';

/** Whether something tells what is right: a key, or an answer to compare one's own with. */
export const isAnswered = ({ kind, feedback }: Question): boolean =>
  kind !== 'open' || feedback !== undefined;

/**
 * The lesson with the answers of another to the questions of the same words, which stay where they are and keep their
 * ids. Of the other nothing else is taken, but for the files that those answers show.
 */
export function answeredBy(lesson: Lesson, solved: Lesson): Lesson {
  const free = new Set(solved.questions.filter(isAnswered));
  const files = filesOf(lesson, solved);
  const questions = lesson.questions.map((question) => {
    const found = isAnswered(question) ? undefined : sameAs(question, free);
    if (!found) return question;
    free.delete(found);
    return withAnswer(question, mapContents(found, files.moved));
  });
  return { ...lesson, questions, assets: [...lesson.assets, ...files.taken] };
}

/** Of the same words; else the only one that begins with them, or goes on with a program. */
function sameAs(question: Question, free: ReadonlySet<Question>): Question | undefined {
  const words = wordsOf(question);
  const all = [...free];
  const same = all.find((one) => wordsOf(one) === words);
  if (same) return same;
  const [only, ...others] = all.filter((one) => isStart(words, wordsOf(one)) || isStart(wordsOf(one), words));
  return others.length === 0 ? only : undefined;
}

/** Characters that are no chance. */
const LEAST = 24;
const isStart = (start: string, whole: string): boolean => start.length >= LEAST && whole.startsWith(start);

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
