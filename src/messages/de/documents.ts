import type { Messages } from '../catalogue.ts';
import type { Clue, DocumentFault, documents as rules } from '../rules/documents.ts';

const FAULTS: Readonly<Record<DocumentFault, { message: string; remedy: string }>> = {
  old: {
    message: 'Die Datei ist ein Dokument älterer Art (.doc oder .rtf), was auch immer ihr Name sagt.',
    remedy: 'Öffnen Sie es in Word oder LibreOffice und speichern Sie es als .docx.',
  },
  locked: {
    message: 'Das Dokument ist mit einem Kennwort geschützt.',
    remedy: 'Speichern Sie eine Kopie ohne Kennwort.',
  },
  broken: {
    message: 'Das Dokument ist beschädigt oder ist keines.',
    remedy: 'Öffnen Sie es in Word oder LibreOffice und speichern Sie es neu als .docx.',
  },
  other: {
    message: 'Die Datei enthält kein Textdokument.',
    remedy: 'Speichern Sie den Text als Word-Dokument (.docx).',
  },
  large: {
    message: 'Entpackt ist das Dokument weit größer als eine Lektion.',
    remedy:
      'Öffnen Sie es in Word oder LibreOffice und speichern Sie es neu als .docx, oder in mehreren Teilen.',
  },
};

/** By what it was known. */
const CLUES: Readonly<Record<Clue, string>> = {
  highlight: 'hervorgehoben',
  colour: 'in anderer Farbe',
  bold: 'fett',
  italic: 'kursiv',
  underline: 'unterstrichen',
  mark: 'angekreuzt',
  hidden: 'verborgener Text',
  word: 'ein Wort sagt es',
  letter: 'ein Buchstabe darunter nennt sie',
  habit: 'in diesem Dokument folgen solche Worte auf jede Frage',
};

export const documents: Messages<typeof rules> = {
  'docx-unreadable': ({ fault }) => FAULTS[fault],
  'docx-margin': ({ words }) => ({
    message: `„${words}“ steht in der Kopf- oder Fußzeile.`,
    assumed: 'Das wird weggelassen.',
  }),
  'docx-comments': ({ count }) => ({
    message: `Das Dokument hat ${count} ${count === 1 ? 'Kommentar' : 'Kommentare'}.`,
    assumed: `${count === 1 ? 'Er wird' : 'Sie werden'} weggelassen.`,
  }),
  'docx-changes': ({ insertions, deletions }) => ({
    message: `Das Dokument hat verfolgte Änderungen: ${insertions} eingefügt, ${deletions} gelöscht.`,
    assumed: 'Sie gelten als angenommen.',
    remedy: 'Nehmen Sie sie im Dokument an oder lehnen Sie sie ab, um anders zu entscheiden.',
  }),
  'docx-hidden': ({ words }) => ({
    message: `„${words}“ ist verborgener Text, und keine Frage steht darüber.`,
    assumed: 'Er wird weggelassen.',
    remedy: 'Blenden Sie ihn im Dokument ein (Schriftart, „Ausgeblendet“), wenn Lernende ihn lesen sollen.',
  }),
  'docx-object': ({ name }) => ({
    message: `${name ? `„${name}“` : 'Eine Zeichnung'} ist ein Diagramm, eine Zeichnung oder ein eingebettetes Objekt.`,
    assumed: 'Das wird weggelassen.',
    remedy: 'Setzen Sie ein Bild an seine Stelle (kopieren und als Bild einfügen).',
  }),
  'docx-key': ({ by, words }) => ({
    message: `„${words}“ gilt als die richtige Antwortmöglichkeit: ${CLUES[by]}.`,
    remedy: 'Schreiben Sie die Lektion in Markdown (`- [x] …`), um anders zu entscheiden.',
  }),
  'docx-answer': ({ by, words }) => ({
    message: `„${words}“ gilt als Antwort: ${CLUES[by]}.`,
    assumed: 'Sie wird eingeklappt oder gehört in eine Lücke.',
  }),
  'docx-line': ({ words }) => ({
    message: `„${words}“ gilt als Frage: Dort ist Platz zum Schreiben, oder eine Aufgabe sagt es.`,
  }),
};
