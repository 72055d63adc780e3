/** A lesson as a tree to read in a terminal. */

import { kindWords } from '../../templates/strings/kinds.ts';
import {
  type Diagnostic,
  excerpt,
  type Language,
  type Lesson,
  type Question,
  type Section,
} from '../lesson/index.ts';
import { wordingIn } from '../messages/index.ts';
import type { TakenFor } from '../read/index.ts';
import { size } from './terminal.ts';
import { counted, wordsFor } from './words/index.ts';

/** What is known of a lesson's file. */
interface Inspected {
  readonly takenFor?: TakenFor | undefined;
  /** Its path, where it is one of several. */
  readonly path?: string | undefined;
  /** The file of its answers, where that is another. */
  readonly answers?: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param found how each question was recognised, by its id */
export function inspection(
  lesson: Lesson,
  found: Readonly<Record<string, Diagnostic>>,
  speech: Language,
  { takenFor, path, answers, diagnostics }: Inspected,
): string {
  const words = wordsFor(speech).inspect;
  const kinds = [...(takenFor ? [kindOf(takenFor, speech)] : []), ...dialectsIn(diagnostics, speech)];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ...(path === undefined ? [] : [[words.file, path] as const]),
    ...(kinds.length > 0 ? [[words.readAs, kinds.join(' · ')] as const] : []),
    ...(answers === undefined ? [] : [[words.answersIn, answers] as const]),
    [words.id, lesson.id],
    [words.language, lesson.language],
    [words.duration, lesson.duration],
    [words.description, lesson.description],
    [words.keywords, list(lesson.keywords)],
    [words.objectives, list(lesson.objectives)],
    [words.authors, list(lesson.authors)],
    [words.licence, lesson.licence?.name],
    [words.glossary, list(lesson.glossary.map(({ term }) => term))],
  ];
  const width = Math.max(...fields.map(([name]) => name.length));
  return [
    lesson.title,
    ...fields.map(([name, value]) => `  ${name.padEnd(width)}  ${value ?? '–'}`),
    ...group(words.sections, lesson.outline.map(section)),
    ...group(
      `${words.questions} (${lesson.questions.length})`,
      lesson.questions.flatMap((question) => questionLines(question, found[question.id], speech)),
    ),
    ...group(
      `${words.media} (${lesson.assets.length})`,
      lesson.assets.map(
        ({ path, source, type, bytes }) =>
          `${path}  ${type}, ${size(bytes, speech)}${source === path ? '' : `  ← ${source}`}`,
      ),
    ),
    '',
  ].join('\n');
}

/** “GIFT, by `::title::` on line 3”. */
const kindOf = ({ format, sign }: TakenFor, speech: Language): string =>
  `${format}, ${wordsFor(speech).inspect.by(sign?.words, sign?.line ?? 1)}`;

/** “Hugo, by `{{< details >}}` on line 3”. */
const dialectsIn = (diagnostics: readonly Diagnostic[], speech: Language): readonly string[] =>
  diagnostics.flatMap(({ rule, line, params: { dialect, words } }) =>
    rule === 'dialect-read' || rule === 'dialect-exporter'
      ? [`${dialect}, ${wordsFor(speech).inspect.by(String(words), line)}`]
      : [],
  );

const list = (items: readonly string[]): string | undefined =>
  items.length > 0 ? items.join(' · ') : undefined;

const group = (title: string, lines: readonly string[]): readonly string[] => [
  '',
  title,
  ...lines.map((line) => `  ${line}`),
];

const section = ({ title, level }: Section): string => `${'  '.repeat(Math.max(level - 2, 0))}${title}`;

function questionLines(
  question: Question,
  found: Diagnostic | undefined,
  speech: Language,
): readonly string[] {
  const words = wordsFor(speech).inspect;
  const facts = [
    kindWords(speech, 'name')[question.kind],
    counted(question.points, words.points, speech),
    question.feedback ? words.answer : words.noAnswer,
    ...(question.hints.length > 0 ? [counted(question.hints.length, words.hints, speech)] : []),
    `${words.line} ${question.place.line}`,
  ];
  return [
    excerpt(question.name),
    `  ${question.id}`,
    `  ${facts.join(' · ')}`,
    ...(found ? [`  ${wordingIn(found, speech).message}`] : []),
  ];
}
