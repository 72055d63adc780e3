import type { Messages } from '../catalogue.ts';
import type { Capacity, OpenCapacity, packages as rules, Unfit, Ungraded } from '../rules/packages.ts';
import { foreign } from './foreign.ts';

const FIELD = {
  template: 'im Text, von dem Lernende ausgehen',
  gap: 'im Feedback zu einer Lücke',
  choice: 'in einer Antwort zum Auswählen',
} as const;

export const UNFIT: Readonly<Record<Unfit, string>> = {
  'few-options': 'sie hat weniger als zwei Antworten zur Auswahl',
  'no-right-option': 'keine ihrer Antworten ist richtig',
  'many-right-options': 'sie hat mehr als zwanzig richtige Antworten',
  'no-accepted-answer': 'sie hat keine gültige Antwort',
  'not-a-number': 'eine gültige Antwort ist keine Zahl',
  'empty-pair': 'eines ihrer Paare ist auf einer Seite leer',
  'few-items': 'sie hat weniger als zwei Elemente',
  'empty-gap': 'eine Lücke hat keine richtige Antwort oder nur eine zur Auswahl',
  'gap-place': 'ihr Text enthält nicht jede Lücke genau einmal',
};

const closedQuestions = (n: number): string =>
  n === 1 ? '1 geschlossene Frage' : `${n} geschlossene Fragen`;

const reasonFor = ({ closed, answers }: Ungraded): string =>
  closed > 0 && answers !== undefined
    ? `Sie hat ${closedQuestions(closed)}, aber „answers: ${answers}“ lässt die Lösungen aus dem Paket`
    : 'Sie hat keine geschlossene Frage';

const moreRoom = ({ moreIn2004 }: Capacity): string =>
  `${moreIn2004 ? 'bauen Sie für SCORM 2004 (`--to scorm2004`), das 64.000 aufbewahrt, ' : ''}oder erhöhen Sie \`stateLimit\`, wo Ihre Lernplattform mehr aufbewahrt`;

const divided = (capacity: OpenCapacity): string =>
  `Stellen Sie höchstens ${capacity.fitting} offene Fragen je Paket (in einem Kurs mit mehreren Lektionen hat jede diesen Platz für sich, außer in einem einzigen SCO), ${moreRoom(capacity)}.`;

const FULL =
  'Die Seite zeigt, wie voll es ist, sagt, wofür die Lernplattform keinen Platz hat, und lässt Lernende es kopieren.';

export const packages: Messages<typeof rules> = {
  'moodle-course-no-quiz': ({ title }) => ({
    message: `„${title}“ stellt keine Frage.`,
    assumed: 'Der Moodle-Kurs enthält die Lektion ohne Test.',
  }),
  'key-no-questions': ({ title }) => ({
    message: `„${title}“ stellt keine Frage: Es gibt keine Lösungen.`,
    assumed: 'Das Arbeitsblatt ist zum Lesen.',
  }),
  'docx-picture': ({ picture, type }) => ({
    message: `Word zeigt ${picture} (${type}) nicht.`,
    assumed: 'Im Word-Dokument steht an seiner Stelle sein Alternativtext.',
    remedy: 'Speichern Sie das Bild als PNG oder JPEG.',
  }),
  'pdf-no-browser': ({ file }) => ({
    message: `Es gibt kein ${file}: Kein Chromium, Chrome oder Edge wurde gefunden, das es druckt.`,
    remedy: 'Drucken Sie die HTML-Datei aus Ihrem Browser, oder nennen Sie einen Browser in CHROMIUM.',
  }),
  'pdf-failed': ({ file, reason }) => ({
    message: `Der Browser hat ${file} nicht gedruckt: ${reason}.`,
    assumed: 'Alles andere wird geliefert.',
    remedy: 'Drucken Sie die HTML-Datei aus Ihrem Browser, oder nennen Sie einen anderen in CHROMIUM.',
  }),
  'moodle-no-glossary': ({ title }) => ({
    message: `„${title}“ erklärt keinen Begriff, deshalb gibt es kein Moodle-Glossar.`,
    assumed: 'Es wird keine moodle-glossary-Datei geschrieben.',
    remedy:
      'Um einen zu erklären, schreiben Sie eine {glossary}-Liste von Begriffen, jeden mit seiner Erklärung.',
  }),
  'moodle-term-undefined': ({ term }) => ({
    message: `Der Begriff „${term}“ hat keine Erklärung.`,
    assumed: 'Er steht nicht im Moodle-Glossar, das keinen ohne nimmt.',
    remedy: 'Erklären Sie ihn, oder lassen Sie ihn bei den Schlagwörtern.',
  }),
  'moodle-term-twice': ({ term }) => ({
    message: `Der Begriff „${term}“ ist zweimal erklärt; das Glossar von Moodle nimmt die erste Erklärung.`,
    assumed: 'Die zweite Erklärung wird ausgelassen.',
    remedy: 'Verbinden Sie die beiden Erklärungen.',
  }),
  'moodle-no-questions': ({ title }) => ({
    message: `„${title}“ stellt keine Frage, deshalb gibt es keinen Moodle-Test.`,
    assumed: 'Es wird keine moodle-quiz-Datei geschrieben: Moodle kann keine leere importieren.',
    remedy:
      'Um eine zu stellen, schreiben Sie die Frage und dann ihre Antwort in ein {dropdown} mit dem Titel „Antwort“.',
  }),
  'moodle-picture-left-out': ({ name, field }) => ({
    message: `Moodle behält keine Datei ${FIELD[field]}: „${name}“ kann dort nicht stehen.`,
    assumed: 'Ihre Worte stehen an ihrer Stelle.',
    remedy: 'Zeigen Sie sie in der Frage selbst.',
  }),
  'moodle-asked-as-essay': ({ name, because }) => ({
    message: `Moodle kann „${name}“ nicht selbst bewerten: ${UNFIT[because]}.`,
    assumed: 'Der Test stellt sie als offene Frage, mit der Lösung für die Lehrperson.',
    remedy: 'Vervollständigen Sie die Frage in der Quelle.',
  }),
  'moodle-ordering-version': ({ name }) => ({
    message: `Moodle kennt Reihenfolgefragen ab 4.4, vorher nur mit dem Plugin qtype_ordering: Ein älteres weist die Testdatei mit „${name}“ ab, und ein wiederhergestellter Test, der sie enthält, lässt sich dort nicht lösen.`,
    assumed: 'Der Test stellt sie als Reihenfolgefrage.',
    remedy:
      'Stellen Sie sie für ein älteres Moodle als Zuordnung (jeder Schritt mit seiner Nummer), oder nehmen Sie sie heraus.',
  }),
  'moodle-fraction-changed': ({ text, wanted, given }) => ({
    message: `„${text}“ ist ${wanted} % der Punkte wert, was Moodle nicht kennt.`,
    assumed: `Dort ist es ${given} % wert.`,
    remedy:
      'Nehmen Sie 100, 90, 80, 75, 70, 60, 50, 40, 30, 25, 20, 10 oder 5 %, oder ein Drittel bis ein Neuntel.',
  }),
  'moodle-gap-points': ({ name, points, gaps }) => ({
    message: `In Moodle zählt jede Lücke von „${name}“ einen Punkt, zusammen ${gaps} statt ${points}.`,
    remedy: 'Die Höchstpunktzahl lässt sich im Test ändern.',
  }),
  'moodle-answer-lost': ({ name, field }) => ({
    message: `Eine Antwort zu „${name}“ ist in keinem Feld der Moodle-Frage angekommen (${field} ist leer).`,
    remedy: 'Das ist ein Fehler von Cartable: Bitte melden Sie ihn mit der Lektion.',
  }),
  'since-nothing-changed': ({ title }) => ({
    message: `Keine Frage von „${title}“ ist neu oder geändert seit dem früheren Bericht.`,
    assumed: 'Es wird keine moodle-quiz-Datei geschrieben.',
  }),
  'since-changed': ({ added, changed, same }) => ({
    message: `Seit dem früheren Bericht: ${added} neu, ${changed} geändert, ${same} unverändert.`,
    assumed:
      'Die moodle-quiz-Datei enthält die neuen und die geänderten Fragen, mit dem, was vor ihnen steht.',
    remedy:
      'Setzen Sie im Test jede geänderte Frage an die Stelle ihrer früheren Fassung: Moodle behält beide in der Sammlung.',
  }),
  'since-question-vanished': ({ name, prompt }) => ({
    message: `„${prompt}“ (${name}) war in der früheren Lieferung und wird nicht mehr gefragt.`,
    assumed: 'In Moodle bleibt die Frage: Ein Import entfernt nichts.',
    remedy: 'Nehmen Sie sie dort aus dem Test, wenn kein Versuch sie behalten soll.',
  }),
  'since-other-lesson': ({ title, other }) => ({
    message: `Der frühere Bericht, von „${other}“, kennt keine Frage von „${title}“.`,
    assumed: 'Alle gelten als neu.',
    remedy: 'Geben Sie die report.json einer früheren Lieferung derselben Lektion oder desselben Kurses an.',
  }),
  'moodle-character-removed': ({ code }) => ({
    message: `Der Text enthält ein Zeichen, das XML verbietet (U+${code}).`,
    assumed: 'Im Moodle-Test wird es ausgelassen.',
    remedy: 'Löschen Sie das unsichtbare Zeichen in der Quelle; oft stammt es aus einem kopierten PDF.',
  }),
  'moodle-video-too-large': ({ name, size, limit }) => ({
    message: `„${name}“ (${size}) ist größer als das, was im Test mitreist (${limit}).`,
    assumed: 'Der Test sagt, dass es in der Lektion ist; das SCORM-Paket enthält es.',
    remedy: 'Machen Sie die Datei kleiner, oder erhöhen Sie quizVideoLimit in den Einstellungen.',
  }),
  'moodle-file-unknown': ({ path }) => ({
    message: `Der Text zeigt „${path}“, das nicht unter den Dateien der Lektion ist.`,
    remedy: 'Das ist ein Fehler von Cartable: Bitte melden Sie ihn mit der Lektion.',
  }),
  'pass-mark-without-graded': ({ passMark, ...why }) => ({
    message: `Die Lektion soll mit ${passMark} % bestanden sein, und nichts darin wird bewertet. ${reasonFor(why)}.`,
    assumed: 'Nichts wird bestanden oder nicht bestanden, und die Seite meldet keine Punktzahl.',
    remedy:
      'Nehmen Sie `passMark` heraus, fügen Sie eine geschlossene Frage hinzu, oder lassen Sie die Antworten ins Paket.',
  }),
  'pass-mark-scoring': ({ passMark, scoring }) => ({
    message: `„passMark: ${passMark}“ und „scoring: ${scoring}“ widersprechen sich: Eine Bestehensgrenze zählt bewertete Fragen.`,
    assumed: 'Die Punktzahl der Lektion ist die der bewerteten Fragen.',
    remedy: 'Schreiben Sie `scoring: graded`, oder nehmen Sie `passMark` heraus.',
  }),
  'pass-mark-unused': ({ passMark }) => ({
    message: `„passMark: ${passMark}“ hat auf einer Seite mit „questions: none“ nichts zu zählen.`,
    assumed: 'Die Seite hat keine Bestehensgrenze.',
    remedy: 'Setzen Sie die Bestehensgrenze im Test.',
  }),
  'scoring-nothing-to-grade': (why) => ({
    message: `„scoring: graded“ findet in der Lektion nichts zu bewerten. ${reasonFor(why)}.`,
    assumed: 'Die Seite meldet keine Punktzahl. In einem Moodle-Test bewerten Sie die Antworten wie immer.',
    remedy:
      'Für eine Punktzahl der Seite schreiben Sie `scoring: participation`, oder fügen Sie eine geschlossene Frage hinzu, deren Lösung im Paket ist.',
  }),
  'closed-not-marked': ({ closed, answers }) => ({
    message: `„answers: ${answers}“ lässt die Lösung aus dem SCORM-Paket: ${closedQuestions(closed)}.`,
    assumed:
      'Die Seite hält fest, was Lernende antworten, bewertet nichts und zählt es nicht in der Punktzahl, außer als Mitarbeit; die Lösungen sind eine eigene Datei.',
    remedy:
      'Damit sie in der Lektion bewertet werden, schreiben Sie `answers: after-finish`; in einem Moodle-Test werden sie es.',
  }),
  'draw-all': ({ draw, questions }) => ({
    message: `„draw: ${draw}“ lässt keine der ${questions} Fragen weg.`,
    assumed: 'Allen werden alle gestellt.',
    remedy: 'Ziehen Sie weniger, als es gibt, oder lassen Sie die Einstellung weg.',
  }),
  'web-page-left-out': ({ name, size, limit }) => ({
    message: `„${name}“ (${size}) ist zu groß für eine Seite aus einer einzigen Datei (${limit}).`,
    assumed: 'An seiner Stelle steht, dass es in der Zip-Datei der Lektion ist.',
    remedy: 'Geben Sie die Zip-Datei (web-site) weiter, die es enthält, oder machen Sie die Datei kleiner.',
  }),
  'single-sco-settings': ({ setting, values, asked }) => ({
    message: `Die Lektionen haben verschiedene „${setting}“ (${values.join(', ')}), und die eine Seite von ${asked} hat eines für alle.`,
    assumed: 'Für alle gilt, was ohne die Einstellung gilt.',
    remedy: `Legen Sie es in cartable.yml für den ganzen Kurs fest, oder bauen Sie ohne ${asked}.`,
  }),
  'shuffle-kept': ({ words }) => ({
    message: `„${words}“ wird nicht gemischt: Etwas darin spricht vom Platz der Optionen oder Elemente.`,
    assumed: 'Sie stehen für alle in Ihrer Reihenfolge.',
    remedy: 'Damit sie gemischt werden, sagen Sie mit Worten, was „Antwort b“ oder „alle obigen“ meint.',
  }),
  'math-broken': ({ tex, reason }) => ({
    message: `Die Formel „${tex}“ lässt sich nicht zeichnen: ${foreign(reason)}`,
    assumed: 'Die Seite zeigt ihren TeX-Quelltext.',
    remedy: 'Verbessern Sie das TeX; die Seite zeichnet, was KaTeX kennt.',
  }),
  'state-room-small': (capacity) => ({
    message: `Diese Lektion wird überlaufen: ${capacity.open} offene Fragen teilen sich die ${capacity.limit} Zeichen, die die Lernplattform aufbewahrt, etwa ${capacity.expected} für jede geschriebene Antwort.`,
    assumed: FULL,
    remedy: divided(capacity),
  }),
  'state-room-limited': (capacity) => ({
    message: `Diese Lektion kann überlaufen: ${capacity.open} offene Fragen teilen sich die ${capacity.limit} Zeichen, die die Lernplattform aufbewahrt, etwa ${capacity.expected} für jede geschriebene Antwort; wer zu jeder mehr schreibt, kann nicht alles behalten.`,
    assumed: FULL,
    remedy: divided(capacity),
  }),
  'state-room-full': (capacity) => ({
    message: `Die Antworten auf ${capacity.questions} Fragen brauchen ${capacity.used} Zeichen, und die Lernplattform bewahrt ${capacity.limit} auf: Niemand kann alle beantworten.`,
    assumed: FULL,
    remedy: `Teilen Sie die Lektion (in einem Kurs mit mehreren Lektionen hat jede diesen Platz für sich, außer in einem einzigen SCO), ${moreRoom(capacity)}.`,
  }),
  'scorm-title-shortened': ({ whole, title, limit }) => ({
    message: `SCORM nimmt Titel von ${limit} Zeichen; der dieser Lektion hat ${[...whole].length}.`,
    assumed: `Die Lernplattform zeigt „${title}“; die Seite und die Metadaten haben den ganzen Titel.`,
    remedy: 'Geben Sie der Lektion im Kopf der Seite ein kürzeres `title:`.',
  }),
  'scorm-forbidden-characters': ({ text }) => ({
    message: `„${text}“ enthält Steuerzeichen, die keine XML-Datei tragen kann.`,
    assumed: 'Das Manifest hat den Text ohne sie.',
    remedy: 'Tippen Sie diese Worte des Titels oder des Seitenkopfs neu.',
  }),
  'scorm-lesson-links': ({ title, links }) => ({
    message: `„${title}“ hat ${links === 1 ? 'einen Link' : `${links} Links`} zu anderen Lektionen, die ein SCO nicht öffnen darf.`,
    assumed: 'Die Worte bleiben, und dahinter steht der Titel der anderen Lektion.',
    remedy: 'Mit --single-sco funktionieren solche Links.',
  }),
  'scorm2004-several-scos': ({ count }) => ({
    message: `Das SCORM-2004-Paket hat ${count} SCOs. Wer in Moodle von einem zum nächsten geht, hat dort keine Verbindung, bis die Seite neu geladen wird; die Seite der Lektion sagt es.`,
    remedy: 'Nehmen Sie für Moodle das SCORM-1.2-Paket, oder erstellen Sie es mit --single-sco.',
  }),
  'scorm2004-answers-unseen': () => ({
    message:
      'Moodle behält die Antworten aus einem SCORM-2004-Paket, aber sein Interaktionsbericht zeigt einer Lehrperson keine davon.',
    remedy: 'Nehmen Sie für Moodle das SCORM-1.2-Paket.',
  }),
  'cmi5-lesson-links': ({ title, links }) => ({
    message: `„${title}“ hat ${links === 1 ? 'einen Link' : `${links} Links`} auf andere Lektionen, die eine Lektion in einem cmi5-Paket nicht öffnen darf: Das tut nur die Lernplattform.`,
    assumed: 'Die Wörter bleiben, dahinter steht der Titel der anderen Lektion.',
    remedy: 'Mit --single-sco funktionieren solche Links.',
  }),
  'cmi5-score-untold': ({ title }) => ({
    message: `In cmi5 gehört ein Ergebnis nur zu „bestanden“ oder „nicht bestanden“: Ohne Bestehensgrenze erfährt die Lernplattform, dass „${title}“ abgeschlossen ist, und ihr Notenbuch bleibt ohne Ergebnis.`,
    remedy: 'Setzen Sie passMark, wenn die Lernplattform eine Note haben soll.',
  }),
};
