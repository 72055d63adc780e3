import { handedOut, type LmsWords } from './way.ts';

const tryIt = 'Probieren Sie es einmal als Schüler: antworten, verlassen, zurückkommen; die Antwort ist da.';

const inAssignment = handedOut({
  where:
    '`{file}` an eine Aufgabe anhängen; Lernende laden sie herunter und öffnen sie dann in einem Browser.',
  page: [
    'Sagen Sie den Lernenden: **Zuerst die Datei herunterladen, dann aus den Downloads in einem Browser öffnen.** Die Vorschau zeigt den Quelltext oder nichts, und beantworten lässt sich dort nichts. Das gilt auch auf Handys und Tablets: Geben Sie dort das Word-Arbeitsblatt.',
    'Zum Abgeben: Am Ende der Seite sichern Lernende ihre Antworten als PDF, hängen es an die Aufgabe an und geben es ab. Sie lesen und kommentieren es dort wie jedes Dokument.',
  ],
  whereCopies: '`{file}` an eine Aufgabe anhängen, jedem Lernenden eine Kopie.',
  sheet: [
    'Lernende schreiben in ihre Kopie, im Browser oder in der App, und geben sie ab; Sie kommentieren sie dort.',
  ],
});

export const de: LmsWords = {
  ilias: {
    scorm12: {
      where: '**Neues Objekt hinzufügen › Lernmodul SCORM**, und die Datei importieren, wie sie ist.',
      steps: [
        'Im Kurs: **Neues Objekt hinzufügen › Lernmodul SCORM**.',
        'Wählen Sie `{file}`, Typ **SCORM 1.2**, und importieren Sie es.',
        'Setzen Sie es in den **Einstellungen** auf **Online**; unter **Lernfortschritt** entscheidet das SCORM-Paket.',
        tryIt,
      ],
    },
  },
  canvas: {
    'common-cartridge': {
      where:
        '**Einstellungen › Kursinhalt importieren**, als **Common Cartridge 1.x Package**. Entpacken Sie die Datei nicht.',
      steps: [
        'Im Kurs: **Einstellungen**, dann **Kursinhalt importieren**.',
        '**Inhaltstyp**: **Common Cartridge 1.x Package**; `{file}` wählen; **Gesamter Inhalt**; der Warteschlange hinzufügen.',
        'Die Lektion ist ein Modul in **Module**: ihre Seite und ihr Test. Stellen Sie Punkte, Versuche und Termin des Tests ein.',
        'Veröffentlichen Sie Modul, Seite und Test, und probieren Sie sie in der **Schüleransicht**.',
      ],
    },
    scorm12: {
      where: '**SCORM** im Menü des Kurses, dann **Hochladen**. Die Datei nicht entpacken.',
      steps: [
        'Öffnen Sie **SCORM** im Menü des Kurses. Fehlt es, richtet ein Administrator die SCORM-App ein.',
        '**Hochladen**, wählen Sie `{file}`.',
        'Importieren Sie es als **Aufgabe**, wenn es zählt, sonst als **Seite**.',
        'Veröffentlichen Sie es und probieren Sie es einmal in der **Studierendenansicht**.',
      ],
    },
  },
  openolat: {
    scorm12: {
      where: '**Autorenbereich › Importieren**; dann ein Kursbaustein **SCORM** in Ihrem Kurs.',
      steps: [
        '**Autorenbereich › Importieren**: wählen Sie `{file}`.',
        'Im Kurseditor **Kursbaustein einfügen › SCORM** und das Importierte wählen.',
        'Lassen Sie die Punkte anzeigen, wenn es zählt, dann **publizieren**.',
        tryIt,
      ],
    },
    qti21: {
      where:
        '**Autorenbereich › Importieren**; dann ein Kursbaustein **Test** oder **Selbsttest** in Ihrem Kurs.',
      steps: [
        '**Autorenbereich › Importieren**: wählen Sie `{file}`.',
        'Im Kurseditor **Kursbaustein einfügen › Test**, oder **Selbsttest**, wenn er zum Üben ist, und das Importierte wählen.',
        'Offene Fragen werden von Hand bewertet: **Bewertungswerkzeug**, der Test, **Korrigieren**.',
        '**Publizieren**, und den Test einmal wie Lernende versuchen.',
      ],
    },
  },
  blackboard: {
    'common-cartridge': {
      where: '**Paket importieren** im Kurs. Entpacken Sie die Datei nicht.',
      steps: [
        'Originalansicht: **Pakete und Dienstprogramme › Paket importieren / Protokolle anzeigen**, dann **Paket importieren**. Ultra: **Kursinhalt**, dort das Menü **⋯**, **Inhalt importieren**.',
        '`{file}` wählen, alles ankreuzen und absenden. Eine Nachricht sagt, wann es fertig ist.',
        'Stellen Sie Punkte, Versuche und Termin des Tests ein, und machen Sie ihn mit seiner Seite sichtbar.',
      ],
    },
    scorm12: {
      where: '**＋ › Create › SCORM package** auf der Seite **Course Content**. Die Datei nicht entpacken.',
      steps: [
        'Auf der Seite **Course Content**: **＋ › Create**, dann **SCORM package**.',
        '**Upload SCORM package**, und wählen Sie `{file}`.',
        'Nennen Sie es {title}. Wenn es zählt, schalten Sie **Grade SCORM** ein: Das lässt sich danach nicht mehr ändern.',
        'Speichern Sie, und machen Sie es für die Lernenden sichtbar.',
        tryIt,
      ],
    },
  },
  brightspace: {
    'common-cartridge': {
      where:
        '**Kursadministration › Komponenten importieren/exportieren/kopieren**. Entpacken Sie die Datei nicht.',
      steps: [
        'Im Kurs: **Kursadministration › Komponenten importieren/exportieren/kopieren**.',
        'Komponenten importieren, **Start**; `{file}` hochladen.',
        'Alle Komponenten importieren. Die Seite steht in **Inhalt**, die Fragen in **Quizfragen**.',
        'Stellen Sie Punkte, Versuche und Termin ein, und machen Sie beide sichtbar.',
      ],
    },
    scorm12: {
      where:
        'In einem Modul unter **Content** ein SCORM-Objekt hinzufügen und die Datei hochladen, wie sie ist.',
      steps: [
        'Öffnen Sie im Kurs **Content** und darin ein Modul.',
        'Wählen Sie unter dem, was sich hochladen oder hinzufügen lässt, **SCORM**. Fehlt es, erlaubt es ein Administrator (**Content Service**).',
        'Laden Sie `{file}` hoch. Wenn es zählt, verbinden Sie es mit einer Bewertung.',
        'Machen Sie es sichtbar.',
        tryIt,
      ],
    },
  },
  schoology: {
    'common-cartridge': {
      where: 'Auf `cc-converter.schoology.com` umwandeln, dann **Resources › Import**.',
      steps: [
        'Schoology nimmt Version 1.2: Öffnen Sie `cc-converter.schoology.com`, und lassen Sie `{file}` umwandeln.',
        '**Resources**, der Pfeil im Menü links, **Import**; ein Common Cartridge (IMSCC) als neue Sammlung wählen.',
        'Nennen Sie die Sammlung {title}, hängen Sie die umgewandelte Datei an, **Next**; **Convert** für den Ordner mit einer Seite, dann **Import**.',
        'Kopieren Sie Seite und Test aus der Sammlung in Ihren Kurs.',
      ],
    },
  },
  talentlms: {
    cmi5: {
      where: 'Im Kurs **Add › Learning Activities › SCORM | xAPI | cmi5**. Die Datei nicht entpacken.',
      steps: [
        'Den Kurs zum Bearbeiten öffnen: **Add › Learning Activities › SCORM | xAPI | cmi5**.',
        '**Upload a SCORM, Tin Can, or cmi5 ZIP file**, und `{file}` wählen.',
        'Die Einheit {title} nennen und veröffentlichen.',
        'Die Administration hat xAPI eingeschaltet: **Account & Settings › Integrations**.',
        tryIt,
      ],
    },
  },
  teams: inAssignment(
    '**Aufgaben › Erstellen**, und `{file}` von Ihrem Gerät anhängen; oder in die **Dateien** eines Kanals legen.',
    '**Aufgaben › Erstellen**, und `{file}` anhängen; in ihrem Menü lassen Sie alle Lernenden eine eigene Kopie bearbeiten.',
  ),
  classroom: inAssignment(
    '**Kursaufgaben › Erstellen › Aufgabe**, und `{file}` **hochladen**; alle Lernenden dürfen dieselbe Datei ansehen.',
    '**Kursaufgaben › Erstellen › Aufgabe**, `{file}` **hochladen**, und für alle Lernenden eine Kopie erstellen lassen.',
  ),
};
