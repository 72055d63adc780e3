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
  numerical: 'un numero con tolleranza',
  matching: 'coppie da abbinare',
  ordering: 'elementi da ordinare',
  'gap-fill': 'spazi in un testo',
};

const NEAREST: Readonly<Record<Nearest['becomes'], string>> = {
  letters: 'I suoi elementi portano lettere, di cui si scrive l’ordine.',
  values: 'Ogni valore che conta è accettato come lo si può scrivere, con punto o virgola.',
  parts: 'Ciascuna delle sue parti è posta da sola, e conta come una domanda.',
  blank: 'Il suo spazio è da riempire, o da scegliere.',
};

const WHY: Readonly<Record<Unanswerable, string>> = {
  ...UNFIT,
  'many-values': 'nella sua tolleranza ci sono più valori di quanti se ne possano elencare',
};

const RESOURCE: Readonly<Record<ResourceFault, string>> = {
  'no-file': 'non nomina alcun file',
  files: 'nomina più di un file, e si legge il primo',
  href: 'ha un href, che solo un contenuto web può avere',
  needs: 'dipende da ciò da cui una risorsa del suo tipo non può dipendere',
  'needs-itself': 'dipende da sé stessa',
  'needs-twice': 'dipende due volte dalla stessa risorsa',
  'needs-unknown': 'dipende da una risorsa che non esiste',
  'bank-listed': 'è una raccolta di domande, e sta nell’indice',
  banks: 'è una seconda raccolta di domande: una cartuccia ne ha una al massimo',
  children: 'porta a una risorsa e ha elementi sotto di sé',
  'file-twice': 'nomina due volte lo stesso file',
  'href-unlisted': 'ha un href che non è tra i suoi file',
};

const ITEM: Readonly<Record<ItemFault, string>> = {
  profile: 'non dice con cc_profile quale dei sei tipi di domande è',
  cardinality: 'permette una risposta dove il suo tipo ne ha più d’una, o più d’una dove ne ha una',
  labels: 'ha troppo poche risposte da scegliere, o troppe',
  response: 'si risponde in un modo che il suo tipo non ha',
  compares: 'confronta le risposte in un modo che il suo tipo non ha',
  respident: 'non confronta alcuna risposta che chiede',
  'label-unknown': 'confronta con una risposta che non si può scegliere',
  'true-false':
    'chiama le sue due risposte altrimenti che true e false: l’importazione di Moodle si ferma lì',
  solutions: 'ha più di una soluzione',
  'computer-scored': 'è un componimento, e non dice con qmd_computerscored che nessun computer la valuta',
  'feedback-missing': 'mostra un commento che non ha',
  'feedback-unused': 'ha un commento che non è mai mostrato',
  'ident-twice': 'ha l’ident di un’altra domanda',
};

export const cartridges: Messages<typeof rules> = {
  'cartridge-kind-lacking': ({ name, kind, becomes }) => ({
    message: `«${name}» è una domanda per cui Common Cartridge non ha un tipo (${KIND[kind] ?? kind}).`,
    assumed: NEAREST[becomes],
    remedy:
      'Per una che la piattaforma valuti com’è pensata, prenda il pacchetto fatto per lei: il corso di Moodle, o SCORM.',
  }),
  'cartridge-asked-as-essay': ({ name, because }) => ({
    message: `Nessun esercizio di un Common Cartridge può valutare «${name}»: ${WHY[because]}.`,
    assumed: 'È posta come componimento, con la sua chiave come soluzione.',
    remedy: 'Completi la domanda nella fonte, o riduca la sua tolleranza.',
  }),
  'cartridge-fraction-changed': ({ text, wanted, given }) => ({
    message: `«${text}» vale il ${wanted}% nella lezione, cosa che un Common Cartridge non può dire.`,
    assumed: `Conta il ${given}%.`,
    remedy: 'Cambi i punti nella piattaforma una volta importato il quiz.',
  }),
  'cartridge-zero': ({ name }) => ({
    message: `Moodle non prende la risposta «0» di «${name}» da un Common Cartridge.`,
    assumed: '«0.0» e «0,0» contano lì, «0» ovunque altrove.',
    remedy: 'Per Moodle, prenda il suo corso o il suo quiz.',
  }),
  'cartridge-points': ({ title }) => ({
    message: `Le domande di «${title}» non contano tutte lo stesso, e un Common Cartridge non conosce punti.`,
    assumed:
      'Ciascuna ha il suo peso in cc_weighting, un numero intero; in un quiz, Canvas e Moodle danno un punto a ciascuna.',
    remedy: 'Imposti i punti nella piattaforma una volta importato il quiz.',
  }),
  'cartridge-settings': ({ settings }) => ({
    message: `Un Common Cartridge non ha posto per ciò che la lezione stabilisce con ${settings.join(', ')}.`,
    assumed: 'Il quiz pone tutte le domande a tutti, e non promuove nessuno da sé.',
    remedy: 'Lo imposti nella piattaforma una volta importato il quiz.',
  }),
  'cartridge-hints': ({ questions }) => ({
    message: `${questions === 1 ? '1 domanda ha indizi' : `${questions} domande hanno indizi`}, che Canvas e Moodle non leggono da un Common Cartridge.`,
    assumed: 'Sono nel posto che la norma dà loro.',
    remedy: 'Dove gli allievi ne hanno bisogno, li scriva nella domanda.',
  }),
  'cartridge-version': ({ version }) => ({
    message: `È un Common Cartridge ${version}; Moodle importa solo 1.0 e 1.1.`,
    assumed: 'Si giudica ciò che le versioni hanno in comune.',
    remedy: 'Lo esporti come versione 1.1 dove Moodle deve prenderlo.',
  }),
  'cartridge-malformed': ({ reason }) => ({
    message: `Il file non è XML ben formato: ${foreign(reason)}.`,
    remedy: 'Corregga questo punto.',
  }),
  'cartridge-schema': ({ words }) => ({
    message: `Lo schema di Common Cartridge 1.1 non permette ciò che sta qui: ${foreign(words)}.`,
    remedy:
      'Corregga questo punto; Moodle non importa nulla di una cartuccia di cui i suoi schemi non permettono il manifesto.',
  }),
  'cartridge-resource': ({ identifier, why }) => ({
    message: `«${identifier}» ${RESOURCE[why]}.`,
    remedy: 'Corregga il manifesto, o esporti di nuovo la cartuccia.',
  }),
  'cartridge-setting': ({ name, value }) => ({
    message: `L’impostazione ${name} del quiz non può essere «${value}».`,
    remedy: 'Le dia un valore del profilo, o la tolga.',
  }),
  'cartridge-item': ({ item, why }) => ({
    message: `«${item}» ${ITEM[why]}.`,
    remedy: 'Corregga la domanda, o la tolga: le piattaforme la saltano, o la valutano male.',
  }),
  'cartridge-media-missing': ({ url, similar }) => ({
    message: `Il testo mostra «${url}», che non è nell’archivio${similar ? `; «${similar}» c’è` : ''}.`,
    remedy: similar
      ? 'Scriva il nome con le stesse maiuscole.'
      : 'Aggiunga il file, o corregga il percorso dietro $IMS-CC-FILEBASE$.',
  }),
};
