/** A lesson as a tree to read in a terminal. */
import { excerpt, type Language, type Lesson, type Question, type Section } from '../lesson/index.ts';
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
  de: {
    id: 'Kennung',
    language: 'Sprache',
    duration: 'Dauer',
    description: 'Beschreibung',
    keywords: 'Schlagwörter',
    objectives: 'Lernziele',
    authors: 'Verfasst von',
    licence: 'Lizenz',
    sections: 'Abschnitte',
    questions: 'Fragen',
    media: 'Medien',
    glossary: 'Glossar',
    none: 'keine',
    line: 'Zeile',
    answer: 'Musterantwort',
    noAnswer: 'ohne Musterantwort',
    hints: (count: number) => `${count} Hinweis${count === 1 ? '' : 'e'}`,
    points: (count: number) => `${count} Punkt${count === 1 ? '' : 'e'}`,
  },
  es: {
    id: 'identificador',
    language: 'idioma',
    duration: 'duración',
    description: 'descripción',
    keywords: 'palabras clave',
    objectives: 'objetivos',
    authors: 'autores',
    licence: 'licencia',
    sections: 'Secciones',
    questions: 'Preguntas',
    media: 'Medios',
    glossary: 'glosario',
    none: 'ninguno',
    line: 'línea',
    answer: 'respuesta modelo',
    noAnswer: 'sin respuesta modelo',
    hints: (count: number) => `${count} pista${count === 1 ? '' : 's'}`,
    points: (count: number) => `${count} punto${count === 1 ? '' : 's'}`,
  },
  it: {
    id: 'identificatore',
    language: 'lingua',
    duration: 'durata',
    description: 'descrizione',
    keywords: 'parole chiave',
    objectives: 'obiettivi',
    authors: 'autori',
    licence: 'licenza',
    sections: 'Sezioni',
    questions: 'Domande',
    media: 'Media',
    glossary: 'glossario',
    none: 'nessuno',
    line: 'riga',
    answer: 'risposta modello',
    noAnswer: 'senza risposta modello',
    hints: (count: number) => `${count} indizi${count === 1 ? 'o' : ''}`,
    points: (count: number) => `${count} punt${count === 1 ? 'o' : 'i'}`,
  },
} as const;

/** @param found how each question was recognised, by its id */
export const inspection = (
  lesson: Lesson,
  found: Readonly<Record<string, string>>,
  speech: Language,
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

const questionLines = (
  question: Question,
  found: string | undefined,
  speech: Language,
): readonly string[] => {
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
