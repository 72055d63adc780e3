/** What was read, as the page shows it. */

import { kindWords } from '../../templates/strings/kinds.ts';
import { guessesOf, type Read } from '../build/index.ts';
import {
  contentsOf,
  type Diagnostic,
  folderOf,
  isAnswered,
  type Language,
  type Lesson,
  Placeholder,
  type Severity,
  visit,
} from '../lesson/index.ts';
import { wordingIn } from '../messages/index.ts';
import type { Ghost, LookedPage, LookedQuestion, LookedRemark } from './protocol.ts';

export const pagesOf = (read: readonly Read[]): readonly LookedPage[] =>
  read.map(({ file, lesson, takenFor }) => ({
    path: file.path,
    title: lesson?.title ?? file.path,
    format: takenFor?.format ?? '',
    isText: !/\.docx$/i.test(file.path),
  }));

export const questionsOf = (read: readonly Read[], language: Language): readonly LookedQuestion[] =>
  read.flatMap(({ lesson, diagnostics }) => (lesson ? ofLesson(lesson, diagnostics, language) : []));

function ofLesson(
  lesson: Lesson,
  diagnostics: readonly Diagnostic[],
  language: Language,
): readonly LookedQuestion[] {
  const guesses = guessesOf(lesson, diagnostics);
  const names = kindWords(language, 'name');
  return lesson.questions.map((question) => {
    const guess = guesses[question.id];
    return {
      id: question.id,
      kind: question.kind,
      kindName: names[question.kind],
      points: question.points,
      prompt: question.name,
      hasAnswer: isAnswered(question),
      hints: question.hints.length,
      file: question.place.file,
      line: question.place.line,
      ...(guess && { guess: wordingIn(guess, language).message }),
    };
  });
}

/** Errors first. */
export const remarksOf = (diagnostics: readonly Diagnostic[], language: Language): readonly LookedRemark[] =>
  diagnostics
    .filter(({ guess }) => !guess)
    .map(({ severity, rule, file, line, column, params }) => ({
      severity,
      rule,
      file,
      line,
      column,
      params,
      ...wordingIn({ rule, params }, language),
    }))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

/** The folder's files that lessons take along. @param root that paths of files begin with */
export const mediaOf = (read: readonly Read[], root: string): readonly string[] => {
  const files = read.flatMap(({ lesson }) => lesson?.assets ?? []).map(({ content }) => content);
  return [...new Set(files.flatMap((one) => ('file' in one ? [one.file.slice(root.length)] : [])))];
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What isn't there, or lies on another host, each once a page. */
export function ghostsOf(read: readonly Read[]): readonly Ghost[] {
  const all = read.flatMap((one) => [...missing(one), ...hosted(one)]);
  return [...new Map(all.map((ghost) => [`${ghost.file} ${ghost.name}`, ghost])).values()];
}

const RULES: Readonly<Record<string, Ghost['kind']>> = {
  'media-missing': 'missing',
  'media-remote': 'hosted',
};

const missing = ({ file, diagnostics }: Read): readonly Ghost[] =>
  diagnostics.flatMap(({ rule, params, line }) => {
    const kind = RULES[rule];
    const name = String(params.name);
    return kind ? [ghost(kind, name, file.path, line)] : [];
  });

function hosted({ file, lesson }: Read): readonly Ghost[] {
  const ghosts: Ghost[] = [];
  for (const part of lesson ? contentsOf(lesson) : [])
    visit(part, 'element', (node) => {
      if (node.tagName !== Placeholder.video) return;
      const line = node.position?.start.line ?? 1;
      ghosts.push(ghost('hosted', String(node.properties.dataUrl), file.path, line));
    });
  return ghosts;
}

/** A file that is wanted where the page says, or in the `media/` beside it where it can't be put there. */
function ghost(kind: Ghost['kind'], name: string, file: string, line: number): Ghost {
  const here = folderOf(file);
  const inFolder = (path: string): string => (here === '' ? path : `${here}/${path}`);
  const isPlain = kind === 'missing' && !/^(?:[a-z]+:|\/)|(?:^|\/)\.\.(?:\/|$)/i.test(name);
  const last =
    name
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) || 'video';
  return {
    kind,
    name,
    file,
    line,
    wanted: inFolder(isPlain ? name.replace(/^(?:\.\/)+/, '') : `media/${last}`),
  };
}
