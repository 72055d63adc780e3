/** Quizzes within one exercise, below words that say what to do with all of their questions. */
import { TONGUES } from './facts.ts';
import { type FormPage, plainPages } from './pages.ts';

/** By language. */
const ANSWER_ALL: Readonly<Record<string, string>> = {
  en: 'Answer the following questions:',
  fr: 'Répondez aux questions suivantes :',
  de: 'Beantworte die folgenden Fragen:',
  es: 'Responde a las siguientes preguntas:',
  it: 'Rispondi alle seguenti domande:',
  pt: 'Responda às seguintes perguntas:',
  nl: 'Beantwoord de volgende vragen:',
};

/** Those whose questions are no exercises with parts. */
export const quizzes = (): readonly (() => FormPage | undefined)[] =>
  plainPages().filter((make) => {
    const { frame, family } = make()?.axes ?? {};
    return frame === 'a quiz' && family !== 'parts';
  });

export function withinExercise(page: FormPage): FormPage {
  const tongue = TONGUES.find(({ language }) => language === page.language)!;
  const body = page.text.replace(/^# .*\n\n/, '');
  const above = `# ${tongue.exercises}\n\n## ${tongue.exercise} 3: ${tongue.title}\n\n**${ANSWER_ALL[page.language]}**`;
  return { ...page, text: `${above}\n\n${body}` };
}
