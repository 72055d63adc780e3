/** The words on a QTI 2.1 package, in German. Whence the names of menus: docs/lms.md. */
import type { FileWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

export const qtiWords: FileWords = {
  name: 'Test (QTI 2.1)',
  purpose:
    'Die Fragen mit ihren Medien als Test: jede eine Aufgabe mit dem, was richtig ist, dem, was nach einer Antwort gesagt wird, ihren Hinweisen und der Musterantwort für die Bewertung. Der Text der Lektion ist nicht darin.',
  importTitle: 'Fragen: ein Test nach QTI 2.1',
  where:
    'Im Import der Plattform (OpenOLAT: **Autorenbereich › Importieren**; ONYX, TAO, Inspera: siehe die Schritte). Entpacken Sie die Datei nicht.',
  lead: 'Die Namen sind die der jeweiligen Plattform; Versionen und Schulen weichen etwas ab.',
  steps: [
    '**OpenOLAT**: **Autorenbereich › Importieren**, `{file}` wählen; daraus wird eine Lernressource **Test**. Im Kurseditor einen Kursbaustein **Test** (er zählt) oder **Selbsttest** (er zählt nicht) einfügen, sie dort wählen und publizieren.',
    '**OPAL mit ONYX**: eine Lernressource vom Typ **Test** anlegen oder importieren und `{file}` wählen; fügen Sie sie dem Kurs als Test hinzu.',
    '**TAO**: **Tests › Import**, Format **QTI Test Package**, `{file}` wählen; die Aufgaben stehen unter **Items**. Danach den Test veröffentlichen.',
    '**Inspera**: unter **Author** Fragen im Format **QTI 2.1** importieren, `{file}` wählen und einem Fragensatz hinzufügen. Manchmal muss die Verwaltung es erlauben.',
    'Beantworten Sie ihn einmal wie Lernende, und sehen Sie nach, was gesagt wird und was die Punkte sind.',
  ],
  elsewhere: 'QTI 2.1 lesen OpenOLAT, ONYX, TAO und Inspera, und was sonst sich konform nennt.',
  notes: [
    'Noch einmal importieren ergibt einen zweiten Test: Die Antworten der Lernenden bleiben beim ersten.',
    'Die richtigen Antworten stehen in der Datei, damit die Plattform bewerten kann: Geben Sie sie Lehrpersonen und Verwaltung, nicht den Lernenden.',
    'Offene Fragen warten, bis jemand sie bewertet; OpenOLAT zeigt die Ergebnisse danach.',
    'In OpenOLAT wird eine Frage gezeigt, wie sie ist; um sie dort zu ändern, lassen Sie den Editor sie umwandeln.',
    'Zahlen werden mit Punkt getippt oder, wo die Plattform es nimmt, mit Komma. Eine Kurzantwort mit zwei Leerzeichen nacheinander oder einem zu viel am Ende kann als eine andere gelten.',
  ],
  fields: {
    ...keyFields,
    modalFeedback: 'Musterantwort, sobald geantwortet ist',
    rubricBlock: 'Musterantwort, nur für die Bewertung',
    'modalFeedback on …': 'Kommentar zu einer Antwort',
    'modalFeedback hint': 'Hinweis',
    'itemBody hint': 'Hinweis, unter der Frage',
    responseProcessing: 'was richtig ist',
  },
};
