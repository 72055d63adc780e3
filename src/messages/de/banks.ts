import { excerpt } from '../../lesson/index.ts';
import type { Messages } from '../catalogue.ts';
import type { LostPart, banks as rules } from '../rules/banks.ts';

const LOST: Readonly<Record<LostPart, readonly [what: string, assumed: string]>> = {
  partial: [
    'gibt für eine Antwort einen Teil der Punkte',
    'Eine solche Antwort zählt als falsch oder wird nicht angenommen.',
  ],
  'any-of': [
    'nimmt irgendeine von mehreren richtigen Optionen an',
    'Alle müssen gewählt werden; in einer Lücke genügt eine.',
  ],
  wildcard: [
    'nimmt Antworten nach einem Muster mit `*` an',
    'Angenommen werden die Wörter um das `*` herum.',
  ],
  'other-feedback': ['sagt zu jeder anderen Antwort etwas', 'Das entfällt.'],
  units: [
    'hat mehrere Einheiten oder eine aus mehreren Wörtern',
    'Die erste Einheit zählt, wenn sie ein Wort ist.',
  ],
  'all-or-nothing': ['gibt nur Punkte, wenn alles richtig ist', 'Jede richtige Option zählt.'],
  'grader-info': ['hat neben ihrem Feedback Informationen für Bewertende', 'Nur das Feedback wird behalten.'],
  dragged: ['hat Wörter, die in den Text zu ziehen sind', 'Sie werden aus Listen gewählt.'],
  tolerance: ['hat eine Lücke für eine Zahl mit Toleranz', 'Nur die Zahl selbst ist richtig.'],
  weights: ['hat Lücken, die verschieden viel zählen', 'Alle ihre Lücken zählen gleich viel.'],
  case: [
    'hat eine Lücke, in der die Großschreibung stimmen muss',
    'In einer Lücke ist die Großschreibung gleichgültig.',
  ],
};

export const banks: Messages<typeof rules> = {
  'bank-xml-broken': ({ reason }) => ({
    message: `Die Fragensammlung ist von hier an kein XML: ${reason}.`,
    remedy: 'Exportieren Sie sie noch einmal aus Moodle.',
  }),
  'bank-empty': () => ({
    message: 'Die Fragensammlung enthält keine Frage.',
    remedy: 'Exportieren Sie sie noch einmal, mit den Kategorien, in denen die Fragen stehen.',
  }),
  'bank-type-unknown': ({ type, words, remains }) => ({
    message: `Fragen vom Typ „${type}“ hat Cartable nicht, so „${excerpt(words)}“.`,
    assumed: remains ? 'Sie wird zur offenen Frage, mit ihrem Text und Feedback.' : 'Sie entfällt.',
    remedy: 'Stellen Sie sie in einer anderen Form.',
  }),
  'bank-question-unclear': ({ words }) => ({
    message: `Was „${excerpt(words)}“ beantwortet, lässt sich nicht lesen.`,
    assumed: 'Sie wird zur offenen Frage; was ihre Antwort sein kann, erscheint erst nach der des Lernenden.',
    remedy: 'Suchen Sie eine Klammer, ein `=`, `~` oder `ANSWER:`, das fehlt oder zu viel ist.',
  }),
  'bank-part-lost': ({ words, part }) => ({
    message: `„${excerpt(words)}“ ${LOST[part][0]}; dafür hat Cartable keinen Platz.`,
    assumed: LOST[part][1],
  }),
  'bank-file-broken': ({ name, words }) => ({
    message: `Die Datei „${name}“ von „${excerpt(words)}“ ist leer oder beschädigt.`,
    assumed: 'Sie entfällt.',
    remedy: 'Exportieren Sie die Sammlung noch einmal aus Moodle.',
  }),
};
