import { excerpt } from '../../lesson/index.ts';
import type { Messages } from '../catalogue.ts';
import type { BankSetting, LostPart, banks as rules } from '../rules/banks.ts';

const LOST: Readonly<Record<LostPart, readonly [what: string, assumed: string]>> = {
  partial: [
    'dà una parte dei punti per una risposta',
    'Quella risposta vale come sbagliata, o non è accettata.',
  ],
  'any-of': [
    'accetta una qualsiasi di più opzioni giuste',
    'Bisogna sceglierle tutte; in uno spazio vuoto ne basta una.',
  ],
  wildcard: [
    'accetta risposte secondo un modello con `*`',
    'Sono accettate le parole intorno all’asterisco.',
  ],
  'other-feedback': ['dice qualcosa a ogni altra risposta', 'Quel testo è tralasciato.'],
  units: ['ha più unità, o una di più parole', 'Vale la prima unità, se è una sola parola.'],
  'all-or-nothing': ['dà punti solo se tutto è giusto', 'Vale ogni opzione giusta.'],
  'grader-info': [
    'ha informazioni per chi valuta',
    'Non si conservano: gli studenti le vedrebbero. Ciò che possono vedere va nel feedback generale.',
  ],
  dragged: ['ha parole da trascinare nel testo', 'Si scelgono da elenchi.'],
  tolerance: ['ha uno spazio vuoto per un numero con tolleranza', 'È giusto solo il numero esatto.'],
  weights: ['ha lacune di valore diverso', 'Tutte le sue lacune valgono lo stesso.'],
  case: ['ha una lacuna in cui contano le maiuscole', 'In una lacuna le maiuscole non contano.'],
  shares: [
    'toglie punti per opzioni sbagliate, o li divide tra quelle giuste, in una misura propria',
    'Dove se ne sceglie una, quella sbagliata non toglie nulla; dove più d’una, le giuste valgono lo stesso e una sbagliata toglie altrettanto.',
  ],
  'no-points': ['non vale alcun punto', 'Ne vale uno.'],
};

/** What is told of how many questions, and what counts in its place. */
const SETTINGS: Readonly<
  Record<BankSetting, (count: number) => readonly [message: string, assumed: string]>
> = {
  names: (count) => [
    `Domande con un nome proprio nell’archivio: ${count}.`,
    'Nel quiz di Moodle ciascuna si chiama come comincia; `cartable convert` conserva i nomi come commenti.',
  ],
  penalties: (count) => [
    `Domande che dicono quanto costa un altro tentativo: ${count}.`,
    'Valgono le penalità di Moodle.',
  ],
  shuffling: (count) => [
    `Domande le cui risposte l’archivio mescola: ${count}.`,
    'Mantengono il loro ordine, salvo che la lezione o la domanda abbia `shuffle: true`.',
  ],
};

export const banks: Messages<typeof rules> = {
  'bank-xml-broken': ({ reason }) => ({
    message: `L’archivio di domande non è più XML da qui in poi: ${reason}.`,
    remedy: 'Lo esporti di nuovo da Moodle.',
  }),
  'bank-empty': () => ({
    message: 'L’archivio non contiene alcuna domanda.',
    remedy: 'Lo esporti di nuovo, con le categorie che contengono le domande.',
  }),
  'bank-type-unknown': ({ type, words, remains }) => ({
    message: `Cartable non ha domande del tipo «${type}», come «${excerpt(words)}».`,
    assumed: remains ? 'Diventa una domanda aperta, con il suo testo e il suo feedback.' : 'È tralasciata.',
    remedy: 'La ponga in un’altra forma.',
  }),
  'bank-question-unclear': ({ words }) => ({
    message: `Non si può leggere che cosa risponde a «${excerpt(words)}».`,
    assumed:
      'Diventa una domanda aperta; ciò che può essere la risposta si mostra solo dopo quella dell’allievo.',
    remedy: 'Cerchi una parentesi graffa, un `=`, `~` o `ANSWER:` che manca o è di troppo.',
  }),
  'bank-part-lost': ({ words, part }) => ({
    message: `«${excerpt(words)}» ${LOST[part][0]}; Cartable non ha un posto per questo.`,
    assumed: LOST[part][1],
  }),
  'bank-file-broken': ({ name, words }) => ({
    message: `Il file «${name}» di «${excerpt(words)}» è vuoto o danneggiato.`,
    assumed: 'È tralasciato.',
    remedy: 'Esporti di nuovo l’archivio da Moodle.',
  }),
  'bank-file-left': ({ name, words }) => ({
    message: `Il file «${name}» di «${excerpt(words)}» non è mostrato da alcun testo letto.`,
    assumed: 'È tralasciato.',
    remedy: 'Lo aggiunga alla lezione, se serve agli alunni.',
  }),
  'bank-settings-left': ({ setting, count }) => {
    const [message, assumed] = SETTINGS[setting](count);
    return { message, assumed };
  },
};
