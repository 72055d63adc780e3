import type { Steps } from './steps.en.ts';

export const de: Steps = {
  moodle: [
    'Entpacken Sie {archive}. {file} darin bleibt, wie es ist.',
    'Schalten Sie im Kurs **Bearbeiten** ein, dann **Aktivität oder Material anlegen › Lernpaket**.',
    'Nennen Sie es {title} und legen Sie {file} unter **Lernpaket** ab.',
    'Unter **Darstellung** stellen Sie ein: **Übersicht überspringen: Nie**, dann **Speichern und anzeigen**.',
    'Probieren Sie es einmal als Schüler: antworten, verlassen, zurückkommen; die Antwort ist da.',
  ],
  moodleCourse: [
    'Entpacken Sie {archive}. {file} darin bleibt, wie es ist.',
    'Im Kurs: **Mehr › Kurs wiederverwenden › Wiederherstellen**, {file} hineinziehen, **Wiederherstellen**.',
    'Wählen Sie, dass die Sicherung **in diesen Kurs eingefügt** wird; nie die Option, die seine Inhalte löscht.',
    '**Weiter** bis zum Ende, dann **Wiederherstellung ausführen**: Lektion und Test sind da.',
    'Öffnen Sie den Test und setzen Sie seine Daten. Offene Antworten bewerten Sie unter **Ergebnisse › Manuelle Bewertung**.',
  ],
  ilias: [
    'Entpacken Sie {archive}. {file} darin bleibt, wie es ist.',
    'Im Kurs: **Neues Objekt hinzufügen › Lernmodul SCORM**.',
    'Wählen Sie {file}, Typ **SCORM 1.2**, und importieren Sie es.',
    'Setzen Sie es in den **Einstellungen** auf **Online**; unter **Lernfortschritt** entscheidet das SCORM-Paket.',
    'Probieren Sie es einmal als Schüler: antworten, verlassen, zurückkommen; die Antwort ist da.',
  ],
  canvas: [
    'Entpacken Sie {archive}. {file} darin bleibt, wie es ist.',
    'Öffnen Sie **SCORM** im Menü des Kurses. Fehlt es, richtet ein Administrator die SCORM-App ein.',
    '**Hochladen**, wählen Sie {file}.',
    'Importieren Sie es als **Aufgabe**, wenn es zählt, sonst als **Seite**.',
    'Veröffentlichen Sie es und probieren Sie es einmal in der **Studierendenansicht**.',
  ],
  openolat: [
    'Entpacken Sie {archive}. {file} darin bleibt, wie es ist.',
    '**Autorenbereich › Importieren**: wählen Sie {file}.',
    'Im Kurseditor **Kursbaustein einfügen › SCORM** und das Importierte wählen.',
    'Lassen Sie die Punkte anzeigen, wenn es zählt, dann **publizieren**.',
    'Probieren Sie es einmal als Schüler: antworten, verlassen, zurückkommen; die Antwort ist da.',
  ],
  another: [
    'Entpacken Sie {archive}. {file} darin bleibt, wie es ist.',
    'Suchen Sie in Ihrem LMS **Inhalt hinzufügen** oder **Importieren**, dort **SCORM**.',
    'Wählen Sie {file} (SCORM 1.2). Verlangt es SCORM 2004, nehmen Sie das andere Paket.',
    'Erlauben Sie, einen begonnenen Versuch fortzusetzen; ein Versuch genügt.',
    'Probieren Sie es einmal als Schüler: antworten, verlassen, zurückkommen; die Antwort ist da.',
  ],
};
