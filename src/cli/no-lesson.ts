import { whyNoLesson } from '../build/index.ts';
import { type Language, languageFor } from '../lesson/index.ts';
import { otherKindIn } from '../messages/index.ts';
import type { Terminal } from './terminal.ts';

/** Why nothing at a path can be built, as the terminal says it. */
export const noLesson = async (path: string, { locale }: Terminal): Promise<string> => {
  const language = languageFor(locale);
  const words = WORDS[language];
  const why = await whyNoLesson(path);
  if (why === 'absent' || why === 'unknown') return `cartable: ${words[why](path)}`;
  const { name, remedy } = otherKindIn(language, why);
  return `cartable: ${words.other(path, name)} ${remedy}`;
};

interface Words {
  readonly absent: (path: string) => string;
  readonly unknown: (path: string) => string;
  readonly other: (path: string, kind: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  de: {
    absent: (path) => `Unter „${path}“ gibt es keine Lektion`,
    unknown: (path) =>
      `„${path}“ ist keine Lektion: Cartable liest Markdown (.md, .markdown, .qmd), Notebooks (.ipynb) und Ordner damit`,
    other: (path, kind) => `„${path}“ ist ${kind}; das liest Cartable nicht als Lektion.`,
  },
  en: {
    absent: (path) => `there is no lesson at “${path}”`,
    unknown: (path) =>
      `“${path}” is no lesson: Cartable reads Markdown (.md, .markdown, .qmd), notebooks (.ipynb) and folders of them`,
    other: (path, kind) => `“${path}” is ${kind}, which Cartable doesn’t read as a lesson.`,
  },
  es: {
    absent: (path) => `no hay ninguna lección en «${path}»`,
    unknown: (path) =>
      `«${path}» no es una lección: Cartable lee Markdown (.md, .markdown, .qmd), notebooks (.ipynb) y carpetas de ellos`,
    other: (path, kind) => `«${path}» es ${kind}, que Cartable no lee como lección.`,
  },
  fr: {
    absent: (path) => `il n’y a pas de leçon à « ${path} »`,
    unknown: (path) =>
      `« ${path} » n’est pas une leçon : Cartable lit du Markdown (.md, .markdown, .qmd), des notebooks (.ipynb) et des dossiers qui en contiennent`,
    other: (path, kind) => `« ${path} » est ${kind}, que Cartable ne lit pas comme une leçon.`,
  },
  it: {
    absent: (path) => `non c’è nessuna lezione in «${path}»`,
    unknown: (path) =>
      `«${path}» non è una lezione: Cartable legge Markdown (.md, .markdown, .qmd), notebook (.ipynb) e cartelle che ne contengono`,
    other: (path, kind) => `«${path}» è ${kind}, che Cartable non legge come lezione.`,
  },
};
