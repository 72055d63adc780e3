/** The words on cmi5 packages, in German. */
import type { PlayedWords } from '../target-words.ts';
import { scormWords } from './scorm.ts';

export const cmi5: PlayedWords = {
  name: 'cmi5-Paket',
  purpose:
    'Die ganze Lektion als eine Seite, für Lernplattformen, die cmi5 (xAPI) sprechen: Text, Bilder, Videos und die Fragen mit ihren Musterantworten. Die Lernplattform behält, was die Lernenden antworten, wie lang es auch ist.',
  importTitle: 'Die Lektion: cmi5-Paket',
  course: {
    purpose:
      'Der ganze Kurs, eine Seite je Lektion, für Lernplattformen, die cmi5 (xAPI) sprechen: Text, Bilder, Videos und die Fragen mit ihren Musterantworten. Die Lernplattform behält, was die Lernenden antworten.',
    importTitle: 'Der Kurs: cmi5-Paket',
  },
  where:
    'TalentLMS: im Kurs **Hinzufügen › Lernaktivitäten › SCORM | xAPI | cmi5**. Datei hineinziehen, nicht entpacken.',
  steps: [
    'Öffnen Sie in TalentLMS den Kurs zum Bearbeiten: **Hinzufügen › Lernaktivitäten › SCORM | xAPI | cmi5**.',
    'Laden Sie eine SCORM-, Tin-Can- oder cmi5-ZIP-Datei hoch: Wählen Sie `{file}`, so wie sie ist, ohne sie zu entpacken, und veröffentlichen Sie die Einheit {title}.',
    'Wer die Plattform verwaltet, sorgt dafür, dass xAPI eingeschaltet ist: in den Einstellungen des Kontos bei den Integrationen.',
    'Probieren Sie es einmal als Lernende aus: Beantworten Sie eine Frage, gehen Sie hinaus und kommen Sie zurück; die Antwort ist da.',
  ],
  elsewhere:
    'cmi5 lesen SCORM Cloud und Lernplattformen mit der Engine von Rustici (als Kurs importieren) sowie ILIAS als **xAPI/cmi5** mit einem Lernprotokollspeicher (LRS), den jemand von der Administration eingerichtet hat; dort eine Lektion je Paket: Bauen Sie einen Kurs mit `--single-sco`. Moodle selbst kennt cmi5 nicht: Es nimmt das SCORM-1.2-Paket oder braucht das Plugin `mod_cmi5launch` mit seinem Player und einem Lernprotokollspeicher.',
  notes: [
    'Um das Paket zu ersetzen, geben Sie der Lernplattform das neue an seiner Stelle: Die Kennungen bleiben gleich.',
    'Die Antworten stehen in den Berichten des Lernprotokollspeichers, Frage um Frage, mit dem, was gefragt und was geantwortet wurde: in TalentLMS in den Berichten auf der Zeitleiste, als xAPI-Ereignisse.',
    'Die Lernplattform erfährt ein Ergebnis nur mit „bestanden“ oder „nicht bestanden“: Setzen Sie `passMark`, wo sie eines haben soll.',
    'Die Seite wird jedes Mal von der Lernplattform aus geöffnet: Neu laden beendet die Sitzung und führt dorthin zurück.',
  ],
  score: [],
  data: [
    {
      what: 'Die Antworten im Wortlaut und die Stelle in der Lektion',
      where:
        'im Lernprotokollspeicher: als Dokument zum Zurückkommen (komprimiert) und im Klartext als Aussagen („answered“)',
    },
    {
      what: 'Abgeschlossen, bestanden oder nicht, Ergebnis, Dauer',
      where:
        'im Lernprotokollspeicher, als Aussagen; was davon eine Note wird, entscheidet die Lernplattform',
    },
  ],
  // Its page is that of the SCORM packages.
  fields: scormWords.scorm12.fields,
};
