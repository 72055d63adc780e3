import type { Messages } from '../catalogue.ts';
import type { QtiItemFault, QtiLoss, QtiResourceFault, qti as rules } from '../rules/qti.ts';
import { foreign } from './foreign.ts';
import { UNFIT } from './packages.ts';

const LOST: Readonly<Record<QtiLoss, readonly [lost: string, instead: string]>> = {
  strike: ['parole barrate', 'Vi compaiono come le altre.'],
  direction: [
    'un blocco che si legge in un’altra direzione',
    'Le sue parole vi compaiono nella direzione che dà loro la piattaforma.',
  ],
  fold: [
    'un contenuto ripiegato',
    'Il suo titolo è al suo posto, e gli allievi vedono che cosa contiene dopo aver risposto.',
  ],
  poster: ['un’immagine prima dell’inizio di un video', 'Il video comincia con la propria.'],
  captions: ['i sottotitoli di un video', 'Lo segue un link al loro file.'],
};

const RESOURCE: Readonly<Record<QtiResourceFault, string>> = {
  'no-test': 'non ha né un test né una domanda tra le sue risorse',
  'no-file': 'non nomina alcun file',
  'href-unlisted': 'ha un href che non è tra i suoi file',
  'file-twice': 'nomina due volte lo stesso file',
  'needs-unknown': 'dipende da una risorsa che non esiste',
  'needs-itself': 'dipende da se stessa',
  'needs-twice': 'dipende due volte dalla stessa risorsa',
  'item-unlisted': 'è posta dal test, e non è una domanda del manifesto',
};

const ITEM: Readonly<Record<QtiItemFault, string>> = {
  'response-undeclared': 'è la risposta di un’interazione, e non è dichiarato da nessuna parte',
  'response-twice': 'è dichiarato due volte',
  'response-type': 'è dichiarato come un tipo di risposta diverso da quello della sua interazione',
  'choice-twice': 'nomina due scelte della stessa interazione',
  'choice-unknown': 'è giusto, o vale punti, e non è tra ciò che si può scegliere',
  'outcome-undeclared': 'riceve un valore, o mostra un riscontro, e non è dichiarato da nessuna parte',
  'variable-undeclared': 'è letto nell’elaborazione delle risposte, e non è dichiarato da nessuna parte',
  'feedback-unused': 'è un riscontro che nulla mostra mai',
  'no-score': 'non è dichiarato da nessuna parte, così la domanda non ha punteggio',
};

export const qti: Messages<typeof rules> = {
  'qti-no-questions': ({ title }) => ({
    message: `«${title}» non pone alcuna domanda, quindi non c’è alcun pacchetto QTI.`,
    assumed: 'Non si scrive alcun file qti21: un test senza domande non si può importare.',
    remedy: 'Per porne una, scriva la domanda, poi la sua risposta in un {dropdown} intitolato «Risposta».',
  }),
  'qti-asked-as-essay': ({ name, because }) => ({
    message: `Nessuna domanda di QTI può valutare «${name}»: ${UNFIT[because]}.`,
    assumed: 'È posta come domanda aperta, con la soluzione per chi corregge.',
    remedy: 'Completi la domanda nella fonte.',
  }),
  'qti-lacking': ({ name, what }) => ({
    message: `«${name}» contiene ${LOST[what][0]}: QTI 2.1 non ha posto per questo.`,
    assumed: LOST[what][1],
    remedy: 'Dove conta, prenda un pacchetto che mostra la lezione stessa: SCORM, cmi5 o web.',
  }),
  'qti-settings': ({ settings }) => ({
    message: `Un test di QTI 2.1 non ha posto per ciò che la lezione imposta con ${settings.join(', ')}.`,
    assumed:
      'Le domande chiuse contano per ciò che vi è di giusto, quelle aperte secondo la correzione; si può rispondere di nuovo fino alla consegna del test.',
    remedy: 'Lo imposti nella piattaforma una volta importato il test.',
  }),
  'qti-hints': ({ questions }) => ({
    message: `${questions === 1 ? '1 domanda ha indizi' : `${questions} domande hanno indizi`}, che gli allievi non possono chiedere quando le risposte si consegnano insieme.`,
    assumed: 'Stanno sotto la domanda, da leggere per tutti.',
    remedy: 'Con `answers: after-answer` ogni indizio ha un pulsante.',
  }),
  'qti-version': ({ version }) => ({
    message: `Questo è QTI ${version}.`,
    assumed: 'Si giudica ciò che ha in comune con 2.1.',
    remedy: 'Lo esporti come QTI 2.1 dove la piattaforma non ne prende altri.',
  }),
  'qti-malformed': ({ reason }) => ({
    message: `Il file non è XML ben formato: ${foreign(reason)}.`,
    remedy: 'Corregga questo punto.',
  }),
  'qti-schema': ({ words }) => ({
    message: `Lo schema di QTI 2.1 non permette ciò che sta qui: ${foreign(words)}.`,
    remedy:
      'Corregga questo punto; le piattaforme rifiutano una tale domanda, o tralasciano ciò che non conoscono.',
  }),
  'qti-resource': ({ identifier, why }) => ({
    message: `«${identifier}» ${RESOURCE[why]}.`,
    remedy: 'Corregga il manifesto, o esporti di nuovo il pacchetto.',
  }),
  'qti-item': ({ item, name, why }) => ({
    message: `«${name}» ${ITEM[why]} (domanda «${item}»).`,
    remedy: 'Corregga la domanda: le piattaforme la rifiutano, o la contano sbagliata.',
  }),
  'qti-media-missing': ({ url, similar }) => ({
    message: `La domanda mostra «${url}», che non è nell’archivio${similar ? `; «${similar}» c’è` : ''}.`,
    remedy: similar
      ? 'Scriva il nome con le stesse maiuscole.'
      : 'Aggiunga il file, o corregga il suo percorso, che parte dal file della domanda.',
  }),
};
