import type { Messages } from '../catalogue.ts';
import type {
  ItemFault,
  Nearest,
  ResourceFault,
  cartridges as rules,
  Unanswerable,
} from '../rules/cartridges.ts';
import { foreign } from './foreign.ts';
import { UNFIT } from './packages.ts';

const KIND: Readonly<Record<string, string | undefined>> = {
  numerical: 'eine Zahl mit Toleranz',
  matching: 'Paare zum Zuordnen',
  ordering: 'Elemente zum Ordnen',
  'gap-fill': 'Lücken in einem Text',
};

const NEAREST: Readonly<Record<Nearest['becomes'], string>> = {
  letters: 'Ihre Elemente tragen Buchstaben, deren Reihenfolge getippt wird.',
  values: 'Jeder Wert, der zählt, gilt so, wie er getippt werden kann, mit Punkt oder Komma.',
  parts: 'Jeder ihrer Teile wird für sich gefragt und zählt wie eine Frage.',
  blank: 'Ihre Lücke ist ein Feld zum Ausfüllen oder eine Auswahl.',
};

const WHY: Readonly<Record<Unanswerable, string>> = {
  ...UNFIT,
  'many-values': 'in ihrer Toleranz liegen mehr Werte, als sich aufzählen lassen',
};

const RESOURCE: Readonly<Record<ResourceFault, string>> = {
  'no-file': 'nennt keine Datei',
  files: 'nennt mehr als eine Datei, und gelesen wird die erste',
  href: 'hat ein href, das nur Webinhalte haben dürfen',
  needs: 'hängt von etwas ab, wovon eine Ressource dieser Art nicht abhängen darf',
  'needs-itself': 'hängt von sich selbst ab',
  'needs-twice': 'hängt zweimal von derselben Ressource ab',
  'needs-unknown': 'hängt von einer Ressource ab, die es nicht gibt',
  'bank-listed': 'ist eine Fragensammlung und steht im Inhaltsverzeichnis',
  banks: 'ist eine zweite Fragensammlung: ein Cartridge hat höchstens eine',
  children: 'führt zu einer Ressource und hat Einträge unter sich',
  'file-twice': 'nennt dieselbe Datei zweimal',
  'href-unlisted': 'hat ein href, das nicht unter seinen Dateien ist',
};

const ITEM: Readonly<Record<ItemFault, string>> = {
  profile: 'sagt nicht mit cc_profile, welche der sechs Arten von Aufgaben sie ist',
  cardinality: 'erlaubt eine Antwort, wo ihre Art mehrere hat, oder mehrere, wo sie eine hat',
  labels: 'hat zu wenige Antworten zur Auswahl oder zu viele',
  response: 'wird auf eine Weise beantwortet, die ihre Art nicht hat',
  compares: 'vergleicht Antworten auf eine Weise, die ihre Art nicht hat',
  respident: 'vergleicht keine Antwort, nach der sie fragt',
  'label-unknown': 'vergleicht mit einer Antwort, die nicht zur Auswahl steht',
  'true-false': 'nennt ihre beiden Antworten anders als true und false: Moodles Import hält dort an',
  solutions: 'hat mehr als eine Lösung',
  'computer-scored':
    'ist ein Freitext und sagt nicht mit qmd_computerscored, dass kein Computer sie bewertet',
  'feedback-missing': 'zeigt eine Rückmeldung an, die sie nicht hat',
  'feedback-unused': 'hat eine Rückmeldung, die nie angezeigt wird',
  'ident-twice': 'hat den ident einer anderen Aufgabe',
};

export const cartridges: Messages<typeof rules> = {
  'cartridge-kind-lacking': ({ name, kind, becomes }) => ({
    message: `„${name}“ ist eine Frage, für die Common Cartridge keine Art hat (${KIND[kind] ?? kind}).`,
    assumed: NEAREST[becomes],
    remedy:
      'Soll die Plattform sie bewerten, wie sie gemeint ist, nehmen Sie das Paket dafür: den Moodle-Kurs oder SCORM.',
  }),
  'cartridge-asked-as-essay': ({ name, because }) => ({
    message: `Keine Aufgabe eines Common Cartridge kann „${name}“ bewerten: ${WHY[because]}.`,
    assumed: 'Sie wird als Freitext gefragt, ihr Schlüssel ist die Lösung.',
    remedy: 'Vervollständigen Sie die Frage in der Quelle, oder verkleinern Sie ihre Toleranz.',
  }),
  'cartridge-fraction-changed': ({ text, wanted, given }) => ({
    message: `„${text}“ ist in der Lektion ${wanted} % wert, was ein Common Cartridge nicht sagen kann.`,
    assumed: `Es zählt ${given} %.`,
    remedy: 'Ändern Sie die Punkte in der Plattform, wenn der Test importiert ist.',
  }),
  'cartridge-zero': ({ name }) => ({
    message: `Moodle nimmt die Antwort „0“ von „${name}“ nicht aus einem Common Cartridge.`,
    assumed: '„0.0“ und „0,0“ zählen dort, „0“ überall sonst.',
    remedy: 'Für Moodle nehmen Sie dessen Kurs oder Test.',
  }),
  'cartridge-points': ({ title }) => ({
    message: `Die Fragen von „${title}“ zählen nicht gleich viel, und ein Common Cartridge kennt keine Punkte.`,
    assumed:
      'Jede hat ihr Gewicht in cc_weighting, eine ganze Zahl; in einem Test geben Canvas und Moodle jeder einen Punkt.',
    remedy: 'Setzen Sie die Punkte in der Plattform, wenn der Test importiert ist.',
  }),
  'cartridge-settings': ({ settings }) => ({
    message: `Ein Common Cartridge hat keinen Platz für das, was die Lektion mit ${settings.join(', ')} festlegt.`,
    assumed: 'Der Test stellt allen alle Fragen, und niemand besteht von selbst.',
    remedy: 'Stellen Sie es in der Plattform ein, wenn der Test importiert ist.',
  }),
  'cartridge-hints': ({ questions }) => ({
    message: `${questions === 1 ? '1 Frage hat Hinweise' : `${questions} Fragen haben Hinweise`}, die Canvas und Moodle aus einem Common Cartridge nicht lesen.`,
    assumed: 'Sie stehen dort, wo der Standard sie vorsieht.',
    remedy: 'Wo die Lernenden sie brauchen, schreiben Sie sie in die Frage.',
  }),
  'cartridge-version': ({ version }) => ({
    message: `Das ist ein Common Cartridge ${version}; Moodle importiert nur 1.0 und 1.1.`,
    assumed: 'Beurteilt wird, was die Versionen gemeinsam haben.',
    remedy: 'Exportieren Sie es als Version 1.1, wo Moodle es nehmen soll.',
  }),
  'cartridge-malformed': ({ reason }) => ({
    message: `Die Datei ist kein wohlgeformtes XML: ${foreign(reason)}.`,
    remedy: 'Berichtigen Sie diese Stelle.',
  }),
  'cartridge-schema': ({ words }) => ({
    message: `Das Schema von Common Cartridge 1.1 erlaubt nicht, was hier steht: ${foreign(words)}.`,
    remedy:
      'Berichtigen Sie diese Stelle; Moodle importiert nichts von einem Cartridge, dessen Manifest seine Schemas nicht erlauben.',
  }),
  'cartridge-resource': ({ identifier, why }) => ({
    message: `„${identifier}“ ${RESOURCE[why]}.`,
    remedy: 'Berichtigen Sie das Manifest, oder exportieren Sie das Cartridge neu.',
  }),
  'cartridge-setting': ({ name, value }) => ({
    message: `Die Einstellung ${name} des Tests kann nicht „${value}“ sein.`,
    remedy: 'Geben Sie ihr einen Wert des Profils, oder lassen Sie sie weg.',
  }),
  'cartridge-item': ({ item, why }) => ({
    message: `„${item}“ ${ITEM[why]}.`,
    remedy:
      'Berichtigen Sie die Aufgabe, oder nehmen Sie sie heraus: Plattformen überspringen sie oder bewerten sie falsch.',
  }),
  'cartridge-media-missing': ({ url, similar }) => ({
    message: `Der Text zeigt „${url}“, das nicht im Archiv ist${similar ? `; „${similar}“ ist darin` : ''}.`,
    remedy: similar
      ? 'Schreiben Sie den Namen in derselben Groß- und Kleinschreibung.'
      : 'Fügen Sie die Datei hinzu, oder berichtigen Sie den Pfad hinter $IMS-CC-FILEBASE$.',
  }),
};
