/** The words on books, in German. */
import type { FileWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

export const bookWords: FileWords = {
  name: 'Buch (EPUB)',
  purpose:
    'Die Lektion zum Lesen auf Tablets und Lesegeräten, ohne Netz, oder zum Vorlesen; die Antworten stehen am Ende, hinter Links. Niemandes Antworten werden aufbewahrt.',
  importTitle: 'Zum Lesen ohne Netz: Buch',
  where: 'Geben Sie es den Lernenden als Datei; ihre Lese-App öffnet es.',
  lead: 'Die Lektion geht als Datei an die Lernenden.',
  steps: [
    'Legen Sie `{file}` dorthin, wo Lernende es herunterladen können: in die Lernplattform als **Datei**, auf ein Laufwerk, oder verschicken Sie es.',
    'Auf dem Tablet antippen: Bücher (iPad), Play Bücher oder Thorium öffnen es; ein Lesegerät erhält es per Kabel oder Mail.',
    'Die Antworten stehen am Ende, hinter den Links unter jeder Frage; `answers: never` lässt sie weg.',
  ],
  elsewhere: 'Ein Buch braucht keine Lernplattform.',
  fields: {
    ...keyFields,
    'answers.xhtml: feedback': 'Musterantwort, am Ende des Buches',
    'answers.xhtml: solution': 'was richtig ist, am Ende des Buches',
    'answers.xhtml: feedback on …': 'Bemerkung zu einer Antwort, am Ende des Buches',
    'answers.xhtml: hint': 'Hinweis, am Ende des Buches',
  },
};
