/** A lesson as a tree to read in a terminal. */
import { excerpt, type Lesson, type Question, type Section, type Speech } from '../lesson/index.ts';
import { size } from './terminal.ts';

const WORDS = {
  en: {
    id: 'id',
    language: 'language',
    duration: 'duration',
    description: 'description',
    keywords: 'keywords',
    objectives: 'objectives',
    authors: 'authors',
    licence: 'licence',
    sections: 'Sections',
    questions: 'Questions',
    media: 'Media',
    glossary: 'glossary',
    none: 'none',
    line: 'line',
    answer: 'model answer',
    noAnswer: 'no model answer',
    hints: (count: number) => `${count} hint${count === 1 ? '' : 's'}`,
    points: (count: number) => `${count} point${count === 1 ? '' : 's'}`,
  },
  fr: {
    id: 'identifiant',
    language: 'langue',
    duration: 'durée',
    description: 'description',
    keywords: 'mots-clés',
    objectives: 'objectifs',
    authors: 'auteurs',
    licence: 'licence',
    sections: 'Sections',
    questions: 'Questions',
    media: 'Médias',
    glossary: 'glossaire',
    none: 'aucun',
    line: 'ligne',
    answer: 'réponse modèle',
    noAnswer: 'sans réponse modèle',
    hints: (count: number) => `${count} indice${count > 1 ? 's' : ''}`,
    points: (count: number) => `${count} point${count > 1 ? 's' : ''}`,
  },
} as const;

/** @param found how each question was recognised, by its id */
export const inspection = (
  lesson: Lesson,
  found: Readonly<Record<string, string>>,
  speech: Speech,
): string => {
  const words = WORDS[speech];
  const fields: readonly (readonly [string, string | undefined])[] = [
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
};

const list = (items: readonly string[]): string | undefined =>
  items.length > 0 ? items.join(' · ') : undefined;

const group = (title: string, lines: readonly string[]): readonly string[] => [
  '',
  title,
  ...lines.map((line) => `  ${line}`),
];

const section = ({ title, level }: Section): string => `${'  '.repeat(Math.max(level - 2, 0))}${title}`;

const questionLines = (question: Question, found: string | undefined, speech: Speech): readonly string[] => {
  const words = WORDS[speech];
  const facts = [
    question.kind,
    words.points(question.points),
    question.feedback ? words.answer : words.noAnswer,
    ...(question.hints.length > 0 ? [words.hints(question.hints.length)] : []),
    `${words.line} ${question.place.line}`,
  ];
  return [
    excerpt(question.name),
    `  ${question.id}`,
    `  ${facts.join(' · ')}`,
    ...(found ? [`  ${found}`] : []),
  ];
};
