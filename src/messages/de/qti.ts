import type { Messages } from '../catalogue.ts';
import type { QtiItemFault, QtiLoss, QtiResourceFault, qti as rules } from '../rules/qti.ts';
import { foreign } from './foreign.ts';
import { UNFIT } from './packages.ts';

const LOST: Readonly<Record<QtiLoss, readonly [lost: string, instead: string]>> = {
  strike: ['durchgestrichene Wörter', 'Sie stehen dort wie andere auch.'],
  direction: [
    'einen Block mit anderer Leserichtung',
    'Seine Wörter stehen dort in der Richtung, die ihnen die Plattform gibt.',
  ],
  fold: [
    'eingeklappten Inhalt',
    'Sein Titel steht an seiner Stelle; was darin ist, sehen die Lernenden, sobald sie geantwortet haben.',
  ],
  poster: ['ein Bild vor dem Beginn eines Films', 'Der Film beginnt mit seinem eigenen.'],
  captions: ['Untertitel zu einem Film', 'Ein Link zu ihrer Datei steht dahinter.'],
};

const RESOURCE: Readonly<Record<QtiResourceFault, string>> = {
  'no-test': 'hat weder einen Test noch eine Aufgabe unter seinen Ressourcen',
  'no-file': 'nennt keine Datei',
  'href-unlisted': 'hat ein href, das nicht unter seinen Dateien ist',
  'file-twice': 'nennt dieselbe Datei zweimal',
  'needs-unknown': 'hängt von einer Ressource ab, die es nicht gibt',
  'needs-itself': 'hängt von sich selbst ab',
  'needs-twice': 'hängt zweimal von derselben Ressource ab',
  'item-unlisted': 'wird vom Test gestellt und ist keine Aufgabe des Manifests',
};

const ITEM: Readonly<Record<QtiItemFault, string>> = {
  'response-undeclared': 'ist die Antwort einer Interaktion und nirgends deklariert',
  'response-twice': 'ist zweimal deklariert',
  'response-type': 'ist als andere Art von Antwort deklariert, als seine Interaktion gibt',
  'choice-twice': 'nennt zwei Auswahlen einer Interaktion',
  'choice-unknown': 'ist richtig oder Punkte wert und nicht unter dem, was gewählt werden kann',
  'outcome-undeclared': 'bekommt einen Wert oder zeigt Feedback und ist nirgends deklariert',
  'variable-undeclared': 'wird von der Auswertung gelesen und ist nirgends deklariert',
  'feedback-unused': 'ist Feedback, das nie gezeigt wird',
  'no-score': 'ist nirgends deklariert, sodass die Aufgabe keine Punkte hat',
};

export const qti: Messages<typeof rules> = {
  'qti-no-questions': ({ title }) => ({
    message: `„${title}“ stellt keine Frage; darum gibt es kein QTI-Paket.`,
    assumed: 'Es wird keine qti21-Datei geschrieben: Ein Test ohne Aufgaben lässt sich nicht importieren.',
    remedy:
      'Um eine zu stellen, schreiben Sie die Frage und dann ihre Antwort in ein {dropdown} mit dem Titel „Antwort“.',
  }),
  'qti-asked-as-essay': ({ name, because }) => ({
    message: `Keine Aufgabe von QTI kann „${name}“ bewerten: ${UNFIT[because]}.`,
    assumed: 'Sie wird als offene Frage gestellt, mit dem Schlüssel für die Bewertung.',
    remedy: 'Vervollständigen Sie die Frage in der Quelle.',
  }),
  'qti-lacking': ({ name, what }) => ({
    message: `„${name}“ enthält ${LOST[what][0]}; dafür hat QTI 2.1 keinen Platz.`,
    assumed: LOST[what][1],
    remedy: 'Wo es darauf ankommt, nehmen Sie ein Paket, das die Lektion selbst zeigt: SCORM, cmi5 oder Web.',
  }),
  'qti-settings': ({ settings }) => ({
    message: `Ein Test von QTI 2.1 hat keinen Platz für das, was die Lektion mit ${settings.join(', ')} festlegt.`,
    assumed:
      'Geschlossene Fragen zählen nach dem, was darin richtig ist, offene nach ihrer Bewertung; bis zur Abgabe kann neu geantwortet werden.',
    remedy: 'Stellen Sie es in der Plattform ein, wenn der Test importiert ist.',
  }),
  'qti-hints': ({ questions }) => ({
    message: `${questions === 1 ? '1 Frage hat Hinweise' : `${questions} Fragen haben Hinweise`}, nach denen die Lernenden nicht fragen können, wo Antworten gemeinsam abgegeben werden.`,
    assumed: 'Sie stehen unter der Frage, für alle zu lesen.',
    remedy: 'Mit `answers: after-answer` hat jeder Hinweis einen Knopf.',
  }),
  'qti-version': ({ version }) => ({
    message: `Das ist QTI ${version}.`,
    assumed: 'Beurteilt wird, was es mit 2.1 gemeinsam hat.',
    remedy: 'Exportieren Sie es als QTI 2.1, wo die Plattform kein anderes nimmt.',
  }),
  'qti-malformed': ({ reason }) => ({
    message: `Die Datei ist kein wohlgeformtes XML: ${foreign(reason)}.`,
    remedy: 'Berichtigen Sie diese Stelle.',
  }),
  'qti-schema': ({ words }) => ({
    message: `Das Schema von QTI 2.1 erlaubt nicht, was hier steht: ${foreign(words)}.`,
    remedy:
      'Berichtigen Sie diese Stelle; Plattformen weisen eine solche Aufgabe ab oder lassen weg, was sie nicht kennen.',
  }),
  'qti-resource': ({ identifier, why }) => ({
    message: `„${identifier}“ ${RESOURCE[why]}.`,
    remedy: 'Berichtigen Sie das Manifest, oder exportieren Sie das Paket neu.',
  }),
  'qti-item': ({ item, name, why }) => ({
    message: `„${name}“ ${ITEM[why]} (Aufgabe „${item}“).`,
    remedy: 'Berichtigen Sie die Aufgabe: Plattformen weisen sie ab oder bewerten sie falsch.',
  }),
  'qti-media-missing': ({ url, similar }) => ({
    message: `Die Aufgabe zeigt „${url}“, das nicht im Archiv ist${similar ? `; „${similar}“ ist darin` : ''}.`,
    remedy: similar
      ? 'Schreiben Sie den Namen in derselben Groß- und Kleinschreibung.'
      : 'Fügen Sie die Datei hinzu, oder berichtigen Sie ihren Pfad, der bei der Datei der Aufgabe beginnt.',
  }),
};
