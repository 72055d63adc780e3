/** The words on SCORM packages, in German. */
import type { ScormSetting, TargetWords } from '../target-words.ts';

/** What ledgers call the parts of the answer key. */
export const keyFields = {
  'answers.html: feedback': 'Musterantwort, in den Lösungen',
  'answers.html: solution': 'was richtig ist, in den Lösungen',
  'answers.html: feedback on …': 'Kommentar zu einer Antwort, in den Lösungen',
} as const;

/** And those of a page that is played, with the key behind it. */
export const pageFields = {
  ...keyFields,
  'answers.js: feedback': 'Musterantwort',
  'answers.js: solution': 'was richtig ist',
  'answers.js: feedback on …': 'Kommentar zu einer Antwort',
  'answers.js: hint': 'Hinweis',
} as const;

const scorm12: TargetWords<ScormSetting> = {
  name: 'SCORM-1.2-Paket',
  purpose:
    'Die ganze Lektion als eine Seite: Text, Bilder, Videos und die Fragen mit ihren Musterantworten. Die Lernplattform bewahrt auf, was die Lernenden antworten.',
  importTitle: 'Die Lektion: SCORM-Paket',
  course: {
    purpose:
      'Der ganze Kurs, eine Seite für jede Lektion: Text, Bilder, Videos und die Fragen mit ihren Musterantworten. Die Lernplattform bewahrt auf, was die Lernenden antworten.',
    importTitle: 'Der Kurs: SCORM-Paket',
  },
  where:
    '**Bearbeiten**, dann **Aktivität oder Material anlegen › Lernpaket**. Datei ablegen, nicht entpacken.',
  steps: [
    'Schalten Sie im Kurs **Bearbeiten** ein.',
    '**Aktivität oder Material anlegen › Lernpaket**.',
    '**Name**: {title}. Legen Sie unter **Lernpaket** `{file}` ab, wie die Datei ist; entpacken Sie sie nicht.',
    'Stellen Sie ein, was die Tabelle unten sagt, dann **Speichern und anzeigen**.',
    'Probieren Sie es einmal selbst als Lernende oder Lernender: eine Frage beantworten, die Seite verlassen, zurückkommen; die Antwort ist da.',
  ],
  elsewhere:
    'SCORM 1.2 lesen OpenOLAT, ILIAS, Blackboard, Brightspace und die meisten anderen: Laden Sie die `.zip`-Datei hoch, wie sie ist, nie entpackt.',
  settingsTitle: 'Empfohlene Einstellungen des Lernpakets',
  settings: {
    window: {
      name: 'Darstellung › Lernpaket anzeigen',
      value: 'Aktuelles Fenster',
      why: 'Die Seite passt in jede Breite. **In neuem Fenster** gibt ihr den ganzen Bildschirm, wo Browser Pop-ups zulassen.',
    },
    entry: {
      name: 'Darstellung › Übersicht überspringen',
      value: 'Nie',
      why: 'Die Einstiegsseite zeigt den Stand des Versuchs und bietet **Neuen Versuch beginnen** an.',
    },
    contentsOff: {
      name: 'Darstellung › Inhaltsstruktur in der Lernpaketdarstellung anzeigen',
      value: 'Deaktiviert',
      why: 'Es gibt nur eine Seite, mit eigenem Inhaltsverzeichnis.',
    },
    highestGrade: {
      name: 'Bewertungseinstellungen › Bewertungsmethode',
      value: 'Höchstnote, beste Bewertung 100',
      why: 'Das Paket meldet eine einzige Punktzahl, von 0 bis 100.',
    },
    unlimited: {
      name: 'Versuchsmanagement › Zahl der Versuche',
      value: 'Unbegrenzte Zahl der Versuche',
      why: 'Moodle öffnet einen abgeschlossenen Versuch nur noch zum Lesen. Wer wieder schreiben will, beginnt einen neuen, der leer ist.',
    },
    highestAttempt: {
      name: 'Versuchsmanagement › Bewertung der Versuche',
      value: 'Bester Versuch',
      why: 'Ein zweiter Versuch kostet nichts.',
    },
    comeBack: {
      name: 'Versuchsmanagement › Neuen Versuch einfordern',
      value: 'Nein',
      why: 'Sonst finden Lernende, die zurückkommen, ihre begonnenen Antworten nicht wieder.',
    },
    readAgain: {
      name: 'Versuchsmanagement › Nach letztem Versuch sperren',
      value: 'Nein',
      why: 'Lernende können ihre Antworten wieder lesen.',
    },
    ownCompletion: {
      name: 'Kompatibilität › Bestehen einfordern',
      value: 'Nein',
      why: 'Das Paket meldet den Abschluss selbst.',
    },
    ownSaving: {
      name: 'Kompatibilität › Automatisch übernehmen',
      value: 'Nein',
      why: 'Das Paket speichert nach jeder Antwort.',
    },
    masteryEither: {
      name: 'Kompatibilität › Status für die Punktzahlüberschreibung zum Bestehen',
      value: 'beliebig',
      why: 'Ohne Wirkung: Das Paket legt keine Punktzahl zum Bestehen fest.',
    },
    completed: {
      name: 'Abschlussbedingungen › Bedingungen hinzufügen › Status erforderlich',
      value: 'Vollständig bearbeitet',
      why: '**Erfolgreich bestanden** allein würde nie erreicht: Das Paket hat keine Bestehensgrenze.',
    },
    contentsSide: {
      name: 'Darstellung › Inhaltsstruktur in der Lernpaketdarstellung anzeigen',
      value: 'Zur Seite',
      why: 'Jede Lektion ist eine eigene Seite: Lernende wählen sie in dieser Liste.',
    },
    learningObjects: {
      name: 'Bewertungseinstellungen › Bewertungsmethode',
      value: 'Lernobjekte',
      why: 'Die Bewertung zählt die abgeschlossenen Lektionen. Die Höchstnote gäbe nach einer Lektion alle Punkte; der Durchschnitt lässt Lektionen weg, die niemand begonnen hat oder die nichts fragen.',
    },
    allScos: {
      name: 'Abschlussbedingungen › Alle SCOs müssen den Abschlussstatus zurückgeben',
      value: 'Ja',
      why: 'Sonst schließt die erste abgeschlossene Lektion die Aktivität ab.',
    },
    masteryPass: {
      name: 'Kompatibilität › Status für die Punktzahlüberschreibung zum Bestehen',
      value: 'Ja',
      why: 'Das Paket legt {passMark} als Punktzahl zum Bestehen fest und meldet nach derselben Zählung bestanden oder nicht bestanden.',
    },
    passed: {
      name: 'Abschlussbedingungen › Bedingungen hinzufügen › Status erforderlich',
      value: 'Erfolgreich bestanden, oder dies und Vollständig bearbeitet',
      why: '**Erfolgreich bestanden** verlangt {passMark} %; mit **Vollständig bearbeitet** allein hat auch die Aktivität nicht abgeschlossen, wer nicht bestanden hat.',
    },
    limited: {
      name: 'Versuchsmanagement › Zahl der Versuche',
      value: '{attempts}',
      why: 'So viele, wie die Lektion erlaubt. Moodle öffnet einen abgeschlossenen Versuch nur noch zum Lesen: Ein weiterer beginnt leer.',
    },
  },

  notes: [
    'Um das Paket zu ersetzen: **Einstellungen** derselben Aktivität, die Datei austauschen, speichern. Seine Kennungen bleiben gleich, deshalb behält Moodle die Versuche der Lernenden.',
    'Die Antworten stehen unter **Berichte › Interaktionsbericht** der Aktivität.',
    'Auch die Moodle-App spielt es ab, wenn die Website das Herunterladen von Paketen nicht sperrt (`protectpackagedownloads`).',
  ],
  score: [],
  data: [
    {
      what: 'Die Antworten, wie sie geschrieben wurden, und die Stelle in der Lektion',
      where:
        'in `suspend_data` des Versuchs (komprimiert, zum Zurückkommen) und, im Klartext, als Interaktionen (für die Berichte)',
    },
    {
      what: 'Status, Punktzahl, aufgewendete Zeit, erster und letzter Zugriff',
      where: 'in den Daten des Versuchs und in den Bewertungen',
    },
  ],
  fields: pageFields,
};

/** What to do in the LMS is the same; where it is read isn't. */
const scorm2004: TargetWords<ScormSetting> = {
  ...scorm12,
  name: 'SCORM-2004-Paket',
  importTitle: 'Die Lektion: SCORM-2004-Paket',
  course: { ...scorm12.course!, importTitle: 'Der Kurs: SCORM-2004-Paket' },
  elsewhere:
    'SCORM 2004 (3. Ausgabe, wenn nicht die 4. verlangt wurde) lesen ILIAS, Blackboard, Brightspace und andere; OpenOLAT und die Moodle-App lesen nur SCORM 1.2.',
  notes: [
    'Importieren Sie es anstelle des SCORM-1.2-Pakets, nicht daneben: Die Lernenden würden zweimal antworten.',
    '**In Moodle nehmen Sie SCORM 1.2.** Von einem SCORM-2004-Paket behält Moodle die Antworten, zeigt einer Lehrperson aber keine davon: Sein Interaktionsbericht kennt nur die Namen von SCORM 1.2. SCORM 2004 wird dort nur teilweise unterstützt und nicht mehr weiterentwickelt.',
    ...scorm12.notes.slice(0, 1),
    'Die Moodle-App spielt es nicht ab: Sie kennt nur SCORM 1.2.',
  ],
};

export const scormWords = { scorm12, scorm2004 };
