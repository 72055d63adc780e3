import type { Messages } from '../catalogue.ts';
import type { Clue, DocumentFault, documents as rules } from '../rules/documents.ts';

const FAULTS: Readonly<Record<DocumentFault, { message: string; remedy: string }>> = {
  old: {
    message: 'Il file è un documento di un formato precedente (.doc o .rtf), qualunque sia il suo nome.',
    remedy: 'Lo apra in Word o LibreOffice e lo salvi come .docx.',
  },
  locked: {
    message: 'Il documento è protetto da una password.',
    remedy: 'Ne salvi una copia senza password.',
  },
  broken: {
    message: 'Il documento è danneggiato, o non è un documento.',
    remedy: 'Lo apra in Word o LibreOffice e lo salvi di nuovo come .docx.',
  },
  other: {
    message: 'Il file non contiene un documento di testo.',
    remedy: 'Salvi il testo come documento Word (.docx).',
  },
  large: {
    message: 'Decompresso, il documento supera di molto ciò che contiene una lezione.',
    remedy: 'Lo apra in Word o LibreOffice e lo salvi di nuovo come .docx, o in più parti.',
  },
};

/** By what it was known. */
const CLUES: Readonly<Record<Clue, string>> = {
  highlight: 'è evidenziata',
  colour: 'è di un altro colore',
  bold: 'è in grassetto',
  italic: 'è in corsivo',
  underline: 'è sottolineata',
  mark: 'è spuntata',
  hidden: 'è testo nascosto',
  word: 'una parola lo dice',
  letter: 'una lettera sotto la indica',
  habit: 'in questo documento tali parole seguono ogni domanda',
};

export const documents: Messages<typeof rules> = {
  'docx-unreadable': ({ fault }) => FAULTS[fault],
  'docx-margin': ({ words }) => ({
    message: `«${words}» sta nell’intestazione o nel piè di pagina.`,
    assumed: 'Viene tralasciato.',
  }),
  'docx-comments': ({ count }) => ({
    message: `Il documento ha ${count} ${count === 1 ? 'commento' : 'commenti'}.`,
    assumed: `${count === 1 ? 'Viene tralasciato' : 'Vengono tralasciati'}.`,
  }),
  'docx-changes': ({ insertions, deletions }) => ({
    message: `Il documento ha revisioni: ${insertions} inserite, ${deletions} eliminate.`,
    assumed: 'Valgono come accettate.',
    remedy: 'Le accetti o le rifiuti nel documento per decidere altrimenti.',
  }),
  'docx-hidden': ({ words }) => ({
    message: `«${words}» è testo nascosto, e nessuna domanda lo precede.`,
    assumed: 'Viene tralasciato.',
    remedy: 'Lo mostri nel documento (carattere, «nascosto») se chi studia deve leggerlo.',
  }),
  'docx-object': ({ name }) => ({
    message: `${name ? `«${name}»` : 'Un disegno'} è un grafico, un disegno o un oggetto incorporato.`,
    assumed: 'Viene tralasciato.',
    remedy: 'Metta un’immagine al suo posto (lo copi e lo incolli come immagine).',
  }),
  'docx-key': ({ by, words }) => ({
    message: `«${words}» vale come l’opzione giusta: ${CLUES[by]}.`,
    remedy: 'Scriva la lezione in Markdown (`- [x] …`) per decidere altrimenti.',
  }),
  'docx-answer': ({ by, words }) => ({
    message: `«${words}» vale come risposta: ${CLUES[by]}.`,
    assumed: 'Viene ripiegata, o va in una lacuna.',
  }),
  'docx-line': ({ words }) => ({
    message: `«${words}» vale come domanda: c’è posto per scrivere, o lo dice un esercizio.`,
  }),
};
