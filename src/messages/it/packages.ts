import type { Messages } from '../catalogue.ts';
import type { Capacity, OpenCapacity, packages as rules, Unfit, Ungraded } from '../rules/packages.ts';
import { foreign } from './foreign.ts';

const FIELD = {
  template: 'nel testo da cui parte l’allievo',
  gap: 'nel feedback di uno spazio',
  choice: 'in una risposta da scegliere',
} as const;

export const UNFIT: Readonly<Record<Unfit, string>> = {
  'few-options': 'ha meno di due opzioni',
  'no-right-option': 'nessuna delle sue opzioni è giusta',
  'many-right-options': 'ha più di venti opzioni giuste',
  'no-accepted-answer': 'non ha alcuna risposta accettata',
  'not-a-number': 'una risposta accettata non è un numero',
  'empty-pair': 'una delle sue coppie è vuota da un lato',
  'few-items': 'ha meno di due elementi',
  'empty-gap': 'uno spazio non ha alcuna risposta giusta, o ha una sola opzione',
  'gap-place': 'il suo testo non contiene ogni spazio una volta sola',
};

const closedQuestions = (n: number): string => (n === 1 ? '1 domanda chiusa' : `${n} domande chiuse`);

const reasonFor = ({ closed, answers }: Ungraded): string =>
  closed > 0 && answers !== undefined
    ? `ha ${closedQuestions(closed)}, ma «answers: ${answers}» lascia le soluzioni fuori dal pacchetto`
    : 'non ha alcuna domanda chiusa';

const moreRoom = ({ moreIn2004 }: Capacity): string =>
  `${moreIn2004 ? 'costruisca per SCORM 2004 (`--to scorm2004`), che ne conserva 64.000, ' : ''}o aumenti \`stateLimit\` se il Suo LMS ne conserva di più`;

const divided = (capacity: OpenCapacity): string =>
  `Ponga al massimo ${capacity.fitting} domande aperte per pacchetto (in un corso di più lezioni ciascuna ha questo spazio per sé, a meno che sia un solo SCO), ${moreRoom(capacity)}.`;

const FULL =
  'La pagina mostra quanto si è riempita, dice che cosa non trova posto nell’LMS e permette agli allievi di copiarlo.';

export const packages: Messages<typeof rules> = {
  'moodle-course-no-quiz': ({ title }) => ({
    message: `«${title}» non pone alcuna domanda.`,
    assumed: 'Il corso di Moodle ha la lezione senza quiz.',
  }),
  'key-no-questions': ({ title }) => ({
    message: `«${title}» non pone alcuna domanda: non ci sono soluzioni.`,
    assumed: 'La scheda è da leggere.',
  }),
  'docx-picture': ({ picture, type }) => ({
    message: `Word non mostra ${picture} (${type}).`,
    assumed: 'Nel documento Word al suo posto c’è il testo alternativo.',
    remedy: 'Salvi l’immagine come PNG o JPEG.',
  }),
  'pdf-no-browser': ({ file }) => ({
    message: `Non c’è ${file}: nessun Chromium, Chrome o Edge è stato trovato per stamparlo.`,
    remedy: 'Stampi il file HTML dal Suo browser, o indichi un browser in CHROMIUM.',
  }),
  'pdf-failed': ({ file, reason }) => ({
    message: `Il browser non ha stampato ${file}: ${reason}.`,
    assumed: 'Tutto il resto è consegnato.',
    remedy: 'Stampi il file HTML dal Suo browser, o ne indichi un altro in CHROMIUM.',
  }),
  'moodle-no-glossary': ({ title }) => ({
    message: `«${title}» non definisce alcun termine, quindi non c’è glossario di Moodle.`,
    assumed: 'Non è scritto alcun file moodle-glossary.',
    remedy: 'Per definirne uno, scriva un elenco {glossary} di termini, ciascuno con la sua definizione.',
  }),
  'moodle-term-undefined': ({ term }) => ({
    message: `Il termine «${term}» non ha definizione.`,
    assumed: 'Non è nel glossario di Moodle, che non accetta termini senza.',
    remedy: 'Lo definisca, o lo lasci tra le parole chiave.',
  }),
  'moodle-term-twice': ({ term }) => ({
    message: `Il termine «${term}» è definito due volte; il glossario di Moodle prende la prima definizione.`,
    assumed: 'La seconda definizione è tralasciata.',
    remedy: 'Unisca le due definizioni.',
  }),
  'moodle-no-questions': ({ title }) => ({
    message: `«${title}» non pone alcuna domanda, quindi non c’è quiz di Moodle.`,
    assumed: 'Non è scritto alcun file moodle-quiz: Moodle non può importarne uno vuoto.',
    remedy: 'Per porne una, scriva la domanda e poi la sua risposta in un {dropdown} intitolato «Risposta».',
  }),
  'moodle-picture-left-out': ({ name, field }) => ({
    message: `Moodle non conserva file ${FIELD[field]}: «${name}» non può stare lì.`,
    assumed: 'Al suo posto ci sono le sue parole.',
    remedy: 'Lo mostri nella domanda stessa.',
  }),
  'moodle-asked-as-essay': ({ name, because }) => ({
    message: `Moodle non può valutare «${name}» da solo: ${UNFIT[because]}.`,
    assumed: 'Il quiz la pone come domanda aperta, con la soluzione per il docente.',
    remedy: 'Completi la domanda nel sorgente.',
  }),
  'moodle-ordering-version': ({ name }) => ({
    message: `Moodle ha le domande di riordino dalla versione 4.4, e prima solo con il plugin qtype_ordering: un Moodle più vecchio rifiuta il file del quiz che contiene «${name}», e non può far svolgere un quiz ripristinato che la contiene.`,
    assumed: 'Il quiz la pone come riordino.',
    remedy:
      'Per un Moodle più vecchio, ponetela come corrispondenza (ogni passo con il suo numero) o toglietela.',
  }),
  'moodle-fraction-changed': ({ text, wanted, given }) => ({
    message: `«${text}» vale il ${wanted} % dei punti, valore che Moodle non conosce.`,
    assumed: `Là vale il ${given} %.`,
    remedy: 'Usi 100, 90, 80, 75, 70, 60, 50, 40, 30, 25, 20, 10 o 5 %, o da un terzo a un nono.',
  }),
  'moodle-gap-points': ({ name, points, gaps }) => ({
    message: `In Moodle ogni spazio di «${name}» vale un punto, ${gaps} in tutto invece di ${points}.`,
    remedy: 'Cambi il punteggio massimo nel quiz, se lo desidera.',
  }),
  'moodle-answer-lost': ({ name, field }) => ({
    message: `Una risposta di «${name}» non è arrivata in alcun campo della domanda di Moodle (${field} è vuoto).`,
    remedy: 'È un errore di Cartable: lo segnali insieme alla lezione.',
  }),
  'since-nothing-changed': ({ title }) => ({
    message: `Nessuna domanda di «${title}» è nuova o modificata dal rapporto precedente.`,
    assumed: 'Non è scritto alcun file moodle-quiz.',
  }),
  'since-changed': ({ added, changed, same }) => ({
    message: `Dal rapporto precedente: ${added} nuove, ${changed} modificate, ${same} invariate.`,
    assumed:
      'Il file moodle-quiz contiene le domande nuove e quelle modificate, con ciò che sta prima di esse.',
    remedy:
      'Nel quiz, metta ogni domanda modificata al posto della sua versione precedente: Moodle le conserva entrambe nel deposito delle domande.',
  }),
  'since-question-vanished': ({ name, prompt }) => ({
    message: `«${prompt}» (${name}) era nella consegna precedente, e non è più posta.`,
    assumed: 'Resta in Moodle: un’importazione non toglie nulla.',
    remedy: 'La tolga là dal quiz, se nessun tentativo deve conservarla.',
  }),
  'since-other-lesson': ({ title, other }) => ({
    message: `Il rapporto precedente, di «${other}», non conosce alcuna domanda di «${title}».`,
    assumed: 'Valgono tutte come nuove.',
    remedy: 'Indichi il report.json di una consegna precedente della stessa lezione o dello stesso corso.',
  }),
  'moodle-character-removed': ({ code }) => ({
    message: `Il testo contiene un carattere che XML vieta (U+${code}).`,
    assumed: 'Nel quiz di Moodle è tralasciato.',
    remedy: 'Cancelli il carattere invisibile dal sorgente; spesso viene da un PDF copiato.',
  }),
  'moodle-video-too-large': ({ name, size, limit }) => ({
    message: `«${name}» (${size}) è più grande di ciò che viaggia nel quiz (${limit}).`,
    assumed: 'Il quiz dice che è nella lezione; il pacchetto SCORM lo contiene.',
    remedy: 'Riduca il file, o aumenti quizVideoLimit nelle impostazioni.',
  }),
  'moodle-file-unknown': ({ path }) => ({
    message: `Il testo mostra «${path}», che non è tra i file della lezione.`,
    remedy: 'È un errore di Cartable: lo segnali insieme alla lezione.',
  }),
  'pass-mark-without-graded': ({ passMark, ...why }) => ({
    message: `La lezione va superata con il ${passMark} %, e non vi si valuta nulla: ${reasonFor(why)}.`,
    assumed: 'Nulla è superato o non superato, e la pagina non comunica alcun punteggio.',
    remedy: 'Tolga `passMark`, aggiunga una domanda chiusa, o lasci entrare le risposte nel pacchetto.',
  }),
  'pass-mark-scoring': ({ passMark, scoring }) => ({
    message: `«passMark: ${passMark}» e «scoring: ${scoring}» si contraddicono: una soglia di superamento conta domande valutate.`,
    assumed: 'Il punteggio della lezione è quello delle domande valutate.',
    remedy: 'Scriva `scoring: graded`, o tolga `passMark`.',
  }),
  'pass-mark-unused': ({ passMark }) => ({
    message: `«passMark: ${passMark}» non ha nulla da contare su una pagina con «questions: none».`,
    assumed: 'La pagina non ha soglia di superamento.',
    remedy: 'Imposti la sufficienza nel quiz.',
  }),
  'scoring-nothing-to-grade': (why) => ({
    message: `«scoring: graded» non trova nella lezione nulla da valutare: ${reasonFor(why)}.`,
    assumed:
      'La pagina non comunica alcun punteggio. In un quiz di Moodle le risposte si valutano come sempre.',
    remedy:
      'Per un punteggio della pagina scriva `scoring: participation`, o aggiunga una domanda chiusa la cui soluzione sia nel pacchetto.',
  }),
  'closed-not-marked': ({ closed, answers }) => ({
    message: `«answers: ${answers}» lascia fuori dal pacchetto SCORM la soluzione di ${closedQuestions(closed)}.`,
    assumed:
      'La pagina registra ciò che gli allievi rispondono, non valuta nulla e non lo conta nel punteggio, se non per partecipazione; le soluzioni sono in un file a parte.',
    remedy:
      'Perché siano valutate nella lezione, scriva `answers: after-finish`; in un quiz di Moodle lo sono.',
  }),
  'draw-all': ({ draw, questions }) => ({
    message: `«draw: ${draw}» non lascia fuori nessuna delle ${questions} domande.`,
    assumed: 'A ogni allievo vengono poste tutte.',
    remedy: 'Ne estragga meno di quante ce ne sono, o tolga l’impostazione.',
  }),
  'web-page-left-out': ({ name, size, limit }) => ({
    message: `«${name}» (${size}) è troppo grande per una pagina in un solo file (${limit}).`,
    assumed: 'Al suo posto una frase dice che è nello zip della lezione.',
    remedy: 'Dia agli allievi lo zip (web-site), che lo contiene, o riduca il file.',
  }),
  'single-sco-settings': ({ setting, values, asked }) => ({
    message: `Le lezioni differiscono per «${setting}» (${values.join(', ')}), e l’unica pagina di ${asked} ne ha uno per tutte.`,
    assumed: 'Per tutte vale ciò che vale senza l’impostazione.',
    remedy: `Lo stabilisca in cartable.yml per tutto il corso, o costruisca senza ${asked}.`,
  }),
  'shuffle-kept': ({ words }) => ({
    message: `«${words}» non viene mescolata: qualcosa in essa parla del posto delle sue opzioni o dei suoi elementi.`,
    assumed: 'Stanno nel Suo ordine per tutti.',
    remedy: 'Perché siano mescolate, dica a parole che cosa significa «risposta b» o «tutte le precedenti».',
  }),
  'math-broken': ({ tex, reason }) => ({
    message: `La formula «${tex}» non si può disegnare: ${foreign(reason)}`,
    assumed: 'La pagina ne mostra il sorgente TeX.',
    remedy: 'Corregga il TeX; la pagina disegna ciò che KaTeX conosce.',
  }),
  'state-room-small': (capacity) => ({
    message: `Questa lezione si riempirà: ${capacity.open} domande aperte si dividono i ${capacity.limit} caratteri che l’LMS conserva, e una risposta scritta ne occupa circa ${capacity.expected}.`,
    assumed: FULL,
    remedy: divided(capacity),
  }),
  'state-room-limited': (capacity) => ({
    message: `Questa lezione può riempirsi: ${capacity.open} domande aperte si dividono i ${capacity.limit} caratteri che l’LMS conserva, e una risposta scritta ne occupa circa ${capacity.expected}; un allievo che scriva di più per ciascuna non può conservare tutto.`,
    assumed: FULL,
    remedy: divided(capacity),
  }),
  'state-room-full': (capacity) => ({
    message: `Le risposte a ${capacity.questions} domande occupano ${capacity.used} caratteri, e l’LMS ne conserva ${capacity.limit}: nessuno può rispondere a tutte.`,
    assumed: FULL,
    remedy: `Divida la lezione (in un corso di più lezioni ciascuna ha questo spazio per sé, a meno che sia un solo SCO), ${moreRoom(capacity)}.`,
  }),
  'scorm-title-shortened': ({ whole, title, limit }) => ({
    message: `SCORM accetta titoli di ${limit} caratteri; quello di questa lezione ne ha ${[...whole].length}.`,
    assumed: `L’LMS mostra «${title}»; la pagina e i metadati hanno il titolo intero.`,
    remedy: 'Dia alla lezione un `title:` più breve nell’intestazione della pagina.',
  }),
  'scorm-forbidden-characters': ({ text }) => ({
    message: `«${text}» contiene caratteri di controllo, che nessun file XML può portare.`,
    assumed: 'Il manifesto ha il testo senza di essi.',
    remedy: 'Digiti di nuovo queste parole del titolo o dell’intestazione della pagina.',
  }),
  'scorm-lesson-links': ({ title, links }) => ({
    message: `«${title}» ha ${links === 1 ? 'un link' : `${links} link`} ad altre lezioni, che uno SCO non può aprire.`,
    assumed: 'Le parole restano, seguite dal titolo dell’altra lezione.',
    remedy: 'Usi --single-sco: con esso questi link funzionano.',
  }),
  'scorm2004-several-scos': ({ count }) => ({
    message: `Il pacchetto SCORM 2004 ha ${count} SCO. In Moodle, chi passa da uno al successivo non vi ha connessione finché la pagina non è ricaricata; la pagina della lezione lo dice.`,
    remedy: 'Per Moodle prenda il pacchetto SCORM 1.2, o costruisca con --single-sco.',
  }),
  'scorm2004-answers-unseen': () => ({
    message:
      'Moodle conserva le risposte date in un pacchetto SCORM 2004, ma il suo report delle interazioni non ne mostra alcuna al docente.',
    remedy: 'Per Moodle prenda il pacchetto SCORM 1.2.',
  }),
  'cmi5-lesson-links': ({ title, links }) => ({
    message: `«${title}» ha ${links === 1 ? 'un collegamento' : `${links} collegamenti`} ad altre lezioni, che una lezione di un pacchetto cmi5 non può aprire: lo fa solo la piattaforma.`,
    assumed: 'Le parole restano, seguite dal titolo dell’altra lezione.',
    remedy: 'Con --single-sco questi collegamenti funzionano.',
  }),
  'cmi5-score-untold': ({ title }) => ({
    message: `In cmi5 un punteggio accompagna solo «superato» o «non superato»: senza soglia la piattaforma sa che «${title}» è completata, e il suo registro resta senza punteggio.`,
    remedy: 'Per un voto nella piattaforma, indichi passMark.',
  }),
};
