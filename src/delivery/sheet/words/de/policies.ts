/** The words on a lesson's policies, in German. `{n}`: the number that was set. */
import type { Words } from '../words.ts';

export const policyWords: Words['policies'] = {
  title: 'Was die Verfasser festgelegt haben',
  lead: 'Die Regeln der Lektion, wie ihre Quelle oder `cartable.yml` sie festlegt; was nicht festgelegt ist, hat seine Voreinstellung.',
  policy: 'Regel',
  value: 'Wert',
  meaning: 'Was sie in diesen Dateien bewirkt',
  completion: {
    questions: 'Die Lektion ist abgeschlossen, wenn jede Frage beantwortet ist.',
    read: 'Die Lektion ist abgeschlossen, wenn sie bis zum Ende gelesen wurde.',
    both: 'Die Lektion ist abgeschlossen, wenn sie bis zum Ende gelesen wurde und jede Frage beantwortet ist.',
  },
  scoring: {
    mixed:
      'Die Punktzahl, von 0 bis 100, zählt, was in den geschlossenen Fragen richtig ist, wo das Paket es wissen darf, und offene Fragen, sobald sie beantwortet sind: mit „Antworten“, oder mit „Beenden“, das abgibt, was in den Feldern steht. Wie gut eine offene Antwort ist, kann nur eine Lehrperson sagen.',
    participation:
      'Die Punktzahl zählt die Mitarbeit: den Anteil der beantworteten Fragen, von 0 bis 100; jede gegebene Antwort zählt, ob richtig oder falsch: mit „Antworten“, oder mit „Beenden“, das abgibt, was in den Feldern steht. Was nur getippt ist, zählt noch nicht. Sie sagt, dass gearbeitet wurde, nicht wie gut.',
    graded:
      'Die Punktzahl, von 0 bis 100, zählt, was in den geschlossenen Fragen richtig ist; offene Antworten warten auf eine Lehrperson und zählen nicht.',
    none: 'Die Seite der Lektion meldet keine Punktzahl.',
  },
  scoreWaits:
    'Die Punktzahl wird gemeldet, sobald alle Fragen beantwortet sind, oder mit Beenden; was danach geändert wird, zählt mit Beenden oder beim Verlassen der Seite. Früher würde die Bewertungsübersicht verraten, was richtig ist.',
  passMark:
    'Mit {n} % oder mehr der Punkte der geschlossenen Fragen ist die Lektion bestanden, mit weniger nicht bestanden, sobald sie abgeschlossen ist.',
  attempts: {
    once: 'Nach dem Beenden sind die Felder gesperrt; einen neuen Versuch gibt die Lernplattform.',
    several:
      'Lernende dürfen die Lektion {n}-mal beenden, solange die Lernplattform den Versuch zum Schreiben öffnet.',
    unlimited:
      'Lernende dürfen eine beendete Lektion so oft wieder öffnen, wie die Lernplattform den Versuch zum Schreiben öffnet.',
  },
  minWords: 'Eine offene Antwort hat mindestens {n} Wörter, wo die Frage nichts anderes sagt.',
  shuffle:
    'Optionen, Paare und Elemente stehen in einer eigenen Reihenfolge, die für jede Person gleich bleibt; im Test mischt Moodle sie. Wo etwas von ihrem Platz spricht („alle obigen“), behalten sie ihn.',
  draw: 'Allen werden {n} der Fragen gestellt, bei jedem Besuch dieselben. Ein wiederhergestellter Moodle-Kurs zieht sie für seinen Test; in einem Test, den Sie aus der Datei machen, fügen Sie {n} Zufallsfragen aus ihrer Kategorie hinzu.',
  questions: {
    inline: 'Die Seite der Lektion stellt ihre Fragen.',
    none: 'Die Seite der Lektion fragt nichts: Ihre Fragen sind für den Test daneben.',
  },
  answers: {
    'after-answer':
      'Lernende sehen die Antwort nach ihrer eigenen; im Test, wenn die Überprüfungsoptionen das allgemeine Feedback zeigen.',
    'after-finish':
      'Lernende sehen die Antworten, sobald sie die Lektion beendet haben; im Test, wenn die Überprüfungsoptionen das allgemeine Feedback zeigen.',
    teacher:
      'Lernende sehen die Antworten nie. Wer bewertet, liest die zu offenen Fragen neben dem, was geschrieben wurde (Information zur Bewertung im Test); alle stehen in den Lösungen.',
    never:
      'Keine Datei für die Lernplattform enthält eine Musterantwort oder einen Kommentar: Sie stehen nur in den Lösungen.',
  },
  mediaPolicy: {
    bundle: 'Videos sollen mit der Lektion reisen; eines, das nicht kann, ist ein Link und eine Warnung.',
    ask: 'Ein Video von einem fremden Server wird nur geladen, wenn Lernende es wünschen.',
    link: 'Ein Video von einem fremden Server ist ein Link; nie wird ein Abspielgerät geladen.',
    refuse: 'Ein Video von einem fremden Server ist ein Fehler: Die Lektion hat keines.',
  },
  /** Of the lesson's page, then of the quiz. */
  secrecy: {
    page: {
      shown:
        'Die Musterantworten sind nicht geheim. Im SCORM-Paket sind sie codiert und werden gezeigt, wenn sie fällig sind; wer das Paket auseinandernimmt, kann sie lesen.',
      kept: 'Das SCORM-Paket enthält keine Antwort: nichts, wonach es bewerten könnte, nichts zu lesen, wenn man es auseinandernimmt.',
    },
    quiz: {
      shown: 'Die des Tests behält Moodle auf dem Server, bis die Überprüfungsoptionen sie zeigen.',
      kept: 'Um geschlossene Fragen zu bewerten, enthält der Test, was richtig ist; lassen Sie in seinen **Überprüfungsoptionen** **Richtige Antwort** ungewählt.',
    },
  },
  key: {
    name: 'Lösungen',
    purpose:
      'Die Antworten, die Lernende nicht erhalten, als Seite für Lehrpersonen. Laden Sie sie nie dorthin, wo Lernende sie öffnen können.',
  },
  capacity: {
    title: 'Platz für Antworten',
    text: '{package}: {open} offene Fragen teilen sich die {limit} Zeichen, die die Lernplattform von einem Versuch aufbewahrt: für jede Antwort etwa {expected} Zeichen gewöhnlichen Texts, und nie weniger als {guaranteed}. Die Seite zeigt, wie voll es ist, und lässt kopieren, was sie nicht aufbewahren kann.',
    one: '{package}: Die offene Frage hat die {limit} Zeichen, die die Lernplattform von einem Versuch aufbewahrt, für sich allein: etwa {expected} Zeichen gewöhnlichen Texts, und nie weniger als {guaranteed}.',
  },
};
