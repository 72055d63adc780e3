/** The words on a Common Cartridge, in German. Whence the names of menus: docs/lms.md. */
import type { FileWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

export const cartridgeWords: FileWords = {
  name: 'Common Cartridge (.imscc)',
  purpose:
    'Die Lektion als Seite zum Lesen mit ihren Medien, und ihre Fragen als Test und Fragensammlung: eine Datei, die viele Plattformen von sich aus importieren.',
  importTitle: 'Seite und Test: Common Cartridge',
  where:
    'Im Import des Kurses (Canvas: **Einstellungen › Kursinhalt importieren**; Blackboard, Brightspace, Schoology: siehe die Schritte). Entpacken Sie die Datei nicht.',
  lead: 'Die Namen sind die der jeweiligen Plattform; Versionen und Schulen weichen etwas ab.',
  steps: [
    '**Canvas**: im Kurs **Einstellungen › Kursinhalt importieren**; **Inhaltstyp**: **Common Cartridge 1.x Package**; `{file}` wählen, **Gesamter Inhalt**, der Warteschlange hinzufügen. Lektion und Test stehen in **Module**: veröffentlichen Sie sie.',
    '**Blackboard**: in der Originalansicht **Pakete und Dienstprogramme › Paket importieren / Protokolle anzeigen › Paket importieren**; in Ultra **Kursinhalt**, dort das Menü **⋯**, **Inhalt importieren**. Wählen Sie `{file}`.',
    '**Brightspace**: **Kursadministration › Komponenten importieren/exportieren/kopieren**; Komponenten importieren, `{file}` hochladen, alles importieren.',
    '**Schoology**: es nimmt Version 1.2: Lassen Sie `{file}` zuerst von `cc-converter.schoology.com` umwandeln. Dann **Resources**, dort der Pfeil, **Import**, **Common Cartridge (IMSCC)**.',
    '**Moodle**: **Mehr › Kurs wiederverwenden › Wiederherstellen**, und `{file}` ablegen. Die Kurssicherung ist dort der bessere Weg.',
    'Öffnen Sie den Test einmal als Lehrperson, stellen Sie Punkte, Versuche und Termin ein, und beantworten Sie ihn wie Lernende.',
  ],
  elsewhere:
    'Ein Common Cartridge (Version 1.1) lesen Canvas, Blackboard, Brightspace, Sakai und Moodle, und umgewandelt auch Schoology.',
  notes: [
    'Noch einmal importieren: Canvas erneuert, was es schon importiert hat, nach den Kennungen; Moodle, Blackboard und Brightspace legen eine zweite Kopie an.',
    'Die richtigen Antworten stehen in der Datei, damit die Plattform bewerten kann: Geben Sie sie Lehrpersonen und Verwaltung, nicht den Lernenden.',
    '**In Moodle** verliert die Seite ihre Gestaltung und was aufgeklappt wird, und der Test zeigt keine Rückmeldung, bis seine **Überprüfungsoptionen** angekreuzt sind. Nehmen Sie dort die Kurssicherung.',
  ],
  fields: {
    ...keyFields,
    'itemfeedback general_fb': 'Rückmeldung nach der Antwort',
    'itemfeedback solution': 'Musterantwort, wo die Plattform einen Platz dafür hat',
    'itemfeedback hint': 'Hinweis',
    'itemfeedback on …': 'Kommentar zu einer Antwort',
    resprocessing: 'was richtig ist',
  },
};
