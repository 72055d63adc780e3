/** The words on Moodle's course and glossary, in German. */

import type { CourseSetting, GlossarySetting, TargetWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

const course: TargetWords<CourseSetting> = {
  name: 'Moodle-Kurs (Sicherung)',
  purpose:
    'Die Lektion und ein Test mit ihren Fragen, fertig zum Zuteilen, mit ihren Dokumenten und Links: eine einzige Datei, die Moodle wiederherstellt.',
  importTitle: 'Alles auf einmal: den Kurs wiederherstellen',
  where:
    'In Ihrem Kurs **Mehr › Kurs wiederverwenden › Wiederherstellen**. Datei ablegen, dann **Den gesicherten Kurs mit diesem Kurs verschmelzen**: nie **Alle Inhalte dieses Kurses löschen**.',
  steps: [
    'In Ihrem Kurs: **Mehr › Kurs wiederverwenden**, dann **Wiederherstellen** im Menü oben. Legen Sie `{file}` unter **Sicherungsdatei hochladen** ab, dann **Wiederherstellen**.',
    'Bestätigen, **Weiter**. Wählen Sie unter **In diesen Kurs wiederherstellen** die Option **Den gesicherten Kurs mit diesem Kurs verschmelzen**, **Weiter**. Wählen Sie nie **Alle Inhalte dieses Kurses löschen und dann wiederherstellen**.',
    '**Weiter** durch Einstellungen und Schema, wie sie sind; **Wiederherstellung ausführen**.',
    'Öffnen Sie {title}, dann den Test: Die **Vorschau** zeigt, was die Lernenden sehen werden.',
  ],
  elsewhere: 'Eine Moodle-Sicherung ist nur für Moodle.',
  settingsTitle: 'Wie er eingestellt ist und geändert werden kann',
  settings: {
    deferred: {
      name: 'Test › Frageverhalten',
      value: 'Spätere Auswertung',
      why: 'Die Lernenden beantworten alles und geben dann ab.',
    },
    once: {
      name: 'Test › Erlaubte Versuche',
      value: '1',
      why: 'Nach dem Versuch sind die Antworten sichtbar.',
    },
    review: {
      name: 'Test › Überprüfungsoptionen',
      value: 'Antworten und Feedback nach dem Versuch, nie währenddessen',
      why: 'Um sie zurückzuhalten, bis alle fertig sind, lassen Sie sie nur unter **Wenn der Test abgeschlossen ist** gewählt, und setzen Sie ein Enddatum.',
    },
    sumOfPoints: {
      name: 'Test › Beste Bewertung',
      value: 'die Summe der Punkte',
      why: 'Ein Punkt in der Lektion ist ein Punkt in den Bewertungen. Offene Fragen warten auf eine Bewertung.',
    },
    lessonCompletion: {
      name: 'Lektion › Abschlussbedingungen',
      value: 'Status: Vollständig bearbeitet',
      why: 'Die Lektion ist abgeschlossen, wenn sie bis zum Ende gelesen wurde. Sie fragt nichts, deshalb hat sie keine Spalte in den Bewertungen.',
    },
    quizCompletion: {
      name: 'Test › Abschlussbedingungen',
      value: 'Ein Versuch',
      why: 'Es genügt abzugeben; die Bewertung darf später kommen.',
    },
    gradeToPass: {
      name: 'Test › Bestehensgrenze',
      value: '{passMark} % der Punkte',
      why: 'Die Bestehensgrenze der Lektion. Sie ändert nur die Farbe der Bewertung: Für den Abschluss zählt ein Versuch.',
    },
    limited: {
      name: 'Test › Erlaubte Versuche',
      value: '{attempts}',
      why: 'So viele, wie die Lektion erlaubt; nach jedem sind die Antworten sichtbar.',
    },
    unlimited: {
      name: 'Test › Erlaubte Versuche',
      value: 'Unbegrenzt',
      why: 'Wie die Lektion es erlaubt; nach jedem sind die Antworten sichtbar.',
    },
    reviewWithheld: {
      name: 'Test › Überprüfungsoptionen',
      value: 'Punkte und „Ob richtig“ nach dem Versuch; keine Antworten, kein Feedback',
      why: 'Die Lektion zeigt den Lernenden ihre Antworten nicht.',
    },
  },

  notes: [
    'Ein Abschnitt ist ein Teil des Inhaltsverzeichnisses; eine Lektion, die in keinem Teil steht, hat ihren eigenen. Sie folgen der Nummer: der erste kommt in Abschnitt 1, und so weiter. Abschnitte, die es schon gibt, behalten ihren Namen und ihren Inhalt.',
    'Die Fragen liegen in der Sammlung jedes Tests: Öffnen Sie den Test; **Fragen** in seinem Menü listet sie auf. **Fragensammlung** öffnet dort die Kategorie des Kurses, die leer ist: Wählen Sie die Kategorie mit dem Namen der Lektion.',
    'Noch einmal wiederherzustellen ergibt immer eine zweite Kopie, nie eine Aktualisierung. Um nur die Lektion zu erneuern, tauschen Sie das Paket in den Einstellungen ihrer Aktivität gegen ein neues SCORM-Paket aus, das mit denselben Einstellungen erstellt wurde.',
    '**Als neuen Kurs wiederherstellen** verlangt das Recht, Kurse anzulegen; das haben Manager und Kursersteller.',
    'Die Lektion darin fragt nichts, damit niemand zweimal antwortet und keine Antwort vor dem Test erscheint. Die Einstellung `courseQuestions` ändert das.',
  ],
  score: [],
  data: [
    {
      what: 'Die Antworten, wie sie geschrieben wurden, Punkte, Kommentare der Bewertenden',
      where: 'in den Testversuchen (**Ergebnisse**)',
    },
    {
      what: 'Die Stelle in der Lektion, Status, aufgewendete Zeit, erster und letzter Zugriff',
      where: 'in den Daten der SCORM-Aktivität',
    },
    {
      what: 'Die Bewertung, und was abgeschlossen ist',
      where: 'in den Bewertungen und im Bericht **Aktivitätsabschluss**',
    },
  ],
  fields: {
    ...keyFields,
    generalfeedback: 'Allgemeines Feedback',
    graderinfo: 'Information zur Bewertung',
    answer: 'eine richtige Antwort',
    'answer/feedback': 'Feedback zu einer Antwort',
    hint: 'Hinweis',
    'subquestion/answer': 'die Antwort eines Paars',
    'questiontext/details': 'klappt im Fragetext auf',
    'questiontext/gap/answer': 'eine richtige Antwort für eine Lücke',
    'questiontext/gap/answer/feedback': 'Feedback zu einer Antwort für eine Lücke',
    'answers.js: feedback': 'Musterantwort, in der Lektion',
    'answers.js: solution': 'was richtig ist, in der Lektion',
    'answers.js: feedback on …': 'Kommentar zu einer Antwort, in der Lektion',
    'answers.js: hint': 'Hinweis, in der Lektion',
  },
};

const glossary: TargetWords<GlossarySetting> = {
  name: 'Moodle-Glossar (XML)',
  purpose:
    'Die Begriffe, die die Lektion erklärt, für eine Glossar-Aktivität: Moodle verlinkt sie dann überall, wo sie im Kurs vorkommen.',
  importTitle: 'Die Begriffe: Glossar',
  where: 'In einem Glossar des Kurses **Einträge importieren**, in **Aktuelles Glossar**.',
  steps: [
    'Öffnen Sie im Kurs ein Glossar, oder legen Sie eines an: **Aktivität oder Material anlegen › Glossar**.',
    'Darin **Einträge importieren**: Legen Sie `{file}` unter **Datei importieren** ab.',
    '**Ziel für importierte Einträge**: **Aktuelles Glossar**; dann **Speichern**. Moodle sagt, wie viele Einträge es übernommen hat.',
  ],
  elsewhere: 'Glossar-XML ist nur für Moodle.',
  settingsTitle: 'Empfohlene Einstellungen des Glossars',
  settings: {
    noDuplicates: {
      name: 'Einträge › Mehrfacheinträge',
      value: 'Nein',
      why: 'Ein weiterer Import fügt dann nur neue Begriffe hinzu.',
    },
    links: {
      name: 'Einträge › Automatisch verlinken',
      value: 'Ja',
      why: 'Begriffe werden in den Texten des Kurses zu Links, aber nicht in einem SCORM-Paket.',
    },
  },
  notes: [
    'Ein Begriff, der schon im Glossar steht, behält seine Erklärung: Um sie zu erneuern, löschen Sie zuerst den Eintrag.',
  ],
  score: [],
  data: [{ what: 'Wer die Einträge importiert hat', where: 'bei jedem Eintrag' }],
  fields: {},
};

export const moodleWords = { 'moodle-course': course, 'moodle-glossary': glossary };
