import type { Steps } from './steps.en.ts';

export const de: Steps = {
  unpack: ['Entpacken Sie {archive}. {file} darin bleibt, wie es ist.'],
  moodle: [
    'Schalten Sie im Kurs **Bearbeiten** ein, dann **Aktivität oder Material anlegen › Lernpaket**.',
    'Nennen Sie es {title} und legen Sie {file} unter **Lernpaket** ab.',
    'Unter **Darstellung** stellen Sie ein: **Übersicht überspringen: Nie**, dann **Speichern und anzeigen**.',
    'Probieren Sie es einmal als Schüler: antworten, verlassen, zurückkommen; die Antwort ist da.',
  ],
  moodleCourse: [
    'Im Kurs: **Mehr › Kurs wiederverwenden › Wiederherstellen**, {file} hineinziehen, **Wiederherstellen**.',
    'Wählen Sie, dass die Sicherung **in diesen Kurs eingefügt** wird; nie die Option, die seine Inhalte löscht.',
    '**Weiter** bis zum Ende, dann **Wiederherstellung ausführen**: Lektion und Test sind da.',
    'Öffnen Sie den Test und setzen Sie seine Daten. Offene Antworten bewerten Sie unter **Ergebnisse › Manuelle Bewertung**.',
  ],
  another: [
    'Suchen Sie in Ihrem LMS **Inhalt hinzufügen** oder **Importieren**, dort **SCORM**.',
    'Wählen Sie {file} (SCORM 1.2). Verlangt es SCORM 2004, nehmen Sie das andere Paket.',
    'Erlauben Sie, einen begonnenen Versuch fortzusetzen; ein Versuch genügt.',
    'Probieren Sie es einmal als Schüler: antworten, verlassen, zurückkommen; die Antwort ist da.',
  ],
};
