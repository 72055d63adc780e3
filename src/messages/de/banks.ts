import { excerpt } from '../../lesson/index.ts';
import type { Messages } from '../catalogue.ts';
import type { BankSetting, LostPart, banks as rules } from '../rules/banks.ts';

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
  'grader-info': [
    'hat Informationen für Bewertende',
    'Sie werden nicht behalten: Lernende würden sie sehen. Was diese sehen dürfen, gehört ins allgemeine Feedback.',
  ],
  dragged: ['hat Wörter, die in den Text zu ziehen sind', 'Sie werden aus Listen gewählt.'],
  tolerance: ['hat eine Lücke für eine Zahl mit Toleranz', 'Nur die Zahl selbst ist richtig.'],
  weights: ['hat Lücken, die verschieden viel zählen', 'Alle ihre Lücken zählen gleich viel.'],
  case: [
    'hat eine Lücke, in der die Großschreibung stimmen muss',
    'In einer Lücke ist die Großschreibung gleichgültig.',
  ],
  shares: [
    'zieht für falsche Optionen Punkte ab oder verteilt sie auf die richtigen in einem eigenen Maß',
    'Wo eine gewählt wird, zieht eine falsche nichts ab; wo mehrere, zählen die richtigen gleich viel, und eine falsche zieht ebenso viel ab.',
  ],
  'no-points': ['gibt keine Punkte', 'Sie gibt einen.'],
};

/** What is told of how many questions, and what counts in its place. */
const SETTINGS: Readonly<
  Record<BankSetting, (count: number) => readonly [message: string, assumed: string]>
> = {
  names: (count) => [
    `Fragen mit einem eigenen Namen in der Sammlung: ${count}.`,
    'Im Moodle-Test heißt jede nach ihrem Anfang; `cartable convert` behält die Namen als Kommentare.',
  ],
  penalties: (count) => [
    `Fragen, die sagen, was ein weiterer Versuch kostet: ${count}.`,
    'Es gelten Moodles eigene Abzüge.',
  ],
  shuffling: (count) => [
    `Fragen, deren Antworten die Sammlung mischt: ${count}.`,
    'Sie behalten ihre Reihenfolge, wenn nicht die Lektion oder die Frage `shuffle: true` hat.',
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
  'bank-file-left': ({ name, words }) => ({
    message: `Die Datei „${name}“ von „${excerpt(words)}“ wird in keinem gelesenen Text gezeigt.`,
    assumed: 'Sie entfällt.',
    remedy: 'Fügen Sie sie der Lektion hinzu, wenn Lernende sie brauchen.',
  }),
  'bank-settings-left': ({ setting, count }) => {
    const [message, assumed] = SETTINGS[setting](count);
    return { message, assumed };
  },
};
